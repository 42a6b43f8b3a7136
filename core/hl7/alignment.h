// Which element of one sequence is which of another, when some were inserted, removed, changed or moved. Used for the
// segments of two messages and for the repetitions of two fields.
//
// Elements are matched in passes, from "the same content" down to "the same kind", each pass only between the matches
// of those before. A pass takes the common head and tail, then the longest common subsequence of a small rest; of a
// large one the elements that occur once on each side (patience), and where there are none the n-th occurrence of one
// with the n-th of the other. No step costs more than n log n, and the number of steps is bounded by a budget, so two
// sequences that were built to be hard are aligned less well, not more slowly.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace plumb::hl7::diff {

enum class Side : std::uint8_t { Left, Right };

/// What two elements must share to be matched, from strong to weak.
enum class Likeness : std::uint8_t { Content, ContentButNumber, Key, Number, Kind };

class AlignItems {
public:
    virtual ~AlignItems() = default;
    [[nodiscard]] virtual std::uint32_t count(Side side) const = 0;
    /// A hash of the likeness; 0 where it says nothing (no key, nothing but delimiters).
    [[nodiscard]] virtual std::uint64_t signature(Side side, std::uint32_t index, Likeness likeness) const = 0;
    /// Whether the content is enough to recognise the element somewhere else.
    [[nodiscard]] virtual bool telling(Side side, std::uint32_t index) const = 0;
    /// Sorted hashes of the parts; how many two elements share is how similar they are.
    [[nodiscard]] virtual std::vector<std::uint64_t> parts(Side side, std::uint32_t index) const = 0;
    /// Elements of the same kind whose keys differ are different ones, unless they share most of their parts.
    [[nodiscard]] virtual bool keysSeparate() const = 0;
};

struct Alignment {
    static constexpr std::uint32_t kNone = UINT32_MAX;
    std::vector<std::uint32_t> rightOf;  ///< for each left element its right one, or kNone
    std::vector<std::uint32_t> leftOf;
    std::vector<bool> moved;  ///< for each left element: matched out of order
};

[[nodiscard]] Alignment align(const AlignItems& items);

}  // namespace plumb::hl7::diff
