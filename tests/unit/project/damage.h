// Doing harm to project files: with SQL past all of our code, and with bytes past SQLite.
#pragma once

#include "unit/project/project_rows.h"

#include <cstdint>
#include <string>
#include <vector>

namespace project_test {

/// Through a connection of SQLite's own, without keys to other tables being looked at.
void sql(const std::string& path, const std::string& statements, const FileKey* key = nullptr);
/// As sql(), past the triggers that keep the trail.
void sqlOnTrail(const std::string& path, const std::string& statements);
[[nodiscard]] std::string sqlText(const std::string& path, const std::string& question, const FileKey* key = nullptr);

[[nodiscard]] std::string fileBytes(const std::string& path);
void setFileBytes(const std::string& path, const std::string& bytes);

/// For each block the stretch of its data that stands on one page, so that it is found in the file.
[[nodiscard]] std::vector<std::string> framesIn(const std::string& path);
/// Turns a bit of the byte `at` of `piece`, wherever it stands in the file.
void flipInFile(const std::string& path, const std::string& piece, std::size_t at);

[[nodiscard]] std::shared_ptr<Project> openedToRead(const std::string& path, const FileKey* key = nullptr);
/// Without a row in the trail.
[[nodiscard]] std::shared_ptr<Project> openedToWrite(const std::string& path, const FileKey* key = nullptr);

}  // namespace project_test
