#include "replay/message_file.h"

#include "base/file.h"
#include "base/file_sync.h"
#include "base/paths.h"
#include "base/replace_file.h"
#include "replay/framing.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>
#include <vector>

namespace plumb::replay {
namespace {

constexpr unsigned kMostFiles = 1'000'000;
constexpr std::uint8_t kVt = 0x0B;

// The size of a file that is there, if it begins as one of ours does.
Result<std::uint64_t> sizeOfOurs(const std::string& path) {
    const auto file = RandomAccessFile::open(path);
    if (!file) {
        return fail(file.error());
    }
    std::array<std::uint8_t, 1> first{};
    const auto got = file->readAt(0, first);
    if (!got) {
        return fail(got.error());
    }
    const auto stamp = file->stamp();
    if (!stamp) {
        return fail(stamp.error());
    }
    if (*got == 1 && first[0] != kVt) {
        return fail(MessageId::ListenStoreForeign, {path});
    }
    return stamp->size;
}

}  // namespace

std::string MessageFile::pathOf(unsigned number) const {
    if (number == 1) {
        return m_base;
    }
    const std::size_t slash = m_base.find_last_of("/\\");
    const std::size_t dot = m_base.rfind('.');
    const bool hasExtension = dot != std::string::npos && dot > 0 && (slash == std::string::npos || dot > slash + 1);
    const std::size_t at = hasExtension ? dot : m_base.size();
    return m_base.substr(0, at) + '.' + std::to_string(number) + m_base.substr(at);
}

tl::unexpected<Error> MessageFile::failed() {
    const int code = errno;
    m_broken = true;
    return fail(MessageId::ListenStoreFailed, {m_path, std::strerror(code == 0 ? EIO : code)});
}

Result<void> MessageFile::openNumber(unsigned number) {
    const std::string path = pathOf(number);
    const Result<bool> exists = fileExists(path);
    if (!exists) {
        return fail(exists.error());
    }
    std::uint64_t size = 0;
    if (*exists) {
        const auto ours = sizeOfOurs(path);
        if (!ours) {
            return fail(ours.error());
        }
        size = *ours;
    }
    errno = 0;
    std::unique_ptr<std::FILE, Closer> opened(openStream(path, "ab"));
    if (!opened) {
        const int code = errno;
        return fail(MessageId::FileCannotWrite, {path, std::strerror(code)});
    }
    if (!*exists) {
        keepToOwner(path);
    }
    m_file = std::move(opened);
    m_path = path;
    m_number = number;
    m_size = size;
    return *exists ? Result<void>() : syncFolderOf(path);
}

Result<MessageFile> MessageFile::open(const std::string& path, std::uint64_t rotateBytes) {
    MessageFile file(path, rotateBytes);
    auto taken = FileLock::take(path + ".lock", "plumb listen");
    if (!taken) {
        return fail(taken.error());
    }
    if (!taken->lock) {
        return fail(MessageId::FileCannotWrite, {path, "another program listens into it"});
    }
    file.m_lock = std::move(taken->lock);
    unsigned number = 1;
    while (rotateBytes > 0 && number < kMostFiles) {
        const Result<bool> exists = fileExists(file.pathOf(number + 1));
        if (!exists) {
            return fail(exists.error());
        }
        if (!*exists) {
            break;
        }
        ++number;
    }
    if (auto opened = file.openNumber(number); !opened) {
        return fail(opened.error());
    }
    return file;
}

Result<void> MessageFile::append(ByteView message) {
    if (m_broken) {
        errno = EIO;
        return failed();
    }
    std::vector<std::uint8_t> frame;
    frame.reserve(message.size() + 3);
    appendFrame(frame, message);
    errno = 0;
    if (std::fwrite(frame.data(), 1, frame.size(), m_file.get()) != frame.size()) {
        return failed();
    }
    m_size += frame.size();
    return {};
}

Result<void> MessageFile::sync() {
    errno = 0;
    if (m_broken || std::fflush(m_file.get()) != 0 || !syncStream(m_file.get())) {
        return failed();
    }
    if (m_rotateBytes > 0 && m_size >= m_rotateBytes && m_number < kMostFiles) {
        // What was asked for is on the disk; when there is no next file, this one goes on.
        static_cast<void>(openNumber(m_number + 1));
    }
    return {};
}

}  // namespace plumb::replay
