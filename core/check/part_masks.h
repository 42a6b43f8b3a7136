// Where the separators below fields, and bytes that need a closer look, stand in a message: a bit a byte, found in one
// pass over it and cut out for each value. Of messages too long for that nothing is known, and every value is looked at
// by itself. The same pass surveys the message.
#pragma once

#include "base/bytes.h"
#include "check/survey.h"
#include "hl7/delimiters.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace plumb::check {

/// Of a value, from its begin.
struct PartMask {
    std::uint64_t components = 0;
    std::uint64_t subcomponents = 0;
    std::uint64_t unusual = 0;  ///< quotes, escapes, and bytes above ASCII
};

class PartMasks {
public:
    static constexpr std::size_t kLongestMessage = std::size_t{1} << 18;
    static constexpr std::uint32_t kLongestValue = 64;

    /// False: the message is too long or its delimiters are odd, or this machine has no vectors to find them quickly;
    /// then of() must not be asked, and `survey` is not made. It is of the bytes from `lookFrom` on.
    [[nodiscard]] bool assign(ByteView message, const hl7::Delimiters& delimiters, std::size_t lookFrom,
                              Survey& survey);

    /// Of the bytes [begin, begin + size) of the message, 0 < size <= kLongestValue.
    [[nodiscard]] PartMask of(std::uint32_t begin, std::uint32_t size) const {
        const std::uint64_t* const low = m_words.data() + std::size_t{begin / 64} * kKinds;
        const unsigned shift = begin % 64;
        const std::uint64_t valid = ~std::uint64_t{0} >> (64 - size);
        const std::uint64_t components = cut(low, shift) & valid, subcomponents = cut(low + 1, shift) & valid;
        return {components, subcomponents, cut(low + 2, shift) & valid & ~(components | subcomponents)};
    }
    /// Where any of the three stand.
    [[nodiscard]] std::uint64_t any(std::uint32_t begin, std::uint32_t size) const {
        return cut(m_words.data() + std::size_t{begin / 64} * kKinds + 2, begin % 64) &
               ~std::uint64_t{0} >> (64 - size);
    }

    /// How many separators stand in [begin, end): of components, and of sub-components.
    struct Separators {
        std::size_t components = 0, subcomponents = 0;
    };
    [[nodiscard]] Separators count(std::uint32_t begin, std::uint32_t end) const;

    static constexpr std::size_t kKinds = 3;

private:
    static std::uint64_t cut(const std::uint64_t* low, unsigned shift) {
        return low[0] >> shift | low[kKinds] << 1 << (63 - shift);
    }

    /// kKinds a block of 64 bytes, and one block of none: components, sub-components, and all that is looked for.
    std::vector<std::uint64_t> m_words;
};

}  // namespace plumb::check
