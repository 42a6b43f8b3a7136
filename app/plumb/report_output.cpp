#include "plumb/report_output.h"

#include "base/paths.h"
#include "plumb/exit_codes.h"
#include "report/report_file.h"

#include <string_view>
#include <utility>

namespace plumb::cli {
namespace {

report::WriteOptions fileOptions(const std::string& file) {
    report::WriteOptions how;
    how.scratchFolder = report::folderOf(file);
    how.width = 0;
    return how;
}

}  // namespace

int writeReport(Session& session, const report::Writer& writer, const report::Document& document,
                const std::string& out, bool force) {
    if (!out.empty()) {
        if (Result<void> opened = session.out().openFile(out, force); !opened) {
            session.complain(opened.error());
            return kCannotRead;
        }
    }
    Result<void> written = writer.write(document, out.empty() ? report::WriteOptions() : fileOptions(out),
                                        [&session](std::string_view text) { session.out().write(text); });
    if (!written) {
        session.out().discard();
    } else if (!out.empty()) {
        written = session.out().close();
    }
    if (!written) {
        session.complain(written.error());
        return kCannotRead;
    }
    return kFine;
}

Result<const report::Writer*> writerForFile(const std::string& file) {
    const std::string ending = textOf(pathOf(file).extension());
    return report::writerFor(ending.empty() || ending == ".txt" ? "text" : ending.substr(1));
}

Result<void> writeReportFile(const std::string& file, bool force, const report::Document& document) {
    const Result<const report::Writer*> writer = writerForFile(file);
    return writer ? report::writeDocument(document, **writer, file, force) : fail(writer.error());
}

}  // namespace plumb::cli
