// A pattern that asks only for letters of one kind and how many of them, as `[A-Za-z0-9]+` or `\d{10}`: most patterns
// of interface specifications. Such a one is asked in a few steps, without the regular expression.
#pragma once

#include "base/cpu.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace plumb::check {

class PlainPattern {
public:
    /// nullopt: it is of another kind. `pattern` is one that RE2 takes, of the whole value.
    [[nodiscard]] static std::optional<PlainPattern> of(std::string_view pattern);

    /// How many letters; `longest` is UINT32_MAX where there is no limit.
    [[nodiscard]] std::uint32_t shortest() const { return m_shortest; }
    [[nodiscard]] std::uint32_t longest() const { return m_longest; }
    /// Every byte of data[0, size), which are ASCII, is one of its letters.
    [[nodiscard]] PLUMB_INLINE bool allows(const std::uint8_t* data, std::size_t size) const {
        std::uint64_t all = 1;
        for (std::size_t i = 0; i < size; ++i) {
            all &= m_letters[data[i] / 64 & 1] >> (data[i] % 64);
        }
        return all != 0;
    }

private:
    class Reader;
    void add(unsigned first, unsigned last);

    std::array<std::uint64_t, 2> m_letters{};
    std::uint32_t m_shortest = 1, m_longest = 1;
};

}  // namespace plumb::check
