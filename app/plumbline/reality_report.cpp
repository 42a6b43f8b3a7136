#include "app/plumbline/reality_report.h"

#include "app/plumbline/feed_sources.h"
#include "app/plumbline/new_file.h"
#include "report/writer.h"
#include "reports/reality_document.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <memory>
#include <utility>

namespace plumb::desk {
namespace {

struct RealityReportText {
    Q_DECLARE_TR_FUNCTIONS(RealityReport)
};

Result<void> writeReality(const RealityExport& report, const QString& path, const std::string& format,
                          const CancelToken& cancel) {
    const Result<const report::Writer*> writer = report::writerFor(format);
    if (!writer) {
        return fail(writer.error());
    }
    reports::RealityFacts facts;
    facts.spec = report.spec.toStdString();
    facts.title = report.title.toStdString();
    facts.values = report.codes;
    const report::Document document =
        reports::realityDocument(facts, report.rows, sourceList(report.snapshot, report.source));
    NewFile file(path);
    if (Result<void> opened = file.open(); !opened) {
        return opened;
    }
    report::WriteOptions how;
    how.width = 0;
    how.scratchFolder = QFileInfo(path).absolutePath().toStdString();
    if (format == "csv") {
        how.section = "grid";
    }
    bool goOn = true;
    Result<void> written = (*writer)->write(
        document, how, [&](std::string_view text) { goOn = goOn && !cancel.stopped() && file.write(text); });
    if (!written) {
        return written;
    }
    return cancel.stopped() ? fail(MessageId::Cancelled) : file.commit();
}

}  // namespace

RealityWriter realityWriter(const Workspace& workspace) {
    return [&workspace](RealityExport report, const QString& path, const QString& format, QObject* context,
                        std::function<void(const QString&)> done) {
        if (const QString problem = targetProblem(workspace, path); !problem.isEmpty()) {
            done(problem);
            return;
        }
        // Nobody else owns this work: it ends when it is done or when the user stops it.
        auto handle = std::make_shared<JobHandle>();
        *handle = workspace.jobs().run<int>(
            context, RealityReportText::tr("Writing the report %1").arg(QFileInfo(path).fileName()),
            [report = std::move(report), path, format = format.toStdString()](const CancelToken& cancel,
                                                                              Progress&) -> Result<int> {
                const Result<void> written = writeReality(report, path, format, cancel);
                return written ? Result<int>(0) : Result<int>(fail(written.error()));
            },
            [handle, done = std::move(done)](const Result<int>& written) {
                done(written ? QString() : sentence(written.error()));
            });
    };
}

}  // namespace plumb::desk
