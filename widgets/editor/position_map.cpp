#include "widgets/editor/position_map.h"

#include <algorithm>

namespace plumb::desk {

std::span<const Piece> PositionMap::piecesIn(TextRange range) const {
    const auto first = std::partition_point(m_pieces.begin(), m_pieces.end(),
                                            [&](const Piece& piece) { return piece.textEnd() <= range.begin; });
    const auto last =
        std::partition_point(first, m_pieces.end(), [&](const Piece& piece) { return piece.text < range.end; });
    return {first, last};
}

std::uint64_t PositionMap::byteAt(std::size_t text) const {
    const auto after =
        std::partition_point(m_pieces.begin(), m_pieces.end(), [&](const Piece& piece) { return piece.text <= text; });
    if (after == m_pieces.begin()) {
        return text;
    }
    const Piece& before = *(after - 1);
    return text < before.textEnd() ? before.byte : before.byteEnd() + (text - before.textEnd());
}

std::size_t PositionMap::textAt(std::uint64_t byte) const {
    const auto after =
        std::partition_point(m_pieces.begin(), m_pieces.end(), [&](const Piece& piece) { return piece.byte <= byte; });
    if (after == m_pieces.begin()) {
        return static_cast<std::size_t>(byte);
    }
    const Piece& before = *(after - 1);
    return byte < before.byteEnd() ? before.text : before.textEnd() + static_cast<std::size_t>(byte - before.byteEnd());
}

ByteRange PositionMap::bytesOf(TextRange range) const {
    const std::uint64_t begin = byteAt(range.begin);
    std::uint64_t end = byteAt(range.end);
    if (const auto touched = piecesIn(range); !touched.empty() && touched.back().textEnd() > range.end) {
        end = touched.back().byteEnd();
    }
    return {begin, std::max(begin, end) - begin};
}

TextRange PositionMap::textOf(ByteRange range) const {
    const std::size_t begin = textAt(range.begin);
    std::size_t end = textAt(range.end());
    const auto after = std::partition_point(m_pieces.begin(), m_pieces.end(),
                                            [&](const Piece& piece) { return piece.byte < range.end(); });
    if (after != m_pieces.begin() && (after - 1)->byteEnd() > range.end()) {
        end = (after - 1)->textEnd();
    }
    return {begin, std::max(begin, end)};
}

}  // namespace plumb::desk
