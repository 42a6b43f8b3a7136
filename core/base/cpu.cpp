#include "base/cpu.h"

#include <algorithm>
#include <atomic>

namespace plumb {
namespace {
std::atomic<SimdLevel> g_limit{SimdLevel::Avx512};
}

SimdLevel bestSimdLevel() {
#if PLUMB_X86_KERNELS
    static const SimdLevel best = [] {
        if (__builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("avx512vbmi") &&
            __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
            __builtin_cpu_supports("avx512dq")) {
            return SimdLevel::Avx512;
        }
        if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2")) {
            return SimdLevel::Avx2;
        }
        return SimdLevel::Sse2;
    }();
    return best;
#else
    return SimdLevel::Portable;
#endif
}

SimdLevel simdLevel() {
    return std::min(bestSimdLevel(), g_limit.load(std::memory_order_relaxed));
}

void limitSimdLevel(SimdLevel level) {
    g_limit.store(level, std::memory_order_relaxed);
}

}  // namespace plumb
