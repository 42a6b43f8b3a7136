// Which of several connections an application acknowledgement belongs to that came over a port of its own.
#pragma once

#include "replay/connection_machine.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace plumb::replay {

struct AppAckRoute {
    std::size_t machine = 0;  ///< whose it is; of one that names no message that is known, any
    bool ambiguous = false;   ///< several messages have that id, so it is nobody's
};

/// `machines` is not empty.
[[nodiscard]] AppAckRoute routeAppAck(const std::vector<const ConnectionMachine*>& machines,
                                      std::string_view controlId);

}  // namespace plumb::replay
