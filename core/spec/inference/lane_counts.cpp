#include "spec/inference/lane_counts.h"

#include "base/cpu.h"

#if PLUMB_X86_KERNELS
#include <immintrin.h>
#endif

namespace plumb::spec::inference {
namespace {

void countPortable(std::uint64_t* counts, const std::uint64_t* has, std::uint64_t slots, unsigned lanes) {
    for (unsigned lane = 0; lane < lanes; ++lane) {
        counts[lane] += static_cast<std::uint64_t>(std::popcount(has[lane] & slots));
    }
}

#if PLUMB_X86_KERNELS
PLUMB_TARGET_AVX2 void countAvx2(std::uint64_t* counts, const std::uint64_t* has, std::uint64_t slots, unsigned lanes) {
    for (unsigned lane = 0; lane < lanes; ++lane) {
        counts[lane] += static_cast<std::uint64_t>(_mm_popcnt_u64(has[lane] & slots));
    }
}
#endif

}  // namespace

void LaneCounts::add(std::uint64_t slots, const LaneBatch& batch) {
    const auto lanes = static_cast<unsigned>(64 - std::countl_zero(batch.lanes));
#if PLUMB_X86_KERNELS
    if (simdLevel() >= SimdLevel::Avx2) {
        countAvx2(m_counts.data(), batch.has.data(), slots, lanes);
        return;
    }
#endif
    countPortable(m_counts.data(), batch.has.data(), slots, lanes);
}

void LaneRow::add(std::uint64_t slots, const LaneBatch& batch) {
    meet(batch.lanes);
    m_rows += static_cast<std::uint64_t>(std::popcount(slots));
    for (std::uint64_t left = slots; left != 0 && !m_first.full(); left &= left - 1) {
        m_first.add(batch.messages[static_cast<std::size_t>(std::countr_zero(left))]);
    }
    m_counts.add(slots, batch);
    for (std::uint64_t left = batch.lanes & (m_present.open() | m_absent.open()); left != 0; left &= left - 1) {
        const auto lane = static_cast<unsigned>(std::countr_zero(left));
        m_present.add(lane, slots & batch.has[lane], batch);
        m_absent.add(lane, slots & ~batch.has[lane], batch);
    }
}

}  // namespace plumb::spec::inference
