#include "hl7/kernels.h"

#if PLUMB_X86_KERNELS
#include <immintrin.h>
#endif

#include <cstring>

namespace plumb::hl7 {

ByteSet::ByteSet(std::initializer_list<std::uint8_t> bytes) {
    for (const std::uint8_t byte : bytes) {
        if (byte == 0) {
            continue;
        }
        m_table[byte] = 1;
        m_ascii = m_ascii && byte < 0x80;
        const auto bit = static_cast<std::uint8_t>(1u << (byte >> 4 & 7));
        m_low[byte & 15] = static_cast<std::uint8_t>(m_low[byte & 15] | bit);
        m_high[byte >> 4 & 7] = static_cast<std::uint8_t>(m_high[byte >> 4 & 7] | bit);
    }
}

namespace {

using u8 = std::uint8_t;
using u32 = std::uint32_t;
using u64 = std::uint64_t;

std::size_t collectSetPortable(const u8* data, std::size_t size, const ByteSet& set, u32 base, u32* out) {
    std::size_t n = 0;
    for (std::size_t i = 0; i < size; ++i) {
        out[n] = base + static_cast<u32>(i);
        n += set.has(data[i]);
    }
    return n;
}

std::size_t collectBytePortable(const u8* data, std::size_t size, u8 byte, u32 base, u32* out) {
    std::size_t n = 0;
    for (std::size_t i = 0; i < size; ++i) {
        out[n] = base + static_cast<u32>(i);
        n += data[i] == byte;
    }
    return n;
}

std::size_t countBytePortable(const u8* data, std::size_t size, u8 byte) {
    std::size_t n = 0;
    for (std::size_t i = 0; i < size; ++i) {
        n += data[i] == byte;
    }
    return n;
}

std::size_t collectPlainPortable(const u8* data, std::size_t size, const ByteSet& set, u8 field, u32 base, u32* out) {
    const auto mayEndHeaderId = [](u8 byte) { return byte == 'S' || byte == 'H'; };
    if (!set.ascii()) {
        return kNotPlain;
    }
    std::size_t n = 0;
    for (std::size_t i = 0, behindCr = 5; i < size; ++i, ++behindCr) {
        const u8 byte = data[i];
        if (behindCr <= 3) {
            if (set.has(byte) || (behindCr == 1 && byte == '\n') ||
                (behindCr == 3 && mayEndHeaderId(data[i - 1]) && mayEndHeaderId(byte)) || i + 1 == size) {
                return kNotPlain;
            }
        } else if (behindCr == 4) {
            if (byte != field) {
                return kNotPlain;
            }
        } else if (set.has(byte)) {
            out[n++] = base + static_cast<u32>(i);
            behindCr = byte == '\r' ? 0 : behindCr;
        }
    }
    return n;
}

std::size_t findFirstOfPortable(const u8* data, std::size_t size, const std::array<u8, 4>& bytes) {
    std::size_t i = 0;
    while (i < size && data[i] != bytes[0] && data[i] != bytes[1] && data[i] != bytes[2] && data[i] != bytes[3]) {
        ++i;
    }
    return i;
}

constexpr Kernels kPortable{collectSetPortable, collectBytePortable, collectPlainPortable, findFirstOfPortable,
                            countBytePortable};

#if PLUMB_X86_KERNELS

// A mask of 64 bytes whose bits past `size` are dropped; the last block of a piece is copied to be read whole.
struct Tail {
    alignas(64) u8 bytes[64] = {};
    Tail(const u8* data, std::size_t size) { std::memcpy(bytes, data, size); }
};

inline u64 firstBits(std::size_t count) {
    return count >= 64 ? ~u64{0} : (u64{1} << count) - 1;
}

inline std::size_t flattenPlain(u64 mask, u32 base, u32* out) {
    std::size_t n = 0;
    while (mask) {
        out[n++] = base + static_cast<u32>(__builtin_ctzll(mask));
        mask &= mask - 1;
    }
    return n;
}

// Where a message is not of plain segments, by masks of 64 bytes at a time; what is asked is told with CollectPlain.
class PlainCheck {
public:
    struct Masks {
        u64 set, cr, lf, field, headerEnd;  ///< headerEnd: S or H
    };
    /// The places to collect.
    u64 take(const Masks& m, u64 live) {
        const auto behindCr = [&](unsigned n) { return m.cr << n | m_cr >> (64 - n); };
        const u64 id = behindCr(1) | behindCr(2) | behindCr(3), separator = behindCr(4);
        m_odd |= (id & m.set) | (behindCr(1) & m.lf) | (separator & live & ~m.field) |
                 (behindCr(3) & m.headerEnd & (m.headerEnd << 1 | m_headerEnd >> 63));
        m_cr = m.cr;
        m_headerEnd = m.headerEnd;
        return m.set & ~separator & live;
    }
    /// Also the last bytes are looked at: an id alone has no separator that could be missed.
    [[nodiscard]] bool plain(const u8* data, std::size_t size) const {
        bool idAlone = false;
        for (std::size_t back = 2; back <= 4; ++back) {
            idAlone = idAlone || (size >= back && data[size - back] == '\r');
        }
        return m_odd == 0 && !idAlone;
    }

private:
    u64 m_cr = 0, m_headerEnd = 0, m_odd = 0;
};

// --- SSE2: what every x86-64 has

inline u64 equalSse2(const u8* at, __m128i byte) {
    u64 mask = 0;
    for (int k = 0; k < 4; ++k) {
        const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + 16 * k));
        mask |= static_cast<u64>(static_cast<u32>(_mm_movemask_epi8(_mm_cmpeq_epi8(v, byte)))) << (16 * k);
    }
    return mask;
}

