// Entries keep what they are given, chunks hang together, and readers see only whole ones.
#include "hl7/message_index.h"

#include <gtest/gtest.h>

#include <random>
#include <thread>
#include <vector>

namespace plumb::hl7 {
namespace {

/// Messages of varying length with gaps between, the n-th always the same.
IndexEntry entryOf(std::uint64_t n) {
    EntryFlags flags;
    flags.terminator = static_cast<Terminator>(n % 3);
    flags.mllp = n % 2 == 0;
    return {n * 100 + n % 7, 50 + n % 40, flags, static_cast<std::uint32_t>(n % (1u << 24))};
}

void fill(MessageIndex& index, std::uint64_t from, std::uint64_t to) {
    std::vector<IndexEntry> entries;
    for (std::uint64_t n = from; n < to; ++n) {
        entries.push_back(entryOf(n));
    }
    index.append(entries.data(), entries.size());
}

TEST(IndexEntry, keepsEverything) {
    for (unsigned bits = 0; bits < 192; ++bits) {
        EntryFlags flags;
        flags.terminator = static_cast<Terminator>(bits % 3);
        flags.mllp = bits / 3 & 1;
        flags.sharedFrame = bits / 6 & 1;
        flags.linePrefix = bits / 12 & 1;
        flags.batchBefore = bits / 24 & 1;
        flags.junkBefore = bits / 48 & 1;
        flags.lastUnterminated = bits / 96 & 1;
        const IndexEntry entry((1ull << 48) - 1 - bits, (1ull << 40) - 1 - bits, flags, 0xffffff - bits);
        EXPECT_EQ(entry.begin(), (1ull << 48) - 1 - bits);
        EXPECT_EQ(entry.length(), (1ull << 40) - 1 - bits);
        EXPECT_EQ(entry.headHash(), 0xffffff - bits);
        EXPECT_TRUE(entry.flags() == flags);
    }
}

TEST(HeadHash, seesHeadAndFoot) {
    std::vector<std::uint8_t> bytes(5000, 'x');
    const std::uint32_t hash = headHashOf(bytes);
    for (const std::size_t at : {0u, 1u, 64u, 127u, 4984u, 4999u}) {
        bytes[at] = 'y';
        EXPECT_NE(headHashOf(bytes), hash) << at;
        bytes[at] = 'x';
    }
    EXPECT_EQ(headHashOf(bytes), hash);
    for (std::size_t size = 0; size < 300; ++size) {
        EXPECT_NE(headHashOf(ByteView(bytes).first(size)), headHashOf(ByteView(bytes).first(size + 1)) ^ 0x1000000u);
        EXPECT_LT(headHashOf(ByteView(bytes).first(size)), 1u << 24);
    }
    EXPECT_NE(headHashOf(ByteView(bytes).first(16)), headHashOf(ByteView(bytes).first(17)));
}

TEST(MessageIndex, emptyIsOneGap) {
    MessageIndex index;
    EXPECT_EQ(index.size(), 0u);
    EXPECT_EQ(index.gapBefore(0), (ByteRange{0, 0}));
    index.setCovered(77);
    EXPECT_EQ(index.gapBefore(0), (ByteRange{0, 77}));
    EXPECT_EQ(index.findAt(5), 0u);
    index.dropLast();
    EXPECT_EQ(index.size(), 0u);
}

TEST(MessageIndex, appendsAcrossChunkBorders) {
    MessageIndex index;
    std::mt19937 random(2);
    std::uint64_t count = 0;
    while (count < 3 * MessageIndex::kChunkSize + 10) {
        const std::uint64_t more =
            random() % 3 ? random() % 700 : MessageIndex::kChunkSize - count % MessageIndex::kChunkSize;
        fill(index, count, count + more);
        count += more;
        ASSERT_EQ(index.size(), count);
    }
    for (std::uint64_t n = 0; n < count; ++n) {
        ASSERT_TRUE(index[MessageNumber(n)] == entryOf(n)) << n;
    }
    EXPECT_LE(index.memoryBytes(), 16 * (count + MessageIndex::kChunkSize) + 200'000);
}

TEST(MessageIndex, gapsAndMessagesAreTheSource) {
    MessageIndex index;
    const std::uint64_t count = MessageIndex::kChunkSize + 100;
    fill(index, 0, count);
    index.setCovered(entryOf(count).begin());
    std::uint64_t at = 0;
    for (std::uint64_t n = 0; n < count; ++n) {
        ASSERT_EQ(index.gapBefore(n).begin, at) << n;
        ASSERT_EQ(index.gapBefore(n).end(), entryOf(n).begin()) << n;
        at = entryOf(n).range().end();
    }
    EXPECT_EQ(index.gapBefore(count), (ByteRange{at, entryOf(count).begin() - at}));
}

TEST(MessageIndex, findsByOffset) {
    MessageIndex index;
    const std::uint64_t count = 2 * MessageIndex::kChunkSize + 3;
    fill(index, 0, count);
    for (std::uint64_t n = 0; n < count; n += n % 61 + 1) {
        const ByteRange range = entryOf(n).range();
        EXPECT_EQ(index.findAt(range.begin), n);
        EXPECT_EQ(index.findAt(range.end() - 1), n);
        EXPECT_EQ(index.findAt(range.end()), n + 1) << "the gap belongs to the next message";
    }
    EXPECT_EQ(index.findAt(1ull << 40), count);
}

TEST(MessageIndex, dropsAndAppendsAgainAtABorder) {
    MessageIndex index;
    for (const std::uint64_t count : {MessageIndex::kChunkSize, MessageIndex::kChunkSize + 1}) {
        fill(index, index.size(), count);
        index.dropLast();
        EXPECT_EQ(index.size(), count - 1);
        EXPECT_EQ(index.findAt(1ull << 40), count - 1);
        fill(index, count - 1, count);
        EXPECT_TRUE(index[MessageNumber(count - 1)] == entryOf(count - 1));
    }
}

// One writes, two read all the time: whatever size() says is there is whole.
TEST(MessageIndex, readersDoNotWait) {
    MessageIndex index;
    constexpr std::uint64_t kCount = 20 * MessageIndex::kChunkSize;
    std::atomic<std::uint64_t> wrong{0};
    const auto read = [&] {
        std::mt19937_64 random(std::hash<std::thread::id>{}(std::this_thread::get_id()));
        for (std::uint64_t seen = 0; seen < kCount;) {
            seen = index.size();
            if (seen == 0) {
                continue;
            }
            const std::uint64_t n = random() % 4 ? random() % seen : seen - 1;
            wrong += !(index[MessageNumber(n)] == entryOf(n));
            wrong += index.findAt(entryOf(n).begin()) != n;
            wrong += index.gapBefore(n).end() != entryOf(n).begin();
        }
    };
    std::thread first(read), second(read);
    for (std::uint64_t n = 0; n < kCount;) {
        const std::uint64_t more = std::min<std::uint64_t>(1 + n % 997, kCount - n);
        fill(index, n, n + more);
        n += more;
    }
    first.join();
    second.join();
    EXPECT_EQ(wrong, 0u);
}

}  // namespace
}  // namespace plumb::hl7
