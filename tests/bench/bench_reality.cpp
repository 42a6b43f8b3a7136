// The reality grid over generated traffic, beside checking the same messages in the same run: with findings in groups,
// as every check that people start makes them. PLUMBLINE_BENCH_MESSAGES says how many (a million unless said).
#include "check/checker.h"
#include "check/collector.h"
#include "check/reality/grid.h"
#include "check/reality/messages_of.h"
#include "check_spec.h"
#include "corpus.h"
#include "measuring.h"
#include "spec/load_spec.h"
#include "spec/spec_yaml.h"

#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace {

using namespace plumb;
using namespace plumb::bench;

constexpr int kRepeats = 3;
constexpr double kBar = 2;
constexpr std::size_t kPart = 125'000;  // messages a counter, as the parts of a file of 1,000,000 messages have

std::uint64_t checkAlone(const check::RuleSet& rules, const Corpus& corpus) {
    check::Checker checker(rules);
    std::uint64_t findings = 0;
    for (const ByteView message : corpus.messages) {
        findings += checker.check(message).size();
    }
    return findings;
}

/// The same as people see it: findings in groups with their first examples, as `plumb check` and the window make them.
std::uint64_t checkForPeople(const check::RuleSet& rules, const Corpus& corpus) {
    check::Checker checker(rules);
    check::FindingCollector found;
    for (std::size_t i = 0; i < corpus.messages.size(); ++i) {
        found.check(checker, rules, corpus.messages[i], i, {});
    }
    return found.findings();
}

void fill(check::RealityGrid& grid, const Corpus& corpus) {
    for (std::size_t from = 0; from < corpus.messages.size(); from += kPart) {
        check::RealityCounter counter = grid.counter();
        for (std::size_t i = from; i < std::min(corpus.messages.size(), from + kPart); ++i) {
            counter.check(corpus.messages[i], i);
        }
        grid.take(std::move(counter));
    }
}

/// A number of each row opens as many messages as it says.
void checkNumbers(Report& report, const std::string& what, const check::RealityGrid& grid,
                  const check::RealitySnapshot& snapshot, const Corpus& corpus) {
    constexpr std::size_t kAsked = 12;
    const std::size_t step = std::max<std::size_t>(1, snapshot.rows.size() / kAsked);
    bool right = true;
    for (std::size_t i = 0; i < snapshot.rows.size(); i += step) {
        const std::vector<const check::RealityNumber*> numbers = snapshot.rows[i].numbers();
        if (numbers.empty()) {
            continue;  // said and never seen
        }
        const check::RealityNumber& number = *numbers[i % numbers.size()];
        check::MessagesOf asked(grid.lines(), number.question);
        std::uint64_t found = 0;
        for (const ByteView message : corpus.messages) {
            found += asked.holds(message) ? 1 : 0;
        }
        right = right && found == number.messages;
    }
    report.check(right, what + ": numbers open the messages that they count");
}

/// The median of the processor's time, since the machine may be busy with other things.
double medianOfWork(const std::function<void()>& run) {
    std::vector<double> times;
    run();
    for (int i = 0; i < kRepeats; ++i) {
        const std::clock_t begin = std::clock();
        run();
        times.push_back(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times[kRepeats / 2];
}

void measure(Report& report, const std::string& what, const check::RuleSet& rules, const Corpus& corpus) {
    const std::uint64_t findings = checkAlone(rules, corpus);
    const double alone = medianOfWork([&] { (void)checkAlone(rules, corpus); });
    report.check(checkForPeople(rules, corpus) == findings, what + ": every finding is in a group");
    const double grouped = medianOfWork([&] { (void)checkForPeople(rules, corpus); });
    std::unique_ptr<check::RealityGrid> grid;
    const std::uint64_t before = anonymousMemory();
    const double whole = medianOfWork([&] {
        grid = std::make_unique<check::RealityGrid>(rules);
        fill(*grid, corpus);
    });
    const std::uint64_t after = anonymousMemory();
    check::RealitySnapshot snapshot;
    const double shown = medianOfWork([&] { snapshot = grid->snapshot(); });
    std::uint64_t counted = 0;
    for (const check::RealityRow& row : snapshot.rows) {
        for (const check::RealityRule& rule : row.rules) {
            counted += rule.findings.value;
        }
    }
    report.check(counted == findings && snapshot.leftOut == 0, what + ": every finding is in a row");
    report.ratio(what + ", check and grid", whole, grouped, whole / grouped, kBar,
                 std::to_string(snapshot.rows.size()) + " rows");
    report.plain(what + ", the same beside a check whose findings nobody keeps",
                 std::to_string(whole / alone).substr(0, 4));
    report.plain(what + ", rows made", std::to_string(shown * 1e3).substr(0, 5) + " ms");
    report.plain(what + ", memory of the grid",
                 std::to_string((after > before ? after - before : 0) / 1'000'000) + " MB");
    checkNumbers(report, what, *grid, snapshot, corpus);
}

}  // namespace

int main() {
    Report report;
    const char* asked = std::getenv("PLUMBLINE_BENCH_MESSAGES");
    const std::string count = asked != nullptr ? asked : "1000000";
    const Corpus corpus = load(traffic("check_" + count + ".hl7", "--count " + count + " --seed 1"));
    report.title(std::to_string(corpus.messages.size()) + " messages in memory");
    spec::ReadSpec read = spec::readSpecYaml(kCheckSpec, "bench.yaml");
    report.check(read.notes.empty() && !corpus.messages.empty(), "spec and traffic can be read");
    const check::RuleSet rules(std::make_shared<const spec::Spec>(std::move(read.document)));
    const check::RuleSet standard(std::make_shared<const spec::Spec>(spec::standardSpec(dictionary::Version::V251)));
    measure(report, "spec", rules, corpus);
    measure(report, "standard 2.5.1", standard, corpus);
    report.summary();
    return report.exitCode();
}
