#include "widgets/spec/spec_reading.h"

#include "check/rule_names.h"
#include "dictionary/dictionary.h"
#include "spec/load_text.h"
#include "spec/spec_yaml.h"
#include "widgets/models/sentences.h"

#include <algorithm>

namespace plumb::desk {
namespace {

const dictionary::Dictionary* dictionaryOf(const SpecReading& reading) {
    if (reading.spec) {
        return &reading.spec->dictionary();
    }
    const spec::yaml::Node* const standard =
        reading.tree->nodes().empty() ? nullptr : valueOf(*reading.tree, 0, "standard");
    const std::optional<dictionary::Version> version =
        standard ? dictionary::parseVersion(standard->text) : std::nullopt;
    return &dictionary::Dictionary::of(version.value_or(dictionary::Version::V251));
}

void addNotes(SpecReading& reading, const std::vector<spec::LintNote>& notes, const std::string& file) {
    for (const spec::LintNote& note : notes) {
        // What is wrong in a spec that this one extends is told where that one is edited.
        if (note.file == file) {
            reading.problems.push_back({note.level, note.place.line, note.place.column, sentence(note.note)});
        }
    }
}

void addSpec(SpecReading& reading, const std::string& file) {
    const spec::ReadSpec read = spec::readSpecYaml(reading.text, file);
    if (!read.notes.empty()) {
        addNotes(reading, read.notes, file);
        return;
    }
    const Result<spec::LoadedSpec> loaded = spec::loadSpecText(reading.text, file, spec::shippedSpecFolders());
    if (!loaded) {
        const spec::yaml::Node* const extends = valueOf(*reading.tree, 0, "extends");
        const spec::Place place = extends ? extends->place : spec::Place{1, 1};
        reading.problems.push_back({spec::LintLevel::Error, place.line, place.column, sentence(loaded.error())});
        return;
    }
    addNotes(reading, loaded->notes, file);
    addNotes(reading, check::unknownClassifications(loaded->spec->document(), loaded->files), file);
    reading.spec = loaded->spec;
}

/// Tells rows, and those that they stand in, of what is wrong in them.
void weigh(SpecReading& reading) {
    std::vector<std::size_t> lines{0};
    const std::string& text = reading.text;
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1)) {
        lines.push_back(at + 1);
    }
    for (const SpecProblem& problem : reading.problems) {
        if (problem.level == spec::LintLevel::Hint || problem.line == 0 || problem.line > lines.size()) {
            continue;
        }
        const auto worst =
            problem.level == spec::LintLevel::Error ? OutlineRow::Worst::Error : OutlineRow::Worst::Warning;
        const std::size_t byte = lines[problem.line - 1] + std::max(problem.column, 1u) - 1;
        for (int row = rowAtByte(reading.rows, text, byte); row >= 0;
             row = reading.rows[static_cast<std::size_t>(row)].parent) {
            OutlineRow& one = reading.rows[static_cast<std::size_t>(row)];
            one.worst = std::min(one.worst, worst);
        }
    }
}

}  // namespace

SpecReadingPtr readSpec(std::string text, const std::string& file, std::uint64_t revision) {
    auto reading = std::make_shared<SpecReading>();
    reading->text = std::move(text);
    reading->revision = revision;
    reading->tree = std::make_unique<const spec::yaml::Tree>(reading->text);
    if (const auto& failure = reading->tree->failure()) {
        reading->problems.push_back(
            {spec::LintLevel::Error, failure->place.line, failure->place.column, sentence(failure->note)});
        return reading;
    }
    reading->readable = true;
    addSpec(*reading, file);
    std::stable_sort(reading->problems.begin(), reading->problems.end(),
                     [](const SpecProblem& a, const SpecProblem& b) { return a.line < b.line; });
    reading->rows = outlineOf(*reading->tree, dictionaryOf(*reading));
    weigh(*reading);
    return reading;
}

}  // namespace plumb::desk
