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

/// What one segment holds, while it is read.
struct SegmentEvidence::Occurrence {
    std::uint64_t mask = 0;
    std::uint32_t message = 0;
    Budget& budget;
    std::array<DriverRows*, kLastLane + 1> values{};
    std::size_t valueCount = 0;
};

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
/// comes. Of OBX-2 each value tells what OBX-5 is.
void SegmentEvidence::insertValue(Occurrence& seen, std::uint32_t number, std::uint64_t key, std::string_view value) {
    FewValues& whole = fields[number - 1].whole;
    const bool hasLane = number <= kLastLane, tellsType = m_observation && number == 2;
    if (hasLane && whole.size() == 1) {
        whole.driveFirst(soFar(number), seen.budget);
    }
    whole.insert(key, value, seen.message, hasLane && (whole.size() > 0 || tellsType), seen.budget);
}

void SegmentEvidence::takeField(Occurrence& seen, std::uint32_t number, std::string_view value, std::size_t readable) {
    while (fields.size() < number) {
        if (!seen.budget.take(sizeof(FieldEvidence))) {
            return;
        }
        fields.emplace_back().identifier = isIdentifier(id, static_cast<std::uint32_t>(fields.size()));
    }
    FieldEvidence& field = fields[number - 1];
    const std::uint64_t key = query::keyOfValue(asBytes(value).data(), value.size(), readable);
    if (key == kNullKey) {
        ++field.nulls;
        return;
    }
    ++field.filled;
    const bool hasLane = number <= kLastLane;
    seen.mask |= hasLane ? std::uint64_t{1} << number : 0;
    if (!field.whole.many()) {
        std::size_t known = field.whole.find(key);
        if (known == FewValues::kNone) {
            insertValue(seen, number, key, value);
            known = field.whole.many() ? known : field.whole.find(key);
        }
        if (known != FewValues::kNone) {
            field.whole.count(known);
            if (DriverRows* const rows = field.whole.rowsOf(known)) {
                seen.values[seen.valueCount++] = rows;
            }
            return;
        }
        field.settle(delimiters(), seen.budget);
        field.whole.forget(seen.budget);
    }
    field.take(value, 1, seen.message, delimiters(), seen.budget);
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

void SegmentEvidence::count(Occurrence& seen, MessageDrivers& drivers) {
    const std::uint64_t mask = seen.mask, lanes = this->lanes();
    beginSometimes(m_present & ~m_absent & ~mask, true, seen.budget);
    beginSometimes(m_absent & ~m_present & mask, false, seen.budget);
    m_present |= mask;
    m_absent |= ~mask;
    all.add(mask, lanes, seen.message);
    const bool once = single();
    const auto goesWith = [&](DriverRows& rows) {
        rows.segment.add(mask, lanes, seen.message);
        if (once) {
            drivers.push_back({&rows.message, this});
        }
    };
    for (std::uint64_t left = mask & sometimes() & kAllFields; left != 0; left &= left - 1) {
        if (DriverRows* const rows = valued[static_cast<std::size_t>(std::countr_zero(left))].get()) {
            goesWith(*rows);
        }
    }
    for (std::size_t i = 0; i < seen.valueCount; ++i) {
        goesWith(*seen.values[i]);
    }
    if (m_inMessage == 1) {
        drivers.push_back({&inMessage, nullptr});
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

void SegmentEvidence::add(std::string_view text, const std::uint32_t* bars, std::size_t count, std::uint64_t serial,
                          std::uint32_t message, MessageDrivers& drivers, Budget& budget) {
    ++occurrences;
    messages += m_lastSerial == serial ? 0 : 1;
    m_inMessage = m_lastSerial == serial ? m_inMessage + 1 : 1;
    m_lastSerial = serial;
    mostInMessage = std::max(mostInMessage, m_inMessage);
    if (m_inMessage == 2) {  // not the one of its message after all
        const auto mine = [this](const MessageDriver& driver) { return driver.owner == this; };
        drivers.erase(std::remove_if(drivers.begin(), drivers.end(), mine), drivers.end());
    }
    Occurrence seen{0, message, budget};
    std::uint32_t number = m_header ? 2 : 1;
    for (std::size_t i = 0; i + 1 < count && number <= kMostFields; ++i, ++number) {
        const std::uint32_t from = bars[i] + 1, size = bars[i + 1] - from;
        if (size != 0 && !(m_header && number == 2)) {
            takeField(seen, number, text.substr(from, size), text.size() - from);
        }
    }
    if (m_observation && (seen.mask & std::uint64_t{1} << 5) != 0) {
        seen.mask |= looksOf(text.substr(bars[4] + 1, bars[5] - bars[4] - 1));
    }
    this->count(seen, drivers);
}

void SegmentEvidence::settle(Budget& budget) {
    for (FieldEvidence& field : fields) {
        field.settle(delimiters(), budget);
    }
}

void SegmentEvidence::mergeFields(const SegmentEvidence& other, const LaneMap& messageLanes, Budget& budget) {
    const std::size_t more = other.fields.size() > fields.size() ? other.fields.size() - fields.size() : 0;
    if (more != 0 && budget.take(more * sizeof(FieldEvidence))) {
        fields.resize(other.fields.size());
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
