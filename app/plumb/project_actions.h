// What "plumb project" does, an action each; verb_project.cpp reads their words.
#pragma once

#include "plumb/inputs.h"
#include "plumb/session.h"
#include "project/audit.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::cli {

struct ProjectOptions : InputOptions {
    std::string action;
    std::string project;
    std::vector<std::string> words;  ///< what stands behind the project
    std::string format = "text";
    std::string out;
    bool force = false;
    int newPassphraseFd = -1;
    bool encrypt = false, plain = false;
    std::string title, note;
    std::string copy;  ///< --project
    bool head = false;
    std::string sinceHead;
};

[[nodiscard]] int newProject(Session& session, const ProjectOptions& options);
[[nodiscard]] int importSources(Session& session, const ProjectOptions& options);
[[nodiscard]] int addSources(Session& session, const ProjectOptions& options);
[[nodiscard]] int removeSources(Session& session, const ProjectOptions& options);
[[nodiscard]] int projectInfo(Session& session, const ProjectOptions& options);
[[nodiscard]] int listSources(Session& session, const ProjectOptions& options);
[[nodiscard]] int exportSources(Session& session, const ProjectOptions& options);
[[nodiscard]] int copyForOthers(Session& session, const ProjectOptions& options);
[[nodiscard]] int showAudit(Session& session, const ProjectOptions& options);
[[nodiscard]] int changePassphrase(Session& session, const ProjectOptions& options);
[[nodiscard]] int compactProject(Session& session, const ProjectOptions& options);
[[nodiscard]] int verifyProjectFile(Session& session, const ProjectOptions& options);
[[nodiscard]] int repairProjectFile(Session& session, const ProjectOptions& options);
[[nodiscard]] int workWithSnapshots(Session& session, const ProjectOptions& options);
[[nodiscard]] std::optional<project::AuditHead> headFrom(Session& session, const std::string& text);
[[nodiscard]] int askProject(Session& session, const std::string& project, int passphraseFd, const std::string& sql,
                             const std::string& format);

/// A moment as UTC in ISO form.
[[nodiscard]] std::string momentText(std::int64_t milliseconds);

/// A row of what the trail tells, where the project can be written; complains otherwise.
[[nodiscard]] int noteInTrail(Session& session, project::Project& project, std::string_view what,
                              const std::string& details);

}  // namespace plumb::cli
