// What a value looks like, without knowing what it is: a date, a time, a number. Most values are text, which the kinds
// of their bytes tell.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <string_view>

namespace plumb::spec::inference {

enum class Shape : std::uint8_t {
    Date,      ///< YYYY, YYYYMM or YYYYMMDD
    FullDate,  ///< YYYYMMDD
    DateTime,  ///< a date, or one with a time
    LongTime,  ///< a date with hours and minutes at least
    Time,      ///< HH[MM[SS...]]
    Number,
    Integer,  ///< digits only
    Code,     ///< up to 20 bytes without blanks
};
inline constexpr std::size_t kShapes = 8;

/// Of types whose values have one, as the checker reads them; nullptr: any text will do.
[[nodiscard]] const Shape* shapeOfType(std::string_view type);

/// How many values of each shape there were.
using ShapeCounts = std::array<std::uint64_t, kShapes>;

struct ValueLook {
    std::uint8_t shapes = 0;  ///< a bit a Shape
    bool onlyAscii = true;
};
[[nodiscard]] ValueLook lookOf(std::string_view value);
[[nodiscard]] inline std::uint8_t shapesOf(std::string_view value) {
    return lookOf(value).shapes;
}

/// The first message with a value that is not of the shape; UINT32_MAX: none.
using FirstWithout = std::array<std::uint32_t, kShapes>;
[[nodiscard]] constexpr FirstWithout noneWithout() {
    FirstWithout none{};
    none.fill(UINT32_MAX);
    return none;
}

inline void countShapes(ShapeCounts& counts, std::uint8_t shapes, std::uint64_t times) {
    for (unsigned left = shapes; left != 0; left &= left - 1) {
        counts[static_cast<std::size_t>(std::countr_zero(left))] += times;
    }
}

}  // namespace plumb::spec::inference
