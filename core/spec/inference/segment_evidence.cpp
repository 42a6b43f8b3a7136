#include "spec/inference/segment_evidence.h"

#include "base/bytes.h"
#include "dictionary/dictionary.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace plumb::spec::inference {
namespace {

constexpr std::uint64_t kNullKey = 0x0200000000002222u;  // the key of ""
constexpr std::uint64_t kPresenceBytes = sizeof(DriverRows) + 512;
constexpr std::uint64_t kAllFields = ((std::uint64_t{1} << SegmentEvidence::kLastLane) - 1) << 1;

/// Which field is a CX in the version that most senders speak.
bool isIdentifier(std::string_view segment, std::uint32_t field) {
    const dictionary::Dictionary& standard = dictionary::Dictionary::of(dictionary::Version::V251);
    const dictionary::SegmentInfo* const info = standard.segment(segment);
    const dictionary::ElementInfo* const element = info == nullptr ? nullptr : info->field(field);
    return element != nullptr && element->type == "CX";
}

}  // namespace

SegmentEvidence::SegmentEvidence(std::string segmentId)
    : id(std::move(segmentId))
    , m_observation(id == "OBX")
    , m_header(id == "MSH") {}

const hl7::Delimiters& SegmentEvidence::delimiters() {
    static const hl7::Delimiters usual;
    return usual;
}

/// What goes with the field of a lane, as far as it is counted.
DriversSoFar SegmentEvidence::soFar(std::size_t lane) const {
    return valued[lane] ? DriversSoFar{&valued[lane]->segment, &valued[lane]->message} : DriversSoFar{&all, &inMessage};
}

/// A field that has one value alone tells nothing by it, so that nothing is counted for that value before another
/// comes: it went with its field. Of OBX-2 each value tells what OBX-5 is.
void SegmentEvidence::insertValue(const Found& found, std::uint32_t number, std::uint64_t key, std::string_view value,
                                  Budget& budget) {
    FewValues& whole = fields[number - 1].whole;
    const bool hasLane = number <= kLastLane, tellsType = m_observation && number == 2;
    if (hasLane && whole.size() == 1 && !tellsType) {
        whole.driveFirst((m_present >> number & 1) != 0 ? soFar(number) : DriversSoFar{}, budget);
        m_valueSlots[number - 1][0] = m_batch.has[number];
        m_withValues |= std::uint64_t{1} << number;
    }
    whole.insert(key, value, found.message, hasLane && (whole.size() > 0 || tellsType), budget);
}

bool SegmentEvidence::reachField(std::uint32_t number, Budget& budget) {
    while (fields.size() < number) {
        if (!budget.take(sizeof(FieldEvidence) + sizeof(ValueSlots))) {
            return false;
        }
        fields.emplace_back().identifier = isIdentifier(id, static_cast<std::uint32_t>(fields.size()));
        m_valueSlots.emplace_back();
    }
    return true;
}

void SegmentEvidence::takeField(const Found& found, std::uint32_t number, std::string_view value, std::size_t readable,
                                Budget& budget) {
    if (fields.size() < number && !reachField(number, budget)) {
        return;
    }
    FieldEvidence& field = fields[number - 1];
    const std::uint64_t key = query::keyOfValue(asBytes(value).data(), value.size(), readable);
    if (key == kNullKey) {
        ++field.nulls;
        return;
    }
    ++field.filled;
    const bool hasLane = number <= kLastLane;
    const std::uint64_t slot = std::uint64_t{1} << m_slot;
    if (!field.whole.many()) {
        std::size_t known = field.whole.find(key);
        if (known == FewValues::kNone) {
            insertValue(found, number, key, value, budget);
            known = field.whole.many() ? known : field.whole.find(key);
        }
        if (known != FewValues::kNone) {
            field.whole.count(known);
            if (hasLane && field.whole.counting()) {
                m_valueSlots[number - 1][known] |= slot;
                m_withValues |= std::uint64_t{1} << number;
            }
            m_batch.has[number & 63] |= hasLane ? slot : 0;
            return;
        }
        field.settle(delimiters(), budget);
        field.whole.forget(budget);
    }
    m_batch.has[number & 63] |= hasLane ? slot : 0;
    field.take(value, 1, found.message, delimiters(), budget);
}

