#include "source/start_finder.h"

#include "base/ascii.h"
#include "base/cpu.h"
#include "hl7/segmentation.h"

#if PLUMB_X86_KERNELS
#include <immintrin.h>
#endif

#include <algorithm>
#include <cstring>
#include <optional>

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

bool endsLine(u8 byte) {
    return isLineBreak(byte) || byte == 0x0b || byte == 0x1c || byte == 0;
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

/// Where the lines of places asked for in ascending order begin. Looks at each byte once, so that many words in one
/// line cost no more than few.
class LineBegins {
public:
    explicit LineBegins(const Text& text)
        : m_text(text) {}

    /// The begin of the line that holds `at`; nothing when it is more than kLineLookBack away.
    std::optional<std::size_t> of(std::size_t at) {
        const std::size_t low = at - std::min<std::size_t>(at, kLineLookBack + 1);
        std::size_t line = back(at, std::max(low, m_asked));
        bool known = line > 0 && endsLine(m_text.bytes[line - 1]);
        if (!known && line == m_asked && line > low) {  // nothing between this place and the one before
            line = m_known ? m_line : back(m_line, std::min(low, m_line));
            known = m_known || (line > 0 && endsLine(m_text.bytes[line - 1]));
        }
        if (!known && line == 0 && m_text.base == 0) {
            known = true;
            line = startsWithMark() ? 3 : 0;
        }
        m_asked = at;
        m_line = line;
        m_known = known;
        return known && at - line <= kLineLookBack ? std::optional(line) : std::nullopt;
    }

    /// The source begins with a byte order mark.
    [[nodiscard]] bool startsWithMark() const {
        const ByteView b = m_text.bytes;
        return m_text.base == 0 && b.size() >= 3 && b[0] == 0xef && b[1] == 0xbb && b[2] == 0xbf;
    }

private:
    [[nodiscard]] std::size_t back(std::size_t from, std::size_t stop) const {
        while (from > stop && !endsLine(m_text.bytes[from - 1])) {
            --from;
        }
        return from;
    }

    const Text& m_text;
    std::size_t m_asked = 0;
    std::size_t m_line = 0;  ///< its line's begin, or no line ends between this and m_asked
    bool m_known = false;
};

/// Judges the words of one text in ascending order.
class Judge {
public:
    Judge(const Text& text, std::size_t from)
        : m_text(text)
        , m_from(from)
        , m_lines(text) {}

    bool accepts(std::size_t at, MessageStart& start) {
        const ByteView bytes = m_text.bytes;
        const std::size_t delimiters = headerDelimiters(restOf(at));
        if (delimiters == 0) {
            return false;
        }
        start.at = start.lineBegin = m_text.base + at;
        if (at == 0 ? m_text.base == 0 : endsLine(bytes[at - 1])) {
            return true;
        }
        if (at == 3 && m_lines.startsWithMark()) {
            return true;
        }
        const std::optional<std::size_t> line = lineBehindPrefix(m_lines, at, delimiters);
        if (!line || m_taken == line || (*line < m_from && takenBefore(*line))) {
            return false;
        }
        m_taken = line;
        start.lineBegin = m_text.base + *line;
        return true;
    }

private:
    [[nodiscard]] ByteView restOf(std::size_t at) const {
        return m_text.bytes.subspan(at + 3, std::min<std::size_t>(m_text.bytes.size() - at - 3, kHeaderLookAhead));
    }
    /// The begin of the line if the word is a header behind a prefix on it.
    std::optional<std::size_t> lineBehindPrefix(LineBegins& lines, std::size_t at, std::size_t delimiters) const {
        if (at == 0 || isLetterOrDigit(m_text.bytes[at - 1]) || !isLongHeader(restOf(at), delimiters)) {
            return std::nullopt;
        }
        const std::optional<std::size_t> line = lines.of(at);
        return line && !prefixIsSegment(m_text.bytes.subspan(*line, at - *line)) ? line : std::nullopt;
    }
    /// The first header behind a prefix is the line's message, and what follows on the line is its data. For the line
    /// that reaches into this range from before.
    [[nodiscard]] bool takenBefore(std::size_t line) {
        if (!m_before) {
            std::vector<std::size_t> words;
            findHeaderWords(m_text.bytes, line, m_from, words);
            LineBegins lines(m_text);
            m_before = std::any_of(words.begin(), words.end(), [&](std::size_t at) {
                const std::size_t delimiters = headerDelimiters(restOf(at));
                return delimiters != 0 && lineBehindPrefix(lines, at, delimiters);
            });
        }
        return *m_before;
    }

    const Text& m_text;
    std::size_t m_from;
    LineBegins m_lines;
    std::optional<std::size_t> m_taken;  ///< the line whose message was found
    std::optional<bool> m_before;
};

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
    Judge judge(text, static_cast<std::size_t>(from - text.base));
    MessageStart start;
    for (const std::size_t at : words) {
        if (judge.accepts(at, start)) {
            out.push_back(start);
        }
    }
}

}  // namespace plumb::source
