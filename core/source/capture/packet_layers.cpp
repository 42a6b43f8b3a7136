#include "source/capture/packet_layers.h"

#include "source/capture/capture_file.h"

#include <algorithm>

namespace plumb::source::capture {
namespace {

constexpr unsigned kIpv4Type = 0x0800, kIpv6Type = 0x86DD;
constexpr unsigned kMostTags = 4, kMostHeads = 16;

unsigned u16(ByteView b, std::size_t at) {
    return static_cast<unsigned>(b[at]) << 8 | b[at + 1];
}

std::uint32_t u32(ByteView b, std::size_t at) {
    return static_cast<std::uint32_t>(u16(b, at)) << 16 | u16(b, at + 2);
}

bool isTag(unsigned type) {
    return type == 0x8100 || type == 0x88A8 || type == 0x9100;
}

// Where the network layer begins and what it is; false when there is none that is read here.
struct Network {
    std::size_t at = 0;
    unsigned type = 0;
};

Layers afterType(ByteView packet, std::size_t typeAt, Network& network) {
    for (unsigned tags = 0; tags <= kMostTags; ++tags, typeAt += 4) {
        if (typeAt + 2 > packet.size()) {
            return Layers::Broken;
        }
        network = {typeAt + 2, u16(packet, typeAt)};
        if (!isTag(network.type)) {
            return Layers::Ip;
        }
    }
    return Layers::Other;
}

Layers byVersion(ByteView packet, std::size_t at, Network& network) {
    if (at >= packet.size()) {
        return Layers::Broken;
    }
    const unsigned version = packet[at] >> 4;
    network = {at, version == 4 ? kIpv4Type : version == 6 ? kIpv6Type : 0};
    return Layers::Ip;
}

Layers readLink(ByteView packet, std::uint32_t linkType, Network& network) {
    switch (linkType) {
    case link::kEthernet:
        return afterType(packet, 12, network);
    case link::kCooked:
        return afterType(packet, 14, network);
    case link::kCooked2:
        if (packet.size() < 20) {
            return Layers::Broken;
        }
        network = {20, u16(packet, 0)};
        return Layers::Ip;
    case link::kNull:
    case link::kLoop:
        return byVersion(packet, 4, network);  // the family's number differs by system, the version does not
    case 12:
    case 14:
    case link::kRaw:
    case link::kIpv4:
    case link::kIpv6:
        return byVersion(packet, 0, network);
    default:
        return Layers::UnknownLink;
    }
}

// The payload from `at` on: `length` bytes on the wire, of which the packet may hold fewer.
void setPayload(IpPart& part, ByteView packet, std::size_t at, std::uint64_t length) {
    const std::size_t begin = std::min(at, packet.size());
    part.payload = {begin, std::min<std::uint64_t>(packet.size() - begin, length)};
    part.length = length;
}

Layers readIpv4(ByteView packet, std::uint64_t wire, std::size_t at, IpPart& part) {
    if (at + 20 > packet.size()) {
        return Layers::Broken;
    }
    const std::size_t head = (packet[at] & 15u) * 4u;
    std::uint64_t total = u16(packet, at + 2);
    total = total == 0 ? wire - at : total;  // the network card was to cut it into packets
    if (head < 20 || total < head) {
        return Layers::Broken;
    }
    const unsigned flags = u16(packet, at + 6);
    part.protocol = packet[at + 9];
    part.moreFragments = (flags & 0x2000) != 0;
    part.fragmentOffset = (flags & 0x1FFF) * 8;
    part.fragment = part.moreFragments || part.fragmentOffset != 0;
    part.fragmentId = u16(packet, at + 4);
    std::copy_n(packet.begin() + static_cast<std::ptrdiff_t>(at + 12), 4, part.from.address.begin());
    std::copy_n(packet.begin() + static_cast<std::ptrdiff_t>(at + 16), 4, part.to.address.begin());
    setPayload(part, packet, at + head, total - head);
    return Layers::Ip;
}

Layers readIpv6(ByteView packet, std::uint64_t wire, std::size_t at, IpPart& part) {
    if (at + 40 > packet.size()) {
        return Layers::Broken;
    }
    part.from.v6 = part.to.v6 = true;
    std::copy_n(packet.begin() + static_cast<std::ptrdiff_t>(at + 8), 16, part.from.address.begin());
    std::copy_n(packet.begin() + static_cast<std::ptrdiff_t>(at + 24), 16, part.to.address.begin());
    std::uint64_t length = u16(packet, at + 4);
    length = length == 0 ? wire - std::min<std::uint64_t>(wire, at + 40) : length;
    unsigned next = packet[at + 6];
    std::size_t here = at + 40;
    for (unsigned heads = 0; heads < kMostHeads; ++heads) {
        std::size_t size = 0;
        if (next == 0 || next == 43 || next == 60) {  // options and routing
            size = here + 2 <= packet.size() ? (packet[here + 1] + 1u) * 8u : 0;
        } else if (next == 44) {
            size = 8;
        } else {
            part.protocol = static_cast<std::uint8_t>(next);
            setPayload(part, packet, here, length);
            return Layers::Ip;
        }
        if (size == 0 || size > length || here + size > packet.size()) {
            return Layers::Broken;
        }
        if (next == 44) {
            const unsigned where = u16(packet, here + 2);
            part.fragmentOffset = where & ~7u;
            part.moreFragments = (where & 1) != 0;
            part.fragment = part.moreFragments || part.fragmentOffset != 0;
            part.fragmentId = u32(packet, here + 4);
        }
        next = packet[here];
        here += size;
        length -= size;
        if (part.fragmentOffset != 0) {  // what follows is data, whatever it looks like
            part.protocol = static_cast<std::uint8_t>(next);
            setPayload(part, packet, here, length);
            return Layers::Ip;
        }
    }
    return Layers::Broken;
}

// The longest run of two or more zero groups, as RFC 5952 shortens it.
std::string ipv6Text(const std::array<std::uint8_t, 16>& address) {
    std::array<unsigned, 8> groups{};
    for (std::size_t i = 0; i < 8; ++i) {
        groups[i] = static_cast<unsigned>(address[2 * i]) << 8 | address[2 * i + 1];
    }
    std::size_t best = 8, bestLength = 1;
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t end = i;
        while (end < 8 && groups[end] == 0) {
            ++end;
        }
        if (end - i > bestLength) {
            best = i;
            bestLength = end - i;
        }
    }
    std::string text;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == best) {
            text += "::";
            i += bestLength - 1;
            continue;
        }
        text += text.empty() || text.back() == ':' ? "" : ":";
        char digits[8];
        std::snprintf(digits, sizeof digits, "%x", groups[i]);
        text += digits;
    }
    return text;
}

}  // namespace

