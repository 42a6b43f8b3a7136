#include "check/part_masks.h"

#include "base/cpu.h"
#include "base/mask64.h"
#include "hl7/escape.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

namespace plumb::check {
namespace {

constexpr std::size_t kKinds = PartMasks::kKinds;
constexpr std::size_t kBlock = 64;

/// 0: none.
struct Wanted {
    std::uint8_t component = 0, subcomponent = 0, escape = 0;
};

/// Where a byte was met, a bit for each place of a block, of all blocks.
struct Met {
    std::uint64_t escape = 0, lineFeed = 0, nul = 0, colon = 0, mark = 0, high = 0, control = 0;
    std::size_t highFrom = SIZE_MAX, highTo = 0;  ///< blocks with bytes above ASCII: the first one, and behind the last

    /// Block `number` has bytes above ASCII; few messages do.
    void seeHigh(const std::uint8_t* block, std::size_t number, std::uint64_t bits);
};

using FindAll = void (*)(const std::uint8_t* data, std::size_t blocks, const Wanted& wanted, std::uint64_t* out,
                         std::uint64_t* any, Met& met);

#if PLUMB_X86_KERNELS

void Met::seeHigh(const std::uint8_t* block, std::size_t number, std::uint64_t bits) {
    high |= bits;
    highFrom = std::min(highFrom, number);
    highTo = number + 1;
    for (std::uint64_t rest = bits; rest != 0; rest &= rest - 1) {
        const int at = std::countr_zero(rest);
        control |= static_cast<std::uint64_t>(block[at] < 0xA0) << at;  // 80-9F
    }
}

std::uint64_t highSse2(const std::uint8_t* block) {
    std::uint64_t mask = 0;
    PLUMB_UNROLL(4)
    for (unsigned i = 0; i < 4; ++i) {
        const int bits = _mm_movemask_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i*>(block + 16 * i)));
        mask |= static_cast<std::uint64_t>(static_cast<std::uint32_t>(bits)) << (16 * i);
    }
    return mask;
}

PLUMB_TARGET_AVX2 std::uint64_t highAvx2(const std::uint8_t* block) {
    const auto low =
        static_cast<std::uint32_t>(_mm256_movemask_epi8(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(block))));
    const auto high = static_cast<std::uint32_t>(
        _mm256_movemask_epi8(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(block + 32))));
    return static_cast<std::uint64_t>(low) | static_cast<std::uint64_t>(high) << 32;
}

PLUMB_TARGET_AVX512 std::uint64_t highAvx512(const std::uint8_t* block) {
    return _mm512_movepi8_mask(_mm512_loadu_si512(block));
}

// What is written could change what it is given, as far as the compiler knows: copies of its own stay in registers.
#define PLUMB_FIND_ALL(name, target, equal, above)                                                                     \
    target void name(const std::uint8_t* data, std::size_t blocks, const Wanted& wanted, std::uint64_t* out,           \
                     std::uint64_t* any, Met& met) {                                                                   \
        const Wanted of = wanted;                                                                                      \
        const std::uint64_t escaping = of.escape != 0 ? ~std::uint64_t{0} : 0;                                         \
        const std::uint64_t dividing = of.component != 0 ? ~std::uint64_t{0} : 0;                                      \
        const std::uint64_t subdividing = of.subcomponent != 0 ? ~std::uint64_t{0} : 0;                                \
        Met all;                                                                                                       \
        for (std::size_t block = 0; block < blocks; ++block, data += kBlock, out += kKinds) {                          \
            const std::uint64_t escapes = equal(data, of.escape) & escaping, high = above(data);                       \
            const std::uint64_t components = equal(data, of.component) & dividing;                                     \
            const std::uint64_t subcomponents = equal(data, of.subcomponent) & subdividing;                            \
            out[0] = components;                                                                                       \
            out[1] = subcomponents;                                                                                    \
            *any++ = components | subcomponents | equal(data, '"') | escapes | high;                                   \
            all.escape |= escapes;                                                                                     \
            all.lineFeed |= equal(data, '\n');                                                                         \
            all.nul |= equal(data, 0);                                                                                 \
            all.colon |= equal(data, ':');                                                                             \
            all.mark |= equal(data, '<');                                                                              \
            if (high != 0) {                                                                                           \
                all.seeHigh(data, block, high);                                                                        \
            }                                                                                                          \
        }                                                                                                              \
        met = all;                                                                                                     \
    }

