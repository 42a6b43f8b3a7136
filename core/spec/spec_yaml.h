// The YAML form of a spec: read with everything that is wrong in it, written so that reading gives the same spec.
#pragma once

#include "spec/lint.h"
#include "spec/spec_document.h"

#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

struct ReadSpec {
    SpecDocument document;        ///< what could be read
    std::vector<LintNote> notes;  ///< errors only; empty: all was read
};

/// The text begins with the key `plumbline`, behind comments: it is a spec in YAML, readable or not.
[[nodiscard]] bool looksLikeSpecYaml(std::string_view text);

/// `file` is the name that notes carry, `number` what places say of it. Any bytes are read in bounded time and memory.
[[nodiscard]] ReadSpec readSpecYaml(std::string_view text, const std::string& file, std::uint16_t number = 0);

[[nodiscard]] std::string writeSpecYaml(const SpecDocument& document);
/// The same as JSON, for programs: the keys are those of the YAML form, every value is a text or true or false.
[[nodiscard]] std::string writeSpecJson(const SpecDocument& document);

/// The JSON Schema (draft 7) of the form, for editors; it is what specs/plumbline-spec.schema.json holds.
[[nodiscard]] std::string specSchema();

/// A note as an error that names file, line and column; `more` others are wrong too.
[[nodiscard]] Error asError(const LintNote& note, std::size_t more);

}  // namespace plumb::spec
