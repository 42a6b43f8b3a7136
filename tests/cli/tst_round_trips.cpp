// What is written out and read in again is the same, and a selection is exactly what it says.
#include "cli/samples.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace plumb::cli::test {
namespace {

void exportFrame(const Workbench& bench, const std::string& from, const std::string& frame, const std::string& to) {
    EXPECT_EQ(bench.run("export " + from + " --frame " + frame + " -o " + to), printed(""));
}

/// Not EXPECT_EQ: a difference in 300 MB should not be printed.
void expectSameFile(const Workbench& bench, const std::string& one, const std::string& other) {
    EXPECT_TRUE(bench.read(one) == bench.read(other)) << one << " and " << other << " differ";
}

void checkFrames(const std::string& count) {
    const Workbench bench;
    bench.generate("--count " + count + " --seed 21 --odd 20 --broken 20 --out cr.hl7");
    exportFrame(bench, "cr.hl7", "mllp", "mllp.hl7");
    exportFrame(bench, "mllp.hl7", "cr", "cr-again.hl7");
    expectSameFile(bench, "cr.hl7", "cr-again.hl7");

    bench.generate("--count " + count + " --seed 22 --eol lf --odd 20 --broken 20 --out lf.hl7");
    exportFrame(bench, "lf.hl7", "batch", "batch.hl7");
    exportFrame(bench, "batch.hl7", "lf", "lf-again.hl7");
    expectSameFile(bench, "lf.hl7", "lf-again.hl7");
}

/// Exports by message code and compares with what the generator says it wrote where.
void checkSelection(const std::string& count, const std::string& framing) {
    const Workbench bench;
    bench.generate("--count " + count + " --seed 23 --framing " + framing + " --out in.hl7 --index index.tsv");
    const std::string all = bench.read("in.hl7");
    std::istringstream index(bench.read("index.tsv"));
    std::string expected;
    std::uint64_t number = 0, begin = 0, length = 0, chosen = 0;
    for (std::string type, control; index >> number >> begin >> length >> type >> control;) {
        if (type.rfind("ORU", 0) == 0) {
            expected += all.substr(begin, length);
            ++chosen;
        }
    }
    ASSERT_GT(chosen, 0u);
    EXPECT_EQ(bench.run("export in.hl7 -w MSH-9.1=ORU -o out.hl7"), printed(""));
    EXPECT_TRUE(bench.read("out.hl7") == expected) << framing;
    EXPECT_EQ(bench.run("find in.hl7 MSH-9.1=ORU --count"), printed(std::to_string(chosen) + "\n"));
    EXPECT_EQ(bench.run("export in.hl7 -o all.hl7"), printed(""));
    expectSameFile(bench, "in.hl7", "all.hl7");
}

TEST(RoundTrips, FramesGiveTheBytesBack) {
    checkFrames("5000");
}

TEST(RoundTrips, AMessageWithoutALastTerminatorIsNotJoinedToTheNext) {
    const Workbench bench;
    const std::string first = "MSH|^~\\&|A|||||ADT^A01|1|P|2.5.1\rPID|1",
                      second = "MSH|^~\\&|A|||||ADT^A01|2|P|2.5.1\rPID|2\r";
    bench.write("a.hl7", first);
    bench.write("b.hl7", second);
    EXPECT_EQ(bench.run("export a.hl7 b.hl7 -m 1-2"), printed(first + "\r" + second));
    EXPECT_EQ(bench.run("export b.hl7 a.hl7 -m 1-2"), printed(second + first));
}

TEST(DeepRoundTrips, FramesGiveTheBytesBack) {
    checkFrames("200000");
}

TEST(RoundTrips, ASelectionIsExactlyItsMessages) {
    for (const std::string framing : {"plain", "blank", "mllp", "batch"}) {
        checkSelection("5000", framing);
    }
}

TEST(DeepRoundTrips, ASelectionIsExactlyItsMessages) {
    for (const std::string framing : {"plain", "blank", "mllp", "batch"}) {
        checkSelection("200000", framing);
    }
}

TEST(RoundTrips, SetBackIsTheFileAgain) {
    const Workbench bench;
    bench.generate("--count 2000 --seed 24 --framing batch --odd 50 --out in.hl7");
    EXPECT_EQ(bench.run("set in.hl7 MSH-11=T -q -o test.hl7 -w MSH-11=P").code, 0);
    EXPECT_EQ(bench.run("set test.hl7 MSH-11=P -q -o back.hl7 -w MSH-11=T").code, 0);
    expectSameFile(bench, "in.hl7", "back.hl7");
}

TEST(RoundTrips, TheNumberOfThreadsChangesNothing) {
    const Workbench bench;
    bench.generate("--count 30000 --seed 25 --odd 20 --broken 20 --out in.hl7");
    for (const std::string arguments :
         {"stats in.hl7 --by-type --components", "find in.hl7 'PID-8 = F and exists(PV1)' -f tsv",
          "list in.hl7 -w 'count(OBX) > 3' -c number,offset,type -f tsv", "find in.hl7 --text SMITH -i -f tsv",
          "export in.hl7 -w 'MSH-9.1 in (ADT, ORU)'", "find in.hl7 'unacknowledged' --count"}) {
        const Outcome one = bench.run(arguments + " --threads 1");
        EXPECT_LT(one.code, 2) << arguments;
        for (const std::string threads : {"2", "5"}) {
            const Outcome other = bench.run(arguments + " --threads " + threads);
            EXPECT_TRUE(other == one) << arguments << " with " << threads << " threads";
        }
    }
}

}  // namespace
}  // namespace plumb::cli::test
