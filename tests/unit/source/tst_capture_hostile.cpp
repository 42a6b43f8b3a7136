// Captures nobody would make on purpose: each is read in bounded time. The limits are generous, so that only a wrong
// order of growth breaks them, also under a sanitizer.
#include "base/clock.h"
#include "unit/source/capture_support.h"

namespace plumb::source::test::captures {
namespace {

constexpr std::int64_t kLimitMs = 20'000;

std::shared_ptr<CaptureSource> survive(const std::string& bytes) {
    const std::int64_t begin = steadyMilliseconds();
    auto source = captured(bytes);
    EXPECT_LT(steadyMilliseconds() - begin, kLimitMs);
    return source;
}

TEST(HostileCapture, aConnectionAPacket) {
    Wire wire;
    for (std::uint32_t n = 0; n < 200'000; ++n) {
        wire.data({n % 250, 1000 + n % 60'000}, {n / 250 % 250, 80}, n, "xx");
    }
    EXPECT_EQ(survive(wire.bytes())->size(), 0u);
}

TEST(HostileCapture, aMessageAConnection) {
    Wire wire;
    for (std::uint32_t n = 0; n < 100'000; ++n) {
        wire.data({n % 250, 1000 + n % 60'000}, {n / 250 % 250, 2575}, n, framed(messageOf("C")));
    }
    EXPECT_EQ(survive(wire.bytes())->size(), 100'000u * framed(messageOf("C")).size());
}

TEST(HostileCapture, segmentsFromBackToFront) {
    const std::string message = framed(messageOf("C1") + std::string(60'000, 'x'));
    Wire wire;
    wire.packet(kSender, kReceiver, 99, 0, Wire::kSyn, "");
    for (std::size_t at = message.size(); at > 0; --at) {
        wire.data(kSender, kReceiver, 99 + static_cast<std::uint32_t>(at), message.substr(at - 1, 1));
    }
    EXPECT_NE(survive(wire.bytes()), nullptr);
}

TEST(HostileCapture, aByteAPacket) {
    Wire wire;
    for (std::uint32_t n = 0; n < 200'000; ++n) {
        wire.data(kSender, kReceiver, 1 + n, std::string(1, "\x0BMSH|\x1C\r"[n % 7]));
    }
    EXPECT_EQ(survive(wire.bytes())->size(), 200'000u);
}

TEST(HostileCapture, nothingButBeginningsOfFrames) {
    Wire wire;
    std::string many;
    for (int n = 0; n < 12'000; ++n) {
        many += "\x0BMSH|";
    }
    for (std::uint32_t n = 0; n < 20; ++n) {
        wire.data(kSender, kReceiver, 1 + n * static_cast<std::uint32_t>(many.size()), many);
    }
    // Each unit is given the end that it lacks.
    EXPECT_EQ(survive(wire.bytes())->size(), 20u * 12'000u * 7u);
}

TEST(HostileCapture, gapsEverywhere) {
    Wire wire;
    for (std::uint32_t n = 0; n < 100'000; ++n) {
        wire.data(kSender, kReceiver, 1 + n * 10, n == 0 ? "\x0BMSH|" : "x");
    }
    const auto source = survive(wire.bytes());
    EXPECT_EQ(source->size(), 5u + 2u + 99'999u);
}

TEST(HostileCapture, fragmentsOfNothing) {
    Wire wire;
    const auto fragment = [](unsigned id, unsigned offset) {
        return std::string(12, '\2') + Wire::big(0x0800, 2) + Wire::big(0x4500, 2) + Wire::big(28, 2) +
               Wire::big(id, 2) + Wire::big(0x2000 | offset, 2) + Wire::big(0x4006, 2) + Wire::big(0, 2) +
               Wire::big(0x0A000001, 4) + Wire::big(0x0A000002, 4) + std::string(8, 'x');
    };
    for (unsigned n = 0; n < 100'000; ++n) {
        wire.record(fragment(n % 1000, 1 + n % 8000));
    }
    EXPECT_NE(noteOf(*survive(wire.bytes()), "source.capture-unread"), "");
}

TEST(HostileCapture, oneControlIdForAll) {
    Wire wire;
    std::uint32_t there = 1, back = 1;
    for (int n = 0; n < 50'000; ++n) {
        wire.data(kSender, kReceiver, there, framed(messageOf("C")));
        there += static_cast<std::uint32_t>(framed(messageOf("C")).size());
    }
    for (int n = 0; n < 50'000; ++n) {
        wire.data(kReceiver, kSender, back, framed(answerOf("C")));
        back += static_cast<std::uint32_t>(framed(answerOf("C")).size());
    }
    EXPECT_TRUE(survive(wire.bytes())->passageOf(1)->partner.has_value());
}

}  // namespace
}  // namespace plumb::source::test::captures
