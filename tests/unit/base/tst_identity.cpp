// The names that an audit trail writes down: those of the system, whatever the environment says.
#include "base/identity.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <string>

#ifndef _WIN32
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace plumb {
namespace {

TEST(Identity, NamesCanStandInAnyText) {
    EXPECT_EQ(printableName("nurse-07"), "nurse-07");
    EXPECT_EQ(printableName("J\xC3\xB6rg \xE6\x97\xA5"), "J\xC3\xB6rg \xE6\x97\xA5");
    EXPECT_EQ(printableName("a\nb\tc\x7F"), "a?b?c?");
    EXPECT_EQ(printableName("a\xC2\x85\xE2\x80\xA8z"), "a??z");
    EXPECT_EQ(printableName("J\xF6rg\xE6\x97"), "J?rg?");
    EXPECT_EQ(printableName(std::string("a\0b", 3)), "a?b");
    EXPECT_EQ(printableName(""), "unknown");
}

#ifndef _WIN32
std::string outputOf(const char* command) {
    std::string output;
    if (std::FILE* pipe = popen(command, "r")) {
        for (int c = std::fgetc(pipe); c != EOF && c != '\n'; c = std::fgetc(pipe)) {
            output += static_cast<char>(c);
        }
        pclose(pipe);
    }
    return output;
}

TEST(Identity, AreThoseOfTheSystem) {
    setenv("USER", "somebody-else", 1);
    setenv("LOGNAME", "somebody-else", 1);
    setenv("HOSTNAME", "elsewhere", 1);
    EXPECT_EQ(userName(), outputOf("id -un"));
    EXPECT_EQ(machineName(), outputOf("uname -n"));
}

TEST(Identity, AnAccountWithoutANameIsItsNumber) {
    if (geteuid() != 0) {
        GTEST_SKIP() << "only root can become such an account";
    }
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    const pid_t child = fork();
    if (child == 0) {
        const std::string name = setuid(3'999'999'999u) == 0 ? userName() : "not possible here";
        _exit(::write(ends[1], name.data(), name.size()) < 0);
    }
    close(ends[1]);
    waitpid(child, nullptr, 0);
    char name[64] = {};
    ASSERT_GT(::read(ends[0], name, sizeof name - 1), 0);
    EXPECT_STREQ(name, "3999999999");
    close(ends[0]);
}
#endif

}  // namespace
}  // namespace plumb
