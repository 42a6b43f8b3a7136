// Where a listener keeps what it receives: a file of MLLP frames that is only ever appended to, so that it can be
// opened and followed meanwhile. What sync() returned for is on the disk. With a size to rotate at, further files get a
// number before their extension (feed.hl7, feed.2.hl7, feed.3.hl7); none is renamed or deleted.
//
// A crash may leave half a frame at the end; the next one begins with VT, so that both are told apart. One process at a
// time: a lock stands beside the first file. Not thread-safe.
#pragma once

#include "base/bytes.h"
#include "base/file_lock.h"
#include "base/result.h"

#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>

namespace plumb::replay {

class MessageFile {
public:
    /// Goes on with the last of the files that are there. Fails with ListenStoreForeign where what is there holds no
    /// frames.
    [[nodiscard]] static Result<MessageFile> open(const std::string& path, std::uint64_t rotateBytes = 0);

    MessageFile(MessageFile&&) noexcept = default;
    MessageFile& operator=(MessageFile&&) noexcept = default;
    MessageFile(const MessageFile&) = delete;
    MessageFile& operator=(const MessageFile&) = delete;

    /// Fails with ListenStoreFailed; after that nothing more is taken.
    [[nodiscard]] Result<void> append(ByteView message);
    /// Brings everything appended to the disk, then goes to the next file when this one is full.
    [[nodiscard]] Result<void> sync();

    /// The file that is written now.
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] std::uint64_t size() const { return m_size; }

private:
    struct Closer {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };

    MessageFile(std::string base, std::uint64_t rotateBytes)
        : m_base(std::move(base))
        , m_rotateBytes(rotateBytes) {}
    [[nodiscard]] std::string pathOf(unsigned number) const;
    [[nodiscard]] Result<void> openNumber(unsigned number);
    [[nodiscard]] tl::unexpected<Error> failed();

    std::string m_base;
    std::uint64_t m_rotateBytes;
    std::unique_ptr<FileLock> m_lock;
    std::unique_ptr<std::FILE, Closer> m_file;
    std::string m_path;
    unsigned m_number = 1;
    std::uint64_t m_size = 0;
    bool m_broken = false;
};

}  // namespace plumb::replay
