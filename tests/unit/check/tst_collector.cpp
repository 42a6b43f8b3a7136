// Findings of whole feeds: exact counts, groups, first examples, and the same whatever the parts.
#include "check/collector.h"

#include "check/locate.h"
#include "check_support.h"

#include <gtest/gtest.h>

namespace plumb::check::test {
namespace {

constexpr std::string_view kSpec = R"(
id: feed
standard: 2.5.1
messages:
  ADT_A01:
    events: [ADT^A01, ADT^A08]
segments:
  PID:
    fields:
      8: R
      18: {usage: R, length: 1..4}
)";

struct Feed {
    std::vector<std::string> messages;

    void add(std::size_t count, const std::string& pid, const std::string& event = "A01",
             const std::string& sender = "LAB") {
        for (std::size_t i = 0; i < count; ++i) {
            messages.push_back("MSH|^~\\&|" + sender + "|HOSP|EHR|HOSP|20250101||ADT^" + event +
                               "^ADT_A01|1|P|2.5.1\rEVN||20250101\r" + pid + "\rPV1|1|I\r");
        }
    }
};

constexpr const char* kGood = "PID|||1^^^HOSP^MR||DOE^JOHN|||M||||||||||A1";
constexpr const char* kNoSex = "PID|||1^^^HOSP^MR||DOE^JOHN|||||||||||||A1";
constexpr const char* kLong = "PID|||1^^^HOSP^MR||DOE^JOHN|||M||||||||||A12345";
constexpr const char* kLonger = "PID|||1^^^HOSP^MR||DOE^JOHN|||M||||||||||B1234567";

class Collecting : public testing::Test {
protected:
    Collecting()
        : m_rules(specOf(kSpec), withoutLints()) {}

    /// Checks messages [from, to) of a feed.
    FindingCollector part(const Feed& feed, std::size_t from, std::size_t to, const CollectorOptions& options = {},
                          const WaiverSet* waivers = nullptr) {
        FindingCollector found(options, waivers);
        Checker checker(m_rules);
        for (std::size_t i = from; i < to; ++i) {
            query::MessageContext context;
            context.number = MessageNumber(i);
            found.check(checker, m_rules, asBytes(feed.messages[i]), i, context);
        }
        return found;
    }
    FindingCollector all(const Feed& feed, const CollectorOptions& options = {}, const WaiverSet* waivers = nullptr) {
        return part(feed, 0, feed.messages.size(), options, waivers);
    }

