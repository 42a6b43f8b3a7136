// Reading files that somebody else may be writing, truncating or rotating at this moment.
//
// A RandomAccessFile reads at positions and never locks the file. A GuardedMap shows a file's bytes in place where the
// system allows it without blocking the writer (not on Windows); when the file is cut short under the map, the missing
// pages read as zero and faulted() says so: whoever looked at the map checks faulted() afterwards and drops what it
// saw.
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <atomic>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace plumb {

/// Which file, and in which state: two equal stamps mean that nothing was written between them.
struct FileStamp {
    std::uint64_t device = 0;
    std::uint64_t file = 0;
    std::uint64_t size = 0;
    std::int64_t modifiedNs = 0;
    std::int64_t changedNs = 0;

    [[nodiscard]] bool sameFile(const FileStamp& other) const { return device == other.device && file == other.file; }
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

class RandomAccessFile {
public:
    /// Opens for reading; the writer may go on writing, renaming and deleting. `path` is UTF-8.
    [[nodiscard]] static Result<RandomAccessFile> open(const std::string& path);

    RandomAccessFile(RandomAccessFile&& other) noexcept;
    RandomAccessFile& operator=(RandomAccessFile&& other) noexcept;
    RandomAccessFile(const RandomAccessFile&) = delete;
    RandomAccessFile& operator=(const RandomAccessFile&) = delete;
    ~RandomAccessFile();

    [[nodiscard]] const std::string& path() const { return m_path; }

    /// The state of the opened file (not of what now has its name).
    [[nodiscard]] Result<FileStamp> stamp() const;

    /// The state of whatever has this name now.
    [[nodiscard]] static Result<FileStamp> stampOf(const std::string& path);

    /// Reads up to into.size() bytes; fewer only at the end of the file.
    [[nodiscard]] Result<std::size_t> readAt(std::uint64_t offset, std::span<std::uint8_t> into) const;

    /// False for pipes and devices, which must be read from front to back.
    [[nodiscard]] bool isRegular() const { return m_regular; }

    /// The system's handle, for the map below.
    [[nodiscard]] std::intptr_t handle() const { return m_handle; }

private:
    RandomAccessFile(std::string path, std::intptr_t handle, bool regular);

    std::string m_path;
    std::intptr_t m_handle = -1;
    bool m_regular = false;
};

class GuardedMap {
public:
    /// Maps the first `size` bytes, or nothing where mapping is not possible or not wanted on this system.
    [[nodiscard]] static std::unique_ptr<GuardedMap> map(const RandomAccessFile& file, std::uint64_t size);

    GuardedMap(const GuardedMap&) = delete;
    GuardedMap& operator=(const GuardedMap&) = delete;
    ~GuardedMap();

    [[nodiscard]] ByteView bytes() const { return {m_data, m_size}; }

    /// True once any read of this map met a page that the file no longer has.
    [[nodiscard]] bool faulted() const { return m_faulted.load(std::memory_order_acquire); }

private:
    GuardedMap(const std::uint8_t* data, std::size_t size, std::size_t slot)
        : m_data(data)
        , m_size(size)
        , m_slot(slot) {}

    const std::uint8_t* m_data;
    std::size_t m_size;
    std::size_t m_slot;
    std::atomic<bool> m_faulted{false};
};

/// As std::fopen, with a UTF-8 path on every system.
[[nodiscard]] std::FILE* openStream(const std::string& path, const char* mode);

/// The names in a folder (UTF-8, without the folder), sorted; folders end with '/'.
[[nodiscard]] Result<std::vector<std::string>> listFolder(const std::string& path);

/// Reads a whole file or, with path "-", standard input; at most `limit` bytes.
[[nodiscard]] Result<std::string> readAll(const std::string& path, std::uint64_t limit);

/// Writes a new file in one step: a temporary name beside it, then a rename. Refuses an existing one unless `replace`.
[[nodiscard]] Result<void> writeFile(const std::string& path, ByteView bytes, bool replace);

}  // namespace plumb
