#include "replay/wire_log.h"

#include <array>
#include <chrono>
#include <cstddef>

namespace plumb::replay {
namespace {

constexpr std::array<std::string_view, 32> kControlNames = {
    "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS",  "HT", "LF",  "VT",  "FF", "CR", "SO", "SI",
    "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US"};

}  // namespace

std::string_view wireKindName(WireKind kind) {
    constexpr std::array<std::string_view, 6> names = {"connecting", "connected", "tls", "bytes", "closed", "note"};
    return names[static_cast<std::size_t>(kind)];
}

std::string_view wireDirectionName(WireDirection direction) {
    constexpr std::array<std::string_view, 3> names = {"", "out", "in"};
    return names[static_cast<std::size_t>(direction)];
}

std::int64_t wireMicroseconds() {
    using namespace std::chrono;
    return duration_cast<microseconds>(system_clock::now().time_since_epoch()).count();
}

std::string wireText(ByteView bytes) {
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 16);
    for (std::size_t n = 0; n < bytes.size(); ++n) {
        const std::uint8_t byte = bytes[n];
        if (byte >= kControlNames.size() && byte != 0x7F) {
            out += static_cast<char>(byte);
            continue;
        }
        out += '<';
        out += byte == 0x7F ? "DEL" : kControlNames[byte];
        out += '>';
        if (byte == '\r' && n + 1 < bytes.size()) {
            out += '\n';
        }
    }
    return out;
}

}  // namespace plumb::replay
