#include "query/field_scan.h"

#include "base/mask64.h"

#include <bit>
#include <cstring>

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

void ranksPlain(std::uint32_t* out, std::uint64_t mask, std::uint64_t among, std::uint32_t base) {
    for (; mask != 0; mask &= mask - 1) {
        const std::uint64_t below = (mask ^ (mask - 1)) >> 1;
        *out++ = base + static_cast<std::uint32_t>(std::popcount(among & below));
    }
}

#define PLUMB_SCAN_TARGET
#define PLUMB_SCAN_NAME scanPortable
#define PLUMB_SCAN_MASK(block, byte) equalPortable(block, byte)
#define PLUMB_SCAN_PUT placesPortable
#define PLUMB_SCAN_RANKS ranksPlain
#include "query/field_scan.inl"
#undef PLUMB_SCAN_TARGET
#undef PLUMB_SCAN_NAME
#undef PLUMB_SCAN_MASK

#if PLUMB_X86_KERNELS

#define PLUMB_SCAN_TARGET
#define PLUMB_SCAN_NAME scanSse2
#define PLUMB_SCAN_MASK(block, byte) equalSse2(block, byte)
#include "query/field_scan.inl"
#undef PLUMB_SCAN_TARGET
#undef PLUMB_SCAN_NAME
#undef PLUMB_SCAN_MASK
#undef PLUMB_SCAN_PUT
#undef PLUMB_SCAN_RANKS

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
#define PLUMB_SCAN_MASK(block, byte) equalAvx2(block, byte)
#define PLUMB_SCAN_PUT placesAvx2
#define PLUMB_SCAN_RANKS ranksAvx2
#include "query/field_scan.inl"
#undef PLUMB_SCAN_TARGET
#undef PLUMB_SCAN_NAME
#undef PLUMB_SCAN_MASK
#undef PLUMB_SCAN_PUT
#undef PLUMB_SCAN_RANKS

PLUMB_TARGET_AVX512 inline void ranksAvx512(std::uint32_t* out, std::uint64_t mask, std::uint64_t among,
                                            std::uint32_t base) {
    placesAvx512(out, _pext_u64(mask, among), base);
}

#define PLUMB_SCAN_TARGET PLUMB_TARGET_AVX512
#define PLUMB_SCAN_NAME scanAvx512
#define PLUMB_SCAN_MASK(block, byte) equalAvx512(block, byte)
#define PLUMB_SCAN_PUT placesAvx512
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