PLUMB_FIND_ALL(findAllSse2, , equalSse2, highSse2)
PLUMB_FIND_ALL(findAllAvx2, PLUMB_TARGET_AVX2, equalAvx2, highAvx2)
PLUMB_FIND_ALL(findAllAvx512, PLUMB_TARGET_AVX512, equalAvx512, highAvx512)

#undef PLUMB_FIND_ALL

FindAll chosen(SimdLevel level) {
    switch (level) {
    case SimdLevel::Avx512:
        return findAllAvx512;
    case SimdLevel::Avx2:
        return findAllAvx2;
    case SimdLevel::Sse2:
        return findAllSse2;
    case SimdLevel::Portable:
        break;
    }
    return nullptr;
}

#else

FindAll chosen(SimdLevel) {
    return nullptr;
}

#endif

}  // namespace

bool PartMasks::assign(ByteView message, const hl7::Delimiters& delimiters, std::size_t lookFrom, Survey& survey) {
    const FindAll findAll = chosen(simdLevel());
    const Wanted wanted{delimiters.component, delimiters.subcomponent, hl7::usableEscape(delimiters)};
    // What is unusual is told from separators by its place alone.
    const auto odd = [&](std::uint8_t byte) {
        return byte == '"' || byte >= 0x80 || (byte != 0 && byte == wanted.escape);
    };
    if (findAll == nullptr || message.size() > kLongestMessage || lookFrom > kBlock || odd(wanted.component) ||
        odd(wanted.subcomponent)) {
        return false;
    }
    const std::size_t whole = message.size() / kBlock, rest = message.size() % kBlock;
    if (m_words.size() < (whole + 2) * kKinds) {
        m_words.resize((whole + 2) * kKinds * 2);
        m_any.resize((whole + 2) * 2);
    }
    std::uint64_t* const words = m_words.data();
    std::uint64_t* const any = m_any.data();
    // The first block is surveyed by itself, from `lookFrom` on; the last one is filled up with blanks.
    alignas(kBlock) std::array<std::uint8_t, kBlock> last;
    last.fill(' ');
    std::memcpy(last.data(), message.data() + whole * kBlock, rest);
    Met first, inner, end;
    findAll(whole == 0 ? last.data() : message.data(), 1, wanted, words, any, first);
    if (whole != 0) {
        findAll(message.data() + kBlock, whole - 1, wanted, words + kKinds, any + 1, inner);
        findAll(last.data(), 1, wanted, words + whole * kKinds, any + whole, end);
    }
    std::memset(words + (whole + 1) * kKinds, 0, kKinds * sizeof(std::uint64_t));
    any[whole + 1] = 0;
    const std::uint64_t looked = lookFrom == kBlock ? 0 : ~std::uint64_t{0} << lookFrom;
    const auto holds = [&](std::uint64_t Met::*kind) {
        return ((first.*kind & looked) | inner.*kind | end.*kind) != 0;
    };
    survey = {holds(&Met::escape), holds(&Met::lineFeed), holds(&Met::nul),    holds(&Met::colon),
              holds(&Met::mark),   holds(&Met::high),     holds(&Met::control)};
    if ((first.high | inner.high | end.high) != 0) {
        const std::size_t from = first.high != 0 ? 0 : inner.high != 0 ? 1 + inner.highFrom : whole;
        const std::size_t to = end.high != 0 ? whole + 1 : inner.high != 0 ? 1 + inner.highTo : 1;
        survey.highBegin = static_cast<std::uint32_t>(from * kBlock);
        survey.highEnd = static_cast<std::uint32_t>(std::min(to * kBlock, message.size()));
    }
    return true;
}

PartMasks::Separators PartMasks::count(std::uint32_t begin, std::uint32_t end) const {
    Separators counted;
    for (; begin < end; begin += kLongestValue) {
        const PartMask mask = of(begin, std::min(end - begin, kLongestValue));
        // Mostly there are none, and counting bits is a call where nothing is known of the machine.
        counted.components += mask.components == 0 ? 0 : static_cast<std::size_t>(std::popcount(mask.components));
        counted.subcomponents +=
            mask.subcomponents == 0 ? 0 : static_cast<std::size_t>(std::popcount(mask.subcomponents));
    }
    return counted;
}

}  // namespace plumb::check
