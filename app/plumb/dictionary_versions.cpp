// What a thing is in each version.
#include "base/json_text.h"
#include "plumb/dictionary_text.h"
#include "plumb/text_output.h"

#include <algorithm>
#include <utility>

namespace plumb::cli {
namespace {

/// Versions one after the other in which a thing is the same.
struct Span {
    std::vector<dictionary::Version> versions;
    DictionaryEntry entry;  ///< in the first of them
    std::vector<std::string> lines;
};

std::vector<Span> spansOf(const std::string& word) {
    std::vector<Span> spans;
    bool gap = true;
    for (const dictionary::Version version : dictionary::kVersions) {
        std::vector<DictionaryEntry> found = findEntries(dictionary::Dictionary::of(version), word);
        if (found.empty()) {
            gap = true;
            continue;
        }
        std::vector<std::string> lines = entryLines(found.front());
        if (!gap && spans.back().lines == lines && entryName(spans.back().entry) == entryName(found.front())) {
            spans.back().versions.push_back(version);
        } else {
            spans.push_back({{version}, std::move(found.front()), std::move(lines)});
        }
        gap = false;
    }
    return spans;
}

std::string spanName(const Span& span) {
    const std::string first(dictionary::versionName(span.versions.front()));
    return span.versions.size() == 1 ? first
                                     : first + " to " + std::string(dictionary::versionName(span.versions.back()));
}

/// What a line is about: "PID-3" in a segment; in a tree, the whole line.
std::string_view keyOf(std::string_view line) {
    return line.substr(0, line.find("  ", line.find_first_not_of(' ')));
}

bool has(const std::vector<std::string>& lines, const std::string& line) {
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

/// What is no longer there, each with what took its place, then what is new.
void appendDifferences(std::string& out, const std::vector<std::string>& before,
                       const std::vector<std::string>& after) {
    std::vector<std::string_view> told;
    for (const std::string& old : before) {
        if (has(after, old)) {
            continue;
        }
        out += "    - " + old + '\n';
        for (const std::string& line : after) {
            if (keyOf(line) == keyOf(old) && !has(before, line)) {
                out += "    + " + line + '\n';
                told.push_back(line);
            }
        }
    }
    for (const std::string& line : after) {
        if (!has(before, line) && std::find(told.begin(), told.end(), line) == told.end()) {
            out += "    + " + line + '\n';
        }
    }
}

/// "39 fields"
std::string countText(const Span& span) {
    const std::string_view kind = kindName(span.entry);
    const std::string what = kind == "segment" ? "field"
                             : kind == "type"  ? "component"
                             : kind == "table" ? "code"
                                               : "line";
    return grouped(span.lines.size()) + ' ' + what + (span.lines.size() == 1 ? "" : "s");
}

}  // namespace

std::string versionsText(const std::string& word) {
    const std::vector<Span> spans = spansOf(word);
    std::string out;
    const bool brief = std::all_of(spans.begin(), spans.end(), [](const Span& span) { return span.lines.size() == 1; });
    Table table({}, {false, false});
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const Span& span = spans[i];
        if (i == 0) {
            out += span.entry.path + "  (" + std::string(kindName(span.entry)) + ")\n";
        }
        if (brief) {
            table.add({"  " + spanName(span), span.lines.front()}, out);
            continue;
        }
        const std::string name = entryName(span.entry);
        out += "  " + spanName(span) + (name.empty() ? "" : "  " + name) + ", " + countText(span) + '\n';
        if (i > 0) {
            appendDifferences(out, spans[i - 1].lines, span.lines);
        }
    }
    table.finish(out);
    return out;
}

void appendVersionsJson(std::string& out, const std::string& word, bool asLines) {
    const std::vector<Span> spans = spansOf(word);
    for (std::size_t i = 0; i < spans.size(); ++i) {
        out += asLines || i == 0 ? "" : ",\n ";
        out += "{\"versions\":[";
        for (std::size_t v = 0; v < spans[i].versions.size(); ++v) {
            out += v == 0 ? "" : ",";
            appendJsonText(out, dictionary::versionName(spans[i].versions[v]));
        }
        out += "],\"entry\":";
        appendEntryJson(out, spans[i].entry, true);
        out += asLines ? "}\n" : "}";
    }
}

}  // namespace plumb::cli
