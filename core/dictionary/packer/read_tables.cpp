// Tables with their codes, for all versions.
#include "dictionary/packer/read_text.h"

#include <optional>
#include <set>
#include <string>
#include <utility>

namespace plumb::dictionary::packer {
namespace {

constexpr std::size_t kHighestTable = 999'999;

std::optional<TableKind> readKind(std::string_view word) {
    return word == "hl7"        ? std::optional(TableKind::Hl7Defined)
           : word == "user"     ? std::optional(TableKind::UserDefined)
           : word == "external" ? std::optional(TableKind::External)
                                : std::nullopt;
}

bool overlap(const TextCode& a, const TextCode& b) {
    const bool aFirst = a.last && b.first && *a.last < *b.first;
    const bool bFirst = b.last && a.first && *b.last < *a.first;
    return !aFirst && !bFirst;
}

class TablesReader {
public:
    explicit TablesReader(const TextFile& file)
        : m_file(file) {}

    std::vector<TextTable> read() {
        // What belongs to a wrong line cannot be placed: one fault is enough.
        bool skip = false;
        for (const Line& line : m_file.lines()) {
            if (skip && line.depth > 0) {
                continue;
            }
            const std::string wrong = line.depth == 0   ? table(line.text)
                                      : line.depth == 1 ? code(line.text)
                                                        : "the line is indented more than one level";
            if (!wrong.empty()) {
                m_file.fault(line, wrong);
            }
            skip = line.depth == 0 && !wrong.empty();
        }
        return std::move(m_tables);
    }

private:
    std::string table(std::string_view text) {
        Words words(text);
        const std::string_view id = words.next(), kind = words.next(), name = words.rest();
        const std::optional<std::size_t> number = readNumber(id, kHighestTable);
        if (!number || id.size() < 4) {
            return "'" + std::string(id) + "' is no table of four digits or more";
        }
        const std::optional<TableKind> kindRead = readKind(kind);
        if (!kindRead) {
            return "'" + std::string(kind) + "' is none of hl7, user, external";
        }
        if (name.empty()) {
            return "a name is missing behind " + std::string(id);
        }
        if (!m_seen.insert(*number).second) {
            return std::string(id) + " stands here a second time";
        }
        m_tables.push_back({std::string(id), std::string(name), *kindRead, {}});
        return {};
    }

    std::string code(std::string_view text) {
        if (m_tables.empty()) {
            return "an indented line comes before the first unindented one";
        }
        Words words(text);
        const std::optional<std::string> code = words.nextOrQuoted();
        if (!code) {
            return "a quote does not end, or something touches it";
        }
        const std::string_view versions = words.next(), meaning = words.rest();
        TextCode read{*code, std::string(meaning), std::nullopt, std::nullopt};
        if (versions != "-") {
            const std::size_t dots = versions.find("..");
            read.first = parseVersion(versions.substr(0, dots));
            read.last = dots == std::string_view::npos ? std::nullopt : parseVersion(versions.substr(dots + 2));
            if (!read.first || !read.last || *read.last < *read.first) {
                return "'" + std::string(versions) + "' is no range of versions such as 2.1..2.8.2, nor -";
            }
        }
        // A code may have meant something else in other versions; its text may be missing.
        for (const TextCode& other : m_tables.back().codes) {
            if (other.code == read.code && overlap(other, read)) {
                return "the code stands here a second time for the same version";
            }
        }
        m_tables.back().codes.push_back(std::move(read));
        return {};
    }

    const TextFile& m_file;
    std::vector<TextTable> m_tables;
    std::set<std::size_t> m_seen;
};

}  // namespace

std::vector<TextTable> readTables(const TextFile& file) {
    return TablesReader(file).read();
}

}  // namespace plumb::dictionary::packer
