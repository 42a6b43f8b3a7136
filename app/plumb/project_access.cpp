#include "plumb/project_access.h"

#include "base/identity.h"
#include "base/passphrase.h"
#include "plumb/exit_codes.h"

#include <utility>

namespace plumb::cli {
namespace {

Result<Secret> passphraseOf(int descriptor, const std::string& prompt) {
    return descriptor != kNoDescriptor ? readPassphrase(descriptor) : askPassphrase(prompt);
}

}  // namespace

CLI::Option* addPassphraseOption(CLI::App& app, int& descriptor) {
    return app
        .add_option("--passphrase-fd", descriptor,
                    "Read the passphrase of an encrypted project from this file descriptor, a line; without it, the "
                    "terminal is asked")
        ->check(CLI::NonNegativeNumber)
        ->type_name("N");
}

project::Who whoWorks() {
    return {userName(), machineName()};
}

Result<std::optional<project::FileKey>> keyOf(const std::string& path, const ProjectOpening& opening) {
    using project::Project;
    const Result<Project::Kind> kind = Project::kindOf(path);
    if (!kind) {
        return fail(kind.error());
    }
    if (*kind == Project::Kind::Plain && opening.passphraseFd != kNoDescriptor && opening.strict) {
        return fail(MessageId::ProjectNotEncrypted, {path});
    }
    if (*kind != Project::Kind::MaybeEncrypted) {
        return std::nullopt;
    }
    const Result<Secret> passphrase = passphraseOf(opening.passphraseFd, "Passphrase of " + path + ": ");
    if (!passphrase) {
        return fail(passphrase.error());
    }
    Result<project::FileKey> key = project::FileKey::forFile(*passphrase, path);
    if (!key) {
        return fail(std::move(key.error()));
    }
    return std::optional(std::move(*key));
}

Result<std::shared_ptr<project::Project>> openProject(const std::string& path, const ProjectOpening& opening) {
    const Result<std::optional<project::FileKey>> key = keyOf(path, opening);
    if (!key) {
        return fail(key.error());
    }
    project::OpenOptions options;
    options.who = whoWorks();
    options.readOnly = opening.readOnly;
    options.key = *key ? &**key : nullptr;
    return project::Project::open(path, options);
}

std::shared_ptr<project::Project> openProject(Session& session, const std::string& path, const ProjectOpening& opening,
                                              int& exitCode) {
    Result<std::shared_ptr<project::Project>> opened = openProject(path, opening);
    if (!opened) {
        exitCode = complainOf(session, opened.error());
        return nullptr;
    }
    for (const Note& note : (*opened)->notes()) {
        if (!session.quiet || note.id == MessageId::ProjectDamaged) {
            session.complain(note.render());
        }
    }
    exitCode = kFine;
    return std::move(*opened);
}

std::optional<project::FileKey> newKey(Session& session, int descriptor, const std::string& path, int& exitCode) {
    Result<Secret> passphrase = passphraseOf(descriptor, "New passphrase for " + path + ": ");
    if (passphrase && descriptor == kNoDescriptor) {
        const Result<Secret> again = askPassphrase("Once more: ");
        if (!again) {
            passphrase = fail(again.error());
        } else if (again->reveal() != passphrase->reveal()) {
            session.complain("The two passphrases differ, so nothing was done. Try again.");
            exitCode = kWrongUsage;
            return std::nullopt;
        }
    }
    Result<project::FileKey> key = passphrase ? project::FileKey::make(*passphrase) : fail(passphrase.error());
    if (!key) {
        exitCode = complainOf(session, key.error());
        return std::nullopt;
    }
    return std::move(*key);
}

int complainOf(Session& session, const Error& error) {
    switch (error.id()) {
    case MessageId::Cancelled:
        return kCancelled;
    case MessageId::ProjectSql:
    case MessageId::ProjectSqlRefused:
    case MessageId::ProjectNoPassphraseWay:
    case MessageId::ProjectPassphraseEmpty:
    case MessageId::ProjectNoSource:
    case MessageId::ProjectNoSnapshot:
    case MessageId::ProjectSnapshotExists:
    case MessageId::UnknownFormat:
    case MessageId::UnknownPart:
        session.complain(error);
        return kWrongUsage;
    default:
        session.complain(error);
        return kCannotRead;
    }
}

}  // namespace plumb::cli
