// What this machine's memory and one core allow on a file of messages that end in CR: plain loops that write offsets
// and know nothing of HL7 but its delimiters. Limits to measure against, not parsers. They run on AVX2.
#include "limit_kernels.h"

#include "base/cpu.h"

#if PLUMB_X86_KERNELS
#include <immintrin.h>

#include <algorithm>
#include <cstring>
#include <thread>

#pragma GCC optimize("O3")  // a limit must not suffer from the build type
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"

namespace plumb::bench {
namespace {

using u8 = std::uint8_t;
using u32 = std::uint32_t;
using u64 = std::uint64_t;

PLUMB_TARGET_AVX2 u64 sumAll(const u8* p, size_t n) {  // a plain read of every byte
    __m256i a = _mm256_setzero_si256(), b = a, c = a, d = a, z = a;
    for (size_t i = 0; i + 128 <= n; i += 128) {
        a = _mm256_add_epi64(a, _mm256_sad_epu8(_mm256_loadu_si256((const __m256i*)(p + i)), z));
        b = _mm256_add_epi64(b, _mm256_sad_epu8(_mm256_loadu_si256((const __m256i*)(p + i + 32)), z));
        c = _mm256_add_epi64(c, _mm256_sad_epu8(_mm256_loadu_si256((const __m256i*)(p + i + 64)), z));
        d = _mm256_add_epi64(d, _mm256_sad_epu8(_mm256_loadu_si256((const __m256i*)(p + i + 96)), z));
    }
    a = _mm256_add_epi64(_mm256_add_epi64(a, b), _mm256_add_epi64(c, d));
    return u64(_mm256_extract_epi64(a, 0) + _mm256_extract_epi64(a, 1) + _mm256_extract_epi64(a, 2) +
               _mm256_extract_epi64(a, 3));
}
PLUMB_TARGET_AVX2 inline u64 eq64(__m256i lo, __m256i hi, __m256i v) {
    return u64(u32(_mm256_movemask_epi8(_mm256_cmpeq_epi8(lo, v)))) |
           u64(u32(_mm256_movemask_epi8(_mm256_cmpeq_epi8(hi, v)))) << 32;
}
// | ^ ~ & CR \ by nibble tables: a byte is a delimiter when lo[b & 15] & hi[b >> 4] != 0
PLUMB_TARGET_AVX2 inline __m256i isDelim(__m256i v, __m256i lo, __m256i hi, __m256i m) {
    __m256i a = _mm256_shuffle_epi8(lo, v);  // a byte >= 0x80 gives 0
    __m256i b = _mm256_shuffle_epi8(hi, _mm256_and_si256(_mm256_srli_epi16(v, 4), m));
    return _mm256_cmpeq_epi8(_mm256_and_si256(a, b), _mm256_setzero_si256());
}
PLUMB_TARGET_AVX2 inline void nibbleTables(const char* delims, __m256i& lo, __m256i& hi) {
    u8 l[16] = {}, h[16] = {};
    for (const char* d = delims; *d; ++d) {
        u8 c = u8(*d);
        u8 bit = u8(1u << (c >> 4));
        l[c & 15] |= bit;
        h[c >> 4] |= bit;
    }
    lo = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i*)l));
    hi = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i*)h));
}
inline bool isMsh(const u8* p) {
    u32 w;
    memcpy(&w, p, 4);
    return (w & 0xffffff) == 0x48534d;
}  // "MSH"

