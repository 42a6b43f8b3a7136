// The one place where ids become sentences. `plumb` and `report` use the English below; the window passes the
// template through its translator and then through renderTemplate().
#pragma once

#include "base/message_id.h"

#include <span>
#include <string>
#include <string_view>

namespace plumb {

/// The English template of a message, with {0}, {1} ... for its arguments.
[[nodiscard]] std::string_view messageTemplate(MessageId id);

/// Puts `arguments` in place of {0}, {1} ...; a placeholder without an argument stays as it is.
[[nodiscard]] std::string renderTemplate(std::string_view text, std::span<const std::string> arguments);

[[nodiscard]] std::string renderMessage(MessageId id, std::span<const std::string> arguments);

}  // namespace plumb
