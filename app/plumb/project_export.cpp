// plumb project export and remove: sources written out as they came in, or a copy of the whole project for others.
#include "base/paths.h"
#include "plumb/exit_codes.h"
#include "plumb/project_access.h"
#include "plumb/project_actions.h"
#include "plumb/project_input.h"
#include "plumb/project_sources.h"
#include "project/audit.h"
#include "project/copy.h"

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>

namespace plumb::cli {
namespace {

namespace fs = std::filesystem;

/// Every byte of a part to the session's output.
Result<void> writeBytes(Session& session, const source::ByteSource& bytes) {
    constexpr std::uint64_t kWindow = 4u << 20;
    source::WindowBuffer buffer;
    for (std::uint64_t at = 0; at < bytes.size() && !session.stopped();) {
        const Result<ByteView> window = bytes.window({at, kWindow}, buffer);
        if (!window) {
            return fail(window.error());
        }
        if (window->empty()) {
            return fail(MessageId::SourceRewritten, {bytes.name()});
        }
        session.out().write(asText(*window));
        at += window->size();
    }
    return session.cancel().stopped() ? fail(MessageId::Cancelled) : bytes.check();
}

int writeFileOf(Session& session, const source::ByteSource& bytes, const std::string& path, bool force) {
    Result<void> done = session.out().openFile(path, force);
    if (!done) {
        return complainOf(session, done.error());
    }
    done = writeBytes(session, bytes);
    if (!done) {
        session.out().discard();
        return complainOf(session, done.error());
    }
    done = session.out().close();
    return done ? kFine : complainOf(session, done.error());
}

/// The last part of a name, whatever it was a name of; never a way out of the folder, never one that was taken.
std::string fileName(const std::string& name, std::set<std::string>& taken) {
    std::string own = name.substr(name.find_last_of("/\\!:") + 1);
    if (own.empty() || own == "." || own == "..") {
        own = "source";
    }
    std::string free = own;
    for (int i = 2; !taken.insert(free).second; ++i) {
        const std::size_t dot = own.rfind('.');
        const std::size_t at = dot == std::string::npos || dot == 0 ? own.size() : dot;
        free = own.substr(0, at) + "-" + std::to_string(i) + own.substr(at);
    }
    return free;
}

bool isFolder(const std::string& path) {
    std::error_code ignored;
    return !path.empty() && (path.back() == '/' || path.back() == '\\' || fs::is_directory(pathOf(path), ignored));
}

int writeParts(Session& session, const std::vector<source::OpenedBytes>& parts, const ProjectOptions& options) {
    if (options.out.empty() || options.out == "-") {
        for (const source::OpenedBytes& part : parts) {
            if (const Result<void> done = writeBytes(session, *part.bytes); !done) {
                return complainOf(session, done.error());
            }
        }
        return kFine;
    }
    if (!isFolder(options.out)) {
        if (parts.size() == 1) {
            return writeFileOf(session, *parts.front().bytes, options.out, options.force);
        }
        session.complain("There are " + std::to_string(parts.size()) +
                         " files to write. Name a folder with --out, such as " + options.out + "/.");
        return kWrongUsage;
    }
    std::error_code error;
    fs::create_directories(pathOf(options.out), error);
    if (error) {
        session.complain(Error(MessageId::FileCannotWrite, {options.out, error.message()}));
        return kCannotRead;
    }
    std::set<std::string> taken;
    for (const source::OpenedBytes& part : parts) {
        const std::string path = plumb::textOf(pathOf(options.out) / pathOf(fileName(part.bytes->name(), taken)));
        if (const int code = writeFileOf(session, *part.bytes, path, options.force); code != kFine) {
            return code;
        }
        if (!session.quiet) {
            session.complain(path + " was written.");
        }
    }
    return kFine;
}

}  // namespace

std::optional<std::vector<project::SourceRow>> namedSources(Session& session, project::Project& project,
                                                            const std::vector<std::string>& names, int& exitCode) {
    Result<project::Project::Reader> reader = project.reader();
    Result<std::vector<project::SourceRow>> rows =
        reader ? project::sourceRows(**reader) : fail(std::move(reader.error()));
    if (!rows) {
        exitCode = complainOf(session, rows.error());
        return std::nullopt;
    }
    if (names.empty()) {
        return std::move(*rows);
    }
    std::vector<project::SourceRow> named;
    std::string known;
    for (const project::SourceRow& row : *rows) {
        known += (known.empty() ? "" : ", ") + std::to_string(row.id) + " (" + row.title + ")";
    }
    for (const std::string& name : names) {
        bool found = false;
        for (const project::SourceRow& row : *rows) {
            if (std::to_string(row.id) == name || row.title == name) {
                named.push_back(row);
                found = true;
            }
        }
        if (!found) {
            exitCode = complainOf(
                session, Error(MessageId::ProjectNoSource, {project.path(), name, known.empty() ? "none" : known}));
            return std::nullopt;
        }
    }
    return named;
}

int exportSources(Session& session, const ProjectOptions& options) {
    int code = kFine;
    const std::shared_ptr<project::Project> project =
        openProject(session, options.project, {.passphraseFd = options.passphraseFd}, code);
    const std::optional<std::vector<project::SourceRow>> rows =
        project ? namedSources(session, *project, options.words, code) : std::nullopt;
    if (!rows) {
        return code;
    }
    std::vector<source::OpenedBytes> parts;
    std::string ids;
    for (const project::SourceRow& row : *rows) {
        Progress progress;
        Result<source::Opening> opened = openSourceOf(project, row, options.open, session.cancel(), progress);
        if (!opened) {
            return complainOf(session, opened.error());
        }
        for (const Note& problem : opened->problems) {
            session.complain(problem.render());
            code = kCannotRead;
        }
        std::move(opened->sources.begin(), opened->sources.end(), std::back_inserter(parts));
        ids += (ids.empty() ? "" : ",") + std::to_string(row.id);
    }
    const int written = writeParts(session, parts, options);
    if (written == kFine) {
        code =
            std::max(code, noteInTrail(session, *project, project::audited::kExported, "{\"sources\":[" + ids + "]}"));
    }
    return std::max(code, written);
}

int removeSources(Session& session, const ProjectOptions& options) {
    int code = kFine;
    const std::shared_ptr<project::Project> project =
        openProject(session, options.project, {.passphraseFd = options.passphraseFd}, code);
    const std::optional<std::vector<project::SourceRow>> rows =
        project ? namedSources(session, *project, options.words, code) : std::nullopt;
    if (!rows) {
        return code;
    }
    const Result<void> done = project->write([&](project::Connection& store) -> Result<void> {
        for (const project::SourceRow& row : *rows) {
            Result<void> removed = project::removeSource(store, row.id);
            if (removed) {
                removed = project::appendAudit(store, project->who(), project::audited::kRemoved,
                                               "{\"source\":" + std::to_string(row.id) + "}");
            }
            if (!removed) {
                return removed;
            }
        }
        return {};
    });
    if (!done) {
        return complainOf(session, done.error());
    }
    for (const project::SourceRow& row : *rows) {
        session.out().write("source " + std::to_string(row.id) + ": " + row.title + ", taken out of the list\n");
    }
    return kFine;
}

int copyForOthers(Session& session, const ProjectOptions& options) {
    int code = kFine;
    std::error_code ignored;
    if (fs::equivalent(pathOf(options.project), pathOf(options.copy), ignored)) {
        session.complain(options.copy + " is the project that is read. Choose another name.");
        return kWrongUsage;
    }
    if (!options.force && fs::exists(pathOf(options.copy), ignored)) {
        session.complain(Error(MessageId::FileExists, {options.copy}));
        return kCannotRead;
    }
    const std::shared_ptr<project::Project> project =
        openProject(session, options.project, {.passphraseFd = options.passphraseFd}, code);
    if (!project) {
        return code;
    }
    std::optional<project::FileKey> key;
    const bool encrypts = options.encrypt || options.newPassphraseFd != kNoDescriptor || project->encrypted();
    if (encrypts && !options.plain) {
        key = newKey(session, options.newPassphraseFd, options.copy, code);
        if (!key) {
            return code;
        }
    }
    project::CopyOptions copying;
    copying.replace = options.force;
    copying.secrets = false;  // credentials are the sender's own
    copying.cancel = session.cancel();
    {
        Result<project::Project::Reader> reader = project->reader();
        const Result<void> copied = reader
                                        ? project::copyProject(**reader, options.copy, key ? &*key : nullptr, copying)
                                        : fail(std::move(reader.error()));
        if (!copied) {
            return complainOf(session, copied.error());
        }
    }
    if (!session.quiet) {
        session.complain(options.copy +
                         (key ? " was written, encrypted, without credentials."
                              : " was written without encryption and without credentials: whoever has the file can "
                                "read it."));
    }
    return noteInTrail(session, *project, project::audited::kCopied,
                       std::string("{\"encrypted\":") + (key ? "true" : "false") + "}");
}

}  // namespace plumb::cli
