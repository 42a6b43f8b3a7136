#include "report/json_parts.h"

#include "report/cell_text.h"

namespace plumb::report {
namespace {

using Layout = JsonStream::Layout;

void writePlace(JsonStream& json, const Place& place) {
    const auto number = [&](std::string_view name, std::optional<std::uint64_t> value) {
        if (value) {
            json.name(name).number(*value);
        }
    };
    json.beginObject(Layout::OneLine);
    json.memberUnlessEmpty("file", place.file);
    if (place.message > 0) {
        json.name("message").number(place.message);
    }
    number("line", place.line);
    number("column", place.column);
    number("offset", place.offset);
    number("length", place.length);
    json.memberUnlessEmpty("path", place.path);
    json.endObject();
}

void writeStatement(JsonStream& json, const Statement& statement) {
    json.beginObject(Layout::OneLine);
    json.memberUnlessEmpty("severity", severityName(statement.severity));
    json.member("text", statement.text);
    json.endObject();
}

void writeTool(JsonStream& json, const Document& document) {
    json.name("tool").beginObject(Layout::OneLine);
    json.member("name", "Plumbline");
    json.memberUnlessEmpty("version", document.version);
    json.endObject();
    if (document.created) {
        json.member("created", timestamp(*document.created));
    }
}

}  // namespace

void writeHead(JsonStream& json, const Document& document) {
    writeTool(json, document);
    json.member("title", document.title);
    json.memberUnlessEmpty("subtitle", document.subtitle);
    if (document.verdict) {
        json.name("verdict");
        writeStatement(json, *document.verdict);
    }
    json.name("headlines").beginArray();
    for (const Headline& headline : document.headlines) {
        json.beginObject(Layout::OneLine);
        json.member("label", headline.label);
        json.name("value").cell(headline.value);
        json.memberUnlessEmpty("severity", severityName(headline.severity));
        json.memberUnlessEmpty("note", headline.note);
        json.endObject();
    }
    json.endArray();
    json.name("facts").beginArray();
    for (const Fact& fact : document.facts) {
        json.beginObject(Layout::OneLine);
        json.member("name", fact.name);
        json.member("value", fact.value);
        json.endObject();
    }
    json.endArray();
}

void writeStatements(JsonStream& json, const std::vector<Statement>& statements) {
    json.beginArray();
    for (const Statement& statement : statements) {
        writeStatement(json, statement);
    }
    json.endArray();
}

void writeColumns(JsonStream& json, const Table& table) {
    json.beginArray();
    for (const Column& column : table.columns) {
        json.beginObject(Layout::OneLine);
        json.member("name", column.name);
        json.member("title", column.title);
        json.member("kind", columnKindName(column.kind));
        json.endObject();
    }
    json.endArray();
}

void writeCells(JsonStream& json, const Table& table, const Row& row) {
    if (row.depth > 0) {
        json.name("depth").number(row.depth);
    }
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        json.name(table.columns[i].name).cell(cellAt(row, i));
    }
}

void writeRule(JsonStream& json, const Rule& rule) {
    json.member("id", rule.id);
    json.memberUnlessEmpty("name", rule.name);
    json.memberUnlessEmpty("category", rule.category);
    json.memberUnlessEmpty("description", rule.description);
    json.memberUnlessEmpty("severity", severityName(rule.severity));
    json.memberUnlessEmpty("skipped", rule.skipped);
}

void writeIssue(JsonStream& json, const Issue& issue) {
    json.member("rule", issue.rule);
    json.memberUnlessEmpty("severity", severityName(issue.severity));
    json.member("state", issueStateName(issue.state));
    json.memberUnlessEmpty("reason", issue.reason);
    json.member("message", issue.message);
    json.name("count").number(issue.count);
    json.name("places").beginArray(Layout::OneLine);
    for (const Place& place : issue.places) {
        writePlace(json, place);
    }
    json.endArray();
    if (!issue.properties.empty()) {
        json.name("properties").beginObject(Layout::OneLine);
        for (const auto& [name, value] : issue.properties) {
            json.member(name, value);
        }
        json.endObject();
    }
}

}  // namespace plumb::report
