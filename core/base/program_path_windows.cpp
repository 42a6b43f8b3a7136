#if defined(_WIN32)

#include "base/program_path.h"
#include "base/wide_windows.h"

#include <filesystem>

namespace plumb {

std::string programPath() {
    std::wstring path(32768, L'\0');
    const DWORD length = GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size()));
    if (length == 0 || length == path.size()) {
        return {};
    }
    path.resize(length);
    const std::u8string utf8 = std::filesystem::path(path).generic_u8string();
    return {utf8.begin(), utf8.end()};
}

}  // namespace plumb

#endif
