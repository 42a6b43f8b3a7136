// Any bytes as a network capture. Whatever it holds: windows are parts of the whole, every place maps into the file,
// every passage names a message of the source, and what was noticed is told in words.
#include "source/capture_source.h"
#include "source/opened_source.h"

#include <cstdlib>
#include <memory>
#include <string>

namespace {

using namespace plumb;
using namespace plumb::source;

constexpr std::size_t kLargest = 1u << 16;

void demand(bool holds) {
    if (!holds) {
        std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > kLargest) {
        return 0;
    }
    Progress progress;
    const auto file = std::make_shared<MemorySource>("file", std::string(asText(ByteView(data, size))));
    const auto opened = CaptureSource::open(file, {}, progress);
    demand(opened.has_value());
    const CaptureSource& capture = **opened;
    // Each packet may cost a frame end, and has a head that is longer.
    demand(capture.size() <= file->size());
    WindowBuffer whole, part;
    const auto all = capture.window({0, capture.size()}, whole);
    demand(all.has_value() && all->size() == capture.size());
    const std::uint64_t step = 1 + capture.size() / 11;
    for (std::uint64_t at = 0; at < capture.size(); at += step) {
        const auto view = capture.window({at, step}, part);
        demand(view && asText(*view) == asText(*all).substr(at, step));
        demand(capture.fileOffset(at) <= file->size());
        const auto passage = capture.passageOf(at);
        demand(passage && !passage->from.empty() && !passage->to.empty());
        demand(!passage->partner || passage->partner->offset < capture.size());
    }
    for (const Note& note : capture.notes()) {
        demand(!note.render().empty());
    }
    OpenedSource messages(*opened, {});
    demand(messages.index({}, {}, progress).has_value());
    return 0;
}
