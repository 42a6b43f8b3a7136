// An XML file as a tree that remembers what was read of it.
//
// A reader asks for the attributes and elements that it knows; whatever nobody asked for becomes a note at the end. So
// nothing of a file is left out silently, and no reader needs a list of what it does not know.
//
// Document types and entities other than XML's own five are not expanded. Nesting and size are limited.
#pragma once

#include "base/result.h"
#include "spec/spec_document.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

/// Views into the document.
struct XmlAttribute {
    std::string_view name;
    std::string_view value;
    mutable bool seen = false;
};

struct XmlElement {
    std::string_view name;  ///< without its namespace prefix
    std::string_view text;  ///< its first text
    std::vector<XmlAttribute> attributes;
    std::vector<XmlElement> children;
    Place place;
    mutable bool seen = false;

    // Each marks what it hands out as seen.
    /// Empty when it is not there.
    [[nodiscard]] std::string_view attribute(std::string_view attributeName) const;
    [[nodiscard]] const XmlElement* child(std::string_view childName) const;
    [[nodiscard]] std::vector<const XmlElement*> childrenNamed(std::string_view childName) const;
    [[nodiscard]] std::vector<const XmlElement*> allChildren() const;
    /// Of the child with that name.
    [[nodiscard]] std::string_view textOf(std::string_view childName) const;

    /// Whether it is there, without marking it.
    [[nodiscard]] bool has(std::string_view attributeName) const;
    /// For what is known and needs no place: made anew on writing, or said elsewhere.
    void ignore(std::string_view attributeName) const { static_cast<void>(attribute(attributeName)); }
};

class XmlDocument {
public:
    static constexpr std::size_t kMostBytes = std::size_t{64} << 20;
    static constexpr std::size_t kMostElements = 1'000'000;
    static constexpr int kMostDepth = 90;

    [[nodiscard]] static Result<XmlDocument> read(const std::string& path);
    /// `name` is what notes and errors call it.
    [[nodiscard]] static Result<XmlDocument> parse(std::string name, std::string text);

    ~XmlDocument();
    XmlDocument(XmlDocument&&) noexcept;
    XmlDocument& operator=(XmlDocument&&) noexcept;

    [[nodiscard]] const XmlElement& root() const;
    [[nodiscard]] const std::string& name() const;

    /// One note for each kind of element and attribute that nobody asked for, with its first line and how often.
    void noteUnseen(std::vector<Note>& notes) const;

private:
    struct Parts;
    explicit XmlDocument(std::unique_ptr<const Parts> parts);
    std::unique_ptr<const Parts> m_parts;
};

/// A number, or "*" for any (hl7::kUnbounded); nothing: it is neither.
[[nodiscard]] std::optional<std::uint32_t> xmlCount(std::string_view text);
/// As xs:boolean has it.
[[nodiscard]] inline bool isXmlTrue(std::string_view text) {
    return text == "true" || text == "1";
}

/// What stands behind the last slash of a path.
[[nodiscard]] std::string fileName(const std::string& path);

/// The name of the root element, from the first bytes of a file; empty: it is not XML.
[[nodiscard]] std::string rootName(std::string_view head);

}  // namespace plumb::spec
