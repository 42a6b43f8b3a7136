// Rows of an answer in the formats of files. Bytes are written in hexadecimal, NULL as nothing, in JSON as null.
#pragma once

#include "project/sql.h"

#include <string>
#include <string_view>
#include <vector>

namespace plumb::project {

[[nodiscard]] bool isNumber(const SqlValue& value);
[[nodiscard]] std::string plainText(const SqlValue& value);
/// With its line end. A text that a spreadsheet would take for a formula gets an apostrophe in front, as in reports.
void appendCsvRow(std::string& out, const std::vector<SqlValue>& row);
/// One object, without a line end.
void appendJsonRow(std::string& out, const std::vector<std::string>& names, const std::vector<SqlValue>& row);

}  // namespace plumb::project
