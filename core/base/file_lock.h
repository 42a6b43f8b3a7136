// Who works on a file, for all programs and machines that see it: a lock of the system on a side file, whose text says
// who holds it. The system drops the lock when its process ends, however it ends; the side file that stays behind then
// is taken over by the next one who asks. Nobody is kept waiting for a lock. A child made by fork() without exec shares
// the lock and keeps it alive.
#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace plumb {

class FileLock {
public:
    /// The lock, or what its present holder wrote (empty when that cannot be read).
    struct Taken {
        std::unique_ptr<FileLock> lock;
        std::string holder;
    };

    /// Longer texts are cut.
    static constexpr std::size_t kLongestText = 4096;

    /// `path` is UTF-8 and names nothing but this lock. Errors: FileDenied where this account may not write, and
    /// FileCannotWrite for all else: no such folder, a medium that is read-only, a share that knows no locks,
    /// something at `path` that is no lock.
    [[nodiscard]] static Result<Taken> take(const std::string& path, const std::string& holderText);

    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    /// Removes the side file, then drops the lock.
    ~FileLock();

    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    FileLock(std::string path, std::intptr_t handle);

    std::string m_path;
    std::intptr_t m_handle;
};

}  // namespace plumb
