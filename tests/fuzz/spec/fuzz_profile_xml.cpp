// Any bytes as a message profile: read or refused with a sentence; what was written of it can be read again.
#include "spec/xml/message_profile.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace plumb;
using namespace plumb::spec;

void check(bool holds) {
    if (!holds) {
        std::abort();
    }
}

bool hasStructure(const SpecDocument& document) {
    for (const MessageSpec& message : document.messages) {
        if (!message.nodes.empty()) {
            return true;
        }
    }
    return false;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Result<XmlImport> read =
        parseMessageProfile("profile.xml", std::string(reinterpret_cast<const char*>(data), size));
    if (!read) {
        check(!read.error().render().empty());
        return 0;
    }
    for (const Note& note : read->notes) {
        check(!note.render().empty());
    }
    if (hasStructure(read->document)) {
        check(parseMessageProfile("again.xml", printMessageProfile(read->document).text).has_value());
    }
    return 0;
}
