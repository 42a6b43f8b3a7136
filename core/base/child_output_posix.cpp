// child_output.h on POSIX systems.
#if !defined(_WIN32)

#include "base/child_output.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

extern char** environ;

namespace plumb {
namespace {

using std::chrono::steady_clock;

// A token is asked this often.
constexpr int kRoundMilliseconds = 50;
// A child that has written everything has a second to end.
constexpr int kEndMilliseconds = 5, kRoundsToEnd = 200;

struct Pipe {
    Pipe() {
        if (::pipe(ends.data()) == 0) {
            for (const int end : ends) {
                ::fcntl(end, F_SETFD, FD_CLOEXEC);
            }
        }
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    ~Pipe() {
        closeEnd(0);
        closeEnd(1);
    }
    void closeEnd(std::size_t which) {
        if (ends[which] >= 0) {
            ::close(ends[which]);
            ends[which] = -1;
        }
    }

    std::array<int, 2> ends{-1, -1};
};

// The child, or 0.
pid_t startChild(const std::string& program, const std::vector<std::string>& arguments, int output) {
    std::vector<std::string> words{program};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> argv;
    argv.reserve(words.size() + 1);
    for (std::string& word : words) {
        argv.push_back(word.data());
    }
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    if (posix_spawn_file_actions_init(&actions) != 0) {
        return 0;
    }
    pid_t child = 0;
    const bool prepared = posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0) == 0 &&
                          posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO) == 0 &&
                          posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0) == 0;
    if (!prepared || posix_spawn(&child, program.c_str(), &actions, nullptr, argv.data(), environ) != 0) {
        child = 0;
    }
    posix_spawn_file_actions_destroy(&actions);
    return child;
}

// One that closed its output is as good as done and is given a little time to end; any other is ended.
int endOf(pid_t child, int rounds) {
    int status = 0;
    for (; rounds > 0; --rounds) {
        const pid_t ended = ::waitpid(child, &status, WNOHANG);
        if (ended == child) {
            return status;
        }
        ::poll(nullptr, 0, kEndMilliseconds);
    }
    ::kill(child, SIGKILL);
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return status;
}

// Reads until the output's end or a limit; Exited stands for the end.
ChildOutput::End readAll(int from, const ChildLimits& limits, const CancelToken& cancel, std::string& text) {
    const steady_clock::time_point until = steady_clock::now() + limits.time;
    std::array<char, 65536> piece{};
    while (true) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - steady_clock::now()).count();
        if (cancel.stopped()) {
            return ChildOutput::End::Stopped;
        }
        if (left <= 0) {
            return ChildOutput::End::TooLong;
        }
        pollfd waiting{from, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(std::min<long long>(left, kRoundMilliseconds)));
        if (ready <= 0) {
            continue;  // nothing yet, or a signal for somebody else
        }
        const ssize_t got = ::read(from, piece.data(), piece.size());
        if (got == 0) {
            return ChildOutput::End::Exited;
        }
        if (got < 0) {
            if (errno == EINTR) {
                continue;
            }
            return ChildOutput::End::Died;
        }
        if (text.size() + static_cast<std::size_t>(got) > limits.bytes) {
            return ChildOutput::End::TooMuch;
        }
        text.append(piece.data(), static_cast<std::size_t>(got));
    }
}

}  // namespace

ChildOutput outputOf(const std::string& program, const std::vector<std::string>& arguments, const ChildLimits& limits,
                     const CancelToken& cancel) {
    ChildOutput output;
    Pipe pipe;
    const pid_t child = pipe.ends[1] < 0 ? 0 : startChild(program, arguments, pipe.ends[1]);
    if (child <= 0) {
        return output;
    }
    pipe.closeEnd(1);
    output.end = readAll(pipe.ends[0], limits, cancel, output.text);
    const int status = endOf(child, output.end == ChildOutput::End::Exited ? kRoundsToEnd : 0);
    if (output.end == ChildOutput::End::Exited) {
        if (WIFEXITED(status)) {
            output.code = WEXITSTATUS(status);
            // What spawn says in the child where the program could not be run.
            if (output.code == 127 && output.text.empty()) {
                output.end = ChildOutput::End::NotStarted;
            }
        } else {
            output.end = ChildOutput::End::Died;
        }
    }
    return output;
}

}  // namespace plumb

#endif
