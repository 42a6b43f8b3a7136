// Changes over many messages: only the bytes of the place change, and what cannot be changed says why.
#include "query/changer.h"

#include "hl7/editable_message.h"

#include <gtest/gtest.h>

#include <string>

namespace plumb::query::test {
namespace {

constexpr std::string_view kHead = "MSH|^~\\&|ADT|MERCY|LAB|GENERAL|20261120064107||ADT^A08|X1|P|2.5.1\r";

ChangeMoment fixedMoment() {
    return {hl7::timeAt(1'795'761'667'000, 60), 0};
}

/// The lines behind the header after the change, with what it came to when it did not change.
struct Bench {
    std::string charset;
    ChangeMoment moment = fixedMoment();

    std::string run(const ChangeRule& rule, std::string_view lines) {
        const Result<Changer> changer = Changer::make(rule);
        if (!changer) {
            return std::string(changer.error().code());
        }
        const std::string bytes = std::string(kHead) + std::string(lines);
        hl7::EditableMessage message(bytes);
        const hl7::Charset set = charset.empty() ? hl7::Charset::utf8() : *hl7::Charset::find(charset);
        const ChangeOutcome outcome = changer->change(message.view(), set, moment);
        switch (outcome.kind) {
        case ChangeOutcome::Kind::Same:
            return "same";
        case ChangeOutcome::Kind::Lacking:
            return "lacking";
        case ChangeOutcome::Kind::Refused:
            EXPECT_TRUE(outcome.edits.empty());
            return std::string(outcome.problem->code());
        case ChangeOutcome::Kind::Changed:
            break;
        }
        EXPECT_GT(outcome.places, 0u);
        const Result<std::vector<hl7::ByteEdit>> undo = message.applyAll(outcome.edits);
        EXPECT_TRUE(undo.has_value());
        const std::string after(message.bytes());
        EXPECT_TRUE(message.applyAll(*undo).has_value());
        EXPECT_EQ(message.bytes(), bytes);
        EXPECT_EQ(after.substr(0, kHead.size()), kHead);
        return after.substr(kHead.size());
    }
};

std::string run(const ChangeRule& rule, std::string_view lines) {
    return Bench().run(rule, lines);
}

ChangeRule rule(ChangeKind kind, std::string path, std::string text = {}, std::string with = {}) {
    ChangeRule out;
    out.kind = kind;
    out.path = std::move(path);
    out.text = std::move(text);
    out.with = std::move(with);
    return out;
}

TEST(Changer, SetsAndEscapes) {
    EXPECT_EQ(run(rule(ChangeKind::Set, "PID-5.2", "O^H"), "PID|1||4711||DOE^JOHN\r"), "PID|1||4711||DOE^O\\S\\H\r");
    EXPECT_EQ(run(rule(ChangeKind::Set, "PID-8", "F"), "PID|1\r"), "PID|1|||||||F\r");
    EXPECT_EQ(run(rule(ChangeKind::Set, "PV1-2", "I"), "PID|1\r"), "PID|1\rPV1||I\r");
    EXPECT_EQ(run(rule(ChangeKind::Set, "PID-1", "1"), "PID|1\r"), "same");
    EXPECT_EQ(run(rule(ChangeKind::Set, "OBX[*]-11", "F"), "OBX|1\rOBX|2||||||||||P\r"),
              "OBX|1||||||||||F\rOBX|2||||||||||F\r");
    EXPECT_EQ(run(rule(ChangeKind::Set, "PID-3[*].5", "MR"), "PID|1||1~2^^^A^PI\r"), "PID|1||1^^^^MR~2^^^A^MR\r");
    EXPECT_EQ(run(rule(ChangeKind::Set, "PID-3[5=\"PI\"].1", "9"), "PID|1||1~2^^^A^PI\r"), "PID|1||1~9^^^A^PI\r");
    ChangeRule raw = rule(ChangeKind::Set, "PID-5", "DOE^JANE");
    EXPECT_EQ(run(raw, "PID|1||||X\r"), "PID|1||||DOE\\S\\JANE\r");
    raw.raw = true;
    EXPECT_EQ(run(raw, "PID|1||||X\r"), "PID|1||||DOE^JANE\r");
}

TEST(Changer, LeavesAloneWhatIsAbsentWhenAsked) {
    ChangeRule set = rule(ChangeKind::Set, "PID-8", "F");
    set.makeAbsent = false;
    EXPECT_EQ(run(set, "PID|1\r"), "lacking");
    EXPECT_EQ(run(set, "PV1|1\r"), "lacking");
    EXPECT_EQ(run(set, "PID|1|||||||\r"), "PID|1|||||||F\r");
    EXPECT_EQ(run(rule(ChangeKind::Delete, "PID-8"), "PID|1\r"), "lacking");
}

TEST(Changer, TellsNullEmptyAndAbsentApart) {
    EXPECT_EQ(run(rule(ChangeKind::Null, "PID-8"), "PID|1|||||||F|x\r"), "PID|1|||||||\"\"|x\r");
    EXPECT_EQ(run(rule(ChangeKind::Empty, "PID-2"), "PID|1\r"), "PID|1|\r");
    EXPECT_EQ(run(rule(ChangeKind::Delete, "PID-2"), "PID|1|A\r"), "PID|1\r");
    EXPECT_EQ(run(rule(ChangeKind::Delete, "PID-2"), "PID|1|A|B\r"), "PID|1||B\r");
    EXPECT_EQ(run(rule(ChangeKind::Delete, "PV1"), "PID|1\rPV1|1\r"), "PID|1\r");
    EXPECT_EQ(run(rule(ChangeKind::Delete, "OBX[*]"), "OBX|1\rPID|1\rOBX|2\rOBX|3"), "PID|1");
    EXPECT_EQ(run(rule(ChangeKind::Delete, "OBX[*]"), "PID|1\r"), "lacking");
    EXPECT_EQ(run(rule(ChangeKind::Replace, "PID-8", "\"", "x"), "PID|1|||||||\"\"\r"), "same");
}

TEST(Changer, CountsMessagesThatGetANumber) {
    Bench bench;
    ChangeRule counter = rule(ChangeKind::Counter, "PID-2");
    counter.counter = *CounterRule::parse("0098");
    counter.makeAbsent = false;
    EXPECT_EQ(bench.run(counter, "PID|1|A\r"), "PID|1|0098\r");
    EXPECT_EQ(bench.run(counter, "PID|1\r"), "lacking");
    EXPECT_EQ(bench.run(counter, "PID|1|B\r"), "PID|1|0099\r");
    EXPECT_EQ(bench.run(counter, "PID|1|C\r"), "PID|1|0100\r");
    EXPECT_EQ(CounterRule::parse("10:-5:3")->number(0), "010");
    EXPECT_EQ(CounterRule::parse("10:-5:3")->number(3), "-005");
    for (const char* wrong : {"", "a", "1:", "1:2:3:4", "1:1:99", "9999999999999999999"}) {
        EXPECT_EQ(CounterRule::parse(wrong).error().code(), "change.counter") << wrong;
    }
}

TEST(Changer, FillsTemplates) {
    Bench bench;
    const auto fill = [&](std::string text) {
        return bench.run(rule(ChangeKind::Template, "PID-2", std::move(text)), "PID|1||4711^^^MERCY||DOE\\T\\CO^J\r");
    };
    EXPECT_EQ(fill("T{PID-3.1}-{#}"), "PID|1|T4711-1|4711^^^MERCY||DOE\\T\\CO^J\r");
    EXPECT_EQ(fill("{{{#}}"), "PID|1|{2}|4711^^^MERCY||DOE\\T\\CO^J\r");
    EXPECT_EQ(fill("{PID-5.1}"), "PID|1|DOE\\T\\CO|4711^^^MERCY||DOE\\T\\CO^J\r");
    EXPECT_EQ(fill("{now}"), "PID|1|20261127074107+0100|4711^^^MERCY||DOE\\T\\CO^J\r");
    EXPECT_EQ(fill("{PID-40}"), "change.no-source");
    EXPECT_EQ(fill("{PID-3.1"), "change.template");
    EXPECT_EQ(fill("{}"), "change.template");
    EXPECT_EQ(run(rule(ChangeKind::Template, "OBX[*]-1", "{i}"), "OBX|9\rOBX|9\r"), "OBX|1\rOBX|2\r");
}

TEST(Changer, CopiesBytesAsTheyStand) {
    EXPECT_EQ(run(rule(ChangeKind::Copy, "PID-2", "PID-3"), "PID|1||A^\\T\\^&C~B\r"),
              "PID|1|A^\\T\\^&C~B|A^\\T\\^&C~B\r");
    EXPECT_EQ(run(rule(ChangeKind::Copy, "PID-2.1", "PID-3"), "PID|1||A^B\r"), "change.copy-divides");
    EXPECT_EQ(run(rule(ChangeKind::Copy, "PID-2", "PID-4"), "PID|1||A\r"), "change.no-source");
    EXPECT_EQ(run(rule(ChangeKind::Copy, "PID-3", "PID-2"), "PID|1||A\r"), "PID|1||\r");
}

TEST(Changer, ShiftsTimes) {
    EXPECT_EQ(run(rule(ChangeKind::Shift, "PID-7", "+1d"), "PID|1||||||19700101^D\r"), "PID|1||||||19700102^D\r");
    EXPECT_EQ(run(rule(ChangeKind::Shift, "PV1-44", "-1h"), "PV1|1\r"), "lacking");
    EXPECT_EQ(run(rule(ChangeKind::Shift, "PID-7", "+1d"), "PID|1||||||soon\r"), "change.not-time");
    EXPECT_EQ(run(rule(ChangeKind::Shift, "PID-7", "+1h"), "PID|1||||||19700101\r"), "change.time-coarse");
    EXPECT_EQ(run(rule(ChangeKind::Shift, "PID-7", "+1m"), "PID|1||||||197001010000-0000\r"),
              "PID|1||||||197001010001-0000\r");
    EXPECT_EQ(run(rule(ChangeKind::Shift, "PID-7", "soon"), ""), "change.duration");
}

TEST(Changer, ReplacesInsideValues) {
    EXPECT_EQ(run(rule(ChangeKind::Replace, "PID-5", "DOE", "ROE"), "PID|1||||DOE^DOERTE~X^DOE\r"),
              "PID|1||||ROE^ROERTE~X^ROE\r");
    EXPECT_EQ(run(rule(ChangeKind::Replace, "PID-5", "doe", "ROE"), "PID|1||||DOE\r"), "same");
    ChangeRule blind = rule(ChangeKind::Replace, "PID-5", "doe", "R\\E");
    blind.caseBlind = true;
    EXPECT_EQ(run(blind, "PID|1||||DOE\r"), "PID|1||||R\\E\\E\r");
    EXPECT_EQ(run(rule(ChangeKind::Replace, "PID-5", "&", "and"), "PID|1||||A\\T\\B&C\r"), "PID|1||||AandB&C\r");
    EXPECT_EQ(run(rule(ChangeKind::Replace, "PID-5.1", "DOE"), "PID|1||||DOE^J\r"), "PID|1||||^J\r");
    EXPECT_EQ(run(rule(ChangeKind::Regex, "PID-13", R"((\d{3})-(\d+))", R"(\2/\1)"), "PID|1||||||||||||555-1234\r"),
              "PID|1||||||||||||1234/555\r");
    EXPECT_EQ(run(rule(ChangeKind::Regex, "PID-13", "(", ""), ""), "change.regex");
    EXPECT_EQ(run(rule(ChangeKind::Regex, "PID-13", "a", "\\1"), ""), "change.regex");
}

TEST(Changer, KeepsEscapesThatOnlyDecode) {
    EXPECT_EQ(run(rule(ChangeKind::Replace, "OBX-5", "pain", "ache"),
                  "OBX|1|TX|||no pain\\.br\\\\H\\pain\\N\\ \\X0a\\ pain\r"),
              "OBX|1|TX|||no ache\\.br\\\\H\\ache\\N\\ \\X0a\\ ache\r");
    EXPECT_EQ(run(rule(ChangeKind::Replace, "OBX-5", "br", "x"), "OBX|1|TX|||a\\.br\\b\r"), "same");
}

TEST(Changer, WritesInTheMessagesCharset) {
    Bench latin;
    latin.charset = "8859/1";
    EXPECT_EQ(latin.run(rule(ChangeKind::Set, "PID-2", "J\xC3\xBCrgen"), "PID|1\r"), "PID|1|J\xFCrgen\r");
    EXPECT_EQ(latin.run(rule(ChangeKind::Set, "PID-2", "\xE2\x82\xAC"), "PID|1\r"), "hl7.edit-unencodable");
    EXPECT_EQ(latin.run(rule(ChangeKind::Replace, "PID-5", "\xC3\xBC", "ue"), "PID|1||||J\xFCrgen\r"),
              "PID|1||||Juergen\r");
    EXPECT_EQ(run(rule(ChangeKind::Replace, "PID-5", "J", "j"), "PID|1||||J\xFCrgen\r"), "change.bad-bytes");
    EXPECT_EQ(run(rule(ChangeKind::Replace, "PID-5", "Q", "j"), "PID|1||||J\xFCrgen\r"), "same");
}

TEST(Changer, RefusesWhatSaysHowAMessageIsWritten) {
    EXPECT_EQ(run(rule(ChangeKind::Set, "MSH-2", "x"), "PID|1\r"), "hl7.edit-header");
    EXPECT_EQ(run(rule(ChangeKind::Delete, "MSH"), "PID|1\r"), "hl7.edit-header");
    EXPECT_EQ(run(rule(ChangeKind::Set, "PID", "x"), "PID|1\r"), "change.segment");
    EXPECT_EQ(run(rule(ChangeKind::Set, "PID-", "x"), "PID|1\r"), "path.syntax");
}

TEST(Changer, UsesTheDelimitersOfTheMessage) {
    const Result<Changer> changer = Changer::make(rule(ChangeKind::Set, "PID-5.2", "a|b#c"));
    hl7::EditableMessage message("MSH#*~\\&#ADT\rPID#1####DOE\r");
    ChangeMoment moment = fixedMoment();
    const ChangeOutcome outcome = changer->change(message.view(), hl7::Charset::utf8(), moment);
    ASSERT_TRUE(message.applyAll(outcome.edits).has_value());
    EXPECT_EQ(message.bytes(), "MSH#*~\\&#ADT\rPID#1####DOE*a|b\\F\\c\r");
}

TEST(Changer, PutsRepetitionsIntoPaths) {
    EXPECT_EQ(*withRepetitions("PID-3.1", Repetitions::All, ""), "PID-3[*].1");
    EXPECT_EQ(*withRepetitions("OBX[*]-5", Repetitions::First, ""), "OBX[*]-5[1]");
    EXPECT_EQ(*withRepetitions("PID-3.4.1", Repetitions::Matching, "5=\"MR\""), "PID-3[5=\"MR\"].4.1");
    EXPECT_EQ(*withRepetitions("PID-3[2].1", Repetitions::All, ""), "PID-3[2].1");
    EXPECT_EQ(*withRepetitions("PID", Repetitions::All, ""), "PID");
    EXPECT_EQ(withRepetitions("PID-3", Repetitions::Matching, "5=").error().code(), "path.syntax");
}

}  // namespace
}  // namespace plumb::query::test
