#include "spec/gap/segment_gaps.h"

#include "spec/gap/rule_gaps.h"

#include <algorithm>
#include <utility>

namespace plumb::spec {
namespace {

constexpr std::size_t kDeepest = 2;  // sub-components

SaidUsage usageIn(const MergedElement* merged) {
    if (!merged) {
        return absent();
    }
    return {merged->element.usage, merged->element.condition.text, merged->usageFromStandard};
}

/// Nothing but the standard says whether it is there.
bool isSilent(const MergedElement* merged) {
    return !merged || merged->usageFromStandard || merged->element.usage.code == UsageCode::Unsaid;
}

/// The spec itself binds codes here.
bool saysCodes(const MergedElement& merged) {
    return !merged.element.bindings.empty() && !merged.bindingFromStandard;
}

GapSide sideOf(const MergedElement* merged, const std::string& above, char separator) {
    GapSide side;
    if (merged) {
        side.path = above + separator + std::to_string(merged->element.number);
        side.name = merged->element.name;
        side.place = merged->element.place;
    }
    return side;
}

const dictionary::ElementInfo* standardField(const Spec& spec, const std::string& segment,
                                             const MergedElement* merged) {
    const dictionary::SegmentInfo* info = merged ? spec.dictionary().segment(segment) : nullptr;
    return info ? info->field(merged->element.number) : nullptr;
}

const dictionary::ElementInfo* standardComponent(const SpecSide& side, const std::string& type,
                                                 const MergedElement* merged) {
    const dictionary::TypeInfo* info = merged ? side.spec().dictionary().type(side.root(type)) : nullptr;
    return info ? info->component(merged->element.number) : nullptr;
}

Difference moved(GapKind kind, GapHarm harm, std::string sender, std::string receiver) {
    return {kind, GapDirection::Both, harm, std::move(sender), std::move(receiver), {}};
}

}  // namespace

bool SegmentGaps::isStandard(const SegmentNames& names, std::uint32_t number) const {
    if (names.sender != names.receiver || names.sender.starts_with('Z')) {
        return false;
    }
    for (const SpecSide* side : {&m_sender, &m_receiver}) {
        const dictionary::SegmentInfo* info = side->spec().dictionary().segment(names.sender);
        if (info && info->field(number)) {
            return true;
        }
    }
    return false;
}

bool SegmentGaps::unsaid(const MergedElement* sender, const MergedElement* receiver) const {
    return !m_gaps.options().versions && isSilent(sender) && isSilent(receiver);
}

void SegmentGaps::compare(const SegmentNames& names, const MergedSegment& sender, const MergedSegment& receiver) {
    if (!sender.known || !receiver.known) {
        return;  // a Z-segment that is only named has nothing to be held against
    }
    const auto fixed = [&](std::uint32_t number) { return isStandard(names, number); };
    for (const FieldPair& pair : alignedFields(sender.fields, receiver.fields, fixed)) {
        field(names, pair, sender, receiver);
    }
    rules(names, sender, receiver);
}

void SegmentGaps::field(const SegmentNames& names, const FieldPair& pair, const MergedSegment& senders,
                        const MergedSegment& receivers) {
    const ElementSpec& known = (pair.sender ? pair.sender : pair.receiver)->element;
    GapPlace place;
    place.key = names.key + '-' + (pair.byNumber ? std::to_string(known.number) : bareName(known.name));
    place.segment = names.sender.empty() ? names.receiver : names.sender;
    place.sender = sideOf(pair.sender, names.sender, '-');
    place.receiver = sideOf(pair.receiver, names.receiver, '-');
    place.senderStandard = standardField(m_sender.spec(), names.sender, pair.sender);
    place.receiverStandard = standardField(m_receiver.spec(), names.receiver, pair.receiver);
    const SaidUsage sender = usageIn(pair.sender), receiver = usageIn(pair.receiver);
    if (sender.absent() || receiver.absent()) {
        if (!unsaid(pair.sender, pair.receiver)) {
            m_gaps.addPresence(place, sender, receiver);
        }
        return;
    }
    if (pair.sender->element.number != pair.receiver->element.number) {
        m_gaps.add(place, moved(GapKind::Place, GapHarm::Moved, place.sender.path, place.receiver.path));
    }
    if (pair.otherName) {
        m_gaps.add(place, moved(GapKind::Name, GapHarm::OtherName, place.sender.name, place.receiver.name));
    }
    cardinality(place, pair.sender->element, pair.receiver->element);
    element(place, *pair.sender, *pair.receiver, 0);
    slices(place, pair, senders, receivers);
}

void SegmentGaps::element(const GapPlace& place, const MergedElement& sender, const MergedElement& receiver,
                          std::size_t depth) {
    const bool nobodySays = unsaid(&sender, &receiver);
    if (!nobodySays) {
        m_gaps.add(place, usageDifference(usageIn(&sender), usageIn(&receiver), m_gaps.options()));
    }
    const ElementSpec &s = sender.element, &r = receiver.element;
    const std::optional<Difference> type = typeDifference(m_sender, s.type, m_receiver, r.type);
    const bool ofVersions = type && typesOfVersions(place, s, r);
    if (type && !ofVersions) {
        m_gaps.add(place, *type);
    }
    values(place, sender, receiver);
    compareStatements(place, m_sender.type(s.type).statements, m_receiver.type(r.type).statements, m_gaps);
    if ((!type || ofVersions) && depth < kDeepest) {
        components(place, s, r, depth);
    }
}

bool SegmentGaps::typesOfVersions(const GapPlace& place, const ElementSpec& sender, const ElementSpec& receiver) const {
    return !m_gaps.options().versions && place.senderStandard && place.receiverStandard &&
           m_sender.root(sender.type) == place.senderStandard->type &&
           m_receiver.root(receiver.type) == place.receiverStandard->type;
}

void SegmentGaps::cardinality(const GapPlace& place, const ElementSpec& sender, const ElementSpec& receiver) {
    const bool ofVersions = !m_gaps.options().versions && !m_sameStandard && place.senderStandard &&
                            place.receiverStandard && sender.cardinality.max == place.senderStandard->maxRepetitions &&
                            receiver.cardinality.max == place.receiverStandard->maxRepetitions;
    if (!ofVersions) {
        m_gaps.add(place, cardinalityDifference(sender.cardinality, receiver.cardinality));
    }
}

void SegmentGaps::values(const GapPlace& place, const MergedElement& sender, const MergedElement& receiver) {
    const ElementSpec &s = sender.element, &r = receiver.element;
    // A length of the standard's is nobody's saying, unless the other side writes just that one out.
    if (s.length != r.length || sender.lengthFromStandard == receiver.lengthFromStandard) {
        m_gaps.add(place, lengthDifference(m_sender.length(sender), m_receiver.length(receiver)));
    }
    m_gaps.add(place, constantDifference(s.constant, r.constant));
    m_gaps.add(place, formatDifference(m_sender.format(s), m_receiver.format(r)));
    if (!m_sameStandard && !m_gaps.options().versions && !saysCodes(sender) && !saysCodes(receiver)) {
        return;
    }
    const CodeList receivers = m_receiver.codes(receiver);
    if (s.constant.empty()) {
        m_gaps.add(place, codesDifference(m_sender.codes(sender), receivers));
    } else if (r.constant.empty() && !receivers.any &&
               !std::binary_search(receivers.codes.begin(), receivers.codes.end(), s.constant)) {
        // The only code that comes; that the receiver would take others was said with the constant.
        m_gaps.add(place, codesDifference({false, false, false, {}, {s.constant}}, receivers));
    }
}

void SegmentGaps::components(const GapPlace& place, const ElementSpec& sender, const ElementSpec& receiver,
                             std::size_t depth) {
    const bool byType = sender.components.empty() && receiver.components.empty();
    std::tuple types(sender.type, receiver.type, depth);
    if (byType &&
        (m_sameTypes.count(types) > 0 || (m_sameStandard && sender.type == receiver.type &&
                                          m_sender.isPlain(sender.type) && m_receiver.isPlain(receiver.type)))) {
        return;
    }
    const std::vector<MergedElement> s = m_sender.components(sender), r = m_receiver.components(receiver);
    if (s.empty() || r.empty()) {
        return;  // the whole value of one side is the first part of the other's
    }
    const std::size_t before = m_gaps.size();
    for (const FieldPair& pair : alignedFields(s, r, [](std::uint32_t) { return true; })) {
        GapPlace below = place;
        below.senderStandard = standardComponent(m_sender, sender.type, pair.sender);
        below.receiverStandard = standardComponent(m_receiver, receiver.type, pair.receiver);
        component(std::move(below), pair, depth + 1);
    }
    if (byType && m_gaps.size() == before) {
        m_sameTypes.insert(std::move(types));
    }
}

void SegmentGaps::component(GapPlace place, const FieldPair& pair, std::size_t depth) {
    place.key += '.' + std::to_string((pair.sender ? pair.sender : pair.receiver)->element.number);
    place.sender = sideOf(pair.sender, place.sender.path, '.');
    place.receiver = sideOf(pair.receiver, place.receiver.path, '.');
    const SaidUsage sender = usageIn(pair.sender), receiver = usageIn(pair.receiver);
    if (sender.absent() || receiver.absent()) {
        if (!unsaid(pair.sender, pair.receiver)) {
            m_gaps.addPresence(place, sender, receiver);
        }
        return;
    }
    element(place, *pair.sender, *pair.receiver, depth);
}

}  // namespace plumb::spec
