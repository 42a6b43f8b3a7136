// A VFS for SQLite whose files lie on a FaultDisk, with locks and shared memory for many connections of one program,
// and with faults at a chosen call. It stands under the name vfs(), or vfs(encrypted) below SQLite3 Multiple Ciphers,
// for as long as it lives; connections are closed before.
//
//     FaultVfs machine;
//     machine.arm({Fault::Crash, 17});
//     ... work until everything fails ...
//     machine.restart(machine.after(Aftermath::Torn, seed));
#pragma once

#include "fault_disk.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <random>
#include <string>

struct sqlite3_vfs;

namespace plumb::test {

class FileLocks;

enum class Call : std::uint8_t { Open, Create, Delete, Rename, Access, Read, Write, Truncate, Sync, Size, Lock, Share };

enum class Fault : std::uint8_t {
    None,
    IoError,      ///< any call
    DiskFull,     ///< writes, new files and names
    ShortWrite,   ///< half of the bytes are written
    SyncLost,     ///< a sync fails: some of the changes never reach the disk, though programs go on seeing them
    SyncEvicted,  ///< the same, and programs see what the disk has
    Crash,        ///< with the call, the machine is gone: all calls fail until restart()
};

struct FaultPlan {
    Fault fault = Fault::None;
    std::uint64_t at = 0;  ///< which of the calls that the fault can meet, from 0
    bool lasting = false;  ///< all later ones as well
    std::uint64_t seed = 1;
};

class FaultVfs {
public:
    /// Without memory that handles share there is no write-ahead log, as on network shares.
    explicit FaultVfs(bool shares = true);
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    /// The name to open with.
    [[nodiscard]] const char* vfs(bool encrypted = false) const;

    /// Counts calls anew.
    void arm(const FaultPlan& plan);
    void disarm() { arm({}); }
    /// The calls since arm() that the fault of the plan can meet; all, without a fault.
    [[nodiscard]] std::uint64_t calls() const;
    [[nodiscard]] bool fired() const;

    /// What the disk has if the machine goes now.
    [[nodiscard]] FaultDisk::Image after(Aftermath aftermath, std::uint64_t seed) const;
    /// A machine with this disk. Handles of the old one are dead, and may still be closed.
    void restart(const FaultDisk::Image& image);
    /// What programs see.
    [[nodiscard]] FaultDisk::Image content() const;

private:
    friend class FaultFiles;
    friend class FaultVfsFile;
    friend struct FaultVfsCalls;

    /// Counts the call: does it fail? `m_mutex` is held.
    [[nodiscard]] bool fails(Call call);

    const bool m_shares;
    mutable std::mutex m_mutex;
    FaultDisk m_disk;
    FaultPlan m_plan;
    std::mt19937_64 m_random;
    std::uint64_t m_calls = 0;
    std::uint64_t m_machine = 0;  // restarts so far
    bool m_fired = false;
    bool m_gone = false;
    std::map<const DiskFile*, std::weak_ptr<FileLocks>> m_locks;

    std::string m_name, m_cipherName;
    std::unique_ptr<sqlite3_vfs> m_vfs;
};

}  // namespace plumb::test
