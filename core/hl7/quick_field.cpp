#include "hl7/quick_field.h"

#include "base/cpu.h"
#include "hl7/line_scan.h"
#include "hl7/segmentation.h"

#if PLUMB_X86_KERNELS
#include <immintrin.h>
#endif

#include <algorithm>
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

// A segment of the wanted id stands behind a line end: CR, CR LF, and where LF ends segments also a bare LF. (Where CR
// does, a bare LF is data.)
struct LineSearch {
    std::array<char, 3> id;
    u8 separator;
    bool lf;
};

/// `place` is right behind a line end. Found, or Missing to go on.
Search judge(const u8* place, const u8* end, const LineSearch& search, const u8*& line) {
    if (end - place < 3 || !idEqualsBlind(place, search.id)) {
        return Search::Missing;
    }
    if (end - place < 4 || !idEquals(place, search.id) || place[3] != search.separator) {
        return Search::Unsure;
    }
    line = place;
    return Search::Found;
}

Search findLinePortable(const u8* begin, const u8* end, const LineSearch& search, const u8*& line) {
    for (const u8* at = begin; at < end; ++at) {
        if (*at != '\r' && !(search.lf && *at == '\n')) {
            continue;
        }
        const u8* place = at + 1;
        if (place < end && *place == '\n' && !search.lf) {
            ++place;
        }
        const Search found = judge(place, end, search, line);
        if (found != Search::Missing) {
            return found;
        }
    }
    return Search::Missing;
}

#if PLUMB_X86_KERNELS
// 32 bytes at a time. Places where a line end is followed, one or two bytes on, by the id's last two letters are rare
// enough to be looked at one by one.
PLUMB_TARGET_AVX2 Search findLineAvx2(const u8* begin, const u8* end, const LineSearch& search, const u8*& line) {
    const __m256i cr = _mm256_set1_epi8('\r'), lf = _mm256_set1_epi8(search.lf ? '\n' : '\r');
    const __m256i caseBit = _mm256_set1_epi8(static_cast<char>(0xdf));
    const __m256i second = _mm256_set1_epi8(static_cast<char>(search.id[1] & 0xdf));
    const __m256i third = _mm256_set1_epi8(static_cast<char>(search.id[2] & 0xdf));
    const auto blindEqual = [&](const u8* p, __m256i byte) __attribute__((target("avx2"))) {
        return _mm256_cmpeq_epi8(_mm256_and_si256(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)), caseBit),
                                 byte);
    };
    const u8* at = begin;
    for (; end - at >= 40; at += 32) {
        const __m256i here = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
        const __m256i breaks = _mm256_or_si256(_mm256_cmpeq_epi8(here, cr), _mm256_cmpeq_epi8(here, lf));
        const __m256i direct = _mm256_and_si256(blindEqual(at + 2, second), blindEqual(at + 3, third));
        const __m256i behindLf = _mm256_and_si256(blindEqual(at + 3, second), blindEqual(at + 4, third));
        u32 mask = static_cast<u32>(_mm256_movemask_epi8(_mm256_and_si256(breaks, _mm256_or_si256(direct, behindLf))));
        while (__builtin_expect(mask != 0, 0)) {
            const u8* place = at + _tzcnt_u32(mask) + 1;
            mask &= mask - 1;
            if (*place == '\n' && !search.lf) {
                ++place;
            }
            const Search found = judge(place, end, search, line);
            if (found != Search::Missing) {
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

/// Whether the segment really ends at this line end. Where LF ends segments, a line that cannot be one goes on with the
/// field before it.
bool endsSegment(const u8* lineBreak, const u8* end, u8 separator, bool lf) {
    if (*lineBreak == '\r' && !lf) {
        return true;
    }
    const u8* next = lineBreak + 1;
    if (*lineBreak == '\r' && next < end && *next == '\n') {
        ++next;
    }
    return next == end || *next == '\n' || *next == '\r' ||
           canStartSegment({next, static_cast<std::size_t>(end - next)}, separator);
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
    // The first line end tells what ends segments.
    const u8* const firstEnd = data + firstLineBreak(message, 0, message.size());
    if (firstEnd == end) {
        return kUnsure;
    }
    const bool lf = *firstEnd == '\n';
    if (lf && !endsSegment(firstEnd, end, delimiters.field, true)) {
        return kUnsure;
    }
    const u8* line = data;
    if (!header) {
        switch (findLine(firstEnd, end, {m_id, delimiters.field, lf}, line)) {
        case Search::Unsure:
            return kUnsure;
        case Search::Missing:
            return {{message.size(), 0}, Presence::Absent, true};
        case Search::Found:
            break;
        }
    }
    const u8* at = line + 4;
    const auto isBreak = [lf](u8 byte) { return byte == '\r' || (lf && byte == '\n'); };
    const auto absentAt = [data](const u8* place) {
        return Found{{static_cast<std::uint64_t>(place - data), 0}, Presence::Absent, true};
    };
    // Skip to the field byte by byte: fields near the front of a segment are short.
    for (u32 skip = header ? m_field - 2 : m_field - 1; skip > 0; --skip) {
        while (at < end && *at != delimiters.field && !isBreak(*at)) {
            ++at;
        }
        if (at == end || *at != delimiters.field) {
            return at == end || endsSegment(at, end, delimiters.field, lf) ? absentAt(at) : kUnsure;
        }
        ++at;
    }
    const u8* stop = at;
    while (stop < end && *stop != delimiters.field && !isBreak(*stop)) {
        ++stop;
    }
    if (stop < end && *stop != delimiters.field && !endsSegment(stop, end, delimiters.field, lf)) {
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