/// Fields that were always there so far, or never: from now on it is counted what goes with them.
void SegmentEvidence::beginSometimes(std::uint64_t lanes, bool always, Budget& budget) {
    for (lanes &= kAllFields; lanes != 0; lanes &= lanes - 1) {
        std::unique_ptr<DriverRows>& rows = valued[static_cast<std::size_t>(std::countr_zero(lanes))];
        if (!rows && budget.take(kPresenceBytes)) {
            rows = std::make_unique<DriverRows>();
            if (always) {
                rows->segment = all;
                rows->message = inMessage;
            }
        }
    }
}

/// Tells all rows of the segments in m_batch. `together`: the messages of the same slots, where it is
/// counted what goes with them.
void SegmentEvidence::count(const LaneBatch* together, Budget& budget) {
    if (m_batch.slots == 0) {
        return;
    }
    std::uint64_t present = 0, absent = 0;
    for (unsigned lane = 0; lane < 64; ++lane) {
        present |= static_cast<std::uint64_t>(m_batch.has[lane] != 0) << lane;
        absent |= static_cast<std::uint64_t>(m_batch.has[lane] != m_batch.slots) << lane;
    }
    const std::uint64_t begins = (m_present | present) & (m_absent | absent) & ~sometimes();
    beginSometimes(begins & m_present, true, budget);
    beginSometimes(begins & ~m_present, false, budget);
    m_present |= present;
    m_absent |= absent;
    m_batch.lanes = lanes();
    all.add(m_batch.slots, m_batch);
    for (std::uint64_t left = present & sometimes() & kAllFields; left != 0; left &= left - 1) {
        const auto lane = static_cast<std::size_t>(std::countr_zero(left));
        if (DriverRows* const rows = valued[lane].get()) {
            rows->add(m_batch.has[lane], m_batch, together);
        }
    }
    countValues(together);
    m_batch.clear();
}

void SegmentEvidence::countValues(const LaneBatch* together) {
    for (; m_withValues != 0; m_withValues &= m_withValues - 1) {
        const auto at = static_cast<std::size_t>(std::countr_zero(m_withValues)) - 1;
        for (std::size_t value = 0; value < FewValues::kMostDriving; ++value) {
            const std::uint64_t slots = std::exchange(m_valueSlots[at][value], 0);
            DriverRows* const rows = slots == 0 ? nullptr : fields[at].whole.rowsOf(value);
            if (rows != nullptr) {
                rows->add(slots, m_batch, together);
            }
        }
    }
}

void SegmentEvidence::endMessages(const LaneBatch& together, Budget& budget) {
    if (!m_ownSlots) {
        count(single() ? &together : nullptr, budget);
    }
    if (m_inMessages != 0) {
        inMessage.add(m_inMessages, together);
        m_inMessages = 0;
    }
}

void SegmentEvidence::endSegments(Budget& budget) {
    if (m_ownSlots) {
        count(nullptr, budget);
    }
}

/// Those of fields that were seen, and those that tell of OBX-5.
std::uint64_t SegmentEvidence::lanes() const {
    const std::uint64_t own = m_observation ? std::uint64_t{1} << kDivided | std::uint64_t{1} << kNumeric : 0;
    return own | (fields.size() >= kLastLane ? kAllFields : ((std::uint64_t{1} << fields.size()) - 1) << 1);
}

/// What OBX-5 looks like, which OBX-2 should tell.
std::uint64_t SegmentEvidence::looksOf(std::string_view value) const {
    const bool divided = value.find(static_cast<char>(delimiters().component)) != value.npos;
    const bool number = (shapesOf(value) >> static_cast<unsigned>(Shape::Number) & 1u) != 0;
    return (divided ? std::uint64_t{1} << kDivided : 0) | (number ? std::uint64_t{1} << kNumeric : 0);
}

