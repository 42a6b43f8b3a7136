// For a terminal: the verdict first, headline numbers under one another, then each section.
#include "report/buffered_sink.h"
#include "report/cell_text.h"
#include "report/code_points.h"
#include "report/text_layout.h"
#include "report/text_table.h"
#include "report/writers.h"

#include <algorithm>

namespace plumb::report {
namespace {

constexpr std::size_t kWidestName = 32, kNarrowestValue = 20;

std::string line(std::string text) {
    text.erase(text.find_last_not_of(' ') + 1);
    return text + '\n';
}

std::string paragraph(const Statement& statement, std::size_t width) {
    const std::string_view shape = severityShape(statement.severity);
    const std::string lead =
        shape.empty() ? std::string() : std::string(shape) + " " + std::string(severityName(statement.severity)) + ": ";
    std::string out;
    for (const std::string& part : wrapped(lead + visible(statement.text), width)) {
        out += line(part);
    }
    return out;
}

void writeHeadlines(BufferedSink& out, const std::vector<Headline>& headlines) {
    std::size_t valueWidth = 0, labelWidth = 0;
    for (const Headline& headline : headlines) {
        valueWidth = std::max(valueWidth, displayWidth(visible(readableText(headline.value, ColumnKind::Number))));
        labelWidth = std::max(labelWidth, displayWidth(visible(headline.label)));
    }
    for (const Headline& headline : headlines) {
        const std::string_view shape = severityShape(headline.severity);
        const std::string value = visible(readableText(headline.value, ColumnKind::Number));
        out << line(std::string(shape.empty() ? " " : shape) + " " + padded(value, valueWidth, Side::Left) + "  " +
                    padded(visible(headline.label), labelWidth, Side::Right) + "  " + visible(headline.note));
    }
}

void writeFacts(BufferedSink& out, const std::vector<Fact>& facts, std::size_t width) {
    std::size_t nameWidth = 0;
    for (const Fact& fact : facts) {
        nameWidth = std::max(nameWidth, displayWidth(visible(fact.name)));
    }
    nameWidth = std::min(nameWidth, kWidestName);
    const std::size_t left = width > nameWidth + 2 ? width - nameWidth - 2 : 0;
    const std::size_t room = width == 0 ? 0 : std::max(left, kNarrowestValue);
    for (const Fact& fact : facts) {
        std::string name = visible(fact.name);
        for (const std::string& part : wrapped(visible(fact.value), room)) {
            out << line(padded(name, nameWidth, Side::Right) + "  " + part);
            name.clear();
        }
    }
}

void writeSection(BufferedSink& out, const Section& section, std::size_t width) {
    const std::string heading = visible(section.heading);
    out << "\n" << line(heading) << std::string(displayWidth(heading), '-') << "\n";
    for (const Statement& note : section.notes) {
        out << paragraph(note, width);
    }
    if (!section.table) {
        return;
    }
    const Table& table = *section.table;
    if (!section.notes.empty()) {
        out << "\n";
    }
    TextTable lines(table, width);
    bool any = false;
    std::string text;
    table.rows.each([&](const Row& row) {
        any = true;
        text.clear();
        lines.add(row, text);
        out << text;
    });
    text.clear();
    if (any) {
        lines.finish(text);
    } else {
        text = line(table.whenEmpty.empty() ? "None." : visible(table.whenEmpty));
    }
    out << text;
    if (table.leftOut > 0) {
        out << line(leftOutStatement(table.leftOut));
    }
}

}  // namespace

Result<void> writeText(const Document& document, const WriteOptions& options, const Sink& sink) {
    BufferedSink out(sink);
    if (!document.title.empty()) {
        out << line(visible(document.title));
    }
    if (!document.subtitle.empty()) {
        out << line(visible(document.subtitle));
    }
    if (document.verdict) {
        out << "\n" << paragraph(*document.verdict, options.width);
    }
    if (!document.headlines.empty()) {
        out << "\n";
        writeHeadlines(out, document.headlines);
    }
    if (!document.facts.empty()) {
        out << "\n";
        writeFacts(out, document.facts, options.width);
    }
    for (const Section& section : document.sections) {
        writeSection(out, section, options.width);
    }
    out.flush();
    return {};
}

}  // namespace plumb::report
