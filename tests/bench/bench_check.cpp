// Checking traffic against an interface specification, and against the standard as published: messages a second on one
// core and on two, beside a walk over every leaf of the same bytes in the same run. Answers are checked before their
// time counts. PLUMBLINE_BENCH_MESSAGES says how many (a million unless said).
#include "check/checker.h"
#include "check_spec.h"
#include "corpus.h"
#include "hl7/leaf_walk.h"
#include "limit_kernels.h"
#include "measuring.h"
#include "spec/load_spec.h"
#include "spec/spec_yaml.h"

#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <thread>

namespace {

using namespace plumb;
using namespace plumb::bench;

constexpr int kRepeats = 3;

std::size_t rulesOf(const std::vector<spec::ElementSpec>& elements) {
    std::size_t count = 0;
    for (const spec::ElementSpec& e : elements) {
        count += (e.usage.code != spec::UsageCode::Unsaid) + (e.length.max || e.length.min ? 1u : 0u) +
                 (e.cardinality.max ? 1u : 0u) + e.bindings.size() + !e.pattern.empty() + !e.condition.text.empty() +
                 rulesOf(e.components);
    }
    return count;
}

struct Counts {
    std::uint64_t findings = 0, errors = 0;
};

Counts checkAll(const check::RuleSet& rules, const Corpus& corpus, std::size_t from, std::size_t to,
                std::map<std::string, std::uint64_t>* byRule = nullptr) {
    check::Checker checker(rules);
    Counts counts;
    for (std::size_t i = from; i < to; ++i) {
        for (const check::Detection& found : checker.check(corpus.messages[i])) {
            ++counts.findings;
            counts.errors += found.classification == check::Classification::Error ? 1 : 0;
            if (byRule != nullptr) {
                ++(*byRule)[rules.rule(found.rule).code + ' ' +
                            std::string(check::classificationName(found.classification))];
            }
        }
    }
    return counts;
}

void measure(Report& report, const std::string& what, const check::RuleSet& rules, const Corpus& corpus, double walk,
             double bar) {
    const std::size_t all = corpus.messages.size();
    std::map<std::string, std::uint64_t> byRule;
    const Counts expected = checkAll(rules, corpus, 0, all, &byRule);
    for (const auto& [rule, count] : byRule) {
        report.plain("  " + rule, std::to_string(count));
    }
    Counts counts;
    const std::uint64_t before = anonymousMemory();
    const double one = median(kRepeats, [&] { counts = checkAll(rules, corpus, 0, all); });
    report.check(counts.findings == expected.findings, what + ": the same findings again");
    const double speed = static_cast<double>(all) / one;
    report.ratio(what + ", one core (messages/s in thousands)", one, walk, speed / 1e3, -bar / 1e3,
                 "a leaf walk takes " + std::to_string(walk / one).substr(0, 4) + " of it");
    const double two = median(kRepeats, [&] {
        Counts half[2];
        std::thread other([&] { half[1] = checkAll(rules, corpus, all / 2, all); });
        half[0] = checkAll(rules, corpus, 0, all / 2);
        other.join();
        counts.findings = half[0].findings + half[1].findings;
    });
    report.check(counts.findings == expected.findings, what + ": the same findings on two cores");
    report.ratio(what + ", two cores (speed / one core)", two, one, one / two, -1.6);
    const std::uint64_t after = anonymousMemory();
    report.plain(what + ", memory while checking",
                 std::to_string((after > before ? after - before : 0) / 1000) + " kB more than before");
}

}  // namespace

int main() {
    Report report;
    const char* asked = std::getenv("PLUMBLINE_BENCH_MESSAGES");
    const std::string count = asked != nullptr ? asked : "1000000";
    const Corpus corpus = load(traffic("check_" + count + ".hl7", "--count " + count + " --seed 1"));
    report.title(std::to_string(corpus.messages.size()) + " messages in memory");

    std::uint64_t leaves = 0;
    const double walk = median(kRepeats, [&] {
        leaves = 0;
        for (const ByteView message : corpus.messages) {
            hl7::forEachLeaf(message, [&](std::uint64_t, std::uint32_t, std::uint32_t) { ++leaves; });
        }
    });
    report.plain("leaf walk",
                 std::to_string(static_cast<long>(static_cast<double>(corpus.messages.size()) / walk / 1e3)) +
                     " thousand messages/s, " + std::to_string(leaves / corpus.messages.size()) + " leaves each");

    spec::ReadSpec read = spec::readSpecYaml(kCheckSpec, "bench.yaml");
    report.check(read.notes.empty(), "the spec can be read");
    std::size_t written = read.document.valueSets.size();
    for (const spec::SegmentSpec& segment : read.document.segments) {
        written += rulesOf(segment.fields) + segment.statements.size();
    }
    for (const spec::MessageSpec& message : read.document.messages) {
        written += message.changes.size() + message.statements.size();
    }
    report.plain("rules written in the spec", std::to_string(written));
    report.check(written >= 300, "a spec of 300 rules");
    const check::RuleSet rules(std::make_shared<const spec::Spec>(std::move(read.document)));
    const check::RuleSet standard(std::make_shared<const spec::Spec>(spec::standardSpec(dictionary::Version::V251)));

    constexpr double kBar = 300'000;
    measure(report, "spec", rules, corpus, walk, kBar);
    measure(report, "standard 2.5.1", standard, corpus, walk, kBar);
    const std::uint64_t text = corpus.text.size() + corpus.messages.size() * sizeof(ByteView);
    const std::uint64_t used = anonymousMemory();
    report.check(used < text + 300'000'000, "under 300 MB beside the messages themselves");
    report.plain("RssAnon beside the messages", std::to_string((used > text ? used - text : 0) / 1'000'000) + " MB");
    report.summary();
    return report.exitCode();
}
