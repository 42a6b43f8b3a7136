#include "reports/batch_findings.h"

#include <utility>

namespace plumb::reports {

std::vector<SourceFinding> batchFindings(const SourceList& sources, const check::Classifier& classifier,
                                         const std::vector<std::string>& rules) {
    std::vector<SourceFinding> found;
    for (const source::OpenedSource* source : sources.sources) {
        for (check::BatchFinding& finding : check::checkBatches(source->summary().envelope, classifier, rules)) {
            found.push_back({source->name(), std::move(finding)});
        }
    }
    return found;
}

}  // namespace plumb::reports