std::size_t collectByteSse2(const u8* data, std::size_t size, u8 byte, u32 base, u32* out) {
    const __m128i v = _mm_set1_epi8(static_cast<char>(byte));
    std::size_t n = 0, i = 0;
    for (; i + 64 <= size; i += 64) {
        n += flattenPlain(equalSse2(data + i, v), base + static_cast<u32>(i), out + n);
    }
    if (i < size) {
        const Tail tail(data + i, size - i);
        n += flattenPlain(equalSse2(tail.bytes, v) & firstBits(size - i), base + static_cast<u32>(i), out + n);
    }
    return n;
}

std::size_t countByteSse2(const u8* data, std::size_t size, u8 byte) {
    const __m128i v = _mm_set1_epi8(static_cast<char>(byte));
    std::size_t n = 0, i = 0;
    for (; i + 64 <= size; i += 64) {
        n += static_cast<std::size_t>(__builtin_popcountll(equalSse2(data + i, v)));
    }
    return n + countBytePortable(data + i, size - i, byte);
}

std::size_t findFirstOfSse2(const u8* data, std::size_t size, const std::array<u8, 4>& bytes) {
    __m128i wanted[4];
    for (unsigned k = 0; k < 4; ++k) {
        wanted[k] = _mm_set1_epi8(static_cast<char>(bytes[k]));
    }
    std::size_t i = 0;
    for (; i + 16 <= size; i += 16) {
        const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(data + i));
        const __m128i a = _mm_or_si128(_mm_cmpeq_epi8(v, wanted[0]), _mm_cmpeq_epi8(v, wanted[1]));
        const __m128i b = _mm_or_si128(_mm_cmpeq_epi8(v, wanted[2]), _mm_cmpeq_epi8(v, wanted[3]));
        if (const auto mask = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(a, b)))) {
            return i + static_cast<std::size_t>(__builtin_ctz(mask));
        }
    }
    return i + findFirstOfPortable(data + i, size - i, bytes);
}

// pshufb is SSSE3, so the set is matched byte by byte at this level.
constexpr Kernels kSse2{collectSetPortable, collectByteSse2, collectPlainPortable, findFirstOfSse2, countByteSse2};

// --- AVX2

struct Nibbles {
    __m256i low, high, mask;
};

PLUMB_TARGET_AVX2 inline Nibbles loadNibbles(const ByteSet& set) {
    return {_mm256_broadcastsi128_si256(_mm_load_si128(reinterpret_cast<const __m128i*>(set.low()))),
            _mm256_broadcastsi128_si256(_mm_load_si128(reinterpret_cast<const __m128i*>(set.high()))),
            _mm256_set1_epi8(15)};
}

