#include "base/cpu.h"

#include <gtest/gtest.h>

namespace plumb {
namespace {

TEST(Cpu, levelInUseIsNeverAboveTheMachineNorTheLimit) {
    for (const SimdLevel limit : {SimdLevel::Portable, SimdLevel::Sse2, SimdLevel::Avx2, SimdLevel::Avx512}) {
        limitSimdLevel(limit);
        EXPECT_LE(simdLevel(), limit);
        EXPECT_LE(simdLevel(), bestSimdLevel());
        EXPECT_TRUE(simdLevel() == limit || simdLevel() == bestSimdLevel());
    }
    EXPECT_EQ(simdLevel(), bestSimdLevel());
#if PLUMB_X86_KERNELS
    EXPECT_GE(bestSimdLevel(), SimdLevel::Sse2) << "every x86-64 has it";
#else
    EXPECT_EQ(bestSimdLevel(), SimdLevel::Portable);
#endif
}

}  // namespace
}  // namespace plumb
