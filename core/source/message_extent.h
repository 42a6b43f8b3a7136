// Where a message ends, given where it starts and where the next one (or the source) does. What is cut off at its end
// goes into the gap: frame bytes, blank lines, batch segments, lines of a log, a dump's separators.
#pragma once

#include "hl7/message_index.h"
#include "source/start_finder.h"

#include <cstdint>

namespace plumb::source {

struct Extent {
    std::uint64_t end = 0;     ///< offset in the source, behind the last segment's terminator
    bool frameCloses = false;  ///< an FS stands behind it
    hl7::EntryFlags flags;     ///< but for what concerns the gap before and the frame
};

/// `text` must hold the bytes from start.lineBegin to `limit`, which is the line of the next message or the end of the
/// source.
[[nodiscard]] Extent findExtent(const Text& text, const MessageStart& start, std::uint64_t limit);

}  // namespace plumb::source
