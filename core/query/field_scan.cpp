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

void rankedPlain(std::uint32_t* out, std::uint32_t* ranks, std::uint64_t mask, std::uint32_t base, std::uint64_t among,
                 std::uint32_t before) {
    placesPortable(out, mask, base);
    for (; mask != 0; mask &= mask - 1) {
        const std::uint64_t below = (mask ^ (mask - 1)) >> 1;
        *ranks++ = before + static_cast<std::uint32_t>(std::popcount(among & below));
    }
}

#define PLUMB_SCAN_TARGET
#define PLUMB_SCAN_NAME scanPortable
#define PLUMB_SCAN_MASK(block, byte) equalPortable(block, byte)
#define PLUMB_SCAN_PUT placesPortable
#define PLUMB_SCAN_PUT_RANKED rankedPlain
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
#undef PLUMB_SCAN_PUT_RANKED

/// Eight at a time without a branch a bit, as placesAvx2() does it: what is written past the count is overwritten
/// later.
PLUMB_TARGET_AVX2 inline void rankedAvx2(std::uint32_t* out, std::uint32_t* ranks, std::uint64_t mask,
                                         std::uint32_t base, std::uint64_t among, std::uint32_t before) {
    do {
        PLUMB_UNROLL(8)
        for (unsigned step = 0; step < 8; ++step) {
            const auto at = static_cast<std::uint32_t>(_tzcnt_u64(mask));
            out[step] = base + at;
            ranks[step] = before + static_cast<std::uint32_t>(_mm_popcnt_u64(_bzhi_u64(among, at)));
            mask = _blsr_u64(mask);
        }
        out += 8;
        ranks += 8;
    } while (mask != 0);
}

#define PLUMB_SCAN_TARGET PLUMB_TARGET_AVX2
#define PLUMB_SCAN_NAME scanAvx2
#define PLUMB_SCAN_MASK(block, byte) equalAvx2(block, byte)
#define PLUMB_SCAN_PUT placesAvx2
#define PLUMB_SCAN_PUT_RANKED rankedAvx2
#include "query/field_scan.inl"
#undef PLUMB_SCAN_TARGET
#undef PLUMB_SCAN_NAME
#undef PLUMB_SCAN_MASK
#undef PLUMB_SCAN_PUT
#undef PLUMB_SCAN_PUT_RANKED

PLUMB_TARGET_AVX512 inline void rankedAvx512(std::uint32_t* out, std::uint32_t* ranks, std::uint64_t mask,
                                             std::uint32_t base, std::uint64_t among, std::uint32_t before) {
    placesAvx512(out, mask, base);
    placesAvx512(ranks, _pext_u64(mask, among), before);
}

#define PLUMB_SCAN_TARGET PLUMB_TARGET_AVX512
#define PLUMB_SCAN_NAME scanAvx512
#define PLUMB_SCAN_MASK(block, byte) equalAvx512(block, byte)
#define PLUMB_SCAN_PUT placesAvx512
#define PLUMB_SCAN_PUT_RANKED rankedAvx512
#include "query/field_scan.inl"
#undef PLUMB_SCAN_TARGET
#undef PLUMB_SCAN_NAME
#undef PLUMB_SCAN_MASK
#undef PLUMB_SCAN_PUT
#undef PLUMB_SCAN_PUT_RANKED

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
