// passphrase.h on POSIX systems. A signal that would end or stop the program while the terminal does not show what is
// typed is held back until it shows it again, and then sent anew. The handler writes into a pipe, since a signal may
// come to any thread and would not wake the one that reads.
#if !defined(_WIN32)

#include "base/passphrase_line.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <mutex>
#include <string_view>
#include <system_error>

namespace plumb {
namespace {

constexpr std::array kHeldBack = {SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
std::array<int, 2> g_caught = {-1, -1};

void onSignal(int signal) {
    const int code = errno;
    const auto byte = static_cast<unsigned char>(signal);
    if (::write(g_caught[1], &byte, 1) < 0) {
        // The pipe is full: there is enough in it to wake the reader.
    }
    errno = code;
}

// One at a time, since signals belong to the whole program. The pipe stays, for a handler that still runs elsewhere.
class HeldBackSignals {
public:
    HeldBackSignals() {
        if (g_caught[0] < 0 && ::pipe(g_caught.data()) == 0) {
            for (const int end : g_caught) {
                ::fcntl(end, F_SETFD, FD_CLOEXEC);
                ::fcntl(end, F_SETFL, O_NONBLOCK);
            }
        }
        static_cast<void>(first());
        struct sigaction action {};
        action.sa_handler = onSignal;
        ::sigemptyset(&action.sa_mask);
        for (std::size_t i = 0; i < kHeldBack.size(); ++i) {
            ::sigaction(kHeldBack[i], nullptr, &m_before[i]);
            if (m_before[i].sa_handler != SIG_IGN) {
                ::sigaction(kHeldBack[i], &action, nullptr);
            }
        }
    }
    HeldBackSignals(const HeldBackSignals&) = delete;
    HeldBackSignals& operator=(const HeldBackSignals&) = delete;
    ~HeldBackSignals() {
        for (std::size_t i = 0; i < kHeldBack.size(); ++i) {
            ::sigaction(kHeldBack[i], &m_before[i], nullptr);
        }
    }

    [[nodiscard]] static int pipe() { return g_caught[0]; }
    /// The first that came, or 0; the others are the same wish in other words.
    [[nodiscard]] static int first() {
        std::array<unsigned char, 64> bytes{};
        const ssize_t count = ::read(g_caught[0], bytes.data(), bytes.size());
        return count > 0 ? bytes[0] : 0;
    }
    [[nodiscard]] static bool possible() { return g_caught[0] >= 0; }

private:
    std::array<struct sigaction, kHeldBack.size()> m_before{};
};

// In this thread and before going on, so that a program that was stopped has been stopped when it asks again.
void sendAnew(int signal) {
    sigset_t one, before;
    ::sigemptyset(&one);
    ::sigaddset(&one, signal);
    ::pthread_sigmask(SIG_UNBLOCK, &one, &before);
    ::raise(signal);
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

// What waits to be read when it comes or goes is thrown away: it was not typed for this question, or too much of it.
class QuietTerminal {
public:
    explicit QuietTerminal(int terminal)
        : m_terminal(terminal) {
        if (::tcgetattr(terminal, &m_before) != 0) {
            return;
        }
        termios quiet = m_before;
        quiet.c_lflag = (quiet.c_lflag & ~static_cast<tcflag_t>(ECHO | ECHONL)) | ICANON | ISIG;
        m_quiet = set(quiet);
    }
    QuietTerminal(const QuietTerminal&) = delete;
    QuietTerminal& operator=(const QuietTerminal&) = delete;
    ~QuietTerminal() {
        if (m_quiet) {
            set(m_before);
        }
    }
    [[nodiscard]] bool isQuiet() const { return m_quiet; }

private:
    bool set(const termios& state) const {
        int outcome = 0;
        do {
            outcome = ::tcsetattr(m_terminal, TCSAFLUSH, &state);
        } while (outcome != 0 && errno == EINTR);
        return outcome == 0;
    }

    int m_terminal;
    termios m_before{};
    bool m_quiet = false;
};

enum class Ended : std::uint8_t { Line, Input, Signal, Error };

// Byte by byte, so that what follows the line stays to be read. `signals` may be -1.
Ended readLine(int from, int signals, PassphraseLine& line) {
    for (;;) {
        std::array<pollfd, 2> ready = {pollfd{from, POLLIN, 0}, pollfd{signals, POLLIN, 0}};
        if (::poll(ready.data(), ready.size(), -1) < 0) {
            if (errno == EINTR) {
                continue;
            }
            return Ended::Error;
        }
        if (ready[1].revents != 0) {
            return Ended::Signal;
        }
        char byte = 0;
        const ssize_t count = ::read(from, &byte, 1);
        if (count == 0) {
            return Ended::Input;
        }
        if (count < 0) {
            if (errno == EINTR || errno == EAGAIN) {
                continue;
            }
            return Ended::Error;
        }
        if (byte == '\n' || !line.add(byte)) {
            return Ended::Line;
        }
    }
}

void show(int terminal, std::string_view text) {
    while (!text.empty()) {
        const ssize_t count = ::write(terminal, text.data(), text.size());
        if (count <= 0 && errno != EINTR) {
            return;  // a terminal that cannot be written to can still be read
        }
        text.remove_prefix(count > 0 ? static_cast<std::size_t>(count) : 0);
    }
}

Result<Secret> askOnce(int terminal, const std::string& prompt) {
    const HeldBackSignals signals;
    const QuietTerminal quiet(terminal);
    if (!HeldBackSignals::possible() || !quiet.isQuiet()) {
        return fail(MessageId::ProjectNoPassphraseWay);
    }
    show(terminal, prompt);
    PassphraseLine line;
    const Ended ended = readLine(terminal, HeldBackSignals::pipe(), line);
    show(terminal, "\n");
    switch (ended) {
    case Ended::Line:
        return line.end("/dev/tty");
    case Ended::Error:
        return fail(MessageId::ProjectNoPassphraseWay);
    case Ended::Input:
    case Ended::Signal:
        break;
    }
    return fail(MessageId::Cancelled);
}

Result<Secret> askAt(int terminal, const std::string& prompt) {
    static std::mutex oneAtATime;
    const std::scoped_lock lock(oneAtATime);
    for (;;) {
        Result<Secret> answer = askOnce(terminal, prompt);
        const int signal = HeldBackSignals::first();
        if (signal != 0) {
            sendAnew(signal);
        }
        if (answer || signal != SIGTSTP) {
            return answer;
        }
    }
}

}  // namespace

Result<Secret> askPassphrase(const std::string& prompt) {
    const int terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0) {
        return fail(MessageId::ProjectNoPassphraseWay);
    }
    Result<Secret> answer = askAt(terminal, prompt);
    ::close(terminal);
    return answer;
}

Result<Secret> readPassphrase(int descriptor) {
    if (::isatty(descriptor) == 1) {
        return askAt(descriptor, {});
    }
    const std::string from = "--passphrase-fd " + std::to_string(descriptor);
    PassphraseLine line;
    errno = EBADF;
    if (descriptor < 0 || readLine(descriptor, -1, line) == Ended::Error) {
        const int code = errno;
        return fail(MessageId::FileCannotRead, {from, "0", std::generic_category().message(code)});
    }
    return line.end(from);
}

}  // namespace plumb

#endif
