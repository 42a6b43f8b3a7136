#include "spec/layering.h"

#include "spec/layering_parts.h"

namespace plumb::spec {
namespace {

void layMessage(MessageSpec& lower, const MessageSpec& upper) {
    take(lower.name, upper.name);
    take(lower.events, upper.events);
    take(lower.structure, upper.structure);
    takeSaid(lower.usage, upper.usage);
    take(lower.description, upper.description);
    take(lower.identifier, upper.identifier);
    if (!upper.nodes.empty()) {
        lower.nodes = upper.nodes;
        lower.changes.clear();
    }
    lower.changes.insert(lower.changes.end(), upper.changes.begin(), upper.changes.end());
    layOver(lower.statements, upper.statements);
    layOver(lower.predicates, upper.predicates);
    layOver(lower.coConstraints, upper.coConstraints);
    layOver(lower.orderIndifferent, upper.orderIndifferent);
    take(lower.notes, upper.notes);
    take(lower.origin, upper.origin);
    lower.place = upper.place;
}

void laySegment(SegmentSpec& lower, const SegmentSpec& upper) {
    take(lower.segment, upper.segment);
    take(lower.name, upper.name);
    take(lower.base, upper.base);
    take(lower.senders, upper.senders);
    lower.fields = layered(lower.fields, upper.fields);
    layOver(lower.statements, upper.statements);
    layOver(lower.slicings, upper.slicings);
    layOver(lower.dynamicTypes, upper.dynamicTypes);
    layOver(lower.predicates, upper.predicates);
    layOver(lower.coConstraints, upper.coConstraints);
    layOver(lower.orderIndifferent, upper.orderIndifferent);
    take(lower.notes, upper.notes);
    take(lower.origin, upper.origin);
    lower.place = upper.place;
}

void layType(TypeSpec& lower, const TypeSpec& upper) {
    take(lower.base, upper.base);
    take(lower.name, upper.name);
    lower.components = layered(lower.components, upper.components);
    take(lower.format, upper.format);
    take(lower.pattern, upper.pattern);
    takeSaid(lower.length, upper.length);
    take(lower.bindings, upper.bindings);
    layOver(lower.statements, upper.statements);
    layOver(lower.predicates, upper.predicates);
    take(lower.notes, upper.notes);
    take(lower.origin, upper.origin);
    lower.place = upper.place;
}

void layValueSet(ValueSet& lower, const ValueSet& upper) {
    take(lower.name, upper.name);
    take(lower.description, upper.description);
    take(lower.version, upper.version);
    take(lower.oid, upper.oid);
    take(lower.url, upper.url);
    takeSaid(lower.stability, upper.stability);
    takeSaid(lower.extensibility, upper.extensibility);
    takeSaid(lower.content, upper.content);
    take(lower.extends, upper.extends);
    lower.unchecked = upper.unchecked;
    take(lower.group, upper.group);
    layOver(lower.codes, upper.codes);
    take(lower.notes, upper.notes);
    take(lower.origin, upper.origin);
    lower.place = upper.place;
}

/// A new flavour without a base starts from the segment as the lower spec has it.
std::vector<SegmentSpec> withBases(const std::vector<SegmentSpec>& segments, const std::vector<SegmentSpec>& lower) {
    const auto has = [&](const std::string& id) {
        return std::any_of(lower.begin(), lower.end(), [&](const SegmentSpec& s) { return s.id == id; });
    };
    std::vector<SegmentSpec> all = segments;
    for (SegmentSpec& segment : all) {
        if (segment.base.empty() && !segment.segment.empty() && segment.segment != segment.id && !has(segment.id) &&
            has(segment.segment)) {
            segment.base = segment.segment;
        }
    }
    return all;
}

}  // namespace

SpecDocument layered(const SpecDocument& lower, const SpecDocument& upper) {
    SpecDocument all = lower;
    all.identity = upper.identity;
    take(all.standard, upper.standard);
    all.extends.clear();
    all.dictionary = lower.dictionary && upper.dictionary;
    take(all.encodings, upper.encodings);
    take(all.senders, upper.senders);
    take(all.receivers, upper.receivers);
    replaceByKey(all.identifiers, upper.identifiers, [](const NamedIdentifier& i) { return i.name; });
    takeSaid(all.acknowledgement, upper.acknowledgement);
    joinByKey(
        all.messages, upper.messages, [](const MessageSpec& m) { return m.id; }, layMessage);
    joinByKey(
        all.segments, withBases(upper.segments, lower.segments), [](const SegmentSpec& s) { return s.id; }, laySegment);
    joinByKey(
        all.types, upper.types, [](const TypeSpec& t) { return t.id; }, layType);
    joinByKey(
        all.valueSets, upper.valueSets, [](const ValueSet& v) { return v.id; }, layValueSet);
    layOver(all.statements, upper.statements);
    replaceByKey(all.classifications, upper.classifications,
                 [](const ClassificationRule& c) { return c.rule + '\x1f' + c.path; });
    return all;
}

}  // namespace plumb::spec
