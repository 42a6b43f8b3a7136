// One direction of a connection, cut into units: a message with its frame and what follows it up to the next one. Units
// of all connections are put one behind the other in the order in which they began on the wire.
//
// A stream is HL7 when VT and MSH, FHS or BHS stand in it, or when it begins with one of these; TLS when it begins like
// a record of it. Of other streams nothing is kept.
#pragma once

#include "base/bytes.h"
#include "source/capture/tcp_side.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace plumb::source::capture {

/// Stands for the file offset of the frame end that is put where bytes are missing.
inline constexpr std::uint64_t kSuppliedEnd = UINT64_MAX;
inline constexpr std::uint32_t kNoUnit = UINT32_MAX;

struct Piece {
    std::uint64_t file = 0;
    std::uint64_t length = 0;
};

struct Unit {
    std::vector<Piece> pieces;
    std::int64_t timeNs = 0;
    std::uint64_t packet = 0;  ///< number of the packet in which it begins
    std::uint32_t connection = 0;
    bool forward = false;  ///< from the connection's first endpoint to its second
    bool framed = false;
    bool closed = false;  ///< its frame ends
    bool isMessage = false;
    std::uint64_t missing = 0;  ///< bytes of it that the capture does not hold
    /// Of MSH-10 and MSA-2; nullopt where there is none.
    std::optional<std::uint32_t> control, answers;
    std::uint32_t partner = kNoUnit;  ///< the acknowledgement, or the message that is acknowledged
};

enum class StreamKind : std::uint8_t { Unknown, Hl7, Tls };

class FrameCutter {
public:
    void take(ByteView bytes, const Segment& segment, std::vector<Unit>& units);
    void missing(std::uint64_t length, std::vector<Unit>& units);
    void finish(std::vector<Unit>& units);

    [[nodiscard]] StreamKind kind() const { return m_kind; }
    [[nodiscard]] std::uint64_t byteCount() const { return m_bytes; }
    /// Of a stream that turned out to be HL7: bytes before its first message that were not kept.
    [[nodiscard]] std::uint64_t droppedBytes() const { return m_dropped; }
    /// Bytes that the capture does not hold, in and between messages.
    [[nodiscard]] std::uint64_t missingBytes() const { return m_missing; }
    void setOrigin(std::uint32_t connection, bool forward) {
        m_connection = connection;
        m_forward = forward;
    }

private:
    void cut(ByteView bytes, const Segment& segment, std::vector<Unit>& units);
    void give(ByteView bytes, std::uint64_t file, std::vector<Unit>& units);
    void beginUnit(const Segment& segment, std::uint64_t back, bool framed, std::vector<Unit>& units);
    void endUnit(std::vector<Unit>& units);
    void decide(const Segment& segment, std::vector<Unit>& units);

    StreamKind m_kind = StreamKind::Unknown;
    bool m_unframed = false;
    bool m_forward = false;
    bool m_decided = false;
    std::uint32_t m_connection = 0;
    std::uint32_t m_unit = kNoUnit;
    std::uint64_t m_bytes = 0, m_dropped = 0, m_missing = 0;
    std::int64_t m_newestNs = std::numeric_limits<std::int64_t>::min();
    std::uint64_t m_newestPacket = 0;
    std::string m_first;           // of the stream
    std::string m_mark;            // of a frame's beginning, as far as seen
    std::string m_head;            // of the current unit
    std::vector<Piece> m_leading;  // before anything is known
    Segment m_leadingFrom;
};

}  // namespace plumb::source::capture
