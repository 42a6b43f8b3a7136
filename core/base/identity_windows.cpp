#if defined(_WIN32)

#include "base/identity.h"
#include "base/wide_windows.h"

#include <array>
#include <string>

namespace plumb {
namespace {

std::string toUtf8(const wchar_t* text) {
    std::string utf8;
    const int length = WideCharToMultiByte(CP_UTF8, 0, text, -1, nullptr, 0, nullptr, nullptr);
    if (length > 1) {
        utf8.resize(static_cast<std::size_t>(length));
        WideCharToMultiByte(CP_UTF8, 0, text, -1, utf8.data(), length, nullptr, nullptr);
        utf8.pop_back();  // the end mark
    }
    return utf8;
}

}  // namespace

std::string userName() {
    std::array<wchar_t, 257> name{};
    auto size = static_cast<DWORD>(name.size());
    return printableName(GetUserNameW(name.data(), &size) ? toUtf8(name.data()) : "");
}

std::string machineName() {
    std::array<wchar_t, 1024> name{};
    auto size = static_cast<DWORD>(name.size());
    const bool known = GetComputerNameExW(ComputerNameDnsHostname, name.data(), &size) != 0;
    return printableName(known ? toUtf8(name.data()) : "");
}

}  // namespace plumb

#endif
