#include "replay/mllp_decoder.h"

#include "hl7/delimiters.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace plumb::replay {
namespace {

constexpr std::uint8_t kCr = '\r';
constexpr std::uint8_t kLf = '\n';
constexpr std::size_t kHeaderLength = 4;  // MSH and the separator

bool isBlank(std::uint8_t byte) {
    return byte == kCr || byte == kLf || byte == ' ' || byte == '\t' || byte == 0;
}

std::size_t findByte(const std::vector<std::uint8_t>& bytes, std::size_t from, std::size_t to, std::uint8_t wanted) {
    if (from >= to) {
        return to;
    }
    const void* found = std::memchr(bytes.data() + from, wanted, to - from);
    return found ? static_cast<std::size_t>(static_cast<const std::uint8_t*>(found) - bytes.data()) : to;
}

}  // namespace

std::vector<Note> explain(const Frame& frame, std::uint64_t limit) {
    const FrameOddities& odd = frame.oddities;
    std::vector<Note> notes;
    const auto tell = [&notes](bool is, MessageId id, std::vector<std::string> arguments = {}) {
        if (is) {
            notes.push_back({id, std::move(arguments)});
        }
    };
    tell(odd.garbage, MessageId::FrameGarbage, {std::to_string(frame.garbage)});
    tell(odd.noStart, MessageId::FrameNoStart);
    tell(odd.noTrailer, MessageId::FrameNoCr);
    tell(odd.lfForCr, MessageId::FrameLfForCr);
    tell(odd.notEnded, MessageId::FrameNotEnded);
    tell(odd.noFinalCr, MessageId::FrameNoFinalCr);
    tell(odd.tooLong, MessageId::FrameTooLong, {std::to_string(limit)});
    tell(odd.cutOff, MessageId::FrameCutOff, {std::to_string(frame.bytes.size())});
    tell(odd.empty, MessageId::FrameEmpty);
    return notes;
}

MllpDecoder::MllpDecoder(const Framing& framing, std::uint64_t limit)
    : m_framing(framing)
    , m_limit(limit) {}

void MllpDecoder::feed(ByteView chunk) {
    compact();
    m_buffer.insert(m_buffer.end(), chunk.begin(), chunk.end());
}

std::optional<Frame> MllpDecoder::next() {
    return advance(false);
}

std::optional<Frame> MllpDecoder::settle() {
    return advance(true);
}

std::optional<Frame> MllpDecoder::finish() {
    if (std::optional<Frame> frame = advance(true)) {
        return frame;
    }
    const bool told = m_state == State::Dropping;
    const bool begun = m_state == State::Inside;
    if (told || !begun) {
        skip(m_buffer.size());
        m_state = State::Outside;
        return std::nullopt;
    }
    FrameOddities oddities;
    oddities.cutOff = true;
    const Frame frame = close(m_buffer.size(), oddities);
    m_at = m_scanned = m_buffer.size();
    m_state = State::Outside;
    return frame;
}

std::optional<Frame> MllpDecoder::advance(bool silent) {
    m_unsure = false;
    std::optional<Frame> frame;
    while (!frame) {
        if (m_state == State::Outside && !begin()) {
            return std::nullopt;
        }
        if (!scan(silent, frame)) {
            break;
        }
    }
    return frame;
}

/// Skips to where a frame begins; false when none does yet.
bool MllpDecoder::begin() {
    std::size_t at = m_at;
    for (; at < m_buffer.size(); ++at) {
        const bool start = m_buffer[at] == m_framing.start;
        const Seen header = start ? Seen::No : headerAt(at);
        if (header == Seen::Unsure) {
            break;
        }
        if (start || header == Seen::Yes) {
            skip(at);
            m_oddities = {};
            m_oddities.garbage = m_garbage > 0;
            m_oddities.noStart = !start;
            m_at = m_scanned = start ? at + 1 : at;
            m_state = State::Inside;
            return true;
        }
    }
    skip(at);
    return false;
}

/// Looks for the end of what is begun; true when something came of it, a frame or another state.
bool MllpDecoder::scan(bool silent, std::optional<Frame>& frame) {
    while (true) {
        const std::size_t at = findControl(m_scanned);
        if (m_state == State::Inside && at - m_at > m_limit) {
            frame = passLimit();
            return true;
        }
        m_scanned = at;
        if (m_state == State::Dropping) {
            m_skipped += at - m_at;
            m_at = at;
        }
        if (at == m_buffer.size()) {
            return false;
        }
        const End end = endAt(at, silent);
        if (end.seen == Seen::Unsure) {
            m_unsure = true;
            return false;
        }
        if (end.seen == Seen::Yes) {
            return endFound(at, end, frame);
        }
        m_scanned = at + 1;
    }
}

bool MllpDecoder::endFound(std::size_t at, const End& end, std::optional<Frame>& frame) {
    // VT twice begins one frame.
    const bool nothingYet = end.oddities.notEnded && at == m_at;
    if (m_state == State::Inside && !nothingYet) {
        frame = close(at, end.oddities);
    }
    m_at = m_scanned = at + end.length;
    m_state = State::Outside;
    return true;
}

