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

}  // namespace

Result<void> replaceFile(const std::string& from, const std::string& to) {
    if (std::rename(from.c_str(), to.c_str()) != 0) {
        return cannotWrite(to);
    }
    // The new name is on the disk once its folder is.
    const std::size_t slash = to.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : to.substr(0, slash + 1);
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle >= 0) {
        static_cast<void>(::fsync(handle));  // some file systems cannot, and need not
        ::close(handle);
    }
    return {};
}

Result<void> removeFile(const std::string& path) {
    return ::unlink(path.c_str()) == 0 || errno == ENOENT ? Result<void>() : cannotWrite(path);
}

}  // namespace plumb
