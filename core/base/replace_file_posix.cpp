#include "base/replace_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

namespace plumb {
namespace {

Result<void> cannotWrite(const std::string& path) {
    return fail(MessageId::FileCannotWrite, {path, std::generic_category().message(errno)});
}

}  // namespace

Result<void> renameFile(const std::string& from, const std::string& to) {
    return std::rename(from.c_str(), to.c_str()) == 0 ? Result<void>() : cannotWrite(to);
}

Result<void> syncFolderOf(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) {
        return {};  // one may write in it and not read it
    }
    const int code = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    errno = code;
    return code == EIO || code == ENOSPC || code == EDQUOT ? cannotWrite(path) : Result<void>();
}

Result<bool> fileExists(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0) {
        return true;
    }
    return errno == ENOENT || errno == ENOTDIR
               ? Result<bool>(false)
               : fail(MessageId::FileCannotOpen, {path, std::generic_category().message(errno)});
}

Result<void> removeFile(const std::string& path) {
    return ::unlink(path.c_str()) == 0 || errno == ENOENT ? Result<void>() : cannotWrite(path);
}

}  // namespace plumb
