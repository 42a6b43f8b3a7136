// What a segment says beyond its fields: statements, predicates, slices, co-constraints.
#include "spec/gap/co_constraint_gaps.h"
#include "spec/gap/rule_gaps.h"
#include "spec/gap/segment_gaps.h"
#include "spec/gap/slicing_gaps.h"

#include <algorithm>

namespace plumb::spec {
namespace {

const SegmentSpec kNoSegment;

const SegmentSpec& ownSegment(const Spec& spec, const std::string& flavour) {
    const auto& all = spec.document().segments;
    const auto found = std::find_if(all.begin(), all.end(), [&](const SegmentSpec& one) { return one.id == flavour; });
    return found == all.end() ? kNoSegment : *found;
}

}  // namespace

void SegmentGaps::rules(const SegmentNames& names, const MergedSegment& sender, const MergedSegment& receiver) {
    GapPlace place;
    place.key = names.key;
    place.segment = names.sender;
    place.sender = {names.sender, sender.name, {}, sender.place};
    place.receiver = {names.receiver, receiver.name, {}, receiver.place};
    compareStatements(place, sender.statements, receiver.statements, m_gaps);
    const SegmentSpec& s = ownSegment(m_sender.spec(), sender.flavour);
    const SegmentSpec& r = ownSegment(m_receiver.spec(), receiver.flavour);
    comparePredicates(
        place, s.predicates, [&](const std::string& target) { return usageInSegment(sender, target); }, r.predicates,
        [&](const std::string& target) { return usageInSegment(receiver, target); }, m_gaps);
    CoConstraintGaps(m_sender, m_receiver, m_gaps).compare(place, s.coConstraints, r.coConstraints);
}

void SegmentGaps::slices(const GapPlace& place, const FieldPair& pair, const MergedSegment& sender,
                         const MergedSegment& receiver) {
    const ElementSpec &s = pair.sender->element, &r = pair.receiver->element;
    compareSlices(
        place, slicingOf(sender.slicings, s.number), slicingOf(receiver.slicings, r.number),
        [&](const GapPlace& at, const Slice& one, const Slice& other) {
            // Without a flavour an occurrence is what the field is.
            ElementSpec ours = s, theirs = r;
            ours.type = one.flavour.empty() ? s.type : one.flavour;
            theirs.type = other.flavour.empty() ? r.type : other.flavour;
            if (ours.type == s.type && theirs.type == r.type) {
                return;
            }
            const std::optional<Difference> type = typeDifference(m_sender, ours.type, m_receiver, theirs.type);
            if (type) {
                m_gaps.add(at, *type);
            } else {
                components(at, ours, theirs, 0);
            }
        },
        m_gaps);
}

void SegmentGaps::occurrences(const SegmentNames& names, const std::vector<Slicing>& sender,
                              const std::vector<Slicing>& receiver) {
    if (sender == receiver && sender.empty()) {
        return;
    }
    GapPlace place;
    place.key = names.key;
    place.segment = names.sender;
    place.sender.path = names.sender;
    place.receiver.path = names.receiver;
    compareSlices(
        place, slicingOf(sender, 0), slicingOf(receiver, 0),
        [&](const GapPlace& at, const Slice& one, const Slice& other) {
            compare({at.key, names.sender, names.receiver}, m_sender.spec().segment(one.flavour, names.sender),
                    m_receiver.spec().segment(other.flavour, names.receiver));
        },
        m_gaps);
}

}  // namespace plumb::spec
