// plumb project verify and repair: what is damaged, and what can be saved.
#include "plumb/project_actions.h"
#include "plumb/project_opened.h"
#include "plumb/text_output.h"
#include "project/repair.h"
#include "project/verify.h"

namespace plumb::cli {

namespace {

int tellVerification(Session& session, const project::Verification& seen) {
    for (const Note& note : seen.found) {
        session.out().write(note.render() + "\n");
    }
    session.out().write(grouped(seen.blocks) + " blocks with " + grouped(seen.bytes) + " bytes, " +
                        grouped(seen.messages) + " messages and " + grouped(seen.auditRows) +
                        " rows of the audit trail were looked at: " +
                        (seen.found.empty() ? "all is well.\n" : grouped(seen.found.size()) + " found.\n"));
    return seen.found.empty() ? kFine : kFindings;
}

}  // namespace

int verifyProjectFile(Session& session, const ProjectOptions& options) {
    std::optional<project::AuditHead> since;
    if (!options.sinceHead.empty()) {
        since = headFrom(session, options.sinceHead);
        if (!since) {
            return kWrongUsage;
        }
    }
    return withProject(session, options.project, {.passphraseFd = options.passphraseFd, .readOnly = true},
                       [&](project::Project& project) -> int {
                           Progress progress(session.progressListener("Looking at " + options.project));
                           const Result<project::Verification> seen =
                               project::verifyProject(project, since ? &*since : nullptr, session.cancel(), progress);
                           session.clearProgress();
                           return seen ? tellVerification(session, *seen) : complainOf(session, seen.error());
                       });
}

int repairProjectFile(Session& session, const ProjectOptions& options) {
    const Result<std::optional<project::FileKey>> key = keyOf(options.project, {.passphraseFd = options.passphraseFd});
    if (!key) {
        return complainOf(session, key.error());
    }
    const std::string& to = options.words.front();
    const Result<project::Repair> saved =
        project::repairProject(options.project, *key ? &**key : nullptr, to, whoWorks(), session.cancel());
    if (!saved) {
        return complainOf(session, saved.error());
    }
    for (const Note& note : saved->lost) {
        session.out().write(note.render() + "\n");
    }
    session.out().write(to + " holds what could be saved: " + grouped(saved->messages) + " messages" +
                        (saved->lost.empty() && saved->lostMessages == 0
                             ? ". Nothing was lost.\n"
                             : "; " + grouped(saved->lostMessages) + " messages and " + grouped(saved->lostBlocks) +
                                   " blocks are lost.\n"));
    return saved->lost.empty() && saved->lostMessages == 0 ? kFine : kFindings;
}

}  // namespace plumb::cli
