// Bytes and places in them. Everything parsed knows the range it came from; views speak in ranges, never in copies.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace plumb {

using ByteView = std::span<const std::uint8_t>;

[[nodiscard]] inline ByteView asBytes(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

[[nodiscard]] inline std::string_view asText(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

/// A half-open range [begin, begin + length). The origin is whatever the owner says: a source or a message.
struct ByteRange {
    std::uint64_t begin = 0;
    std::uint64_t length = 0;

    [[nodiscard]] constexpr std::uint64_t end() const { return begin + length; }
    [[nodiscard]] constexpr bool empty() const { return length == 0; }
    [[nodiscard]] constexpr bool contains(std::uint64_t offset) const {
        return offset >= begin && offset - begin < length;
    }
    [[nodiscard]] constexpr ByteRange shifted(std::uint64_t by) const { return {begin + by, length}; }

    friend constexpr bool operator==(const ByteRange&, const ByteRange&) = default;
};

/// [begin, end)
[[nodiscard]] constexpr ByteRange rangeOf(std::uint64_t begin, std::uint64_t end) {
    return {begin, end - begin};
}

/// The part of `bytes` that `range` names; what lies past the end is cut off.
[[nodiscard]] inline ByteView slice(ByteView bytes, ByteRange range) {
    const std::uint64_t begin = std::min<std::uint64_t>(range.begin, bytes.size());
    const std::uint64_t length = std::min<std::uint64_t>(range.length, bytes.size() - begin);
    return bytes.subspan(static_cast<std::size_t>(begin), static_cast<std::size_t>(length));
}

}  // namespace plumb
