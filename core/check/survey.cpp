#include "check/survey.h"

#include <cstddef>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define PLUMB_SURVEY_SSE2 1
#else
#define PLUMB_SURVEY_SSE2 0
#endif

namespace plumb::check {

Survey survey(ByteView bytes, std::uint8_t escape) {
    Survey found;
    std::size_t at = 0;
#if PLUMB_SURVEY_SSE2
    const __m128i escapes = _mm_set1_epi8(static_cast<char>(escape)), lineFeeds = _mm_set1_epi8('\n');
    const __m128i colons = _mm_set1_epi8(':'), marks = _mm_set1_epi8('<'), zero = _mm_setzero_si128();
    __m128i escaped = zero, broken = zero, nul = zero, colon = zero, mark = zero, high = zero, control = zero;
    const __m128i lowestPrintable = _mm_set1_epi8(static_cast<char>(0xA0));
    for (; at + 16 <= bytes.size(); at += 16) {
        const __m128i part = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes.data() + at));
        escaped = _mm_or_si128(escaped, _mm_cmpeq_epi8(part, escapes));
        broken = _mm_or_si128(broken, _mm_cmpeq_epi8(part, lineFeeds));
        nul = _mm_or_si128(nul, _mm_cmpeq_epi8(part, zero));
        colon = _mm_or_si128(colon, _mm_cmpeq_epi8(part, colons));
        mark = _mm_or_si128(mark, _mm_cmpeq_epi8(part, marks));
        high = _mm_or_si128(high, part);
        control = _mm_or_si128(control, _mm_cmplt_epi8(part, lowestPrintable));  // as signed numbers
    }
    found.escape = _mm_movemask_epi8(escaped) != 0;
    found.lineFeed = _mm_movemask_epi8(broken) != 0;
    found.nul = _mm_movemask_epi8(nul) != 0;
    found.colon = _mm_movemask_epi8(colon) != 0;
    found.mark = _mm_movemask_epi8(mark) != 0;
    found.notAscii = _mm_movemask_epi8(high) != 0;
    found.control = _mm_movemask_epi8(control) != 0;
#endif
    for (; at < bytes.size(); ++at) {
        const std::uint8_t byte = bytes[at];
        found.escape = found.escape || byte == escape;
        found.lineFeed = found.lineFeed || byte == '\n';
        found.nul = found.nul || byte == 0;
        found.colon = found.colon || byte == ':';
        found.mark = found.mark || byte == '<';
        found.notAscii = found.notAscii || byte >= 0x80;
        found.control = found.control || (byte >= 0x80 && byte < 0xA0);
    }
    found.escape = found.escape && escape != 0;
    return found;
}

}  // namespace plumb::check
