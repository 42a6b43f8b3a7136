#include "source/start_finder.h"

#include "base/cpu.h"
#include "hl7/segmentation.h"

#if PLUMB_X86_KERNELS
#include <immintrin.h>
#endif

#include <algorithm>
#include <cstring>

namespace plumb::source {
namespace {

using u8 = std::uint8_t;
using u32 = std::uint32_t;
using u64 = std::uint64_t;

bool isHeaderWord(const u8* at) {
    return at[0] == 'M' && at[1] == 'S' && at[2] == 'H';
}

void findWordsPortable(ByteView bytes, std::size_t from, std::size_t to, std::vector<std::size_t>& out) {
    while (from < to && from + 3 <= bytes.size()) {
        const auto* m = static_cast<const u8*>(std::memchr(bytes.data() + from, 'M', to - from));
        if (!m) {
            return;
        }
        const auto at = static_cast<std::size_t>(m - bytes.data());
        if (at + 3 <= bytes.size() && isHeaderWord(m)) {
            out.push_back(at);
        }
        from = at + 1;
    }
}

#if PLUMB_X86_KERNELS

// The three letters are compared at three loads one byte apart, so one mask holds whole words only.
PLUMB_TARGET_AVX2 void findWordsAvx2(ByteView bytes, std::size_t from, std::size_t to, std::vector<std::size_t>& out) {
    const __m256i m = _mm256_set1_epi8('M'), s = _mm256_set1_epi8('S'), h = _mm256_set1_epi8('H');
    const u8* const data = bytes.data();
    std::size_t i = from;
    const auto word = [&](const u8* at) __attribute__((target("avx2"))) {
        const __m256i a = _mm256_cmpeq_epi8(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(at)), m);
        const __m256i b = _mm256_cmpeq_epi8(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(at + 1)), s);
        const __m256i c = _mm256_cmpeq_epi8(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(at + 2)), h);
        return _mm256_and_si256(_mm256_and_si256(a, b), c);
    };
    for (; i + 64 <= to && i + 66 <= bytes.size(); i += 64) {
        const __m256i low = word(data + i), high = word(data + i + 32);
        if (__builtin_expect(_mm256_testz_si256(_mm256_or_si256(low, high), _mm256_or_si256(low, high)), 1)) {
            continue;
        }
        u64 mask = static_cast<u64>(static_cast<u32>(_mm256_movemask_epi8(low))) |
                   static_cast<u64>(static_cast<u32>(_mm256_movemask_epi8(high))) << 32;
        while (mask) {
            out.push_back(i + static_cast<std::size_t>(_tzcnt_u64(mask)));
            mask = _blsr_u64(mask);
        }
    }
    findWordsPortable(bytes, i, to, out);
}

void findWordsSse2(ByteView bytes, std::size_t from, std::size_t to, std::vector<std::size_t>& out) {
    const __m128i m = _mm_set1_epi8('M'), s = _mm_set1_epi8('S'), h = _mm_set1_epi8('H');
    const u8* const data = bytes.data();
    std::size_t i = from;
    for (; i + 16 <= to && i + 18 <= bytes.size(); i += 16) {
        const __m128i a = _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(data + i)), m);
        const __m128i b = _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(data + i + 1)), s);
        const __m128i c = _mm_cmpeq_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(data + i + 2)), h);
        auto mask = static_cast<u32>(_mm_movemask_epi8(_mm_and_si128(_mm_and_si128(a, b), c)));
        while (mask) {
            out.push_back(i + static_cast<std::size_t>(__builtin_ctz(mask)));
            mask &= mask - 1;
        }
    }
    findWordsPortable(bytes, i, to, out);
}

#endif

bool isLineBreak(u8 byte) {
    return byte == '\r' || byte == '\n';
}
bool endsLine(u8 byte) {
    return isLineBreak(byte) || byte == 0x0b || byte == 0x1c || byte == 0;
}
bool isLetterOrDigit(u8 byte) {
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}
bool canDelimit(u8 byte) {
    return byte > ' ' && byte != 0x7f && !isLetterOrDigit(byte);
}