std::string Endpoint::text() const {
    if (v6) {
        return '[' + ipv6Text(address) + "]:" + std::to_string(port);
    }
    std::string text;
    for (std::size_t i = 0; i < 4; ++i) {
        text += (i == 0 ? "" : ".") + std::to_string(address[i]);
    }
    return text + ':' + std::to_string(port);
}

Layers readLayers(ByteView packet, std::uint64_t originalLength, std::uint32_t linkType, IpPart& part) {
    part = {};
    Network network;
    if (const Layers linked = readLink(packet, linkType, network); linked != Layers::Ip) {
        return linked;
    }
    const std::uint64_t wire = std::max<std::uint64_t>(originalLength, packet.size());
    switch (network.type) {
    case kIpv4Type:
        return readIpv4(packet, wire, network.at, part);
    case kIpv6Type:
        return readIpv6(packet, wire, network.at, part);
    default:
        return Layers::Other;
    }
}

std::optional<TcpHead> readTcp(ByteView payload) {
    if (payload.size() < 20) {
        return std::nullopt;
    }
    TcpHead head;
    head.from = static_cast<std::uint16_t>(u16(payload, 0));
    head.to = static_cast<std::uint16_t>(u16(payload, 2));
    head.sequence = u32(payload, 4);
    head.acknowledged = u32(payload, 8);
    head.bytes = (payload[12] >> 4) * 4u;
    const unsigned flags = payload[13];
    head.fin = (flags & 1) != 0;
    head.syn = (flags & 2) != 0;
    head.reset = (flags & 4) != 0;
    head.hasAcknowledged = (flags & 16) != 0;
    if (head.bytes < 20) {
        return std::nullopt;
    }
    return head;
}

}  // namespace plumb::source::capture
