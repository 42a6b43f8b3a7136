// The name of a sentence. Core speaks in ids and arguments; message_catalogue.h turns them into words.
#pragma once

#include <cstdint>
#include <string_view>

namespace plumb {

enum class MessageId : std::uint16_t {
    None,
#define PLUMB_MESSAGE(name, code, text) name,
#include "base/messages.def"
#undef PLUMB_MESSAGE
    Count
};

/// The stable, documented code of a message: "room.what-happened".
[[nodiscard]] std::string_view messageCode(MessageId id);

/// The room a message belongs to: the part of its code before the dot.
[[nodiscard]] std::string_view messageRoom(MessageId id);

}  // namespace plumb
