#include "report/json_parts.h"
#include "report/writers.h"

namespace plumb::report {
namespace {

using Layout = JsonStream::Layout;

void writeTable(JsonStream& json, const Table& table) {
    json.beginObject();
    json.name("columns");
    writeColumns(json, table);
    json.name("rows").beginArray();
    table.rows.each([&](const Row& row) {
        json.beginObject(Layout::OneLine);
        writeCells(json, table, row);
        json.endObject();
    });
    json.endArray();
    json.name("leftOut").number(table.leftOut);
    json.endObject();
}

void writeSections(JsonStream& json, const std::vector<Section>& sections) {
    json.beginArray();
    for (const Section& section : sections) {
        json.beginObject();
        json.member("name", section.name);
        json.member("heading", section.heading);
        json.name("notes");
        writeStatements(json, section.notes);
        if (section.table) {
            json.name("table");
            writeTable(json, *section.table);
        }
        json.endObject();
    }
    json.endArray();
}

}  // namespace

Result<void> writeJson(const Document& document, const WriteOptions&, const Sink& sink) {
    JsonStream json(sink);
    json.beginObject();
    json.member("format", "plumb.report/1");
    writeHead(json, document);
    json.name("sections");
    writeSections(json, document.sections);
    json.name("rules").beginArray();
    for (const Rule& rule : document.rules) {
        json.beginObject(Layout::OneLine);
        writeRule(json, rule);
        json.endObject();
    }
    json.endArray();
    json.name("issues").beginArray();
    for (const Issue& issue : document.issues) {
        json.beginObject(Layout::OneLine);
        writeIssue(json, issue);
        json.endObject();
    }
    json.endArray();
    json.name("issuesLeftOut").number(document.issuesLeftOut);
    json.endObject();
    json.endLine();
    json.flush();
    return {};
}

}  // namespace plumb::report
