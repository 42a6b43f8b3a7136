// Lines and columns in a file, as editors count them: CR, LF and CR LF end a line.
#pragma once

#include "base/result.h"
#include "source/byte_source.h"

#include <cstdint>
#include <vector>

namespace plumb::reports {

struct FilePosition {
    std::uint64_t line = 1, column = 1;  ///< the column in characters
};

/// Where `offsets` stand. Reads the source once, as far as the last of them.
[[nodiscard]] Result<std::vector<FilePosition>> positionsOf(const source::ByteSource& bytes,
                                                            const std::vector<std::uint64_t>& offsets);

}  // namespace plumb::reports
