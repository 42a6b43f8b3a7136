// Where the separators below fields, and bytes that need a closer look, stand in a message: a bit a byte, found in one
// pass over it and cut out for each value. Of messages too long for that nothing is known, and every value is looked at
// by itself. The same pass surveys the message.
#pragma once

#include "base/bytes.h"
#include "check/survey.h"
#include "hl7/delimiters.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

namespace plumb::check {

/// Of a value, from its begin.
struct PartMask {
    std::uint64_t components = 0;
    std::uint64_t subcomponents = 0;
    std::uint64_t unusual = 0;  ///< quotes, escapes, and bytes above ASCII
};

/// The masks of a message, wherever they are kept.
struct PartMaskView {
    static constexpr std::uint32_t kLongestValue = 64;
    static constexpr std::uint32_t kLongestPlain = 57;  ///< what eight bytes hold from any of their first eight bits on
    static constexpr std::size_t kKinds = 2;

    const std::uint64_t* words = nullptr;  ///< components and sub-components of each block of 64 bytes
    const std::uint64_t* anyOf = nullptr;  ///< all that is looked for, of the same blocks

    /// How many blocks are kept of a message of this size: one more, of nothing, stands behind them.
    [[nodiscard]] static constexpr std::size_t blocksOf(std::size_t size) { return size / 64 + 2; }

    /// Of the bytes [begin, begin + size) of the message, 0 < size <= kLongestValue.
    [[nodiscard]] PartMask of(std::uint32_t begin, std::uint32_t size) const {
        const std::uint64_t* const low = words + std::size_t{begin / 64} * kKinds;
        const unsigned shift = begin % 64;
        const std::uint64_t valid = ~std::uint64_t{0} >> (64 - size);
        const std::uint64_t components = cut(low, shift) & valid, subcomponents = cut(low + 1, shift) & valid;
        const std::uint64_t* const any = anyOf + begin / 64;
        const std::uint64_t all = any[0] >> shift | any[1] << 1 << (63 - shift);
        return {components, subcomponents, all & valid & ~(components | subcomponents)};
    }
    /// Something that is not a separator needs a closer look in [begin, end), of any size.
    [[nodiscard]] bool unusual(std::uint32_t begin, std::uint32_t end) const {
        std::uint64_t found = 0;
        for (; begin < end; begin += kLongestValue) {
            found |= of(begin, end - begin < kLongestValue ? end - begin : kLongestValue).unusual;
        }
        return found != 0;
    }
    /// None of the three stands in [begin, begin + size), 0 < size <= kLongestPlain: one load and two shifts.
    [[nodiscard]] bool plain(std::uint32_t begin, std::uint32_t size) const { return plain(any(), begin, size); }
    /// The same of any(), for loops that keep it at hand.
    [[nodiscard]] static bool plain(const std::uint8_t* any, std::uint32_t begin, std::uint32_t size) {
        std::uint64_t word = 0;
        std::memcpy(&word, any + begin / 8, sizeof word);
        return word >> begin % 8 << (64 - size) == 0;
    }
    /// A bit for each byte of the message that is any of the three.
    [[nodiscard]] const std::uint8_t* any() const { return reinterpret_cast<const std::uint8_t*>(anyOf); }

private:
    static std::uint64_t cut(const std::uint64_t* low, unsigned shift) {
        return low[0] >> shift | low[kKinds] << 1 << (63 - shift);
    }
};

class PartMasks {
public:
    static constexpr std::size_t kLongestMessage = std::size_t{1} << 18;
    static constexpr std::uint32_t kLongestValue = PartMaskView::kLongestValue;
    static constexpr std::uint32_t kLongestPlain = PartMaskView::kLongestPlain;
    static constexpr std::size_t kKinds = PartMaskView::kKinds;

    /// False: the message is too long or its delimiters are odd, or this machine has no vectors to find them quickly;
    /// then of() must not be asked, and `survey` is not made. It is of the bytes from `lookFrom` on.
    [[nodiscard]] bool assign(ByteView message, const hl7::Delimiters& delimiters, std::size_t lookFrom,
                              Survey& survey);

    [[nodiscard]] PartMaskView view() const { return {m_words.data(), m_any.data()}; }
    // As those of the view.
    [[nodiscard]] PartMask of(std::uint32_t begin, std::uint32_t size) const { return view().of(begin, size); }
    [[nodiscard]] bool plain(std::uint32_t begin, std::uint32_t size) const { return view().plain(begin, size); }
    [[nodiscard]] static bool plain(const std::uint8_t* any, std::uint32_t begin, std::uint32_t size) {
        return PartMaskView::plain(any, begin, size);
    }
    [[nodiscard]] const std::uint8_t* any() const { return view().any(); }

    /// How many separators stand in [begin, end): of components, and of sub-components.
    struct Separators {
        std::size_t components = 0, subcomponents = 0;
    };
    [[nodiscard]] Separators count(std::uint32_t begin, std::uint32_t end) const;

private:
    std::vector<std::uint64_t> m_words;  ///< components and sub-components of each block of 64 bytes, and one of none
    std::vector<std::uint64_t> m_any;    ///< all that is looked for, of the same blocks
};

}  // namespace plumb::check
