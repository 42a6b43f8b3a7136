// What senders are known to do, recognised by whoever receives from them: a message that comes again, and one MSH-10
// for messages that differ. Remembers the last messages of a listener, all its connections together.
#pragma once

#include "base/error.h"
#include "hl7/message_view.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>

namespace plumb::replay {

class SenderHabits {
public:
    explicit SenderHabits(std::size_t most = 10000)
        : m_most(most) {}

    /// What is to be said of message `number`, from 1.
    [[nodiscard]] std::optional<Note> received(const hl7::MessageView& message, std::uint64_t number);

private:
    struct Seen {
        std::uint64_t number = 0;
        std::size_t bytes = 0;  ///< a hash of them
    };

    std::size_t m_most;
    std::unordered_map<std::string, Seen> m_seen;  ///< by who sent it and MSH-10
    std::deque<std::string> m_order;
};

}  // namespace plumb::replay
