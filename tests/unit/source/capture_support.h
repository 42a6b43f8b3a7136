// Captures made in memory, packet by packet: Ethernet, IPv4, TCP.
#pragma once

#include "source/capture_source.h"
#include "source/opened_source.h"
#include "unit/source/decoding_support.h"

#include <memory>
#include <string>
#include <vector>

namespace plumb::source::test::captures {

struct Host {
    unsigned last = 1;  ///< of its address 10.0.0.x
    unsigned port = 40001;
};

inline const Host kSender{1, 40001}, kReceiver{2, 2575};

/// A capture as a classic pcap file; each packet comes a millisecond after the one before.
class Wire {
public:
    static constexpr unsigned kFin = 1, kSyn = 2, kReset = 4, kAck = 16;

    Wire& packet(Host from, Host to, std::uint32_t sequence, std::uint32_t acknowledged, unsigned flags,
                 const std::string& data) {
        std::string tcp = big(from.port, 2) + big(to.port, 2) + big(sequence, 4) + big(acknowledged, 4) + big(0x50, 1) +
                          big(flags, 1) + big(65535, 2) + big(0, 4) + data;
        return ip(from, to, 6, tcp);
    }
    Wire& data(Host from, Host to, std::uint32_t sequence, const std::string& bytes) {
        return packet(from, to, sequence, 0, 0, bytes);
    }
    Wire& ip(Host from, Host to, unsigned protocol, const std::string& payload) {
        return record(std::string(12, '\2') + big(0x0800, 2) + big(0x4500, 2) + big(20 + payload.size(), 2) +
                      big(0, 4) + big(64, 1) + big(protocol, 1) + big(0, 2) + address(from) + address(to) + payload);
    }
    /// The captured bytes of a packet that had `cut` more on the wire.
    Wire& record(const std::string& bytes, std::size_t cut = 0) {
        m_bytes += little(1'700'000'000, 4) + little(m_packets++ * 1000, 4) + little(bytes.size(), 4) +
                   little(bytes.size() + cut, 4) + bytes;
        return *this;
    }
    /// Takes the last `bytes` of the packet before from what was captured of it.
    Wire& cutLast(std::size_t bytes, std::size_t packetBytes) {
        m_bytes.resize(m_bytes.size() - bytes);
        m_bytes.replace(m_bytes.size() - (packetBytes - bytes) - 8, 4, little(packetBytes - bytes, 4));
        return *this;
    }

    [[nodiscard]] std::string bytes(unsigned linkType = 1) const {
        return little(0xA1B2C3D4, 4) + little(2, 2) + little(4, 2) + little(0, 8) + little(65535, 4) +
               little(linkType, 4) + m_bytes;
    }

    static std::string little(std::uint64_t value, unsigned count) {
        std::string text;
        for (unsigned i = 0; i < count; ++i) {
            text += static_cast<char>(value >> (8 * i));
        }
        return text;
    }
    static std::string big(std::uint64_t value, unsigned count) {
        const std::string text = little(value, count);
        return {text.rbegin(), text.rend()};
    }

private:
    static std::string address(Host host) { return std::string("\x0A\0\0", 3) + static_cast<char>(host.last); }

    std::string m_bytes;
    unsigned m_packets = 0;
};

/// Ethernet, IPv4 and TCP before the data.
inline constexpr std::size_t kHeadsBytes = 14 + 20 + 20;

inline std::shared_ptr<CaptureSource> captured(const std::string& bytes) {
    Progress progress;
    auto source = CaptureSource::open(std::make_shared<MemorySource>("memory", bytes), {}, progress);
    EXPECT_TRUE(source.has_value());
    return source ? *source : nullptr;
}

inline std::string shown(const CaptureSource& source) {
    return visible(readWindow(source, {0, source.size()}));
}

inline std::vector<std::string> codesOf(const std::vector<Note>& notes) {
    std::vector<std::string> codes;
    for (const Note& note : notes) {
        codes.emplace_back(note.code());
    }
    return codes;
}

/// The rendered note of that code; "" when there is none.
inline std::string noteOf(const CaptureSource& source, std::string_view code) {
    for (const Note& note : source.notes()) {
        if (note.code() == code) {
            return note.render();
        }
    }
    return {};
}

inline std::string framed(const std::string& message) {
    return '\x0B' + message + "\x1C\r";
}

inline std::string messageOf(const std::string& control) {
    return "MSH|^~\\&|A|B|C|D|20240102||ADT^A08|" + control + "|P|2.5\rPID|1||4711\r";
}

inline std::string answerOf(const std::string& control) {
    return "MSH|^~\\&|C|D|A|B|20240102||ACK|R" + control + "|P|2.5\rMSA|AA|" + control + "\r";
}

}  // namespace plumb::source::test::captures
