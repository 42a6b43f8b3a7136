#include "spec/gap/slicing_gaps.h"

#include "spec/gap/rule_gaps.h"

#include <algorithm>
#include <utility>

namespace plumb::spec {
namespace {

/// What an occurrence is told by.
std::string testOf(const Slice& slice) {
    return slice.occurrence ? '#' + std::to_string(*slice.occurrence) : plainRule(slice.when.text);
}

std::string saysOf(const Slice& slice) {
    std::string says;
    const std::string parts[] = {slice.cardinality == Cardinality() ? std::string()
                                                                    : printCardinality(slice.cardinality),
                                 slice.flavour, testOf(slice)};
    for (const std::string& part : parts) {
        says += (says.empty() || part.empty() ? "" : ", ") + part;
    }
    return says;
}

std::string nameOf(const Slice& slice) {
    return slice.name.empty() ? testOf(slice) : slice.name;
}

GapPlace placeOf(const GapPlace& whole, const Slice* sender, const Slice* receiver) {
    GapPlace place = whole;
    place.key += '[' + nameOf(sender ? *sender : *receiver) + ']';
    const auto side = [](const GapSide& at, const Slice* slice) {
        return slice ? GapSide{at.path + '[' + nameOf(*slice) + ']', slice->name, {}, slice->place} : GapSide();
    };
    place.sender = side(whole.sender, sender);
    place.receiver = side(whole.receiver, receiver);
    return place;
}

GapHarm harmOfMissing(const Slice& receiver) {
    return receiver.cardinality.min.value_or(0) > 0 ? GapHarm::Omits
           : receiver.flavour.empty()               ? GapHarm::Harmless
                                                    : GapHarm::OtherForm;
}

/// By their tests, then by their names.
const Slice* counterpart(const Slice& slice, std::vector<const Slice*>& left) {
    const std::string test = testOf(slice);
    auto found = std::find_if(left.begin(), left.end(), [&](const Slice* one) { return testOf(*one) == test; });
    if (found == left.end() && !slice.name.empty()) {
        found = std::find_if(left.begin(), left.end(), [&](const Slice* one) { return one->name == slice.name; });
    }
    if (found == left.end()) {
        return nullptr;
    }
    const Slice* const other = *found;
    left.erase(found);
    return other;
}

}  // namespace

const Slicing* slicingOf(const std::vector<Slicing>& all, std::uint32_t field) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const Slicing& one) { return one.field == field; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<Difference> timesDifference(const Cardinality& sender, const Cardinality& receiver) {
    const std::uint32_t sLeast = sender.min.value_or(0), rLeast = receiver.min.value_or(0);
    const std::uint32_t sMost = sender.max.value_or(hl7::kUnbounded), rMost = receiver.max.value_or(hl7::kUnbounded);
    if (sLeast == rLeast && sMost == rMost) {
        return std::nullopt;
    }
    Difference made;
    made.kind = GapKind::Cardinality;
    made.direction = widerSide(sMost > rMost || sLeast<rLeast, rMost> sMost || rLeast < sLeast);
    made.harm = sLeast < rLeast ? (sLeast == 0 ? GapHarm::Omits : GapHarm::TooFew)
                : sMost > rMost ? GapHarm::TooMany
                                : GapHarm::Harmless;
    made.sender = printCardinality(sender);
    made.receiver = printCardinality(receiver);
    return made;
}

void compareSlices(const GapPlace& place, const Slicing* sender, const Slicing* receiver,
                   const CompareFlavours& flavours, GapList& gaps) {
    static const Slicing kNone;
    std::vector<const Slice*> left;
    for (const Slice& slice : (receiver ? *receiver : kNone).slices) {
        left.push_back(&slice);
    }
    for (const Slice& slice : (sender ? *sender : kNone).slices) {
        const Slice* const other = counterpart(slice, left);
        const GapPlace at = placeOf(place, &slice, other);
        if (!other) {
            gaps.add(at,
                     Difference{GapKind::Slicing, GapDirection::Receiver, GapHarm::Harmless, saysOf(slice), {}, {}});
            continue;
        }
        if (testOf(slice) != testOf(*other)) {
            gaps.add(
                at,
                Difference{
                    GapKind::Slicing, GapDirection::Both, GapHarm::OtherCondition, testOf(slice), testOf(*other), {}});
        }
        gaps.add(at, timesDifference(slice.cardinality, other->cardinality));
        flavours(at, slice, *other);
    }
    for (const Slice* const slice : left) {
        gaps.add(placeOf(place, nullptr, slice),
                 Difference{GapKind::Slicing, GapDirection::Sender, harmOfMissing(*slice), {}, saysOf(*slice), {}});
    }
}

}  // namespace plumb::spec
