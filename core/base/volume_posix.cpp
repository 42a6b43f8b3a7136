#if !defined(_WIN32)

#include "base/paths.h"
#include "base/volume.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#if defined(__linux__)
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/sysmacros.h>
#else
#include <sys/mount.h>
#include <sys/param.h>
#endif

#include <cerrno>
#include <fstream>
#include <iterator>
#include <system_error>

namespace plumb {
namespace {

std::string folderOf(const std::string& path) {
    const std::string folder = textOf(pathOf(path).parent_path());
    return folder.empty() ? "." : folder;
}

#if defined(__linux__)
Volume toVolume(const std::string& path, const struct statfs& system) {
    Volume volume;
    volume.readOnly = (system.f_flags & ST_RDONLY) != 0;
    volume.kind = kindOfMagic(static_cast<std::uint32_t>(system.f_type));
    struct stat file {};
    if (volume.kind == "fuse" && ::stat(path.c_str(), &file) == 0) {
        // One number stands for every program that acts as a file system; the table of mounts tells which it is.
        std::ifstream mounts("/proc/self/mountinfo");
        const std::string table{std::istreambuf_iterator<char>(mounts), {}};
        if (std::string kind = kindOfMount(table, major(file.st_dev), minor(file.st_dev)); !kind.empty()) {
            volume.kind = std::move(kind);
        }
    }
    volume.network = isNetworkKind(volume.kind);
    return volume;
}
#else
Volume toVolume(const std::string&, const struct statfs& system) {
    Volume volume;
    volume.readOnly = (system.f_flags & MNT_RDONLY) != 0;
    volume.kind = system.f_fstypename;
    volume.network = (system.f_flags & MNT_LOCAL) == 0 || isNetworkKind(volume.kind);
    return volume;
}
#endif

}  // namespace

Result<Volume> volumeOf(const std::string& path) {
    for (const std::string& place : {path, folderOf(path)}) {
        struct statfs system {};
        int outcome = 0;
        do {
            outcome = ::statfs(place.c_str(), &system);
        } while (outcome != 0 && errno == EINTR);
        if (outcome == 0) {
            return toVolume(place, system);
        }
        const int code = errno;
        if (code == EACCES) {
            return fail(MessageId::FileDenied, {place});
        }
        if (code != ENOENT) {
            return fail(MessageId::FileCannotOpen, {place, std::generic_category().message(code)});
        }
    }
    return fail(MessageId::FileNotFound, {folderOf(path)});
}

bool folderWritable(const std::string& path) {
    struct stat file {};
    const bool folder = ::stat(path.c_str(), &file) == 0 && S_ISDIR(file.st_mode);
    const std::string place = folder ? path : folderOf(path);
    return ::faccessat(AT_FDCWD, place.c_str(), W_OK | X_OK, AT_EACCESS) == 0;
}

}  // namespace plumb

#endif
