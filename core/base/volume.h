#pragma once
#include "base/result.h"
#include <string>
namespace plumb {
struct Volume { bool readOnly = false; bool network = false; std::string kind; };
[[nodiscard]] Result<Volume> volumeOf(const std::string& path);
[[nodiscard]] bool folderWritable(const std::string& path);
}
