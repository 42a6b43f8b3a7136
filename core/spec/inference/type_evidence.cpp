#include "spec/inference/type_evidence.h"

#include <algorithm>
#include <bit>

namespace plumb::spec::inference {
namespace {

/// Three bytes as a number; 0 for other ids.
std::uint32_t quickId(std::string_view id) {
    const auto byte = [&](std::size_t at) { return static_cast<std::uint32_t>(static_cast<std::uint8_t>(id[at])); };
    return id.size() != 3 ? 0 : byte(0) | byte(1) << 8 | byte(2) << 16;
}

}  // namespace

const SegmentEvidence* TypeEvidence::segment(std::string_view id) const {
    const auto same = [&](const std::unique_ptr<SegmentEvidence>& one) { return one->id == id; };
    const auto found = std::find_if(segments.begin(), segments.end(), same);
    return found == segments.end() ? nullptr : found->get();
}

std::size_t TypeEvidence::numberOf(std::string_view id, Budget& budget) {
    const std::uint32_t quick = quickId(id);
    for (std::size_t n = 0; n < m_quickIds.size(); ++n) {
        if (m_quickIds[n] == quick && (quick != 0 || segments[n]->id == id)) {
            return n;
        }
    }
    constexpr std::size_t kLongestId = 16;
    if (segments.size() == kMostIds || id.size() > kLongestId || !budget.take(sizeof(SegmentEvidence) + 64)) {
        budget.setCut();
        return kMostIds;
    }
    segments.push_back(std::make_unique<SegmentEvidence>(std::string(id)));
    m_quickIds.push_back(quick);
    return segments.size() - 1;
}

unsigned TypeEvidence::beginMessage(std::uint32_t message) {
    const auto slot = static_cast<unsigned>(std::countr_one(m_batch.slots));
    m_batch.take(slot, message);
    ++messages;
    first.add(message);
    return slot;
}

void TypeEvidence::endMessage(const std::vector<Run>& runs, std::uint32_t message, Budget& budget) {
    sequences.add(runs, message, budget);
    if (m_batch.slots == ~std::uint64_t{0}) {
        countMessages(budget);
    }
}

void TypeEvidence::countMessages(Budget& budget) {
    const std::size_t lanes = std::min(segments.size(), kMostLanes);
    m_batch.lanes = lanes == kMostLanes ? ~std::uint64_t{0} : (std::uint64_t{1} << lanes) - 1;
    for (std::size_t lane = 0; lane < lanes; ++lane) {
        m_batch.has[lane] = segments[lane]->inMessages();
        absent.add(static_cast<unsigned>(lane), m_batch.slots & ~m_batch.has[lane], m_batch);
    }
    for (const std::unique_ptr<SegmentEvidence>& segment : segments) {
        segment->endMessages(m_batch, budget);
    }
    m_batch.clear();
}

void TypeEvidence::endMessages(Budget& budget) {
    if (m_batch.slots != 0) {
        countMessages(budget);
    }
    for (const std::unique_ptr<SegmentEvidence>& segment : segments) {
        segment->endSegments(budget);
    }
}

void TypeEvidence::merge(const TypeEvidence& other, Budget& budget) {
    std::vector<std::uint8_t> numbers;
    LaneMap lanes;
    lanes.fill(kNoLane);
    for (std::size_t theirs = 0; theirs < other.segments.size(); ++theirs) {
        const std::size_t mine = numberOf(other.segments[theirs]->id, budget);
        numbers.push_back(static_cast<std::uint8_t>(mine));
        if (theirs < kMostLanes && mine < kMostLanes) {
            lanes[theirs] = static_cast<std::uint8_t>(mine);
        }
    }
    numbers.resize(kMostIds + 1, static_cast<std::uint8_t>(kMostIds));
    for (std::size_t theirs = 0; theirs < other.segments.size(); ++theirs) {
        if (numbers[theirs] != kMostIds) {
            segments[numbers[theirs]]->merge(*other.segments[theirs], lanes, budget);
        }
    }
    structure = structure.empty() ? other.structure : structure;
    messages += other.messages;
    first.merge(other.first);
    absent.merge(other.absent, lanes);
    sequences.merge(other.sequences, numbers, budget);
}

}  // namespace plumb::spec::inference
