#include "project/open_here.h"

#include <algorithm>
#include <mutex>
#include <vector>

namespace plumb::project {
namespace {

struct Entry {
    FileStamp stamp;
    std::string salt;
};

std::mutex mutex;
std::vector<Entry>& entries() {
    static std::vector<Entry> all;
    return all;
}

}  // namespace

OpenHere::OpenHere(const std::string& path, std::string salt) {
    if (const Result<FileStamp> stamp = RandomAccessFile::stampOf(path)) {
        m_stamp = *stamp;
        const std::scoped_lock lock(mutex);
        entries().push_back({m_stamp, std::move(salt)});
    }
}

OpenHere::~OpenHere() {
    const std::scoped_lock lock(mutex);
    const auto found = std::find_if(entries().begin(), entries().end(),
                                    [this](const Entry& entry) { return entry.stamp.sameFile(m_stamp); });
    if (found != entries().end()) {
        entries().erase(found);
    }
}

std::optional<std::string> OpenHere::saltOf(const std::string& path) {
    const Result<FileStamp> stamp = RandomAccessFile::stampOf(path);
    if (!stamp) {
        return std::nullopt;
    }
    const std::scoped_lock lock(mutex);
    const auto found = std::find_if(entries().begin(), entries().end(),
                                    [&](const Entry& entry) { return entry.stamp.sameFile(*stamp); });
    return found == entries().end() ? std::nullopt : std::optional(found->salt);
}

}  // namespace plumb::project
