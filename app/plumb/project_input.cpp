#include "plumb/project_input.h"

#include "base/json_text.h"
#include "base/paths.h"
#include "plumb/project_access.h"
#include "project/audit.h"
#include "project/stored_source.h"
#include "source/glob.h"

#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

namespace plumb::cli {
namespace {

constexpr std::string_view kSuffix = ".plumb";

Result<source::OpenOptions> optionsOf(const std::shared_ptr<project::Project>& project, const project::SourceRow& row,
                                      const source::OpenOptions& limits) {
    Result<project::Project::Reader> reader = project->reader();
    if (!reader) {
        return fail(std::move(reader.error()));
    }
    Result<project::Statement> asked = (*reader)->prepare(
        "SELECT json_extract(o, '$.as'), json_extract(o, '$.part'), json_extract(o, '$.name'), "
        "json_extract(o, '$.containing') FROM (SELECT CASE WHEN json_valid(?1) THEN ?1 ELSE '{}' END AS o)");
    if (!asked) {
        return fail(std::move(asked.error()));
    }
    asked->with(std::string_view(row.options));
    if (const Result<bool> found = asked->step(); !found) {
        return fail(found.error());
    }
    source::OpenOptions options;
    options.as = asked->text(0);
    options.part = asked->text(1);
    options.nameGlob = asked->text(2);
    options.containing = asked->text(3);
    options.unpackLimit = limits.unpackLimit;
    return options;
}

Result<source::Opening> openSources(Session& session, const std::shared_ptr<project::Project>& project,
                                    const InputOptions& options, Progress& progress) {
    Result<std::vector<project::SourceRow>> rows = std::vector<project::SourceRow>();
    {
        Result<project::Project::Reader> reader = project->reader();
        if (!reader) {
            return fail(std::move(reader.error()));
        }
        rows = project::sourceRows(**reader);
    }
    if (!rows) {
        return fail(std::move(rows.error()));
    }
    source::Opening all;
    std::string read;
    for (const project::SourceRow& row : *rows) {
        if (!source::matchesGlob(options.open.nameGlob, row.title)) {
            continue;
        }
        Result<source::Opening> one = openSourceOf(project, row, options.open, session.cancel(), progress);
        if (!one) {
            if (one.error().id() == MessageId::Cancelled) {
                return one;
            }
            all.problems.push_back({one.error().id(), one.error().arguments()});
            continue;
        }
        for (const source::OpenedBytes& part : one->sources) {
            if (options.project) {
                options.project->sourceOf.emplace(part.bytes.get(), row.id);
            }
        }
        read += (read.empty() ? "" : ",") + std::to_string(row.id);
        std::move(one->sources.begin(), one->sources.end(), std::back_inserter(all.sources));
        all.problems.insert(all.problems.end(), one->problems.begin(), one->problems.end());
    }
    if (!read.empty() && project->writable()) {
        const Result<void> noted = project->write([&](project::Connection& store) {
            return project::appendAudit(store, project->who(), project::audited::kViewed,
                                        "{\"sources\":[" + read + "]}");
        });
        if (!noted) {
            return fail(noted.error());
        }
    }
    if (rows->empty()) {
        session.complain(project->path() + " holds no sources yet. \"plumb project import\" takes some in.");
    }
    return all;
}

}  // namespace

bool isProject(const std::string& path) {
    std::error_code ignored;
    if (path == "-" || !std::filesystem::is_regular_file(pathOf(path), ignored)) {
        return false;
    }
    const Result<project::Project::Kind> kind = project::Project::kindOf(path);
    return kind && (*kind == project::Project::Kind::Plain || path.ends_with(kSuffix));
}

std::string optionsText(const InputOptions& options) {
    const std::pair<std::string_view, const std::string&> said[] = {{"as", options.open.as},
                                                                    {"part", options.open.part},
                                                                    {"name", options.open.nameGlob},
                                                                    {"containing", options.open.containing},
                                                                    {"charset", options.charset}};
    std::string text = "{";
    for (const auto& [name, value] : said) {
        if (!value.empty()) {
            text += text.size() > 1 ? "," : "";
            appendJsonText(text, name);
            text += ':';
            appendJsonText(text, value);
        }
    }
    return text + '}';
}

Result<source::Opening> openSourceOf(const std::shared_ptr<project::Project>& project, const project::SourceRow& row,
                                     const source::OpenOptions& limits, const CancelToken& cancel, Progress& progress) {
    if (row.kind != project::SourceKind::File) {
        return project::openStored(project, row.id);
    }
    const Result<source::OpenOptions> options = optionsOf(project, row, limits);
    return options ? source::openBytes(row.path, *options, cancel, progress) : fail(options.error());
}

Result<source::Opening> openInput(Session& session, const std::string& path, const InputOptions& options,
                                  Progress& progress) {
    if (!isProject(path)) {
        return source::openBytes(path, options.open, session.cancel(), progress);
    }
    ProjectOpening opening;
    opening.passphraseFd = options.passphraseFd;
    opening.strict = false;
    Result<std::shared_ptr<project::Project>> project = openProject(path, opening);
    if (!project) {
        return fail(std::move(project.error()));
    }
    for (const Note& note : (*project)->notes()) {
        if (!session.quiet || note.id == MessageId::ProjectDamaged) {
            session.complain(note.render());
        }
    }
    if (options.project) {
        options.project->project = *project;
    }
    return openSources(session, *project, options, progress);
}

}  // namespace plumb::cli