Frame MllpDecoder::passLimit() {
    FrameOddities oddities;
    oddities.tooLong = true;
    const Frame frame = close(m_at + static_cast<std::size_t>(m_limit), oddities);
    m_at = m_scanned = m_at + static_cast<std::size_t>(m_limit);
    m_state = State::Dropping;
    return frame;
}

/// The frame that is begun, with its message up to `bodyEnd`.
Frame MllpDecoder::close(std::size_t bodyEnd, FrameOddities oddities) {
    Frame frame;
    frame.bytes = ByteView(m_buffer).subspan(m_at, bodyEnd - m_at);
    frame.offset = m_base + m_at;
    frame.garbage = m_garbage;
    frame.oddities = oddities;
    frame.oddities.garbage = m_oddities.garbage;
    frame.oddities.noStart = m_oddities.noStart;
    frame.oddities.empty = frame.bytes.empty();
    const bool ends = frame.bytes.empty() || frame.bytes.back() == kCr || frame.bytes.back() == kLf;
    frame.oddities.noFinalCr = !ends && frame.whole();
    m_garbage = 0;
    return frame;
}

MllpDecoder::End MllpDecoder::endAt(std::size_t at, bool silent) const {
    End end;
    if (m_buffer[at] == m_framing.start) {
        end.seen = decided(headerAt(at + 1), silent);
        end.oddities.notEnded = true;
        return end;
    }
    const std::size_t behind = at + 1;
    end.length = 1;
    end.oddities.noTrailer = true;
    if (behind == m_buffer.size()) {
        end.seen = silent ? Seen::Yes : Seen::Unsure;
        return end;
    }
    if (m_buffer[behind] == m_framing.trailer) {
        return {Seen::Yes, 2, {}};
    }
    if (m_buffer[behind] == kLf) {
        return lineFeedEndAt(at, silent);
    }
    end.seen = decided(frameAt(behind), silent);
    return end;
}

MllpDecoder::End MllpDecoder::lineFeedEndAt(std::size_t at, bool silent) const {
    End end;
    end.length = 2;
    end.oddities.lfForCr = true;
    const std::size_t behind = at + 2;
    if (behind == m_buffer.size()) {
        end.seen = silent ? Seen::Yes : Seen::Unsure;
    } else {
        end.seen = decided(frameAt(behind), silent);
    }
    return end;
}

/// What only begins like a frame is none when nothing follows.
MllpDecoder::Seen MllpDecoder::decided(Seen seen, bool silent) {
    return seen == Seen::Unsure && silent ? Seen::No : seen;
}

MllpDecoder::Seen MllpDecoder::frameAt(std::size_t at) const {
    return m_buffer[at] == m_framing.start ? Seen::Yes : headerAt(at);
}

MllpDecoder::Seen MllpDecoder::headerAt(std::size_t at) const {
    const std::size_t length = std::min(kHeaderLength, m_buffer.size() - at);
    const ByteView bytes = ByteView(m_buffer).subspan(at, length);
    if (length == kHeaderLength) {
        return hl7::isHeaderSegment(bytes) && hl7::canDelimit(bytes[3]) ? Seen::Yes : Seen::No;
    }
    const std::string_view there = asText(bytes);
    const auto canBecome = [there](std::string_view id) { return id.starts_with(there) || there == id; };
    return canBecome("MSH") || canBecome("FHS") || canBecome("BHS") ? Seen::Unsure : Seen::No;
}

/// The next byte that may end the frame, or the end of the buffer.
std::size_t MllpDecoder::findControl(std::size_t from) const {
    const std::size_t end = findByte(m_buffer, from, m_buffer.size(), m_framing.end);
    return findByte(m_buffer, from, end, m_framing.start);
}

/// Leaves out what stands before `to`.
void MllpDecoder::skip(std::size_t to) {
    const auto begin = m_buffer.begin() + static_cast<std::ptrdiff_t>(m_at);
    const auto end = m_buffer.begin() + static_cast<std::ptrdiff_t>(to);
    const auto odd = static_cast<std::uint64_t>(std::count_if(begin, end, [](std::uint8_t b) { return !isBlank(b); }));
    m_garbage += odd;
    m_skipped += odd;
    m_at = m_scanned = to;
}

/// Drops what has been handed out; not while half of the buffer or more is still needed.
void MllpDecoder::compact() {
    if (m_at == 0 || m_at < m_buffer.size() - m_at) {
        return;
    }
    m_buffer.erase(m_buffer.begin(), m_buffer.begin() + static_cast<std::ptrdiff_t>(m_at));
    m_base += m_at;
    m_scanned -= m_at;
    m_at = 0;
    constexpr std::size_t kKept = 1024 * 1024;
    if (m_buffer.empty() && m_buffer.capacity() > kKept) {
        std::vector<std::uint8_t>().swap(m_buffer);
    }
}

}  // namespace plumb::replay
