#include "app/plumbline/gap_export.h"

#include "app/plumbline/feed_sources.h"
#include "app/plumbline/report_file.h"
#include "reports/gap_worksheet.h"

namespace plumb::desk {
namespace {

Result<void> writeWorksheet(const spec::GapDocument& gaps, const QString& filter, const QString& path,
                            const QString& format) {
    const Result<spec::GapFilter> rows = spec::GapFilter::parse(filter.toStdString());
    if (!rows) {
        return fail(rows.error());
    }
    const auto nameOf = [](const spec::GapSpec& one) { return one.from.empty() ? one.id : one.from; };
    const reports::GapFacts facts{nameOf(gaps.sender), nameOf(gaps.receiver), filter.toStdString()};
    return writeReport(reports::gapWorksheet(facts, gaps, *rows), format.toStdString(), path);
}

}  // namespace

GapWriter gapWriter(const Workspace& workspace) {
    return {[&workspace](const QString& path) { return targetProblem(workspace, path); }, writeWorksheet};
}

}  // namespace plumb::desk
