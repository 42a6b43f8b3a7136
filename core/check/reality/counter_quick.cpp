// Messages that are read by what the check has found of them.
#include "check/reality/counter.h"
#include "check/reality/quick_reader.h"
#include "hl7/kernels.h"
#include "query/value_key.h"

#include <algorithm>

namespace plumb::check {
namespace {

constexpr std::uint32_t kNoType = 0;  // others are numbered from 1

}  // namespace

void RealityCounter::check(ByteView message, std::uint64_t number) {
    if (number < m_known) {
        forgetValues();  // the first message of each is said to be another one
    }
    TypeCounts* const type = typeOf(message);
    if (message.size() > MessageBatch::kLongest) {
        checkWaiting();
        checkNow(message, number, type);
        return;
    }
    m_waiting.add(message, number, type == nullptr ? kNoType : type->index + 1);
    if (m_waiting.full()) {
        checkWaiting();
    }
}

void RealityCounter::checkWaiting() {
    m_waiting.visit([this](const MessageBatch::Waiting& one) {
        checkNow(one.bytes, one.number, one.group == kNoType ? nullptr : m_types[one.group - 1].get());
    });
}

void RealityCounter::checkNow(ByteView message, std::uint64_t number, TypeCounts* type) {
    const std::span<const Detection> found = m_checker->check(message);
    if (!readQuickly(found, number, type)) {
        add(m_checker->message(), found, number);
    }
}

/// False: it must be walked.
bool RealityCounter::readQuickly(std::span<const Detection> found, std::uint64_t number, TypeCounts* type) {
    const std::optional<CheckedFields> fields = m_checker->fields();
    const hl7::MessageView& view = m_checker->message();
    if (!fields || !QuickReader::canRead(*fields->scan, view)) {
        return false;
    }
    begin(number);
    m_view = &view;
    if (type == nullptr) {
        ++m_leftOut;
        return true;
    }
    type->counts.filled.count(m_now);
    QuickReader(*this, view, *fields).read(*type);
    endQuickly();
    countFindings(*type, found);
    return true;
}

/// MSH-9 as it stands, where it can be seen at a glance; else empty.
std::string_view RealityCounter::typeField(ByteView message) {
    constexpr std::string_view kUsual = "MSH|^~\\&|";
    constexpr std::size_t kSeparatorsBefore = 8, kLookedAt = 256;
    const std::string_view text = asText(message.first(std::min(message.size(), kLookedAt)));
    if (!text.starts_with(kUsual)) {
        return {};
    }
    static thread_local hl7::CollectBuffer places;
    const std::size_t count = hl7::kernels().collectByte(message.data(), text.size(), '|', 0, places.data());
    if (count <= kSeparatorsBefore) {
        return {};
    }
    const std::size_t begin = places[kSeparatorsBefore - 1] + std::size_t{1}, end = places[kSeparatorsBefore];
    const std::string_view before = text.substr(0, end);
    const bool whole = before.find('\r') == before.npos && before.find('\n') == before.npos;
    return whole ? text.substr(begin, end - begin) : std::string_view{};
}

/// The order in which messages are counted goes by it, so it must be what the walk says. nullptr: there is no room.
TypeCounts* RealityCounter::typeOf(ByteView message) {
    const std::string_view raw = typeField(message);
    const auto looked = [this, message] {
        m_typeView.assign(message);
        return typeOf(realityType(m_typeView));
    };
    if (raw.empty()) {
        return looked();
    }
    const std::uint64_t key = query::spread(query::keyOfValue(asBytes(raw).data(), raw.size(), raw.size()));
    KnownType& known = m_knownTypes[key % m_knownTypes.size()];
    if (known.type == nullptr || known.raw != raw) {
        known = {std::string(raw), looked()};
    }
    return known.type;
}

void RealityCounter::endQuickly() {
    // Parts ask how many values their field has, so they go before it.
    for (std::size_t i = m_touchedTallies.size(); i > 0; --i) {
        const TouchedTally& touched = m_touchedTallies[i - 1];
        touched.tally->endMessage(*touched.parents);
    }
    m_touchedTallies.clear();
    for (SegmentCounts* const segment : m_segmentsHere) {
        const std::uint32_t here = segment->quick.here;
        segment->quick.here = 0;
        PlaceCounts& counts = segment->counts;
        counts.filled.first = std::min(counts.filled.first, m_now.number);
        if (here == 1) {
            ++segment->quick.once;
            continue;
        }
        counts.filled.occurrences += here;
        ++counts.filled.messages;
        counts.repetitions.offer(here, m_now, true);
        counts.repeated.count(m_now);
    }
}

void RealityCounter::forgetValues() {
    m_known = 0;
    for (const std::unique_ptr<TypeCounts>& type : m_types) {
        for (const std::unique_ptr<SegmentCounts>& segment : type->segments) {
            for (QuickHead& head : segment->quick.heads) {
                if (head.field) {
                    head.field->forget();
                }
            }
        }
    }
}

void RealityCounter::settle() {
    checkWaiting();
    for (const std::unique_ptr<TypeCounts>& type : m_types) {
        for (const std::unique_ptr<SegmentCounts>& segment : type->segments) {
            Extreme one;
            one.value = 1;
            one.messages = segment->quick.once;
            segment->counts.repetitions.merge(one, true);
            segment->counts.filled.addOnce(segment->quick.once);
            segment->quick.once = 0;
            for (QuickHead& head : segment->quick.heads) {
                if (head.field) {
                    head.field->settle();
                }
            }
        }
    }
}

}  // namespace plumb::check
