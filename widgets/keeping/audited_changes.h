// Notes and documents of a project, changed with their row in its audit trail: both stand in it, or neither does. Rows
// say which kind of thing and where, never what it says nor what it is called. For the store thread.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/result.h"
#include "project/connection.h"
#include "project/marks.h"
#include "project/project.h"
#endif
#include "widgets/keeping/project_values.h"

#include <cstdint>
#include <string_view>

namespace plumb::desk {

[[nodiscard]] Result<void> addNoteAudited(project::Connection& store, const project::Who& who, std::int64_t source,
                                          const project::NoteRow& note);
[[nodiscard]] Result<void> changeNoteAudited(project::Connection& store, const project::Who& who, std::int64_t id,
                                             std::string_view text);
[[nodiscard]] Result<void> removeNoteAudited(project::Connection& store, const project::Who& who, std::int64_t id);

[[nodiscard]] Result<void> writeDocumentAudited(project::Connection& store, const project::Who& who,
                                                std::string_view kind, std::string_view name, std::string_view content);
[[nodiscard]] Result<void> renameDocumentAudited(project::Connection& store, const project::Who& who,
                                                 std::string_view kind, std::string_view name, std::string_view other);
[[nodiscard]] Result<void> removeDocumentAudited(project::Connection& store, const project::Who& who,
                                                 std::string_view kind, std::string_view name);
/// As writeTexts(), with one row for all that is new, one for what is changed and one for what is gone.
[[nodiscard]] Result<void> writeTextsAudited(project::Connection& store, const project::Who& who,
                                             const ProjectTexts& before, const ProjectTexts& now);

}  // namespace plumb::desk
