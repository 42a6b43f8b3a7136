// What SQLite and zstd allow on this machine for the messages of a project: blocks of about 64 KB, packed and inserted
// on one thread, and nothing else (no rows for messages, no hashes). The yardstick for intake and for reading it back.
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <string>
#include <vector>

namespace plumb::bench {

/// Files of this name and those that SQLite keeps beside it go.
void removeDatabase(const std::string& path);

/// The next to read it reads from the disk, where the system lets a program ask for that.
void dropFromCache(const std::string& path);

/// Seconds until a plain write of `text` is on the disk; -1 when it failed.
[[nodiscard]] double writeRaw(const std::string& path, ByteView text);

class StoreKernel {
public:
    StoreKernel(std::string path, bool encrypted)
        : m_path(std::move(path))
        , m_encrypted(encrypted) {}
    ~StoreKernel() { removeDatabase(m_path); }
    StoreKernel(const StoreKernel&) = delete;
    StoreKernel& operator=(const StoreKernel&) = delete;

    // Each gives seconds, or -1 when SQLite or zstd reported an error.

    /// A new file in WAL mode with synchronous=NORMAL, a commit every 32 MB, the checkpoint included.
    [[nodiscard]] double takeIn(ByteView text, const std::vector<ByteRange>& messages);
    /// Every block read and unpacked, shared out to threads with a connection each.
    [[nodiscard]] double scan(unsigned threads);
    /// The median over `count` blocks anywhere in the file, read and unpacked.
    [[nodiscard]] double randomRead(unsigned count);

    [[nodiscard]] std::uint64_t fileBytes() const;
    /// Bytes that the last scan unpacked.
    [[nodiscard]] std::uint64_t unpacked() const { return m_unpacked; }

private:
    std::string m_path;
    bool m_encrypted;
    std::int64_t m_blocks = 0;
    std::uint64_t m_unpacked = 0;
};

}  // namespace plumb::bench
