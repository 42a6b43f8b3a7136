#include "source/capture/capture_file.h"

#include <algorithm>
#include <limits>

namespace plumb::source::capture {
namespace {

constexpr std::uint64_t kWindowBytes = 1u << 20;
constexpr std::uint64_t kLargestPacket = 16u << 20;  // more is damage: no network carries such packets
constexpr std::uint64_t kLargestBlock = 256u << 20;
constexpr std::size_t kMostInterfaces = 65536;

constexpr std::uint32_t kSectionBlock = 0x0A0D0D0A, kInterfaceBlock = 1, kOldPacketBlock = 2, kSimplePacketBlock = 3,
                        kEnhancedPacketBlock = 6;
constexpr std::uint32_t kByteOrderMark = 0x1A2B3C4D;

struct Magic {
    std::uint32_t value;
    std::int64_t fractionNs;
    std::uint32_t recordHead;
};
// Microseconds, nanoseconds, and the form of an old Linux patch whose records have 8 more bytes.
constexpr Magic kMagics[] = {{0xA1B2C3D4, 1000, 16}, {0xA1B23C4D, 1, 16}, {0xA1B2CD34, 1000, 24}};

std::uint32_t number32(ByteView b, std::size_t at, bool big) {
    const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(b[at + i]); };
    return big ? byte(0) << 24 | byte(1) << 16 | byte(2) << 8 | byte(3)
               : byte(3) << 24 | byte(2) << 16 | byte(1) << 8 | byte(0);
}

const Magic* magicOf(ByteView head, bool& big) {
    for (const bool order : {false, true}) {
        const std::uint32_t value = number32(head, 0, order);
        for (const Magic& magic : kMagics) {
            if (magic.value == value) {
                big = order;
                return &magic;
            }
        }
    }
    return nullptr;
}

bool beginsSection(ByteView head) {
    return number32(head, 0, false) == kSectionBlock &&
           (number32(head, 8, false) == kByteOrderMark || number32(head, 8, true) == kByteOrderMark);
}

std::int64_t saturated(std::int64_t seconds, std::int64_t nanoseconds) {
    constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max() / 1'000'000'000 - 1;
    return std::clamp(seconds, -kMost, kMost) * 1'000'000'000 + nanoseconds;
}

}  // namespace

bool looksLikeCapture(ByteView head) {
    bool big = false;
    return head.size() >= 12 && (magicOf(head, big) != nullptr || beginsSection(head));
}

std::uint32_t CaptureFile::u32(ByteView bytes, std::size_t at) const {
    return number32(bytes, at, m_bigEndian);
}

std::uint16_t CaptureFile::u16(ByteView bytes, std::size_t at) const {
    const unsigned first = bytes[at], second = bytes[at + 1];
    return static_cast<std::uint16_t>(m_bigEndian ? first << 8 | second : second << 8 | first);
}

bool CaptureFile::stop(MessageId what) {
    m_damage = {m_at, what};
    m_at = m_size;
    return false;
}

Result<ByteView> CaptureFile::bytes(ByteRange range) {
    if (range.begin < m_held.begin) {
        return m_source.window(range, m_earlier);  // what came early and waited; the pass itself goes on
    }
    if (range.end() > m_held.end()) {
        const std::uint64_t wanted = std::max(range.length, kWindowBytes);
        auto view = m_source.window({range.begin, wanted}, m_buffer);
        if (!view) {
            return view;
        }
        m_view = *view;
        m_held = {range.begin, m_view.size()};
    }
    return slice(m_view, {range.begin - m_held.begin, range.length});
}

Result<bool> CaptureFile::begin() {
    const auto head = bytes({0, 24});
    if (!head) {
        return fail(head.error());
    }
    if (head->size() >= 12 && beginsSection(*head)) {
        m_form = Form::Blocks;
        return true;
    }
    const Magic* magic = head->size() >= 4 ? magicOf(*head, m_bigEndian) : nullptr;
    m_form = Form::Records;
    if (!magic || head->size() < 24) {
        return stop(MessageId::CaptureHeader);
    }
    m_fractionNs = magic->fractionNs;
    m_recordHead = magic->recordHead;
    m_linkType = u32(*head, 20) & 0xFFFF;  // the upper bits speak of checksums
    m_at = 24;
    return true;
}

Result<bool> CaptureFile::next(Packet& packet) {
    if (m_form == Form::Unread) {
        auto begun = begin();
        if (!begun || !*begun) {
            return begun;
        }
    }
    if (m_form == Form::Records) {
        return nextRecord(packet);
    }
    for (bool isPacket = false;;) {
        auto more = nextBlock(packet, isPacket);
        if (!more || !*more || isPacket) {
            return more;
        }
    }
}

Result<bool> CaptureFile::nextRecord(Packet& packet) {
    if (m_at >= m_size) {
        return false;
    }
    const auto head = bytes({m_at, m_recordHead});
    if (!head) {
        return fail(head.error());
    }
    if (head->size() < m_recordHead) {
        return stop(MessageId::CaptureCutShort);
    }
    const std::uint32_t captured = u32(*head, 8);
    if (captured > kLargestPacket) {
        return stop(MessageId::CapturePacketSize);
    }
    const std::uint64_t begin = m_at + m_recordHead;
    packet.timeNs = saturated(u32(*head, 0), static_cast<std::int64_t>(u32(*head, 4)) * m_fractionNs);
    packet.linkType = m_linkType;
    packet.originalLength = std::max<std::uint64_t>(u32(*head, 12), captured);
    packet.range = {begin, std::min<std::uint64_t>(captured, m_size - begin)};
    if (packet.range.length < captured) {
        m_damage = {m_at, MessageId::CaptureCutShort};
    }
    m_at = packet.range.end();
    return true;
}

