// The spec's side of the reality grid: what it says of each place that messages of a type can have.
//
// Fields and components are those of the message's structure; a segment that stands in several places of it is one
// line, with what is said of it in the first. Z-segments that mean different things by sender are taken as the first
// of them. Codes are known where all bindings of an element look at one place.
#pragma once

#include "check/code_table.h"
#include "check/rule_set.h"
#include "spec/spec.h"

#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::check {

/// The codes of a value set.
struct RealityCodes {
    std::string id;
    bool own = false;                 ///< the spec writes it itself
    std::vector<std::string> listed;  ///< not those that are patterns
    CodeTable table;
};

struct ElementLine {
    std::string name, usage, cardinality, length, type;
    spec::UsageCode usageCode = spec::UsageCode::Unsaid;
    std::uint32_t maxLength = 0;  ///< 0: no limit
    bool known = true;            ///< spec or standard have it
    bool said = false;            ///< the spec says something of it
    bool divided = true;          ///< its type has components, or is not known
    bool openParts = true;        ///< any component may stand in it
    std::uint32_t codeAt = 0;     ///< the component in which its code stands; 0: it has none
    std::vector<std::shared_ptr<const RealityCodes>> codes;
    std::map<std::uint32_t, ElementLine> components;
    spec::Place place;

    [[nodiscard]] bool knowsCode(std::string_view code) const;
    /// "HL70001", or both of two.
    [[nodiscard]] std::string valueSets() const;
};

struct SegmentLine {
    std::string id, flavour, name, usage, cardinality;
    spec::UsageCode usageCode = spec::UsageCode::Unsaid;
    bool known = false;  ///< the message may have it
    bool said = false;
    spec::Place place;
    std::shared_ptr<const std::map<std::uint32_t, ElementLine>> fields;

    /// What is said of a field; of what nobody knows, a line that says so.
    [[nodiscard]] const ElementLine& field(std::uint32_t number) const;
    [[nodiscard]] const ElementLine& component(std::uint32_t field, std::uint32_t number) const;
    /// Whether component `number` of a field has a row of its own: the spec says something of it, it is required or
    /// must not be there, it holds codes, or nobody knows it. What is found in others is told of their field.
    [[nodiscard]] bool countsApart(std::uint32_t field, std::uint32_t number) const;
};

struct TypeLine {
    std::string type;
    std::string messageSpec, name, usage;  ///< empty: the spec has none
    bool known = false;
    spec::Place place;
    std::vector<std::unique_ptr<SegmentLine>> segments;  ///< in the order of the structure
};

/// Any thread.
class RealityLines {
public:
    /// `rules` must outlive it.
    explicit RealityLines(const RuleSet& rules);

    [[nodiscard]] const TypeLine& type(std::string_view type) const;
    /// Of a segment that the structure does not have, a line that says so.
    [[nodiscard]] const SegmentLine& segment(std::string_view type, std::string_view id) const;
    /// Types that the spec writes itself.
    [[nodiscard]] const std::vector<std::string>& saidTypes() const { return m_saidTypes; }
    [[nodiscard]] const RuleSet& rules() const { return m_rules; }

private:
    using Fields = std::map<std::uint32_t, ElementLine>;
    struct Known {
        TypeLine line;
        std::map<std::string, std::unique_ptr<SegmentLine>, std::less<>> others;
    };

    [[nodiscard]] Known& known(std::string_view type) const;
    void add(TypeLine& line, const spec::StructureNode& node) const;
    [[nodiscard]] std::unique_ptr<SegmentLine> outside(std::string_view id) const;
    void fill(SegmentLine& line, const std::string& flavour, const std::vector<spec::ElementSpec>& local) const;
    [[nodiscard]] ElementLine lineOf(const spec::MergedElement& merged, bool withParts) const;
    void bind(ElementLine& line, const std::vector<spec::Binding>& bindings, bool component) const;
    [[nodiscard]] std::shared_ptr<const RealityCodes> codesOf(const std::string& set) const;

    const RuleSet& m_rules;
    const spec::Spec& m_spec;
    std::vector<std::string> m_saidTypes;
    mutable std::mutex m_mutex;
    mutable std::map<std::string, std::unique_ptr<Known>, std::less<>> m_types;
    mutable std::map<std::string, std::shared_ptr<const Fields>> m_fields;
    mutable std::map<std::string, std::shared_ptr<const RealityCodes>> m_codes;
};

}  // namespace plumb::check
