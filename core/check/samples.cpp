#include "check/samples.h"

#include "check/checker.h"
#include "check/paths.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace plumb::check {
namespace {

SampleCheck checked(Checker& checker, const RuleSet& rules, ByteView message) {
    SampleCheck check;
    for (Finding& finding : checker.findings(message)) {
        const bool error = finding.classification == Classification::Error;
        if (!error && finding.classification != Classification::Warning) {
            continue;
        }
        (error ? check.errors : check.warnings) += 1;
        SampleFinding& one = check.findings.emplace_back();
        one.rulePath = RuleSet::isNote(finding.rule) ? std::string() : rules.rule(finding.rule).path;
        one.messagePath = plainPath(checker.message(), finding.path);
        one.finding = std::move(finding);
    }
    check.type = std::string(checker.messageType());
    check.messageSpec = checker.messageSpec();
    return check;
}

}  // namespace

const SampleFinding* SampleCheck::first() const {
    const auto error = std::find_if(findings.begin(), findings.end(), [](const SampleFinding& one) {
        return one.finding.classification == Classification::Error;
    });
    return error != findings.end() ? &*error : findings.empty() ? nullptr : &findings.front();
}

std::vector<SampleCheck> checkSamples(const spec::ImportedSpec& imported) {
    std::vector<SampleCheck> checks;
    if (imported.report.samples.empty()) {
        return checks;
    }
    RuleSetOptions options;
    options.lints = false;
    const RuleSet rules(std::make_shared<const spec::Spec>(imported.spec), options);
    Checker checker(rules);
    for (const spec::ImportedSample& sample : imported.report.samples) {
        checks.push_back(checked(checker, rules, asBytes(sample.text)));
    }
    return checks;
}

}  // namespace plumb::check
