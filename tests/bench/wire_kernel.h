// What loopback allows for messages in frames: blocking sockets, plain or TLS 1.3 by OpenSSL alone, nothing of ours.
// The receiver is the one that everything here is measured against.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace plumb::bench {

/// So many messages of about 1.2 KB with MSH-10 M0, M1, ...; `patients` different PID-3.1, one after the other.
[[nodiscard]] std::vector<std::string> makeMessages(std::size_t count, std::size_t patients = 1);

/// Acknowledges each message by its MSH-10, on a thread a connection.
class RawReceiver {
public:
    explicit RawReceiver(bool tls = false, int answerAfterMicroseconds = 0);
    ~RawReceiver();
    RawReceiver(const RawReceiver&) = delete;
    RawReceiver& operator=(const RawReceiver&) = delete;

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    /// PEM of its certificate, which is of "localhost", in a file; empty without TLS.
    [[nodiscard]] const std::string& certificate() const { return m_certificate; }
    /// When each message came, in seconds of now(), where that was asked for.
    void keepTimes() { m_keepTimes = true; }
    [[nodiscard]] std::vector<double> takeTimes();

private:
    struct Tls;
    void run();
    void serve(int socket);

    std::unique_ptr<Tls> m_tls;
    int m_answerAfter;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::string m_certificate;
    std::atomic<bool> m_ending{false};
    std::atomic<bool> m_keepTimes{false};
    std::mutex m_mutex;
    std::vector<int> m_open;
    std::vector<double> m_times;
    std::vector<std::thread> m_threads;
    std::thread m_accepting;
};

/// Seconds for messages one at a time, each acknowledgement looked at; negative when one was wrong.
[[nodiscard]] double rawPingPong(std::uint16_t port, bool tls, const std::vector<std::string>& messages);

/// Seconds for `each` messages from each of so many connections, `window` under way on each, by one thread; negative
/// when an acknowledgement was wrong or out of order.
[[nodiscard]] double rawSenders(std::uint16_t port, std::size_t connections, std::size_t each, std::size_t window = 1);

/// The whole process on one processor, or on all again. False where that cannot be had.
bool pinToOneCore(bool pinned);

}  // namespace plumb::bench