// CR followed by "MS": the start of a message, found without a branch on every segment
PLUMB_TARGET_AVX2 inline u64 mshMask(const u8* p, u64 cr, __m256i m, __m256i s) {
    u64 a = eq64(_mm256_loadu_si256((const __m256i*)(p + 1)), _mm256_loadu_si256((const __m256i*)(p + 33)), m);
    u64 b = eq64(_mm256_loadu_si256((const __m256i*)(p + 2)), _mm256_loadu_si256((const __m256i*)(p + 34)), s);
    return cr & a & b;
}
PLUMB_TARGET_AVX2 inline u64* putMessages(u64* o, const u8* p, size_t i, u64 m) {
    while (__builtin_expect(m != 0, 0)) {
        size_t at = i + size_t(_tzcnt_u64(m)) + 1;
        m &= m - 1;
        *o = at;
        o += isMsh(p + at);
    }
    return o;
}
// message starts and segment starts (u32 in a window of 4 GiB)
PLUMB_TARGET_AVX2 u64 indexSegments(const u8* p, size_t n, u64* msg, u32* seg) {
    u64* o = msg;
    u32* s = seg;
    *o++ = 0;
    *s++ = 0;
    __m256i cr = _mm256_set1_epi8('\r'), em = _mm256_set1_epi8('M'), es = _mm256_set1_epi8('S');
    for (size_t i = 0; i + 64 <= n; i += 64) {
        u64 m = eq64(_mm256_loadu_si256((const __m256i*)(p + i)), _mm256_loadu_si256((const __m256i*)(p + i + 32)), cr);
        o = putMessages(o, p, i, mshMask(p + i, m, em, es));
        int k = int(_mm_popcnt_u64(m));
        u64 m2 = _blsr_u64(m);
        s[0] = u32(i + _tzcnt_u64(m)) + 1;  // seldom more than two in 64 bytes
        s[1] = u32(i + _tzcnt_u64(m2)) + 1;
        if (__builtin_expect(k > 2, 0)) {
            u64 x = _blsr_u64(m2);
            for (int q = 2; q < k; ++q) {
                s[q] = u32(i + _tzcnt_u64(x)) + 1;
                x = _blsr_u64(x);
            }
        }
        s += k;
    }
    return u64(o - msg) + u64(s - seg);
}
PLUMB_TARGET_AVX2 inline u32* flatten(u32* o, u32 base, u64 m) {  // positions of the set bits, eight at a time
    int c = int(_mm_popcnt_u64(m));
    u32* e = o + c;
    for (;;) {
        for (int k = 0; k < 8; ++k) {
            o[k] = base + u32(_tzcnt_u64(m));
            m = _blsr_u64(m);
        }
        if (c <= 8)
            return e;
        o += 8;
        c -= 8;
    }
}
// message starts and every field boundary (| and CR), u32 offsets
PLUMB_TARGET_AVX2 u64 indexFields(const u8* p, size_t n, u64* msg, u32* fld) {
    u64* o = msg;
    u32* f = fld;
    *o++ = 0;
    __m256i cr = _mm256_set1_epi8('\r'), bar = _mm256_set1_epi8('|');
    for (size_t i = 0; i + 64 <= n; i += 64) {
        __m256i a = _mm256_loadu_si256((const __m256i*)(p + i)), b = _mm256_loadu_si256((const __m256i*)(p + i + 32));
        u64 c = eq64(a, b, cr), all = c | eq64(a, b, bar);
        f = flatten(f, u32(i), all);
        while (c) {
            size_t at = i + size_t(_tzcnt_u64(c)) + 1;
            c &= c - 1;
            *o = at;
            o += isMsh(p + at);
        }
    }
    return u64(o - msg) + u64(f - fld);
}
// every delimiter of all five kinds, u32 offsets
PLUMB_TARGET_AVX2 u64 indexAll(const u8* p, size_t n, u64* msg, u32* fld) {
    u64* o = msg;
    u32* f = fld;
    *o++ = 0;
    __m256i lo, hi, m = _mm256_set1_epi8(15), cr = _mm256_set1_epi8('\r');
    nibbleTables("|^~&\r", lo, hi);
    for (size_t i = 0; i + 64 <= n; i += 64) {
        __m256i a = _mm256_loadu_si256((const __m256i*)(p + i)), b = _mm256_loadu_si256((const __m256i*)(p + i + 32));
        u64 all = ~(u64(u32(_mm256_movemask_epi8(isDelim(a, lo, hi, m)))) |
                    u64(u32(_mm256_movemask_epi8(isDelim(b, lo, hi, m)))) << 32);
        u64 c = eq64(a, b, cr);
        f = flatten(f, u32(i), all);
        while (c) {
            size_t at = i + size_t(_tzcnt_u64(c)) + 1;
            c &= c - 1;
            *o = at;
            o += isMsh(p + at);
        }
    }
    return u64(o - msg) + u64(f - fld);
}
// one field of every message (PID-3, first component) through the field index
u64 column(const u8* p, const u64* msg, u64 msgs, const u32* fld, u64 flds) {
    u64 sum = 0, f = 0;
    for (u64 m = 0; m < msgs; ++m) {
        u64 end = m + 1 < msgs ? msg[m + 1] : ~0ull;
        // skip to the PID segment, then three bars on
        u64 seg = msg[m];
        for (; f < flds && fld[f] < end; ++f) {
            if (fld[f] == seg + 3 && p[seg] == 'P' && p[seg + 1] == 'I' && p[seg + 2] == 'D') {
                if (f + 3 < flds)
                    sum += fld[f + 3] - fld[f + 2];
                while (f < flds && fld[f] < end)
                    ++f;
                break;
            }
            if (p[fld[f]] == '\r')
                seg = fld[f] + 1;
        }
    }
    return sum;
}

