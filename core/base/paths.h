// Paths are UTF-8 text everywhere; only where a file is reached does one become the system's kind.
#pragma once

#include <filesystem>
#include <string>
#include <system_error>

namespace plumb {

[[nodiscard]] inline std::filesystem::path pathOf(const std::string& utf8) {
    return std::u8string(utf8.begin(), utf8.end());
}

/// With forward slashes, on every system.
[[nodiscard]] inline std::string textOf(const std::filesystem::path& path) {
    const std::u8string utf8 = path.generic_u8string();
    return {utf8.begin(), utf8.end()};
}

/// Only its owner reads and writes a file that holds messages, where the system tells owners apart.
inline void keepToOwner(const std::string& utf8) {
    std::error_code ignored;  // of a file system without owners
    std::filesystem::permissions(pathOf(utf8), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
                                 ignored);
}

}  // namespace plumb
