#include "widgets/models/envelope_rows.h"

#include "widgets/models/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <climits>
#include <unordered_map>

namespace plumb::desk {
namespace {

using Kind = source::EnvelopeSegment::Kind;

/// What there is where a trailer claims a number: messages of its batch, batches of its file.
class Counts {
public:
    std::optional<std::uint64_t> of(const source::EnvelopeSegment& segment) {
        switch (segment.kind) {
        case Kind::FileHeader:
            m_batches = 0;
            m_since = segment.message;
            m_batch.reset();
            return std::nullopt;
        case Kind::BatchHeader:
            closeLoose(segment.message);
            m_batch = segment.message;
            ++m_batches;
            return std::nullopt;
        case Kind::BatchTrailer: {
            const std::uint64_t from = m_batch.value_or(m_since);
            m_batches += m_batch ? 0 : 1;
            m_batch.reset();
            m_since = segment.message;
            return segment.message - from;
        }
        case Kind::FileTrailer:
            closeLoose(segment.message);
            m_batch.reset();
            m_since = segment.message;
            return std::exchange(m_batches, 0);
        }
        return std::nullopt;
    }

private:
    /// Messages in no batch of their own are one together.
    void closeLoose(std::uint64_t message) {
        m_batches += !m_batch && message > m_since ? 1 : 0;
        m_since = message;
    }

    std::optional<std::uint64_t> m_batch;
    std::uint64_t m_batches = 0, m_since = 0;
};

QString countText(Kind kind, std::uint64_t there) {
    const int shown = static_cast<int>(std::min<std::uint64_t>(there, INT_MAX));
    return kind == Kind::FileTrailer ? QCoreApplication::translate("EnvelopeRows", "%Ln batches", nullptr, shown)
                                     : QCoreApplication::translate("EnvelopeRows", "%Ln messages", nullptr, shown);
}

}  // namespace

EnvelopeRows::EnvelopeRows(const FeedSnapshot& snapshot) {
    for (std::size_t source = 0; source < snapshot.sources().size(); ++source) {
        const std::vector<source::EnvelopeSegment>& found = snapshot.sources()[source]->summary().envelope;
        std::unordered_map<std::uint64_t, QString> faults;
        if (!found.empty()) {
            for (const source::EnvelopeFault& fault : source::checkEnvelope(found)) {
                faults.emplace(fault.range.begin, sentence(fault.note));
            }
        }
        Counts counts;
        for (const source::EnvelopeSegment& one : found) {
            Segment segment;
            segment.message = snapshot.firstOf(source) + one.message;
            segment.source = static_cast<std::uint32_t>(source);
            segment.kind = one.kind;
            segment.range = one.range;
            const std::optional<std::uint64_t> there = counts.of(one);
            if (const auto fault = faults.find(one.range.begin); fault != faults.end()) {
                segment.wrong = true;
                segment.count = fault->second;
            } else if (there && one.claimed >= 0) {
                segment.count =
                    QCoreApplication::translate("EnvelopeRows", "%1, as it says").arg(countText(one.kind, *there));
            } else if (there) {
                segment.count = QCoreApplication::translate("EnvelopeRows", "%1; it gives no count")
                                    .arg(countText(one.kind, *there));
            }
            m_segments.push_back(std::move(segment));
        }
    }
}

std::size_t EnvelopeRows::before(std::uint64_t row) const {
    // Rows of segments ascend strictly: each stands behind its messages and behind the segments before it.
    std::size_t low = 0, high = m_segments.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (rowOfSegment(middle) < row) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

std::optional<std::size_t> EnvelopeRows::segmentAt(std::uint64_t row) const {
    const std::size_t at = before(row);
    return at < m_segments.size() && rowOfSegment(at) == row ? std::optional(at) : std::nullopt;
}

std::uint64_t EnvelopeRows::rowOf(std::uint64_t number) const {
    const auto after =
        std::upper_bound(m_segments.begin(), m_segments.end(), number,
                         [](std::uint64_t message, const Segment& segment) { return message < segment.message; });
    return number + static_cast<std::uint64_t>(after - m_segments.begin());
}

QString EnvelopeRows::text(const FeedSnapshot& snapshot, const Segment& segment) {
    constexpr std::uint64_t kLongest = 400;
    source::WindowBuffer buffer;
    const Result<ByteView> bytes = snapshot.sources()[segment.source]->bytes().window(
        {segment.range.begin, std::min(segment.range.length, kLongest)}, buffer);
    if (!bytes) {
        return sentence(bytes.error());
    }
    const std::string_view text = asText(*bytes);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace plumb::desk
