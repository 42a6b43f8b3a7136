#include "app/plumbline/reality_report.h"

#include "app/plumbline/feed_sources.h"
#include "app/plumbline/report_file.h"
#include "reports/reality_document.h"
#include "widgets/models/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace plumb::desk {
namespace {

struct RealityReportText {
    Q_DECLARE_TR_FUNCTIONS(RealityReport)
};

Result<void> writeReality(const RealityExport& report, const QString& path, const std::string& format,
                          const CancelToken& cancel) {
    reports::RealityFacts facts;
    facts.spec = report.spec.toStdString();
    facts.title = report.title.toStdString();
    facts.values = report.codes;
    return writeReport(reports::realityDocument(facts, report.rows, sourceList(report.snapshot, report.source)), format,
                       path, cancel, "grid");
}

}  // namespace

RealityWriter realityWriter(const Workspace& workspace) {
    return [&workspace](RealityExport report, const QString& path, const QString& format, QObject* context,
                        std::function<void(const QString&)> done) {
        if (const QString problem = targetProblem(workspace, path); !problem.isEmpty()) {
            done(problem);
            return;
        }
        runReport(
            workspace, context, RealityReportText::tr("Writing the report %1").arg(QFileInfo(path).fileName()),
            [report = std::move(report), path, format = format.toStdString()](const CancelToken& cancel) {
                return writeReality(report, path, format, cancel);
            },
            std::move(done));
    };
}

}  // namespace plumb::desk
