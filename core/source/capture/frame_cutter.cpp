#include "source/capture/frame_cutter.h"

#include "hl7/message_index.h"
#include "hl7/message_view.h"
#include "hl7/path_pattern.h"

#include <algorithm>
#include <cctype>
#include <cstring>

namespace plumb::source::capture {
namespace {

constexpr char kVt = '\x0B', kFs = '\x1C';
constexpr std::size_t kMarkBytes = 4, kFirstBytes = 6, kHeadBytes = 2048, kMostLeading = 64;

bool isHeaderId(std::string_view id) {
    return id == "MSH" || id == "FHS" || id == "BHS";
}

bool beginsMessage(std::string_view text) {
    return text.size() >= 4 && isHeaderId(text.substr(0, 3)) &&
           std::isalnum(static_cast<unsigned char>(text[3])) == 0 && static_cast<unsigned char>(text[3]) > ' ';
}

bool beginsTls(std::string_view text) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    return text.size() >= 5 && byte(0) >= 0x14 && byte(0) <= 0x17 && byte(1) == 3 && byte(2) <= 4 && byte(3) <= 0x41;
}

// Whether `mark` can still become VT and the id of a header.
bool isMark(std::string_view mark) {
    for (const std::string_view whole : {"\x0BMSH",
                                         "\x0B"
                                         "FHS",
                                         "\x0B"
                                         "BHS"}) {
        if (whole.substr(0, mark.size()) == mark) {
            return true;
        }
    }
    return false;
}

// Moves the last `count` bytes of `from` to a list of their own.
std::vector<Piece> takeTail(std::vector<Piece>& from, std::uint64_t count) {
    std::vector<Piece> tail;
    while (count > 0 && !from.empty()) {
        Piece& last = from.back();
        const std::uint64_t taken = std::min(count, last.length);
        tail.insert(tail.begin(), {last.file + (last.length - taken), taken});
        last.length -= taken;
        count -= taken;
        if (last.length == 0) {
            from.pop_back();
        }
    }
    return tail;
}

std::optional<std::uint32_t> hashOf(std::string_view id) {
    return id.empty() ? std::nullopt : std::optional(hl7::hashBytes(asBytes(id)));
}

void readHead(std::string_view head, Unit& unit) {
    static const hl7::PathPattern msa2 = hl7::PathPattern::parse("MSA-2").value();
    head.remove_prefix(!head.empty() && head.front() == kVt ? 1 : 0);
    unit.isMessage = head.substr(0, 3) == "MSH";
    if (unit.isMessage) {
        const hl7::MessageView view(asBytes(head));
        unit.control = hashOf(view.controlId());
        const hl7::Element answered = msa2.first(view);
        unit.answers = answered.present() ? hashOf(asText(slice(view.bytes(), answered.range))) : std::nullopt;
    }
}

}  // namespace

void FrameCutter::give(ByteView bytes, std::uint64_t file, std::vector<Unit>& units) {
    if (bytes.empty()) {
        return;
    }
    std::vector<Piece>& pieces = m_unit == kNoUnit ? m_leading : units[m_unit].pieces;
    if (!pieces.empty() && pieces.back().file + pieces.back().length == file) {
        pieces.back().length += bytes.size();
    } else {
        pieces.push_back({file, bytes.size()});
    }
    if (m_unit != kNoUnit) {
        m_head.append(asText(bytes).substr(0, kHeadBytes - std::min(kHeadBytes, m_head.size())));
        units[m_unit].closed = units[m_unit].closed || asText(bytes).find(kFs) != std::string_view::npos;
    }
}

void FrameCutter::endUnit(std::vector<Unit>& units) {
    if (m_unit != kNoUnit) {
        readHead(m_head, units[m_unit]);
        m_head.clear();
        m_unit = kNoUnit;
    }
}

