#include "hl7/quick_field.h"

#include "base/cpu.h"
#include "hl7/line_scan.h"
#include "hl7/segmentation.h"

#if PLUMB_X86_KERNELS
#include <immintrin.h>
#endif

#include <algorithm>
#include <bit>
#include <cstring>

namespace plumb::hl7 {
namespace {

using u8 = std::uint8_t;
using u32 = std::uint32_t;

enum class Search { Found, Missing, Unsure };

const u8* findByte(const u8* from, const u8* end, u8 byte) {
    return from < end ? static_cast<const u8*>(std::memchr(from, byte, static_cast<std::size_t>(end - from))) : nullptr;
}

bool idEquals(const u8* at, const std::array<char, 3>& id) {
    return at[0] == static_cast<u8>(id[0]) && at[1] == static_cast<u8>(id[1]) && at[2] == static_cast<u8>(id[2]);
}

// A line whose id differs in case only would be found by the view; leave it to the view.
bool idEqualsBlind(const u8* at, const std::array<char, 3>& id) {
    return (at[0] & 0xdf) == (id[0] & 0xdf) && (at[1] & 0xdf) == (id[1] & 0xdf) && (at[2] & 0xdf) == (id[2] & 0xdf);
}

// A segment of the wanted id stands behind a line end. Both CR and LF are looked behind; whether a bare LF counts is
// asked only when one was found.
struct LineSearch {
    std::array<char, 3> id;
    u8 separator;
};

bool judge(const u8* place, const u8* end, const LineSearch& search, Search& found) {
    if (end - place < 3 || !idEqualsBlind(place, search.id)) {
        return false;
    }
    found =
        end - place < 4 || !idEquals(place, search.id) || place[3] != search.separator ? Search::Unsure : Search::Found;
    return true;
}

Search findLinePortable(const u8* begin, const u8* end, const LineSearch& search, const u8*& line) {
    Search found = Search::Missing;
    for (const u8* at = begin; at < end; ++at) {
        if ((*at == '\r' || *at == '\n') && judge(at + 1, end, search, found)) {
            line = at + 1;
            return found;
        }
    }
    return found;
}

#if PLUMB_X86_KERNELS
// 64 bytes at a time. Places where a line end is followed by the id's last two letters are rare enough to be looked at
// one by one.
PLUMB_TARGET_AVX2 Search findLineAvx2(const u8* begin, const u8* end, const LineSearch& search, const u8*& line) {
    const __m256i cr = _mm256_set1_epi8('\r'), lf = _mm256_set1_epi8('\n'),
                  caseBit = _mm256_set1_epi8(static_cast<char>(0xdf));
    const __m256i second = _mm256_set1_epi8(static_cast<char>(search.id[1] & 0xdf));
    const __m256i third = _mm256_set1_epi8(static_cast<char>(search.id[2] & 0xdf));
    const auto places = [&](const u8* p) __attribute__((target("avx2"))) {
        const __m256i here = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(p));
        const __m256i breaks = _mm256_or_si256(_mm256_cmpeq_epi8(here, cr), _mm256_cmpeq_epi8(here, lf));
        const __m256i b = _mm256_and_si256(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(p + 2)), caseBit);
        const __m256i c = _mm256_and_si256(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(p + 3)), caseBit);
        return _mm256_and_si256(breaks, _mm256_and_si256(_mm256_cmpeq_epi8(b, second), _mm256_cmpeq_epi8(c, third)));
    };
    Search found = Search::Missing;
    const u8* at = begin;
    for (; end - at >= 68; at += 64) {
        const __m256i low = places(at), high = places(at + 32);
        const __m256i any = _mm256_or_si256(low, high);
        if (__builtin_expect(_mm256_testz_si256(any, any), 1)) {
            continue;
        }
        std::uint64_t mask = static_cast<u32>(_mm256_movemask_epi8(low)) |
                             static_cast<std::uint64_t>(static_cast<u32>(_mm256_movemask_epi8(high))) << 32;
        for (; mask != 0; mask &= mask - 1) {
            const u8* place = at + _tzcnt_u64(mask) + 1;
            if (judge(place, end, search, found)) {
                line = place;
                return found;
            }
        }
    }
    return findLinePortable(at, end, search, line);
}
#endif

Search findLine(const u8* begin, const u8* end, const LineSearch& search, const u8*& line) {
#if PLUMB_X86_KERNELS
    if (simdLevel() >= SimdLevel::Avx2) {
        return findLineAvx2(begin, end, search, line);
    }
#endif
    return findLinePortable(begin, end, search, line);
}

/// The first separator, CR or LF.
const u8* fieldEnd(const u8* at, const u8* end, u8 separator) {
#if PLUMB_LINE_SCAN_SSE2
    const __m128i mark = _mm_set1_epi8(static_cast<char>(separator)), cr = _mm_set1_epi8('\r'),
                  lf = _mm_set1_epi8('\n');
    for (; end - at >= 16; at += 16) {
        const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
        const __m128i hit =
            _mm_or_si128(_mm_cmpeq_epi8(v, mark), _mm_or_si128(_mm_cmpeq_epi8(v, cr), _mm_cmpeq_epi8(v, lf)));
        if (const auto mask = static_cast<unsigned>(_mm_movemask_epi8(hit))) {
            return at + std::countr_zero(mask);
        }
    }
#endif
    while (at < end && *at != separator && *at != '\r' && *at != '\n') {
        ++at;
    }
    return at;
}

