// How a message went over the wire, in words: for columns and the JSON form of messages.
#pragma once

#include "source/opened_source.h"

#include <optional>
#include <string>

namespace plumb::reports {

/// "2026-11-28T23:41:06.123456Z".
[[nodiscard]] std::string wireTimeText(std::int64_t nanoseconds);

/// The number within its source of the message that is answered, or of the answer.
[[nodiscard]] std::optional<std::uint64_t> partnerOf(const source::OpenedSource& source,
                                                     const source::Passage& passage);

/// Milliseconds between a message and its answer, "1.234"; empty without one.
[[nodiscard]] std::string answerDelayText(const source::Passage& passage);

}  // namespace plumb::reports
