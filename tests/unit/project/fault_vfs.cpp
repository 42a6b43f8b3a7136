#include "fault_vfs.h"

#include "fault_vfs_file.h"

#include <sqlite3.h>

#include <atomic>
#include <utility>

namespace plumb::test {

namespace {

bool meets(Fault fault, Call call) {
    switch (fault) {
    case Fault::None:
    case Fault::IoError:
        return true;
    case Fault::DiskFull:
        return call == Call::Write || call == Call::Create || call == Call::Rename;
    case Fault::ShortWrite:
        return call == Call::Write;
    case Fault::SyncLost:
    case Fault::SyncEvicted:
        return call == Call::Sync;
    case Fault::Crash:
        return call == Call::Create || call == Call::Delete || call == Call::Rename || call == Call::Write ||
               call == Call::Truncate || call == Call::Sync;
    }
    return false;
}

sqlite3_vfs* systemVfs() {
    return sqlite3_vfs_find(nullptr);
}

}  // namespace

bool FaultVfs::fails(Call call) {
    if (m_gone) {
        return true;
    }
    if (!meets(m_plan.fault, call)) {
        return false;
    }
    const std::uint64_t number = m_calls++;
    const bool hit = m_plan.fault != Fault::None && (number == m_plan.at || (m_plan.lasting && number > m_plan.at));
    m_fired = m_fired || hit;
    m_gone = hit && m_plan.fault == Fault::Crash;
    return hit;
}

/// What SQLite calls.
struct FaultVfsCalls {
    static FaultVfsFile& fileOf(sqlite3_file* file) { return *reinterpret_cast<FaultVfsFile::Handle*>(file)->file; }
    static FaultVfs& vfsOf(sqlite3_vfs* vfs) { return *static_cast<FaultVfs*>(vfs->pAppData); }
    static std::uint64_t place(sqlite3_int64 offset) { return static_cast<std::uint64_t>(offset); }

    static const sqlite3_io_methods& methods(bool shares) {
        static const sqlite3_io_methods kSharing = makeMethods(2), kAlone = makeMethods(1);
        return shares ? kSharing : kAlone;
    }

    static sqlite3_io_methods makeMethods(int version) {
        sqlite3_io_methods m{};
        m.iVersion = version;
        m.xClose = [](sqlite3_file* f) {
            delete &fileOf(f);
            return SQLITE_OK;
        };
        m.xRead = [](sqlite3_file* f, void* into, int size, sqlite3_int64 offset) {
            return fileOf(f).read(into, static_cast<std::uint64_t>(size), place(offset));
        };
        m.xWrite = [](sqlite3_file* f, const void* from, int size, sqlite3_int64 offset) {
            return fileOf(f).write(from, static_cast<std::uint64_t>(size), place(offset));
        };
        m.xTruncate = [](sqlite3_file* f, sqlite3_int64 size) { return fileOf(f).truncate(place(size)); };
        m.xSync = [](sqlite3_file* f, int) { return fileOf(f).sync(); };
        m.xFileSize = [](sqlite3_file* f, sqlite3_int64* size) { return fileOf(f).size(*size); };
        m.xLock = [](sqlite3_file* f, int level) { return fileOf(f).lockFile(level); };
        m.xUnlock = [](sqlite3_file* f, int level) { return fileOf(f).unlockFile(level); };
        m.xCheckReservedLock = [](sqlite3_file* f, int* out) { return fileOf(f).checkReserved(*out); };
        m.xFileControl = [](sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; };
        m.xSectorSize = [](sqlite3_file*) { return 4096; };
        m.xDeviceCharacteristics = [](sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; };
        m.xShmMap = [](sqlite3_file* f, int region, int size, int make, volatile void** memory) {
            return fileOf(f).map(static_cast<std::size_t>(region), static_cast<std::size_t>(size), make != 0, memory);
        };
        m.xShmLock = [](sqlite3_file* f, int first, int count, int flags) {
            return fileOf(f).lockSlots(first, count, flags);
        };
        m.xShmBarrier = [](sqlite3_file* f) { fileOf(f).barrier(); };
        m.xShmUnmap = [](sqlite3_file* f, int) {
            fileOf(f).unmap();
            return SQLITE_OK;
        };
        return m;
    }

    static int open(sqlite3_vfs* self, const char* name, sqlite3_file* handle, int flags, int* outFlags) {
        FaultVfs& vfs = vfsOf(self);
        const std::lock_guard lock(vfs.m_mutex);
        handle->pMethods = nullptr;
        FaultDisk::File file = name ? vfs.m_disk.find(name) : nullptr;
        const bool create = !file && (flags & SQLITE_OPEN_CREATE) != 0;
        const bool exclusive = (flags & SQLITE_OPEN_EXCLUSIVE) != 0;
        if (vfs.fails(Call::Open) || (file && exclusive) || (!file && !create) || (create && vfs.fails(Call::Create))) {
            return SQLITE_CANTOPEN;
        }
        if (!file) {
            file = name ? vfs.m_disk.create(name) : std::make_shared<DiskFile>();
        }
        if (outFlags) {
            *outFlags = flags;
        }
        auto& opened = *reinterpret_cast<FaultVfsFile::Handle*>(handle);
        opened.file = new FaultVfsFile(vfs, name ? name : "", std::move(file), flags);
        opened.base.pMethods = &methods(vfs.m_shares);
        return SQLITE_OK;
    }

