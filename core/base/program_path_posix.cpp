#if !defined(_WIN32)

#include "base/program_path.h"

#if defined(__APPLE__)
#include <mach-o/dyld.h>
#endif

#include <cstdint>
#include <filesystem>
#include <system_error>

namespace plumb {

std::string programPath() {
    std::error_code error;
#if defined(__APPLE__)
    std::uint32_t size = 0;
    _NSGetExecutablePath(nullptr, &size);
    std::string raw(size, '\0');
    if (_NSGetExecutablePath(raw.data(), &size) != 0) {
        return {};
    }
    const std::filesystem::path path = std::filesystem::canonical(raw.c_str(), error);
#else
    const std::filesystem::path path = std::filesystem::read_symlink("/proc/self/exe", error);
#endif
    return error ? std::string() : path.string();
}

}  // namespace plumb

#endif
