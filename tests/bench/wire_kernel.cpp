#include "wire_kernel.h"

#include "measuring.h"
#include "wire_stream.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sched.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>

namespace plumb::bench {
namespace {

int newSocket() {
    const int made = socket(AF_INET, SOCK_STREAM, 0);
    const int on = 1;
    setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return made;
}

sockaddr_in loopback(std::uint16_t port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int dial(std::uint16_t port) {
    const int made = newSocket();
    const sockaddr_in address = loopback(port);
    if (connect(made, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        std::perror("connect");
        std::abort();
    }
    return made;
}

std::string_view controlIdOf(std::string_view message) {
    std::size_t at = 0;
    for (int n = 0; n < 9; ++n) {
        at = message.find('|', at) + 1;
    }
    return message.substr(at, message.find('|', at) - at);
}

std::string answerTo(std::string_view message) {
    const std::string id(controlIdOf(message));
    return "\x0bMSH|^~\\&|RECV|FAC|SEND|FAC|20250101000000||ACK^A08^ACK|A" + id + "|P|2.5.1\rMSA|AA|" + id +
           "|Message accepted\r\x1c\r";
}

std::string framed(const std::string& message) {
    return "\x0b" + message + "\x1c\r";
}

bool acknowledges(std::string_view answer, std::string_view id) {
    const std::size_t at = answer.find("\rMSA|AA|");
    if (at == std::string_view::npos || answer.substr(at + 8, id.size()) != id) {
        return false;
    }
    const char next = answer[at + 8 + id.size()];
    return next == '|' || next == '\r';
}

}  // namespace

std::vector<std::string> makeMessages(std::size_t count, std::size_t patients) {
    std::vector<std::string> messages;
    messages.reserve(count);
    for (std::size_t n = 0; n < count; ++n) {
        std::string text = "MSH|^~\\&|A|B|C|D|20261120||ADT^A01|M" + std::to_string(n) + "|P|2.5\rPID|1||" +
                           std::to_string(n % patients) + "^^^FAC^MR||SMITH^JOHN\r";
        text += "NTE|1||" + std::string(1190 - text.size(), 'x') + '\r';
        messages.push_back(std::move(text));
    }
    return messages;
}

struct RawReceiver::Tls {
    TlsIdentity identity;
};

RawReceiver::RawReceiver(bool tls, int answerAfterMicroseconds)
    : m_answerAfter(answerAfterMicroseconds)
    , m_listener(newSocket()) {
    if (tls) {
        m_tls = std::make_unique<Tls>();
        m_certificate = (std::filesystem::temp_directory_path() / "plumbline-bench.pem").string();
        m_tls->identity.writeCertificate(m_certificate);
    }
    sockaddr_in address = loopback(0);
    socklen_t length = sizeof address;
    if (bind(m_listener, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0 || listen(m_listener, 128) != 0 ||
        getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &length) != 0) {
        std::perror("listen");
        std::abort();
    }
    m_port = ntohs(address.sin_port);
    m_accepting = std::thread([this] { run(); });
}

RawReceiver::~RawReceiver() {
    m_ending = true;
    shutdown(m_listener, SHUT_RDWR);
    m_accepting.join();
    ::close(m_listener);
    {
        const std::lock_guard lock(m_mutex);
        for (const int socket : m_open) {
            shutdown(socket, SHUT_RDWR);
        }
    }
    for (std::thread& thread : m_threads) {
        thread.join();
    }
    std::error_code ignored;
    std::filesystem::remove(m_certificate, ignored);
}

void RawReceiver::run() {
    while (!m_ending) {
        const int socket = accept(m_listener, nullptr, nullptr);
        if (socket < 0) {
            break;
        }
        const int on = 1;
        setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        {
            const std::lock_guard lock(m_mutex);
            m_open.push_back(socket);
        }
        m_threads.emplace_back([this, socket] { serve(socket); });
    }
}

void RawReceiver::serve(int socket) {
    WireStream stream(socket, m_tls ? &m_tls->identity : nullptr);
    std::string message;
    std::string out;
    while (stream.frame(message)) {
        if (m_keepTimes) {
            const std::lock_guard lock(m_mutex);
            m_times.push_back(now());
        }
        if (m_answerAfter > 0) {
            std::this_thread::sleep_for(std::chrono::microseconds(m_answerAfter));
        }
        out += answerTo(message);
        if (!stream.ready()) {
            stream.send(out);
            out.clear();
        }
    }
    const std::lock_guard lock(m_mutex);
    m_open.erase(std::find(m_open.begin(), m_open.end(), socket));
}

std::vector<double> RawReceiver::takeTimes() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_times, {});
}

double rawPingPong(std::uint16_t port, bool tls, const std::vector<std::string>& messages) {
    WireStream stream(dial(port), tls);
    std::vector<std::string> frames;
    frames.reserve(messages.size());
    for (const std::string& message : messages) {
        frames.push_back(framed(message));
    }
    std::string answer;
    const double begun = now();
    for (const std::string& frame : frames) {
        stream.send(frame);
        if (!stream.frame(answer) || !acknowledges(answer, controlIdOf(frame))) {
            return -1;
        }
    }
    return now() - begun;
}

double rawSenders(std::uint16_t port, std::size_t connections, std::size_t each, std::size_t window) {
    const std::vector<std::string> bodies = makeMessages(1024);
    std::vector<std::string> frames;
    frames.reserve(bodies.size());
    for (const std::string& body : bodies) {
        frames.push_back(framed(body));
    }
    std::vector<std::unique_ptr<WireStream>> streams;
    std::vector<pollfd> waiting;
    std::vector<std::size_t> sent(connections, 0), answered(connections, 0);
    for (std::size_t n = 0; n < connections; ++n) {
        const int made = dial(port);
        streams.push_back(std::make_unique<WireStream>(made, false));
        waiting.push_back({made, POLLIN, 0});
    }
    const auto frameOf = [&](std::size_t sender, std::size_t n) -> const std::string& {
        return frames[(sender * 61 + n) % frames.size()];
    };
    const auto sendOn = [&](std::size_t sender) {
        while (sent[sender] < each && sent[sender] - answered[sender] < window) {
            streams[sender]->send(frameOf(sender, sent[sender]++));
        }
    };
    const double begun = now();
    for (std::size_t n = 0; n < connections; ++n) {
        sendOn(n);
    }
    std::string answer;
    for (std::size_t open = connections; open > 0;) {
        poll(waiting.data(), waiting.size(), 10000);
        for (std::size_t n = 0; n < connections; ++n) {
            if (waiting[n].revents == 0) {
                continue;
            }
            do {
                if (!streams[n]->frame(answer) || !acknowledges(answer, controlIdOf(frameOf(n, answered[n])))) {
                    return -1;
                }
                ++answered[n];
            } while (answered[n] < each && streams[n]->ready());
            sendOn(n);
            if (answered[n] == each) {
                waiting[n].fd = -1;
                waiting[n].revents = 0;
                --open;
            }
        }
    }
    return now() - begun;
}

bool pinToOneCore(bool pinned) {
#ifdef __linux__
    static cpu_set_t before;
    static const bool known = sched_getaffinity(0, sizeof before, &before) == 0;
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(0, &one);
    // Threads that run already keep theirs; a receiver is made after this.
    return known && sched_setaffinity(0, sizeof one, pinned ? &one : &before) == 0;
#else
    return !pinned;
#endif
}

}  // namespace plumb::bench
