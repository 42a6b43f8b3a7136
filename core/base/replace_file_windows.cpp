#include "base/replace_file.h"
#include "base/wide_windows.h"

#include <system_error>

namespace plumb {
namespace {

Result<void> cannotWrite(const std::string& path) {
    return fail(MessageId::FileCannotWrite, {path, std::system_category().message(static_cast<int>(GetLastError()))});
}

}  // namespace

Result<void> replaceFile(const std::string& from, const std::string& to) {
    const DWORD how = MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH;
    return MoveFileExW(wide(from).c_str(), wide(to).c_str(), how) ? Result<void>() : cannotWrite(to);
}

Result<void> removeFile(const std::string& path) {
    return DeleteFileW(wide(path).c_str()) || GetLastError() == ERROR_FILE_NOT_FOUND ? Result<void>()
                                                                                     : cannotWrite(path);
}

}  // namespace plumb
