// The TCP connections of a capture: packets in, units of messages out. What is kept of a connection is small; when very
// many are open at once, those that were silent longest are taken as ended.
#pragma once

#include "base/result.h"
#include "source/capture/capture_file.h"
#include "source/capture/frame_cutter.h"
#include "source/capture/packet_layers.h"
#include "source/capture/tcp_side.h"

#include <cstdint>
#include <deque>
#include <unordered_map>
#include <vector>

namespace plumb::source::capture {

struct CaptureCounts {
    std::uint64_t packets = 0;
    std::uint64_t otherPackets = 0;             ///< of other protocols than TCP
    std::uint64_t unreadPackets = 0;            ///< of link types that are not known, or damaged
    std::uint64_t lostFragments = 0;            ///< pieces of packets whose first piece is not there
    std::uint64_t hl7 = 0, tls = 0, other = 0;  ///< connections that carried bytes
    std::uint64_t repeatedBytes = 0, missingBytes = 0, droppedBytes = 0;  ///< of connections with HL7
    std::uint32_t unreadLink = 0;                                         ///< a link type that is not known
};

struct Ends {
    Endpoint first, second;
};

class Connections {
public:
    static constexpr std::size_t kMostOpen = 65536;

    explicit Connections(CaptureFile& file)
        : m_file(file) {}

    [[nodiscard]] Result<void> take(const Packet& packet);
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] std::vector<Unit>& units() { return m_units; }
    [[nodiscard]] std::vector<Ends>& ends() { return m_ends; }
    [[nodiscard]] const CaptureCounts& counts() const { return m_counts; }

private:
    struct Connection {
        TcpSide sides[2];
        FrameCutter cutters[2];
        std::uint32_t isn[2] = {0, 0};
        bool opened[2] = {false, false};
        std::uint32_t number = 0;
        std::uint64_t lastPacket = 0;
    };
    struct EndsHash {
        std::size_t operator()(const Ends& ends) const;
    };
    struct EndsEqual {
        bool operator()(const Ends& a, const Ends& b) const { return a.first == b.first && a.second == b.second; }
    };
    struct Fragments {
        IpPart whole;  // names the datagram
        bool known = false;
        TcpHead head;
        std::vector<std::pair<IpPart, Segment>> waiting;
    };
    class Sink;

    void transport(const IpPart& part, ByteView payload, Segment segment);
    void tcp(IpPart part, const TcpHead& head, const Segment& segment);
    void fragment(const IpPart& part, ByteView payload, const Segment& segment);
    void restFragment(Fragments& datagram, const IpPart& part, Segment segment);
    [[nodiscard]] Connection& connectionOf(const Ends& ends);
    void close(Connection& connection);
    void closeOldest();

    CaptureFile& m_file;
    std::unordered_map<Ends, Connection, EndsHash, EndsEqual> m_open;
    std::deque<Fragments> m_fragments;
    std::vector<Unit> m_units;
    std::vector<Ends> m_ends;
    CaptureCounts m_counts;
    std::optional<Error> m_error;
};

}  // namespace plumb::source::capture
