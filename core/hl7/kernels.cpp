#include "hl7/kernels.h"

#include "base/mask64.h"

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

std::size_t collectByteSse2(const u8* data, std::size_t size, u8 byte, u32 base, u32* out) {
    u32* end = out;
    std::size_t i = 0;
    for (; i + 64 <= size; i += 64) {
        end = placesPortable(end, equalSse2(data + i, byte), base + static_cast<u32>(i));
    }
    if (i < size) {
        const Tail tail(data + i, size - i);
        end = placesPortable(end, equalSse2(tail.bytes, byte) & firstBits(size - i), base + static_cast<u32>(i));
    }
    return static_cast<std::size_t>(end - out);
}

std::size_t countByteSse2(const u8* data, std::size_t size, u8 byte) {
    std::size_t n = 0, i = 0;
    for (; i + 64 <= size; i += 64) {
        n += static_cast<std::size_t>(__builtin_popcountll(equalSse2(data + i, byte)));
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

PLUMB_TARGET_AVX2 std::size_t collectSetAvx2(const u8* data, std::size_t size, const ByteSet& set, u32 base, u32* out) {
    if (!set.ascii()) {
        return collectSetPortable(data, size, set, base, out);
    }
    const Nibbles nibbles = loadNibbles(set);
    u32* end = out;
    std::size_t i = 0;
    for (; i + 64 <= size; i += 64) {
        end = placesAvx2(end, setMask(data + i, nibbles), base + static_cast<u32>(i));
    }
    if (i < size) {
        const Tail tail(data + i, size - i);
        end = placesAvx2(end, setMask(tail.bytes, nibbles) & firstBits(size - i), base + static_cast<u32>(i));
    }
    return static_cast<std::size_t>(end - out);
}

PLUMB_TARGET_AVX2 std::size_t collectByteAvx2(const u8* data, std::size_t size, u8 byte, u32 base, u32* out) {
    std::size_t n = 0, i = 0;
    for (; i + 64 <= size; i += 64) {
        u64 mask = equalAvx2(data + i, byte);
        // Seldom more than two in 64 bytes, so two are written without asking.
        const auto count = static_cast<std::size_t>(_mm_popcnt_u64(mask));
        const u32 at = base + static_cast<u32>(i);
        out[n] = at + static_cast<u32>(_tzcnt_u64(mask));
        mask = _blsr_u64(mask);
        out[n + 1] = at + static_cast<u32>(_tzcnt_u64(mask));
        if (__builtin_expect(count > 2, 0)) {
            placesAvx2(out + n + 2, _blsr_u64(mask), at);
        }
        n += count;
    }
    if (i < size) {
        const Tail tail(data + i, size - i);
        u32* const end =
            placesPortable(out + n, equalAvx2(tail.bytes, byte) & firstBits(size - i), base + static_cast<u32>(i));
        return static_cast<std::size_t>(end - out);
    }
    return n;
}

PLUMB_TARGET_AVX2 std::size_t countByteAvx2(const u8* data, std::size_t size, u8 byte) {
    std::size_t n = 0, i = 0;
    for (; i + 64 <= size; i += 64) {
        n += static_cast<std::size_t>(_mm_popcnt_u64(equalAvx2(data + i, byte)));
    }
    return n + countBytePortable(data + i, size - i, byte);
}

PLUMB_TARGET_AVX2 std::size_t collectPlainAvx2(const u8* data, std::size_t size, const ByteSet& set, u8 field, u32 base,
                                               u32* out) {
    if (!set.ascii()) {
        return kNotPlain;
    }
    const Nibbles nibbles = loadNibbles(set);
    PlainCheck check;
    u32* end = out;
    const auto block = [&](const u8* at, std::size_t i, u64 live) __attribute__((target("avx2,bmi,popcnt"))) {
        const PlainCheck::Masks masks{setMask(at, nibbles) & live, equalAvx2(at, '\r') & live,
                                      equalAvx2(at, '\n') & live, equalAvx2(at, field),
                                      (equalAvx2(at, 'H') | equalAvx2(at, 'S')) & live};
        end = placesAvx2(end, check.take(masks, live), base + static_cast<u32>(i));
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

// --- AVX-512 with VBMI2

struct WideNibbles {
    __m512i low, high, mask;
};

PLUMB_TARGET_AVX512 inline WideNibbles loadWideNibbles(const ByteSet& set) {
    return {_mm512_broadcast_i32x4(_mm_load_si128(reinterpret_cast<const __m128i*>(set.low()))),
            _mm512_broadcast_i32x4(_mm_load_si128(reinterpret_cast<const __m128i*>(set.high()))), _mm512_set1_epi8(15)};
}

PLUMB_TARGET_AVX512 inline u64 setMask(__m512i v, const WideNibbles& nibbles) {
    const __m512i a = _mm512_shuffle_epi8(nibbles.low, v);
    const __m512i b = _mm512_shuffle_epi8(nibbles.high, _mm512_and_si512(_mm512_srli_epi16(v, 4), nibbles.mask));
    return _mm512_test_epi8_mask(a, b);
}

PLUMB_TARGET_AVX512 std::size_t collectSetAvx512(const u8* data, std::size_t size, const ByteSet& set, u32 base,
                                                 u32* out) {
    if (!set.ascii()) {
        return collectSetPortable(data, size, set, base, out);
    }
    const WideNibbles nibbles = loadWideNibbles(set);
    u32* end = out;
    for (std::size_t i = 0; i < size; i += 64) {
        const u64 live = firstBits(size - i);
        const __m512i v = _mm512_maskz_loadu_epi8(live, data + i);
        end = placesAvx512(end, setMask(v, nibbles) & live, base + static_cast<u32>(i));
    }
    return static_cast<std::size_t>(end - out);
}

PLUMB_TARGET_AVX512 std::size_t collectPlainAvx512(const u8* data, std::size_t size, const ByteSet& set, u8 field,
                                                   u32 base, u32* out) {
    if (!set.ascii()) {
        return kNotPlain;
    }
    const WideNibbles nibbles = loadWideNibbles(set);
    const __m512i cr = _mm512_set1_epi8('\r'), lf = _mm512_set1_epi8('\n'), h = _mm512_set1_epi8('H'),
                  s = _mm512_set1_epi8('S'), separator = _mm512_set1_epi8(static_cast<char>(field));
    PlainCheck check;
    u32* end = out;
    for (std::size_t i = 0; i < size; i += 64) {
        const u64 live = firstBits(size - i);
        const __m512i v = _mm512_maskz_loadu_epi8(live, data + i);
        const PlainCheck::Masks masks{setMask(v, nibbles) & live, _mm512_cmpeq_epi8_mask(v, cr),
                                      _mm512_cmpeq_epi8_mask(v, lf), _mm512_cmpeq_epi8_mask(v, separator),
                                      _mm512_cmpeq_epi8_mask(v, h) | _mm512_cmpeq_epi8_mask(v, s)};
        end = placesAvx512(end, check.take(masks, live), base + static_cast<u32>(i));
    }
    return check.plain(data, size) ? static_cast<std::size_t>(end - out) : kNotPlain;
}

PLUMB_TARGET_AVX512 std::size_t collectByteAvx512(const u8* data, std::size_t size, u8 byte, u32 base, u32* out) {
    u32* const begin = out;
    std::size_t i = 0;
    for (; i + 64 <= size; i += 64) {
        if (const u64 mask = equalAvx512(data + i, byte); mask != 0) {
            out = placesAvx512(out, mask, base + static_cast<u32>(i));
        }
    }
    if (i < size) {
        const __mmask64 valid = firstBits(size - i);
        const u64 mask = _mm512_mask_cmpeq_epi8_mask(valid, _mm512_maskz_loadu_epi8(valid, data + i),
                                                     _mm512_set1_epi8(static_cast<char>(byte)));
        out = placesAvx512(out, mask, base + static_cast<u32>(i));
    }
    return static_cast<std::size_t>(out - begin);
}

constexpr Kernels kAvx512{collectSetAvx512, collectByteAvx512, collectPlainAvx512, findFirstOfAvx2, countByteAvx2};

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
