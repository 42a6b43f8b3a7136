// The batch segments of a feed (FHS, BHS, BTS, FTS) as rows between its messages, with what their counts claim and what
// there is. From a row to a message and back in O(log segments).
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "source/envelope.h"
#endif
#include "widgets/models/feed.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace plumb::desk {

class EnvelopeRows {
public:
    struct Segment {
        std::uint64_t message = 0;  ///< of the feed; how many stand before it
        std::uint32_t source = 0;
        source::EnvelopeSegment::Kind kind = source::EnvelopeSegment::Kind::FileHeader;
        ByteRange range;  ///< in the source
        QString count;    ///< what is to be said of its count; empty: it has none
        bool wrong = false;
    };

    EnvelopeRows() = default;
    /// Of a feed that is indexed.
    explicit EnvelopeRows(const FeedSnapshot& snapshot);

    [[nodiscard]] bool empty() const { return m_segments.empty(); }
    [[nodiscard]] std::size_t size() const { return m_segments.size(); }
    [[nodiscard]] const Segment& operator[](std::size_t at) const { return m_segments[at]; }

    /// The segment of a row; nothing: the row is a message's.
    [[nodiscard]] std::optional<std::size_t> segmentAt(std::uint64_t row) const;
    [[nodiscard]] std::uint64_t numberAt(std::uint64_t row) const { return row - before(row); }
    [[nodiscard]] std::uint64_t rowOf(std::uint64_t number) const;
    [[nodiscard]] std::uint64_t rowOfSegment(std::size_t at) const { return m_segments[at].message + at; }

    /// As it stands in its source, cut after some bytes.
    [[nodiscard]] static QString text(const FeedSnapshot& snapshot, const Segment& segment);

private:
    /// Segments that stand in rows before this one.
    [[nodiscard]] std::size_t before(std::uint64_t row) const;

    std::vector<Segment> m_segments;
};

}  // namespace plumb::desk
