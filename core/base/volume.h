// What a file lies on: whether it can be written there, and whether other machines may write it too, so that what a
// program maps into memory or caches is not what they see.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace plumb {

struct Volume {
    bool readOnly = false;
    bool network = false;  ///< other machines may write there too, or a program that is not known to keep to this one
    std::string kind;      ///< "ext4", "nfs", "fuse.sshfs", "NTFS"; "0x..." where it has no name here
};

/// The volume of a file or a folder, or of the folder that a file would be in.
[[nodiscard]] Result<Volume> volumeOf(const std::string& path);

/// Whether this account can make files in this folder, or beside this file.
[[nodiscard]] bool folderWritable(const std::string& path);

/// The name of a file system by the number that Linux gives it; "fuse" for all that run as programs.
[[nodiscard]] std::string kindOfMagic(std::uint32_t magic);

/// By the name of a file system, as above or as in a table of mounts.
[[nodiscard]] bool isNetworkKind(std::string_view kind);

/// The name of the file system mounted as device major:minor, in a text like /proc/self/mountinfo; empty: none is.
[[nodiscard]] std::string kindOfMount(std::string_view mountInfo, unsigned major, unsigned minor);

}  // namespace plumb
