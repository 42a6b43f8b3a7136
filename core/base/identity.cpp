#include "base/identity.h"

#include "base/utf8.h"

namespace plumb {

std::string printableName(const std::string& name) {
    std::string printable;
    for (std::size_t at = 0; at < name.size();) {
        const Utf8Character character = utf8At(name, at);
        const bool shows = character.valid && character.code >= 0x20 &&
                           (character.code < 0x7F || character.code > 0x9F) && character.code != 0x2028 &&
                           character.code != 0x2029;
        printable += shows ? name.substr(at, character.length) : "?";
        at += character.length;
    }
    return printable.empty() ? "unknown" : printable;
}

}  // namespace plumb
