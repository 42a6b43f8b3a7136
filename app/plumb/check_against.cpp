#include "plumb/check_against.h"

#include "base/clock.h"
#include "base/file.h"
#include "base/paths.h"
#include "hl7/civil_day.h"
#include "plumb/exit_codes.h"
#include "plumb/project_input.h"
#include "project/documents.h"
#include "reports/check_document.h"
#include "spec/load_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

namespace plumb::cli {
namespace {

namespace fs = std::filesystem;

bool isOnDisk(const std::string& file) {
    std::error_code ignored;
    return fs::exists(pathOf(file), ignored);
}

std::string wholePath(const std::string& file) {
    std::error_code error;
    const fs::path whole = fs::weakly_canonical(pathOf(file), error);
    return error ? file : textOf(whole);
}

/// The last part of a path of any system: the project may come from another one.
std::string_view lastOfPath(std::string_view path) {
    return path.substr(path.find_last_of("/\\") + 1);
}

/// The documents of a kind, by their names.
Result<spec::SpecTexts> documentTexts(const project::Project& project, std::string_view kind) {
    Result<project::Project::Reader> reader = project.reader();
    if (!reader) {
        return fail(std::move(reader.error()));
    }
    const Result<std::vector<project::DocumentRow>> rows = project::documents(**reader, kind);
    if (!rows) {
        return fail(rows.error());
    }
    spec::SpecTexts texts;
    for (const project::DocumentRow& row : *rows) {
        Result<std::optional<std::string>> text = project::readDocument(**reader, kind, row.name);
        if (!text) {
            return fail(std::move(text.error()));
        }
        texts.emplace(row.name, (*text).value_or(std::string()));
    }
    return texts;
}

/// The document that a file's name means: by its path, else the only one of that file's name.
std::vector<std::string> documentsNamed(const spec::SpecTexts& texts, const std::string& file) {
    for (const std::string& name : {file, wholePath(file)}) {
        if (texts.count(name) > 0) {
            return {name};
        }
    }
    std::vector<std::string> named;
    for (const auto& [name, text] : texts) {
        if (lastOfPath(name) == lastOfPath(file)) {
            named.push_back(name);
        }
    }
    return named;
}

/// The day as waivers write it.
std::string waiverToday() {
    constexpr std::int64_t kDay = 24ll * 60 * 60 * 1000;
    const hl7::CivilDay day = hl7::civilDay(wallMilliseconds() / kDay);
    return fmt::format("{:04}-{:02}-{:02}", day.year, day.month, day.day);
}

bool isMissing(const Error& error) {
    return error.id() == MessageId::SpecNotFound || error.id() == MessageId::SpecNotFoundNear;
}

bool complainNotes(Session& session, const std::vector<spec::LintNote>& notes) {
    for (const spec::LintNote& note : notes) {
        session.complain(note.file + ", line " + std::to_string(note.place.line) + ", column " +
                         std::to_string(note.place.column) + ": " + note.note.render());
    }
    return !notes.empty();
}

}  // namespace

bool AgainstReader::openProject() {
    if (!m_inputs && m_options.project &&
        std::any_of(m_options.paths.begin(), m_options.paths.end(),
                    [](const std::string& path) { return isProject(path); })) {
        m_inputs = Inputs::open(m_session, m_options, m_inputsCode);
        m_inputsFailed = !m_inputs;
    }
    return m_inputs && m_options.project && m_options.project->project;
}

int AgainstReader::code() const {
    return m_inputsFailed ? m_inputsCode : kCannotRead;
}

void AgainstReader::tell(const std::string& name, const std::string& document) {
    if (!m_session.quiet) {
        m_session.complain(fmt::format("{} is not there; {} is used as the project {} holds it.", name,
                                       document == name ? "it" : document, m_options.project->project->path()));
    }
}

std::optional<Against> AgainstReader::spec(const std::string& name, const check::RuleSetOptions& how) {
    Against against{name, name, {}, nullptr};
    if (name == "hl7") {
        against.title = reports::kStandardTitle;
        against.rules = std::make_unique<check::RuleSets>(how);
        return against;
    }
    Result<spec::LoadedSpec> loaded = spec::loadSpec(name);
    against.spec = isOnDisk(name) ? wholePath(name) : name;
    if (!loaded && isMissing(loaded.error()) && openProject()) {
        Result<spec::SpecTexts> texts = documentTexts(*m_options.project->project, project::document_kind::kSpec);
        if (!texts) {
            m_session.complain(texts.error());
            return std::nullopt;
        }
        std::erase_if(*texts, [](const auto& one) { return isOnDisk(one.first); });
        if (!isOnDisk(name)) {
            const std::vector<std::string> named = documentsNamed(*texts, name);
            if (named.size() > 1) {
                m_session.complain(fmt::format("{} is not there, and the project {} holds several of that name: {}. "
                                               "Name one of them by its whole path.",
                                               name, m_options.project->project->path(), fmt::join(named, ", ")));
                return std::nullopt;
            }
            against.spec = named.empty() ? name : named.front();
        }
        Result<spec::LoadedSpec> again = spec::loadSpecWith(against.spec, spec::shippedSpecFolders(), *texts);
        if (again) {
            for (const std::string& file : again->files) {
                if (texts->count(wholePath(file)) > 0) {
                    tell(file == again->files.front() ? name : file, file);
                }
            }
            loaded = std::move(again);
        } else if (!isMissing(again.error())) {
            loaded = std::move(again);  // it was found, and this is what is wrong with it
        }
    }
    if (!loaded) {
        if (!m_inputsFailed) {
            m_session.complain(loaded.error());
        }
        return std::nullopt;
    }
    const auto& identity = loaded->spec->document().identity;
    against.title = identity.title;
    against.id = identity.id.empty() ? name : identity.id;
    against.rules = std::make_unique<check::RuleSets>(loaded->spec, how);
    return against;
}

std::optional<std::string> AgainstReader::waiverText(const std::string& file) {
    constexpr std::uint64_t kLongest = 16u << 20;
    Result<std::string> text = readAll(file, kLongest);
    if (text) {
        return *text;
    }
    if (!isOnDisk(file) && openProject()) {
        const Result<spec::SpecTexts> texts =
            documentTexts(*m_options.project->project, project::document_kind::kWaivers);
        if (!texts) {
            m_session.complain(texts.error());
            return std::nullopt;
        }
        std::vector<std::string> named = documentsNamed(*texts, file);
        if (named.empty() && texts->size() == 1) {
            named.push_back(texts->begin()->first);  // the window keeps all that is accepted as one
        }
        if (named.size() == 1) {
            if (!m_session.quiet) {
                m_session.complain(fmt::format("{} is not there; what the project {} accepts is used.", file,
                                               m_options.project->project->path()));
            }
            return texts->at(named.front());
        }
    }
    if (!m_inputsFailed) {
        m_session.complain(text.error());
    }
    return std::nullopt;
}

std::optional<check::WaiverSet> AgainstReader::waivers(const std::string& file, const Against& against,
                                                       const check::RuleNames& names) {
    const std::optional<std::string> text = waiverText(file);
    if (!text) {
        return std::nullopt;
    }
    check::ReadWaivers read = check::readWaiversYaml(*text, file);
    if (complainNotes(m_session, read.notes)) {
        return std::nullopt;
    }
    if (!read.spec.empty() && read.spec != against.id) {
        m_session.complain(file + " accepts deviations from " + read.spec + ", but messages are held against " +
                           against.id + ". Name that spec with --spec, or say spec: " + against.id + " in the file.");
        return std::nullopt;
    }
    if (complainNotes(m_session, names.notes(read, file))) {
        return std::nullopt;
    }
    Result<check::WaiverSet> set = check::WaiverSet::from(std::move(read.waivers), waiverToday());
    if (!set) {
        m_session.complain(set.error());
        return std::nullopt;
    }
    return std::move(*set);
}

}  // namespace plumb::cli
