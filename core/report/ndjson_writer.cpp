// An object a line, each with its kind: the report, then each section with its rows, the rules, the issues, the end.
#include "report/json_parts.h"
#include "report/writers.h"

namespace plumb::report {
namespace {

class Lines {
public:
    explicit Lines(const Sink& sink)
        : m_json(sink) {}

    template <class Members>
    void line(std::string_view kind, Members members) {
        m_json.beginObject(JsonStream::Layout::OneLine);
        m_json.member("kind", kind);
        members(m_json);
        m_json.endObject();
        m_json.endLine();
    }
    void flush() { m_json.flush(); }

private:
    JsonStream m_json;
};

void writeSection(Lines& lines, const Section& section) {
    lines.line("section", [&](JsonStream& json) {
        json.member("name", section.name);
        json.member("heading", section.heading);
        json.name("notes");
        writeStatements(json, section.notes);
        if (section.table) {
            json.name("columns");
            writeColumns(json, *section.table);
            json.name("leftOut").number(section.table->leftOut);
        }
    });
    if (!section.table) {
        return;
    }
    section.table->rows.each([&](const Row& row) {
        lines.line("row", [&](JsonStream& json) {
            json.member("section", section.name);
            json.name("cells").beginObject();
            writeCells(json, *section.table, row);
            json.endObject();
        });
    });
}

}  // namespace

Result<void> writeNdjson(const Document& document, const WriteOptions&, const Sink& sink) {
    Lines lines(sink);
    lines.line("report", [&](JsonStream& json) {
        json.member("format", "plumb.report/1");
        writeHead(json, document);
    });
    for (const Section& section : document.sections) {
        writeSection(lines, section);
    }
    for (const Rule& rule : document.rules) {
        lines.line("rule", [&](JsonStream& json) { writeRule(json, rule); });
    }
    for (const Issue& issue : document.issues) {
        lines.line("issue", [&](JsonStream& json) { writeIssue(json, issue); });
    }
    // Whoever reads a stream knows by this line that it is whole.
    lines.line("end", [&](JsonStream& json) { json.name("issuesLeftOut").number(document.issuesLeftOut); });
    lines.flush();
    return {};
}

}  // namespace plumb::report
