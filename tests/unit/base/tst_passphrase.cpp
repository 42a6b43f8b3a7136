// A passphrase is read whole and shown nowhere: from descriptors, and from pseudo-terminals with a program behind them.
#include "base/passphrase.h"

#include <gtest/gtest.h>

#ifndef _WIN32

#include "unit/base/terminal.h"

#include <array>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <random>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace plumb {
namespace {

std::string told(const Result<Secret>& secret) {
    return secret ? "<" + std::string(secret->reveal()) + ">" : std::string(secret.error().code());
}

std::string readFromPipe(const std::string& text, std::string* rest = nullptr) {
    int ends[2];
    EXPECT_EQ(pipe(ends), 0);
    EXPECT_EQ(::write(ends[1], text.data(), text.size()), static_cast<ssize_t>(text.size()));
    close(ends[1]);
    std::string answer = told(readPassphrase(ends[0]));
    if (rest) {
        rest->resize(100);
        rest->resize(static_cast<std::size_t>(::read(ends[0], rest->data(), rest->size())));
    }
    close(ends[0]);
    return answer;
}

TEST(PassphraseFromDescriptor, IsOneLineWithoutItsEnd) {
    EXPECT_EQ(readFromPipe("correct horse\n"), "<correct horse>");
    EXPECT_EQ(readFromPipe("no end"), "<no end>");
    EXPECT_EQ(readFromPipe("of another system\r\n"), "<of another system>");
    EXPECT_EQ(readFromPipe(" \tblanks stay \n"), "< \tblanks stay >");
    EXPECT_EQ(readFromPipe("\xC3\xA4\n"), "<\xC3\xA4>");
    EXPECT_EQ(readFromPipe("\n"), "<>");
    EXPECT_EQ(readFromPipe(""), "<>");
    std::string rest;
    EXPECT_EQ(readFromPipe("first\nsecond\nthird", &rest), "<first>");
    EXPECT_EQ(rest, "second\nthird");
}

TEST(PassphraseFromDescriptor, IsNotCut) {
    const std::string longest(kLongestPassphrase, 'p');
    EXPECT_EQ(readFromPipe(longest + "\n"), "<" + longest + ">");
    EXPECT_EQ(readFromPipe(longest + "\r\n"), "<" + longest + ">");
    EXPECT_EQ(readFromPipe(longest), "<" + longest + ">");
    EXPECT_EQ(readFromPipe(longest + "p\n"), "base.file-cannot-read");
    EXPECT_EQ(readFromPipe(longest + "p\r\n"), "base.file-cannot-read");
    EXPECT_EQ(readFromPipe(longest + longest), "base.file-cannot-read");
}

TEST(PassphraseFromDescriptor, SaysThatNothingIsOpenThere) {
    EXPECT_EQ(told(readPassphrase(-1)), "base.file-cannot-read");
    const int closed = dup(STDIN_FILENO);
    close(closed);
    const Result<Secret> none = readPassphrase(closed);
    EXPECT_EQ(told(none), "base.file-cannot-read");
    EXPECT_EQ(none.error().arguments().front(), "--passphrase-fd " + std::to_string(closed));
}

TEST(PassphraseFromDescriptor, WaitsForAWriterWhoIsLate) {
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
    std::thread writer([&] {
        for (const char c : std::string("late\n")) {
            std::this_thread::yield();
            EXPECT_EQ(::write(ends[1], &c, 1), 1);
        }
    });
    EXPECT_EQ(told(readPassphrase(ends[0])), "<late>");
    writer.join();
    close(ends[0]);
    close(ends[1]);
}

TEST(PassphraseFromTerminal, IsNotShown) {
    Terminal terminal([] { return told(askPassphrase("Passphrase: ")); });
    EXPECT_TRUE(terminal.echoes());
    terminal.see("Passphrase: ");
    EXPECT_FALSE(terminal.echoes());
    terminal.type("hidden 4711\n");
    EXPECT_EQ(terminal.answer(), "<hidden 4711>");
    EXPECT_EQ(terminal.waitForEnd(), 0);
    EXPECT_EQ(terminal.shown(), "Passphrase: \r\n");
    EXPECT_TRUE(terminal.echoes());
    terminal.type("shown again");
    terminal.see("shown again");
}

TEST(PassphraseFromTerminal, IsNotWhatWasTypedBeforeNorCut) {
    Terminal terminal([] {
        std::string answers;
        for (const char* prompt : {"One: ", "Two: ", "Three: "}) {
            answers += told(askPassphrase(prompt));
        }
        return answers;
    });
    terminal.see("One: ");
    terminal.type(std::string(kLongestPassphrase + 500, 'p') + "\n");
    terminal.see("Two: ");
    terminal.type("corrected\x7F\x7F\x7F\n");
    terminal.see("Three: ");
    terminal.type("\n");
    EXPECT_EQ(terminal.answer(), "base.file-cannot-read<correc><>");
}

TEST(PassphraseFromTerminal, IsReadFromADescriptorThatIsOne) {
    Terminal terminal([] {
        const int input = open("/dev/tty", O_RDWR);
        return told(readPassphrase(input));
    });
    while (terminal.echoes()) {
        std::this_thread::yield();
    }
    terminal.type("hidden\n");
    EXPECT_EQ(terminal.answer(), "<hidden>");
    EXPECT_EQ(terminal.shown().find("hidden"), std::string::npos);
}

TEST(PassphraseFromTerminal, SaysThatThereIsNone) {
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    const pid_t child = fork();
    if (child == 0) {
        setsid();
        const std::string answer = told(askPassphrase("Passphrase: "));
        _exit(::write(ends[1], answer.data(), answer.size()) < 0);
    }
    close(ends[1]);
    waitpid(child, nullptr, 0);
    std::array<char, 100> answer{};
    EXPECT_GT(::read(ends[0], answer.data(), answer.size() - 1), 0);
    EXPECT_STREQ(answer.data(), "project.no-passphrase-way");
    close(ends[0]);
}

TEST(PassphraseFromTerminal, TheTerminalIsRestoredWhenTheProgramIsInterrupted) {
    for (const auto& [key, signal] : {std::pair<const char*, int>{"\x03", SIGINT}, {"\x1C", SIGQUIT}}) {
        Terminal terminal([] {
            const rlimit noCoreFile{0, 0};
            setrlimit(RLIMIT_CORE, &noCoreFile);
            return told(askPassphrase("Passphrase: "));
        });
        terminal.see("Passphrase: ");
        terminal.type(std::string("half") + key);
        const int status = terminal.waitForEnd();
        ASSERT_TRUE(WIFSIGNALED(status));
        EXPECT_EQ(WTERMSIG(status), signal);
        EXPECT_TRUE(terminal.echoes());
        EXPECT_EQ(terminal.shown().find("half"), std::string::npos);
    }
}

// The signal comes to a thread that is not the one that reads.
TEST(PassphraseFromTerminal, TheTerminalIsRestoredWhenAnotherThreadIsTold) {
    Terminal terminal([] {
        std::thread([] {
            for (;;) {
                pause();
            }
        }).detach();
        sigset_t all;
        sigfillset(&all);
        pthread_sigmask(SIG_BLOCK, &all, nullptr);
        return told(askPassphrase("Passphrase: "));
    });
    terminal.see("Passphrase: ");
    kill(terminal.child(), SIGTERM);
    const int status = terminal.waitForEnd();
    ASSERT_TRUE(WIFSIGNALED(status));
    EXPECT_EQ(WTERMSIG(status), SIGTERM);
    EXPECT_TRUE(terminal.echoes());
}

std::atomic<int> g_interrupts{0};

TEST(PassphraseFromTerminal, AHandlerOfTheProgramHearsOfTheInterrupt) {
    Terminal terminal([] {
        std::signal(SIGINT, [](int) { ++g_interrupts; });
        std::string answers = told(askPassphrase("Passphrase: "));
        answers += std::to_string(g_interrupts);
        std::raise(SIGINT);
        return answers + std::to_string(g_interrupts);
    });
    terminal.see("Passphrase: ");
    terminal.type("\x03");
    EXPECT_EQ(terminal.answer(), "base.cancelled12");
    EXPECT_TRUE(terminal.echoes());
}

TEST(PassphraseFromTerminal, WhatTheProgramIgnoresIsIgnored) {
    Terminal terminal([] {
        std::signal(SIGHUP, SIG_IGN);
        return told(askPassphrase("Passphrase: "));
    });
    terminal.see("Passphrase: ");
    kill(terminal.child(), SIGHUP);
    terminal.type("still there\n");
    EXPECT_EQ(terminal.answer(), "<still there>");
}

TEST(PassphraseFromTerminal, TheEndOfInputCancels) {
    Terminal terminal([] { return told(askPassphrase("Passphrase: ")); });
    terminal.see("Passphrase: ");
    terminal.type("\x04");
    EXPECT_EQ(terminal.answer(), "base.cancelled");
    EXPECT_TRUE(terminal.echoes());
}

// As a shell sees it: the program is stopped by its key, the terminal shows what is typed, and it asks again later.
TEST(PassphraseFromTerminal, AsksAgainAfterItWasStopped) {
    Terminal terminal([] {
        std::signal(SIGTTOU, SIG_IGN);
        const int screen = open("/dev/tty", O_RDWR);
        const pid_t job = fork();
        if (job == 0) {
            setpgid(0, 0);
            tcsetpgrp(screen, getpid());
            _exit(told(askPassphrase("Passphrase: ")) == "<after all>" ? 7 : 8);
        }
        int status = 0;
        waitpid(job, &status, WUNTRACED);
        std::string answer = WIFSTOPPED(status) && WSTOPSIG(status) == SIGTSTP ? "stopped" : "not stopped";
        answer += Terminal::echoesAt(screen) ? ", shows" : ", hides";
        kill(job, SIGCONT);
        waitpid(job, &status, 0);
        return answer + ", " + std::to_string(WEXITSTATUS(status));
    });
    terminal.see("Passphrase: ");
    terminal.type("half\x1A");
    terminal.see("Passphrase: ", 2);
    terminal.type("after all\n");
    EXPECT_EQ(terminal.answer(), "stopped, shows, 7");
    EXPECT_TRUE(terminal.echoes());
}

#if defined(__linux__)
// How often `text` stands in what a program can write to; -1: that cannot be told.
int countInMemory(pid_t program, const std::string& text) {
    const std::string folder = "/proc/" + std::to_string(program);
    std::ifstream maps(folder + "/maps"), memory(folder + "/mem", std::ios::binary);
    if (!maps || !memory) {
        return -1;
    }
    int count = 0;
    for (std::string line; std::getline(maps, line);) {
        unsigned long long begin = 0, end = 0;
        char rights[5] = {};
        if (std::sscanf(line.c_str(), "%llx-%llx %4s", &begin, &end, rights) != 3 || rights[1] != 'w') {
            continue;
        }
        if (end - begin > 1ull << 30) {
            return -1;  // the shadow of a sanitizer
        }
        std::string bytes(end - begin, '\0');
        memory.clear();
        memory.seekg(static_cast<std::streamoff>(begin));
        memory.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        for (auto at = bytes.find(text); at != std::string::npos; at = bytes.find(text, at + 1)) {
            ++count;
        }
    }
    return count;
}

TEST(PassphraseFromTerminal, StaysNowhereInMemory) {
    // Short ones stand inside of string objects, long ones outside of them.
    for (const int length : {12, 300}) {
        Terminal terminal([] {
            {
                const Result<Secret> secret = askPassphrase("Passphrase: ");
                std::raise(SIGSTOP);
            }
            std::raise(SIGSTOP);
            return std::string();
        });
        std::mt19937 random{std::random_device{}()};
        std::string passphrase(static_cast<std::size_t>(length), ' ');
        for (char& c : passphrase) {
            c = static_cast<char>('a' + random() % 26);
        }
        terminal.see("Passphrase: ");
        terminal.type(passphrase + "\n");
        const std::string piece = passphrase.substr(passphrase.size() - 10, 9);
        waitpid(terminal.child(), nullptr, WUNTRACED);
        const int held = countInMemory(terminal.child(), piece);
        if (held < 0) {
            GTEST_SKIP() << "the memory of others cannot be searched here";
        }
        EXPECT_EQ(held, 1) << length;
        kill(terminal.child(), SIGCONT);
        waitpid(terminal.child(), nullptr, WUNTRACED);
        EXPECT_EQ(countInMemory(terminal.child(), piece), 0);
    }
}
#endif

}  // namespace
}  // namespace plumb

#endif
