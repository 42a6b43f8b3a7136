// One of the two specs of a gap: what it says, looked up once and kept. For this folder only.
#pragma once

#include "spec/spec.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plumb::spec {

/// Codes that may stand somewhere.
struct CodeList {
    bool any = true;                 ///< nothing is said, or nothing is known of it
    bool open = false;               ///< others may be sent
    bool fromStandard = false;       ///< nothing but the standard's own binding
    std::string names;               ///< of the sets: "HL70001"
    std::vector<std::string> codes;  ///< sorted, each once
};

class SpecSide {
public:
    explicit SpecSide(const Spec& spec)
        : m_spec(spec) {}

    [[nodiscard]] const Spec& spec() const { return m_spec; }
    [[nodiscard]] const MergedType& type(const std::string& id);
    /// Neither the type nor any below it is the spec's own: it is as the standard's version has it.
    [[nodiscard]] bool isPlain(const std::string& type);
    /// The type that this one starts from, through all the spec's own.
    [[nodiscard]] std::string root(const std::string& type) const;
    /// Of the type, with what is said at the element itself.
    [[nodiscard]] std::vector<MergedElement> components(const ElementSpec& element);

    // What is said at the element, else of its type.
    [[nodiscard]] Length length(const MergedElement& element);
    [[nodiscard]] std::string format(const ElementSpec& element);
    [[nodiscard]] CodeList codes(const MergedElement& element);

private:
    [[nodiscard]] const MergedValueSet& valueSet(const std::string& id);

    const Spec& m_spec;
    std::unordered_map<std::string, MergedType> m_types;
    std::unordered_map<std::string, bool> m_plain;
    std::unordered_map<std::string, MergedValueSet> m_sets;
};

}  // namespace plumb::spec
