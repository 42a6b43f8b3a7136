#include "source/capture/connections.h"

#include "hl7/message_index.h"

#include <algorithm>
#include <utility>

namespace plumb::source::capture {
namespace {

constexpr std::size_t kMostDatagrams = 256, kMostWaitingFragments = 64;

bool sameDatagram(const IpPart& a, const IpPart& b) {
    return a.fragmentId == b.fragmentId && a.protocol == b.protocol && a.from == b.from && a.to == b.to;
}

}  // namespace

std::size_t Connections::EndsHash::operator()(const Ends& ends) const {
    std::uint64_t hash = 0xCBF29CE484222325u;
    const auto add = [&](std::uint64_t value) { hash = (hash ^ value) * 0x100000001B3u; };
    for (const Endpoint* end : {&ends.first, &ends.second}) {
        for (const std::uint8_t byte : end->address) {
            add(byte);
        }
        add(end->port);
    }
    return static_cast<std::size_t>(hash ^ hash >> 32);
}

// Hands what TCP put in order to the cutter of its direction.
class Connections::Sink final : public StreamSink {
public:
    Sink(Connections& owner, FrameCutter& cutter)
        : m(owner)
        , m_cutter(cutter) {}

    void bytes(const Segment& segment) override {
        const auto view = m.m_file.bytes({segment.file, segment.captured});
        if (!view) {
            m.m_error = m.m_error ? m.m_error : view.error();
            return;
        }
        m_cutter.take(*view, segment, m.m_units);
    }
    void missing(std::uint64_t length) override { m_cutter.missing(length, m.m_units); }

private:
    Connections& m;
    FrameCutter& m_cutter;
};

Result<void> Connections::take(const Packet& packet) {
    ++m_counts.packets;
    const auto bytes = m_file.bytes({packet.range.begin, std::min<std::uint64_t>(packet.range.length, 512)});
    if (!bytes) {
        return fail(bytes.error());
    }
    IpPart part;
    switch (readLayers(*bytes, packet.originalLength, packet.linkType, part)) {
    case Layers::UnknownLink:
        m_counts.unreadLink = packet.linkType;
        [[fallthrough]];
    case Layers::Broken:
        ++m_counts.unreadPackets;
        return {};
    case Layers::Other:
        ++m_counts.otherPackets;
        return {};
    case Layers::Ip:
        break;
    }
    if (part.protocol != kTcp) {
        ++m_counts.otherPackets;
        return {};
    }
    Segment segment;
    segment.file = packet.range.begin + part.payload.begin;
    segment.captured = std::min(packet.range.length - std::min(packet.range.length, part.payload.begin), part.length);
    segment.length = part.length;
    segment.timeNs = packet.timeNs;
    segment.packet = m_counts.packets;
    const ByteView payload = slice(*bytes, part.payload);
    if (part.fragment) {
        fragment(part, payload, segment);
    } else {
        transport(part, payload, segment);
    }
    return m_error ? Result<void>(fail(*m_error)) : Result<void>();
}

void Connections::transport(const IpPart& part, ByteView payload, Segment segment) {
    const auto head = readTcp(payload);
    if (!head || head->bytes > segment.length) {
        ++m_counts.unreadPackets;
        return;
    }
    segment.file += head->bytes;
    segment.captured -= std::min<std::uint64_t>(segment.captured, head->bytes);
    segment.length -= head->bytes;
    tcp(part, *head, segment);
}

Connections::Connection& Connections::connectionOf(const Ends& ends) {
    const auto known = m_open.find(ends);
    if (known != m_open.end()) {
        return known->second;
    }
    if (m_open.size() >= kMostOpen) {
        closeOldest();
    }
    Connection& made = m_open[ends];
    made.number = static_cast<std::uint32_t>(m_ends.size());
    m_ends.push_back(ends);
    made.cutters[0].setOrigin(made.number, true);
    made.cutters[1].setOrigin(made.number, false);
    return made;
}

void Connections::tcp(IpPart part, const TcpHead& head, const Segment& segment) {
    part.from.port = head.from;
    part.to.port = head.to;
    const bool forward = part.from < part.to;
    const Ends ends = forward ? Ends{part.from, part.to} : Ends{part.to, part.from};
    const unsigned side = forward ? 0 : 1;
    Connection* connection = &connectionOf(ends);
    const bool reopened = head.syn && connection->opened[side] && connection->isn[side] != head.sequence;
    const bool reopenedUnseen = head.syn && !connection->opened[side] && connection->sides[side].started();
    const bool elsewhere = !head.syn && segment.length > 0 && !connection->sides[side].isNear(head.sequence);
    if (reopened || reopenedUnseen || elsewhere) {
        close(*connection);
        m_open.erase(ends);
        connection = &connectionOf(ends);
    }
    connection->lastPacket = segment.packet;
    Sink sink(*this, connection->cutters[side]);
    if (head.syn && !connection->opened[side]) {
        connection->opened[side] = true;
        connection->isn[side] = head.sequence;
        connection->sides[side].start(head.sequence + 1);
    }
    if (segment.length > 0 && !head.reset) {
        connection->sides[side].take(head.sequence + (head.syn ? 1 : 0), segment, sink);
    }
    if (head.hasAcknowledged) {
        Sink other(*this, connection->cutters[1 - side]);
        connection->sides[1 - side].acknowledged(head.acknowledged, other);
    }
}

void Connections::restFragment(Fragments& datagram, const IpPart& part, Segment segment) {
    if (part.fragmentOffset < datagram.head.bytes) {
        ++m_counts.unreadPackets;  // cut within the head of TCP
        return;
    }
    TcpHead head = datagram.head;
    head.sequence += part.fragmentOffset - head.bytes + (head.syn ? 1 : 0);
    head.syn = false;
    tcp(datagram.whole, head, segment);
}

void Connections::fragment(const IpPart& part, ByteView payload, const Segment& segment) {
    auto found = std::find_if(m_fragments.begin(), m_fragments.end(),
                              [&](const Fragments& known) { return sameDatagram(known.whole, part); });
    if (found == m_fragments.end()) {
        if (m_fragments.size() >= kMostDatagrams) {
            m_counts.lostFragments += m_fragments.front().waiting.size();
            m_fragments.pop_front();
        }
        m_fragments.push_back({});
        found = std::prev(m_fragments.end());
        found->whole = part;
    }
    if (part.fragmentOffset != 0) {
        if (found->known) {
            restFragment(*found, part, segment);
        } else if (found->waiting.size() < kMostWaitingFragments) {
            found->waiting.push_back({part, segment});
        } else {
            ++m_counts.lostFragments;
        }
        return;
    }
    const auto head = readTcp(payload);
    if (!head) {
        ++m_counts.unreadPackets;
        return;
    }
    found->known = true;
    found->head = *head;
    transport(part, payload, segment);
    const auto waiting = std::exchange(found->waiting, {});
    for (const auto& [rest, of] : waiting) {
        restFragment(*found, rest, of);
    }
    if (!waiting.empty() && !part.moreFragments) {
        m_fragments.erase(found);
    }
}

void Connections::close(Connection& connection) {
    for (unsigned side = 0; side < 2; ++side) {
        Sink sink(*this, connection.cutters[side]);
        connection.sides[side].finish(sink);
        connection.cutters[side].finish(m_units);
    }
    const FrameCutter &a = connection.cutters[0], &b = connection.cutters[1];
    if (a.kind() == StreamKind::Hl7 || b.kind() == StreamKind::Hl7) {
        ++m_counts.hl7;
        for (unsigned side = 0; side < 2; ++side) {
            m_counts.repeatedBytes += connection.sides[side].repeatedBytes();
            m_counts.missingBytes += connection.cutters[side].missingBytes();
            m_counts.droppedBytes += connection.cutters[side].droppedBytes();
        }
    } else if (a.kind() == StreamKind::Tls || b.kind() == StreamKind::Tls) {
        ++m_counts.tls;
    } else if (a.byteCount() + b.byteCount() > 0) {
        ++m_counts.other;
    }
}

void Connections::closeOldest() {
    std::vector<std::uint64_t> last;
    last.reserve(m_open.size());
    for (const auto& [ends, connection] : m_open) {
        last.push_back(connection.lastPacket);
    }
    const auto middle = last.begin() + static_cast<std::ptrdiff_t>(last.size() / 2);
    std::nth_element(last.begin(), middle, last.end());
    for (auto at = m_open.begin(); at != m_open.end();) {
        if (at->second.lastPacket <= *middle) {
            close(at->second);
            at = m_open.erase(at);
        } else {
            ++at;
        }
    }
}

Result<void> Connections::finish() {
    for (auto& [ends, connection] : m_open) {
        close(connection);
    }
    m_open.clear();
    for (const Fragments& datagram : m_fragments) {
        m_counts.lostFragments += datagram.waiting.size();
    }
    return m_error ? Result<void>(fail(*m_error)) : Result<void>();
}

}  // namespace plumb::source::capture
