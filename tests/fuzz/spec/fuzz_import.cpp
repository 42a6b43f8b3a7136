// Any text as a vendor's document, and what the importer makes of it. Where a line of "=====" parts the text, what
// stands before it is a template.
#include "fuzz/spec/check_document.h"
#include "spec/importing/learn.h"
#include "spec/spec_yaml.h"

#include <cstdint>

using namespace plumb::spec;

namespace {

void checkImport(const Document& document, const ImportOptions& options) {
    const plumb::Result<ImportedSpec> imported = importDocument(document, options);
    if (!imported) {
        demand(!imported.error().render().empty());
        return;
    }
    // What was imported can be kept and read again.
    demand(readSpecYaml(writeSpecYaml(imported->spec), "fuzz").notes.empty());
    for (const ImportFact& fact : imported->report.facts) {
        demand((fact.state == FactState::Taken) == (fact.reason.id == plumb::MessageId::None));
        demand(fact.place.block <= document.blocks.size());
        for (const Correction& way : waysToAnswer(fact, *imported)) {
            demand(isOpen(way) || learn(options.words, {way}).has_value());
        }
    }
    for (const ImportedTable& table : imported->report.tables) {
        demand(!table.name.empty());
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view bytes(reinterpret_cast<const char*>(data), size);
    ImportOptions options;
    options.evenNothing = true;
    constexpr std::string_view kParts = "\n=====\n";
    if (const std::size_t parts = bytes.find(kParts); parts != std::string_view::npos) {
        if (plumb::Result<ImportTemplate> words = readImportTemplate(bytes.substr(0, parts), "fuzz")) {
            options.words = std::move(*words);
        }
        bytes.remove_prefix(parts + kParts.size());
    }
    const plumb::Result<Document> document = readPastedDocument(bytes, fuzzLimits());
    if (document) {
        checkImport(*document, options);
    }
    return 0;
}
