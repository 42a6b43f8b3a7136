// The nearest line end in either direction. SSE2 is part of every x86-64, so these need no dispatch; elsewhere a plain
// loop does.
#pragma once

#include "base/ascii.h"
#include "base/bytes.h"

#include <cstddef>
#include <cstdint>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define PLUMB_LINE_SCAN_SSE2 1
#else
#define PLUMB_LINE_SCAN_SSE2 0
#endif

#include <bit>

namespace plumb::hl7 {

#if PLUMB_LINE_SCAN_SSE2
namespace line_scan {
[[nodiscard]] inline unsigned breaksIn16(const std::uint8_t* at) {
    const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    const __m128i hit = _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('\r')), _mm_cmpeq_epi8(v, _mm_set1_epi8('\n')));
    return static_cast<unsigned>(_mm_movemask_epi8(hit));
}
}  // namespace line_scan
#endif

/// The first CR or LF in [from, end), or `end`.
[[nodiscard]] inline std::size_t firstLineBreak(ByteView bytes, std::size_t from, std::size_t end) {
#if PLUMB_LINE_SCAN_SSE2
    for (; from + 16 <= end; from += 16) {
        if (const unsigned mask = line_scan::breaksIn16(bytes.data() + from)) {
            return from + static_cast<std::size_t>(std::countr_zero(mask));
        }
    }
#endif
    while (from < end && !isLineBreak(bytes[from])) {
        ++from;
    }
    return from;
}

/// Where the line that holds the byte before `end` begins, not before `from`.
[[nodiscard]] inline std::size_t lineBeginBefore(ByteView bytes, std::size_t from, std::size_t end) {
#if PLUMB_LINE_SCAN_SSE2
    for (; end >= from + 16; end -= 16) {
        if (const unsigned mask = line_scan::breaksIn16(bytes.data() + end - 16)) {
            return end - 16 + static_cast<std::size_t>(std::bit_width(mask));
        }
    }
#endif
    while (end > from && !isLineBreak(bytes[end - 1])) {
        --end;
    }
    return end;
}

}  // namespace plumb::hl7
