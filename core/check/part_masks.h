// Where the separators below fields, and quotes, stand in a message: a bit a byte, found in one pass over it and cut
// out for each value. Of messages too long for that nothing is known, and every value is looked at by itself.
#pragma once

#include "base/bytes.h"
#include "hl7/delimiters.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace plumb::check {

/// Of a value, from its begin.
struct PartMask {
    std::uint64_t components = 0;
    std::uint64_t subcomponents = 0;
    std::uint64_t quotes = 0;
};

class PartMasks {
public:
    static constexpr std::size_t kLongestMessage = std::size_t{1} << 18;
    static constexpr std::uint32_t kLongestValue = 64;

    /// False: the message is too long, or this machine has no vectors to find them quickly; then of() must not be
    /// asked.
    [[nodiscard]] bool assign(ByteView message, const hl7::Delimiters& delimiters);

    /// Of the bytes [begin, begin + size) of the message, 0 < size <= kLongestValue.
    [[nodiscard]] PartMask of(std::uint32_t begin, std::uint32_t size) const {
        const std::uint64_t* const low = m_words.data() + std::size_t{begin / 64} * kKinds;
        const unsigned shift = begin % 64;
        const std::uint64_t valid = ~std::uint64_t{0} >> (64 - size);
        const auto cut = [&](std::size_t kind) {
            return (low[kind] >> shift | low[kKinds + kind] << 1 << (63 - shift)) & valid;
        };
        return {cut(0), cut(1), cut(2)};
    }

    static constexpr std::size_t kKinds = 3;

private:
    std::vector<std::uint64_t> m_words;  ///< kKinds a block of 64 bytes, and one block of none
};

}  // namespace plumb::check
