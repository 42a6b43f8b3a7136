#include "replay/unfinished_watch.h"

#include <string>

namespace plumb::replay {

void UnfinishedWatch::frameTaken(const MllpDecoder& decoder) {
    m_since.reset();
    m_skipped = decoder.skipped();
}

bool UnfinishedWatch::isOver(const MllpDecoder& decoder, bool isRead, std::int64_t nowMs) {
    const bool unfinished = decoder.inside() || decoder.skipped() > m_skipped;
    if (m_withinMs == 0 || m_stopped || !unfinished) {
        m_since.reset();
    } else if (!m_since || !isRead) {
        m_since = nowMs;
    }
    return m_since && nowMs - *m_since >= m_withinMs;
}

std::optional<std::int64_t> UnfinishedWatch::wakeAt() const {
    return m_since && !m_stopped ? std::optional(*m_since + m_withinMs) : std::nullopt;
}

Note UnfinishedWatch::why() const {
    return {MessageId::MessageNotWhole, {std::to_string(m_withinMs)}};
}

}  // namespace plumb::replay