enum class Mode { Cr, Lf, Unsure };

/// What ends the segments of this message, from its first line end.
Mode modeOf(ByteView message, u8 separator) {
    const std::size_t first = firstLineBreak(message, 0, message.size());
    if (first == message.size() || message[first] == '\r') {
        return Mode::Cr;
    }
    const ByteView rest = message.subspan(first + 1);
    return rest.empty() || rest[0] == '\n' || canStartSegment(rest, separator) ? Mode::Lf : Mode::Unsure;
}

/// Whether the segment really ends at this line end: at CR where CR ends segments; where LF does, if what follows is no
/// wrapped text.
bool endsSegment(const u8* lineBreak, ByteView message, u8 separator) {
    const Mode mode = modeOf(message, separator);
    if (mode == Mode::Cr) {
        return *lineBreak == '\r';
    }
    const u8* const end = message.data() + message.size();
    const u8* next = lineBreak + 1;
    while (next < end && isLineBreak(*next)) {
        ++next;
    }
    return mode == Mode::Lf &&
           (next == end || canStartSegment({next, static_cast<std::size_t>(end - next)}, separator));
}

}  // namespace

std::optional<QuickField> QuickField::from(const PathPattern& pattern) {
    const std::string& id = pattern.segmentId();
    const auto simple = [](const Selector& s) {
        return s.kind == Selector::Kind::Default || s.kind == Selector::Kind::Number;
    };
    const Selector& segment = pattern.segmentSelector();
    if (id.size() != 3 || pattern.hasWildcardId() || pattern.field() == 0 || !simple(pattern.repetitionSelector()) ||
        !(segment.kind == Selector::Kind::Default || (segment.kind == Selector::Kind::Number && segment.number == 1)) ||
        id == "FHS" || id == "BHS" || pattern.field() == FieldPath::kMaxField ||
        pattern.component() == FieldPath::kMaxComponent || pattern.subcomponent() == FieldPath::kMaxSub ||
        (id == "MSH" && pattern.field() <= 2)) {
        return std::nullopt;
    }
    QuickField quick;
    std::copy_n(id.begin(), 3, quick.m_id.begin());
    quick.m_field = pattern.field();
    quick.m_repetition =
        pattern.repetitionSelector().kind == Selector::Kind::Number ? pattern.repetitionSelector().number : 0;
    if (quick.m_repetition == 0 && pattern.component() != 0) {
        quick.m_repetition = 1;
    }
    if (quick.m_repetition >= FieldPath::kMaxRepetition) {
        return std::nullopt;
    }
    quick.m_component = pattern.component();
    quick.m_subcomponent = pattern.subcomponent();
    return quick;
}

QuickField::Found QuickField::find(ByteView message) const {
    static constexpr Found kUnsure{};
    if (message.size() < 8 || asText(message.first(3)) != "MSH") {
        return kUnsure;
    }
    const Delimiters delimiters = readDelimiters(message);
    const u8* const data = message.data();
    const u8* const end = data + message.size();
    const bool header = m_id[0] == 'M' && m_id[1] == 'S' && m_id[2] == 'H';
    const u8* line = data;
    if (!header) {
        switch (findLine(data + 4, end, {m_id, delimiters.field}, line)) {
        case Search::Unsure:
            return kUnsure;
        case Search::Missing:
            return {{message.size(), 0}, Presence::Absent, true};
        case Search::Found:
            break;
        }
        if (line[-1] == '\n' && line[-2] != '\r' && modeOf(message, delimiters.field) != Mode::Lf) {
            return kUnsure;
        }
    }
    const auto absentAt = [data](const u8* place) {
        return Found{{static_cast<std::uint64_t>(place - data), 0}, Presence::Absent, true};
    };
    const u8* at = line + 4;
    const u8* stop = fieldEnd(at, end, delimiters.field);
    for (u32 skip = header ? m_field - 2 : m_field - 1; skip > 0; --skip) {
        if (stop == end || *stop != delimiters.field) {
            return stop == end || endsSegment(stop, message, delimiters.field) ? absentAt(stop) : kUnsure;
        }
        at = stop + 1;
        stop = fieldEnd(at, end, delimiters.field);
    }
    if (stop < end && *stop != delimiters.field && !endsSegment(stop, message, delimiters.field)) {
        return kUnsure;
    }
    const u32 numbers[] = {m_repetition, m_component, m_subcomponent};
    const u8 marks[] = {delimiters.repetition, delimiters.component, delimiters.subcomponent};
    for (unsigned i = 0; i < 3 && numbers[i] != 0; ++i) {
        for (u32 skip = numbers[i] - 1; skip > 0; --skip) {
            const u8* next = marks[i] ? findByte(at, stop, marks[i]) : nullptr;
            if (!next) {
                return absentAt(stop);
            }
            at = next + 1;
        }
        if (const u8* next = marks[i] ? findByte(at, stop, marks[i]) : nullptr) {
            stop = next;
        }
    }
    const ByteRange range{static_cast<std::uint64_t>(at - data), static_cast<std::uint64_t>(stop - at)};
    return {range, presenceOf(slice(message, range)), true};
}

}  // namespace plumb::hl7
