#include "check/batch_counts.h"

#include <algorithm>
#include <utility>

namespace plumb::check {

std::vector<BatchFinding> checkBatches(const std::vector<source::EnvelopeSegment>& segments,
                                       const Classifier& classifier, const std::vector<std::string>& rules) {
    std::vector<BatchFinding> findings;
    for (source::EnvelopeFault& fault : source::checkEnvelope(segments)) {
        BatchFinding finding{Classification::Off, std::move(fault.note), fault.range};
        finding.classification = classifier.ofNote(finding.code(), Category::BatchCount, Classification::Warning);
        const bool wanted = rules.empty() || std::any_of(rules.begin(), rules.end(), [&](const std::string& rule) {
                                return rule == finding.code() || rule == categoryName(Category::BatchCount);
                            });
        if (wanted && finding.classification != Classification::Off) {
            findings.push_back(std::move(finding));
        }
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const BatchFinding& a, const BatchFinding& b) { return a.range.begin < b.range.begin; });
    return findings;
}

}  // namespace plumb::check
