#include "plumb/reality_accept.h"

#include "base/file.h"
#include "base/paths.h"
#include "check/reality/accept_all.h"
#include "plumb/exit_codes.h"
#include "plumb/text_output.h"
#include "spec/load_spec.h"
#include "spec/spec_yaml.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace plumb::cli {
namespace {

namespace fs = std::filesystem;
using check::Acceptance;
using check::RealityRow;

constexpr std::pair<std::string_view, Acceptance> kWords[] = {{"usage", Acceptance::Usage},
                                                              {"length", Acceptance::Length},
                                                              {"codes", Acceptance::Codes},
                                                              {"elements", Acceptance::Element}};

std::optional<Acceptance> acceptanceNamed(std::string_view word) {
    const auto* const found =
        std::find_if(std::begin(kWords), std::end(kWords), [&](const auto& one) { return one.first == word; });
    return found == std::end(kWords) ? std::nullopt : std::optional(found->second);
}

std::string_view wordOf(Acceptance what) {
    return std::find_if(std::begin(kWords), std::end(kWords), [&](const auto& one) { return one.second == what; })
        ->first;
}

bool isShipped(const fs::path& file) {
    const std::vector<std::string> folders = spec::shippedSpecFolders();
    return std::any_of(folders.begin(), folders.end(), [&file](const std::string& folder) {
        std::error_code ignored;
        return fs::equivalent(pathOf(folder), file.parent_path(), ignored);
    });
}

/// The text that is changed: the user's own, or the beginning of one that says what is otherwise than a spec that came
/// with the program, or than the standard.
Result<std::string> textToChange(const std::string& name, const std::string& standard) {
    constexpr std::uint64_t kLargestSpec = 64u << 20;
    const std::string begun = "plumbline: spec/1\nid: own-spec\ntitle: Own spec\nversion: \"0.1\"\n";
    const std::string file = spec::specFile(name, spec::shippedSpecFolders());
    if (file.empty()) {
        return begun + "standard: \"" + standard + "\"\n";
    }
    if (isShipped(pathOf(file))) {
        return begun + "extends: " + pathOf(file).stem().string() + '\n';
    }
    Result<std::string> text = readAll(file, kLargestSpec);
    if (!text) {
        return text;
    }
    const spec::ReadSpec read = spec::readSpecYaml(*text, file);
    if (!read.notes.empty()) {
        return fail(spec::asError(read.notes.front(), read.notes.size() - 1));
    }
    return text;
}

const RealityRow* rowAt(std::span<const RealityRow> rows, const std::string& about) {
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const RealityRow& row) {
        return row.place.type + ' ' + row.place.path() == about;
    });
    return found == rows.end() ? nullptr : &*found;
}

void tellTaken(Session& session, const std::vector<std::pair<std::string, Acceptance>>& taken) {
    constexpr std::size_t kMostTold = 12;
    if (taken.empty()) {
        session.complain("Nothing is taken over: the messages break nothing of that kind in the spec.");
        return;
    }
    std::string text = "Taken over in " + grouped(taken.size()) + (taken.size() == 1 ? " place: " : " places: ");
    for (std::size_t i = 0; i < std::min(taken.size(), kMostTold); ++i) {
        text += (i == 0 ? "" : ", ") + taken[i].first + ' ' + std::string(wordOf(taken[i].second));
    }
    session.complain(text + (taken.size() > kMostTold ? " ..." : "."));
}

}  // namespace

std::optional<AcceptWishes> AcceptWishes::of(const std::vector<std::string>& words, std::string& wrong) {
    AcceptWishes wishes;
    for (const std::string& word : words) {
        const std::size_t last = word.rfind(' ');
        const std::optional<Acceptance> kind =
            acceptanceNamed(last == std::string::npos ? word : std::string_view(word).substr(last + 1));
        if (!kind) {
            wrong = word;
            return std::nullopt;
        }
        if (last == std::string::npos) {
            wishes.kinds.insert(*kind);
        } else {
            wishes.rows.emplace_back(word.substr(0, last), *kind);
        }
    }
    return wishes;
}

int acceptRows(Session& session, const std::string& spec, const AcceptWishes& wishes, std::span<const RealityRow> rows,
               const std::string& standard, const std::string& out, bool force) {
    Result<std::string> text = textToChange(spec, standard);
    if (!text) {
        session.complain(text.error());
        return kCannotRead;
    }
    int code = kFine;
    std::vector<std::pair<std::string, Acceptance>> taken;
    for (const auto& [about, what] : wishes.rows) {
        const RealityRow* const row = rowAt(rows, about);
        if (row == nullptr) {
            session.complain("The grid has no row '" + about + "'. Write a message type and a place: ADT^A01 PID-8.");
            code = kFindings;
            continue;
        }
        Result<std::string> next = check::acceptEverywhere(*text, *row, what, rows);
        if (!next) {
            session.complain(next.error());
            code = kFindings;
            continue;
        }
        text = std::move(next);
        taken.emplace_back(row->place.path(), what);
    }
    check::AcceptedAll all = check::acceptAll(*text, rows, wishes.kinds);
    taken.insert(taken.end(), all.taken.begin(), all.taken.end());
    for (const Error& refused : all.refused) {
        session.complain(refused);
        code = kFindings;
    }
    if (out.empty()) {
        session.out().write(all.text);
    } else if (const Result<void> written = writeFile(out, asBytes(all.text), force); !written) {
        session.complain(written.error());
        return kCannotRead;
    }
    if (!session.quiet && (code == kFine || !taken.empty())) {
        tellTaken(session, taken);
    }
    return code;
}

}  // namespace plumb::cli
