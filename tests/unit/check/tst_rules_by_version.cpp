// Which rules a message is held against: those of the one spec, or of the standard of its own version.
#include "check/rules_by_version.h"

#include "check_support.h"

#include <thread>

namespace plumb::check::test {
namespace {

using dictionary::Version;

std::string message(const std::string& version) {
    return segments(R"(
MSH|^~\&|LAB|HOSP|EHR|HOSP|20250101120000||ADT^A01|MSG1|P|)" +
                    version + R"(
EVN|A01|20250101
PID|1||100200^^^HOSP^MR||SMITH^JOHN
PV1|1|I
)");
}

std::size_t numberOf(Version version) {
    return static_cast<std::size_t>(version);
}

std::vector<std::string> codes(const RuleSets& sets, const std::string& message) {
    const RuleSet& rules = sets.set(sets.numberFor(asBytes(message)));
    Checker checker(rules);
    std::vector<std::string> out;
    for (const Detection& detection : checker.check(asBytes(message))) {
        out.push_back(rules.rule(detection.rule).code + ' ' + hl7::formatPath(checker.message(), detection.path));
    }
    return out;
}

TEST(RulesByVersion, EachMessageHasTheStandardOfItsVersion) {
    const RuleSets sets(withoutLints());
    EXPECT_TRUE(sets.byVersion());
    for (const Version version : dictionary::kVersions) {
        const std::string name(dictionary::versionName(version));
        EXPECT_EQ(sets.numberFor(asBytes(message(name))), numberOf(version)) << name;
    }
    EXPECT_EQ(sets.numberFor(asBytes(message("2.3^DE^x"))), numberOf(Version::V23));
    EXPECT_EQ(sets.numberFor(asBytes(message("2.9"))), numberOf(Version::V282)) << "the nearest one";
    EXPECT_EQ(sets.numberFor(asBytes(message(""))), numberOf(Version::V251));
    EXPECT_EQ(sets.numberFor({}), numberOf(Version::V251));
    EXPECT_TRUE(sets.made().empty()) << "asking for a number makes nothing";
}

TEST(RulesByVersion, TheVersionDecidesWhatIsFound) {
    const RuleSets sets(withoutLints());
    EXPECT_EQ(joined(codes(sets, message("2.3"))), "");
    EXPECT_EQ(joined(codes(sets, message("2.5.1"))), "usage.required-missing MSH-9.3\n");
    EXPECT_EQ(sets.set(numberOf(Version::V23)).spec().document().identity.id, "hl7:2.3");
}

TEST(RulesByVersion, SetsAreMadeWhenAskedForAndKept) {
    const RuleSets sets(withoutLints());
    const RuleSet& late = sets.set(numberOf(Version::V27));
    const RuleSet& early = sets.set(numberOf(Version::V23));
    EXPECT_NE(&early, &late);
    EXPECT_EQ(&sets.set(numberOf(Version::V27)), &late);
    EXPECT_EQ(sets.made(), (std::vector<const RuleSet*>{&early, &late})) << "by version, not by who came first";
}

TEST(RulesByVersion, OptionsHoldForEveryVersion) {
    RuleSetOptions options = withoutLints();
    options.classifications = {{"usage", "", "alert", {}}};
    const RuleSets sets(options);
    EXPECT_EQ(sets.classifier().of(RuleKind::RequiredMissing), Classification::Alert);
    for (const Version version : {Version::V23, Version::V251}) {
        EXPECT_EQ(sets.set(numberOf(version)).classifier().of(RuleKind::RequiredMissing), Classification::Alert);
        EXPECT_FALSE(sets.set(numberOf(version)).options().lints);
    }
    EXPECT_TRUE(sets.document().identity.id.empty()) << "the standard names no rule of its own";
}

TEST(RulesByVersion, OneSpecHoldsForAllVersions) {
    const RuleSets sets(specOf(R"(id: one
standard: 2.5.1
segments:
  PID: {fields: {7: R}}
classifications:
  - {rule: usage, as: warning}
)"),
                        withoutLints());
    EXPECT_FALSE(sets.byVersion());
    EXPECT_EQ(sets.document().identity.id, "one");
    EXPECT_EQ(sets.classifier().of(RuleKind::RequiredMissing), Classification::Warning);
    EXPECT_EQ(sets.made(), std::vector<const RuleSet*>{&sets.set(0)});
    EXPECT_EQ(sets.numberFor(asBytes(message("2.2"))), 0u);
    EXPECT_EQ(sets.numberFor(asBytes(message("2.8"))), 0u);
    EXPECT_EQ(joined(codes(sets, message("2.5.1"))), "usage.required-missing MSH-9.3\n"
                                                     "usage.required-missing PID-7\n");
    EXPECT_EQ(codes(sets, message("2.2")).back(), "usage.required-missing PID-7") << "which 2.2 does not ask for";
}

TEST(RulesByVersion, ThreadsShareTheSets) {
    const RuleSets sets(withoutLints());
    std::vector<std::array<const RuleSet*, dictionary::kVersionCount>> seen(4);
    std::vector<std::thread> threads;
    for (std::size_t n = 0; n < seen.size(); ++n) {
        threads.emplace_back([&sets, &mine = seen[n], n] {
            for (std::size_t i = 0; i < dictionary::kVersionCount; ++i) {
                const std::size_t number = (i + 3 * n) % dictionary::kVersionCount;
                mine[number] = &sets.set(number);
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    const std::vector<const RuleSet*> made = sets.made();
    ASSERT_EQ(made.size(), dictionary::kVersionCount);
    for (const auto& mine : seen) {
        EXPECT_TRUE(std::equal(made.begin(), made.end(), mine.begin()));
    }
}

std::string messageOf(const std::string& sender, const std::string& facility, const std::string& type) {
    return segments("\nMSH|^~\\&|" + sender + "|" + facility + "|EHR|HOSP|20250101120000||" + type + "|M1|P|2.3\n");
}

TEST(RulesByVersion, TheFirstChoiceThatTakesAMessageDecides) {
    const auto made = [](const std::string& id) {
        spec::SpecDocument document;
        document.identity.id = id;
        return std::make_shared<const spec::Spec>(std::move(document));
    };
    const RuleSets sets({{"EPIC", "ADT^A0*", made("a")}, {"EPIC/ST?", "", made("b")}, {"", "ORU", made("c")}},
                        withoutLints());
    const auto idOf = [&](const std::string& message) {
        return sets.set(sets.numberFor(asBytes(message))).spec().document().identity.id;
    };
    EXPECT_EQ(idOf(messageOf("epic", "STE", "ADT^A01")), "a");
    EXPECT_EQ(idOf(messageOf("EPIC", "STE", "ADT^A31")), "b") << "not one of A0*";
    EXPECT_EQ(idOf(messageOf("EPIC", "NORTH", "ADT^A31")), "hl7:2.3") << "another facility: by its version";
    EXPECT_EQ(idOf(messageOf("LAB", "STE", "ORU^R01")), "c");
    EXPECT_EQ(idOf(messageOf("EPICURE", "", "ADT^A01")), "hl7:2.3") << "a pattern takes the whole";
    EXPECT_EQ(sets.chosen(sets.numberFor(asBytes(messageOf("LAB", "X", "ORU^R01"))))->document().identity.id, "c");
    EXPECT_EQ(sets.chosen(0), nullptr);
}

}  // namespace
}  // namespace plumb::check::test
