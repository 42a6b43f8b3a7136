#include "base/replace_file.h"
#include "base/wide_windows.h"

#include <system_error>

namespace plumb {
namespace {

Result<void> cannotWrite(const std::string& path) {
    return fail(MessageId::FileCannotWrite, {path, std::system_category().message(static_cast<int>(GetLastError()))});
}

}  // namespace

Result<void> renameFile(const std::string& from, const std::string& to) {
    const DWORD how = MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH;
    return MoveFileExW(wide(from).c_str(), wide(to).c_str(), how) ? Result<void>() : cannotWrite(to);
}

// Names are written through as they change.
Result<void> syncFolderOf(const std::string&) {
    return {};
}

Result<bool> fileExists(const std::string& path) {
    if (GetFileAttributesW(wide(path).c_str()) != INVALID_FILE_ATTRIBUTES) {
        return true;
    }
    const DWORD code = GetLastError();
    return code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND
               ? Result<bool>(false)
               : fail(MessageId::FileCannotOpen, {path, std::system_category().message(static_cast<int>(code))});
}

Result<void> removeFile(const std::string& path) {
    return DeleteFileW(wide(path).c_str()) || GetLastError() == ERROR_FILE_NOT_FOUND ? Result<void>()
                                                                                     : cannotWrite(path);
}

}  // namespace plumb
