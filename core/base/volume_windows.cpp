#if defined(_WIN32)

#include "base/paths.h"
#include "base/volume.h"
#include "base/wide_windows.h"

#include <array>
#include <filesystem>
#include <system_error>

namespace plumb {
namespace {

namespace fs = std::filesystem;

fs::path folderOf(const fs::path& path) {
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) {
        return path;
    }
    return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

}  // namespace

Result<Volume> volumeOf(const std::string& path) {
    const fs::path folder = folderOf(pathOf(path));
    std::error_code ignored;
    if (!fs::is_directory(folder, ignored)) {
        return fail(MessageId::FileNotFound, {textOf(folder)});
    }
    std::wstring root(32768, L'\0');
    if (!GetVolumePathNameW(folder.wstring().c_str(), root.data(), static_cast<DWORD>(root.size()))) {
        const auto code = static_cast<int>(GetLastError());
        return fail(MessageId::FileCannotOpen, {path, std::system_category().message(code)});
    }
    root.resize(root.find(L'\0'));
    Volume volume;
    const UINT type = GetDriveTypeW(root.c_str());
    volume.network = type == DRIVE_REMOTE || type == DRIVE_UNKNOWN || type == DRIVE_NO_ROOT_DIR;
    std::array<wchar_t, MAX_PATH + 1> kind{};
    DWORD flags = 0;
    if (!GetVolumeInformationW(root.c_str(), nullptr, 0, nullptr, nullptr, &flags, kind.data(),
                               static_cast<DWORD>(kind.size()))) {
        const auto code = static_cast<int>(GetLastError());
        return fail(MessageId::FileCannotOpen, {path, std::system_category().message(code)});
    }
    volume.readOnly = (flags & FILE_READ_ONLY_VOLUME) != 0 || type == DRIVE_CDROM;
    volume.kind = textOf(kind.data());
    return volume;
}

// Rights are too many here to be added up, so a file is made that goes at once.
bool folderWritable(const std::string& path) {
    const fs::path folder = folderOf(pathOf(path));
    const std::wstring stem = L".plumbline-" + std::to_wstring(GetCurrentProcessId()) + L"-";
    constexpr int kTries = 20;
    for (int n = 0; n < kTries; ++n) {
        const HANDLE file = CreateFileW(
            (folder / (stem + std::to_wstring(GetTickCount() + static_cast<DWORD>(n)))).c_str(), GENERIC_WRITE | DELETE,
            0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_HIDDEN | FILE_FLAG_DELETE_ON_CLOSE, nullptr);
        if (file != INVALID_HANDLE_VALUE) {
            CloseHandle(file);
            return true;
        }
        if (GetLastError() != ERROR_FILE_EXISTS) {
            return false;
        }
    }
    return false;
}

}  // namespace plumb

#endif
