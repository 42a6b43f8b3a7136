// Where messages start. A vector kernel finds "MSH" anywhere; each hit is then judged by its own line alone, so that
// pieces of a file can be judged by different threads and give the same answer.
//
//  - At the start of a line (after CR, LF, VT, FS, NUL, or at the start of the source): MSH, a separator and something
//    that can be MSH-2.
//  - Behind a prefix on its line (a log line): the same, and the header must be a long one or name a message type, and
//    the prefix must be no segment and hold no such header itself, because then the "message" is data of its last
//    field.
#pragma once

#include "base/bytes.h"

#include <cstdint>
#include <vector>

namespace plumb::source {

/// Bytes of a source held in one piece, and where they stand in it.
struct Text {
    ByteView bytes;
    std::uint64_t base = 0;   ///< offset of bytes[0] in the source
    bool reachesEnd = false;  ///< nothing follows in the source

    [[nodiscard]] std::uint64_t end() const { return base + bytes.size(); }
};

struct MessageStart {
    std::uint64_t at = 0;
    std::uint64_t lineBegin = 0;  ///< less than `at` when a prefix stands before MSH
};

/// How far before a start its line is looked at, and how far behind it its header.
inline constexpr std::uint64_t kLineLookBack = 16 * 1024;
inline constexpr std::uint64_t kHeaderLookAhead = 4 * 1024;

/// Appends the starts in [from, to) of the source to `out`. `text` should hold kLineLookBack before and
/// kHeaderLookAhead after that range, as far as the source has them.
void findStarts(const Text& text, std::uint64_t from, std::uint64_t to, std::vector<MessageStart>& out);

/// Appends the offsets (in `bytes`) of "MSH" in [from, to). The kernels, for tests that compare them.
void findHeaderWords(ByteView bytes, std::size_t from, std::size_t to, std::vector<std::size_t>& out);

}  // namespace plumb::source
