// An MLLP receiver of the tests, on a thread of its own and on plain sockets, which knows nothing of how messages are
// sent but their frames. It writes down what it has seen before it answers.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace plumb::cli::test {

class Receiver {
public:
    /// The answer to a message, without its frame; empty: none.
    using Answer = std::function<std::string(const std::string& message)>;

    explicit Receiver(Answer answer = acknowledging("AA"));
    ~Receiver();
    Receiver(const Receiver&) = delete;
    Receiver& operator=(const Receiver&) = delete;

    [[nodiscard]] static Answer acknowledging(std::string code);
    [[nodiscard]] std::string address() const { return "127.0.0.1:" + std::to_string(m_port); }
    [[nodiscard]] std::vector<std::string> messages() const;
    /// How many they are, without keeping the receiver from its work.
    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    void run();
    void serve(int connection);

    Answer m_answer;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::atomic<bool> m_ending{false};
    std::atomic<std::size_t> m_count{0};
    mutable std::mutex m_mutex;
    std::vector<std::string> m_messages;
    std::thread m_thread;
};

/// A port of this machine that nothing listens on.
[[nodiscard]] std::uint16_t freePort();
/// In a frame, over a connection of its own.
void sendFramed(std::uint16_t port, const std::string& text);

/// MSH-10 of a message.
[[nodiscard]] std::string controlIdOf(const std::string& message);

}  // namespace plumb::cli::test
