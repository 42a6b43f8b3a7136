// The loops below LiteralSearcher, one per SimdLevel; all give the same answers.
#pragma once

#include "base/bytes.h"
#include "base/cpu.h"

#include <cstddef>
#include <string_view>

namespace plumb::query {

/// A needle made ready. A byte b of the text fits needle[i] when (b | fold[i]) == needle[i].
struct SearchPlan {
    std::string_view needle;
    std::string_view fold;  ///< as long as the needle; all zero for an exact search
    std::size_t first = 0;  ///< the two places looked at in vector steps, first <= second
    std::size_t second = 0;
    bool folded = false;  ///< whether any fold byte is set
};

/// Puts up to `capacity` hits at or after `from` into `hits`, in order, and says how many. `from` moves to where the
/// search goes on; fewer than `capacity` hits means that the end was reached.
using SearchKernel = std::size_t (*)(const SearchPlan& plan, ByteView text, std::size_t& from, std::size_t* hits,
                                     std::size_t capacity);

[[nodiscard]] SearchKernel searchKernel(SimdLevel level);

}  // namespace plumb::query
