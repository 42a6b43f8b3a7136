// Which project files this program has open. On POSIX systems closing any handle of a file gives up all locks that the
// program has on it, SQLite's included: a file that is open here is never opened beside SQLite, and what its first
// bytes would tell is told from here.
#pragma once

#include "base/file.h"

#include <optional>
#include <string>

namespace plumb::project {

class OpenHere {
public:
    /// `salt`: the first bytes of an encrypted file; empty: not encrypted.
    OpenHere(const std::string& path, std::string salt);
    ~OpenHere();
    OpenHere(const OpenHere&) = delete;
    OpenHere& operator=(const OpenHere&) = delete;

    /// The salt of a file that is open here, empty for one that is not encrypted; nothing when it is not open here.
    [[nodiscard]] static std::optional<std::string> saltOf(const std::string& path);

private:
    FileStamp m_stamp;
};

}  // namespace plumb::project
