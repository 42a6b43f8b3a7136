// Programs that are run for what they write, and how they end.
#include "base/child_output.h"

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <thread>

namespace plumb {
namespace {

using namespace std::chrono_literals;
using End = ChildOutput::End;

#if !defined(_WIN32)

ChildOutput run(const std::string& script, const ChildLimits& limits = {}, const CancelToken& cancel = {}) {
    return outputOf("/bin/sh", {"-c", script}, limits, cancel);
}

TEST(ChildOutput, IsWhatItWroteAndItsCode) {
    const ChildOutput output = run("printf 'a b\\n'; echo unheard >&2; exit 3");
    EXPECT_EQ(output.end, End::Exited);
    EXPECT_EQ(output.code, 3);
    EXPECT_EQ(output.text, "a b\n");
}

TEST(ChildOutput, ArgumentsArriveAsTheyAre) {
    const ChildOutput output = outputOf("/bin/echo", {"a  b", "\"c\"", "$HOME", "-"}, {}, {});
    EXPECT_EQ(output.text, "a  b \"c\" $HOME -\n");
}

TEST(ChildOutput, HasNothingToRead) {
    EXPECT_EQ(run("cat; echo done").text, "done\n");
}

TEST(ChildOutput, MayBeLongerThanAPipe) {
    const ChildOutput output = run("head -c 3000000 /dev/zero");
    EXPECT_EQ(output.end, End::Exited);
    EXPECT_EQ(output.text.size(), 3'000'000U);
}

TEST(ChildOutput, ThatIsTooMuchEndsIt) {
    ChildLimits limits;
    limits.bytes = 100'000;
    const ChildOutput output = run("while :; do echo line; done", limits);
    EXPECT_EQ(output.end, End::TooMuch);
    EXPECT_LE(output.text.size(), 100'000U);
}

TEST(ChildOutput, ThatTakesTooLongEndsIt) {
    ChildLimits limits;
    limits.time = 200ms;
    const auto begin = std::chrono::steady_clock::now();
    const ChildOutput output = run("echo first; exec sleep 60", limits);
    EXPECT_EQ(output.end, End::TooLong);
    EXPECT_EQ(output.text, "first\n");
    EXPECT_LT(std::chrono::steady_clock::now() - begin, 20s);
}

TEST(ChildOutput, IsStoppedByTheToken) {
    CancelSource source;
    std::thread stopper([&source] { source.stop(); });
    const ChildOutput output = run("exec sleep 60", {}, source.token());
    stopper.join();
    EXPECT_EQ(output.end, End::Stopped);
}

TEST(ChildOutput, OneThatFallsOverIsSaidToHaveDied) {
    EXPECT_EQ(run("kill -SEGV $$").end, End::Died);
}

TEST(ChildOutput, OneThatClosesItsOutputAndStaysIsEnded) {
    const auto begin = std::chrono::steady_clock::now();
    const ChildOutput output = run("exec >&-; exec sleep 60");
    EXPECT_EQ(output.end, End::Died);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, 20s);
}

#endif

TEST(ChildOutput, AProgramThatIsNotThereIsNotStarted) {
    EXPECT_EQ(outputOf("/nowhere/no-such-program", {}).end, End::NotStarted);
}

}  // namespace
}  // namespace plumb
