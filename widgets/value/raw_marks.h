// A value as it stands in its message, with its delimiters and escapes marked; control characters have pictures.
#pragma once

#include "widgets/models/feed.h"
#include "widgets/value/marked_text.h"

namespace plumb::desk {

[[nodiscard]] MarkedText rawMarked(const FeedMessage& message, ByteRange range);

}  // namespace plumb::desk
