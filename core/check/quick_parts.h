// What the parts of a value must be for nothing to be wrong with it, as bits and bytes side by side, so that all parts
// of a value are held against it at once. Part n stands at bit and place n - 1.
//
// It never says that something is wrong: a value that it does not find in order is looked at again, part by part.
#pragma once

#include <array>
#include <cstdint>

namespace plumb::check {

struct ElementPlan;
struct TypePlan;

struct QuickParts {
    static constexpr std::uint32_t kMostKnown = 32;  ///< parts that a type may have
    static constexpr std::uint32_t kMostHeld = 16;   ///< parts that a value may have
    static constexpr std::uint8_t kAnyLength = 255;

    alignas(16) std::array<std::uint8_t, kMostKnown> longest{};  ///< 0 past the type's last part
    std::uint32_t must = 0;                                      ///< its absence is told
    std::uint32_t never = 0;                                     ///< its presence is told
    std::uint32_t whole = 0;                                     ///< must not be divided
    std::uint32_t ask = 0;                                       ///< more is checked than its length
    bool usable = false;                                         ///< the type has not too many parts
};

/// Of the components of a field, or of the sub-components of a component (`sub`), whose parts are not divided further.
[[nodiscard]] QuickParts quickParts(const TypePlan& type, bool sub);

/// A sub-component is not divided further: of a type with parts it holds the first.
[[nodiscard]] const ElementPlan& undivided(const ElementPlan& plan);

}  // namespace plumb::check
