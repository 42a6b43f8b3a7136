// Our commit acknowledgement of an application acknowledgement that asks for one.
#pragma once

#include "base/bytes.h"

#include <string>
#include <string_view>

namespace plumb::replay {

/// `idEnd` makes its MSH-10 another than those of all other answers of the moment.
[[nodiscard]] std::string commitFor(ByteView acknowledgement, std::string_view idEnd);

}  // namespace plumb::replay
