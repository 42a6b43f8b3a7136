#include "query/search_kernels.h"

#include <cstdint>
#include <cstring>

#if PLUMB_X86_KERNELS
#include <immintrin.h>
#endif

namespace plumb::query {
namespace {

// The kernels share this: where they stand, what they found.
struct Search {
    const SearchPlan& plan;
    ByteView text;
    std::size_t at;      // the next place to look at
    std::size_t places;  // places at which the needle could begin
    std::size_t* hits;
    std::size_t capacity;
    std::size_t count = 0;
};

bool fits(const SearchPlan& plan, const std::uint8_t* text) {
    const std::size_t size = plan.needle.size();
    if (!plan.folded) {
        return std::memcmp(text, plan.needle.data(), size) == 0;
    }
    std::size_t i = 0;
    for (; i + 8 <= size; i += 8) {
        std::uint64_t word = 0, fold = 0, needle = 0;
        std::memcpy(&word, text + i, 8);
        std::memcpy(&fold, plan.fold.data() + i, 8);
        std::memcpy(&needle, plan.needle.data() + i, 8);
        if ((word | fold) != needle) {
            return false;
        }
    }
    for (; i < size; ++i) {
        if ((text[i] | static_cast<std::uint8_t>(plan.fold[i])) != static_cast<std::uint8_t>(plan.needle[i])) {
            return false;
        }
    }
    return true;
}

/// Byte by byte up to `end`; what the vector kernels leave at the end goes through here too.
void searchPlain(Search& s, std::size_t end) {
    const SearchPlan& plan = s.plan;
    const auto wanted = static_cast<std::uint8_t>(plan.needle[plan.first]);
    const auto fold = static_cast<std::uint8_t>(plan.fold[plan.first]);
    for (; s.at < end && s.count < s.capacity; ++s.at) {
        if ((s.text[s.at + plan.first] | fold) == wanted && fits(plan, s.text.data() + s.at)) {
            s.hits[s.count++] = s.at;
        }
    }
}

std::size_t searchPortable(Search& s) {
    if (s.plan.folded) {
        searchPlain(s, s.places);
        return s.count;
    }
    const std::uint8_t wanted = static_cast<std::uint8_t>(s.plan.needle[s.plan.first]);
    while (s.at < s.places && s.count < s.capacity) {
        const std::uint8_t* from = s.text.data() + s.at + s.plan.first;
        const void* next = std::memchr(from, wanted, s.places - s.at);
        if (next == nullptr) {
            s.at = s.places;
            break;
        }
        s.at += static_cast<std::size_t>(static_cast<const std::uint8_t*>(next) - from);
        if (fits(s.plan, s.text.data() + s.at)) {
            s.hits[s.count++] = s.at;
        }
        ++s.at;
    }
    return s.count;
}

#if PLUMB_X86_KERNELS

/// Looks at the places whose bits are set in `mask`, counted from s.at; false once the hits are full, with s.at behind
/// the last hit.
inline bool take(Search& s, std::uint64_t mask) {
    for (; mask != 0; mask &= mask - 1) {
        const std::size_t place = s.at + static_cast<std::size_t>(__builtin_ctzll(mask));
        if (fits(s.plan, s.text.data() + place)) {
            s.hits[s.count++] = place;
            if (s.count == s.capacity) {
                s.at = place + 1;
                return false;
            }
        }
    }
    return true;
}

template <bool Folded>
std::size_t searchSse2(Search& s) {
    const SearchPlan& plan = s.plan;
    const __m128i a = _mm_set1_epi8(plan.needle[plan.first]), b = _mm_set1_epi8(plan.needle[plan.second]);
    const __m128i foldA = _mm_set1_epi8(plan.fold[plan.first]), foldB = _mm_set1_epi8(plan.fold[plan.second]);
    const std::uint8_t* const p = s.text.data();
    const auto bits = [&](std::size_t at) {
        __m128i x = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p + at + plan.first));
        __m128i y = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p + at + plan.second));
        if constexpr (Folded) {
            x = _mm_or_si128(x, foldA);
            y = _mm_or_si128(y, foldB);
        }
        const __m128i both = _mm_and_si128(_mm_cmpeq_epi8(x, a), _mm_cmpeq_epi8(y, b));
        return static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm_movemask_epi8(both)));
    };
    for (; s.at + 64 <= s.places; s.at += 64) {
        const std::uint64_t mask = bits(s.at) | bits(s.at + 16) << 16 | bits(s.at + 32) << 32 | bits(s.at + 48) << 48;
        if (mask != 0 && !take(s, mask)) {
            return s.count;
        }
    }
    searchPlain(s, s.places);
    return s.count;
}

template <bool Folded>
PLUMB_TARGET_AVX2 std::size_t searchAvx2(Search& s) {
    const SearchPlan& plan = s.plan;
    const __m256i a = _mm256_set1_epi8(plan.needle[plan.first]), b = _mm256_set1_epi8(plan.needle[plan.second]);
    const __m256i foldA = _mm256_set1_epi8(plan.fold[plan.first]), foldB = _mm256_set1_epi8(plan.fold[plan.second]);
    const std::uint8_t* const text = s.text.data();
    const std::size_t end = s.places;
    const std::uint8_t* const first = text + plan.first;
    const std::uint8_t* const second = text + plan.second;
    std::size_t at = s.at;
    for (; at + 64 <= end; at += 64) {
        __m256i x0 = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(first + at));
        __m256i x1 = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(first + at + 32));
        __m256i y0 = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(second + at));
        __m256i y1 = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(second + at + 32));
        if constexpr (Folded) {
            x0 = _mm256_or_si256(x0, foldA);
            x1 = _mm256_or_si256(x1, foldA);
            y0 = _mm256_or_si256(y0, foldB);
            y1 = _mm256_or_si256(y1, foldB);
        }
        const __m256i both0 = _mm256_and_si256(_mm256_cmpeq_epi8(x0, a), _mm256_cmpeq_epi8(y0, b));
        const __m256i both1 = _mm256_and_si256(_mm256_cmpeq_epi8(x1, a), _mm256_cmpeq_epi8(y1, b));
        const __m256i any = _mm256_or_si256(both0, both1);
        if (_mm256_testz_si256(any, any) != 0) {
            continue;
        }
        const std::uint64_t mask = static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm256_movemask_epi8(both0))) |
                                   static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm256_movemask_epi8(both1)))
                                       << 32;
        s.at = at;
        if (!take(s, mask)) {
            return s.count;
        }
    }
    s.at = at;
    searchPlain(s, s.places);
    return s.count;
}

#endif

template <std::size_t (*Exact)(Search&), std::size_t (*Folded)(Search&)>
std::size_t run(const SearchPlan& plan, ByteView text, std::size_t& from, std::size_t* hits, std::size_t capacity) {
    if (plan.needle.empty() || text.size() < plan.needle.size() || capacity == 0) {
        return 0;
    }
    Search s{plan, text, from, text.size() - plan.needle.size() + 1, hits, capacity};
    if (s.at >= s.places) {
        return 0;
    }
    const std::size_t count = plan.folded ? Folded(s) : Exact(s);
    from = s.at;
    return count;
}

}  // namespace

SearchKernel searchKernel(SimdLevel level) {
#if PLUMB_X86_KERNELS
    if (level >= SimdLevel::Avx2) {
        return run<searchAvx2<false>, searchAvx2<true>>;
    }
    if (level == SimdLevel::Sse2) {
        return run<searchSse2<false>, searchSse2<true>>;
    }
#endif
    (void)level;
    return run<searchPortable, searchPortable>;
}

}  // namespace plumb::query
