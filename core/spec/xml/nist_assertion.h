// NIST's assertions as expressions: read from XML, and made into XML again.
#pragma once

#include "base/error.h"
#include "spec/expression.h"
#include "spec/xml/nist_places.h"
#include "spec/xml/xml_document.h"
#include "spec/xml/xml_writer.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

/// What an expression cannot say becomes one that is never decided (Outside), with a note.
class NistAssertionReader {
public:
    NistAssertionReader(const NistPlaces& places, const std::string& file, std::vector<Note>& notes)
        : m_places(places)
        , m_file(file)
        , m_notes(notes) {}

    /// `holder` is an Assertion or Condition: its only child is the expression. No text: there is none.
    [[nodiscard]] Rule readRule(const XmlElement* holder, const NistScope& scope, std::string_view description);

private:
    [[nodiscard]] Expression read(const XmlElement& element, const NistScope& scope);
    [[nodiscard]] Expression combination(const XmlElement& element, const NistScope& scope, Expression::Kind kind);
    [[nodiscard]] Expression comparison(const XmlElement& element, const NistScope& scope);
    [[nodiscard]] Expression pathComparison(const XmlElement& element, const NistScope& scope);
    [[nodiscard]] Expression valueSet(const XmlElement& element, const NistScope& scope);
    [[nodiscard]] Expression setId(const XmlElement& element, const NistScope& scope);
    [[nodiscard]] Expression subContext(const XmlElement& element, const NistScope& scope);
    [[nodiscard]] Expression outside(const XmlElement& element);

    bool takeValues(const XmlElement& element, Expression& to);
    bool takePattern(const XmlElement& element, Expression& to);
    bool takePath(const XmlElement& element, std::string_view attribute, const NistScope& scope, ContextPath& to);
    void takeQuantifier(const XmlElement& element, Expression& to);
    [[nodiscard]] Expression withAbsence(const XmlElement& element, Expression comparison);
    void note(MessageId id, const XmlElement& element, std::vector<std::string> arguments);

    const NistPlaces& m_places;
    const std::string& m_file;
    std::vector<Note>& m_notes;
};

class NistAssertionWriter {
public:
    explicit NistAssertionWriter(const NistPlaces& places)
        : m_places(places) {}

    /// Nothing: NIST's assertions cannot say it, or the text cannot be read.
    [[nodiscard]] std::optional<XmlNode> write(const Rule& rule, const NistScope& scope) const;
    [[nodiscard]] std::optional<XmlNode> write(const Expression& expression, const NistScope& scope,
                                               WhenAbsent whenAbsent = WhenAbsent::Unsaid) const;

private:
    [[nodiscard]] std::optional<XmlNode> combination(const Expression& expression, const NistScope& scope,
                                                     WhenAbsent whenAbsent) const;
    [[nodiscard]] std::optional<XmlNode> comparison(const Expression& expression, const NistScope& scope) const;
    [[nodiscard]] std::optional<XmlNode> oneValue(const Expression& expression, const NistScope& scope) const;
    [[nodiscard]] std::optional<XmlNode> list(const Expression& expression, const NistScope& scope) const;
    [[nodiscard]] std::optional<XmlNode> presence(const Expression& expression, const NistScope& scope) const;
    [[nodiscard]] std::optional<XmlNode> subContext(const Expression& expression, const NistScope& scope,
                                                    WhenAbsent whenAbsent) const;
    /// An element with the place in `attribute`.
    [[nodiscard]] std::optional<XmlNode> at(std::string_view name, std::string_view attribute, const ContextPath& path,
                                            const NistScope& scope) const;

    const NistPlaces& m_places;
};

/// Whether more than one place may be meant.
[[nodiscard]] bool namesMany(const ContextPath& path);

/// NIST's expressions match whole values, those of Plumbline search in them.
[[nodiscard]] std::string searchForWhole(std::string_view pattern);
[[nodiscard]] std::string wholeOfSearch(std::string_view pattern);

/// "1", "1 or 4", "1:4"
[[nodiscard]] std::vector<std::uint32_t> parseLocations(std::string_view text);
[[nodiscard]] std::string printLocations(const std::vector<std::uint32_t>& locations, std::string_view between);

}  // namespace plumb::spec
