// Putting a finished file in another's place, so that after a crash one of the two is there whole.
#pragma once

#include "base/result.h"

#include <string>

namespace plumb {

/// `from` takes the name of `to`, whatever had it; on the disk when this returns. Both are on one file system; `from`
/// was synced before. Paths are UTF-8.
[[nodiscard]] Result<void> replaceFile(const std::string& from, const std::string& to);

/// Fine when there is none.
[[nodiscard]] Result<void> removeFile(const std::string& path);

}  // namespace plumb
