// The members that JSON and NDJSON share; resources/manual/report-json.md names them.
#pragma once

#include "report/document.h"
#include "report/json_stream.h"

namespace plumb::report {

/// Tool, title, verdict, headlines, facts: the members before the first section, into an open object.
void writeHead(JsonStream& json, const Document& document);
void writeStatements(JsonStream& json, const std::vector<Statement>& statements);
void writeColumns(JsonStream& json, const Table& table);
/// The members of a row, into an open object.
void writeCells(JsonStream& json, const Table& table, const Row& row);
void writeRule(JsonStream& json, const Rule& rule);
void writeIssue(JsonStream& json, const Issue& issue);

}  // namespace plumb::report
