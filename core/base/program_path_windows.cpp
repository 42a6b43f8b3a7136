#if defined(_WIN32)

#include "base/paths.h"
#include "base/program_path.h"
#include "base/wide_windows.h"

namespace plumb {

std::string programPath() {
    std::wstring path(32768, L'\0');
    const DWORD length = GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size()));
    if (length == 0 || length == path.size()) {
        return {};
    }
    path.resize(length);
    return textOf(path);
}

}  // namespace plumb

#endif
