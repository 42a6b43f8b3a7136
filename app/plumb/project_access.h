// Projects as the verbs open them: with a passphrase from the terminal or from a descriptor, never from an argument or
// the environment, which others can see.
#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "plumb/session.h"
#include "project/key.h"
#include "project/project.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <optional>
#include <string>

namespace plumb::cli {

inline constexpr int kNoDescriptor = -1;

CLI::Option* addPassphraseOption(CLI::App& app, int& descriptor);

/// Who works here, as the audit trail names them.
[[nodiscard]] project::Who whoWorks();

struct ProjectOpening {
    int passphraseFd = kNoDescriptor;
    bool readOnly = false;
    /// A passphrase that is given and not needed is an error.
    bool strict = true;
};

/// The key of a file that is there, from its passphrase; nothing where none is needed.
[[nodiscard]] Result<std::optional<project::FileKey>> keyOf(const std::string& path, const ProjectOpening& opening);

/// Asks for the passphrase where one is needed.
[[nodiscard]] Result<std::shared_ptr<project::Project>> openProject(const std::string& path,
                                                                    const ProjectOpening& opening);
/// The same, with complaints: the sentence of what failed, or the project's notes.
[[nodiscard]] std::shared_ptr<project::Project> openProject(Session& session, const std::string& path,
                                                            const ProjectOpening& opening, int& exitCode);

/// The key of a new file or a new passphrase: from the descriptor, else asked twice. Complains when that fails.
[[nodiscard]] std::optional<project::FileKey> newKey(Session& session, int descriptor, const std::string& path,
                                                     int& exitCode);

/// kWrongUsage for a question that cannot be asked, kCancelled, else kCannotRead; with the sentence.
[[nodiscard]] int complainOf(Session& session, const Error& error);

}  // namespace plumb::cli
