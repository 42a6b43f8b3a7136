// file.h on Windows: shared reads that let the writer write, rename and delete; no maps, since a mapped file cannot be
// truncated there and that would block whoever rotates the log.
#if defined(_WIN32)

#include "base/file.h"
#include "base/wide_windows.h"

namespace plumb {
namespace {

HANDLE toHandle(std::intptr_t handle) {
    return reinterpret_cast<HANDLE>(handle);
}

std::string reason(DWORD code) {
    return std::system_category().message(static_cast<int>(code));
}

HANDLE openShared(const std::string& path) {
    return CreateFileW(wide(path).c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                       nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
}

Result<FileStamp> stampOfHandle(HANDLE handle, const std::string& path) {
    BY_HANDLE_FILE_INFORMATION info;
    if (!GetFileInformationByHandle(handle, &info)) {
        return fail(MessageId::FileCannotOpen, {path, reason(GetLastError())});
    }
    FileStamp stamp;
    stamp.device = info.dwVolumeSerialNumber;
    stamp.file = (static_cast<std::uint64_t>(info.nFileIndexHigh) << 32) | info.nFileIndexLow;
    stamp.size = (static_cast<std::uint64_t>(info.nFileSizeHigh) << 32) | info.nFileSizeLow;
    stamp.modifiedNs =
        static_cast<std::int64_t>((static_cast<std::uint64_t>(info.ftLastWriteTime.dwHighDateTime) << 32) |
                                  info.ftLastWriteTime.dwLowDateTime) *
        100;
    stamp.changedNs = stamp.modifiedNs;
    return stamp;
}

}  // namespace

std::FILE* openStream(const std::string& path, const char* mode) {
    return _wfopen(wide(path).c_str(), wide(mode).c_str());
}

RandomAccessFile::~RandomAccessFile() {
    if (m_handle != -1) {
        CloseHandle(toHandle(m_handle));
    }
}

Result<RandomAccessFile> RandomAccessFile::open(const std::string& path) {
    const HANDLE handle = openShared(path);
    if (handle == INVALID_HANDLE_VALUE) {
        const DWORD code = GetLastError();
        if (code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND) {
            return fail(MessageId::FileNotFound, {path});
        }
        if (code == ERROR_ACCESS_DENIED) {
            return fail(MessageId::FileDenied, {path});
        }
        return fail(MessageId::FileCannotOpen, {path, reason(code)});
    }
    BY_HANDLE_FILE_INFORMATION info;
    if (GetFileInformationByHandle(handle, &info) && (info.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0) {
        CloseHandle(handle);
        return fail(MessageId::FileIsFolder, {path});
    }
    return RandomAccessFile(path, reinterpret_cast<std::intptr_t>(handle), GetFileType(handle) == FILE_TYPE_DISK);
}

Result<FileStamp> RandomAccessFile::stamp() const {
    return stampOfHandle(toHandle(m_handle), m_path);
}

Result<FileStamp> RandomAccessFile::stampOf(const std::string& path) {
    const HANDLE handle = openShared(path);
    if (handle == INVALID_HANDLE_VALUE) {
        return fail(MessageId::FileNotFound, {path});
    }
    Result<FileStamp> stamp = stampOfHandle(handle, path);
    CloseHandle(handle);
    return stamp;
}

Result<std::size_t> RandomAccessFile::readAt(std::uint64_t offset, std::span<std::uint8_t> into) const {
    std::size_t got = 0;
    while (got < into.size()) {
        OVERLAPPED at{};
        at.Offset = static_cast<DWORD>(offset + got);
        at.OffsetHigh = static_cast<DWORD>((offset + got) >> 32);
        const auto want = static_cast<DWORD>(std::min<std::size_t>(into.size() - got, 1u << 30));
        DWORD n = 0;
        if (!ReadFile(toHandle(m_handle), into.data() + got, want, &n, &at)) {
            const DWORD code = GetLastError();
            if (code == ERROR_HANDLE_EOF || code == ERROR_BROKEN_PIPE) {
                break;
            }
            return fail(MessageId::FileCannotRead, {m_path, std::to_string(offset + got), reason(code)});
        }
        if (n == 0) {
            break;
        }
        got += n;
    }
    return got;
}

std::unique_ptr<GuardedMap> GuardedMap::map(const RandomAccessFile&, std::uint64_t) {
    return nullptr;
}

GuardedMap::~GuardedMap() = default;

}  // namespace plumb

#endif
