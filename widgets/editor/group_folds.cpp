#include "widgets/editor/group_folds.h"

#include "widgets/models/insight.h"
#include "widgets/models/sentences.h"

namespace plumb::desk {

std::vector<GroupFold> groupFolds(const Insight& insight) {
    std::vector<GroupFold> out;
    if (insight.view().segmentCount() > kMostFoldedSegments || !insight.overlay()) {
        return out;
    }
    const std::vector<hl7::GroupOccurrence>& groups = insight.groups();
    for (std::size_t n = 1; n < groups.size(); ++n) {  // the first is the message itself
        const hl7::GroupOccurrence& group = groups[n];
        if (group.last <= group.first) {
            continue;
        }
        if (!out.empty() && out.back().first == group.first) {
            out.pop_back();
        }
        out.push_back({group.first, group.last, static_cast<std::uint32_t>(n)});
    }
    return out;
}

QString groupName(const Insight& insight, std::uint32_t occurrence) {
    const hl7::GroupOccurrence& group = insight.groups()[occurrence];
    const auto& node = insight.overlay()->grammar().nodes()[group.node];
    const QString name = toQString(node.name);
    return node.repeats() ? QStringLiteral("%1[%2]").arg(name).arg(group.occurrence) : name;
}

}  // namespace plumb::desk
