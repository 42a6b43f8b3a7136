// A pseudo-terminal with a program behind it, for what asks the user.
#pragma once

#if !defined(_WIN32)

#include <gtest/gtest.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <functional>
#include <poll.h>
#include <string>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

namespace plumb {

/// `work` runs in a program that was started from the terminal; what it returns can be heard.
class Terminal {
public:
    explicit Terminal(const std::function<std::string()>& work) {
        m_keys = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
        EXPECT_GE(m_keys, 0);
        EXPECT_EQ(grantpt(m_keys), 0);
        EXPECT_EQ(unlockpt(m_keys), 0);
        const std::string name = ptsname(m_keys);
        m_screen = open(name.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC);
        int ends[2];
        EXPECT_EQ(pipe(ends), 0);
        m_child = fork();
        if (m_child == 0) {
            setsid();
            const int screen = open(name.c_str(), O_RDWR);
            ioctl(screen, TIOCSCTTY, 0);
            const std::string answer = work();
            _exit(::write(ends[1], answer.data(), answer.size()) != static_cast<ssize_t>(answer.size()));
        }
        close(ends[1]);
        m_answers = ends[0];
    }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;
    ~Terminal() {
        if (m_child > 0) {
            kill(m_child, SIGKILL);
            static_cast<void>(waitForEnd());
        }
        close(m_answers);
        close(m_screen);
        close(m_keys);
    }

    void type(const std::string& keys) const {
        EXPECT_EQ(::write(m_keys, keys.data(), keys.size()), static_cast<ssize_t>(keys.size()));
    }
    /// Waits until the screen has shown `text` that often.
    void see(const std::string& text, int times = 1) {
        for (;;) {
            int count = 0;
            for (auto at = m_shown.find(text); at != std::string::npos; at = m_shown.find(text, at + 1)) {
                ++count;
            }
            if (count >= times || !look(10'000)) {
                ASSERT_EQ(count, times) << m_shown;
                return;
            }
        }
    }
    /// All that was ever shown.
    [[nodiscard]] const std::string& shown() {
        while (look(0)) {
        }
        return m_shown;
    }
    /// What `work` returned; it has ten seconds for each piece of it.
    [[nodiscard]] std::string answer() const {
        std::string all;
        std::array<char, 4096> piece;
        pollfd ready{m_answers, POLLIN, 0};
        while (poll(&ready, 1, 10'000) == 1) {
            const ssize_t got = ::read(m_answers, piece.data(), piece.size());
            if (got <= 0) {
                return all;
            }
            all.append(piece.data(), static_cast<std::size_t>(got));
        }
        return all + "(no end)";
    }
    [[nodiscard]] int waitForEnd() {
        int status = 0;
        waitpid(m_child, &status, 0);
        m_child = -1;
        return status;
    }
    [[nodiscard]] bool echoes() const { return echoesAt(m_screen); }
    [[nodiscard]] static bool echoesAt(int terminal) {
        termios state{};
        return tcgetattr(terminal, &state) == 0 && (state.c_lflag & ECHO) != 0;
    }
    [[nodiscard]] pid_t child() const { return m_child; }

private:
    bool look(int milliseconds) {
        pollfd ready{m_keys, POLLIN, 0};
        std::array<char, 4096> piece;
        if (poll(&ready, 1, milliseconds) != 1 || (ready.revents & POLLIN) == 0) {
            return false;
        }
        const ssize_t got = ::read(m_keys, piece.data(), piece.size());
        m_shown.append(piece.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
        return got > 0;
    }

    int m_keys = -1, m_screen = -1, m_answers = -1;
    pid_t m_child = -1;
    std::string m_shown;
};

}  // namespace plumb

#endif
