// Where the running program itself lies, to find what is installed beside it.
#pragma once

#include <string>

namespace plumb {

/// The program's file (UTF-8, links resolved), or empty where the system does not tell.
[[nodiscard]] std::string programPath();

}  // namespace plumb
