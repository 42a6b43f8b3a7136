#include "spec/inference/element_proposer.h"

#include <algorithm>
#include <array>

namespace plumb::spec::inference {
namespace {

constexpr std::string_view kOpenType = "varies";

bool isOneOf(std::string_view type, std::initializer_list<std::string_view> types) {
    return std::find(types.begin(), types.end(), type) != types.end();
}

}  // namespace

bool isCodedType(std::string_view type) {
    return isOneOf(type, {"CE", "CWE", "CNE", "CF"});
}

bool ElementProposer::looksLike(std::string_view type) const {
    const Shape* const shaped = shapeOfType(type);
    const dictionary::TypeInfo* const info = m_proposer.standard().type(type);
    // What divides a primitive, or is no date where one is due, would be told of every message.
    if (info != nullptr && info->primitive() && m_part.divided != 0) {
        return false;
    }
    if (info != nullptr && !info->primitive()) {
        return m_part.parts.size() <= info->components.size() || type == "CM";
    }
    const double share = m_part.leaves() == 0 || shaped == nullptr
                             ? 1
                             : static_cast<double>(m_part.of(*shaped)) / static_cast<double>(m_part.leaves());
    return share >= m_proposer.thresholds.confidence;
}

/// Of elements that the standard does not know.
std::string ElementProposer::typeByShape() const {
    const auto mostly = [&](Shape shape) {
        return static_cast<double>(m_part.of(shape)) >=
               m_proposer.thresholds.confidence * static_cast<double>(m_part.leaves());
    };
    const bool newer = m_proposer.standard().version() >= dictionary::Version::V26;
    if (m_part.divided != 0) {
        const std::size_t parts = m_part.parts.size();
        const bool text = parts > 1 && m_part.parts[1].filled != 0;
        // A code, its text and the system it is from; the rest of what is divided is no type that could be told.
        const bool systems = parts > 2 && parts <= 6 && !m_part.parts[2].values.many() && m_part.parts[2].filled != 0;
        return text && systems ? (newer ? "CWE" : "CE") : std::string(kOpenType);
    }
    return mostly(Shape::FullDate)   ? "DT"
           : mostly(Shape::LongTime) ? (newer ? "DTM" : "TS")
           : mostly(Shape::Number)   ? "NM"
           : takesCodes(false)       ? "IS"
                                     : "ST";
}

void ElementProposer::type(const dictionary::ElementInfo* known, bool unknown) {
    if (m_part.filled == 0) {
        return;
    }
    const std::string_view standards = known != nullptr ? known->type : std::string_view();
    if (unknown || standards.empty()) {
        m_element.type = typeByShape();
    } else if (looksLike(standards)) {
        m_element.type = standards;
    } else {
        m_element.type = kOpenType;
        m_element.notes = "HL7 makes this " + std::string(standards) + ", which the values are not.";
    }
    const Shape* const shaped = shapeOfType(m_element.type);
    Evidence evidence{m_part.filled, m_part.filled, {}};
    if (shaped != nullptr) {
        evidence.of = m_part.leaves();
        evidence.held = m_part.of(*shaped);
        if (evidence.failed() != 0) {
            evidence.exceptions.emplace_back(m_part.firstWithout(*shaped));
        }
    }
    m_proposer.fact(FactKind::Type, {}, m_path, m_element.type, std::move(evidence)).about =
        shaped != nullptr ? m_element.type : std::string();
}

/// The values seem to be all that there are: few, often seen, hardly any only once.
bool ElementProposer::takesCodes(bool coded) const {
    const FewValues& values = m_part.values;
    const Thresholds& limits = m_proposer.thresholds;
    if (values.many() || values.values().empty() || values.values().size() > limits.mostCodes ||
        m_part.leaves() < limits.leastForCodes || m_part.divided != 0) {
        return false;
    }
    const auto once = std::count_if(values.values().begin(), values.values().end(),
                                    [](const FewValues::Value& value) { return value.count == 1; });
    const bool plain = std::all_of(values.values().begin(), values.values().end(),
                                   [](const FewValues::Value& value) { return isPlainText(value.text); });
    const bool codes = coded || static_cast<double>(m_part.of(Shape::Code)) == static_cast<double>(m_part.leaves());
    return plain && codes && static_cast<double>(once) <= limits.unseen * static_cast<double>(m_part.leaves());
}

void ElementProposer::valueSet() {
    std::vector<const FewValues::Value*> byText;
    for (const FewValues::Value& value : m_part.values.values()) {
        byText.push_back(&value);
    }
    std::sort(byText.begin(), byText.end(), [](const auto* a, const auto* b) { return a->text < b->text; });
    ValueSet set;
    set.id = m_path;
    std::replace_if(
        set.id.begin(), set.id.end(), [](char c) { return c == '-' || c == '.'; }, '_');
    set.extensibility = ValueSet::Extensibility::Open;
    set.origin =
        "traffic: " + std::to_string(byText.size()) + " codes in " + std::to_string(m_part.leaves()) + " values";
    std::string codes;
    std::vector<CountedCode> counted;
    for (const FewValues::Value* value : byText) {
        CodeSpec code;
        code.code = value->text;
        code.comment = "traffic: " + std::to_string(value->count) + " times";
        codes += (codes.empty() ? "" : ", ") + value->text;
        set.codes.push_back(std::move(code));
        counted.push_back({value->text, value->count});
    }
    Binding binding;
    binding.valueSet = set.id;
    binding.strength = Strength::Required;
    m_element.bindings.push_back(std::move(binding));
    say(FactKind::ValueSet, codes, m_part.leaves(), m_part.leaves()).codes = std::move(counted);
    m_proposer.document().valueSets.push_back(std::move(set));
}

void ElementProposer::values(bool coded) {
    const bool shaped = shapeOfType(m_element.type) != nullptr;
    const bool codeType = coded || isOneOf(m_element.type, {"ID", "IS"});
    if (shaped || !takesCodes(codeType)) {
        return;
    }
    m_valuesTold = true;
    if (m_part.values.values().size() > 1) {
        // Text of which only a few were seen (names of a small ward) is not thereby coded.
        if (codeType || m_element.type == "HD") {
            valueSet();
        } else {
            m_valuesTold = false;
        }
        return;
    }
    m_element.constant = m_part.values.values().front().text;
    say(FactKind::Constant, m_element.constant, m_part.leaves(), m_part.leaves()).codes = {
        {m_element.constant, m_part.leaves()}};
}

void ElementProposer::length() {
    if (m_valuesTold || m_part.divided != 0 || m_part.leaves() == 0 || shapeOfType(m_element.type) != nullptr) {
        return;
    }
    m_element.length.max = m_part.longest;
    m_element.origin +=
        ", " + std::to_string(m_part.shortest) + " to " + std::to_string(m_part.longest) + " characters";
    say(FactKind::Length, std::to_string(m_part.shortest) + " to " + std::to_string(m_part.longest), m_part.leaves(),
        m_part.leaves());
}

}  // namespace plumb::spec::inference
