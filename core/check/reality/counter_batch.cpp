// Messages whose bytes stay: kept until there are many, taken to their places type by type; what has waited there is
// counted many messages at a time.
#include "check/reality/counter.h"
#include "check/reality/quick_reader.h"

namespace plumb::check {
namespace {

/// What values of a place come to, kept at hand while they are counted.
class Measured {
public:
    explicit Measured(PlaceCounts& counts)
        : m_counts(counts)
        , m_shortest(counts.shortest)
        , m_longest(counts.longest) {}
    ~Measured() {
        m_counts.shortest = m_shortest;
        m_counts.longest = m_longest;
    }
    Measured(const Measured&) = delete;
    Measured& operator=(const Measured&) = delete;

    void add(const WaitingValue& value, const Moment& now) {
        m_shortest.offer(value.length, now, false);
        m_longest.offer(value.length, now, true);
        if (value.key != m_lastKey) {
            m_lastKey = value.key;
            m_counts.distinct.add(query::spread(value.key));
        }
    }

private:
    PlaceCounts& m_counts;
    Extreme m_shortest, m_longest;
    std::uint64_t m_lastKey = 0;  // no value has it
};

}  // namespace

void RealityCounter::checkStaying(Checker& checker, ByteView message, std::uint64_t number) {
    const std::span<const Detection> found = checker.check(message);
    if (!keep(checker, found, number)) {
        add(checker.message(), found, number);
    } else if (m_kept.full()) {
        takeKept();
    }
}

bool RealityCounter::keep(const Checker& checker, std::span<const Detection> found, std::uint64_t number) {
    const std::optional<CheckedFields> fields = checker.fields();
    const hl7::MessageView& view = checker.message();
    if (!fields || !QuickReader::canRead(*fields->scan, view)) {
        return false;
    }
    begin(number);
    m_view = &view;
    const std::string_view raw = QuickReader::typeField(*fields->scan, view);
    const std::uint64_t key =
        raw.empty() ? 0 : query::spread(query::keyOfValue(asBytes(raw).data(), raw.size(), raw.size()));
    KnownType& known = m_knownTypes[key % m_knownTypes.size()];
    if (known.type == nullptr || known.raw != raw) {
        known = {std::string(raw), typeOf(realityType(view))};
    }
    if (known.type == nullptr) {
        ++m_leftOut;
        return true;
    }
    countFindings(*known.type, found);
    m_kept.add(view.bytes(), m_now, known.type->index, *fields);
    return true;
}

void RealityCounter::settle() {
    takeKept();
    settleOnce();
}

/// What was counted on the spot.
void RealityCounter::settleOnce() {
    for (const std::unique_ptr<TypeCounts>& type : m_types) {
        for (const std::unique_ptr<SegmentCounts>& segment : type->segments) {
            for (SegmentCounts::Field& field : segment->quickFields) {
                if (field.counts == nullptr) {
                    continue;
                }
                field.once.settle(field.counts->counts, true);
                field.counts->counts.codes.settle();
                for (FieldCounts::Part& part : field.counts->quickParts) {
                    if (part.counts != nullptr) {
                        part.once.settle(*part.counts, false);
                        part.counts->codes.settle();
                    }
                }
            }
        }
    }
}

void RealityCounter::takeKept() {
    const Moment now = m_now;
    m_kept.forEach([this](const KeptScans::Message& message, std::uint32_t type) { take(message, *m_types[type]); },
                   [this] { settlePlaces(); });
    m_kept.clear();
    m_now = now;
}

void RealityCounter::take(const KeptScans::Message& message, TypeCounts& type) {
    m_now = message.moment;
    m_segmentsHere.clear();
    type.counts.filled.count(m_now);
    QuickReader(*this, message).takeSegments(type);
    m_batch.push_back(m_now);
    endMessage();
    m_waitingFound += message.segments.back().fieldsEnd;
    if (m_batch.size() == kBatch || m_waitingFound > kMostWaiting) {
        settlePlaces();
    }
}

void RealityCounter::settlePlaces() {
    for (FieldCounts* const field : m_waitingFields) {
        settleField(*field);
    }
    m_waitingFields.clear();
    m_batch.clear();
    m_waitingFound = 0;
}

void RealityCounter::settleField(FieldCounts& field) {
    settleValues(field);
    for (const FieldCounts::Part& part : field.quickParts) {
        if (part.counts != nullptr && !part.counts->waiting.empty()) {
            settleParts(*part.counts);
        }
    }
}

void RealityCounter::settleValues(FieldCounts& field) {
    PlaceCounts& counts = field.counts;
    Measured measured(counts);
    std::uint32_t message = counts.waiting.front().message, here = 0, valuesHere = 0;
    Moment now = m_batch[message];
    bool filled = false;
    const auto endMessage = [&] {
        counts.whole += here == field.segment->inMessage[message] ? 1 : 0;
        m_valuesIn[message] = valuesHere;
    };
    for (const WaitingValue& value : counts.waiting) {
        if (value.message != message) {
            endMessage();
            message = value.message;
            now = m_batch[message];
            here = valuesHere = 0;
        }
        if (!value.null) {
            filled = true;
            ++counts.values;
            ++valuesHere;
            measured.add(value, now);
        }
        if (!value.last) {
            continue;
        }
        ++here;
        (filled ? counts.filled : counts.null).count(now);
        if (filled) {
            counts.repetitions.offer(value.repetition, now, true);
            if (value.repetition > 1) {
                counts.repeated.count(now);
            }
        }
        filled = false;
    }
    endMessage();
    counts.waiting.clear();
}

void RealityCounter::settleParts(PlaceCounts& counts) {
    Measured measured(counts);
    std::uint32_t message = counts.waiting.front().message, here = 0;
    Moment now = m_batch[message];
    const auto endMessage = [&] { counts.whole += here == m_valuesIn[message] ? 1 : 0; };
    for (const WaitingValue& value : counts.waiting) {
        if (value.message != message) {
            endMessage();
            message = value.message;
            now = m_batch[message];
            here = 0;
        }
        ++here;
        if (value.null) {
            counts.null.count(now);
        } else {
            counts.filled.count(now);
            measured.add(value, now);
        }
    }
    endMessage();
    counts.waiting.clear();
}

}  // namespace plumb::check
