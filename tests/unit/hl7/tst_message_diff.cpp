#include "hl7/message_diff.h"

#include "hl7/edit_builder.h"
#include "hl7/editable_message.h"
#include "unit/hl7/random_messages.h"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace plumb::hl7 {
namespace {

using plumb::hl7::testing::RandomMessages;

constexpr std::string_view kHead = "MSH|^~\\&|A\r";

/// The verdict, then one line for each difference; those of form only are indented by "~ ".
std::string diff(std::string_view left, std::string_view right, const DiffOptions& options = {}) {
    const MessageView a(asBytes(left)), b(asBytes(right));
    const MessageDiff result = diffMessages(a, b, options);
    std::string out(samenessName(result.overall));
    out += '\n';
    for (const Difference& difference : result.differences) {
        out += (difference.meaning ? "" : "~ ") + describe(difference, a, b) + '\n';
    }
    return out;
}

/// The same for the segments behind a usual header.
std::string diffBodies(const std::string& left, const std::string& right, const DiffOptions& options = {}) {
    return diff(std::string(kHead) + left, std::string(kHead) + right, options);
}

DiffOptions ignoring(std::initializer_list<std::string_view> patterns) {
    DiffOptions options;
    for (const std::string_view pattern : patterns) {
        options.ignore.push_back(*PathPattern::parse(pattern));
    }
    return options;
}

TEST(MessageDiff, EqualBytesAreExact) {
    EXPECT_EQ(diff("MSH|^~\\&|A\r", "MSH|^~\\&|A\r"), "exact\n");
    EXPECT_EQ(diff("", ""), "exact\n");
}

TEST(MessageDiff, NamesTheInnermostPlaceThatChanged) {
    EXPECT_EQ(diffBodies("PID|1||7||A^B^C|x&y^z|M\r", "PID|1||7||A^D^C|x&q^z|F\r"), "different\n"
                                                                                    "PID-5.2: \"B\" -> \"D\"\n"
                                                                                    "PID-6.1.2: \"y\" -> \"q\"\n"
                                                                                    "PID-7: \"M\" -> \"F\"\n");
}

TEST(MessageDiff, AWholeValueIsAddedOrRemovedAtOnce) {
    EXPECT_EQ(diffBodies("PID|1||A^B&C\r", "PID|1\r"), "different\n"
                                                       "~ PID-2: empty -> absent\n"
                                                       "PID-3: \"A^B&C\" -> absent\n");
    EXPECT_EQ(diffBodies("PID|1||A\r", "PID|1|x^y|A^B\r"), "different\n"
                                                           "PID-2: empty -> \"x^y\"\n"
                                                           "PID-3.2: absent -> \"B\"\n");
}

TEST(MessageDiff, TellsAbsentEmptyAndNullApart) {
    EXPECT_EQ(diffBodies("PID|1|\"\"|a\r", "PID|1||a\r"), "different\nPID-2: null -> empty\n");
    EXPECT_EQ(diffBodies("PID|1|a|b\r", "PID|1|\"\"|b\r"), "different\nPID-2: \"a\" -> null\n");
    EXPECT_EQ(diffBodies("PID|1\r", "PID|1|\"\"\r"), "different\nPID-2: absent -> null\n");
    EXPECT_EQ(diffBodies("PID|\"\"\r", "PID|A^B\r"), "different\nPID-1: null -> \"A^B\"\n");
    EXPECT_EQ(diffBodies("PID|1\r", "PID|1|||\r"), "equal in meaning\n"
                                                   "~ PID-2: absent -> empty\n"
                                                   "~ PID-3: absent -> empty\n"
                                                   "~ PID-4: absent -> empty\n");
    EXPECT_EQ(diffBodies("PID|A^^\r", "PID|A\r"), "equal in meaning\n"
                                                  "~ PID-1.2: empty -> absent\n"
                                                  "~ PID-1.3: empty -> absent\n");
    EXPECT_EQ(diffBodies("PID|A~\r", "PID|A\r"), "equal in meaning\n~ PID-1[2]: empty -> absent\n");
    EXPECT_EQ(diffBodies("PID|^^|x\r", "PID||x\r"), "equal in meaning\n"
                                                    "~ PID-1.2: empty -> absent\n"
                                                    "~ PID-1.3: empty -> absent\n");
    DiffOptions strict;
    strict.absentEqualsEmpty = false;
    EXPECT_EQ(diffBodies("PID|1\r", "PID|1|\r", strict), "different\nPID-2: absent -> empty\n");
}

TEST(MessageDiff, DelimitersLineEndsAndSpellingAreForm) {
    EXPECT_EQ(diff("MSH|^~\\&|A\rPID|1||A^B&C~D|\"\"\r", "MSH!*~/@!A\nPID!1!!A*B@C~D!\"\"\n"),
              "equal in meaning\n"
              "~ delimiters: |^~\\& -> !*~/@\n"
              "~ line ends: CR -> LF\n");
    EXPECT_EQ(diff("MSH|^~\\&|A\r", "MSH|^~\\&#|A\r"), "equal in meaning\n~ delimiters: |^~\\& -> |^~\\&#\n");
    EXPECT_EQ(diff("MSH|^~\\&|A\rPID|1\r", "MSH|^~\\&|A\r\rPID|1"), "equal in meaning\n~ line ends differ\n");
    EXPECT_EQ(diff("MSH|^~\\&|A\rPID|1\r", "MSH|^~\\&|A\r\rPID|1\r"), "equal in meaning\n~ line ends differ\n");
    EXPECT_EQ(diffBodies("PID|\\X41\\b\\.sp1\\\r", "PID|Ab\\.br\\\r"),
              "equal in meaning\n~ PID-1: \"\\X41\\b\\.sp1\\\" = \"Ab\\.br\\\" (spelled differently)\n");
    EXPECT_EQ(diff("MSH|^~\\&|A\rPID|\\F\\x!\r", "MSH!^~\\&!A\rPID!|x\\F\\\r"),
              "equal in meaning\n"
              "~ delimiters: |^~\\& -> !^~\\&\n"
              "~ PID-1: \"\\F\\x!\" = \"|x\\F\\\" (spelled differently)\n");
}

TEST(MessageDiff, TheSameBytesMeanSomethingElseUnderOtherDelimiters) {
    EXPECT_EQ(diff("MSH|^~\\&|A\rPID|\\S\\\r", "MSH|*~\\&|A\rPID|\\S\\\r"), "different\n"
                                                                            "~ delimiters: |^~\\& -> |*~\\&\n"
                                                                            "PID-1: \"\\S\\\" -> \"\\S\\\"\n");
    EXPECT_EQ(diffBodies("PID|\\X22\\\\X22\\\r", "PID|\"\"\r"), "different\nPID-1: \"\\X22\\\\X22\\\" -> null\n");
    EXPECT_EQ(diffBodies("PID|\\.br\\\r", "PID|\\X0A\\\r"), "different\nPID-1: \"\\.br\\\" -> \"\\X0A\\\"\n");
}

TEST(MessageDiff, AlignsInsertedAndRemovedSegments) {
    EXPECT_EQ(diffBodies("PID|1\rPV1|1\rOBX|1|a\r", "PID|1\rPD1|x\rPV1|1\rOBX|1|a\rZPD|1\r"), "different\n"
                                                                                              "PD1 added\n"
                                                                                              "ZPD added\n");
    EXPECT_EQ(diffBodies("OBX|1|a\rOBX|2|b\rOBX|3|c\r", "OBX|1|a\rOBX|3|c\r"), "different\nOBX[2] removed\n");
    EXPECT_EQ(diffBodies("OBX|1|NM|A||5\rOBX|2|NM|B||6\r", "OBX|1|NM|NEW||1\rOBX|2|NM|A||5\rOBX|3|NM|B||7\r"),
              "different\n"
              "OBX[1] added\n"
              "OBX[1]-1 (now OBX[2]-1): \"1\" -> \"2\"\n"
              "OBX[2]-1 (now OBX[3]-1): \"2\" -> \"3\"\n"
              "OBX[2]-5 (now OBX[3]-5): \"6\" -> \"7\"\n");
}

TEST(MessageDiff, DifferentObservationsAreNotOneChanged) {
    EXPECT_EQ(diffBodies("OBX|1|NM|A||5\r", "OBX|1|NM|A||6\r"), "different\nOBX-5: \"5\" -> \"6\"\n");
    EXPECT_EQ(diffBodies("OBX|1|NM|A^x||5|mg\r", "OBX|1|TX|B^y||no|\r"), "different\nOBX removed\nOBX added\n");
    EXPECT_EQ(diffBodies("PID|1||5||A\r", "PID|1||6||B\r"),
              "different\nPID-3: \"5\" -> \"6\"\nPID-5: \"A\" -> \"B\"\n");
}

TEST(MessageDiff, RecognisesMovedSegments) {
    EXPECT_EQ(diffBodies("PID|1\rPV1|1|I\rOBX|1|a\r", "PV1|1|I\rPID|1\rOBX|1|a\r"),
              "different\nPID moved from line 2 to line 3\n");
    EXPECT_EQ(diffBodies("ZPD|x\rPID|1\rPV1|1\rOBX|1|a\r", "PID|1\rPV1|1\rOBX|1|a\rZPD|x\r"),
              "different\nZPD moved from line 2 to line 5\n");
    EXPECT_EQ(
        diffBodies("AL1|1|DA|PEN|SV|rash\rPID|1\rPV1|1\rDG1|1||x\r", "PID|1\rPV1|1\rDG1|1||x\rAL1|1|DA|PEN|SV|hives\r"),
        "different\n"
        "AL1 moved from line 2 to line 5\n"
        "AL1-5: \"rash\" -> \"hives\"\n");
    EXPECT_EQ(diffBodies("NTE|1||a\rPID|1\rNTE|1||b\r", "NTE|1||b\rPID|1\rNTE|1||a\r"),
              "different\n"
              "NTE[2] moved from line 4 to line 2\n"
              "NTE[1] moved from line 2 to line 4\n");
}

TEST(MessageDiff, AlignsRepetitions) {
    EXPECT_EQ(diffBodies("PID|||A^x~B^y\r", "PID|||NEW~A^x~B^z\r"), "different\n"
                                                                    "PID-3[1] added: \"NEW\"\n"
                                                                    "PID-3[2].2 (now PID-3[3].2): \"y\" -> \"z\"\n");
    EXPECT_EQ(diffBodies("PID|||A~B~C\r", "PID|||B~C~A\r"), "different\nPID-3[1] moved to PID-3[3]\n");
    EXPECT_EQ(diffBodies("PID|||A~~B\r", "PID|||A~B\r"), "different\nPID-3[2] removed: empty\n");
    DiffOptions byNumber;
    byNumber.alignRepetitions = false;
    EXPECT_EQ(diffBodies("PID|||A~B\r", "PID|||B~A\r", byNumber),
              "different\nPID-3[1]: \"A\" -> \"B\"\nPID-3[2]: \"B\" -> \"A\"\n");
}

TEST(MessageDiff, LeavesOutWhatIsIgnored) {
    EXPECT_EQ(diff("MSH|^~\\&|A||||1||ADT|9\rZPD|1\rPID|1|a^b\r", "MSH|^~\\&|A||||2||ADT|8\rPID|1|a^c\r",
                   ignoring({"MSH-7", "MSH-10", "ZPD", "PID-2.2"})),
              "equal in meaning\n");
    EXPECT_EQ(diffBodies("OBX|1|a|x\rOBX|2|b|y\r", "OBX|7|a|x\rOBX|8|b|z\r", ignoring({"OBX[*]-1"})),
              "different\nOBX[2]-3: \"y\" -> \"z\"\n");
    EXPECT_EQ(diffBodies("PID|1\r", "PID|1|a^b\r", ignoring({"PID-2"})), "equal in meaning\n");
    EXPECT_EQ(diffBodies("PID|1\r", "PID|1|a^b\r", ignoring({"PID-2.1"})), "different\nPID-2.2: absent -> \"b\"\n");
}

TEST(MessageDiff, OddMessages) {
    EXPECT_EQ(diff("free text", "free words"), "different\nfree text removed\nfree words added\n");
    EXPECT_EQ(diff("", "MSH|^~\\&|A\r"), "different\nMSH added\n");
    EXPECT_EQ(diffBodies("pid|1|a\r", "PID|1|b\r"), "different\npid: \"pid\" -> \"PID\"\npid-2: \"a\" -> \"b\"\n");
    EXPECT_EQ(diff(std::string_view("MSH|^~\\&|A\0B\r", 13), "MSH|^~\\&|A\r"),
              "different\nMSH-3: \"A\\x00B\" -> \"A\"\n");
    EXPECT_EQ(diffBodies("ZZZ\r", "ZZZ|\r"), "equal in meaning\n~ ZZZ-1: absent -> empty\n");
}

TEST(MessageDiff, ListsAsManyAsAskedAndCountsAll) {
    DiffOptions few;
    few.maxDifferences = 2;
    const std::string left = std::string(kHead) + "PID|1|2|3|4|5\r", right = std::string(kHead) + "PID|a|b|c|d|e\r";
    const MessageDiff result = diffMessages(MessageView(asBytes(left)), MessageView(asBytes(right)), few);
    EXPECT_EQ(result.differences.size(), 2u);
    EXPECT_EQ(result.meaningCount, 5u);
    EXPECT_FALSE(result.complete());
    EXPECT_EQ(result.overall, Sameness::Different);
}

TEST(MessageDiff, OnEditsAtRandomTheVerdictIsTheSameBothWays) {
    RandomMessages random(11);
    std::map<Sameness, int> seen;
    for (int round = 0; round < 4000; ++round) {
        const std::string left = random.message(round % 2 == 1);
        EditableMessage message(left);
        for (std::uint32_t n = random.below(4); n > 0; --n) {
            ASSERT_TRUE(message.apply(random.edit(message.bytes())));
        }
        const MessageView a(asBytes(left)), b(asBytes(message.bytes()));
        const MessageDiff there = diffMessages(a, b), back = diffMessages(b, a);
        ASSERT_EQ(there.overall, back.overall) << left << "\n----\n" << message.bytes();
        ASSERT_EQ(there.overall == Sameness::Exact, left == message.bytes());
        ASSERT_EQ(there.overall == Sameness::Different, there.meaningCount > 0);
        for (const Difference& difference : there.differences) {
            ASSERT_FALSE(describe(difference, a, b).empty());
        }
        ++seen[there.overall];
    }
    EXPECT_GT(seen[Sameness::Exact], 100);
    EXPECT_GT(seen[Sameness::EqualInMeaning], 10);
    EXPECT_GT(seen[Sameness::Different], 100);
}

TEST(MessageDiff, AMessageWrittenWithOtherDelimitersMeansTheSame) {
    RandomMessages random(12);
    Delimiters other;
    other.field = '!';
    other.component = '*';
    other.repetition = '+';
    other.escape = '/';
    other.subcomponent = '%';
    int written = 0;
    for (int round = 0; round < 2000; ++round) {
        const std::string left = random.message(false);
        EditableMessage message(left);
        const auto edit = changeDelimiters(message.view(), other);
        if (!edit) {
            continue;
        }
        ASSERT_TRUE(message.apply(*edit));
        ++written;
        ASSERT_EQ(message.view().delimiters(), other);
        const MessageDiff result = diffMessages(MessageView(asBytes(left)), message.view());
        ASSERT_EQ(result.overall, Sameness::EqualInMeaning) << diff(left, message.bytes()) << left << "\n"
                                                            << message.bytes();
    }
    EXPECT_GT(written, 1500);
}

}  // namespace
}  // namespace plumb::hl7
