// One self-contained page: no script, nothing fetched, and a policy inside that forbids both, so that whatever a value
// holds it stays text. Rows are written as they come.
#include "report/buffered_sink.h"
#include "report/cell_text.h"
#include "report/html_style.h"
#include "report/html_table.h"
#include "report/markup_text.h"
#include "report/writers.h"

namespace plumb::report {
namespace {

void writeStatement(BufferedSink& out, const Statement& statement, std::string_view kind) {
    out << "<p class=\"" << kind;
    if (statement.severity != Severity::None) {
        out << " " << severityName(statement.severity);
    }
    out << "\">";
    if (statement.severity != Severity::None) {
        out << severityMark(statement.severity, SeverityWord::Leading) << " ";
    }
    out << markup(statement.text) << "</p>\n";
}

void writeHead(BufferedSink& out, const Document& document) {
    out << "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"referrer\" content=\"no-referrer\">\n"
           "<meta name=\"generator\" content=\"Plumbline\">\n<title>"
        << markup(document.title.empty() ? std::string("Report") : document.title) << "</title>\n<style>" << htmlStyle()
        << "</style>\n</head>\n<body>\n";
}

void writeHeadlines(BufferedSink& out, const std::vector<Headline>& headlines) {
    if (headlines.empty()) {
        return;
    }
    out << "<ul class=\"headlines\">\n";
    for (const Headline& headline : headlines) {
        out << "<li><span class=\"value\">" << severityMark(headline.severity, SeverityWord::Hidden)
            << markup(readableText(headline.value, ColumnKind::Number)) << "</span> " << markup(headline.label);
        if (!headline.note.empty()) {
            out << " <span class=\"note\">" << markup(headline.note) << "</span>";
        }
        out << "</li>\n";
    }
    out << "</ul>\n";
}

void writeFacts(BufferedSink& out, const std::vector<Fact>& facts) {
    if (facts.empty()) {
        return;
    }
    out << "<dl class=\"facts\">\n";
    for (const Fact& fact : facts) {
        out << "<dt>" << markup(fact.name) << "</dt><dd>" << markup(fact.value) << "</dd>\n";
    }
    out << "</dl>\n";
}

void writeContents(BufferedSink& out, const std::vector<Section>& sections) {
    if (sections.size() < 3) {
        return;
    }
    out << "<nav aria-label=\"Contents\">\n<ul>\n";
    for (const Section& section : sections) {
        out << "<li><a href=\"#" << anchor(section.name) << "\">" << markup(section.heading) << "</a></li>\n";
    }
    out << "</ul>\n</nav>\n";
}

void writeHeader(BufferedSink& out, const Document& document) {
    out << "<header>\n<p class=\"brand\">Plumbline</p>\n<h1>"
        << markup(document.title.empty() ? std::string("Report") : document.title) << "</h1>\n";
    if (!document.subtitle.empty()) {
        out << "<p class=\"subtitle\">" << markup(document.subtitle) << "</p>\n";
    }
    if (document.verdict) {
        writeStatement(out, *document.verdict, "verdict");
    }
    writeHeadlines(out, document.headlines);
    writeFacts(out, document.facts);
    writeContents(out, document.sections);
    out << "</header>\n";
}

void writeSection(BufferedSink& out, const Section& section) {
    const std::string id = anchor(section.name);
    out << "<section id=\"" << id << "\" aria-labelledby=\"" << id << "-heading\">\n<h2 id=\"" << id << "-heading\">"
        << markup(section.heading) << "</h2>\n";
    for (const Statement& note : section.notes) {
        writeStatement(out, note, "statement");
    }
    if (section.table) {
        writeHtmlTable(out, *section.table, id + "-heading");
    }
    out << "</section>\n";
}

void writeFooter(BufferedSink& out, const Document& document) {
    out << "<footer>\n<p>Written by Plumbline";
    if (!document.version.empty()) {
        out << " " << markup(document.version);
    }
    if (document.created) {
        const std::string time = timestamp(*document.created);
        out << ", <time datetime=\"" << time << "\">" << time.substr(0, 10) << " " << time.substr(11, 5)
            << " UTC</time>";
    }
    out << "</p>\n</footer>\n</body>\n</html>\n";
}

}  // namespace

Result<void> writeHtml(const Document& document, const WriteOptions&, const Sink& sink) {
    BufferedSink out(sink);
    writeHead(out, document);
    writeHeader(out, document);
    out << "<main>\n";
    for (const Section& section : document.sections) {
        writeSection(out, section);
    }
    out << "</main>\n";
    writeFooter(out, document);
    out.flush();
    return {};
}

}  // namespace plumb::report
