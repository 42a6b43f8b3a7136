#include "base/replace_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace plumb {
namespace {

Result<void> cannotWrite(const std::string& path) {
    return fail(MessageId::FileCannotWrite, {path, std::generic_category().message(errno)});
}

void syncFolderOf(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        static_cast<void>(::fsync(handle));  // some file systems cannot, and need not
        ::close(handle);
    }
}

}  // namespace

Result<void> replaceFile(const std::string& from, const std::string& to) {
    // What was deleted beside it before is gone for good before the new name counts, and that is on the disk in the
    // end.
    syncFolderOf(to);
    if (std::rename(from.c_str(), to.c_str()) != 0) {
        return cannotWrite(to);
    }
    syncFolderOf(to);
    return {};
}

Result<void> removeFile(const std::string& path) {
    return ::unlink(path.c_str()) == 0 || errno == ENOENT ? Result<void>() : cannotWrite(path);
}

}  // namespace plumb
