// One direction of a TCP connection, put in order: what comes early waits, what comes again is dropped, and what never
// comes is told as missing once the receiver acknowledged it, too much waits behind it, or the connection ends.
#pragma once

#include <cstdint>
#include <vector>

namespace plumb::source::capture {

/// Bytes of a stream: captured ones stand at `file`; when the capture cut the packet, fewer than `length`.
struct Segment {
    std::uint64_t begin = 0;  ///< place in the stream; set by TcpSide
    std::uint64_t file = 0;
    std::uint64_t captured = 0;
    std::uint64_t length = 0;
    std::int64_t timeNs = 0;
    std::uint64_t packet = 0;
};

class StreamSink {
public:
    virtual ~StreamSink() = default;
    /// Bytes that follow what came before.
    virtual void bytes(const Segment& segment) = 0;
    virtual void missing(std::uint64_t length) = 0;
};

class TcpSide {
public:
    static constexpr std::size_t kMostWaiting = 1024;
    static constexpr std::uint64_t kMostWaitingBytes = 32u << 20;

    /// The sequence number of the first byte, from a SYN.
    void start(std::uint32_t sequence);
    [[nodiscard]] bool started() const { return m_started; }
    /// Whether bytes at `sequence` can belong to this stream; if not, the same ports serve another connection.
    [[nodiscard]] bool isNear(std::uint32_t sequence) const;

    void take(std::uint32_t sequence, Segment segment, StreamSink& sink);
    /// The receiver has everything before `sequence`.
    void acknowledged(std::uint32_t sequence, StreamSink& sink);
    /// Nothing more comes.
    void finish(StreamSink& sink);

    [[nodiscard]] std::uint64_t repeatedBytes() const { return m_repeated; }

private:
    [[nodiscard]] std::uint64_t placeOf(std::uint32_t sequence) const;
    void pass(Segment segment, StreamSink& sink);
    void passWaiting(StreamSink& sink);
    void skipToWaiting(StreamSink& sink);

    bool m_started = false;
    std::uint64_t m_next = 0;  // the place after the last byte passed on; places start high, so that none is negative
    std::uint64_t m_acknowledged = 0;
    std::uint64_t m_waitingBytes = 0;
    std::uint64_t m_repeated = 0;
    std::vector<Segment> m_waiting;  // by place
};

}  // namespace plumb::source::capture
