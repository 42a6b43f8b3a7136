// Batch segments (FHS, BHS, BTS, FTS) found in the gaps between messages: the envelope around them, and whether the
// counts it claims are right.
#pragma once

#include "base/bytes.h"
#include "base/error.h"

#include <cstdint>
#include <string>
#include <vector>

namespace plumb::source {

struct EnvelopeSegment {
    enum class Kind : std::uint8_t { FileHeader, BatchHeader, BatchTrailer, FileTrailer };
    Kind kind = Kind::FileHeader;
    ByteRange range;            ///< in the source, without its terminator
    std::uint64_t message = 0;  ///< how many messages stand before it
    static constexpr std::int64_t kNotGiven = -1, kNoNumber = -2;
    std::int64_t claimed = kNotGiven;  ///< BTS-1 or FTS-1
    friend bool operator==(const EnvelopeSegment&, const EnvelopeSegment&) = default;
};

/// The id of a kind: "FHS" ...
[[nodiscard]] std::string_view envelopeId(EnvelopeSegment::Kind kind);

/// What a gap holds.
struct GapContent {
    bool batch = false;
    std::uint64_t junkBytes = 0;  ///< without line ends
    bool frameOpened = false;     ///< VT, and no FS behind it
    bool frameClosed = false;     ///< FS, and no VT behind it
};

/// Reads the gap `bytes`, which stands at `base` in the source behind `messagesBefore` messages; `prefix` bytes at its
/// end are the line prefix of the next message and no junk.
GapContent readGap(ByteView bytes, std::uint64_t base, std::uint64_t messagesBefore, std::uint64_t prefix,
                   std::vector<EnvelopeSegment>& out);

/// What is wrong with a batch segment.
struct EnvelopeFault {
    Note note;
    ByteRange range;  ///< of the segment, in the source
};

/// Checks nesting and counts. The standard lets BHS and BTS be left out: messages of a file that stand in no batch of
/// their own are one together.
[[nodiscard]] std::vector<EnvelopeFault> checkEnvelope(const std::vector<EnvelopeSegment>& segments);

}  // namespace plumb::source
