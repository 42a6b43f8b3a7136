// One piece of a source on its way into the index, scanned without regard to the others.
#pragma once

#include "source/byte_source.h"
#include "source/envelope.h"
#include "source/message_extent.h"
#include "source/start_finder.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace plumb::source {

/// What one piece of the source gave.
struct Piece {
    std::uint64_t from = 0, to = 0;
    std::vector<MessageStart> starts;
    std::vector<Extent> extents;            ///< of all starts but the last
    std::vector<std::uint32_t> heads;       ///< hash of each of those
    std::vector<GapContent> gaps;           ///< before all starts but the first
    std::vector<EnvelopeSegment> envelope;  ///< in those gaps; `message` counts from the piece's first start
    std::optional<Error> error;
    WindowBuffer buffer;
};

/// Finds the starts in [piece.from, piece.to) and everything between them. What went wrong is in `piece.error`.
void scanPiece(const ByteSource& source, Piece& piece);

/// The bytes [from, to) of the source in one stretch.
[[nodiscard]] Result<Text> textOf(const ByteSource& source, std::uint64_t from, std::uint64_t to, WindowBuffer& buffer);

/// The hash of the message [at, end), which lies in `text`.
[[nodiscard]] std::uint32_t headOf(const Text& text, std::uint64_t at, std::uint64_t end);

}  // namespace plumb::source
