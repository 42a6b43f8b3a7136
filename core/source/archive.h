// Members of archives and compressed files (gzip, zstd, bzip2, xz, lz4, compress, zip, 7z, tar in any of them),
// unpacked into memory. Known by their first bytes, not by their names.
//
// One ceiling holds for everything unpacked from one file, nested archives included, so a bomb ends at it. What was
// unpacked before an archive turned out damaged, encrypted or too large is kept, and a problem says what is missing.
#pragma once

#include "base/cancel.h"
#include "source/byte_source.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace plumb::source {

struct UnpackOptions {
    std::uint64_t limit = 2ull << 30;  ///< bytes of all members together
    unsigned depth = 3;                ///< archives inside archives
    std::string nameGlob;              ///< which members, by the last part of their name; empty: all
};

struct Unpacked {
    std::vector<std::shared_ptr<ByteSource>> members;  ///< named "a.zip!dir/x.hl7", in the order of the archive
    std::vector<Note> problems;
};

/// Whether `head` (at least the first 512 bytes, where there are as many) begins an archive or compressed data.
[[nodiscard]] bool looksLikeArchive(ByteView head);

/// Fails when nothing could be read; the error is then the first problem, or that there is no member to read.
[[nodiscard]] Result<Unpacked> unpack(const std::shared_ptr<const ByteSource>& archive, const UnpackOptions& options,
                                      const CancelToken& cancel, Progress& progress);

}  // namespace plumb::source
