// Where a byte of a message is, as people count: the segment it stands in and the character in that segment.
#pragma once

#include "hl7/message_view.h"

#include <cstdint>

namespace plumb::check {

struct LineColumn {
    std::uint32_t line = 1;    ///< the segment, from 1
    std::uint32_t column = 1;  ///< in characters, from 1; UTF-8 sequences count once, other bytes singly
};

/// An offset past the end is taken as the end.
[[nodiscard]] LineColumn locate(const hl7::MessageView& message, std::uint64_t offset);

}  // namespace plumb::check
