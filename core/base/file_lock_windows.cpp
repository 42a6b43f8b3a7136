// file_lock.h on Windows. A lock there covers bytes and keeps others from reading them, so two bytes far behind the
// text are locked: one is the lock itself; the other is held for the moment in which somebody takes the lock and writes
// who it is, so that others wait for the text.
#if defined(_WIN32)

#include "base/file_lock.h"
#include "base/wide_windows.h"

#include <string_view>
#include <system_error>
#include <utility>

namespace plumb {
namespace {

constexpr int kRounds = 200;
constexpr DWORD kLockByte = 0x40000000, kTextByte = kLockByte + 1;

HANDLE toHandle(std::intptr_t handle) {
    return reinterpret_cast<HANDLE>(handle);
}

class OpenFile {
public:
    explicit OpenFile(const std::string& path)
        : m_handle(CreateFileW(wide(path).c_str(), GENERIC_READ | GENERIC_WRITE | DELETE,
                               FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_ALWAYS,
                               FILE_ATTRIBUTE_NORMAL, nullptr)) {}
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() {
        if (m_handle != INVALID_HANDLE_VALUE) {
            CloseHandle(m_handle);
        }
    }
    [[nodiscard]] HANDLE get() const { return m_handle; }
    HANDLE release() { return std::exchange(m_handle, INVALID_HANDLE_VALUE); }

private:
    HANDLE m_handle;
};

OVERLAPPED at(DWORD offset) {
    OVERLAPPED place{};
    place.Offset = offset;
    return place;
}

bool lockByte(HANDLE handle, DWORD offset, DWORD flags) {
    OVERLAPPED place = at(offset);
    return LockFileEx(handle, LOCKFILE_EXCLUSIVE_LOCK | flags, 0, 1, 0, &place) != 0;
}

void unlockByte(HANDLE handle, DWORD offset) {
    OVERLAPPED place = at(offset);
    UnlockFileEx(handle, 0, 1, 0, &place);
}

tl::unexpected<Error> failed(const std::string& path, DWORD code) {
    if (code == ERROR_ACCESS_DENIED) {
        return fail(MessageId::FileDenied, {path});
    }
    return fail(MessageId::FileCannotWrite, {path, std::system_category().message(static_cast<int>(code))});
}

std::string textOf(HANDLE handle) {
    std::string text(FileLock::kLongestText, '\0');
    OVERLAPPED place = at(0);
    DWORD got = 0;
    if (!ReadFile(handle, text.data(), static_cast<DWORD>(text.size()), &got, &place)) {
        got = 0;
    }
    text.resize(got);
    return text;
}

bool writeText(HANDLE handle, std::string_view text) {
    OVERLAPPED place = at(0);
    DWORD done = 0;
    return SetFilePointer(handle, 0, nullptr, FILE_BEGIN) == 0 && SetEndOfFile(handle) &&
           WriteFile(handle, text.data(), static_cast<DWORD>(text.size()), &done, &place) && done == text.size() &&
           FlushFileBuffers(handle);
}

void removeWhenClosed(HANDLE handle) {
    FILE_DISPOSITION_INFO gone{};
    gone.DeleteFile = TRUE;
    SetFileInformationByHandle(handle, FileDispositionInfo, &gone, sizeof gone);
}

}  // namespace

Result<FileLock::Taken> FileLock::take(const std::string& path, const std::string& holderText) {
    const std::string_view text = std::string_view(holderText).substr(0, kLongestText);
    DWORD code = ERROR_BUSY;
    for (int round = 0; round < kRounds; ++round) {
        OpenFile file(path);
        if (file.get() == INVALID_HANDLE_VALUE) {
            code = GetLastError();
            // A file that is being removed denies access until the last one who looked at it has closed it.
            if (code == ERROR_ACCESS_DENIED || code == ERROR_SHARING_VIOLATION) {
                Sleep(1);
                continue;
            }
            return failed(path, code);
        }
        FILE_STANDARD_INFO state{};
        if (!GetFileInformationByHandleEx(file.get(), FileStandardInfo, &state, sizeof state)) {
            return failed(path, GetLastError());
        }
        if (state.Directory || state.EndOfFile.QuadPart > static_cast<LONGLONG>(kLongestText)) {
            return failed(path, ERROR_FILE_EXISTS);
        }
        if (!lockByte(file.get(), kTextByte, 0)) {
            return failed(path, GetLastError());
        }
        if (!lockByte(file.get(), kLockByte, LOCKFILE_FAIL_IMMEDIATELY)) {
            code = GetLastError();
            std::string holder = textOf(file.get());
            unlockByte(file.get(), kTextByte);
            if (code != ERROR_LOCK_VIOLATION && code != ERROR_IO_PENDING) {
                return failed(path, code);
            }
            return Taken{nullptr, std::move(holder)};
        }
        if (!GetFileInformationByHandleEx(file.get(), FileStandardInfo, &state, sizeof state) || state.DeletePending ||
            state.NumberOfLinks == 0) {
            code = ERROR_BUSY;
            continue;  // dropped by its holder between our opening it and our lock
        }
        if (!writeText(file.get(), text)) {
            code = GetLastError();
            removeWhenClosed(file.get());
            return failed(path, code);
        }
        unlockByte(file.get(), kTextByte);
        return Taken{std::unique_ptr<FileLock>(new FileLock(path, reinterpret_cast<std::intptr_t>(file.release()))),
                     {}};
    }
    return failed(path, code);
}

FileLock::FileLock(std::string path, std::intptr_t handle)
    : m_path(std::move(path))
    , m_handle(handle) {}

FileLock::~FileLock() {
    removeWhenClosed(toHandle(m_handle));
    CloseHandle(toHandle(m_handle));
}

}  // namespace plumb

#endif
