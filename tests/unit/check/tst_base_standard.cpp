// The standard as published holds nothing against messages in order: those of the generator, in the version each of
// them says.
#include "check_support.h"
#include "unit/generated_corpus.h"

#include <map>
#include <memory>

namespace plumb::check::test {
namespace {

TEST(BaseStandard, FindsNoErrorInGeneratedTraffic) {
    const plumb::test::GeneratedCorpus corpus = plumb::test::generateCorpus("--count 20000 --seed 7");
    ASSERT_EQ(corpus.messages.size(), 20000u);
    std::map<dictionary::Version, std::unique_ptr<Bench>> benches;
    std::map<std::string, std::uint64_t> errors;
    std::string example;
    for (const plumb::test::GeneratedMessage& message : corpus.messages) {
        const ByteView bytes = slice(asBytes(corpus.text), {message.begin, message.length});
        const dictionary::Version version = dictionary::guessVersion(hl7::MessageView(bytes).version()).version;
        std::unique_ptr<Bench>& bench = benches[version];
        if (!bench) {
            bench = std::make_unique<Bench>(standard(version), RuleSetOptions{});
        }
        for (const Detection& found : bench->checker.check(bytes)) {
            if (found.classification == Classification::Error || found.classification == Classification::SpecError) {
                const Rule rule = bench->rules.rule(found.rule);
                const std::string row = std::string(dictionary::versionName(version)) + ' ' + message.type + ' ' +
                                        rule.code + ' ' + hl7::formatPath(bench->checker.message(), found.path) + ' ' +
                                        rule.path + " '" + std::string(bench->checker.message().text(found.range)) + "'";
                if (errors[rule.code + ' ' + rule.path]++ == 0) {
                    example += row + '\n';
                }
            }
        }
    }
    EXPECT_EQ(benches.size(), 2u);
    EXPECT_TRUE(errors.empty()) << example;
    for (const auto& [rule, count] : errors) {
        ADD_FAILURE() << rule << ": " << count;
    }
    for (const auto& [version, bench] : benches) {
        EXPECT_EQ(joined(bench->specErrors()), "") << dictionary::versionName(version);
    }
}

TEST(BaseStandard, EveryVersionCompilesWithoutFault) {
    for (const dictionary::Version version : dictionary::kVersions) {
        Bench bench(standard(version));
        EXPECT_EQ(joined(bench.specErrors()), "") << dictionary::versionName(version);
    }
}

}  // namespace
}  // namespace plumb::check::test
