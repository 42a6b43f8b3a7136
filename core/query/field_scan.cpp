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
    segmentBegin = segmentSeparators = valueBegin = separators = openRepeats = 0;
    afterDelimiter = true;
    skipLineFeed = done = false;
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

#define PLUMB_SCAN_TARGET
#define PLUMB_SCAN_NAME scanPortable
#define PLUMB_SCAN_MASK(block, byte) maskPortable(block, byte)
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

PLUMB_TARGET_AVX2 inline std::uint64_t maskAvx2(const std::uint8_t* block, std::uint8_t byte) {
    const __m256i wanted = _mm256_set1_epi8(static_cast<char>(byte));
    const __m256i low = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(block));
    const __m256i high = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(block + 32));
    const auto a = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(low, wanted)));
    const auto b = static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_cmpeq_epi8(high, wanted)));
    return static_cast<std::uint64_t>(a) | static_cast<std::uint64_t>(b) << 32;
}

#define PLUMB_SCAN_TARGET PLUMB_TARGET_AVX2
#define PLUMB_SCAN_NAME scanAvx2
#define PLUMB_SCAN_MASK(block, byte) maskAvx2(block, byte)
#include "query/field_scan.inl"
#undef PLUMB_SCAN_TARGET
#undef PLUMB_SCAN_NAME
#undef PLUMB_SCAN_MASK

#endif

}  // namespace

FieldScanner fieldScanner(SimdLevel level) {
#if PLUMB_X86_KERNELS
    if (level >= SimdLevel::Avx2) {
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