    RuleSet m_rules;
};

/// "error usage.required-missing PID-8 ADT^A01 LAB 3/3: 1 2 5", with the value in quotes where there is one.
std::vector<std::string> rows(const FindingCollector& found) {
    std::vector<std::string> out;
    for (const FindingGroup& group : found.groups()) {
        std::string row(classificationName(group.classification));
        row += ' ' + group.code + ' ' + group.path + ' ' + group.type + ' ' + group.sender + ' ' +
               std::to_string(group.findings) + '/' + std::to_string(group.messages) + ':';
        for (const FindingExample& example : group.examples) {
            row += ' ' + std::to_string(example.message);
        }
        row += group.value.empty() ? "" : " '" + group.value + '\'';
        row += group.waiver == WaiverSet::kNone ? "" : " waived by " + std::to_string(group.waiver);
        out.push_back(std::move(row));
    }
    return out;
}

TEST_F(Collecting, GroupsByRulePlaceTypeAndSender) {
    Feed feed;
    feed.add(2, kNoSex);
    feed.add(1, kNoSex, "A08");
    feed.add(1, kGood);
    feed.add(1, kNoSex, "A01", "ADT");
    feed.add(2, kLong);
    const FindingCollector found = all(feed);
    EXPECT_EQ(joined(rows(found)), "error length.too-long PID-18 ADT^A01 LAB 2/2: 5 6\n"
                                   "error usage.required-missing PID-8 ADT^A01 LAB 2/2: 0 1\n"
                                   "error usage.required-missing PID-8 ADT^A01 ADT 1/1: 4\n"
                                   "error usage.required-missing PID-8 ADT^A08 LAB 1/1: 2\n");
    EXPECT_EQ(found.messages(), 7u);
    EXPECT_EQ(found.findings(), 6u);
    EXPECT_EQ(found.count(Classification::Error), 6u);
    EXPECT_EQ(found.messagesWith(Classification::Error), 6u);
    ASSERT_EQ(found.types().size(), 2u);
    EXPECT_EQ(found.types().at("ADT^A01").messages, 6u);
    EXPECT_EQ(found.types().at("ADT^A01").withErrors, 5u);
    EXPECT_EQ(found.types().at("ADT^A01").messageSpec, "ADT_A01");
}

TEST_F(Collecting, ExamplesSayWhereItIs) {
    Feed feed;
    feed.add(1, kLong);
    const FindingCollector found = all(feed);
    const std::vector<FindingGroup> groups = found.groups();
    ASSERT_EQ(groups.size(), 1u);
    ASSERT_EQ(groups[0].examples.size(), 1u);
    const FindingExample& example = groups[0].examples[0];
    EXPECT_EQ(feed.messages[0].substr(example.range.begin, example.range.length), "A12345");
    EXPECT_EQ(example.line, 3u);
    EXPECT_EQ(example.column, std::string(kLong).find("A12345") + 1);
    EXPECT_EQ(groups[0].sentence.find("A12345"), std::string::npos) << groups[0].sentence;
}

TEST_F(Collecting, ValuesOnlyWhenAsked) {
    Feed feed;
    feed.add(2, kLong);
    feed.add(1, kLonger);
    EXPECT_EQ(joined(rows(all(feed))), "error length.too-long PID-18 ADT^A01 LAB 3/3: 0 1 2\n");
    CollectorOptions options;
    options.values = true;
    EXPECT_EQ(joined(rows(all(feed, options))), "error length.too-long PID-18 ADT^A01 LAB 2/2: 0 1 'A12345'\n"
                                                "error length.too-long PID-18 ADT^A01 LAB 1/1: 2 'B1234567'\n");
}

TEST_F(Collecting, AValueIsKeptToALimit) {
    Feed feed;
    feed.add(1, "PID|||1^^^HOSP^MR||DOE^JOHN|||M||||||||||" + std::string(100'000, 'x'));
    CollectorOptions options;
    options.values = true;
    const FindingCollector found = all(feed, options);
    ASSERT_EQ(found.groups().size(), 1u);
    EXPECT_EQ(found.groups()[0].value.size(), FindingCollector::kLongestValue);
}

TEST_F(Collecting, GoesOnFromWhatWasFoundSoFar) {
    Feed feed;
    feed.add(6, kNoSex);
    feed.add(4, kLong);
    feed.add(5, kNoSex, "A08");
    const FindingCollector half = part(feed, 0, 8);
    const std::vector<std::string> before = rows(half);
    FindingCollector found = half.soFar();
    Checker checker(m_rules);
    for (std::size_t i = 8; i < feed.messages.size(); ++i) {
        query::MessageContext context;
        context.number = MessageNumber(i);
        found.check(checker, m_rules, asBytes(feed.messages[i]), i, context);
    }
    EXPECT_EQ(joined(rows(found)), joined(rows(all(feed))));
    EXPECT_EQ(found.messages(), feed.messages.size());
    EXPECT_EQ(found.count(Classification::Error), all(feed).count(Classification::Error));
    EXPECT_EQ(found.types().at("ADT^A08").withErrors, 5u);
    EXPECT_EQ(joined(rows(half)), joined(before)) << "which stays as it is";
}

TEST_F(Collecting, CountsExactlyPastTheMostExamplesAndGroups) {
    Feed feed;
    feed.add(9, kNoSex);
    feed.add(4, kLong);
    CollectorOptions options;
    options.examples = 2;
    options.mostGroups = 1;
    const FindingCollector found = all(feed, options);
    EXPECT_EQ(joined(rows(found)), "error usage.required-missing PID-8 ADT^A01 LAB 9/9: 0 1\n");
    EXPECT_EQ(found.ungrouped(), (std::map<std::string, std::uint64_t>{{"length.too-long", 4}}));
    EXPECT_EQ(found.count(Classification::Error), 13u);
}

TEST_F(Collecting, IsTheSameInPartsAsInOne) {
    Feed feed;
    for (std::size_t i = 0; i < 40; ++i) {
        feed.add(1,
                 i % 3 == 0   ? kNoSex
                 : i % 3 == 1 ? kLong
                              : kGood,
                 i % 4 == 0 ? "A08" : "A01", i % 5 == 0 ? "LAB" : "ADT");
    }
    const FindingCollector whole = all(feed);
    for (const std::size_t size : {1u, 7u, 39u}) {
        FindingCollector merged;
        for (std::size_t from = 0; from < feed.messages.size(); from += size) {
            merged.merge(part(feed, from, std::min(from + size, feed.messages.size())));
        }
        EXPECT_EQ(joined(rows(merged)), joined(rows(whole))) << "parts of " << size;
        EXPECT_EQ(merged.messages(), whole.messages());
        EXPECT_EQ(merged.findings(), whole.findings());
        EXPECT_EQ(merged.messagesWith(Classification::Error), whole.messagesWith(Classification::Error));
        EXPECT_EQ(merged.types().at("ADT^A08").withErrors, whole.types().at("ADT^A08").withErrors);
    }
}

TEST_F(Collecting, WhatNearlyEveryMessageHasIsAFactAboutTheFeed) {
    Feed feed;
    feed.add(19, kNoSex);
    FindingCollector found = all(feed);
    EXPECT_FALSE(found.isFeedFact(found.groups()[0])) << "too few messages";
    feed.add(1, kGood);
    found = all(feed);
    EXPECT_TRUE(found.isFeedFact(found.groups()[0])) << "19 of 20";
    feed.add(1, kGood);
    found = all(feed);
    EXPECT_FALSE(found.isFeedFact(found.groups()[0])) << "19 of 21";
}

TEST_F(Collecting, WaivedFindingsStandApart) {
    Feed feed;
    feed.add(2, kNoSex);
    feed.add(1, kNoSex, "A01", "ADT");
    feed.add(1, kLong);
    Waiver waiver;
    waiver.rule = "usage";
    waiver.path = "PID-8";
    waiver.sender = "LAB";
    waiver.expires = "2027-01-31";
    const WaiverSet waivers = *WaiverSet::from({waiver}, "2027-01-31");
    const FindingCollector found = all(feed, {}, &waivers);
    EXPECT_EQ(joined(rows(found)), "error usage.required-missing PID-8 ADT^A01 LAB 2/2: 0 1 waived by 0\n"
                                   "error length.too-long PID-18 ADT^A01 LAB 1/1: 3\n"
                                   "error usage.required-missing PID-8 ADT^A01 ADT 1/1: 2\n");
    EXPECT_EQ(found.waived(), 2u);
    EXPECT_EQ(found.waiverUse(), std::vector<std::uint64_t>{2});
    EXPECT_EQ(found.count(Classification::Error), 2u);
    EXPECT_EQ(found.messagesWith(Classification::Error), 2u);
    EXPECT_EQ(found.findings(), 4u) << "the strict view stays whole";
}

TEST_F(Collecting, ATypeThatTheSpecDoesNotHaveIsTold) {
    Feed feed;
    feed.add(1, kGood, "A40");
    const FindingCollector found = all(feed);
    ASSERT_EQ(found.types().count("ADT^A40"), 1u);
    EXPECT_EQ(found.types().at("ADT^A40").messageSpec, "");
}

TEST(Locating, CountsSegmentsAndCharacters) {
    const std::string text = "MSH|^~\\&|A\rPID|||\xc3\xa4\xc3\xb6|x\r";
    const hl7::MessageView message(asBytes(text));
    const auto at = [&](std::size_t offset) {
        const LineColumn where = locate(message, offset);
        return std::to_string(where.line) + ':' + std::to_string(where.column);
    };
    EXPECT_EQ(at(0), "1:1");
    EXPECT_EQ(at(9), "1:10");
    EXPECT_EQ(at(text.find('P')), "2:1");
    EXPECT_EQ(at(text.find('x')), "2:10");
    EXPECT_EQ(at(text.size() + 50).substr(0, 2), "2:");
}

}  // namespace
}  // namespace plumb::check::test
