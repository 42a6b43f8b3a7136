#include "app/plumbline/report_file.h"

#include "app/plumbline/new_file.h"
#include "report/writer.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"

#include <QFileInfo>

#include <memory>
#include <utility>

namespace plumb::desk {

Result<void> writeReport(const report::Document& document, const std::string& format, const QString& path,
                         const CancelToken& cancel, const std::string& section) {
    const Result<const report::Writer*> writer = report::writerFor(format);
    if (!writer) {
        return fail(writer.error());
    }
    NewFile file(path);
    if (Result<void> opened = file.open(); !opened) {
        return opened;
    }
    report::WriteOptions how;
    how.width = 0;
    how.section = section;
    how.scratchFolder = QFileInfo(path).absolutePath().toStdString();
    bool goOn = true;
    Result<void> written = (*writer)->write(
        document, how, [&](std::string_view text) { goOn = goOn && !cancel.stopped() && file.write(text); });
    if (!written) {
        return written;
    }
    return cancel.stopped() ? fail(MessageId::Cancelled) : file.commit();
}

void runReport(const Workspace& workspace, QObject* context, const QString& title,
               std::function<Result<void>(const CancelToken&)> write, std::function<void(const QString&)> done) {
    // Nobody else owns this work: it keeps its own handle.
    auto handle = std::make_shared<JobHandle>();
    *handle = workspace.jobs().run<int>(
        context, title,
        [write = std::move(write)](const CancelToken& cancel, Progress&) -> Result<int> {
            const Result<void> written = write(cancel);
            return written ? Result<int>(0) : Result<int>(fail(written.error()));
        },
        [handle, done = std::move(done)](const Result<int>& written) {
            done(written ? QString() : sentence(written.error()));
        });
}

}  // namespace plumb::desk
