// Blocks of message bytes as the project holds them: one zstd frame with a checksum of its content. The checksum's
// lower 32 bits stand with whoever uses the block as well, so that a block in another's place is never taken for it.
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace plumb::project {

using BlockHash = std::array<std::uint8_t, 32>;

/// SHA-256.
[[nodiscard]] BlockHash blockHash(ByteView bytes);

class Dictionaries;

class BlockPacker {
public:
    /// `dictionary`: what the packed frames name and need to be unpacked; empty: none.
    explicit BlockPacker(std::string_view dictionary = {});
    ~BlockPacker();
    BlockPacker(const BlockPacker&) = delete;
    BlockPacker& operator=(const BlockPacker&) = delete;

    /// False: out of memory.
    [[nodiscard]] bool pack(ByteView bytes, std::vector<std::uint8_t>& into);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// What a frame says of its content; nothing when it is none.
[[nodiscard]] std::optional<std::uint32_t> frameChecksum(ByteView frame);

class BlockUnpacker {
public:
    /// With no `dictionaries` only frames that were packed without are unpacked.
    explicit BlockUnpacker(std::shared_ptr<const Dictionaries> dictionaries = nullptr);
    ~BlockUnpacker();
    BlockUnpacker(const BlockUnpacker&) = delete;
    BlockUnpacker& operator=(const BlockUnpacker&) = delete;

    /// Exactly `bytes` bytes whose checksum is `checksum`, or false: the frame is damaged, or another's.
    [[nodiscard]] bool unpack(ByteView frame, std::uint64_t bytes, std::uint32_t checksum, std::uint8_t* into);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace plumb::project
