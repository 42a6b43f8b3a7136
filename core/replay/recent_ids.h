// The control ids of messages that are no longer under way, so that an acknowledgement that comes after all is known
// for what it is. Bounded: the oldest are forgotten, and what names them is foreign then.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace plumb::replay {

class RecentIds {
public:
    explicit RecentIds(std::size_t most = 10000)
        : m_most(most) {}

    struct Known {
        std::uint64_t message = 0;
        bool answered = false;  ///< it had its acknowledgement; else it was given up
    };

    void add(const std::string& controlId, std::uint64_t message, bool answered);
    [[nodiscard]] std::optional<Known> find(std::string_view controlId) const;
    /// The connection is another one: what was given up on the last can no longer be answered on it, but may still be
    /// named.
    void connectionChanged();
    /// Whether another message than `message` with this id was given up on this connection.
    [[nodiscard]] bool givenUpHere(std::string_view controlId, std::uint64_t message) const;
    /// The same, on any connection.
    [[nodiscard]] bool givenUpEver(std::string_view controlId, std::uint64_t message) const;

private:
    struct Entry {
        Known last;
        std::optional<std::uint64_t> givenUp;  ///< the message that was given up last
        std::uint64_t givenUpOn = 0;           ///< connection
        bool givenUpSeveral = false;           ///< more than that one, on that connection
        bool givenUpOthers = false;            ///< more than that one, on any
        std::uint32_t uses = 0;                ///< entries of m_order that name it
    };

    std::size_t m_most;
    std::uint64_t m_connection = 0;
    std::unordered_map<std::string, Entry> m_entries;
    std::deque<std::string> m_order;
};

}  // namespace plumb::replay
