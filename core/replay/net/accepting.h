// What everything does that other sides connect to.
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "replay/endpoint.h"
#include "replay/wire_log.h"

#include <QHostAddress>

#include <cstddef>

namespace plumb::replay {

/// In bytes: who has so much of what we wrote to take is not read meanwhile.
inline constexpr qint64 kMostUnsent = 16 * 1024 * 1024;

/// Where to listen: "localhost", or an address. Fails with ListenNoAddress.
[[nodiscard]] Result<QHostAddress> ownAddress(const Address& address);

/// Ends a connection that is one too many. Why is in the wire log then.
Note turnAway(qintptr handle, ConnectionNumber number, std::size_t most, WireLog& wire);

}  // namespace plumb::replay