// All bytes that are NOT in the set, as 0xff: low[b & 15] and high[b >> 4] share no bit. A byte >= 0x80 looks up 0.
PLUMB_TARGET_AVX2 inline u32 notInSet(__m256i v, const Nibbles& nibbles) {
    const __m256i a = _mm256_shuffle_epi8(nibbles.low, v);
    const __m256i b = _mm256_shuffle_epi8(nibbles.high, _mm256_and_si256(_mm256_srli_epi16(v, 4), nibbles.mask));
    return static_cast<u32>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(_mm256_and_si256(a, b), _mm256_setzero_si256())));
}

PLUMB_TARGET_AVX2 inline u64 setMask(const u8* at, const Nibbles& nibbles) {
    const __m256i a = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
    const __m256i b = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at + 32));
    return ~(static_cast<u64>(notInSet(a, nibbles)) | static_cast<u64>(notInSet(b, nibbles)) << 32);
}

PLUMB_TARGET_AVX2 inline u64 equalMask(const u8* at, __m256i byte) {
    const __m256i a = _mm256_cmpeq_epi8(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(at)), byte);
    const __m256i b = _mm256_cmpeq_epi8(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(at + 32)), byte);
    return static_cast<u64>(static_cast<u32>(_mm256_movemask_epi8(a))) |
           static_cast<u64>(static_cast<u32>(_mm256_movemask_epi8(b))) << 32;
}

// Eight positions at a time without a branch a bit: what is written past the count is overwritten later.
PLUMB_TARGET_AVX2 inline u32* flatten(u32* out, u32 base, u64 mask) {
    const auto count = static_cast<std::size_t>(_mm_popcnt_u64(mask));
    u32* const end = out + count;
    for (std::size_t left = count;;) {
        for (int k = 0; k < 8; ++k) {
            out[k] = base + static_cast<u32>(_tzcnt_u64(mask));
            mask = _blsr_u64(mask);
        }
        if (left <= 8) {
            return end;
        }
        out += 8;
        left -= 8;
    }
}

PLUMB_TARGET_AVX2 std::size_t collectSetAvx2(const u8* data, std::size_t size, const ByteSet& set, u32 base, u32* out) {
    if (!set.ascii()) {
        return collectSetPortable(data, size, set, base, out);
    }
    const Nibbles nibbles = loadNibbles(set);
    u32* end = out;
    std::size_t i = 0;
    for (; i + 64 <= size; i += 64) {
        end = flatten(end, base + static_cast<u32>(i), setMask(data + i, nibbles));
    }
    if (i < size) {
        const Tail tail(data + i, size - i);
        end = flatten(end, base + static_cast<u32>(i), setMask(tail.bytes, nibbles) & firstBits(size - i));
    }
    return static_cast<std::size_t>(end - out);
}

PLUMB_TARGET_AVX2 std::size_t collectByteAvx2(const u8* data, std::size_t size, u8 byte, u32 base, u32* out) {
    const __m256i v = _mm256_set1_epi8(static_cast<char>(byte));
    std::size_t n = 0, i = 0;
    for (; i + 64 <= size; i += 64) {
        u64 mask = equalMask(data + i, v);
        // Seldom more than two in 64 bytes, so two are written without asking.
        const auto count = static_cast<std::size_t>(_mm_popcnt_u64(mask));
        const u32 at = base + static_cast<u32>(i);
        out[n] = at + static_cast<u32>(_tzcnt_u64(mask));
        mask = _blsr_u64(mask);
        out[n + 1] = at + static_cast<u32>(_tzcnt_u64(mask));
        if (__builtin_expect(count > 2, 0)) {
            flatten(out + n + 2, at, _blsr_u64(mask));
        }
        n += count;
    }
    if (i < size) {
        const Tail tail(data + i, size - i);
        n += flattenPlain(equalMask(tail.bytes, v) & firstBits(size - i), base + static_cast<u32>(i), out + n);
    }
    return n;
}

PLUMB_TARGET_AVX2 std::size_t countByteAvx2(const u8* data, std::size_t size, u8 byte) {
    const __m256i v = _mm256_set1_epi8(static_cast<char>(byte));
    std::size_t n = 0, i = 0;
    for (; i + 64 <= size; i += 64) {
        n += static_cast<std::size_t>(_mm_popcnt_u64(equalMask(data + i, v)));
    }
    return n + countBytePortable(data + i, size - i, byte);
}

