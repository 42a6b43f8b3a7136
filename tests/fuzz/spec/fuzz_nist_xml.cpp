// Any bytes as the files of a NIST export, parted by 0x1e: they are read or refused with a sentence. What is read can
// be written, and what was written reads back as the same spec: the first writing may lose what the form has no place
// for (with a note), the second loses nothing more.
#include "spec/xml/nist_spec.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

using namespace plumb;
using namespace plumb::spec;

void check(bool holds) {
    if (!holds) {
        std::abort();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view rest(reinterpret_cast<const char*>(data), size);
    std::vector<NistFile> files;
    while (!rest.empty() && files.size() < 8) {
        const std::size_t end = rest.find('\x1e');
        files.push_back({std::to_string(files.size()) + ".xml", std::string(rest.substr(0, end))});
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    const Result<XmlImport> read = readNistFiles(files);
    if (!read) {
        check(!read.error().render().empty());
        return 0;
    }
    for (const Note& note : read->notes) {
        check(!note.render().empty());
    }
    if (read->document.messages.empty()) {
        return 0;  // a library of value sets
    }
    const Result<XmlImport> second = readNistFiles(printNistSpec(read->document).files);
    if (!second) {
        return 0;  // a message without any structure is not written, with a note
    }
    const Result<XmlImport> third = readNistFiles(printNistSpec(second->document).files);
    check(third.has_value());
    return 0;
}
