// Where the messages of a source are: 16 bytes each, in immutable chunks that are published while the rest of the
// source is still being read. What lies between two messages is a gap; gaps and messages together are the source.
//
// One writer (the index job) appends chunks; any number of readers look at the same time without waiting.
#pragma once

#include "base/bytes.h"
#include "base/strong.h"
#include "hl7/segmentation.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <vector>

namespace plumb::hl7 {

/// How a message stands in its source.
struct EntryFlags {
    Terminator terminator = Terminator::Cr;
    bool mllp = false;              ///< stands in an MLLP frame (VT ... FS CR)
    bool sharedFrame = false;       ///< another message stands in the same frame before it
    bool linePrefix = false;        ///< something precedes MSH on its line (a log prefix); it is in the gap before
    bool batchBefore = false;       ///< a batch segment (FHS, BHS, BTS, FTS) stands in the gap before
    bool junkBefore = false;        ///< the gap before holds more than line ends, frame bytes and batch segments
    bool lastUnterminated = false;  ///< the last segment has no terminator

    friend bool operator==(const EntryFlags&, const EntryFlags&) = default;
};

/// One message: packed to 16 bytes. `headHash` lets a reader notice that the bytes at this place are no longer those
/// of this message (see headHashOf).
class IndexEntry {
public:
    IndexEntry() = default;
    IndexEntry(std::uint64_t begin, std::uint64_t length, EntryFlags flags, std::uint32_t headHash);

    [[nodiscard]] std::uint64_t begin() const { return m_low & kBeginMask; }
    [[nodiscard]] std::uint64_t length() const { return m_high & kLengthMask; }
    [[nodiscard]] ByteRange range() const { return {begin(), length()}; }
    [[nodiscard]] EntryFlags flags() const;
    [[nodiscard]] std::uint32_t headHash() const { return static_cast<std::uint32_t>(m_high >> kLengthBits); }

    friend bool operator==(const IndexEntry&, const IndexEntry&) = default;

private:
    static constexpr unsigned kBeginBits = 48, kLengthBits = 40;
    static constexpr std::uint64_t kBeginMask = (1ull << kBeginBits) - 1, kLengthMask = (1ull << kLengthBits) - 1;

    std::uint64_t m_low = 0;   // begin 48 | flags 16
    std::uint64_t m_high = 0;  // length 40 | hash 24
};
static_assert(sizeof(IndexEntry) == 16);

/// A 24-bit hash over the first 128 and the last 16 bytes of a message.
[[nodiscard]] std::uint32_t headHashOf(ByteView message);

/// The same hash over any bytes, 32 bits of it.
[[nodiscard]] std::uint32_t hashBytes(ByteView bytes);

class MessageIndex {
public:
    static constexpr std::size_t kChunkBits = 12, kChunkSize = std::size_t{1} << kChunkBits;

    MessageIndex();
    MessageIndex(const MessageIndex&) = delete;
    MessageIndex& operator=(const MessageIndex&) = delete;
    ~MessageIndex();

    /// Messages published so far.
    [[nodiscard]] std::uint64_t size() const { return m_size.load(std::memory_order_acquire); }
    /// `number` must be below a size() seen before.
    [[nodiscard]] IndexEntry operator[](MessageNumber number) const;

    /// Bytes of the source that the index covers so far; the whole of it once complete().
    [[nodiscard]] std::uint64_t covered() const { return m_covered.load(std::memory_order_acquire); }
    [[nodiscard]] bool complete() const { return m_complete.load(std::memory_order_acquire); }

    /// The bytes between the message before `number` and `number`; for size() the bytes after the last message.
    [[nodiscard]] ByteRange gapBefore(std::uint64_t number) const;

    /// The message that holds `offset`, or the next one after it; size() when there is none.
    [[nodiscard]] std::uint64_t findAt(std::uint64_t offset) const;

    // The writer's side.
    void append(const IndexEntry* entries, std::size_t count);
    void setCovered(std::uint64_t bytes) { m_covered.store(bytes, std::memory_order_release); }
    void setComplete(bool complete) { m_complete.store(complete, std::memory_order_release); }
    /// Takes back the last message, whose end may move when its file grows.
    void dropLast();

    [[nodiscard]] std::uint64_t memoryBytes() const;

private:
    struct Chunk {
        std::array<IndexEntry, kChunkSize> entries;
    };
    // Chunks hang in a two-level table whose first level is fixed, so that a reader never sees it move.
    static constexpr std::size_t kBlockBits = 12, kBlocks = 4096;
    struct Block {
        std::array<std::atomic<Chunk*>, std::size_t{1} << kBlockBits> chunks{};
    };
    std::unique_ptr<std::array<std::atomic<Block*>, kBlocks>> m_blocks;
    std::atomic<std::uint64_t> m_size{0};
    std::atomic<std::uint64_t> m_covered{0};
    std::atomic<bool> m_complete{false};
};

}  // namespace plumb::hl7
