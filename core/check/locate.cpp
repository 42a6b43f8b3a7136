#include "check/locate.h"

#include <algorithm>

namespace plumb::check {

LineColumn locate(const hl7::MessageView& message, std::uint64_t offset) {
    const std::vector<hl7::SegmentSpan>& segments = message.segments();
    offset = std::min<std::uint64_t>(offset, message.bytes().size());
    const auto after = std::upper_bound(segments.begin(), segments.end(), offset,
                                        [](std::uint64_t at, const hl7::SegmentSpan& s) { return at < s.begin; });
    if (after == segments.begin()) {
        return {1, static_cast<std::uint32_t>(offset + 1)};
    }
    const hl7::SegmentSpan& segment = *(after - 1);
    const ByteView before = message.bytes({segment.begin, offset - segment.begin});
    std::uint32_t column = 1;
    for (const std::uint8_t byte : before) {
        column += (byte & 0xc0u) != 0x80u;
    }
    return {static_cast<std::uint32_t>(after - segments.begin()), column};
}

}  // namespace plumb::check
