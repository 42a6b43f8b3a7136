#include "reports/sample_checks.h"

#include "check/checker.h"

#include <memory>

namespace plumb::reports {

std::vector<SampleCheck> checkSamples(const spec::ImportedSpec& imported) {
    std::vector<SampleCheck> checks;
    if (imported.report.samples.empty()) {
        return checks;
    }
    check::RuleSetOptions options;
    options.lints = false;
    const check::RuleSet rules(std::make_shared<const spec::Spec>(imported.spec), options);
    check::Checker checker(rules);
    for (const spec::ImportedSample& sample : imported.report.samples) {
        SampleCheck& check = checks.emplace_back();
        std::string warning;
        for (const check::Finding& finding : checker.findings(asBytes(sample.text))) {
            const bool error = finding.classification == check::Classification::Error;
            if (!error && finding.classification != check::Classification::Warning) {
                continue;
            }
            (error ? check.errors : check.warnings) += 1;
            std::string& first = error ? check.first : warning;
            if (first.empty()) {
                first = Note{finding.message, finding.arguments}.render();
            }
        }
        check.first = check.first.empty() ? warning : check.first;
    }
    return checks;
}

}  // namespace plumb::reports
