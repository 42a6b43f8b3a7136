// Any bytes as a spec: what can be read is written so that it reads back equal; edits of its text hold what they say.
#include "spec/edit_text.h"
#include "spec/spec_yaml.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace plumb;
using namespace plumb::spec;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const ReadSpec read = readSpecYaml(text, "fuzz");
    for (const LintNote& note : read.notes) {
        if (note.note.render().empty()) {
            std::abort();
        }
    }
    // What was read in spite of errors is a spec, too.
    const std::string written = writeSpecYaml(read.document);
    const ReadSpec again = readSpecYaml(written, "again");
    if (!again.notes.empty() || !(again.document == read.document) || writeSpecYaml(again.document) != written) {
        std::abort();
    }
    const std::vector<LintNote> notes = lint(read.document);
    const std::vector<LintNote> same = lint(again.document);
    if (notes.size() != same.size() || writeSpecJson(read.document).empty()) {
        std::abort();
    }
    if (read.notes.empty()) {
        SpecDocument titled = read.document;
        titled.identity.title = "A title: new";
        const Result<std::string> edited = setText(text, "title", titled.identity.title);
        if (edited && !(readSpecYaml(*edited, "edited").document == titled)) {
            std::abort();
        }
    }
    return 0;
}
