#include "check/quick_check.h"

#include "base/cpu.h"
#include "base/mask64.h"
#include "check/code_table.h"
#include "check/plain_pattern.h"
#include "query/value_key.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string_view>

namespace plumb::check {
namespace {

#if PLUMB_X86_KERNELS

/// Where a part begins, from where the one before it ended; the first one at 0.
alignas(16) constexpr std::uint8_t kBehindSeparator[16] = {0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

// Every level has these: x86-64 knows SSE2. With AVX2 come instructions for single bits.
#define PLUMB_QUICK_TARGET
namespace sse2 {

inline __m128i endsOf(std::uint64_t bits, std::uint8_t* ends) {
    for (std::uint8_t* out = ends; bits != 0; bits &= bits - 1) {
        *out++ = static_cast<std::uint8_t>(std::countr_zero(bits));
    }
    return _mm_load_si128(reinterpret_cast<const __m128i*>(ends));
}

#include "check/quick_check.inl"
}  // namespace sse2
#undef PLUMB_QUICK_TARGET

#define PLUMB_QUICK_TARGET PLUMB_TARGET_AVX2
namespace avx2 {

/// Four at a time without a branch a bit: what is written past the last one is not read.
PLUMB_TARGET_AVX2 inline __m128i endsOf(std::uint64_t bits, std::uint8_t* ends) {
    std::uint8_t* out = ends;
    do {
        PLUMB_UNROLL(4)
        for (unsigned step = 0; step < 4; ++step) {
            out[step] = static_cast<std::uint8_t>(_tzcnt_u64(bits));
            bits = _blsr_u64(bits);
        }
        out += 4;
    } while (bits != 0);
    return _mm_load_si128(reinterpret_cast<const __m128i*>(ends));
}

#include "check/quick_check.inl"
}  // namespace avx2
#undef PLUMB_QUICK_TARGET

#define PLUMB_QUICK_TARGET PLUMB_TARGET_AVX512
namespace avx512 {

PLUMB_TARGET_AVX512 inline __m128i endsOf(std::uint64_t bits, std::uint8_t* ends) {
    const __m128i found = _mm512_castsi512_si128(_mm512_maskz_compress_epi8(bits, _mm512_load_si512(kPlaces64)));
    _mm_store_si128(reinterpret_cast<__m128i*>(ends), found);
    return found;
}

#include "check/quick_check.inl"
}  // namespace avx512
#undef PLUMB_QUICK_TARGET

#endif

struct Kernels {
    QuickCheck::LookAtValue value = nullptr;
    QuickCheck::LookAtFields fields = nullptr;
};

Kernels kernelsOf(SimdLevel level) {
#if PLUMB_X86_KERNELS
    switch (level) {
    case SimdLevel::Avx512:
        return {avx512::lookAtValue, avx512::lookAtFields};
    case SimdLevel::Avx2:
        return {avx2::lookAtValue, avx2::lookAtFields};
    case SimdLevel::Sse2:
        return {sse2::lookAtValue, sse2::lookAtFields};
    case SimdLevel::Portable:
        break;
    }
#endif
    (void)level;
    return {};
}

}  // namespace

QuickCheck::QuickCheck() {
    const Kernels kernels = kernelsOf(simdLevel());
    m_value = kernels.value;
    m_fields = kernels.fields;
    m_message.masks = &m_masks;
}

void QuickCheck::begin(ByteView message, const hl7::Delimiters& delimiters, std::size_t lookFrom) {
    m_message.data = message.data();
    m_message.size = message.size();
    m_usable = m_value != nullptr && m_masks.assign(message, delimiters, lookFrom, m_survey);
}

}  // namespace plumb::check
