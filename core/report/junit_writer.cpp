// For build servers: a suite per category, a test per rule, so that a rule keeps its name from run to run. A rule fails
// when it found something of at least the asked severity that is not waived; what it found below that, and what is
// waived, stands in its output. A rule that was not applied, or could not be decided anywhere, is skipped.
#include "report/buffered_sink.h"
#include "report/cell_text.h"
#include "report/markup_text.h"
#include "report/writers.h"

#include <fmt/format.h>

#include <map>

namespace plumb::report {
namespace {

constexpr std::string_view kOtherRules = "other rules";

struct Case {
    Rule rule;
    std::vector<const Issue*> failing, other;

    [[nodiscard]] bool failed() const { return !failing.empty(); }
    [[nodiscard]] bool skipped() const { return !failed() && (!rule.skipped.empty() || onlyUndecided()); }
    [[nodiscard]] bool onlyUndecided() const {
        bool undecided = !other.empty();
        for (const Issue* issue : other) {
            undecided = undecided && issue->state == IssueState::Undecided;
        }
        return undecided;
    }
};

struct Suite {
    std::string name;
    std::vector<Case> cases;
    std::size_t failures = 0, skipped = 0;
};

std::string firstNamed(std::initializer_list<std::string_view> names) {
    for (const std::string_view name : names) {
        if (!name.empty()) {
            return std::string(name);
        }
    }
    return {};
}

/// Rules in their order, then those that only issues name.
std::vector<Case> casesOf(const Document& document, Severity failFrom) {
    std::vector<Case> cases;
    std::map<std::string, std::size_t> byId;
    for (const Rule& rule : document.rules) {
        byId.emplace(rule.id, cases.size());
        cases.push_back({rule, {}, {}});
    }
    for (const Issue& issue : document.issues) {
        const auto [at, isNew] = byId.emplace(issue.rule, cases.size());
        if (isNew) {
            Rule rule;
            rule.id = issue.rule;
            cases.push_back({rule, {}, {}});
        }
        const bool fails = issue.state == IssueState::Found && issue.severity >= failFrom;
        (fails ? cases[at->second].failing : cases[at->second].other).push_back(&issue);
    }
    return cases;
}

std::vector<Suite> suitesOf(std::vector<Case> cases) {
    std::vector<Suite> suites;
    std::map<std::string, std::size_t> byName;
    for (Case& one : cases) {
        const std::string name = firstNamed({one.rule.category, kOtherRules});
        const auto [at, isNew] = byName.emplace(name, suites.size());
        if (isNew) {
            suites.push_back({name, {}});
        }
        Suite& suite = suites[at->second];
        suite.failures += one.failed() ? 1 : 0;
        suite.skipped += one.skipped() ? 1 : 0;
        suite.cases.push_back(std::move(one));
    }
    return suites;
}

std::string issueText(const Issue& issue) {
    std::string text(severityName(issue.severity));
    text += (text.empty() ? "" : ": ") + issue.message + " (" + groupedNumber(issue.count) +
            (issue.count == 1 ? " time" : " times");
    if (issue.state != IssueState::Found) {
        text += ", " + std::string(issueStateName(issue.state)) + (issue.reason.empty() ? "" : ": ") + issue.reason;
    }
    text += ")\n";
    for (const Place& place : issue.places) {
        text += "  " + placeText(place) + "\n";
    }
    return text;
}

std::string textOf(const std::vector<const Issue*>& issues) {
    std::string text;
    for (const Issue* issue : issues) {
        text += issueText(*issue);
    }
    return text;
}

std::string failureMessage(const Case& one) {
    const std::size_t more = one.failing.size() - 1;
    return one.failing[0]->message + (more == 0 ? std::string() : ", and " + groupedNumber(more) + " more");
}

void writeCase(BufferedSink& out, const Suite& suite, const Case& one) {
    out << "    <testcase classname=\"" << attribute(suite.name) << "\" name=\""
        << attribute(firstNamed({one.rule.name, one.rule.id})) << "\"";
    if (one.failed() && !one.failing[0]->places.empty() && !one.failing[0]->places[0].file.empty()) {
        out << " file=\"" << attribute(one.failing[0]->places[0].file) << "\"";
    }
    out << " time=\"0\"";
    if (!one.failed() && !one.skipped() && one.other.empty()) {
        out << "/>\n";
        return;
    }
    out << ">\n";
    if (one.failed()) {
        out << "      <failure message=\"" << attribute(failureMessage(one)) << "\" type=\"" << attribute(one.rule.id)
            << "\">" << markup(textOf(one.failing)) << "</failure>\n";
    } else if (one.skipped()) {
        out << "      <skipped message=\"" << attribute(firstNamed({one.rule.skipped, "It could not be decided."}))
            << "\"/>\n";
    }
    if (!one.other.empty()) {
        out << "      <system-out>" << markup(textOf(one.other)) << "</system-out>\n";
    }
    out << "    </testcase>\n";
}

std::string counts(std::size_t tests, std::size_t failures, std::size_t skipped) {
    return fmt::format("tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\" time=\"0\"", tests, failures, skipped);
}

}  // namespace

Result<void> writeJunit(const Document& document, const WriteOptions& options, const Sink& sink) {
    std::vector<Suite> suites = suitesOf(casesOf(document, options.failFrom));
    if (suites.empty() && document.issuesLeftOut > 0) {
        suites.push_back({std::string(kOtherRules), {}});
    }
    std::size_t tests = 0, failures = 0, skipped = 0;
    for (const Suite& suite : suites) {
        tests += suite.cases.size();
        failures += suite.failures;
        skipped += suite.skipped;
    }
    BufferedSink out(sink);
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"" << attribute(document.title) << "\" "
        << counts(tests, failures, skipped) << ">\n";
    for (const Suite& suite : suites) {
        out << "  <testsuite name=\"" << attribute(suite.name) << "\" "
            << counts(suite.cases.size(), suite.failures, suite.skipped);
        if (document.created) {
            // Readers of JUnit expect no zone.
            out << " timestamp=\"" << timestamp(*document.created).substr(0, 19) << "\"";
        }
        out << ">\n";
        for (const Case& one : suite.cases) {
            writeCase(out, suite, one);
        }
        if (&suite == &suites.back() && document.issuesLeftOut > 0) {
            out << "    <system-out>" << leftOutStatement(document.issuesLeftOut, "issue") << "</system-out>\n";
        }
        out << "  </testsuite>\n";
    }
    out << "</testsuites>\n";
    out.flush();
    return {};
}

}  // namespace plumb::report
