// Where the component and sub-component separators of a short value stand, as a bit each.
#pragma once

#include "base/cpu.h"

#include <cstddef>
#include <cstdint>

#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define PLUMB_SPLIT_SSE2 1
#else
#define PLUMB_SPLIT_SSE2 0
#endif

namespace plumb::check {

struct SplitMask {
    std::uint64_t components = 0;
    std::uint64_t subcomponents = 0;
};

inline constexpr std::size_t kMostSplit = 64;

/// `size` <= kMostSplit; a separator of 0 separates nothing. `readable` is how many bytes may be read from `data` on.
[[nodiscard]] inline SplitMask splitMask(const std::uint8_t* data, std::size_t size, std::uint8_t component,
                                         std::uint8_t subcomponent, std::size_t readable) {
    SplitMask mask;
#if PLUMB_SPLIT_SSE2
    if (readable >= kMostSplit) {
        const __m128i components = _mm_set1_epi8(static_cast<char>(component));
        const __m128i subcomponents = _mm_set1_epi8(static_cast<char>(subcomponent));
        for (std::size_t i = 0; i < size; i += 16) {
            const __m128i part = _mm_loadu_si128(reinterpret_cast<const __m128i*>(data + i));
            const auto first = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(part, components)));
            const auto second = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_cmpeq_epi8(part, subcomponents)));
            mask.components |= static_cast<std::uint64_t>(first) << i;
            mask.subcomponents |= static_cast<std::uint64_t>(second) << i;
        }
        const std::uint64_t valid = size == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << size) - 1;
        mask.components &= component != 0 ? valid : 0;
        mask.subcomponents &= subcomponent != 0 ? valid : 0;
        return mask;
    }
#endif
    (void)readable;
    for (std::size_t i = 0; i < size; ++i) {
        mask.components |= static_cast<std::uint64_t>(component != 0 && data[i] == component) << i;
        mask.subcomponents |= static_cast<std::uint64_t>(subcomponent != 0 && data[i] == subcomponent) << i;
    }
    return mask;
}

}  // namespace plumb::check
