#include "query/field_scan.h"

#include <bit>
#include <cstring>

#if PLUMB_X86_KERNELS
#include <immintrin.h>
#endif

namespace plumb::query {

void FieldScan::begin(ByteView bytes, bool cut) {
    text = bytes;
    cutAtCr = cut;
    at = 0;
    segmentBegin = segmentSeparators = openBegin = separators = openRepeats = 0;
    afterDelimiter = true;
    afterEnd = open = done = false;
    fieldCount = repeatCount = segmentCount = 0;
}

namespace {

std::uint64_t maskPortable(const std::uint8_t* block, std::uint8_t byte) {
    std::uint64_t mask = 0;
    for (unsigned i = 0; i < 64; ++i) {
        mask |= static_cast<std::uint64_t>(block[i] == byte) << i;
    }
    return mask;
}

void putPlain(std::uint32_t* out, std::uint64_t mask, std::uint32_t base) {
    for (; mask != 0; mask &= mask - 1) {
        *out++ = base + static_cast<std::uint32_t>(std::countr_zero(mask));
    }
}

void ranksPlain(std::uint32_t* out, std::uint64_t mask, std::uint64_t among, std::uint32_t base) {
    for (; mask != 0; mask &= mask - 1) {
        const std::uint64_t below = (mask ^ (mask - 1)) >> 1;
        *out++ = base + static_cast<std::uint32_t>(std::popcount(among & below));
    }
}

#define PLUMB_SCAN_TARGET
#define PLUMB_SCAN_NAME scanPortable
#define PLUMB_SCAN_MASK(block, byte) maskPortable(block, byte)
#define PLUMB_SCAN_PUT putPlain
#define PLUMB_SCAN_RANKS ranksPlain
#include "query/field_scan.inl"
#undef PLUMB_SCAN_TARGET
#undef PLUMB_SCAN_NAME
#undef PLUMB_SCAN_MASK

#if PLUMB_X86_KERNELS

inline std::uint64_t maskSse2(const std::uint8_t* block, std::uint8_t byte) {
    const __m128i wanted = _mm_set1_epi8(static_cast<char>(byte));
    std::uint64_t mask = 0;
    for (unsigned i = 0; i < 4; ++i) {
        const __m128i part = _mm_loadu_si128(reinterpret_cast<const __m128i*>(block + 16 * i));
        const int bits = _mm_movemask_epi8(_mm_cmpeq_epi8(part, wanted));
        mask |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(bits)) << (16 * i);
    }
    return mask;
}

#define PLUMB_SCAN_TARGET
#define PLUMB_SCAN_NAME scanSse2
#define PLUMB_SCAN_MASK(block, byte) maskSse2(block, byte)
#include "query/field_scan.inl"
#undef PLUMB_SCAN_TARGET
#undef PLUMB_SCAN_NAME
#undef PLUMB_SCAN_MASK
#undef PLUMB_SCAN_PUT
#undef PLUMB_SCAN_RANKS

PLUMB_TARGET_AVX2 inline std::uint64_t maskAvx2(const std::uint8_t* block, std::uint8_t byte) {
    const __m256i wanted = _mm256_set1_epi8(static_cast<char>(byte));
    const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(block));
    const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(block + 32));
    const auto a = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted)));
    const auto b = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted)));
    return static_cast<std::uint64_t>(a) | static_cast<std::uint64_t>(b) << 32;
}

// Four at a time, whether there are four or not.
PLUMB_TARGET_AVX2 inline void putAvx2(std::uint32_t* out, std::uint64_t mask, std::uint32_t base) {
    while (mask != 0) {
        for (unsigned step = 0; step < 4; ++step) {
            *out++ = base + static_cast<std::uint32_t>(_tzcnt_u64(mask));
            mask = _blsr_u64(mask);
        }
    }
}

PLUMB_TARGET_AVX2 inline void ranksAvx2(std::uint32_t* out, std::uint64_t mask, std::uint64_t among,
                                        std::uint32_t base) {
    while (mask != 0) {
        for (unsigned step = 0; step < 4; ++step) {
            *out++ = base + static_cast<std::uint32_t>(_mm_popcnt_u64(among & (_blsmsk_u64(mask) >> 1)));
            mask = _blsr_u64(mask);
        }
    }
}

#define PLUMB_SCAN_TARGET PLUMB_TARGET_AVX2
#define PLUMB_SCAN_NAME scanAvx2
#define PLUMB_SCAN_MASK(block, byte) maskAvx2(block, byte)
#define PLUMB_SCAN_PUT putAvx2
#define PLUMB_SCAN_RANKS ranksAvx2
#include "query/field_scan.inl"
#undef PLUMB_SCAN_TARGET
#undef PLUMB_SCAN_NAME
#undef PLUMB_SCAN_MASK
#undef PLUMB_SCAN_PUT
#undef PLUMB_SCAN_RANKS

PLUMB_TARGET_AVX512 inline std::uint64_t maskAvx512(const std::uint8_t* block, std::uint8_t byte) {
    return _mm512_cmpeq_epi8_mask(_mm512_loadu_si512(block), _mm512_set1_epi8(static_cast<char>(byte)));
}

PLUMB_TARGET_AVX512 inline void putAvx512(std::uint32_t* out, std::uint64_t mask, std::uint32_t base) {
    alignas(64) static constexpr std::uint8_t kIota[64] = {
        0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
        22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
        44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
    const __m512i places = _mm512_maskz_compress_epi8(mask, _mm512_load_si512(kIota));
    const __m512i from = _mm512_set1_epi32(static_cast<int>(base));
    _mm512_storeu_si512(out, _mm512_add_epi32(from, _mm512_cvtepu8_epi32(_mm512_castsi512_si128(places))));
    if (_mm_popcnt_u64(mask) > 16) {  // every other byte is a delimiter, so there are at most 32
        _mm512_storeu_si512(out + 16,
                            _mm512_add_epi32(from, _mm512_cvtepu8_epi32(_mm512_extracti32x4_epi32(places, 1))));
    }
}

PLUMB_TARGET_AVX512 inline void ranksAvx512(std::uint32_t* out, std::uint64_t mask, std::uint64_t among,
                                            std::uint32_t base) {
    putAvx512(out, _pext_u64(mask, among), base);
}

#define PLUMB_SCAN_TARGET PLUMB_TARGET_AVX512
#define PLUMB_SCAN_NAME scanAvx512
#define PLUMB_SCAN_MASK(block, byte) maskAvx512(block, byte)
#define PLUMB_SCAN_PUT putAvx512
#define PLUMB_SCAN_RANKS ranksAvx512
#include "query/field_scan.inl"
#undef PLUMB_SCAN_TARGET
#undef PLUMB_SCAN_NAME
#undef PLUMB_SCAN_MASK
#undef PLUMB_SCAN_PUT
#undef PLUMB_SCAN_RANKS

#endif

}  // namespace

FieldScanner fieldScanner(SimdLevel level) {
#if PLUMB_X86_KERNELS
    if (level == SimdLevel::Avx512) {
        return scanAvx512;
    }
    if (level == SimdLevel::Avx2) {
        return scanAvx2;
    }
    if (level == SimdLevel::Sse2) {
        return scanSse2;
    }
#endif
    (void)level;
    return scanPortable;
}

}  // namespace plumb::query
