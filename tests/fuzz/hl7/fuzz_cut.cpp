// Any bytes as a message: the walk, at(), children(), childCount(), within() and pathAt() agree, and children cover
// their parent.
#include "hl7/leaf_walk.h"
#include "hl7/message_view.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <vector>

namespace {

using namespace plumb;
using namespace plumb::hl7;

void demand(bool holds) {
    if (!holds) {
        std::abort();
    }
}

struct Leaf {
    std::uint64_t path;
    ByteRange range;
};

void descend(const MessageView& view, const Element& parent, std::vector<Leaf>& leaves) {
    std::vector<Element> below;
    view.children(parent.path, below);
    demand(below.size() == view.childCount(parent.path));
    for (std::size_t i = 0; i < below.size(); ++i) {
        const Element& element = below[i];
        demand(view.within(parent, element.path).range == element.range);
        demand(element.range.begin >= parent.range.begin && element.range.end() <= parent.range.end());
        demand(i == 0 || parent.path.level() <= Level::Segment || element.range.begin == below[i - 1].range.end() + 1);
        if (element.path.level() == Level::Subcomponent) {
            leaves.push_back({element.path.packed(), element.range});
        } else {
            descend(view, element, leaves);
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    constexpr std::size_t kMost = 1 << 12;  // at() starts at the segment's begin, so this is quadratic
    const MessageView view(ByteView(data, size < kMost ? size : kMost));
    std::vector<Leaf> leaves;
    descend(view, view.at(FieldPath()), leaves);
    std::size_t next = 0;
    view.forEachLeaf([&](std::uint64_t packed, std::uint32_t begin, std::uint32_t length) {
        demand(next < leaves.size() && leaves[next].path == packed && leaves[next].range == ByteRange{begin, length});
        if (next % 16 == 0) {
            demand(view.at(FieldPath::fromPacked(packed)).range == leaves[next].range);
        }
        ++next;
    });
    demand(next == leaves.size());
    next = 0;
    forEachLeaf(view.bytes(), [&](std::uint64_t packed, std::uint32_t begin, std::uint32_t length) {
        demand(next < leaves.size() && leaves[next].path == packed && leaves[next].range == ByteRange{begin, length});
        ++next;
    });
    demand(next == leaves.size());
    for (std::size_t offset = 0; offset <= view.bytes().size(); offset += 1 + view.bytes().size() / 200) {
        const FieldPath path = view.pathAt(offset);
        const Element element = view.at(path);
        demand(path.level() == Level::Message || element.present());
        demand(path.level() <= Level::Segment || (offset >= element.range.begin && offset <= element.range.end()));
        static_cast<void>(formatPath(view, path));
    }
    static_cast<void>(view.explain());
    return 0;
}
