// Which vector instructions this machine has. Kernels are chosen once at run time; tests force each level in turn and
// compare the results bit for bit.
#pragma once

#include <cstdint>

#if (defined(__x86_64__) || defined(_M_X64)) && (defined(__GNUC__) || defined(__clang__))
#define PLUMB_X86_KERNELS 1
#define PLUMB_TARGET_AVX2 __attribute__((target("avx2,bmi,bmi2,lzcnt,popcnt")))
#define PLUMB_TARGET_AVX512                                                                                            \
    __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vbmi,avx512vbmi2,avx2,bmi,bmi2,lzcnt,popcnt")))
#else
#define PLUMB_X86_KERNELS 0
#endif

// For loops that call what they were given once a byte or a leaf.
#if defined(_MSC_VER) && !defined(__clang__)
#define PLUMB_INLINE __forceinline
#else
#define PLUMB_INLINE [[gnu::always_inline]] inline
#endif

// Before a loop of so many turns that is to have none: at -O2 a compiler keeps the counter, which in loops of four
// instructions costs as much as the work.
#define PLUMB_PRAGMA(text) _Pragma(#text)
#if defined(__clang__)
#define PLUMB_UNROLL(turns) PLUMB_PRAGMA(unroll turns)
#elif defined(__GNUC__)
#define PLUMB_UNROLL(turns) PLUMB_PRAGMA(GCC unroll turns)
#else
#define PLUMB_UNROLL(turns)
#endif

namespace plumb {

enum class SimdLevel : std::uint8_t { Portable, Sse2, Avx2, Avx512 };

/// The level in use: the best this machine has, unless limitSimdLevel() said less.
[[nodiscard]] SimdLevel simdLevel();

/// The best level of this machine.
[[nodiscard]] SimdLevel bestSimdLevel();

/// Uses at most this level from now on; for tests and for finding a kernel's fault.
void limitSimdLevel(SimdLevel level);

}  // namespace plumb
