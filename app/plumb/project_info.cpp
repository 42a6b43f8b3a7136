// plumb project info and list: what a project says of itself.
#include "base/file.h"
#include "plumb/project_actions.h"
#include "plumb/project_opened.h"
#include "project/audit.h"
#include "project/schema.h"
#include "project/sources.h"
#include "report/cell_text.h"

#include <array>
#include <utility>

namespace plumb::cli {
namespace {

using Facts = std::vector<std::pair<std::string, RowPrinter::Value>>;

struct Told {
    std::string title, encryption, schema, made, sources, open, audit;
    std::int64_t counts[7] = {};
};

constexpr const char* kCounts[] = {"SELECT coalesce(sum(messages), 0) FROM source_view",
                                   "SELECT coalesce(sum(bytes), 0) FROM source_view WHERE kind <> 'file'",
                                   "SELECT count(*) FROM edit_view WHERE done = 1",
                                   "SELECT count(*) FROM note",
                                   "SELECT count(*) FROM document",
                                   "SELECT count(*) FROM snapshot",
                                   "SELECT count(*) FROM run WHERE ended_ms IS NOT NULL"};

Result<Told> tell(const project::Project& project, project::Connection& file) {
    Told told;
    const Result<std::string> title = file.text("SELECT value FROM meta WHERE name = 'title'");
    const Result<std::string> made =
        file.text("SELECT at || ' by ' || who || ' on ' || machine FROM audit_view ORDER BY id LIMIT 1");
    const Result<std::int64_t> schema = file.number("PRAGMA user_version");
    const Result<std::vector<project::SourceRow>> sources = project::sourceRows(file);
    const Result<project::AuditHead> head = project::auditHead(file);
    for (const auto* failed :
         {title ? nullptr : &title.error(), made ? nullptr : &made.error(), schema ? nullptr : &schema.error(),
          sources ? nullptr : &sources.error(), head ? nullptr : &head.error()}) {
        if (failed) {
            return fail(*failed);
        }
    }
    for (std::size_t i = 0; i < std::size(kCounts); ++i) {
        const Result<std::int64_t> count = file.number(kCounts[i]);
        if (!count) {
            return fail(count.error());
        }
        told.counts[i] = *count;
    }
    std::uint64_t stay = 0;
    for (const project::SourceRow& row : *sources) {
        stay += row.kind == project::SourceKind::File ? 1 : 0;
    }
    told.title = *title;
    told.made = *made;
    told.schema = std::to_string(*schema) + (*schema == project::newestSchema() ? ", the newest" : "");
    told.sources = std::to_string(sources->size() - stay) + " taken in, " + std::to_string(stay) + " in place";
    told.audit = std::to_string(head->count) + (head->count == 1 ? " row" : " rows");
    told.encryption =
        project.encrypted() ? "all of the file (SQLCipher 4, AES-256)" : "no: who has the file can read it";
    told.open = project.writable() ? "here, to read and write" : "here, to read only";
    for (const Note& note : project.notes()) {
        told.open += "; " + note.render();
    }
    return told;
}

int printFacts(Session& session, const ProjectOptions& options, const Told& told) {
    const Result<FileStamp> stamp = RandomAccessFile::stampOf(options.project);
    const Facts facts{{"project", std::string_view(options.project)},
                      {"title", std::string_view(told.title)},
                      {"encrypted", std::string_view(told.encryption)},
                      {"schema", std::string_view(told.schema)},
                      {"made", std::string_view(told.made)},
                      {"open", std::string_view(told.open)},
                      {"sources", std::string_view(told.sources)},
                      {"messages", told.counts[0]},
                      {"bytes taken in", told.counts[1]},
                      {"bytes of the file", static_cast<std::int64_t>(stamp ? stamp->size : 0)},
                      {"edits", told.counts[2]},
                      {"notes", told.counts[3]},
                      {"documents", told.counts[4]},
                      {"snapshots", told.counts[5]},
                      {"runs", told.counts[6]},
                      {"audit trail", std::string_view(told.audit)}};
    if (RowPrinter::formatFrom(options.format) == RowPrinter::Format::Text) {
        printRows(session, options.format, {}, facts, [](const auto& fact) -> std::vector<RowPrinter::Value> {
            return {std::string_view(fact.first), fact.second};
        });
        return kFine;
    }
    std::vector<std::string> names;
    std::vector<RowPrinter::Value> values;
    for (const auto& [name, value] : facts) {
        names.push_back(name);
        values.push_back(value);
    }
    printRows(session, options.format, std::move(names),
              std::array<std::vector<RowPrinter::Value>, 1>{std::move(values)},
              [](const std::vector<RowPrinter::Value>& row) { return row; });
    return kFine;
}

}  // namespace

std::string momentText(std::int64_t milliseconds) {
    return report::timestamp(milliseconds / 1000);
}

int projectInfo(Session& session, const ProjectOptions& options) {
    return withProject(session, options.project, {.passphraseFd = options.passphraseFd},
                       [&](project::Project& project) -> int {
                           return withAnswer(
                               session, project, [&](project::Connection& file) { return tell(project, file); },
                               [&](const Told& told) { return printFacts(session, options, told); });
                       });
}

int listSources(Session& session, const ProjectOptions& options) {
    using Rows = std::vector<project::SourceRow>;
    return withProject(session, options.project, {.passphraseFd = options.passphraseFd},
                       [&](project::Project& project) -> int {
                           return withAnswer(
                               session, project, [](project::Connection& file) { return project::sourceRows(file); },
                               [&](const Rows& rows) -> int {
                                   std::string added;
                                   printRows(session, options.format,
                                             {"source", "kind", "title", "messages", "bytes", "added", "path"}, rows,
                                             [&added](const project::SourceRow& row) -> std::vector<RowPrinter::Value> {
                                                 added = momentText(row.addedMs);
                                                 return {row.id,
                                                         project::nameOf(row.kind),
                                                         std::string_view(row.title),
                                                         static_cast<std::int64_t>(row.messages),
                                                         static_cast<std::int64_t>(row.size),
                                                         std::string_view(added),
                                                         std::string_view(row.path)};
                                             });
                                   return kFine;
                               });
                       });
}

}  // namespace plumb::cli
