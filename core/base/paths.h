// Paths are UTF-8 text everywhere; only where a file is reached does one become the system's kind.
#pragma once

#include <filesystem>
#include <string>

namespace plumb {

[[nodiscard]] inline std::filesystem::path pathOf(const std::string& utf8) {
    return std::u8string(utf8.begin(), utf8.end());
}

/// With forward slashes, on every system.
[[nodiscard]] inline std::string textOf(const std::filesystem::path& path) {
    const std::u8string utf8 = path.generic_u8string();
    return {utf8.begin(), utf8.end()};
}

}  // namespace plumb
