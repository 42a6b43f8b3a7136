#include "plumb/spec_lint.h"

#include "base/file.h"
#include "base/json_text.h"
#include "base/paths.h"
#include "check/rule_names.h"
#include "plumb/exit_codes.h"
#include "plumb/text_output.h"
#include "spec/load_spec.h"
#include "spec/spec_yaml.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <utility>

namespace plumb::cli {
namespace {

constexpr std::uint64_t kLargestFile = std::uint64_t(64) << 20;

/// All notes of one spec; what cannot be read at all is notes too where they say more than the error does.
Result<std::vector<spec::LintNote>> notesOf(const std::string& pathOrName) {
    if (const std::string file = spec::specFile(pathOrName, spec::shippedSpecFolders()); !file.empty()) {
        if (const Result<std::string> text = readAll(file, kLargestFile); text && spec::looksLikeSpecYaml(*text)) {
            spec::ReadSpec read = spec::readSpecYaml(*text, file);
            if (!read.notes.empty()) {
                return std::move(read.notes);
            }
        }
    }
    Result<spec::LoadedSpec> loaded = spec::loadSpec(pathOrName);
    if (!loaded) {
        return fail(std::move(loaded.error()));
    }
    const std::vector<spec::LintNote> unknown = check::unknownClassifications(loaded->spec->document(), loaded->files);
    loaded->notes.insert(loaded->notes.end(), unknown.begin(), unknown.end());
    return std::move(loaded->notes);
}

bool isNistFolder(const std::string& path) {
    const auto importers = spec::importers();
    return std::any_of(importers.begin(), importers.end(),
                       [&](const spec::Importer& importer) { return importer.sniffs(path, true, {}); });
}

bool isSpecFile(const std::string& path) {
    const Result<std::string> text = readAll(path, kLargestFile);
    if (!text) {
        return false;
    }
    if (spec::looksLikeSpecYaml(*text)) {
        const std::vector<spec::LintNote> notes = spec::readSpecYaml(*text, path).notes;
        return notes.empty() || notes.front().note.id != MessageId::SpecNoFormat;
    }
    const auto importers = spec::importers();
    return std::any_of(importers.begin(), importers.end(),
                       [&](const spec::Importer& importer) { return importer.sniffs(path, false, *text); });
}

/// The specs in a folder, and in the folders in it; files that are none (waivers, notes) are left out.
void addSpecsOf(const std::string& folder, std::vector<std::string>& files) {
    const Result<std::vector<std::string>> names = listFolder(folder);
    if (!names) {
        return;
    }
    for (const std::string& name : *names) {
        const std::string path = folder + (folder.ends_with('/') ? "" : "/") + name;
        if (name.ends_with('/')) {
            const std::string inner = path.substr(0, path.size() - 1);
            if (isNistFolder(inner)) {
                files.push_back(inner);
            } else if (!name.starts_with('.')) {
                addSpecsOf(inner, files);
            }
        } else if (isSpecFile(path)) {
            files.push_back(path);
        }
    }
}

/// What is to be read: a folder stands for the specs in it.
std::vector<std::string> specsIn(const std::vector<std::string>& words) {
    std::vector<std::string> files;
    for (const std::string& word : words) {
        const std::size_t before = files.size();
        std::error_code ignored;
        if (std::filesystem::is_directory(pathOf(word), ignored) && !isNistFolder(word)) {
            addSpecsOf(word, files);
        }
        if (files.size() == before) {
            files.push_back(word);  // a file, a name, or a folder that holds none, which is told
        }
    }
    return files;
}

/// A hint that is given again and again in a file is shown once, with how often.
class RepeatedHints {
public:
    explicit RepeatedHints(const std::vector<spec::LintNote>& notes) {
        for (const spec::LintNote& note : notes) {
            ++m_count[note.note.render()];
        }
    }
    /// What to write behind it; nothing when it was shown already.
    [[nodiscard]] std::optional<std::string> shown(const spec::LintNote& note) {
        std::size_t& count = m_count[note.note.render()];
        if (note.level != spec::LintLevel::Hint || count == 1) {
            return std::string();
        }
        if (count == 0) {
            return std::nullopt;
        }
        const std::size_t more = std::exchange(count, 0) - 1;
        return " And in " + std::to_string(more) + (more == 1 ? " more place." : " more places.");
    }

private:
    std::map<std::string, std::size_t> m_count;
};

void appendNoteJson(std::string& out, const spec::LintNote& note) {
    out += R"({"format":"plumb.spec-lint/1","level":)";
    appendJsonText(out, spec::lintLevelName(note.level));
    out += R"(,"file":)";
    appendJsonText(out, note.file);
    out += ",\"line\":" + std::to_string(note.place.line) + ",\"column\":" + std::to_string(note.place.column);
    out += R"(,"code":)";
    appendJsonText(out, note.note.code());
    out += R"(,"text":)";
    appendJsonText(out, note.note.render());
    out += '}';
}

}  // namespace

int lintSpecs(Session& session, const std::vector<std::string>& words, bool json) {
    int code = kFine;
    std::size_t errors = 0, others = 0;
    for (const std::string& file : specsIn(words)) {
        const Result<std::vector<spec::LintNote>> notes = notesOf(file);
        if (!notes) {
            session.complain(notes.error());
            code = kCannotRead;
            continue;
        }
        std::string out;
        RepeatedHints repeated(*notes);
        for (const spec::LintNote& note : *notes) {
            ++(note.level == spec::LintLevel::Error ? errors : others);
            if (!json) {
                const std::optional<std::string> more = repeated.shown(note);
                if (!more) {
                    continue;
                }
                out += note.file + ':' + std::to_string(note.place.line) + ':' + std::to_string(note.place.column) +
                       ": " + std::string(spec::lintLevelName(note.level)) + ": ";
                appendVisible(out, note.note.render() + *more);
                out += "  (" + std::string(note.note.code()) + ")\n";
            } else {
                appendNoteJson(out, note);
                out += '\n';
            }
        }
        session.out().write(out);
    }
    if (!json && code == kFine) {
        session.out().write(errors + others == 0
                                ? std::string("Nothing to say.\n")
                                : grouped(errors) + (errors == 1 ? " error, " : " errors, ") + grouped(others) +
                                      (others == 1 ? " warning or hint\n" : " warnings and hints\n"));
    }
    return code != kFine ? code : errors > 0 ? int(kFindings) : int(kFine);
}

}  // namespace plumb::cli
