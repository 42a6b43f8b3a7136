// What a packet carries: the way from its link layer to the IP payload, and the head of TCP. Checksums are not looked
// at, since network cards fill them in after the capture.
#pragma once

#include "base/bytes.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>

namespace plumb::source::capture {

struct Endpoint {
    std::array<std::uint8_t, 16> address{};
    std::uint16_t port = 0;
    bool v6 = false;

    /// "10.1.2.3:2575", "[fe80::1]:2575".
    [[nodiscard]] std::string text() const;
    friend bool operator==(const Endpoint&, const Endpoint&) = default;
    friend bool operator<(const Endpoint& a, const Endpoint& b) {
        return std::tie(a.address, a.port, a.v6) < std::tie(b.address, b.port, b.v6);
    }
};

inline constexpr std::uint8_t kTcp = 6;

/// The payload of IP, or of a fragment of it.
struct IpPart {
    Endpoint from, to;  ///< without ports
    std::uint8_t protocol = 0;
    ByteRange payload;         ///< captured bytes, counted from the packet's first
    std::uint64_t length = 0;  ///< of the payload on the wire
    bool fragment = false;
    bool moreFragments = false;
    std::uint32_t fragmentId = 0;
    std::uint32_t fragmentOffset = 0;
};

enum class Layers : std::uint8_t { Ip, Other, UnknownLink, Broken };

[[nodiscard]] Layers readLayers(ByteView packet, std::uint64_t originalLength, std::uint32_t linkType, IpPart& part);

struct TcpHead {
    std::uint16_t from = 0, to = 0;
    std::uint32_t sequence = 0, acknowledged = 0;
    bool syn = false, fin = false, reset = false, hasAcknowledged = false;
    std::uint32_t bytes = 0;  ///< of the head itself
};
[[nodiscard]] std::optional<TcpHead> readTcp(ByteView payload);

}  // namespace plumb::source::capture
