// Documents built by hand for the tests of the importer.
#pragma once

#include "spec/importing/import_document.h"

#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec::test {

/// A line a row, cells parted by '|'. At the beginning of a cell "> " moves it in, "~" strikes it out, "^" makes it
/// belong to the merged cell before it, "_" to the one above it.
[[nodiscard]] std::vector<std::vector<DocumentCell>> rows(std::string_view text);

class MadeDocument {
public:
    MadeDocument& heading(const std::string& text, std::uint16_t level = 1);
    MadeDocument& paragraph(const std::string& text);
    MadeDocument& preformatted(const std::string& text);
    MadeDocument& table(std::string_view text, const std::string& caption = {}, bool continued = false);

    /// Imported as HL7 2.5.1.
    [[nodiscard]] ImportedSpec imported(const ImportTemplate& words = {}) const;

    Document document;

private:
    DocumentBlock& add(DocumentBlock::Kind kind, const std::string& text);
};

/// Facts of this state, a line each: "PID-3 usage = R"; for the others "PID-3 usage: spec.import-usage".
[[nodiscard]] std::string factsOf(const ImportedSpec& imported, FactState state);
/// Those of one path only.
[[nodiscard]] std::string factsAbout(const ImportedSpec& imported, std::string_view path);

}  // namespace plumb::spec::test