void CaptureFile::addInterface(ByteView body) {
    if (body.size() < 8 || m_interfaces.size() >= kMostInterfaces) {
        return;
    }
    Interface added;
    added.linkType = u16(body, 0);
    added.snapLength = u32(body, 4);
    for (std::size_t at = 8; at + 4 <= body.size();) {
        const unsigned code = u16(body, at);
        const std::size_t length = u16(body, at + 2);
        const std::size_t value = at + 4;
        if (code == 0 || value + length > body.size()) {
            break;
        }
        if (code == 9 && length >= 1) {
            added.binary = (body[value] & 0x80) != 0;
            added.exponent = body[value] & 0x7F;
        } else if (code == 14 && length >= 8) {
            const std::uint64_t low = u32(body, m_bigEndian ? value + 4 : value);
            const std::uint64_t high = u32(body, m_bigEndian ? value : value + 4);
            added.offsetSeconds = static_cast<std::int64_t>(high << 32 | low);
        }
        at = value + (length + 3) / 4 * 4;
    }
    m_interfaces.push_back(added);
}

std::int64_t CaptureFile::timeOf(const Interface& interface, std::uint64_t units) {
    constexpr std::uint64_t kSecond = 1'000'000'000;
    std::uint64_t seconds = 0, nanoseconds = 0;
    if (interface.binary) {
        const unsigned bits = std::min<unsigned>(interface.exponent, 63);
        seconds = units >> bits;
        const std::uint64_t rest = units & ((std::uint64_t{1} << bits) - 1);
        // Only the upper 32 bits of a finer fraction matter for a nanosecond.
        nanoseconds = bits <= 32 ? rest * kSecond >> bits : (rest >> (bits - 32)) * kSecond >> 32;
    } else {
        std::uint64_t perSecond = 1;
        for (unsigned n = 0; n < std::min<unsigned>(interface.exponent, 19); ++n) {
            perSecond *= 10;
        }
        seconds = units / perSecond;
        const std::uint64_t rest = units % perSecond;
        nanoseconds = perSecond <= kSecond ? rest * (kSecond / perSecond) : rest / (perSecond / kSecond);
    }
    const auto whole = static_cast<std::int64_t>(std::min<std::uint64_t>(seconds, std::uint64_t{1} << 40));
    const std::int64_t offset =
        std::clamp<std::int64_t>(interface.offsetSeconds, -(std::int64_t{1} << 40), std::int64_t{1} << 40);
    return saturated(whole + offset, static_cast<std::int64_t>(nanoseconds));
}

bool CaptureFile::packetOf(std::uint32_t type, ByteView head, std::uint64_t body, std::uint64_t length,
                           Packet& packet) const {
    const bool simple = type == kSimplePacketBlock;
    const std::uint64_t fixed = simple ? 4 : 20;
    if (length < fixed || head.size() < fixed) {
        return false;
    }
    const std::size_t number = simple ? 0 : type == kOldPacketBlock ? u16(head, 0) : u32(head, 0);
    if (number >= m_interfaces.size()) {
        return false;
    }
    const Interface& interface = m_interfaces[number];
    packet.linkType = interface.linkType;
    std::uint64_t captured = length - fixed;
    if (simple) {
        packet.timeNs = 0;
        packet.originalLength = u32(head, 0);
        captured = std::min(captured, packet.originalLength);
        captured = interface.snapLength == 0 ? captured : std::min<std::uint64_t>(captured, interface.snapLength);
    } else {
        packet.timeNs = timeOf(interface, std::uint64_t{u32(head, 4)} << 32 | u32(head, 8));
        captured = std::min<std::uint64_t>(captured, u32(head, 12));
        packet.originalLength = std::max<std::uint64_t>(u32(head, 16), captured);
    }
    packet.range = {body + fixed, captured};
    return true;
}

Result<bool> CaptureFile::nextBlock(Packet& packet, bool& isPacket) {
    isPacket = false;
    if (m_at >= m_size) {
        return false;
    }
    const auto head = bytes({m_at, 32});
    if (!head) {
        return fail(head.error());
    }
    if (head->size() < 12) {
        return stop(MessageId::CaptureCutShort);
    }
    const bool section = number32(*head, 0, false) == kSectionBlock;
    if (section) {
        m_bigEndian = number32(*head, 8, true) == kByteOrderMark;
        if (!m_bigEndian && number32(*head, 8, false) != kByteOrderMark) {
            return stop(MessageId::CaptureByteOrder);
        }
        m_interfaces.clear();
    }
    const std::uint32_t type = section ? kSectionBlock : u32(*head, 0);
    const std::uint64_t length = u32(*head, 4);
    if (length < 12 || length > kLargestBlock) {
        return stop(MessageId::CaptureBlockLength);
    }
    const std::uint64_t body = m_at + 8;
    const std::uint64_t end = std::min(m_at + (length + 3) / 4 * 4, m_size);
    const std::uint64_t bodyLength = std::min(length - 12, m_size - body);
    if (type == kInterfaceBlock) {
        const auto options = bytes({body, std::min<std::uint64_t>(bodyLength, 65536)});
        if (!options) {
            return fail(options.error());
        }
        addInterface(*options);
    } else if (type == kEnhancedPacketBlock || type == kSimplePacketBlock || type == kOldPacketBlock) {
        isPacket = packetOf(type, head->subspan(8), body, bodyLength, packet);
        if (!isPacket) {
            return stop(MessageId::CaptureBlock);
        }
    }
    if (m_at + length > m_size) {
        m_damage = {m_at, MessageId::CaptureCutShort};
    }
    m_at = end;
    return true;
}

}  // namespace plumb::source::capture
