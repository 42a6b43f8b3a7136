// What says who somebody is, or holds what somebody wrote: what the privacy mask hides, in messages and in columns.
#pragma once

#include <cstdint>
#include <string_view>

namespace plumb::desk {

/// Whether a field of a segment is; what is in a Z-segment is not known, so it counts as such.
[[nodiscard]] bool isSensitive(std::string_view segment, std::uint32_t field);

}  // namespace plumb::desk
