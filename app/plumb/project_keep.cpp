// plumb project passphrase and compact: the file itself written anew.
#include "plumb/project_actions.h"
#include "plumb/project_opened.h"
#include "plumb/text_output.h"

#include "base/file.h"

namespace plumb::cli {

namespace {

int changeKey(Session& session, const ProjectOptions& options, project::Project& project) {
    const bool had = project.encrypted();
    std::optional<project::FileKey> key;
    int code = kFine;
    if (!options.plain) {
        key = newKey(session, options.newPassphraseFd, options.project, code);
        if (!key) {
            return code;
        }
    } else if (!had) {
        session.complain(Error(MessageId::ProjectNotEncrypted, {options.project}));
        return kWrongUsage;
    }
    if (const Result<void> changed = project.changeKey(key ? &*key : nullptr); !changed) {
        return complainOf(session, changed.error());
    }
    if (!session.quiet) {
        session.complain(!key  ? options.project + " is no longer encrypted: whoever has the file can read it."
                         : had ? "The passphrase of " + options.project +
                                     " was changed. Copies that were made before still open with the old one."
                               : options.project + " is encrypted now. Copies that were made before are not.");
    }
    return kFine;
}

}  // namespace

int changePassphrase(Session& session, const ProjectOptions& options) {
    return withProject(session, options.project, {.passphraseFd = options.passphraseFd},
                       [&](project::Project& project) -> int { return changeKey(session, options, project); });
}

int compactProject(Session& session, const ProjectOptions& options) {
    return withProject(
        session, options.project, {.passphraseFd = options.passphraseFd}, [&](project::Project& project) -> int {
            const Result<FileStamp> before = RandomAccessFile::stampOf(options.project);
            if (const Result<void> done = project.compact(); !done) {
                return complainOf(session, done.error());
            }
            const Result<FileStamp> after = RandomAccessFile::stampOf(options.project);
            if (before && after) {
                session.out().write(grouped(before->size) + " bytes before, " + grouped(after->size) + " now\n");
            }
            return kFine;
        });
}

}  // namespace plumb::cli
