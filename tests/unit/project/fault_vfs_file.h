// An open file of a FaultVfs. SQLite's own structure with its methods leads here.
#pragma once

#include "fault_locks.h"
#include "fault_vfs.h"

#include <sqlite3.h>

namespace plumb::test {

class FaultVfsFile {
public:
    struct Handle {
        sqlite3_file base;
        FaultVfsFile* file;
    };

    /// The mutex of the VFS is held.
    FaultVfsFile(FaultVfs& vfs, std::string name, FaultDisk::File file, int flags);
    ~FaultVfsFile();
    FaultVfsFile(const FaultVfsFile&) = delete;
    FaultVfsFile& operator=(const FaultVfsFile&) = delete;

    // As the methods of sqlite3_io_methods.
    int read(void* into, std::uint64_t size, std::uint64_t offset);
    int write(const void* from, std::uint64_t size, std::uint64_t offset);
    int truncate(std::uint64_t size);
    int sync();
    int size(sqlite3_int64& size);
    int lockFile(int level);
    int unlockFile(int level);
    int checkReserved(int& reserved);
    int map(std::size_t region, std::size_t size, bool make, volatile void** memory);
    int lockSlots(int first, int count, int flags);
    void barrier();
    void unmap();

private:
    [[nodiscard]] bool dead() const { return m_vfs.m_gone || m_machine != m_vfs.m_machine; }
    [[nodiscard]] bool fails(Call call) { return m_machine != m_vfs.m_machine || m_vfs.fails(call); }

    FaultVfs& m_vfs;
    std::string m_name;
    FaultDisk::File m_file;
    int m_flags;
    std::uint64_t m_machine;
    std::shared_ptr<FileLocks> m_locks;
    FileLocks::Holder m_holder;
};

}  // namespace plumb::test
