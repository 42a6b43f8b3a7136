#include "hl7/message_index.h"

#include <algorithm>
#include <cstring>

namespace plumb::hl7 {
namespace {

std::uint16_t pack(EntryFlags flags) {
    const auto bit = [](bool on, unsigned at) { return static_cast<unsigned>(on) << at; };
    return static_cast<std::uint16_t>(static_cast<unsigned>(flags.terminator) | bit(flags.mllp, 2) |
                                      bit(flags.sharedFrame, 3) | bit(flags.linePrefix, 4) | bit(flags.batchBefore, 5) |
                                      bit(flags.junkBefore, 6) | bit(flags.lastUnterminated, 7));
}

constexpr std::uint64_t kMultiplier = 0x9fb21c651e98df25ull;

// Two lanes, so that one multiplication need not wait for the other.
std::uint64_t mix(std::uint64_t seed, const std::uint8_t* at, std::size_t length) {
    std::uint64_t a = seed, b = seed ^ kMultiplier, words[2];
    const std::uint64_t total = length;
    for (; length >= 16; at += 16, length -= 16) {
        std::memcpy(words, at, 16);
        a = (a ^ words[0]) * kMultiplier;
        b = (b ^ words[1]) * kMultiplier;
        a ^= a >> 29;
        b ^= b >> 32;
    }
    words[0] = words[1] = 0;
    if (length > 0) {
        std::memcpy(words, at, length);
    }
    a = (a ^ words[0] ^ total) * kMultiplier;
    b = (b ^ words[1]) * kMultiplier;
    const std::uint64_t h = ((a ^ a >> 32) + (b ^ b >> 29)) * kMultiplier;
    return h ^ h >> 32;
}

constexpr std::size_t kHead = 128, kFoot = 16;

}  // namespace

std::uint32_t headHashOf(ByteView message) {
    std::uint64_t h = mix(0x2545f4914f6cdd1dull, message.data(), std::min(message.size(), kHead));
    if (message.size() > kHead) {
        const std::size_t foot = std::min(message.size() - kHead, kFoot);
        h = mix(h, message.data() + message.size() - foot, foot);
    }
    return static_cast<std::uint32_t>(h >> 40);
}

std::uint32_t hashBytes(ByteView bytes) {
    return static_cast<std::uint32_t>(mix(0x2545f4914f6cdd1dull, bytes.data(), bytes.size()) >> 32);
}

IndexEntry::IndexEntry(std::uint64_t begin, std::uint64_t length, EntryFlags flags, std::uint32_t headHash)
    : m_low((begin & kBeginMask) | static_cast<std::uint64_t>(pack(flags)) << kBeginBits)
    , m_high((length & kLengthMask) | static_cast<std::uint64_t>(headHash) << kLengthBits) {}

EntryFlags IndexEntry::flags() const {
    const auto packed = static_cast<unsigned>(m_low >> kBeginBits);
    EntryFlags flags;
    flags.terminator = static_cast<Terminator>(packed & 3);
    flags.mllp = (packed >> 2 & 1) != 0;
    flags.sharedFrame = (packed >> 3 & 1) != 0;
    flags.linePrefix = (packed >> 4 & 1) != 0;
    flags.batchBefore = (packed >> 5 & 1) != 0;
    flags.junkBefore = (packed >> 6 & 1) != 0;
    flags.lastUnterminated = (packed >> 7 & 1) != 0;
    return flags;
}

MessageIndex::MessageIndex()
    : m_blocks(new std::array<std::atomic<Block*>, kBlocks>{}) {}

MessageIndex::~MessageIndex() {
    for (std::atomic<Block*>& slot : *m_blocks) {
        if (Block* block = slot.load()) {
            for (std::atomic<Chunk*>& chunk : block->chunks) {
                delete chunk.load();
            }
            delete block;
        }
    }
}

IndexEntry MessageIndex::operator[](MessageNumber number) const {
    const std::uint64_t chunk = number.value() >> kChunkBits;
    const Block* block = (*m_blocks)[chunk >> kBlockBits].load(std::memory_order_acquire);
    return block->chunks[chunk & ((1u << kBlockBits) - 1)]
        .load(std::memory_order_acquire)
        ->entries[number.value() & (kChunkSize - 1)];
}

ByteRange MessageIndex::gapBefore(std::uint64_t number) const {
    const std::uint64_t begin = number == 0 ? 0 : (*this)[MessageNumber(number - 1)].range().end();
    const std::uint64_t end = number < size() ? (*this)[MessageNumber(number)].begin() : std::max(begin, covered());
    return {begin, end - begin};
}

std::uint64_t MessageIndex::findAt(std::uint64_t offset) const {
    std::uint64_t low = 0, high = size();
    while (low < high) {
        const std::uint64_t mid = low + (high - low) / 2;
        if ((*this)[MessageNumber(mid)].range().end() <= offset) {
            low = mid + 1;
        } else {
            high = mid;
        }
    }
    return low;
}

void MessageIndex::append(const IndexEntry* entries, std::size_t count) {
    std::uint64_t at = m_size.load(std::memory_order_relaxed);
    while (count > 0) {
        const std::uint64_t chunkNumber = at >> kChunkBits;
        std::atomic<Block*>& blockSlot = (*m_blocks)[chunkNumber >> kBlockBits];
        if (!blockSlot.load(std::memory_order_relaxed)) {
            blockSlot.store(new Block, std::memory_order_release);
        }
        std::atomic<Chunk*>& slot =
            blockSlot.load(std::memory_order_relaxed)->chunks[chunkNumber & ((1u << kBlockBits) - 1)];
        if (!slot.load(std::memory_order_relaxed)) {
            slot.store(new Chunk, std::memory_order_release);
        }
        const std::size_t from = at & (kChunkSize - 1);
        const std::size_t take = std::min(count, kChunkSize - from);
        std::copy_n(entries, take,
                    slot.load(std::memory_order_relaxed)->entries.begin() + static_cast<std::ptrdiff_t>(from));
        entries += take;
        count -= take;
        at += take;
        m_size.store(at, std::memory_order_release);
    }
}

void MessageIndex::dropLast() {
    const std::uint64_t count = m_size.load(std::memory_order_relaxed);
    if (count > 0) {
        m_size.store(count - 1, std::memory_order_release);
    }
}

std::uint64_t MessageIndex::memoryBytes() const {
    const std::uint64_t chunks = (size() + kChunkSize - 1) >> kChunkBits;
    const std::uint64_t blocks = (chunks + (1u << kBlockBits) - 1) >> kBlockBits;
    return chunks * sizeof(Chunk) + blocks * sizeof(Block) + sizeof(*m_blocks);
}

}  // namespace plumb::hl7
