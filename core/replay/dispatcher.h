// Which message leaves next where several may be under way at once: the first that waits whose key is free. A key, such
// as a patient, is not free while a message of it is under way or is to be sent again, so that messages of one key
// never overtake each other; and, where that is asked for, not after one of it was parked: those behind it are held
// back.
//
// Without an order every message is free, and they leave as they were added.
#pragma once

#include "replay/outcome.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <unordered_map>

namespace plumb::replay {

class Dispatcher {
public:
    struct Options {
        bool ordered = false;  ///< by key
        bool hold = false;     ///< behind what was parked
    };
    /// One that does not leave, and the one that it is held back by.
    struct Held {
        std::uint64_t message = 0;
        std::uint64_t behind = 0;
    };

    explicit Dispatcher(Options options)
        : m_options(options) {}

    void add(std::uint64_t message, std::string key);
    /// One of this key was parked before.
    void parked(std::uint64_t message, const std::string& key);
    /// The one that was added before all others that wait.
    [[nodiscard]] std::optional<std::uint64_t> first() const {
        return m_waiting.empty() ? std::nullopt : std::optional(m_waiting.front().message);
    }
    /// The next message that may leave; it is under way from here on.
    [[nodiscard]] std::optional<std::uint64_t> take();
    /// A message that is held back, and waits no more.
    [[nodiscard]] std::optional<Held> takeHeld();
    /// Of one that is under way; with Fate::Again it stays so.
    void ended(std::uint64_t message, Fate fate);
    /// It did not leave after all; nothing is held back by that.
    void dropped(std::uint64_t message);

    [[nodiscard]] std::size_t waiting() const { return m_waiting.size(); }
    [[nodiscard]] std::size_t underWay() const { return m_underWay.size(); }

private:
    struct Waiting {
        std::uint64_t message = 0;
        std::string key;
    };
    struct Key {
        bool busy = false;
        std::optional<std::uint64_t> parked;
    };
    [[nodiscard]] bool keyed() const { return m_options.ordered || m_options.hold; }
    void release(std::uint64_t message, bool parked);

    Options m_options;
    std::deque<Waiting> m_waiting;
    std::unordered_map<std::uint64_t, std::string> m_underWay;
    std::unordered_map<std::string, Key> m_keys;  ///< those that are busy or held
    bool m_heldNews = false;                      ///< one that waits may be held back
};

}  // namespace plumb::replay
