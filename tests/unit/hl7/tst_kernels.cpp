// Every vector kernel gives what the portable one gives, bit for bit, at every size and offset.
#include "hl7/kernels.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace plumb::hl7 {
namespace {

using Bytes = std::vector<std::uint8_t>;

class KernelsAtLevel : public ::testing::TestWithParam<SimdLevel> {
protected:
    void SetUp() override {
        if (GetParam() > bestSimdLevel()) {
            GTEST_SKIP() << "not on this machine";
        }
    }
    const Kernels& m_portable = kernelsFor(SimdLevel::Portable);
    const Kernels& m_kernels = kernelsFor(GetParam());
};

INSTANTIATE_TEST_SUITE_P(Simd, KernelsAtLevel,
                         ::testing::Values(SimdLevel::Portable, SimdLevel::Sse2, SimdLevel::Avx2, SimdLevel::Avx512));

/// An array of exactly this size, so that a sanitizer sees a read past its end.
std::unique_ptr<std::uint8_t[]> exact(const Bytes& bytes, std::size_t from, std::size_t size) {
    auto copy = std::make_unique<std::uint8_t[]>(size);
    std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(from), size, copy.get());
    return copy;
}

/// What is written past the count is scratch; the room for it is kCollectRoom.
std::vector<std::uint32_t> collected(CollectSet collect, const std::uint8_t* data, std::size_t size, const ByteSet& set,
                                     std::uint32_t base) {
    const auto out = std::make_unique<CollectBuffer>();
    const std::size_t count = collect(data, size, set, base, out->data());
    return {out->begin(), out->begin() + static_cast<std::ptrdiff_t>(count)};
}
std::vector<std::uint32_t> collected(CollectByte collect, const std::uint8_t* data, std::size_t size, std::uint8_t byte,
                                     std::uint32_t base) {
    const auto out = std::make_unique<CollectBuffer>();
    const std::size_t count = collect(data, size, byte, base, out->data());
    return {out->begin(), out->begin() + static_cast<std::ptrdiff_t>(count)};
}

/// From no delimiter at all to nothing else.
Bytes randomBytes(std::size_t size, unsigned percent, std::uint32_t seed) {
    static constexpr std::uint8_t kMarks[] = {'|', '^', '~', '&', '\r', '\n', 0xa6, 0xff, 0x80, 0};
    std::mt19937 random(seed);
    Bytes bytes(size);
    for (std::uint8_t& byte : bytes) {
        byte = random() % 100 < percent ? kMarks[random() % 10] : static_cast<std::uint8_t>(random());
    }
    return bytes;
}

const ByteSet kSets[] = {ByteSet({'|', '^', '~', '&'}),
                         ByteSet({'\r', '\n'}),
                         ByteSet({'|'}),
                         ByteSet({}),
                         ByteSet({'#', '$', '*', '@'}),
                         ByteSet({0xa6, '^', '~'}),
                         ByteSet({0xff, 0x80, 0x81, 0xfe}),
                         ByteSet({'|', 0, 0, 0}),
                         ByteSet({0x7f, 0x01, 0x70, 0x0f})};

TEST_P(KernelsAtLevel, everySizeUpTo300) {
    for (const unsigned percent : {0u, 3u, 20u, 100u}) {
        for (std::size_t size = 0; size <= 300; ++size) {
            const Bytes bytes = randomBytes(size, percent, static_cast<std::uint32_t>(size));
            const auto data = exact(bytes, 0, size);
            for (const ByteSet& set : kSets) {
                ASSERT_EQ(collected(m_kernels.collectSet, data.get(), size, set, 7),
                          collected(m_portable.collectSet, data.get(), size, set, 7))
                    << size << " bytes";
            }
            for (const std::uint8_t byte : std::initializer_list<std::uint8_t>{'\r', '|', 0xff, 0, 'a'}) {
                ASSERT_EQ(collected(m_kernels.collectByte, data.get(), size, byte, 7),
                          collected(m_portable.collectByte, data.get(), size, byte, 7))
                    << size << " bytes";
                ASSERT_EQ(m_kernels.countByte(data.get(), size, byte), m_portable.countByte(data.get(), size, byte));
            }
        }
    }
}

TEST_P(KernelsAtLevel, everyOffset) {
    const Bytes bytes = randomBytes(400, 20, 1);
    for (std::size_t from = 0; from < 130; ++from) {
        const std::size_t size = bytes.size() - from - from % 7;
        if (from + size > bytes.size()) {
            continue;
        }
        for (const ByteSet& set : kSets) {
            ASSERT_EQ(collected(m_kernels.collectSet, bytes.data() + from, size, set, 1u << 31),
                      collected(m_portable.collectSet, bytes.data() + from, size, set, 1u << 31))
                << "from " << from;
        }
    }
}

