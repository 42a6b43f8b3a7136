// Both ways between a text and the bytes that it shows. Wherever no piece says otherwise, one byte of text is one byte
// of the message, so a plain message of any size needs no piece at all.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/bytes.h"
#endif

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace plumb::desk {

/// A half-open range of bytes of UTF-8 text.
struct TextRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool empty() const { return begin == end; }
    friend bool operator==(const TextRange&, const TextRange&) = default;
};

/// A stretch that stands for its bytes as a whole: it is edited whole or not at all.
struct Piece {
    enum class Kind : std::uint8_t {
        LineEnd,    ///< what ends a segment, shown as a line break
        Control,    ///< a control character, shown as its picture
        Character,  ///< a character that is written otherwise in UTF-8
        Invalid,    ///< bytes that are no character
        Elided,     ///< a long value, told by its size
        Masked,     ///< hidden by the privacy mask
    };
    std::uint32_t text = 0;
    std::uint32_t byte = 0;
    std::uint32_t textLength = 0;
    std::uint32_t byteLength = 0;
    Kind kind = Kind::LineEnd;

    [[nodiscard]] std::size_t textEnd() const { return std::size_t{text} + textLength; }
    [[nodiscard]] std::size_t byteEnd() const { return std::size_t{byte} + byteLength; }
    /// Does not show what it holds, so it cannot be edited in place.
    [[nodiscard]] bool hidden() const { return kind == Kind::Elided || kind == Kind::Masked; }
};

class PositionMap {
public:
    /// In order of both text and bytes.
    void add(const Piece& piece) { m_pieces.push_back(piece); }
    void clear() { m_pieces.clear(); }

    [[nodiscard]] std::span<const Piece> pieces() const { return m_pieces; }
    /// The pieces that share a byte of text with `range`, or stand inside it.
    [[nodiscard]] std::span<const Piece> piecesIn(TextRange range) const;

    /// The byte at a text position; inside a piece, the piece's first.
    [[nodiscard]] std::uint64_t byteAt(std::size_t text) const;
    /// The text position of a byte; inside a piece, where the piece begins.
    [[nodiscard]] std::size_t textAt(std::uint64_t byte) const;

    /// The bytes of a stretch of text; pieces that it touches are taken whole.
    [[nodiscard]] ByteRange bytesOf(TextRange range) const;
    /// The text of a stretch of bytes; pieces that it touches are taken whole.
    [[nodiscard]] TextRange textOf(ByteRange range) const;

private:
    std::vector<Piece> m_pieces;
};

}  // namespace plumb::desk