// A unit begins `back` bytes before the end of what was given.
void FrameCutter::beginUnit(const Segment& segment, std::uint64_t back, bool framed, std::vector<Unit>& units) {
    if (units.size() >= kNoUnit - 2) {
        return;  // what comes stays with the last one
    }
    std::vector<Piece> tail = takeTail(m_unit == kNoUnit ? m_leading : units[m_unit].pieces, back);
    if (m_unit != kNoUnit && m_head.size() < kHeadBytes) {
        m_head.resize(m_head.size() - std::min<std::size_t>(m_head.size(), back));
    }
    endUnit(units);
    Unit unit;
    unit.connection = m_connection;
    unit.forward = m_forward;
    if (!m_leading.empty()) {
        unit.pieces = std::move(m_leading);
        unit.timeNs = m_leadingFrom.timeNs;
        unit.packet = m_leadingFrom.packet;
        units.push_back(unit);
        m_leading.clear();
    }
    unit.pieces = std::move(tail);
    // A packet that overtook another is read when the other has come.
    m_newestNs = std::max(m_newestNs, segment.timeNs);
    m_newestPacket = std::max(m_newestPacket, segment.packet);
    unit.timeNs = m_newestNs;
    unit.packet = m_newestPacket;
    unit.framed = framed;
    units.push_back(std::move(unit));
    m_unit = static_cast<std::uint32_t>(units.size() - 1);
    m_kind = StreamKind::Hl7;
}

void FrameCutter::decide(const Segment& segment, std::vector<Unit>& units) {
    m_decided = m_first.size() >= kFirstBytes;
    if (beginsMessage(m_first)) {
        std::uint64_t all = 0;
        for (const Piece& piece : m_leading) {
            all += piece.length;
        }
        m_decided = m_unframed = true;
        beginUnit(segment, all, false, units);
        m_head = m_first;
    } else if (beginsTls(m_first)) {
        m_decided = true;
        m_kind = StreamKind::Tls;
        m_leading.clear();
    }
}

void FrameCutter::cut(ByteView bytes, const Segment& segment, std::vector<Unit>& units) {
    std::size_t given = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        if (m_mark.empty()) {
            const void* found = std::memchr(bytes.data() + at, kVt, bytes.size() - at);
            if (!found) {
                break;
            }
            at = static_cast<std::size_t>(static_cast<const std::uint8_t*>(found) - bytes.data());
        }
        m_mark += static_cast<char>(bytes[at]);
        if (!isMark(m_mark)) {
            m_mark.clear();
            at += bytes[at] == static_cast<std::uint8_t>(kVt) ? 0 : 1;
            continue;
        }
        ++at;
        if (m_mark.size() == kMarkBytes) {
            give(bytes.subspan(given, at - given), segment.file + given, units);
            given = at;
            beginUnit(segment, kMarkBytes, true, units);
            m_head = m_mark;
            m_mark.clear();
            m_unframed = false;
        }
    }
    give(bytes.subspan(given), segment.file + given, units);
}

void FrameCutter::take(ByteView bytes, const Segment& segment, std::vector<Unit>& units) {
    m_bytes += bytes.size();
    if (m_kind == StreamKind::Tls) {
        return;
    }
    if (m_kind == StreamKind::Unknown && m_leading.empty()) {
        m_leadingFrom = segment;
    }
    const std::size_t before = m_first.size();
    if (!m_decided && m_kind == StreamKind::Unknown) {
        m_first.append(asText(bytes).substr(0, kFirstBytes - std::min(kFirstBytes, m_first.size())));
    }
    if (m_unframed && m_mark.empty() && beginsMessage(asText(bytes.first(std::min<std::size_t>(bytes.size(), 4))))) {
        beginUnit(segment, 0, false, units);
    }
    cut(bytes, segment, units);
    if (!m_decided && m_kind == StreamKind::Unknown) {
        decide(segment, units);
        if (m_unframed) {  // its head, as far as it stands in this packet
            m_head.append(asText(bytes.subspan(m_first.size() - before)).substr(0, kHeadBytes));
        }
    }
    if (m_leading.size() > kMostLeading) {
        m_dropped += m_leading.front().length;
        m_leading.erase(m_leading.begin());
    }
}

void FrameCutter::missing(std::uint64_t length, std::vector<Unit>& units) {
    m_mark.clear();
    m_decided = true;
    if (m_unit == kNoUnit) {
        return;
    }
    Unit& unit = units[m_unit];
    m_missing += length;
    unit.missing += unit.closed && unit.missing == 0 ? 0 : length;  // else it lies between two messages
    if (unit.framed && !unit.closed) {
        unit.pieces.push_back({kSuppliedEnd, 2});
        unit.closed = true;
    }
}

void FrameCutter::finish(std::vector<Unit>& units) {
    endUnit(units);
    m_leading.clear();
}

}  // namespace plumb::source::capture
