// How a message stands in its source, in a word.
#pragma once

#include "hl7/message_index.h"

#include <string>

namespace plumb::reports {

/// "mllp" or "plain", with "log" added behind a log line's prefix.
[[nodiscard]] std::string framingText(const hl7::EntryFlags& flags);

}  // namespace plumb::reports
