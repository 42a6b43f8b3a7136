#include "cli/receiver.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <utility>

namespace plumb::cli::test {
namespace {

constexpr int kLookAgain = 20;  // milliseconds

bool readable(int socket) {
    pollfd wanted{socket, POLLIN, 0};
    return ::poll(&wanted, 1, kLookAgain) > 0;
}

std::string field(const std::string& message, std::size_t number) {
    std::size_t at = 0;
    for (std::size_t n = 1; n < number && at != std::string::npos; ++n) {
        at = message.find('|', at + (n == 1 ? 0 : 1));
    }
    if (at == std::string::npos) {
        return {};
    }
    return message.substr(at + 1, message.find_first_of("|\r", at + 1) - at - 1);
}

}  // namespace

std::string controlIdOf(const std::string& message) {
    return field(message, 10);
}

Receiver::Answer Receiver::acknowledging(std::string code) {
    return [code = std::move(code)](const std::string& message) {
        return "MSH|^~\\&|||||||ACK|R" + controlIdOf(message) + "|P|2.5\rMSA|" + code + '|' + controlIdOf(message) +
               '\r';
    };
}

std::uint16_t freePort() {
    const Receiver passing;
    const std::string address = passing.address();
    return static_cast<std::uint16_t>(std::stoi(address.substr(address.find(':') + 1)));
}

void sendFramed(std::uint16_t port, const std::string& text) {
    const int connection = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(connection, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) {
        const std::string frame = '\v' + text + "\x1c\r";
        static_cast<void>(::send(connection, frame.data(), frame.size(), MSG_NOSIGNAL));
    }
    ::close(connection);
}

Receiver::Receiver(Answer answer)
    : m_answer(std::move(answer))
    , m_listener(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    static_cast<void>(::bind(m_listener, reinterpret_cast<sockaddr*>(&address), length));
    ::listen(m_listener, 16);
    ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &length);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

Receiver::~Receiver() {
    m_ending = true;
    m_thread.join();
    ::close(m_listener);
}

std::vector<std::string> Receiver::messages() const {
    const std::lock_guard lock(m_mutex);
    return m_messages;
}

/// One connection after the other: a sender that was killed has none any more when the next one comes.
void Receiver::run() {
    while (!m_ending) {
        if (!readable(m_listener)) {
            continue;
        }
        const int connection = ::accept(m_listener, nullptr, nullptr);
        const int on = 1;
        ::setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        serve(connection);
        ::close(connection);
    }
}

void Receiver::serve(int connection) {
    std::string waiting;
    std::string bytes(65536, '\0');
    while (!m_ending) {
        if (!readable(connection)) {
            continue;
        }
        const ssize_t count = ::recv(connection, bytes.data(), bytes.size(), 0);
        if (count <= 0) {
            return;
        }
        waiting.append(bytes, 0, static_cast<std::size_t>(count));
        for (std::size_t end = waiting.find("\x1c\r"); end != std::string::npos; end = waiting.find("\x1c\r")) {
            const std::string message = waiting.substr(1, end - 1);
            waiting.erase(0, end + 2);
            {
                const std::lock_guard lock(m_mutex);
                m_messages.push_back(message);
            }
            ++m_count;
            if (const std::string answer = m_answer(message); !answer.empty()) {
                const std::string frame = '\v' + answer + "\x1c\r";
                static_cast<void>(::send(connection, frame.data(), frame.size(), MSG_NOSIGNAL));
            }
        }
    }
}

}  // namespace plumb::cli::test