    static int remove(sqlite3_vfs* self, const char* name, int syncFolder) {
        FaultVfs& vfs = vfsOf(self);
        const std::lock_guard lock(vfs.m_mutex);
        if (vfs.fails(Call::Delete)) {
            return SQLITE_IOERR_DELETE;
        }
        if (!vfs.m_disk.find(name)) {
            return SQLITE_IOERR_DELETE_NOENT;
        }
        vfs.m_disk.remove(name);
        if (syncFolder != 0) {
            if (vfs.fails(Call::Sync)) {
                return SQLITE_IOERR_DIR_FSYNC;
            }
            vfs.m_disk.syncJournals();
        }
        return SQLITE_OK;
    }

    static int access(sqlite3_vfs* self, const char* name, int, int* out) {
        FaultVfs& vfs = vfsOf(self);
        const std::lock_guard lock(vfs.m_mutex);
        *out = vfs.m_disk.find(name) ? 1 : 0;
        return vfs.fails(Call::Access) ? SQLITE_IOERR_ACCESS : SQLITE_OK;
    }
};

FaultVfs::FaultVfs(bool shares)
    : m_shares(shares) {
    static std::atomic<int> count{0};
    m_name = "plumb-fault-" + std::to_string(count++);
    m_cipherName = "multipleciphers-" + m_name;
    m_vfs = std::make_unique<sqlite3_vfs>();
    m_vfs->iVersion = 2;
    m_vfs->szOsFile = sizeof(FaultVfsFile::Handle);
    m_vfs->mxPathname = 1024;
    m_vfs->zName = m_name.c_str();
    m_vfs->pAppData = this;
    m_vfs->xOpen = FaultVfsCalls::open;
    m_vfs->xDelete = FaultVfsCalls::remove;
    m_vfs->xAccess = FaultVfsCalls::access;
    m_vfs->xFullPathname = [](sqlite3_vfs*, const char* name, int size, char* full) {
        sqlite3_snprintf(size, full, "%s", name);
        return SQLITE_OK;
    };
    m_vfs->xRandomness = [](sqlite3_vfs*, int size, char* into) {
        return systemVfs()->xRandomness(systemVfs(), size, into);
    };
    m_vfs->xSleep = [](sqlite3_vfs*, int microseconds) { return systemVfs()->xSleep(systemVfs(), microseconds); };
    m_vfs->xCurrentTime = [](sqlite3_vfs*, double* days) { return systemVfs()->xCurrentTime(systemVfs(), days); };
    m_vfs->xCurrentTimeInt64 = [](sqlite3_vfs*, sqlite3_int64* time) {
        return systemVfs()->xCurrentTimeInt64(systemVfs(), time);
    };
    m_vfs->xGetLastError = [](sqlite3_vfs*, int, char*) { return 0; };
    sqlite3_initialize();
    sqlite3_vfs_register(m_vfs.get(), 0);
#ifdef PLUMBLINE_ENCRYPTION
    sqlite3mc_vfs_create(m_name.c_str(), 0);
#endif
}

FaultVfs::~FaultVfs() {
#ifdef PLUMBLINE_ENCRYPTION
    sqlite3mc_vfs_destroy(m_cipherName.c_str());
#endif
    sqlite3_vfs_unregister(m_vfs.get());
}

const char* FaultVfs::vfs(bool encrypted) const {
    return encrypted ? m_cipherName.c_str() : m_name.c_str();
}

void FaultVfs::arm(const FaultPlan& plan) {
    const std::lock_guard lock(m_mutex);
    m_plan = plan;
    m_random.seed(plan.seed);
    m_calls = 0;
    m_fired = false;
}

std::uint64_t FaultVfs::calls() const {
    const std::lock_guard lock(m_mutex);
    return m_calls;
}

bool FaultVfs::fired() const {
    const std::lock_guard lock(m_mutex);
    return m_fired;
}

FaultDisk::Image FaultVfs::after(Aftermath aftermath, std::uint64_t seed) const {
    const std::lock_guard lock(m_mutex);
    return m_disk.after(aftermath, seed);
}

void FaultVfs::restart(const FaultDisk::Image& image) {
    const std::lock_guard lock(m_mutex);
    m_disk.load(image);
    m_plan = {};
    m_gone = m_fired = false;
    ++m_machine;
}

FaultDisk::Image FaultVfs::content() const {
    const std::lock_guard lock(m_mutex);
    return m_disk.content();
}

}  // namespace plumb::test