TEST_P(KernelsAtLevel, firstOf) {
    for (const unsigned percent : {0u, 1u, 20u}) {
        for (std::size_t size = 0; size <= 300; ++size) {
            const Bytes bytes = randomBytes(size, percent, static_cast<std::uint32_t>(size));
            const auto data = exact(bytes, 0, size);
            for (const std::array<std::uint8_t, 4>& wanted :
                 {std::array<std::uint8_t, 4>{'|', '^', '~', '&'}, {'|', '|', '|', '\r'}, {0xff, 0x80, 'a', 0}}) {
                const auto found = std::find_first_of(bytes.begin(), bytes.end(), wanted.begin(), wanted.end());
                ASSERT_EQ(m_kernels.findFirstOf(data.get(), size, wanted),
                          static_cast<std::size_t>(found - bytes.begin()));
            }
        }
    }
}

/// Segments that are plain, or not quite: in ids, behind ids, in what stands between the ends.
std::string nearlyPlain(std::mt19937& random) {
    const auto pick = [&](std::initializer_list<const char*> choices) {
        return std::string(choices.begin()[random() % choices.size()]);
    };
    std::string text = "|";
    for (std::size_t n = random() % 8; n > 0; --n) {
        for (std::size_t f = random() % 12; f > 0; --f) {
            text += pick({"|", "^", "&", "~", "HS", "\n", "value", "S"}) + std::string(random() % 20, 'x');
        }
        text += '\r';
        const bool odd = random() % 12 == 0;
        text += odd ? pick({"", "\n", "PI", "P|D", "PID^", "MSH|", "FHS|", "BHS|", "P\nD", "\rPI", "PIDX|", "PV1"})
                    : pick({"PID|", "OBX|", "PSL|", "SHX|", "HSX|", "XHX|", "Z\nY|", "NSH|"});
    }
    return random() % 3 == 0 ? text + '\r' : text;
}

TEST_P(KernelsAtLevel, plainSegments) {
    const ByteSet set({'\r', '|', '^', '~', '&'});
    const auto run = [&](const Kernels& kernels, const std::uint8_t* data, std::size_t size) {
        const auto out = std::make_unique<CollectBuffer>();
        const std::size_t count = kernels.collectPlain(data, size, set, '|', 3, out->data());
        return count == kNotPlain
                   ? std::vector<std::uint32_t>{UINT32_MAX}
                   : std::vector<std::uint32_t>(out->begin(), out->begin() + static_cast<std::ptrdiff_t>(count));
    };
    std::mt19937 random(5);
    std::size_t plain = 0;
    for (int n = 0; n < 20000; ++n) {
        const std::string text = nearlyPlain(random);
        const Bytes bytes(text.begin(), text.end());
        const auto data = exact(bytes, 0, bytes.size());
        const std::vector<std::uint32_t> wanted = run(m_portable, data.get(), bytes.size());
        ASSERT_EQ(run(m_kernels, data.get(), bytes.size()), wanted) << text;
        plain += wanted.empty() || wanted[0] != UINT32_MAX ? 1 : 0;
    }
    EXPECT_GT(plain, 5000u);
    EXPECT_LT(plain, 18000u);
}

TEST_P(KernelsAtLevel, everyByteIsToldFromEveryOther) {
    Bytes all(256);
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = static_cast<std::uint8_t>(i);
    }
    for (unsigned byte = 1; byte < 256; ++byte) {
        const ByteSet set({static_cast<std::uint8_t>(byte)});
        ASSERT_EQ(collected(m_kernels.collectSet, all.data(), all.size(), set, 0), std::vector<std::uint32_t>{byte});
        ASSERT_EQ(collected(m_kernels.collectByte, all.data(), all.size(), static_cast<std::uint8_t>(byte), 0),
                  std::vector<std::uint32_t>{byte});
    }
}

TEST_P(KernelsAtLevel, wholePieces) {
    for (const unsigned percent : {0u, 1u, 20u, 100u}) {
        for (const std::size_t size : {kCollectPiece, kCollectPiece - 1, kCollectPiece - 63}) {
            const Bytes bytes = randomBytes(size, percent, percent);
            const auto data = exact(bytes, 0, size);
            for (const ByteSet& set : kSets) {
                ASSERT_EQ(collected(m_kernels.collectSet, data.get(), size, set, 0),
                          collected(m_portable.collectSet, data.get(), size, set, 0));
            }
            ASSERT_EQ(collected(m_kernels.collectByte, data.get(), size, '|', 0),
                      collected(m_portable.collectByte, data.get(), size, '|', 0));
        }
    }
    const Bytes full(kCollectPiece, '|');
    EXPECT_EQ(collected(m_kernels.collectSet, full.data(), full.size(), kSets[0], 0).size(), kCollectPiece);
}

TEST(Kernels, levelInUseIsNoMoreThanAsked) {
    for (const SimdLevel level : {SimdLevel::Portable, SimdLevel::Sse2, SimdLevel::Avx2, SimdLevel::Avx512}) {
        limitSimdLevel(level);
        EXPECT_EQ(&kernels(), &kernelsFor(std::min(level, bestSimdLevel())));
    }
    EXPECT_EQ(simdLevel(), bestSimdLevel());
}

}  // namespace
}  // namespace plumb::hl7
