// Accepted deviations: how they are read, and to what they apply.
#include "check/waivers.h"

#include "base/message_catalogue.h"
#include "check/waiver_text.h"

#include <gtest/gtest.h>

namespace plumb::check::test {
namespace {

constexpr std::string_view kFile = R"(plumbline: waivers/1
spec: mercy-adt
waivers:
  - id: no-sex-yet
    rule: usage.required-missing
    path: PID-8
    sender: EPICADT
    when: MSH-9.2 = "A31"
    reason: The registration desk asks for it from March on.
    owner: Interface team
    expires: 2027-03-31
  # the second one
  - rule: lint
    reason: Known habit.
    owner: Interface team
    expires: 2026-12-31
)";

/// "line:column code sentence" of every note.
std::string notesOf(std::string_view yaml) {
    std::string out;
    for (const spec::LintNote& note : readWaiversYaml(yaml, "w.yaml").notes) {
        EXPECT_EQ(note.file, "w.yaml");
        EXPECT_EQ(note.level, spec::LintLevel::Error);
        out +=
            std::to_string(note.place.line) + ':' + std::to_string(note.place.column) + ' ' + note.note.render() + '\n';
    }
    return out;
}

std::string oneWaiver(const std::string& lines) {
    return "plumbline: waivers/1\nwaivers:\n  - rule: length\n" + lines;
}

TEST(WaiverFile, ReadsAllThatAWaiverSays) {
    const ReadWaivers read = readWaiversYaml(kFile, "w.yaml");
    EXPECT_EQ(notesOf(kFile), "");
    EXPECT_EQ(read.spec, "mercy-adt");
    ASSERT_EQ(read.waivers.size(), 2u);
    const Waiver& first = read.waivers[0];
    EXPECT_EQ(first.id, "no-sex-yet");
    EXPECT_EQ(first.rule, "usage.required-missing");
    EXPECT_EQ(first.path, "PID-8");
    EXPECT_EQ(first.sender, "EPICADT");
    EXPECT_EQ(first.when, "MSH-9.2 = \"A31\"");
    EXPECT_EQ(first.reason, "The registration desk asks for it from March on.");
    EXPECT_EQ(first.owner, "Interface team");
    EXPECT_EQ(first.expires, "2027-03-31");
    EXPECT_EQ(first.place.line, 4u);
    EXPECT_EQ(read.waivers[1].rule, "lint");
    EXPECT_EQ(read.waivers[1].path, "");
    EXPECT_EQ(read.waivers[1].place.line, 13u);
}

TEST(WaiverFile, IsWrittenSoThatItReadsTheSame) {
    Waiver waiver;
    waiver.rule = "length";
    waiver.path = "PID-3.1";
    waiver.when = "MSH-9.2 = \"A31\"";
    waiver.reason = "Two\nlines: # no comment, \\ and \t";
    waiver.owner = "Anna M\xc3\xbcller";
    waiver.expires = "2027-03-31";
    ReadWaivers read = readWaiversYaml(writeWaiversYaml({waiver, waiver}), "w.yaml");
    ASSERT_TRUE(read.notes.empty()) << read.notes.front().note.render();
    ASSERT_EQ(read.waivers.size(), 2u);
    read.waivers.back().place = {};
    read.waivers.back().rulePlace = {};
    EXPECT_EQ(read.waivers.back(), waiver);
    EXPECT_TRUE(readWaiversYaml(writeWaiversYaml({}), "w.yaml").waivers.empty());
}

TEST(WaiverFile, NeedsReasonOwnerAndDay) {
    const std::string notes = notesOf(oneWaiver(""));
    EXPECT_NE(notes.find("length has no reason"), std::string::npos) << notes;
    EXPECT_NE(notes.find("length has no owner"), std::string::npos) << notes;
    EXPECT_NE(notes.find("length has no expires"), std::string::npos) << notes;
    EXPECT_EQ(notes.substr(0, 2), "3:") << notes;
}

TEST(WaiverFile, ADayIsADay) {
    for (const char* day :
         {"2027-02-30", "2027-13-01", "31.12.2027", "20271231", "2027-1-31", "soon", "2027-12-31T00"}) {
        const std::string notes =
            notesOf(oneWaiver("    reason: r\n    owner: o\n    expires: " + std::string(day) + "\n"));
        EXPECT_EQ(notes.substr(0, 5), "6:14 ") << day << ": " << notes;
        EXPECT_NE(notes.find("2027-01-31"), std::string::npos) << notes;
    }
}

TEST(WaiverFile, AWrongKeyIsToldWithTheOneThatIsMeant) {
    const std::string notes =
        notesOf(oneWaiver("    reason: r\n    owner: o\n    expires: 2027-01-31\n    sendr: LAB\n"));
    EXPECT_EQ(notes.substr(0, 4), "7:5 ") << notes;
    EXPECT_NE(notes.find("did you mean sender?"), std::string::npos) << notes;
}

TEST(WaiverFile, OtherFilesAreNotTakenForWaivers) {
    for (const char* text : {"", "plumbline: spec/1\nid: x\n", "waivers: []\n", "- a\n", "plumbline:\n  - a\n"}) {
        EXPECT_NE(notesOf(text).find("plumbline: waivers/1"), std::string::npos) << text << notesOf(text);
    }
    EXPECT_NE(notesOf("plumbline: [waivers/1\n"), "");
}

Waiver waiverOf(const std::string& rule, const std::string& expires = "2027-01-31") {
    Waiver waiver;
    waiver.rule = rule;
    waiver.expires = expires;
    return waiver;
}

TEST(Waivers, ApplyByCodeCategoryOrStatement) {
    const WaiverSet set = *WaiverSet::from(
        {waiverOf("statement.broken"), waiverOf("statement"), waiverOf("has-mrn"), waiverOf("usage")}, "2027-01-01");
    Rule rule;
    rule.code = "statement.broken";
    rule.id = "has-mrn";
    rule.category = Category::Statement;
    EXPECT_EQ(set.forRule(rule), (std::vector<std::uint32_t>{0, 1, 2}));
    rule.id = "other";
    EXPECT_EQ(set.forRule(rule), (std::vector<std::uint32_t>{0, 1}));
}

TEST(Waivers, HoldUntilTheEndOfTheirDay) {
    Rule rule;
    rule.code = "length.too-long";
    rule.category = Category::Length;
    const auto applies = [&](std::string_view today) {
        return !WaiverSet::from({waiverOf("length", "2027-01-31")}, today)->forRule(rule).empty();
    };
    EXPECT_TRUE(applies("2027-01-31"));
    EXPECT_FALSE(applies("2027-02-01"));
    EXPECT_TRUE(WaiverSet::from({waiverOf("length", "2027-01-31")}, "2027-02-01")->expired(0));
}

TEST(Waivers, AFilterThatCannotBeReadNamesItsWaiver) {
    Waiver waiver = waiverOf("length");
    waiver.id = "long-names";
    waiver.when = "PID-5 =";
    const Result<WaiverSet> set = WaiverSet::from({waiver}, "2027-01-01");
    ASSERT_FALSE(set);
    EXPECT_EQ(set.error().id(), MessageId::WaiverFilter);
    EXPECT_NE(set.error().render().find("long-names"), std::string::npos);
}

}  // namespace
}  // namespace plumb::check::test
