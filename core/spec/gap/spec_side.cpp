#include "spec/gap/spec_side.h"

#include "spec/standard_parts.h"

#include <algorithm>

namespace plumb::spec {
namespace {

const TypeSpec* ownType(const SpecDocument& document, std::string_view id) {
    const auto found =
        std::find_if(document.types.begin(), document.types.end(), [&](const TypeSpec& t) { return t.id == id; });
    return found == document.types.end() ? nullptr : &*found;
}

}  // namespace

const MergedType& SpecSide::type(const std::string& id) {
    const auto known = m_types.find(id);
    return known != m_types.end() ? known->second : m_types.emplace(id, m_spec.type(id)).first->second;
}

bool SpecSide::isPlain(const std::string& id) {
    if (const auto known = m_plain.find(id); known != m_plain.end()) {
        return known->second;
    }
    m_plain[id] = true;  // a type inside itself ends here
    bool plain = m_spec.document().dictionary && ownType(m_spec.document(), id) == nullptr;
    const std::vector<MergedElement> components = plain ? type(id).components : std::vector<MergedElement>();
    for (const MergedElement& component : components) {
        plain = plain && isPlain(component.element.type);
    }
    m_plain[id] = plain;
    return plain;
}

std::string SpecSide::root(const std::string& id) const {
    std::string at = id;
    for (std::size_t depth = 0; depth < kLongestChain; ++depth) {
        const TypeSpec* own = ownType(m_spec.document(), at);
        if (!own || own->base.empty() || own->base == at) {
            break;
        }
        at = own->base;
    }
    return at;
}

std::vector<MergedElement> SpecSide::components(const ElementSpec& element) {
    return element.components.empty() ? type(element.type).components : m_spec.components(element);
}

Length SpecSide::length(const MergedElement& element) {
    // Lengths of the standard may be agreed upon: neither side has said anything by them.
    const Length said = element.lengthFromStandard ? Length() : element.element.length;
    return said == Length() ? type(element.element.type).length : said;
}

std::string SpecSide::format(const ElementSpec& element) {
    const MergedType& of = type(element.type);
    const std::string& format = element.format.empty() ? of.format : element.format;
    const std::string& pattern = element.pattern.empty() ? of.pattern : element.pattern;
    return format.empty() || pattern.empty() ? format + pattern : format + ", " + pattern;
}

const MergedValueSet& SpecSide::valueSet(const std::string& id) {
    const auto known = m_sets.find(id);
    return known != m_sets.end() ? known->second : m_sets.emplace(id, m_spec.valueSet(id)).first->second;
}

CodeList SpecSide::codes(const MergedElement& element) {
    const std::vector<Binding>& bindings =
        element.element.bindings.empty() ? type(element.element.type).bindings : element.element.bindings;
    CodeList list;
    list.fromStandard = element.bindingFromStandard;
    bool unknown = bindings.empty();
    for (const Binding& binding : bindings) {
        list.names += (list.names.empty() ? "" : ", ") + (binding.valueSet.empty() ? binding.code : binding.valueSet);
        list.open = list.open || binding.strength == Strength::Suggested;
        if (binding.valueSet.empty()) {
            list.codes.push_back(binding.code);
            continue;
        }
        const MergedValueSet& set = valueSet(binding.valueSet);
        unknown = unknown || !set.known || set.set.unchecked || set.set.codes.empty();
        list.open = list.open || set.set.extensibility == ValueSet::Extensibility::Open ||
                    (set.fromStandard && set.kind != dictionary::TableKind::Hl7Defined);
        for (const CodeSpec& code : set.set.codes) {
            if (code.usage != CodeUsage::E) {
                list.codes.push_back(code.pattern.empty() ? code.code : code.pattern);
            }
        }
    }
    list.any = unknown;
    std::sort(list.codes.begin(), list.codes.end());
    list.codes.erase(std::unique(list.codes.begin(), list.codes.end()), list.codes.end());
    return list;
}

}  // namespace plumb::spec
