#include "check/reality/lines.h"

#include "check/message_choice.h"

#include <algorithm>

namespace plumb::check {
namespace {

bool saysOf(const spec::MergedElement& merged) {
    return merged.element.place.line > 0 ||
           (!merged.usageFromStandard && merged.element.usage.code != spec::UsageCode::Unsaid);
}

const ElementLine& strangerLine() {
    static const ElementLine line = [] {
        ElementLine made;
        made.known = false;
        return made;
    }();
    return line;
}

const ElementLine& anyLine() {
    static const ElementLine line;
    return line;
}

}  // namespace

bool ElementLine::knowsCode(std::string_view code) const {
    return std::any_of(codes.begin(), codes.end(),
                       [code](const auto& set) { return set->table.find(code) != CodeTable::Answer::Unknown; });
}

std::string ElementLine::valueSets() const {
    std::string names;
    for (const std::shared_ptr<const RealityCodes>& set : codes) {
        names += (names.empty() ? "" : ", ") + set->id;
    }
    return names;
}

const ElementLine& SegmentLine::field(std::uint32_t number) const {
    const auto found = fields->find(number);
    return found == fields->end() ? strangerLine() : found->second;
}

const ElementLine& SegmentLine::component(std::uint32_t field, std::uint32_t number) const {
    const ElementLine& above = this->field(field);
    const auto found = above.components.find(number);
    if (found != above.components.end()) {
        return found->second;
    }
    return above.openParts ? anyLine() : strangerLine();
}

bool SegmentLine::countsApart(std::uint32_t field, std::uint32_t number) const {
    const ElementLine& above = this->field(field);
    const auto found = above.components.find(number);
    if (number == 1 && !above.divided) {
        return false;  // the value itself
    }
    if (found == above.components.end()) {
        return above.known && !above.openParts;
    }
    const ElementLine& line = found->second;
    return !line.known || line.said || line.codeAt != 0 || line.usageCode == spec::UsageCode::R ||
           line.usageCode == spec::UsageCode::X || line.usageCode == spec::UsageCode::W;
}

RealityLines::RealityLines(const RuleSet& rules)
    : m_rules(rules)
    , m_spec(rules.spec()) {
    for (const spec::MessageSpec& message : m_spec.document().messages) {
        for (const std::string& event : message.events) {
            if (event != "*" && std::find(m_saidTypes.begin(), m_saidTypes.end(), event) == m_saidTypes.end()) {
                m_saidTypes.push_back(event);
            }
        }
    }
}

const TypeLine& RealityLines::type(std::string_view type) const {
    const std::scoped_lock lock(m_mutex);
    return known(type).line;
}

const SegmentLine& RealityLines::segment(std::string_view type, std::string_view id) const {
    const std::scoped_lock lock(m_mutex);
    Known& of = known(type);
    for (const std::unique_ptr<SegmentLine>& line : of.line.segments) {
        if (line->id == id) {
            return *line;
        }
    }
    std::unique_ptr<SegmentLine>& other = of.others[std::string(id)];
    if (!other) {
        other = outside(id);
        // Where the spec has no such message, the message's row tells it for all its segments.
        other->known = other->known || !of.line.known;
    }
    return *other;
}

RealityLines::Known& RealityLines::known(std::string_view type) const {
    std::unique_ptr<Known>& entry = m_types[std::string(type)];
    if (entry) {
        return *entry;
    }
    entry = std::make_unique<Known>();
    TypeLine& line = entry->line;
    line.type = std::string(type);
    const std::size_t divider = type.find('^');
    const std::string_view code = type.substr(0, divider);
    const std::string_view event = divider == type.npos ? std::string_view{} : type.substr(divider + 1);
    spec::MessageSpec standard;
    const std::string_view structure = m_spec.dictionary().structureOf(code, event);
    if (const spec::MessageSpec* const message = chooseMessage(m_spec, code, event, structure, standard)) {
        line.known = true;
        line.messageSpec = message->id;
        line.name = message->name;
        line.usage = spec::printUsage(message->usage);
        line.place = message->place;
        add(line, m_spec.structureOf(*message));
    }
    return *entry;
}

void RealityLines::add(TypeLine& line, const spec::StructureNode& node) const {
    for (const spec::StructureNode& child : node.children) {
        add(line, child);
    }
    const auto isSame = [&node](const std::unique_ptr<SegmentLine>& each) { return each->id == node.name; };
    if (node.kind != spec::StructureNode::Kind::Segment ||
        std::any_of(line.segments.begin(), line.segments.end(), isSame)) {
        return;
    }
    auto made = std::make_unique<SegmentLine>();
    made->id = node.name;
    made->usage = spec::printUsage(node.usage);
    made->usageCode = node.usage.code;
    made->cardinality = spec::printCardinality(node.cardinality);
    made->known = true;
    made->said = node.place.line > 0;
    made->place = node.place;
    fill(*made, node.flavour.empty() ? node.name : node.flavour, node.fields);
    made->name = node.title.empty() ? made->name : node.title;
    line.segments.push_back(std::move(made));
}

std::unique_ptr<SegmentLine> RealityLines::outside(std::string_view id) const {
    auto made = std::make_unique<SegmentLine>();
    made->id = std::string(id);
    fill(*made, made->id, {});
    // The checker takes a Z-segment that the spec knows wherever it stands.
    made->known = made->known && id.substr(0, 1) == "Z";
    return made;
}

void RealityLines::fill(SegmentLine& line, const std::string& flavour,
                        const std::vector<spec::ElementSpec>& local) const {
    const std::vector<spec::SegmentSpec>& written = m_spec.document().segments;
    const auto same = std::find_if(written.begin(), written.end(),
                                   [&](const spec::SegmentSpec& s) { return s.id == flavour || s.segment == line.id; });
    const std::string_view sender =
        same == written.end() || same->senders.empty() ? std::string_view{} : std::string_view(same->senders.front());
    const std::string key = flavour + '\n' + line.id;
    const spec::MergedSegment merged = m_spec.segment(flavour, line.id, sender, local);
    line.flavour = merged.flavour.empty() ? flavour : merged.flavour;
    line.name = merged.name;
    line.known = line.known || merged.known;
    line.said = line.said || merged.place.line > 0;
    line.place = line.place.line > 0 ? line.place : merged.place;
    if (std::shared_ptr<const Fields>& kept = m_fields[key]; local.empty() && kept) {
        line.fields = kept;
        return;
    }
    auto fields = std::make_shared<Fields>();
    for (const spec::MergedElement& field : merged.fields) {
        (*fields)[field.element.number] = lineOf(field, true);
    }
    for (const spec::DynamicType& dynamic : merged.dynamicTypes) {
        ElementLine& varying = (*fields)[dynamic.field];
        varying.divided = varying.openParts = true;
    }
    line.fields = fields;
    if (local.empty()) {
        m_fields[key] = fields;
    }
}

ElementLine RealityLines::lineOf(const spec::MergedElement& merged, bool withParts) const {
    const spec::ElementSpec& element = merged.element;
    ElementLine line;
    line.name = element.name;
    line.usage = spec::printUsage(element.usage);
    line.usageCode = element.usage.code;
    line.cardinality = withParts ? spec::printCardinality(element.cardinality) : std::string();
    line.length = spec::printLength(element.length);
    line.maxLength = !merged.lengthFromStandard && element.length.max && *element.length.max != hl7::kUnbounded
                         ? *element.length.max
                         : 0;
    line.type = element.type;
    line.known = merged.known;
    line.said = saysOf(merged);
    line.place = element.place;
    const spec::MergedType type = m_spec.type(element.type);
    line.divided = !type.known || !type.components.empty();
    bind(line, element.bindings.empty() ? type.bindings : element.bindings, !withParts);
    if (!withParts) {
        return line;
    }
    for (const spec::MergedElement& component : m_spec.components(element)) {
        line.components[component.element.number] = lineOf(component, false);
    }
    line.openParts = line.divided && (line.components.empty() || !type.known);
    return line;
}

void RealityLines::bind(ElementLine& line, const std::vector<spec::Binding>& bindings, bool component) const {
    std::uint32_t at = 0;
    std::vector<std::shared_ptr<const RealityCodes>> found;
    for (const spec::Binding& binding : bindings) {
        const std::uint32_t location = binding.locations.empty() ? 1 : binding.locations.front();
        if (binding.valueSet.empty() || binding.locations.size() > 1 || (at != 0 && location != at) ||
            (component && location != 1)) {
            return;
        }
        at = location;
        if (std::shared_ptr<const RealityCodes> codes = codesOf(binding.valueSet)) {
            found.push_back(std::move(codes));
        }
    }
    line.codeAt = found.empty() ? 0 : at;
    line.codes = std::move(found);
}

std::shared_ptr<const RealityCodes> RealityLines::codesOf(const std::string& set) const {
    const auto [at, isNew] = m_codes.try_emplace(set);
    if (!isNew) {
        return at->second;
    }
    const spec::MergedValueSet merged = m_spec.valueSet(set);
    CodeTable table(merged.set);
    if (!merged.known || merged.set.unchecked || table.empty()) {
        return nullptr;
    }
    RealityCodes codes{merged.set.id.empty() ? set : merged.set.id, !merged.fromStandard, {}, std::move(table)};
    for (const spec::CodeSpec& code : merged.set.codes) {
        if (code.pattern.empty() && !code.code.empty()) {
            codes.listed.push_back(code.code);
        }
    }
    return at->second = std::make_shared<const RealityCodes>(std::move(codes));
}

}  // namespace plumb::check
