#include "app/plumbline/gap_export.h"

#include "app/plumbline/feed_sources.h"
#include "app/plumbline/new_file.h"
#include "report/writer.h"
#include "reports/gap_worksheet.h"

#include <QFileInfo>

namespace plumb::desk {
namespace {

Result<void> writeWorksheet(const spec::GapDocument& gaps, const QString& filter, const QString& path,
                            const QString& format) {
    const Result<const report::Writer*> writer = report::writerFor(format.toStdString());
    const Result<spec::GapFilter> rows = spec::GapFilter::parse(filter.toStdString());
    if (!writer || !rows) {
        return fail(writer ? rows.error() : writer.error());
    }
    NewFile file(path);
    if (Result<void> opened = file.open(); !opened) {
        return opened;
    }
    const auto nameOf = [](const spec::GapSpec& one) { return one.from.empty() ? one.id : one.from; };
    const reports::GapFacts facts{nameOf(gaps.sender), nameOf(gaps.receiver), filter.toStdString()};
    report::WriteOptions how;
    how.width = 0;
    how.scratchFolder = QFileInfo(path).absolutePath().toStdString();
    Result<void> written = (*writer)->write(reports::gapWorksheet(facts, gaps, *rows), how,
                                            [&](std::string_view text) { return file.write(text); });
    return written ? file.commit() : written;
}

}  // namespace

GapWriter gapWriter(const Workspace& workspace) {
    return {[&workspace](const QString& path) { return targetProblem(workspace, path); }, writeWorksheet};
}

}  // namespace plumb::desk