PLUMB_TARGET_AVX2 std::size_t collectPlainAvx2(const u8* data, std::size_t size, const ByteSet& set, u8 field, u32 base,
                                               u32* out) {
    if (!set.ascii()) {
        return kNotPlain;
    }
    const Nibbles nibbles = loadNibbles(set);
    const __m256i cr = _mm256_set1_epi8('\r'), lf = _mm256_set1_epi8('\n'), h = _mm256_set1_epi8('H'),
                  s = _mm256_set1_epi8('S'), separator = _mm256_set1_epi8(static_cast<char>(field));
    PlainCheck check;
    u32* end = out;
    const auto block = [&](const u8* at, std::size_t i, u64 live) __attribute__((target("avx2,bmi,popcnt"))) {
        const PlainCheck::Masks masks{setMask(at, nibbles) & live, equalMask(at, cr) & live, equalMask(at, lf) & live,
                                      equalMask(at, separator), (equalMask(at, h) | equalMask(at, s)) & live};
        end = flatten(end, base + static_cast<u32>(i), check.take(masks, live));
    };
    std::size_t i = 0;
    for (; i + 64 <= size; i += 64) {
        block(data + i, i, ~u64{0});
    }
    if (i < size) {
        const Tail tail(data + i, size - i);
        block(tail.bytes, i, firstBits(size - i));
    }
    return check.plain(data, size) ? static_cast<std::size_t>(end - out) : kNotPlain;
}

PLUMB_TARGET_AVX2 std::size_t findFirstOfAvx2(const u8* data, std::size_t size, const std::array<u8, 4>& bytes) {
    const __m256i w0 = _mm256_set1_epi8(static_cast<char>(bytes[0])),
                  w1 = _mm256_set1_epi8(static_cast<char>(bytes[1])),
                  w2 = _mm256_set1_epi8(static_cast<char>(bytes[2])),
                  w3 = _mm256_set1_epi8(static_cast<char>(bytes[3]));
    const auto matches = [&](const u8* at) __attribute__((target("avx2"))) {
        const __m256i v = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
        return _mm256_or_si256(_mm256_or_si256(_mm256_cmpeq_epi8(v, w0), _mm256_cmpeq_epi8(v, w1)),
                               _mm256_or_si256(_mm256_cmpeq_epi8(v, w2), _mm256_cmpeq_epi8(v, w3)));
    };
    std::size_t i = 0;
    for (; i + 128 <= size; i += 128) {
        const __m256i a = matches(data + i), b = matches(data + i + 32), c = matches(data + i + 64),
                      d = matches(data + i + 96);
        const __m256i any = _mm256_or_si256(_mm256_or_si256(a, b), _mm256_or_si256(c, d));
        if (!_mm256_testz_si256(any, any)) {
            break;
        }
    }
    for (; i + 32 <= size; i += 32) {
        if (const auto mask = static_cast<u32>(_mm256_movemask_epi8(matches(data + i)))) {
            return i + _tzcnt_u32(mask);
        }
    }
    return i + findFirstOfPortable(data + i, size - i, bytes);
}

constexpr Kernels kAvx2{collectSetAvx2, collectByteAvx2, collectPlainAvx2, findFirstOfAvx2, countByteAvx2};

// --- AVX-512 with VBMI2: positions come from one compress a block instead of a bit loop

PLUMB_TARGET_AVX512 inline u32* compress(u32* out, u32 base, u64 mask) {
    alignas(64) static constexpr u8 kIota[64] = {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
                                                 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
                                                 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
                                                 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
    const auto count = static_cast<std::size_t>(_mm_popcnt_u64(mask));
    const __m512i at = _mm512_maskz_compress_epi8(mask, _mm512_load_si512(kIota));
    const __m512i from = _mm512_set1_epi32(static_cast<int>(base));
    _mm512_storeu_si512(out, _mm512_add_epi32(from, _mm512_cvtepu8_epi32(_mm512_castsi512_si128(at))));
    if (count > 16) {
        _mm512_storeu_si512(out + 16, _mm512_add_epi32(from, _mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32(at, 1))));
        if (count > 32) {
            _mm512_storeu_si512(out + 32,
                                _mm512_add_epi32(from, _mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32(at, 2))));
            _mm512_storeu_si512(out + 48,
                                _mm512_add_epi32(from, _mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32(at, 3))));
        }
    }
    return out + count;
}