constexpr std::size_t kMaxEncodingCharacters = 8;

/// The length of what can be MSH-1 and MSH-2, or 0. `rest` starts behind "MSH".
std::size_t headerDelimiters(ByteView rest) {
    if (rest.empty() || !canDelimit(rest[0])) {
        return 0;
    }
    const u8 separator = rest[0];
    std::size_t at = 1;
    while (at < rest.size() && at <= kMaxEncodingCharacters && canDelimit(rest[at]) && rest[at] != separator) {
        ++at;
    }
    const bool ended = at == rest.size() || rest[at] == separator || endsLine(rest[at]);
    if (!ended) {
        return 0;
    }
    // "MSH" and a lone mark at a line's end is a word in a sentence, unless the mark is the usual one.
    return at > 1 || separator == '|' ? at : 0;
}

// Behind a prefix more is asked: three to five encoding characters, and nine fields or a message type in MSH-9.
bool isLongHeader(ByteView rest, std::size_t delimiters) {
    if (delimiters < 4 || delimiters > 6) {
        return false;
    }
    const u8 separator = rest[0];
    std::size_t fields = 1, at = delimiters;
    for (; at < rest.size() && !endsLine(rest[at]) && fields < 9; ++at) {
        if (rest[at] != separator) {
            continue;
        }
        ++fields;
        if (fields == 8 && at + 3 < rest.size() && isLetterOrDigit(rest[at + 1]) && isLetterOrDigit(rest[at + 2]) &&
            isLetterOrDigit(rest[at + 3])) {
            return true;
        }
    }
    return fields >= 9;
}

bool prefixIsSegment(ByteView line) {
    if (line.size() < 4 || !canDelimit(line[3])) {
        return false;
    }
    return hl7::canStartSegment(line, '|') || hl7::isKnownSegmentId(asText(line.first(3)));
}

bool judge(const Text& text, std::size_t at, MessageStart& start) {
    const ByteView bytes = text.bytes;
    const ByteView rest = bytes.subspan(at + 3, std::min<std::size_t>(bytes.size() - at - 3, kHeaderLookAhead));
    const std::size_t delimiters = headerDelimiters(rest);
    if (delimiters == 0) {
        return false;
    }
    start.at = text.base + at;
    start.lineBegin = start.at;
    if (at == 0 ? text.base == 0 : endsLine(bytes[at - 1])) {
        return true;
    }
    if (text.base == 0 && at == 3 && bytes[0] == 0xef && bytes[1] == 0xbb && bytes[2] == 0xbf) {
        return true;  // behind a byte order mark
    }
    if (at == 0 || isLetterOrDigit(bytes[at - 1]) || !isLongHeader(rest, delimiters)) {
        return false;
    }
    std::size_t line = at;
    while (line > 0 && !endsLine(bytes[line - 1])) {
        if (at - line > kLineLookBack) {
            return false;
        }
        --line;
    }
    if (prefixIsSegment(bytes.subspan(line, at - line))) {
        return false;
    }
    start.lineBegin = text.base + line;
    return true;
}

}  // namespace

void findHeaderWords(ByteView bytes, std::size_t from, std::size_t to, std::vector<std::size_t>& out) {
    to = std::min(to, bytes.size());
#if PLUMB_X86_KERNELS
    if (simdLevel() >= SimdLevel::Avx2) {
        findWordsAvx2(bytes, from, to, out);
        return;
    }
    if (simdLevel() == SimdLevel::Sse2) {
        findWordsSse2(bytes, from, to, out);
        return;
    }
#endif
    findWordsPortable(bytes, from, to, out);
}

void findStarts(const Text& text, std::uint64_t from, std::uint64_t to, std::vector<MessageStart>& out) {
    thread_local std::vector<std::size_t> words;
    words.clear();
    findHeaderWords(text.bytes, static_cast<std::size_t>(from - text.base), static_cast<std::size_t>(to - text.base),
                    words);
    MessageStart start;
    for (const std::size_t at : words) {
        if (judge(text, at, start)) {
            out.push_back(start);
        }
    }
}

}  // namespace plumb::source
