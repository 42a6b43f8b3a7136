// What people name on a command line or drop on a window, made into a list of files: files as they are, folders as the
// files below them, in an order that is the same every time. A folder or file that cannot be read is a problem beside
// the rest, not the end of it; a link that leads back up is followed once.
#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace plumb::source {

struct FolderOptions {
    bool recursive = true;
    std::string nameGlob;  ///< "*.hl7;*.txt": files in folders whose name matches; a file named itself is taken anyway
    std::string containing;              ///< files that hold these bytes, as they are stored
    std::uint64_t containingWithin = 0;  ///< look at so many bytes from the start only; 0: all
};

struct Expanded {
    std::vector<std::string> files;
    std::vector<Note> problems;
};

[[nodiscard]] bool isFolder(const std::string& path);

/// Fails when it was cancelled, or when a single folder was named and nothing in it matches.
[[nodiscard]] Result<Expanded> expandPaths(const std::vector<std::string>& paths, const FolderOptions& options,
                                           const CancelToken& cancel);

}  // namespace plumb::source
