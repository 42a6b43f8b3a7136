// How long a message may take from its first byte to its last, while its bytes are read: what a listener and a relay
// hold a sender to. Bytes that belong to no message count as the beginning of one; line ends and blanks do not.
#pragma once

#include "replay/mllp_decoder.h"

#include <cstdint>
#include <optional>

namespace plumb::replay {

class UnfinishedWatch {
public:
    /// 0: for ever.
    explicit UnfinishedWatch(std::int64_t withinMs)
        : m_withinMs(withinMs) {}

    /// A frame has ended.
    void frameTaken(const MllpDecoder& decoder);
    /// After each step; true when the time is over. `isRead`: what comes is read; what is not is not its sender's
    /// fault.
    [[nodiscard]] bool isOver(const MllpDecoder& decoder, bool isRead, std::int64_t nowMs);
    /// Nothing is watched any more.
    void stop() { m_stopped = true; }

    [[nodiscard]] std::optional<std::int64_t> wakeAt() const;
    /// Why the connection is ended then.
    [[nodiscard]] Note why() const;

private:
    std::int64_t m_withinMs;
    std::optional<std::int64_t> m_since;
    std::uint64_t m_skipped = 0;  // of the decoder, when the last frame had ended
    bool m_stopped = false;
};

}  // namespace plumb::replay
