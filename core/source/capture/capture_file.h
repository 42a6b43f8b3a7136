// The packets of a capture file: classic pcap (both byte orders, micro- and nanoseconds) and pcapng (sections in either
// byte order, interfaces with their own clocks). Packets are named by their place in the file; nothing is copied.
#pragma once

#include "base/message_id.h"
#include "base/result.h"
#include "source/byte_source.h"

#include <cstdint>
#include <vector>

namespace plumb::source::capture {

/// Link types that packet_layers.h reads, by their registered numbers.
namespace link {
inline constexpr std::uint32_t kNull = 0, kEthernet = 1, kRaw = 101, kLoop = 108, kCooked = 113, kIpv4 = 228,
                               kIpv6 = 229, kCooked2 = 276;
}

struct Packet {
    std::int64_t timeNs = 0;  ///< since 1970-01-01 UTC; 0 where the capture does not say
    std::uint32_t linkType = 0;
    ByteRange range;                   ///< its captured bytes, in the file
    std::uint64_t originalLength = 0;  ///< on the wire; more than range.length when the capture cut it
};

/// Whether `head` (16 bytes are enough) begins a capture.
[[nodiscard]] bool looksLikeCapture(ByteView head);

class CaptureFile {
public:
    explicit CaptureFile(const ByteSource& source)
        : m_source(source)
        , m_size(source.size()) {}

    /// The next packet; false at the end, be it the file's own or that of what can be read (damage() says then).
    [[nodiscard]] Result<bool> next(Packet& packet);
    /// The bytes of a part of the file; valid until the next call. Short where the file is.
    [[nodiscard]] Result<ByteView> bytes(ByteRange range);

    [[nodiscard]] std::uint64_t position() const { return m_at; }
    [[nodiscard]] bool isPcapng() const { return m_form == Form::Blocks; }

    struct Damage {
        std::uint64_t at = 0;
        MessageId what = MessageId::None;
    };
    [[nodiscard]] const Damage& damage() const { return m_damage; }

private:
    enum class Form : std::uint8_t { Unread, Records, Blocks };
    struct Interface {
        std::uint32_t linkType = 0;
        std::uint32_t snapLength = 0;
        std::int64_t offsetSeconds = 0;
        bool binary = false;        // units are powers of two
        std::uint8_t exponent = 6;  // of the unit of time
    };

    [[nodiscard]] Result<bool> begin();
    [[nodiscard]] Result<bool> nextRecord(Packet& packet);
    [[nodiscard]] Result<bool> nextBlock(Packet& packet, bool& isPacket);
    [[nodiscard]] bool packetOf(std::uint32_t type, ByteView head, std::uint64_t body, std::uint64_t length,
                                Packet& packet) const;
    void addInterface(ByteView body);
    [[nodiscard]] bool stop(MessageId what);
    [[nodiscard]] std::uint32_t u32(ByteView bytes, std::size_t at) const;
    [[nodiscard]] std::uint16_t u16(ByteView bytes, std::size_t at) const;
    [[nodiscard]] static std::int64_t timeOf(const Interface& interface, std::uint64_t units);

    const ByteSource& m_source;
    std::uint64_t m_size;
    std::uint64_t m_at = 0;
    Form m_form = Form::Unread;
    bool m_bigEndian = false;
    std::int64_t m_fractionNs = 1000;  // pcap: what one unit of a record's fraction is
    std::uint32_t m_recordHead = 16;
    std::uint32_t m_linkType = 0;
    std::vector<Interface> m_interfaces;  // pcapng: of the current section
    Damage m_damage;
    WindowBuffer m_buffer, m_earlier;
    ByteRange m_held;  // what m_view shows
    ByteView m_view;
};

}  // namespace plumb::source::capture
