// plumb project new, import, add and remove: what a project holds.

#include "base/paths.h"
#include "plumb/exit_codes.h"
#include "plumb/project_access.h"
#include "plumb/project_actions.h"
#include "plumb/project_input.h"
#include "plumb/text_output.h"
#include "project/audit.h"
#include "project/intake.h"
#include "project/sources.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace plumb::cli {
namespace {

namespace fs = std::filesystem;

std::string absolutePath(const std::string& path) {
    std::error_code error;
    const fs::path whole = fs::absolute(pathOf(path), error);
    return error ? path : plumb::textOf(whole.lexically_normal());
}

std::string titleOf(const ProjectOptions& options, const std::string& path) {
    if (!options.title.empty()) {
        return options.title;
    }
    const std::string name = plumb::textOf(pathOf(absolutePath(path)).filename());
    return path == "-" ? "standard input" : name.empty() ? path : name;
}

/// A source opened, with the index of each part; nothing when it cannot be read, which was said.
struct Read {
    std::vector<std::shared_ptr<source::OpenedSource>> parts;
    std::uint64_t bytes = 0, messages = 0;
    bool incomplete = false;
};

std::optional<Read> readSource(Session& session, const std::string& path, const ProjectOptions& options, int& code) {
    Progress opening(session.progressListener("Opening " + path));
    Result<source::Opening> opened = openInput(session, path, options, opening);
    session.clearProgress();
    if (!opened) {
        code = complainOf(session, opened.error());
        return std::nullopt;
    }
    Read read;
    for (const Note& problem : opened->problems) {
        session.complain(problem.render());
        read.incomplete = true;
    }
    for (source::OpenedBytes& bytes : opened->sources) {
        auto part = std::make_shared<source::OpenedSource>(std::move(bytes.bytes), std::move(bytes.assumptions));
        source::ScanOptions scan;
        scan.threads = session.threads;
        Progress indexing(session.progressListener("Finding messages in " + part->name()));
        const Result<void> indexed = part->index(scan, session.cancel(), indexing);
        session.clearProgress();
        if (!indexed) {
            code = complainOf(session, indexed.error());
            return std::nullopt;
        }
        read.bytes += part->bytes().size();
        read.messages += part->size();
        read.parts.push_back(std::move(part));
    }
    if (read.messages == 0 && !session.quiet) {
        session.complain(read.bytes == 0 ? Error(MessageId::SourceEmpty, {path})
                                         : Error(MessageId::SourceNoMessages, {path, grouped(read.bytes)}));
    }
    return read;
}

std::int64_t modifiedOf(const std::string& path) {
    const Result<FileStamp> stamp = RandomAccessFile::stampOf(path);
    return path != "-" && stamp ? stamp->modifiedNs : 0;
}

std::string countsText(std::uint64_t messages, std::uint64_t bytes) {
    return grouped(messages) + (messages == 1 ? " message, " : " messages, ") + grouped(bytes) +
           (bytes == 1 ? " byte" : " bytes");
}

/// Does `take` with each source that is named; goes on after one that cannot be read.
template <class Take>
int takeEach(Session& session, const ProjectOptions& options, const Take& take) {
    int code = kFine;
    const std::shared_ptr<project::Project> project =
        openProject(session, options.project, {.passphraseFd = options.passphraseFd}, code);
    if (!project) {
        return code;
    }
    if (!project->writable()) {
        session.complain(Error(MessageId::ProjectReadOnly, {options.project}));
        return kCannotRead;
    }
    for (const std::string& path : options.words) {
        int one = kFine;
        const std::optional<Read> read = readSource(session, path, options, one);
        if (read && !session.cancel().stopped()) {
            one = take(*project, path, *read);
            one = read->incomplete ? std::max<int>(one, kCannotRead) : one;
        }
        code = std::max(code, one);
        if (one == kCancelled || one == kWrongUsage || session.cancel().stopped()) {
            return one;
        }
    }
    return code;
}

}  // namespace

int newProject(Session& session, const ProjectOptions& options) {
    int code = kFine;
    std::optional<project::FileKey> key;
    const Result<project::Project::Kind> kind = project::Project::kindOf(options.project);
    if (!kind || *kind != project::Project::Kind::Missing) {
        session.complain(kind ? options.project + " exists already and is left as it is. Choose another name."
                              : kind.error().render());
        return kCannotRead;
    }
    const int descriptor = options.newPassphraseFd != kNoDescriptor ? options.newPassphraseFd : options.passphraseFd;
    if (options.encrypt || descriptor != kNoDescriptor) {
        key = newKey(session, descriptor, options.project, code);
        if (!key) {
            return code;
        }
    }
    project::CreateOptions create;
    create.key = key ? &*key : nullptr;
    create.who = whoWorks();
    create.title = options.title.empty() ? plumb::textOf(pathOf(options.project).stem()) : options.title;
    const Result<std::shared_ptr<project::Project>> made = project::Project::create(options.project, create);
    if (!made) {
        return complainOf(session, made.error());
    }
    if (!session.quiet) {
        session.complain(key ? options.project + " was made. All of it is encrypted; without the passphrase nobody "
                                                 "can read it, you neither."
                             : options.project + " was made. It is not encrypted: whoever has the file can read it.");
    }
    return kFine;
}

int importSources(Session& session, const ProjectOptions& options) {
    return takeEach(session, options, [&](project::Project& project, const std::string& path, const Read& read) {
        project::IntakeRequest request;
        request.kind = path == "-" ? project::SourceKind::Scratch : project::SourceKind::Stored;
        request.title = titleOf(options, path);
        request.path = path == "-" ? std::string() : absolutePath(path);
        request.options = optionsText(options);
        request.modifiedNs = modifiedOf(path);
        request.threads = session.threads;
        for (const auto& part : read.parts) {
            std::string notes;
            for (const Note& note : part->assumptions()) {
                notes += (notes.empty() ? "" : "\n") + note.render();
            }
            request.parts.push_back({part, std::move(notes)});
        }
        Progress progress(session.progressListener("Taking in " + path));
        const Result<std::int64_t> taken = project::takeIn(project, request, session.cancel(), progress);
        session.clearProgress();
        if (!taken) {
            return complainOf(session, taken.error());
        }
        session.out().write("source " + std::to_string(*taken) + ": " + request.title + ", " +
                            countsText(read.messages, read.bytes) + ", taken in\n");
        return static_cast<int>(kFine);
    });
}

int addSources(Session& session, const ProjectOptions& options) {
    if (std::find(options.words.begin(), options.words.end(), "-") != options.words.end()) {
        session.complain("Standard input stays nowhere. \"plumb project import\" takes it in.");
        return kWrongUsage;
    }
    return takeEach(session, options, [&](project::Project& project, const std::string& path, const Read& read) {
        project::SourceRow row;
        row.title = titleOf(options, path);
        row.path = absolutePath(path);
        row.options = optionsText(options);
        row.size = read.bytes;
        row.modifiedNs = modifiedOf(path);
        row.messages = read.messages;
        std::int64_t id = 0;
        const Result<void> added = project.write([&](project::Connection& store) -> Result<void> {
            Result<std::int64_t> made = project::addFile(store, row);
            id = made ? *made : 0;
            return made ? Result<void>() : fail(std::move(made.error()));
        });
        if (!added) {
            return complainOf(session, added.error());
        }
        session.out().write("source " + std::to_string(id) + ": " + row.title + ", " +
                            countsText(read.messages, read.bytes) + ", stays where it is\n");
        return static_cast<int>(kFine);
    });
}

}  // namespace plumb::cli
