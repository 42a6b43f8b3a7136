// file_lock.h on POSIX systems. The holder has an exclusive lock of the file that stands at the path, and nobody else
// removes or writes that file. Others ask with a shared lock first, under which they may empty what was left behind: so
// a file that is locked exclusively is empty for a moment, and then says who holds it.
#if !defined(_WIN32)

#include "base/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <string_view>
#include <system_error>
#include <utility>

namespace plumb {
namespace {

// A round is lost when another program takes, writes or drops the lock in the same moment.
constexpr int kRounds = 200;

class Descriptor {
public:
    explicit Descriptor(int value)
        : m_value(value) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_value >= 0) {
            ::close(m_value);
        }
    }
    [[nodiscard]] int get() const { return m_value; }
    int release() { return std::exchange(m_value, -1); }

private:
    int m_value;
};

tl::unexpected<Error> failed(const std::string& path, int code) {
    if (code == EACCES || code == EPERM) {
        return fail(MessageId::FileDenied, {path});
    }
    return fail(MessageId::FileCannotWrite, {path, std::generic_category().message(code)});
}

// Neither follows a link that somebody put there nor waits for the other end of a pipe.
int openSideFile(const std::string& path, bool& writable) {
    constexpr int kFlags = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY;
    const int handle = ::open(path.c_str(), O_RDWR | O_CREAT | kFlags, 0666);
    writable = handle >= 0;
    if (handle >= 0 || (errno != EACCES && errno != EPERM && errno != EROFS)) {
        return handle;
    }
    // The file of another account: its text, and whether it is locked, can be read all the same.
    const int code = errno;
    const int readable = ::open(path.c_str(), O_RDONLY | kFlags);
    errno = code;
    return readable;
}

int tryLock(int handle, int kind) {
    while (::flock(handle, kind | LOCK_NB) != 0) {
        if (errno != EINTR) {
            return errno;
        }
    }
    return 0;
}

bool standsAt(const std::string& path, const struct stat& ours) {
    struct stat there {};
    return ours.st_nlink != 0 && ::lstat(path.c_str(), &there) == 0 && there.st_dev == ours.st_dev &&
           there.st_ino == ours.st_ino;
}

std::string textOf(int handle) {
    std::string text(FileLock::kLongestText, '\0');
    ssize_t got = 0;
    do {
        got = ::pread(handle, text.data(), text.size(), 0);
    } while (got < 0 && errno == EINTR);
    text.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return text;
}

// In one write, so that others see nothing or all of it; to the disk, since a file server tells other machines only
// then.
int writeText(int handle, std::string_view text) {
    ssize_t done = 0;
    do {
        done = ::pwrite(handle, text.data(), text.size(), 0);
    } while (done < 0 && errno == EINTR);
    if (done < 0) {
        return errno;
    }
    return static_cast<std::size_t>(done) != text.size() ? ENOSPC : ::fsync(handle) != 0 ? errno : 0;
}

void letOthersGoOn() {
    const timespec moment{0, 1'000'000};
    ::nanosleep(&moment, nullptr);
}

enum class Outcome : std::uint8_t { Mine, Held, Again, Failed };

struct Round {
    Outcome outcome;
    int code = 0;  ///< why it failed
    std::string holder;
};

// A shared lock is given while nobody holds the exclusive one: what stands in the file then is of one who was killed.
Round clear(int handle, const std::string& path, bool writable) {
    if (const int code = tryLock(handle, LOCK_SH); code != 0) {
        return code == EWOULDBLOCK ? Round{Outcome::Held, 0, textOf(handle)} : Round{Outcome::Failed, code, {}};
    }
    if (writable) {
        return ::ftruncate(handle, 0) == 0 ? Round{Outcome::Mine, 0, {}} : Round{Outcome::Failed, errno, {}};
    }
    // What another account left cannot be written, but perhaps removed. File servers give this lock to writers only.
    if (const int code = tryLock(handle, LOCK_EX); code != 0) {
        return code == EWOULDBLOCK ? Round{Outcome::Again, 0, {}} : Round{Outcome::Failed, EACCES, {}};
    }
    struct stat state {};
    if (::fstat(handle, &state) == 0 && standsAt(path, state) && ::unlink(path.c_str()) != 0) {
        return {Outcome::Failed, errno, {}};
    }
    return {Outcome::Again, 0, {}};
}

Round takeEmpty(int handle, const std::string& path, std::string_view text) {
    // The shared lock is dropped before the exclusive one is given, so others may come between.
    if (const int code = tryLock(handle, LOCK_EX); code != 0) {
        return {code == EWOULDBLOCK ? Outcome::Again : Outcome::Failed, code, {}};
    }
    struct stat state {};
    if (::fstat(handle, &state) != 0 || !standsAt(path, state) || state.st_size != 0) {
        return {Outcome::Again, 0, {}};
    }
    if (const int code = writeText(handle, text); code != 0) {
        ::unlink(path.c_str());
        return {Outcome::Failed, code, {}};
    }
    return {Outcome::Mine, 0, {}};
}

}  // namespace

Result<FileLock::Taken> FileLock::take(const std::string& path, const std::string& holderText) {
    const std::string_view text = std::string_view(holderText).substr(0, kLongestText);
    Round round{Outcome::Again, 0, {}};
    for (int n = 0; n < kRounds; ++n) {
        bool writable = false;
        Descriptor file(openSideFile(path, writable));
        struct stat state {};
        if (file.get() < 0 || ::fstat(file.get(), &state) != 0) {
            return failed(path, errno);
        }
        if (!S_ISREG(state.st_mode) || state.st_nlink > 1 || state.st_size > static_cast<off_t>(kLongestText)) {
            return failed(path, EEXIST);
        }
        round = clear(file.get(), path, writable);
        if (round.outcome == Outcome::Mine) {
            round = takeEmpty(file.get(), path, text);
        }
        if (round.outcome == Outcome::Mine) {
            return Taken{std::unique_ptr<FileLock>(new FileLock(path, file.release())), {}};
        }
        if (round.outcome == Outcome::Failed) {
            return failed(path, round.code);
        }
        if (!round.holder.empty()) {
            return Taken{nullptr, std::move(round.holder)};
        }
        letOthersGoOn();  // they are about to write who they are, or to go
    }
    return round.outcome == Outcome::Held ? Result<Taken>(Taken{}) : failed(path, EBUSY);
}

FileLock::FileLock(std::string path, std::intptr_t handle)
    : m_path(std::move(path))
    , m_handle(handle) {}

FileLock::~FileLock() {
    const int handle = static_cast<int>(m_handle);
    struct stat state {};
    if (::fstat(handle, &state) == 0 && standsAt(m_path, state)) {
        ::unlink(m_path.c_str());
    }
    ::close(handle);
}

}  // namespace plumb

#endif
