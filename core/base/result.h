// Result<T>: a value or an Error. Exceptions do not cross a room.
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <utility>
#include <vector>

namespace plumb {

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(MessageId id, std::vector<std::string> arguments = {}) {
    return tl::unexpected<Error>(Error(id, std::move(arguments)));
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

}  // namespace plumb
