// The pieces that vector kernels are made of: where a byte stands in a block of 64, as a bit each, and the places of
// the bits of such a mask as numbers. Functions that write places may write up to 63 more than there are.
#pragma once

#include "base/cpu.h"

#include <bit>
#include <cstdint>

#if PLUMB_X86_KERNELS
#include <immintrin.h>
#endif

namespace plumb {

[[nodiscard]] inline std::uint64_t equalPortable(const std::uint8_t* block, std::uint8_t byte) {
    std::uint64_t mask = 0;
    for (unsigned i = 0; i < 64; ++i) {
        mask |= static_cast<std::uint64_t>(block[i] == byte) << i;
    }
    return mask;
}

/// The places of the mask's bits, each plus `base`. Returns the end of what was written.
inline std::uint32_t* placesPortable(std::uint32_t* out, std::uint64_t mask, std::uint32_t base) {
    for (; mask != 0; mask &= mask - 1) {
        *out++ = base + static_cast<std::uint32_t>(std::countr_zero(mask));
    }
    return out;
}

#if PLUMB_X86_KERNELS

[[nodiscard]] inline std::uint64_t equalSse2(const std::uint8_t* block, std::uint8_t byte) {
    const __m128i wanted = _mm_set1_epi8(static_cast<char>(byte));
    std::uint64_t mask = 0;
    PLUMB_UNROLL(4)
    for (unsigned i = 0; i < 4; ++i) {
        const __m128i part = _mm_loadu_si128(reinterpret_cast<const __m128i*>(block + 16 * i));
        const int bits = _mm_movemask_epi8(_mm_cmpeq_epi8(part, wanted));
        mask |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(bits)) << (16 * i);
    }
    return mask;
}

[[nodiscard]] PLUMB_TARGET_AVX2 inline std::uint64_t equalAvx2(const std::uint8_t* block, std::uint8_t byte) {
    const __m256i wanted = _mm256_set1_epi8(static_cast<char>(byte));
    const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(block));
    const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(block + 32));
    const auto a = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted)));
    const auto b = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted)));
    return static_cast<std::uint64_t>(a) | static_cast<std::uint64_t>(b) << 32;
}

/// Eight at a time without a branch a bit: what is written past the count is overwritten later.
PLUMB_TARGET_AVX2 inline std::uint32_t* placesAvx2(std::uint32_t* out, std::uint64_t mask, std::uint32_t base) {
    const auto count = static_cast<std::size_t>(_mm_popcnt_u64(mask));
    std::uint32_t* const end = out + count;
    for (std::size_t left = count;;) {
        PLUMB_UNROLL(8)
        for (unsigned step = 0; step < 8; ++step) {
            out[step] = base + static_cast<std::uint32_t>(_tzcnt_u64(mask));
            mask = _blsr_u64(mask);
        }
        if (left <= 8) {
            return end;
        }
        out += 8;
        left -= 8;
    }
}

[[nodiscard]] PLUMB_TARGET_AVX512 inline std::uint64_t equalAvx512(const std::uint8_t* block, std::uint8_t byte) {
    return _mm512_cmpeq_epi8_mask(_mm512_loadu_si512(block), _mm512_set1_epi8(static_cast<char>(byte)));
}

/// The places of a block, to be compressed by a mask.
alignas(64) inline constexpr std::uint8_t kPlaces64[64] = {
    0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
    22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
    44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};

/// By one compress a block instead of a loop over bits.
PLUMB_TARGET_AVX512 inline std::uint32_t* placesAvx512(std::uint32_t* out, std::uint64_t mask, std::uint32_t base) {
    const auto count = static_cast<std::size_t>(_mm_popcnt_u64(mask));
    const __m512i at = _mm512_maskz_compress_epi8(mask, _mm512_load_si512(kPlaces64));
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

#endif

}  // namespace plumb
