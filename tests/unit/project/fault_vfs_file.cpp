#include "fault_vfs_file.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <utility>

namespace plumb::test {

namespace {

constexpr int kJournals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;

}  // namespace

FaultVfsFile::FaultVfsFile(FaultVfs& vfs, std::string name, FaultDisk::File file, int flags)
    : m_vfs(vfs)
    , m_name(std::move(name))
    , m_file(std::move(file))
    , m_flags(flags)
    , m_machine(vfs.m_machine) {
    std::weak_ptr<FileLocks>& known = vfs.m_locks[m_file.get()];
    m_locks = known.lock();
    if (!m_locks) {
        known = m_locks = std::make_shared<FileLocks>();
    }
}

FaultVfsFile::~FaultVfsFile() {
    const std::lock_guard lock(m_vfs.m_mutex);
    m_locks->unmap(m_holder);
    m_locks->lower(m_holder, SQLITE_LOCK_NONE);
    if ((m_flags & SQLITE_OPEN_DELETEONCLOSE) != 0 && !m_name.empty() && m_machine == m_vfs.m_machine) {
        m_vfs.m_disk.remove(m_name);
    }
}

int FaultVfsFile::read(void* into, std::uint64_t size, std::uint64_t offset) {
    const std::lock_guard lock(m_vfs.m_mutex);
    if (fails(Call::Read)) {
        return SQLITE_IOERR_READ;
    }
    const std::string& content = m_file->content();
    const std::uint64_t there = offset < content.size() ? std::min<std::uint64_t>(size, content.size() - offset) : 0;
    if (there > 0) {
        std::memcpy(into, content.data() + offset, there);
    }
    std::memset(static_cast<char*>(into) + there, 0, size - there);
    return there == size ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int FaultVfsFile::write(const void* from, std::uint64_t size, std::uint64_t offset) {
    const std::lock_guard lock(m_vfs.m_mutex);
    const bool gone = dead();
    const Fault fault = m_vfs.m_plan.fault;
    const std::string bytes(static_cast<const char*>(from), size);
    if (!fails(Call::Write)) {
        m_file->change({offset, bytes});
        return SQLITE_OK;
    }
    if (fault == Fault::ShortWrite) {
        m_file->change({offset, bytes.substr(0, size / 2)});
    } else if (fault == Fault::Crash && !gone) {
        m_file->change({offset, bytes});  // it was under way
    }
    return fault == Fault::DiskFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

int FaultVfsFile::truncate(std::uint64_t size) {
    const std::lock_guard lock(m_vfs.m_mutex);
    if (fails(Call::Truncate)) {
        return SQLITE_IOERR_TRUNCATE;
    }
    m_file->change({size, std::nullopt});
    return SQLITE_OK;
}

int FaultVfsFile::sync() {
    const std::lock_guard lock(m_vfs.m_mutex);
    if (fails(Call::Sync)) {
        const Fault fault = m_vfs.m_plan.fault;
        if (!m_vfs.m_gone && (fault == Fault::SyncLost || fault == Fault::SyncEvicted)) {
            m_file->loseSync(m_vfs.m_random, fault == Fault::SyncEvicted);
        }
        return SQLITE_IOERR_FSYNC;
    }
    // SQLite's own VFS syncs the folder with a new journal.
    m_vfs.m_disk.sync(m_name, m_file, (m_flags & kJournals) != 0);
    return SQLITE_OK;
}

int FaultVfsFile::size(sqlite3_int64& size) {
    const std::lock_guard lock(m_vfs.m_mutex);
    size = static_cast<sqlite3_int64>(m_file->content().size());
    return fails(Call::Size) ? SQLITE_IOERR_FSTAT : SQLITE_OK;
}

int FaultVfsFile::lockFile(int level) {
    const std::lock_guard lock(m_vfs.m_mutex);
    if (fails(Call::Lock)) {
        return SQLITE_IOERR_LOCK;
    }
    return m_locks->raise(m_holder, level) ? SQLITE_OK : SQLITE_BUSY;
}

int FaultVfsFile::unlockFile(int level) {
    const std::lock_guard lock(m_vfs.m_mutex);
    m_locks->lower(m_holder, level);
    return SQLITE_OK;
}

int FaultVfsFile::checkReserved(int& reserved) {
    const std::lock_guard lock(m_vfs.m_mutex);
    reserved = m_locks->reserved() ? 1 : 0;
    return fails(Call::Lock) ? SQLITE_IOERR_CHECKRESERVEDLOCK : SQLITE_OK;
}

int FaultVfsFile::map(std::size_t region, std::size_t size, bool make, volatile void** memory) {
    const std::lock_guard lock(m_vfs.m_mutex);
    *memory = nullptr;
    if (fails(Call::Share)) {
        return SQLITE_IOERR_SHMMAP;
    }
    *memory = m_locks->map(m_holder, region, size, make);
    return SQLITE_OK;
}

int FaultVfsFile::lockSlots(int first, int count, int flags) {
    const std::lock_guard lock(m_vfs.m_mutex);
    const auto slots = static_cast<std::uint16_t>(((1U << count) - 1U) << first);
    if ((flags & SQLITE_SHM_UNLOCK) != 0) {
        m_locks->unlockSlots(m_holder, slots);
        return SQLITE_OK;
    }
    if (fails(Call::Share)) {
        return SQLITE_IOERR_SHMLOCK;
    }
    return m_locks->lockSlots(m_holder, slots, (flags & SQLITE_SHM_EXCLUSIVE) != 0) ? SQLITE_OK : SQLITE_BUSY;
}

void FaultVfsFile::barrier() {
    const std::lock_guard lock(m_vfs.m_mutex);
    std::atomic_thread_fence(std::memory_order_seq_cst);
}

void FaultVfsFile::unmap() {
    const std::lock_guard lock(m_vfs.m_mutex);
    m_locks->unmap(m_holder);
}

}  // namespace plumb::test
