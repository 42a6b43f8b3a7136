// How the actions of "plumb project" begin and end: the project is opened, read, and what it says is printed. What
// fails on the way is told, and its exit code is that of the action.
#pragma once

#include "plumb/exit_codes.h"
#include "plumb/project_access.h"
#include "plumb/row_printer.h"

#include <memory>
#include <string>
#include <utility>

namespace plumb::cli {

/// `what` gets the project and returns the exit code.
template <class What>
[[nodiscard]] int withProject(Session& session, const std::string& path, const ProjectOpening& opening, What&& what) {
    int code = kFine;
    const std::shared_ptr<project::Project> project = openProject(session, path, opening, code);
    return project ? std::forward<What>(what)(*project) : code;
}

/// `ask` gets a connection to what the project holds and returns a Result; `then` gets its value and returns the exit
/// code.
template <class Ask, class Then>
[[nodiscard]] int withAnswer(Session& session, const project::Project& project, Ask&& ask, Then&& then) {
    using Answer = decltype(ask(std::declval<project::Connection&>()));
    Answer answer = [&]() -> Answer {
        Result<project::Project::Reader> reader = project.reader();
        return reader ? ask(**reader) : Answer(fail(std::move(reader.error())));
    }();
    return answer ? std::forward<Then>(then)(*answer) : complainOf(session, answer.error());
}

/// One row for each of `rows`: its values, as `valuesOf` gives them.
template <class Rows, class ValuesOf>
void printRows(Session& session, const std::string& format, std::vector<std::string> columns, const Rows& rows,
               ValuesOf&& valuesOf) {
    RowPrinter printer(session, RowPrinter::formatFrom(format));
    printer.columns(std::move(columns));
    for (const auto& row : rows) {
        printer.row(valuesOf(row));
    }
    printer.finish();
}

}  // namespace plumb::cli