// count, non-empty count and longest value of every field of every segment type
struct Cell {
    u32 n, filled, longest;
};
u64 profile(const u8* p, const u64*, u64, const u32* fld, u64 flds, std::vector<Cell>& cells) {
    std::fill(cells.begin(), cells.end(), Cell{});
    u64 seg = 0;
    size_t row = 0;
    u32 prev = 0, no = 0;
    bool fresh = true;
    for (u64 f = 0; f < flds; ++f) {
        u32 at = fld[f];
        if (fresh) {  // the segment id, hashed to one of 4096 rows of 64 fields
            u32 id;
            memcpy(&id, p + seg, 4);
            row = size_t(((id & 0xffffff) * 2654435761u) >> 20) * 64;
            fresh = false;
        } else {
            Cell& c = cells[row + (no & 63)];
            u32 len = at - prev - 1;
            ++c.n;
            c.filled += len != 0;
            c.longest = std::max(c.longest, len);
        }
        prev = at;
        ++no;
        if (p[at] == '\r') {
            seg = at + 1;
            no = 0;
            fresh = true;
        }
    }
    u64 s = 0;
    for (auto& c : cells)
        s += c.filled;
    return s;
}

constexpr size_t kSlack = 4096;  // the vector loads run past the end

}  // namespace

struct LimitKernels::Tables {
    std::vector<u64> messages;
    std::vector<u64> otherMessages;
    std::vector<u32> segments, otherSegments, delimiters;
    std::vector<Cell> cells;
};

LimitKernels::LimitKernels(std::vector<std::uint8_t> text)
    : m_text(std::move(text))
    , m_tables(new Tables) {
    m_size = m_text.size();
    m_text.resize(m_size + kSlack);
    u64 breaks = 0, all = 0;
    for (size_t i = 0; i < m_size; ++i) {
        const u8 c = m_text[i];
        breaks += c == '\r';
        all += c == '\r' || c == '|' || c == '^' || c == '~' || c == '&';
    }
    m_tables->messages.resize(breaks + 64);
    m_tables->segments.resize(breaks + 64);
    m_tables->otherMessages.resize(breaks + 64);
    m_tables->otherSegments.resize(breaks + 64);
    m_tables->delimiters.resize(all + 128);
    m_tables->cells.resize(4096 * 64);
}

LimitKernels::~LimitKernels() = default;

std::uint64_t LimitKernels::readAll() const {
    return sumAll(m_text.data(), m_size);
}

std::uint64_t LimitKernels::segmentsInMemory() {
    return indexSegments(m_text.data(), m_size, m_tables->messages.data(), m_tables->segments.data());
}

std::uint64_t LimitKernels::segmentsOnTwoCores() {
    const size_t half = m_size / 2 / 64 * 64;
    u64 second = 0;
    std::thread helper([&] {
        second = indexSegments(m_text.data() + half, m_size - half, m_tables->otherMessages.data(),
                               m_tables->otherSegments.data());
    });
    const u64 first = indexSegments(m_text.data(), half, m_tables->messages.data(), m_tables->segments.data());
    helper.join();
    return first + second;
}

std::uint64_t LimitKernels::openByReading(const RandomAccessFile& file) {
    std::vector<u8> piece((1 << 18) + 64);
    u64 found = 0;
    for (u64 at = 0;;) {
        const Result<std::size_t> got = file.readAt(at, {piece.data(), 1 << 18});
        if (!got || *got == 0) {
            return found;
        }
        at += *got;
        found += indexSegments(piece.data(), *got, m_tables->messages.data(), m_tables->segments.data());
    }
}

std::uint64_t LimitKernels::everyField() {
    return indexFields(m_text.data(), m_size, m_tables->messages.data(), m_tables->delimiters.data());
}

std::uint64_t LimitKernels::everyDelimiter() {
    return indexAll(m_text.data(), m_size, m_tables->messages.data(), m_tables->delimiters.data());
}

std::uint64_t LimitKernels::columnPid3(std::uint64_t messages, std::uint64_t fields) {
    return column(m_text.data(), m_tables->messages.data(), messages, m_tables->delimiters.data(), fields);
}

std::uint64_t LimitKernels::profileFields(std::uint64_t messages, std::uint64_t fields) {
    return profile(m_text.data(), m_tables->messages.data(), messages, m_tables->delimiters.data(), fields,
                   m_tables->cells);
}

}  // namespace plumb::bench
#endif
