// plumb project snapshot: named states of what people made in a project.
#include "plumb/exit_codes.h"
#include "plumb/project_access.h"
#include "plumb/project_actions.h"
#include "plumb/row_printer.h"
#include "project/snapshots.h"

namespace plumb::cli {
namespace {

int listThem(Session& session, project::Project& project, RowPrinter::Format format) {
    Result<project::Project::Reader> reader = project.reader();
    const Result<std::vector<project::Snapshot>> all =
        reader ? project::snapshots(**reader) : fail(std::move(reader.error()));
    if (!all) {
        return complainOf(session, all.error());
    }
    RowPrinter printer(session, format);
    printer.columns({"name", "at", "who", "rows", "note"});
    for (const project::Snapshot& one : *all) {
        const std::string at = momentText(one.atMs);
        printer.row({std::string_view(one.name), std::string_view(at), std::string_view(one.who),
                     static_cast<std::int64_t>(one.rows), std::string_view(one.note)});
    }
    printer.finish();
    return kFine;
}

int compareThem(Session& session, project::Project& project, const std::vector<std::string>& words,
                RowPrinter::Format format) {
    Result<project::Project::Reader> reader = project.reader();
    const Result<std::vector<project::Difference>> found =
        reader ? project::compareSnapshot(**reader, words[1], words.size() > 2 ? words[2] : std::string())
               : fail(std::move(reader.error()));
    if (!found) {
        return complainOf(session, found.error());
    }
    RowPrinter printer(session, format);
    printer.columns({"what", "table", "key"});
    constexpr std::string_view kWhat[] = {"added", "removed", "changed"};
    for (const project::Difference& one : *found) {
        printer.row(
            {kWhat[static_cast<std::size_t>(one.what)], std::string_view(one.table), std::string_view(one.key)});
    }
    printer.finish();
    return found->empty() ? kFine : kFindings;
}

}  // namespace

int workWithSnapshots(Session& session, const ProjectOptions& options) {
    const std::vector<std::string>& words = options.words;
    const std::string action = words.empty() ? "list" : words.front();
    const bool change = action == "make" || action == "restore" || action == "remove";
    if (action == "compare" ? words.size() < 2 : change ? words.size() != 2 : !words.empty()) {
        session.complain("plumb project snapshot takes a project, and then make, restore, compare or remove with a "
                         "name.");
        return kWrongUsage;
    }
    int code = kFine;
    const std::shared_ptr<project::Project> project =
        openProject(session, options.project, {.passphraseFd = options.passphraseFd}, code);
    if (!project) {
        return code;
    }
    const RowPrinter::Format format = RowPrinter::formatFrom(options.format);
    if (!change) {
        return action == "list" ? listThem(session, *project, format) : compareThem(session, *project, words, format);
    }
    std::string said;
    const Result<void> done = project->write([&](project::Connection& store) -> Result<void> {
        if (action == "make") {
            said = "The snapshot " + words[1] + " was made.\n";
            return project::makeSnapshot(store, project->who(), words[1], options.note);
        }
        if (action == "remove") {
            said = "The snapshot " + words[1] + " was removed.\n";
            return project::removeSnapshot(store, project->who(), words[1]);
        }
        Result<std::string> before = project::restoreSnapshot(store, project->who(), words[1]);
        if (!before) {
            return fail(std::move(before.error()));
        }
        said = words[1] + " was restored. What was there before is the snapshot " + *before + ".\n";
        return {};
    });
    if (!done) {
        return complainOf(session, done.error());
    }
    session.out().write(said);
    return kFine;
}

}  // namespace plumb::cli
