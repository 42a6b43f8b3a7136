// Input: two messages with "\x01" between them. The verdict is the same both ways and agrees with the counts; a message
// is exactly itself; every difference has its line of text and stays inside the messages.
#include "hl7/message_diff.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace plumb;
using namespace plumb::hl7;

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    const std::size_t split = std::min(asText(input).find('\x01'), size);
    const MessageView left(input.first(split)), right(split < size ? input.subspan(split + 1) : ByteView());
    require(diffMessages(left, left).overall == Sameness::Exact);
    DiffOptions options;
    options.maxDifferences = 1000;
    const MessageDiff there = diffMessages(left, right, options), back = diffMessages(right, left, options);
    require(there.overall == back.overall);
    require((there.overall == Sameness::Exact) == (asText(left.bytes()) == asText(right.bytes())));
    require((there.overall == Sameness::Different) == (there.meaningCount > 0));
    std::size_t described = 0;
    for (const Difference& difference : there.differences) {
        require(difference.leftRange.end() <= left.bytes().size() &&
                difference.rightRange.end() <= right.bytes().size());
        require(difference.left.segment() <= left.segmentCount() && difference.right.segment() <= right.segmentCount());
        if (described++ < 50) {
            require(!describe(difference, left, right).empty());
        }
    }
    options.ignore = {*PathPattern::parse("PID-3[*].1"), *PathPattern::parse("OBX[*]-5"), *PathPattern::parse("MSH-7")};
    require(diffMessages(left, right, options).overall == diffMessages(right, left, options).overall);
    return 0;
}
