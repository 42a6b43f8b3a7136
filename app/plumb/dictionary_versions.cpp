// What a thing is in each version.
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

/// Lines of `a` that `b` does not have.
std::vector<std::string> without(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    std::vector<std::string> left;
    for (const std::string& line : a) {
        if (std::count(a.begin(), a.end(), line) > std::count(b.begin(), b.end(), line) &&
            std::find(left.begin(), left.end(), line) == left.end()) {
            left.push_back(line);
        }
    }
    return left;
}

}  // namespace

std::string versionsText(const std::string& word) {
    const std::vector<Span> spans = spansOf(word);
    std::string out;
    const bool short_ =
        std::all_of(spans.begin(), spans.end(), [](const Span& span) { return span.lines.size() == 1; });
    Table table({}, {false, false});
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const Span& span = spans[i];
        if (out.empty() && i == 0) {
            out += span.entry.path + "  (" + std::string(kindName(span.entry)) + ")\n";
        }
        if (short_) {
            table.add({"  " + spanName(span), span.lines.front()}, out);
            continue;
        }
        const std::string name = entryName(span.entry);
        out += "  " + spanName(span) + (name.empty() ? "" : "  " + name) + ", " + grouped(span.lines.size()) +
               (span.lines.size() == 1 ? " line\n" : " lines\n");
        if (i > 0) {
            for (const std::string& line : without(spans[i - 1].lines, span.lines)) {
                out += "    - " + line + '\n';
            }
            for (const std::string& line : without(span.lines, spans[i - 1].lines)) {
                out += "    + " + line + '\n';
            }
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
            appendJsonString(out, dictionary::versionName(spans[i].versions[v]));
        }
        out += "],\"entry\":";
        appendEntryJson(out, spans[i].entry, true);
        out += asLines ? "}\n" : "}";
    }
}

}  // namespace plumb::cli
