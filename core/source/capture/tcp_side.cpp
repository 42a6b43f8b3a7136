#include "source/capture/tcp_side.h"

#include <algorithm>

namespace plumb::source::capture {
namespace {

constexpr std::uint64_t kFirstPlace = std::uint64_t{1} << 33;
constexpr std::uint64_t kNear = std::uint64_t{1} << 28;  // wider than any window of TCP in use
// Packets of two directions may stand in a capture a little out of order, so an acknowledgement alone is no proof yet.
constexpr std::size_t kPatience = 16;

}  // namespace

void TcpSide::start(std::uint32_t sequence) {
    m_started = true;
    m_next = kFirstPlace + sequence;
    m_acknowledged = m_next;
}

std::uint64_t TcpSide::placeOf(std::uint32_t sequence) const {
    const auto ahead = static_cast<std::int32_t>(sequence - static_cast<std::uint32_t>(m_next));
    return m_next + static_cast<std::uint64_t>(static_cast<std::int64_t>(ahead));
}

bool TcpSide::isNear(std::uint32_t sequence) const {
    const std::uint64_t place = placeOf(sequence);
    return !m_started || (place > m_next ? place - m_next : m_next - place) < kNear;
}

void TcpSide::pass(Segment segment, StreamSink& sink) {
    if (segment.begin + segment.length <= m_next) {
        m_repeated += segment.length;
        return;
    }
    const std::uint64_t known = m_next - std::min(m_next, segment.begin);
    m_repeated += known;
    m_next = segment.begin + segment.length;
    segment.begin += known;
    segment.length -= known;
    segment.file += known;
    segment.captured -= std::min(segment.captured, known);
    if (segment.captured > 0) {
        sink.bytes(segment);
    }
    if (segment.captured < segment.length) {
        sink.missing(segment.length - segment.captured);
    }
}

void TcpSide::passWaiting(StreamSink& sink) {
    std::size_t passed = 0;
    for (; passed < m_waiting.size() && m_waiting[passed].begin <= m_next; ++passed) {
        m_waitingBytes -= m_waiting[passed].length;
        pass(m_waiting[passed], sink);
    }
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + static_cast<std::ptrdiff_t>(passed));
}

void TcpSide::skipToWaiting(StreamSink& sink) {
    sink.missing(m_waiting.front().begin - m_next);
    m_next = m_waiting.front().begin;
    passWaiting(sink);
}

void TcpSide::take(std::uint32_t sequence, Segment segment, StreamSink& sink) {
    if (!m_started) {
        start(sequence);
    }
    segment.begin = placeOf(sequence);
    if (segment.begin <= m_next) {
        pass(segment, sink);
        passWaiting(sink);
        return;
    }
    const auto after = std::upper_bound(m_waiting.begin(), m_waiting.end(), segment.begin,
                                        [](std::uint64_t place, const Segment& s) { return place < s.begin; });
    m_waiting.insert(after, segment);
    m_waitingBytes += segment.length;
    const bool proven = m_acknowledged > m_next && m_waiting.size() >= kPatience;
    while (!m_waiting.empty() && (proven || m_waiting.size() > kMostWaiting || m_waitingBytes > kMostWaitingBytes)) {
        skipToWaiting(sink);
        if (proven) {
            break;
        }
    }
}

void TcpSide::acknowledged(std::uint32_t sequence, StreamSink& sink) {
    if (m_started && isNear(sequence)) {
        m_acknowledged = std::max(m_acknowledged, placeOf(sequence));
        if (m_waiting.size() >= kPatience && m_acknowledged > m_next) {
            skipToWaiting(sink);
        }
    }
}

void TcpSide::finish(StreamSink& sink) {
    while (!m_waiting.empty()) {
        skipToWaiting(sink);
    }
}

}  // namespace plumb::source::capture
