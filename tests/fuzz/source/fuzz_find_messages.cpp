// Any bytes: tiny pieces give the index of one big piece, gaps and messages are the source, every message can be cut.
#include "hl7/leaf_walk.h"
#include "hl7/message_view.h"
#include "source/opened_source.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string>

namespace {

using namespace plumb;

void demand(bool holds) {
    if (!holds) {
        std::abort();
    }
}

std::unique_ptr<source::OpenedSource> indexed(const std::string& text, std::uint64_t pieceBytes) {
    auto opened = std::make_unique<source::OpenedSource>(std::make_shared<source::MemorySource>("input", text),
                                                         std::vector<Note>{});
    source::ScanOptions options;
    options.threads = 1;
    options.pieceBytes = options.firstPieceBytes = pieceBytes;
    Progress progress;
    demand(opened->index(options, {}, progress).has_value());
    return opened;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    const auto whole = indexed(text, 1u << 30);
    const std::uint64_t pieceBytes = size == 0 ? 1 : 1 + data[size / 2] % 97u;
    const auto pieces = indexed(text, pieceBytes);

    const hl7::MessageIndex& messages = whole->messages();
    demand(messages.complete() && messages.covered() == size);
    demand(pieces->size() == whole->size());
    demand(pieces->summary().envelope == whole->summary().envelope);
    demand(pieces->summary().junkBytes == whole->summary().junkBytes);

    std::uint64_t at = 0;
    for (std::uint64_t n = 0; n < messages.size(); ++n) {
        const hl7::IndexEntry entry = messages[MessageNumber(n)];
        demand(entry == pieces->messages()[MessageNumber(n)]);
        demand(messages.gapBefore(n) == ByteRange{at, entry.begin() - at} && entry.begin() >= at &&
               entry.length() >= 4);
        at = entry.range().end();
        const std::string message = text.substr(entry.begin(), entry.length());
        const hl7::MessageView view(asBytes(message));
        demand(view.segmentCount() >= 1);
        std::uint64_t bytes = 0;
        view.forEachLeaf([&](std::uint64_t, std::uint32_t, std::uint32_t length) { bytes += length; });
        demand(bytes <= message.size());
        static_cast<void>(view.explain());
        static_cast<void>(whole->linePrefix(MessageNumber(n)));
    }
    demand(at <= size && messages.gapBefore(messages.size()) == ByteRange{at, size - at});
    static_cast<void>(whole->assumptions());
    return 0;
}
