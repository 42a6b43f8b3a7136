// Any stream of bytes as frames. The first byte chooses the sizes of the pieces in which it comes, the second the
// limit.
//  - frames are the same however the stream is divided;
//  - each lies in the stream where it says, in order, none over another;
//  - what is held stays within the limit and the piece.
#include "replay/mllp_decoder.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

using namespace plumb;
using namespace plumb::replay;

namespace {

struct Seen {
    std::uint64_t offset = 0;
    std::string bytes;
    FrameOddities oddities;
    std::uint64_t garbage = 0;

    friend bool operator==(const Seen&, const Seen&) = default;
};

void require(bool held) {
    if (!held) {
        std::abort();
    }
}

Seen seen(const Frame& frame) {
    return {frame.offset, std::string(asText(frame.bytes)), frame.oddities, frame.garbage};
}

std::vector<Seen> framesOf(ByteView stream, std::size_t piece, std::uint64_t limit) {
    MllpDecoder decoder({}, limit);
    std::vector<Seen> frames;
    for (std::size_t at = 0; at < stream.size(); at += piece) {
        decoder.feed(stream.subspan(at, std::min(piece, stream.size() - at)));
        while (const auto frame = decoder.next()) {
            frames.push_back(seen(*frame));
        }
        require(decoder.bufferedBytes() <= limit + piece + 8);
    }
    require(decoder.received() == stream.size());
    while (const auto frame = decoder.finish()) {
        frames.push_back(seen(*frame));
    }
    require(decoder.bufferedBytes() == 0 && !decoder.inside());
    return frames;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) {
        return 0;
    }
    const ByteView stream(data + 2, size - 2);
    const std::size_t piece = 1 + data[0] % 64;
    const std::uint64_t limit = 1 + 16u * data[1];
    const std::vector<Seen> whole = framesOf(stream, std::max<std::size_t>(stream.size(), 1), limit);
    require(whole == framesOf(stream, piece, limit));
    std::uint64_t end = 0;
    for (const Seen& frame : whole) {
        require(frame.offset >= end && frame.offset + frame.bytes.size() <= stream.size());
        require(std::memcmp(stream.data() + frame.offset, frame.bytes.data(), frame.bytes.size()) == 0);
        require(frame.bytes.size() <= limit);
        end = frame.offset + frame.bytes.size();
        Frame told;
        told.oddities = frame.oddities;
        require(explain(told, limit).empty() != frame.oddities.any());
    }
    return 0;
}
