// The standard as published holds nothing against messages in order: those of the generator in the version each of them
// says, and those built from a second source's structures.
#include "check_support.h"
#include "unit/generated_corpus.h"

#include <fstream>
#include <iterator>
#include <map>
#include <memory>

namespace plumb::check::test {
namespace {

/// Errors by rule with how many there are, and the first of each in words.
class Errors {
public:
    void check(ByteView bytes) {
        const dictionary::Version version = dictionary::guessVersion(hl7::MessageView(bytes).version()).version;
        std::unique_ptr<Bench>& bench = m_benches[version];
        if (!bench) {
            bench = std::make_unique<Bench>(standard(version), RuleSetOptions{});
        }
        for (const Detection& found : bench->checker.check(bytes)) {
            const Rule rule = bench->rules.rule(found.rule);
            const bool serious = found.classification == Classification::Error ||
                                 found.classification == Classification::SpecError ||
                                 found.rule == RuleSet::numberOf(RuleKind::UnexpectedMessage, 0);
            const std::string key = std::string(dictionary::versionName(version)) + ' ' + rule.code + ' ' + rule.path;
            if (!serious) {
                continue;
            }
            if (m_counts[key]++ == 0) {
                m_examples += key + ": " + hl7::formatPath(bench->checker.message(), found.path) + " '" +
                              std::string(bench->checker.message().text(found.range).substr(0, 80)) + "' of " +
                              std::string(bench->checker.messageType()) + '\n';
            }
        }
    }

    void expectNone() const {
        EXPECT_TRUE(m_counts.empty()) << m_examples;
        for (const auto& [version, bench] : m_benches) {
            EXPECT_EQ(joined(bench->specErrors()), "") << dictionary::versionName(version);
        }
    }
    [[nodiscard]] std::size_t versions() const { return m_benches.size(); }

private:
    std::map<dictionary::Version, std::unique_ptr<Bench>> m_benches;
    std::map<std::string, std::uint64_t> m_counts;
    std::string m_examples;
};

TEST(BaseStandard, FindsNoErrorInGeneratedTraffic) {
    const plumb::test::GeneratedCorpus corpus = plumb::test::generateCorpus("--count 100000 --seed 7");
    ASSERT_EQ(corpus.messages.size(), 100000u);
    Errors errors;
    for (const plumb::test::GeneratedMessage& message : corpus.messages) {
        errors.check(slice(asBytes(corpus.text), {message.begin, message.length}));
    }
    EXPECT_EQ(errors.versions(), 2u);
    errors.expectNone();
}

TEST(BaseStandard, FindsNoErrorInMessagesOfASecondSource) {
    Errors errors;
    std::size_t count = 0;
    for (const char* version : {"2.3", "2.4", "2.5.1"}) {
        std::ifstream in(std::string(PLUMBLINE_SOURCE_DIR) + "/tests/corpus/second_source/" + version + ".hl7",
                         std::ios::binary);
        const std::string text((std::istreambuf_iterator<char>(in)), {});
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t next = std::min(text.find("\rMSH|", at), text.size() - 1) + 1;
            errors.check(asBytes(std::string_view(text).substr(at, next - at)));
            at = next;
            ++count;
        }
    }
    EXPECT_GT(count, 1000u);
    EXPECT_EQ(errors.versions(), 3u);
    errors.expectNone();
}

TEST(BaseStandard, EveryVersionCompilesWithoutFault) {
    for (const dictionary::Version version : dictionary::kVersions) {
        Bench bench(standard(version));
        EXPECT_EQ(joined(bench.specErrors()), "") << dictionary::versionName(version);
    }
}

}  // namespace
}  // namespace plumb::check::test
