// 64 bits that stand for a value: its bytes themselves up to seven, a hash above. Two values longer than seven bytes
// share a key once in 2^63 pairs; statistics accept that. The function is fixed, so that results of several runs merge.
#pragma once

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

[[nodiscard]] inline std::uint64_t hashLong(const std::uint8_t* data, std::size_t size) {  // size > 7
    if (size <= 16) {
        return fold(load(data) ^ kSecret[0], load(data + size - 8) ^ kSecret[1] ^ size);
    }
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
[[nodiscard]] inline std::uint64_t keyOfValue(const std::uint8_t* data, std::size_t size, std::size_t readable) {
    if (size > 7) {
        return value_key::hashLong(data, size) | std::uint64_t{1} << 63;
    }
    std::uint64_t word = 0;
    if (readable >= 8) {
        word = value_key::load(data) & ((std::uint64_t{1} << (8 * size)) - 1);
    } else {
        std::memcpy(&word, data, size);
    }
    return word | static_cast<std::uint64_t>(size) << 56;
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
