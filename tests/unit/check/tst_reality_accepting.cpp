// What a row of the reality grid leads to: the spec takes it over, or the vendor is asked.
#include "check/reality/accepting.h"
#include "reality_support.h"

namespace plumb::check::test {
namespace {

constexpr std::string_view kText = R"(plumbline: spec/1
id: small   # ours
vendor: Some Lab
product: LIS
standard: 2.5.1
messages:
  ADT_A01:
    events: ADT^A01
segments:
  PID:
    fields:
      # who it is
      8: {usage: R, values: SEX}   # as agreed
      18: {usage: R, length: 1..4}
value-sets:
  SEX: {codes: {F: Female, M: Male}}
)";

class Accepting : public testing::Test {
protected:
    Accepting()
        : m_rules(std::make_shared<const spec::Spec>(spec::readSpecYaml(kText, "small.yaml").document), withoutLints())
        , m_grid(m_rules) {
        std::vector<std::string> messages;
        for (const char* const pid :
             {"PID|||1^^^H^MR||D|||F||||||||||AB", "PID|||1^^^H^MR||D|||X/Y||||||||||ABCDEF",
              "PID|||1^^^H^MR||D|||||||||||||ABCD|||||||||||||||||||||||extra", "PID|||1^^^H^MR||D|||M||||||||||A"}) {
            messages.push_back("MSH|^~\\&|A||||||ADT^A01^ADT_A01|1|P|2.5.1\rEVN||2025\r" + std::string(pid) +
                               "\rPV1|1|I\rZAB|1||a^b\r");
        }
        countInto(m_grid, messages, 10);
        m_snapshot = m_grid.snapshot();
    }
    const RealityRow& row(std::string_view path) const {
        const RealityRow* const found = rowAt(m_snapshot, "ADT^A01", path);
        EXPECT_NE(found, nullptr) << path;
        return *found;
    }
    std::string accepted(std::string_view path, Acceptance what) const {
        const Result<std::string> text = accept(kText, row(path), what, m_snapshot.rows);
        return text ? *text : std::string(text.error().code());
    }
    static std::string with(const std::string& from, const std::string& to) {
        std::string text(kText);
        const std::size_t at = text.find(from);
        EXPECT_NE(at, text.npos) << from;
        return text.replace(at, from.size(), to);
    }

    RuleSet m_rules;
    RealityGrid m_grid;
    RealitySnapshot m_snapshot;
};

TEST_F(Accepting, OrderAndCommentsStay) {
    EXPECT_EQ(accepted("PID-8", Acceptance::Usage), with("usage: R, values", "usage: RE, values"));
    EXPECT_EQ(accepted("PID-18", Acceptance::Length), with("1..4", "1..6"));
    EXPECT_EQ(accepted("PID-8", Acceptance::Codes), with("M: Male", "M: Male, X/Y: \"\""));
    EXPECT_EQ(accepted("PID-18", Acceptance::Usage), "check.reality-nothing-to-take");
    EXPECT_EQ(accepted("PID-18", Acceptance::Codes), "check.reality-nothing-to-take");
    EXPECT_EQ(accepted("PID", Acceptance::Usage), "check.reality-nothing-to-take");
}

TEST_F(Accepting, WhatIsNewIsDescribedAsItWasSeen) {
    const std::string field = accepted("PID-41", Acceptance::Element);
    EXPECT_NE(field.find("41: {usage: O, type: ST, length: 1..5}"), field.npos) << field;
    const std::string segment = accepted("ZAB", Acceptance::Element);
    EXPECT_NE(segment.find("ZAB:"), segment.npos) << segment;
    spec::ReadSpec read = spec::readSpecYaml(segment, "small.yaml");
    EXPECT_TRUE(read.notes.empty());
    const RuleSet rules(std::make_shared<const spec::Spec>(std::move(read.document)), withoutLints());
    RealityGrid grid(rules);
    countInto(grid, {"MSH|^~\\&|A||||||ADT^A01^ADT_A01|1|P|2.5.1\rEVN||2025\rZAB|1||a^b\r"}, 1);
    const RealitySnapshot after = grid.snapshot();
    const RealityRow* const known = rowAt(after, "ADT^A01", "ZAB-3");
    ASSERT_NE(known, nullptr);
    EXPECT_TRUE(known->known);
    EXPECT_TRUE(rowAt(after, "ADT^A01", "ZAB")->rules.empty());
    EXPECT_EQ(accepted("PID-8", Acceptance::Element), "check.reality-nothing-to-take");
}

TEST_F(Accepting, CodesOfTheStandardAreNotOurs) {
    RealityRow foreign = row("PID-8");
    foreign.ownSet = false;
    const Result<std::string> text = accept(kText, foreign, Acceptance::Codes);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.error().id(), MessageId::RealityForeignSet);
}

TEST_F(Accepting, TheVendorIsAskedWithEvidence) {
    const spec::Identity& identity = m_rules.spec().document().identity;
    EXPECT_EQ(
        vendorQuestion(identity, row("PID-8"), false).text(),
        "Some Lab, LIS\nADT^A01 PID-8 (Administrative Sex)\n"
        "- Your specification says R for ADT^A01 PID-8. It is missing in 1 of 4 messages that have its place. May "
        "it be missing, and what does that mean?\n"
        "- ADT^A01 PID-8 holds codes that SEX of your specification does not have: 1 different ones in 1 messages, "
        "first in message 2. Which codes may come?\n");
    EXPECT_EQ(vendorQuestion(identity, row("PID-8"), true).codes, std::vector<std::string>{"X/Y"});
    EXPECT_NE(vendorQuestion(identity, row("PID-18")).text().find("allows 4 characters"), std::string::npos);
    EXPECT_NE(vendorQuestion(identity, row("PID-41")).text().find("first message 3"), std::string::npos);
    EXPECT_TRUE(vendorQuestion(identity, row("PID-3")).asked.empty());
}

}  // namespace
}  // namespace plumb::check::test
