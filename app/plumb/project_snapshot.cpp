// plumb project snapshot: named states of what people made in a project.
#include "plumb/project_actions.h"
#include "plumb/project_opened.h"
#include "project/snapshots.h"

namespace plumb::cli {
namespace {

int listThem(Session& session, const ProjectOptions& options, const project::Project& project) {
    return withAnswer(session, project, project::snapshots, [&](const std::vector<project::Snapshot>& all) -> int {
        std::string at;
        printRows(session, options.format, {"name", "at", "who", "rows", "note"}, all,
                  [&at](const project::Snapshot& one) -> std::vector<RowPrinter::Value> {
                      at = momentText(one.atMs);
                      return {std::string_view(one.name), std::string_view(at), std::string_view(one.who),
                              static_cast<std::int64_t>(one.rows), std::string_view(one.note)};
                  });
        return kFine;
    });
}

int compareThem(Session& session, const ProjectOptions& options, const project::Project& project) {
    const std::vector<std::string>& words = options.words;
    return withAnswer(
        session, project,
        [&](project::Connection& file) {
            return project::compareSnapshot(file, words[1], words.size() > 2 ? words[2] : std::string());
        },
        [&](const std::vector<project::Difference>& found) -> int {
            constexpr std::string_view kWhat[] = {"added", "removed", "changed"};
            printRows(session, options.format, {"what", "table", "key"}, found,
                      [&kWhat](const project::Difference& one) -> std::vector<RowPrinter::Value> {
                          return {kWhat[static_cast<std::size_t>(one.what)], std::string_view(one.table),
                                  std::string_view(one.key)};
                      });
            return found.empty() ? kFine : kFindings;
        });
}

int changeThem(Session& session, const ProjectOptions& options, project::Project& project) {
    const std::vector<std::string>& words = options.words;
    std::string said;
    const Result<void> done = project.write([&](project::Connection& store) -> Result<void> {
        if (words[0] == "make") {
            said = "The snapshot " + words[1] + " was made.\n";
            return project::makeSnapshot(store, project.who(), words[1], options.note);
        }
        if (words[0] == "remove") {
            said = "The snapshot " + words[1] + " was removed.\n";
            return project::removeSnapshot(store, project.who(), words[1]);
        }
        Result<std::string> before = project::restoreSnapshot(store, project.who(), words[1]);
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
    return withProject(session, options.project, {.passphraseFd = options.passphraseFd},
                       [&](project::Project& project) -> int {
                           return change             ? changeThem(session, options, project)
                                  : action == "list" ? listThem(session, options, project)
                                                     : compareThem(session, options, project);
                       });
}

}  // namespace plumb::cli