PLUMB_TARGET_AVX512 std::size_t collectSetAvx512(const u8* data, std::size_t size, const ByteSet& set, u32 base,
                                                 u32* out) {
    if (!set.ascii()) {
        return collectSetPortable(data, size, set, base, out);
    }
    const __m512i low = _mm512_broadcast_i32x4(_mm_load_si128(reinterpret_cast<const __m128i*>(set.low())));
    const __m512i high = _mm512_broadcast_i32x4(_mm_load_si128(reinterpret_cast<const __m128i*>(set.high())));
    const __m512i nibble = _mm512_set1_epi8(15);
    u32* end = out;
    for (std::size_t i = 0; i < size; i += 64) {
        const u64 live = firstBits(size - i);
        const __m512i v = _mm512_maskz_loadu_epi8(live, data + i);
        const __m512i a = _mm512_shuffle_epi8(low, v);
        const __m512i b = _mm512_shuffle_epi8(high, _mm512_and_si512(_mm512_srli_epi16(v, 4), nibble));
        end = compress(end, base + static_cast<u32>(i), _mm512_test_epi8_mask(a, b) & live);
    }
    return static_cast<std::size_t>(end - out);
}

PLUMB_TARGET_AVX512 std::size_t collectPlainAvx512(const u8* data, std::size_t size, const ByteSet& set, u8 field,
                                                   u32 base, u32* out) {
    if (!set.ascii()) {
        return kNotPlain;
    }
    const __m512i low = _mm512_broadcast_i32x4(_mm_load_si128(reinterpret_cast<const __m128i*>(set.low())));
    const __m512i high = _mm512_broadcast_i32x4(_mm_load_si128(reinterpret_cast<const __m128i*>(set.high())));
    const __m512i nibble = _mm512_set1_epi8(15), cr = _mm512_set1_epi8('\r'), lf = _mm512_set1_epi8('\n'),
                  h = _mm512_set1_epi8('H'), s = _mm512_set1_epi8('S'),
                  separator = _mm512_set1_epi8(static_cast<char>(field));
    PlainCheck check;
    u32* end = out;
    for (std::size_t i = 0; i < size; i += 64) {
        const u64 live = firstBits(size - i);
        const __m512i v = _mm512_maskz_loadu_epi8(live, data + i);
        const __m512i a = _mm512_shuffle_epi8(low, v);
        const __m512i b = _mm512_shuffle_epi8(high, _mm512_and_si512(_mm512_srli_epi16(v, 4), nibble));
        const PlainCheck::Masks masks{_mm512_test_epi8_mask(a, b) & live, _mm512_cmpeq_epi8_mask(v, cr),
                                      _mm512_cmpeq_epi8_mask(v, lf), _mm512_cmpeq_epi8_mask(v, separator),
                                      _mm512_cmpeq_epi8_mask(v, h) | _mm512_cmpeq_epi8_mask(v, s)};
        end = compress(end, base + static_cast<u32>(i), check.take(masks, live));
    }
    return check.plain(data, size) ? static_cast<std::size_t>(end - out) : kNotPlain;
}

constexpr Kernels kAvx512{collectSetAvx512, collectByteAvx2, collectPlainAvx512, findFirstOfAvx2, countByteAvx2};

#endif

}  // namespace

const Kernels& kernelsFor(SimdLevel level) {
#if PLUMB_X86_KERNELS
    switch (level) {
    case SimdLevel::Avx512:
        return kAvx512;
    case SimdLevel::Avx2:
        return kAvx2;
    case SimdLevel::Sse2:
        return kSse2;
    case SimdLevel::Portable:
        break;
    }
#else
    static_cast<void>(level);
#endif
    return kPortable;
}

const Kernels& kernels() {
    return kernelsFor(simdLevel());
}

}  // namespace plumb::hl7
