// 64 bits that stand for a value: its bytes themselves up to seven, a hash above. Two values longer than seven bytes
// share a key once in 2^63 pairs; statistics accept that. The function is fixed, so that results of several runs merge.
#pragma once

#include "base/cpu.h"

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace plumb::query {

namespace value_key {

inline constexpr std::uint64_t kSecret[3] = {0x2d358dccaa6c78a5u, 0x8bb84b93962eacc9u, 0x4b33a62ed433d4a3u};

[[nodiscard]] inline std::uint64_t load(const std::uint8_t* at) {
    std::uint64_t word = 0;
    std::memcpy(&word, at, 8);
    return word;
}

/// The two halves of a 128-bit product, folded.
[[nodiscard]] inline std::uint64_t fold(std::uint64_t a, std::uint64_t b) {
#if defined(__SIZEOF_INT128__)
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
#else
    const std::uint64_t aLow = a & 0xffffffffu, aHigh = a >> 32, bLow = b & 0xffffffffu, bHigh = b >> 32;
    const std::uint64_t low = aLow * bLow, middle = aHigh * bLow + (low >> 32),
                        middle2 = aLow * bHigh + (middle & 0xffffffffu);
    return (middle2 << 32 | (low & 0xffffffffu)) ^ (aHigh * bHigh + (middle >> 32) + (middle2 >> 32));
#endif
}

/// Of 8 to 16 bytes, by the first eight and the last eight. The size goes into all bits of the last: in its low byte
/// alone it would cancel out where the value's own byte there differs by as much ("aaaa0111WXYZ", "aaaa01111WXYZ").
[[nodiscard]] inline std::uint64_t hashUpTo16(std::uint64_t begin, std::uint64_t end, std::size_t size) {
    return fold(begin ^ kSecret[0], (end ^ kSecret[1]) + size * kSecret[2]);
}

[[nodiscard]] inline std::uint64_t hashLong(const std::uint8_t* data, std::size_t size) {  // size > 16
    std::uint64_t hash = size * kSecret[2];
    const std::uint8_t* const last = data + size - 16;
    hash = fold(load(data) ^ kSecret[0], load(data + 8) ^ hash);
    for (const std::uint8_t* at = data + 16; at < last; at += 16) {
        hash = fold(load(at) ^ kSecret[0], load(at + 8) ^ hash);
    }
    return fold(load(last) ^ kSecret[1], load(last + 8) ^ hash);
}

}  // namespace value_key

/// The key of data[0, size), size > 0; never 0. `readable` is how many bytes may be read from `data` on.
[[nodiscard]] PLUMB_INLINE std::uint64_t keyOfValue(const std::uint8_t* data, std::size_t size, std::size_t readable) {
    constexpr std::uint64_t kHashed = std::uint64_t{1} << 63;
    if (size > 16) {
        return value_key::hashLong(data, size) | kHashed;
    }
    std::uint64_t word = 0, end = 0;
    if (readable >= 8) {
        word = value_key::load(data);
        end = value_key::load(data + (size > 8 ? size - 8 : 0));
    } else {
        std::memcpy(&word, data, size);
    }
    // Both are worked out and one is taken: a branch on the length of a value is guessed wrongly too often.
    const std::uint64_t bytes = word & ((std::uint64_t{1} << (8 * size & 63)) - 1);
    const std::uint64_t itself = bytes | static_cast<std::uint64_t>(size) << 56;
    const std::uint64_t hashed = value_key::hashUpTo16(word, end, size) | kHashed;
    const std::uint64_t isLong = size > 7 ? ~std::uint64_t{0} : 0;
    return (hashed & isLong) | (itself & ~isLong);
}

/// The key of a value in two pieces, by the keys of both; 0 stands for a piece that is empty.
[[nodiscard]] inline std::uint64_t keyOfTwo(std::uint64_t first, std::uint64_t second) {
    constexpr std::uint64_t kHashed = std::uint64_t{1} << 63;
    return value_key::fold(first ^ value_key::kSecret[0], second ^ value_key::kSecret[1]) | kHashed;
}

/// The key spread over all 64 bits, for tables and estimates.
[[nodiscard]] inline std::uint64_t spread(std::uint64_t key) {
    key ^= key >> 32;
    key *= 0x9e3779b97f4a7c15u;
    key ^= key >> 29;
    key *= 0xbf58476d1ce4e5b9u;
    return key ^ key >> 32;
}

}  // namespace plumb::query
