// A file somebody else owns, as a ByteSource. Mapped where the system allows it, read at positions otherwise.
//
// The file is watched by its stamp: as long as size, times and identity stay the same, windows are simply its bytes.
// When the stamp moved, the head and the tail of what was seen before are compared; an appended file goes on working
// with the old size until refresh(), anything else is an error. A change that keeps head and tail is caught one level
// up, where every message is checked against its index entry (changedSinceOpened() says when that is needed).
#pragma once

#include "base/file.h"
#include "source/byte_source.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace plumb::source {

enum class FileChange : std::uint8_t {
    None,
    Grown,      ///< more bytes at the end; size() says how many there are now
    Truncated,  ///< shorter than what was seen
    Replaced,   ///< the bytes seen before are no longer there
    Rotated,    ///< the opened file is as it was, but its name now belongs to another file
};

class FileSource final : public ByteSource {
public:
    [[nodiscard]] static Result<std::shared_ptr<FileSource>> open(const std::string& path);

    [[nodiscard]] const std::string& name() const override { return m_file.path(); }
    [[nodiscard]] std::uint64_t size() const override { return m_size.load(std::memory_order_acquire); }
    [[nodiscard]] Result<ByteView> window(ByteRange range, WindowBuffer& buffer) const override;
    [[nodiscard]] Result<void> check() const override;
    [[nodiscard]] bool changedSinceOpened() const override { return m_changed.load(std::memory_order_relaxed); }

    /// Looks whether the file grew, shrank, was rewritten or was rotated away, and takes new bytes in, up to a size.
    [[nodiscard]] Result<FileChange> refresh(std::uint64_t upTo = UINT64_MAX);

    /// The same look, without taking anything in.
    [[nodiscard]] Result<FileChange> look() const;

    /// Read at positions from now on; for tests, and for file systems where maps are slow.
    void useReadsOnly() { m_map.store(nullptr); }

private:
    explicit FileSource(RandomAccessFile file)
        : m_file(std::move(file)) {}

    struct Marks {
        FileStamp stamp;
        std::uint32_t head = 0, tail = 0;  ///< hashes of the first and last bytes of what was seen
    };
    [[nodiscard]] Result<Marks> takeMarks(std::uint64_t size) const;
    [[nodiscard]] Result<void> verify() const;
    void mapNow();

    RandomAccessFile m_file;
    std::atomic<std::uint64_t> m_size{0};
    mutable std::mutex m_marksMutex;
    mutable Marks m_marks;
    mutable std::atomic<bool> m_changed{false};
    std::atomic<const GuardedMap*> m_map{nullptr};
    std::vector<std::unique_ptr<GuardedMap>> m_maps;  ///< older ones stay: windows may still point into them
};

}  // namespace plumb::source
