// Reads chosen messages of a feed, runs of neighbours together: what jobs over a filtered or sorted list do.
#pragma once

#include "widgets/models/feed.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace plumb::desk {

/// Visits numbers[from, to) in their order: visit(number, bytes, source) until it returns false.
template <class Visit>
[[nodiscard]] Result<void> visitNumbers(const FeedSnapshot& snapshot, const std::vector<std::uint32_t>& numbers,
                                        std::size_t from, std::size_t to, Visit&& visit) {
    bool goOn = true;
    while (from < to && goOn) {
        std::size_t end = from + 1;
        while (end < to && numbers[end] == numbers[end - 1] + 1) {
            ++end;
        }
        Result<void> read = snapshot.forEach(numbers[from], std::uint64_t{numbers[end - 1]} + 1,
                                             [&](std::uint64_t number, ByteView bytes, std::size_t source) {
                                                 goOn = visit(number, bytes, source);
                                                 return goOn;
                                             });
        if (!read) {
            return read;
        }
        from = end;
    }
    return {};
}

}  // namespace plumb::desk
