// plumb sql: the short form of "plumb project sql".
#include "plumb/project_access.h"
#include "plumb/project_actions.h"
#include "plumb/row_printer.h"
#include "plumb/verbs.h"

#include <memory>

namespace plumb::cli {
namespace {

struct SqlOptions {
    std::string project, sql, format = "text";
    int passphraseFd = kNoDescriptor;
};

}  // namespace

Run addSqlVerb(CLI::App& app) {
    auto options = std::make_shared<SqlOptions>();
    app.add_option("project", options->project, "A project")->required()->type_name("PROJECT");
    app.add_option("sql", options->sql, "One SELECT, or - to read it from standard input")
        ->required()
        ->type_name("SQL");
    RowPrinter::addOption(app, options->format);
    addPassphraseOption(app, options->passphraseFd);
    app.footer(
        "Only questions are answered; nothing can be changed. Views: source_view, message_view, finding_view, "
        "sent_view,\nwire_view, edit_view, audit_view; field_value('PID-3.1') gives a row for every place that the "
        "path names.\n"
        "Examples:\n"
        "  plumb sql case.plumb 'SELECT type, count(*) FROM message_view GROUP BY type'\n"
        "  plumb sql case.plumb \"SELECT value, count(*) FROM field_value('MSH-4') GROUP BY value\" -f csv");
    return [options](Session& session) {
        return askProject(session, options->project, options->passphraseFd, options->sql, options->format);
    };
}

}  // namespace plumb::cli
