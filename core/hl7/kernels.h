// The innermost loops: where in a piece of text the bytes of a small set stand. One implementation per SimdLevel, all
// giving the same answers.
#pragma once

#include "base/cpu.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace plumb::hl7 {

/// A set of bytes, prepared for the kernels. A vector lookup by nibbles covers bytes below 0x80; a set with others is
/// matched byte by byte.
class ByteSet {
public:
    ByteSet() = default;
    /// Zeros in the list are left out, so that "no such delimiter" needs no special case.
    explicit ByteSet(std::initializer_list<std::uint8_t> bytes);

    [[nodiscard]] bool has(std::uint8_t byte) const { return m_table[byte] != 0; }
    [[nodiscard]] bool ascii() const { return m_ascii; }
    [[nodiscard]] const std::uint8_t* low() const { return m_low.data(); }
    [[nodiscard]] const std::uint8_t* high() const { return m_high.data(); }

private:
    alignas(16) std::array<std::uint8_t, 16> m_low{};
    alignas(16) std::array<std::uint8_t, 16> m_high{};
    std::array<std::uint8_t, 256> m_table{};
    bool m_ascii = true;
};

/// A piece that the collectors take at once, and the room their output needs (they write up to 64 entries too many).
inline constexpr std::size_t kCollectPiece = 8192;
inline constexpr std::size_t kCollectRoom = kCollectPiece + 64;
using CollectBuffer = std::array<std::uint32_t, kCollectRoom>;

/// The positions (plus `base`) of bytes of the set in data[0, size), size <= kCollectPiece, into `out`; returns how
/// many.
using CollectSet = std::size_t (*)(const std::uint8_t* data, std::size_t size, const ByteSet& set, std::uint32_t base,
                                   std::uint32_t* out);
/// The same for one byte.
using CollectByte = std::size_t (*)(const std::uint8_t* data, std::size_t size, std::uint8_t byte, std::uint32_t base,
                                    std::uint32_t* out);
/// The same for a message of plain segments, from the separator behind MSH-2 on: `set` holds CR and the delimiters, and
/// the separator behind a segment's id is left out. kNotPlain when a CR is followed by anything but the end, or three
/// bytes outside the set and `field`; by LF; or by an id that may be a header segment's (MSH, FHS, BHS). Also when the
/// set holds a byte past 0x7f.
using CollectPlain = std::size_t (*)(const std::uint8_t* data, std::size_t size, const ByteSet& set, std::uint8_t field,
                                     std::uint32_t base, std::uint32_t* out);
inline constexpr std::size_t kNotPlain = SIZE_MAX;
/// How many bytes of the set there are; any size.
using CountByte = std::size_t (*)(const std::uint8_t* data, std::size_t size, std::uint8_t byte);
/// The first place of one of the bytes, or `size`; any size. Twice the same byte is fine.
using FindFirstOf = std::size_t (*)(const std::uint8_t* data, std::size_t size,
                                    const std::array<std::uint8_t, 4>& bytes);

struct Kernels {
    CollectSet collectSet;
    CollectByte collectByte;
    CollectPlain collectPlain;
    FindFirstOf findFirstOf;
    CountByte countByte;
};

/// The kernels of the level in use.
[[nodiscard]] const Kernels& kernels();
[[nodiscard]] const Kernels& kernelsFor(SimdLevel level);

}  // namespace plumb::hl7
