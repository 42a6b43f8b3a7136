// file.h on POSIX systems. The only file of core that talks to the system's file calls and signals.
#if !defined(_WIN32)

#include "base/file.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <mutex>
#include <system_error>

namespace plumb {
namespace {

std::string reason(int code) {
    return std::generic_category().message(code);
}

FileStamp toStamp(const struct stat& s) {
    FileStamp stamp;
    stamp.device = static_cast<std::uint64_t>(s.st_dev);
    stamp.file = static_cast<std::uint64_t>(s.st_ino);
    stamp.size = static_cast<std::uint64_t>(s.st_size);
#if defined(__APPLE__)
    stamp.modifiedNs = s.st_mtimespec.tv_sec * 1'000'000'000LL + s.st_mtimespec.tv_nsec;
    stamp.changedNs = s.st_ctimespec.tv_sec * 1'000'000'000LL + s.st_ctimespec.tv_nsec;
#else
    stamp.modifiedNs = s.st_mtim.tv_sec * 1'000'000'000LL + s.st_mtim.tv_nsec;
    stamp.changedNs = s.st_ctim.tv_sec * 1'000'000'000LL + s.st_ctim.tv_nsec;
#endif
    return stamp;
}

// The maps a SIGBUS may fall into. The handler reads this table without a lock: a slot is filled size last and emptied
// size first, and a map is unmapped only after its slot is empty.
struct MapSlot {
    std::atomic<std::uintptr_t> begin{0};
    std::atomic<std::size_t> size{0};
    std::atomic<std::atomic<bool>*> faulted{nullptr};
};
constexpr std::size_t kMapSlots = 1024;
std::array<MapSlot, kMapSlots> g_maps;
std::mutex g_mapsMutex;
struct sigaction g_previous;
std::uintptr_t g_pageSize = 4096;

void chainToPrevious(int signal, siginfo_t* info, void* context) {
    if (g_previous.sa_flags & SA_SIGINFO) {
        g_previous.sa_sigaction(signal, info, context);
    } else if (g_previous.sa_handler != SIG_DFL && g_previous.sa_handler != SIG_IGN) {
        g_previous.sa_handler(signal);
    } else {
        ::signal(signal, SIG_DFL);  // the faulting instruction runs again and ends the program as it would have
    }
}

// A page of a guarded map is gone: put a zero page in its place and remember. mmap is a plain system call here.
void onBusError(int signal, siginfo_t* info, void* context) {
    const int savedErrno = errno;
    const auto at = reinterpret_cast<std::uintptr_t>(info->si_addr);
    for (MapSlot& slot : g_maps) {
        const std::size_t size = slot.size.load(std::memory_order_acquire);
        const std::uintptr_t begin = slot.begin.load(std::memory_order_relaxed);
        if (size == 0 || at < begin || at - begin >= size) {
            continue;
        }
        void* page = reinterpret_cast<void*>(at & ~(g_pageSize - 1));
        if (::mmap(page, g_pageSize, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED) {
            break;
        }
        slot.faulted.load(std::memory_order_relaxed)->store(true, std::memory_order_release);
        errno = savedErrno;
        return;
    }
    errno = savedErrno;
    chainToPrevious(signal, info, context);
}

void installHandlerOnce() {
    static const bool installed = [] {
        g_pageSize = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
        struct sigaction action {};
        action.sa_sigaction = onBusError;
        action.sa_flags = SA_SIGINFO | SA_NODEFER;
        sigemptyset(&action.sa_mask);
        ::sigaction(SIGBUS, &action, &g_previous);
        return true;
    }();
    static_cast<void>(installed);
}

}  // namespace

std::FILE* openStream(const std::string& path, const char* mode) {
    return std::fopen(path.c_str(), mode);
}

RandomAccessFile::~RandomAccessFile() {
    if (m_handle >= 0) {
        ::close(static_cast<int>(m_handle));
    }
}

Result<RandomAccessFile> RandomAccessFile::open(const std::string& path) {
    const int handle = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (handle < 0) {
        const int code = errno;
        switch (code) {
        case ENOENT:
        case ENOTDIR:
            return fail(MessageId::FileNotFound, {path});
        case EACCES:
        case EPERM:
            return fail(MessageId::FileDenied, {path});
        default:
            return fail(MessageId::FileCannotOpen, {path, reason(code)});
        }
    }
    struct stat s {};
    if (::fstat(handle, &s) != 0) {
        const int code = errno;
        ::close(handle);
        return fail(MessageId::FileCannotOpen, {path, reason(code)});
    }
    if (S_ISDIR(s.st_mode)) {
        ::close(handle);
        return fail(MessageId::FileIsFolder, {path});
    }
    return RandomAccessFile(path, handle, S_ISREG(s.st_mode));
}

Result<FileStamp> RandomAccessFile::stamp() const {
    struct stat s {};
    if (::fstat(static_cast<int>(m_handle), &s) != 0) {
        return fail(MessageId::FileCannotOpen, {m_path, reason(errno)});
    }
    return toStamp(s);
}

Result<FileStamp> RandomAccessFile::stampOf(const std::string& path) {
    struct stat s {};
    if (::stat(path.c_str(), &s) != 0) {
        return fail(MessageId::FileNotFound, {path});
    }
    return toStamp(s);
}

Result<std::size_t> RandomAccessFile::readAt(std::uint64_t offset, std::span<std::uint8_t> into) const {
    std::size_t got = 0;
    while (got < into.size()) {
        const ssize_t n =
            ::pread(static_cast<int>(m_handle), into.data() + got, into.size() - got, static_cast<off_t>(offset + got));
        if (n == 0) {
            break;
        }
        if (n < 0) {
            if (errno == EINTR) {
                continue;
            }
            return fail(MessageId::FileCannotRead, {m_path, std::to_string(offset + got), reason(errno)});
        }
        got += static_cast<std::size_t>(n);
    }
    return got;
}

std::unique_ptr<GuardedMap> GuardedMap::map(const RandomAccessFile& file, std::uint64_t size) {
    if (size == 0 || size > SIZE_MAX / 2 || !file.isRegular()) {
        return nullptr;
    }
    installHandlerOnce();
    const auto length = static_cast<std::size_t>(size);
    void* at = ::mmap(nullptr, length, PROT_READ, MAP_SHARED, static_cast<int>(file.handle()), 0);
    if (at == MAP_FAILED) {
        return nullptr;
    }
    ::madvise(at, length, MADV_SEQUENTIAL);
    const std::scoped_lock lock(g_mapsMutex);
    for (std::size_t i = 0; i < kMapSlots; ++i) {
        if (g_maps[i].size.load(std::memory_order_relaxed) != 0) {
            continue;
        }
        std::unique_ptr<GuardedMap> map(new GuardedMap(static_cast<const std::uint8_t*>(at), length, i));
        g_maps[i].begin.store(reinterpret_cast<std::uintptr_t>(at), std::memory_order_relaxed);
        g_maps[i].faulted.store(&map->m_faulted, std::memory_order_relaxed);
        g_maps[i].size.store((length + g_pageSize - 1) & ~(g_pageSize - 1), std::memory_order_release);
        return map;
    }
    ::munmap(at, length);
    return nullptr;
}

GuardedMap::~GuardedMap() {
    {
        const std::scoped_lock lock(g_mapsMutex);
        g_maps[m_slot].size.store(0, std::memory_order_release);
    }
    ::munmap(const_cast<std::uint8_t*>(m_data), m_size);
}

}  // namespace plumb

#endif
