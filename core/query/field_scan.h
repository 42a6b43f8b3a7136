// The loop below Statistics: the filled fields of a message, and where its segments end, found by bit masks over blocks
// of 64 bytes. Empty fields cost nothing here: how many there are follows from how many separators a segment has.
//
// Separators are counted from the start of the text, the ends of segments among them, so a field's number is its count
// less that of its segment.
#pragma once

#include "base/bytes.h"
#include "base/cpu.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace plumb::query {

/// How many repetition separators stand in one filled field; fields without any are not listed.
struct FieldRepeats {
    std::uint32_t field;  ///< index among the fields of this batch
    std::uint32_t count;
};

/// A segment that ended; its fields are those up to `fieldsEnd` not taken by the segment before.
struct ScannedSegment {
    std::uint32_t begin;
    std::uint32_t end;
    std::uint32_t fieldsEnd;
    std::uint32_t separatorsBefore;
    std::uint32_t separatorsEnd;
};

/// What is looked for, where the scan stands, and what it found. The scanner is called until `done`.
struct FieldScan {
    static constexpr std::size_t kFields = 2048, kSegments = 512;

    // what
    ByteView text;
    std::uint8_t field = '|';       ///< 0: none
    std::uint8_t repetition = '~';  ///< 0: none
    bool cutAtCr = true;            ///< CR ends a segment, and a LF right behind it belongs to it; else one segment
    // where
    std::size_t at = 0;
    std::uint32_t segmentBegin = 0;
    std::uint32_t segmentSeparators = 0;  ///< before the open segment
    std::uint32_t openBegin = 0;          ///< of the value that has not ended, if there is one
    std::uint32_t separators = 0;
    std::uint32_t openRepeats = 0;  ///< in the field that has not ended
    bool afterDelimiter = true;
    bool afterEnd = false;  ///< of a segment, by CR
    bool open = false;      ///< a value has begun and not ended
    bool done = false;
    // found by the last call; fields past the last segment's end belong to the open segment
    // A field that is not empty, or the id of a segment: where it begins and ends, how many separators stand before it.
    std::size_t fieldCount = 0;
    std::size_t repeatCount = 0;
    std::size_t segmentCount = 0;
    std::array<std::uint32_t, kFields + 64> begins;
    std::array<std::uint32_t, kFields + 64> ends;
    std::array<std::uint32_t, kFields + 64> separatorsBefore;
    std::array<FieldRepeats, kFields + 8> repeats;
    std::array<ScannedSegment, kSegments> segments;

    /// Starts over on `bytes` (below 4 GiB).
    void begin(ByteView bytes, bool cut);
};

using FieldScanner = void (*)(FieldScan& scan);
[[nodiscard]] FieldScanner fieldScanner(SimdLevel level);

}  // namespace plumb::query