void SegmentEvidence::add(const Found& found, Budget& budget) {
    ++occurrences;
    const bool again = m_lastSerial == found.serial;
    messages += again ? 0 : 1;
    m_inMessage = again ? m_inMessage + 1 : 1;
    m_lastSerial = found.serial;
    mostInMessage = std::max(mostInMessage, m_inMessage);
    m_inMessages |= std::uint64_t{1} << found.slot;
    if (again && !m_ownSlots) {  // not the one of its message after all
        count(nullptr, budget);
        m_ownSlots = true;
    }
    if (m_ownSlots && m_batch.slots == ~std::uint64_t{0}) {
        count(nullptr, budget);
    }
    m_slot = m_ownSlots ? static_cast<unsigned>(std::countr_one(m_batch.slots)) : found.slot;
    m_batch.take(m_slot, found.message);
    std::uint32_t number = m_header ? 2 : 1;
    const std::uint32_t* const bars = found.bars;
    for (std::size_t i = 0; i + 1 < found.count && number <= kMostFields; ++i, ++number) {
        const std::uint32_t from = bars[i] + 1, size = bars[i + 1] - from;
        if (size != 0 && !(m_header && number == 2)) {
            takeField(found, number, found.text.substr(from, size), found.text.size() - from, budget);
        }
    }
    constexpr std::size_t kObserved = 5;
    if (m_observation && (m_batch.has[kObserved] >> m_slot & 1) != 0) {
        const std::uint64_t looks = looksOf(found.text.substr(bars[4] + 1, bars[5] - bars[4] - 1));
        m_batch.has[kDivided] |= (looks >> kDivided & 1) << m_slot;
        m_batch.has[kNumeric] |= (looks >> kNumeric & 1) << m_slot;
    }
}

void SegmentEvidence::settle(Budget& budget) {
    for (FieldEvidence& field : fields) {
        field.settle(delimiters(), budget);
    }
}

void SegmentEvidence::mergeFields(const SegmentEvidence& other, const LaneMap& messageLanes, Budget& budget) {
    const std::size_t more = other.fields.size() > fields.size() ? other.fields.size() - fields.size() : 0;
    if (more != 0 && budget.take(more * (sizeof(FieldEvidence) + sizeof(ValueSlots)))) {
        fields.resize(other.fields.size());
        m_valueSlots.resize(other.fields.size());
    }
    for (std::size_t i = 0; i < std::min(fields.size(), other.fields.size()); ++i) {
        FieldEvidence::Drivers drivers;
        if (i < kLastLane) {
            drivers = {true, soFar(i + 1), other.soFar(i + 1)};
        }
        fields[i].merge(other.fields[i], drivers, messageLanes, delimiters(), budget);
    }
}

void SegmentEvidence::merge(const SegmentEvidence& other, const LaneMap& messageLanes, Budget& budget) {
    mergeFields(other, messageLanes, budget);  // while it is known what went with the values of either side
    const std::uint64_t present = m_present | other.m_present, absent = m_absent | other.m_absent;
    // What one side has found sometimes and the other always, or never, begins on the other side as well.
    const std::uint64_t both = present & absent;
    beginSometimes(both & m_present & ~m_absent, true, budget);
    beginSometimes(both & ~m_present, false, budget);
    for (unsigned lane = 1; lane <= kLastLane; ++lane) {
        if ((both >> lane & 1) == 0 || !valued[lane]) {
            continue;
        }
        if (other.valued[lane]) {
            valued[lane]->merge(*other.valued[lane], messageLanes);
        } else if ((other.m_present >> lane & 1) != 0) {
            valued[lane]->segment.merge(other.all, sameLanes());
            valued[lane]->message.merge(other.inMessage, messageLanes);
        }
    }
    m_present = present;
    m_absent = absent;
    messages += other.messages;
    occurrences += other.occurrences;
    mostInMessage = std::max(mostInMessage, other.mostInMessage);
    all.merge(other.all, sameLanes());
    inMessage.merge(other.inMessage, messageLanes);
}

}  // namespace plumb::spec::inference
