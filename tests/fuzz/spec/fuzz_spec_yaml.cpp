// Any bytes as a spec in YAML: read in bounded time, every note with its sentence; what was read without a note is
// written so that reading gives the same spec, and writing that the same text.
#include "spec/spec_yaml.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace plumb;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const spec::ReadSpec read = spec::readSpecYaml(text, "fuzz.yaml");
    for (const spec::LintNote& note : read.notes) {
        require(!note.note.render().empty());
    }
    static_cast<void>(spec::lint(read.document));
    if (read.notes.empty()) {
        const std::string written = spec::writeSpecYaml(read.document);
        const spec::ReadSpec again = spec::readSpecYaml(written, "again.yaml");
        require(again.notes.empty());
        require(again.document == read.document);
        require(spec::writeSpecYaml(again.document) == written);
    }
    return 0;
}
