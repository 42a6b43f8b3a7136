#include "source/piece.h"

#include "hl7/message_index.h"

#include <algorithm>
#include <utility>

namespace plumb::source {

Result<Text> textOf(const ByteSource& source, std::uint64_t from, std::uint64_t to, WindowBuffer& buffer) {
    Result<ByteView> bytes = source.window({from, to - from}, buffer);
    if (!bytes) {
        return fail(std::move(bytes.error()));
    }
    return Text{*bytes, from, from + bytes->size() >= source.size()};
}

std::uint32_t headOf(const Text& text, std::uint64_t at, std::uint64_t end) {
    return hl7::headHashOf(slice(text.bytes, {at - text.base, end - at}));
}

void scanPiece(const ByteSource& source, Piece& piece) {
    piece.starts.clear();
    piece.extents.clear();
    piece.heads.clear();
    piece.gaps.clear();
    piece.envelope.clear();
    const std::uint64_t back = std::min(piece.from, kLineLookBack + 1);
    const std::uint64_t ahead = std::min(piece.to + kHeaderLookAhead + 3, source.size());  // behind the last "MSH"
    Result<Text> text = textOf(source, piece.from - back, ahead, piece.buffer);
    if (!text) {
        piece.error = std::move(text.error());
        return;
    }
    piece.starts.reserve(4096);
    findStarts(*text, piece.from, std::min(piece.to, text->end()), piece.starts);
    if (piece.starts.empty()) {
        return;
    }
    piece.extents.reserve(piece.starts.size());
    piece.heads.reserve(piece.starts.size());
    piece.gaps.reserve(piece.starts.size());
    for (std::size_t i = 0; i + 1 < piece.starts.size(); ++i) {
        const MessageStart& next = piece.starts[i + 1];
        const Extent& extent = piece.extents.emplace_back(findExtent(*text, piece.starts[i], next.lineBegin));
        piece.heads.push_back(headOf(*text, piece.starts[i].at, extent.end));
        GapContent& gap = piece.gaps.emplace_back();
        if (extent.end < next.at) {
            const std::uint64_t prefix = next.at - next.lineBegin;
            gap = readGap(slice(text->bytes, {extent.end - text->base, next.at - extent.end}), extent.end, i + 1,
                          prefix, piece.envelope);
        }
    }
}

}  // namespace plumb::source
