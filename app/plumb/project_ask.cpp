// plumb project sql and audit: questions to a project.
#include "base/file.h"
#include "base/paths.h"
#include "plumb/project_actions.h"
#include "plumb/project_opened.h"
#include "plumb/text_output.h"
#include "project/audit.h"
#include "project/sql.h"
#include "reports/audit_trail.h"

#include <filesystem>
#include <system_error>

namespace plumb::cli {
namespace {

int printTrail(Session& session, project::Connection& file, RowPrinter::Format format) {
    RowPrinter printer(session, format);
    const bool sealed = format != RowPrinter::Format::Text;
    printer.columns(reports::trailColumns(sealed));
    const Result<void> visited = reports::visitTrail(
        file, sealed, [&](const std::vector<reports::RowValue>& values) { return printer.row(values); });
    printer.finish();
    return visited ? kFine : complainOf(session, visited.error());
}

int checkTrail(Session& session, project::Connection& file, const project::AuditHead& since) {
    const Result<std::vector<Note>> found = project::verifyAudit(file, &since);
    const Result<project::AuditHead> head = project::auditHead(file);
    if (!found || !head) {
        return complainOf(session, found ? head.error() : found.error());
    }
    for (const Note& note : *found) {
        session.out().write(note.render() + "\n");
    }
    if (found->empty()) {
        session.out().write("The audit trail is whole: its first " + grouped(static_cast<std::uint64_t>(since.count)) +
                            " rows are those whose head was exported, and " +
                            grouped(static_cast<std::uint64_t>(head->count - since.count)) + " more follow.\n");
    }
    return found->empty() ? kFine : kFindings;
}

int tellTrail(Session& session, const ProjectOptions& options, project::Connection& file,
              const std::optional<project::AuditHead>& since) {
    if (since) {
        return checkTrail(session, file, *since);
    }
    if (!options.head) {
        return printTrail(session, file, RowPrinter::formatFrom(options.format));
    }
    const Result<project::AuditHead> head = project::auditHead(file);
    if (!head) {
        return complainOf(session, head.error());
    }
    session.out().write(head->text() + "\n");
    return kFine;
}

}  // namespace

/// As it was exported, or in a file that holds it; complains when it is neither.
std::optional<project::AuditHead> headFrom(Session& session, const std::string& text) {
    std::error_code ignored;
    std::string line = text;
    if (std::filesystem::is_regular_file(pathOf(text), ignored)) {
        constexpr std::uint64_t kMost = 4096;
        const Result<std::string> read = readAll(text, kMost);
        line = read ? *read : std::string();
    }
    while (!line.empty() && (line.back() == '\n' || line.back() == '\r' || line.back() == ' ')) {
        line.pop_back();
    }
    const std::optional<project::AuditHead> head = project::AuditHead::parse(line);
    if (!head) {
        session.complain("'" + text +
                         "' is no head of an audit trail, and no file that holds one. \"plumb project "
                         "audit --head\" prints it.");
    }
    return head;
}

int askProject(Session& session, const std::string& path, int passphraseFd, const std::string& sql,
               const std::string& format) {
    std::string question = sql;
    if (sql == "-") {
        constexpr std::uint64_t kMost = 1u << 20;
        Result<std::string> read = readAll("-", kMost);
        if (!read) {
            return complainOf(session, read.error());
        }
        question = std::move(*read);
    }
    return withProject(session, path, {.passphraseFd = passphraseFd}, [&](project::Project& project) -> int {
        RowPrinter printer(session, RowPrinter::formatFrom(format));
        project::SqlVisitor visitor;
        visitor.columns = [&](const std::vector<std::string>& names) { printer.columns(names); };
        visitor.row = [&](const std::vector<project::SqlValue>& row) { return printer.row(row); };
        const Result<std::uint64_t> asked = project::askSql(project, question, visitor, session.cancel());
        if (!asked) {
            return complainOf(session, asked.error());
        }
        printer.finish();
        return kFine;
    });
}

int showAudit(Session& session, const ProjectOptions& options) {
    std::optional<project::AuditHead> since;
    if (!options.sinceHead.empty()) {
        since = headFrom(session, options.sinceHead);
        if (!since) {
            return kWrongUsage;
        }
    }
    // Looking at the trail leaves none in it.
    return withProject(session, options.project, {.passphraseFd = options.passphraseFd, .readOnly = true},
                       [&](project::Project& project) -> int {
                           Result<project::Project::Reader> reader = project.reader();
                           return reader ? tellTrail(session, options, **reader, since)
                                         : complainOf(session, reader.error());
                       });
}

int noteInTrail(Session& session, project::Project& project, std::string_view what, const std::string& details) {
    if (!project.writable()) {
        return kFine;
    }
    const Result<void> noted = project.write(
        [&](project::Connection& store) { return project::appendAudit(store, project.who(), what, details); });
    return noted ? kFine : complainOf(session, noted.error());
}

}  // namespace plumb::cli
