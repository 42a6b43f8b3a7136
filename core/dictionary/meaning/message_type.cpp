// MSH-9 in words, from the tables of message codes and events: in old versions the field itself names no table.
#include "base/ascii.h"
#include "dictionary/meaning/value.h"

namespace plumb::dictionary::meaning {

std::string messageType(const Value& value) {
    const std::string code = value.part(1).text(), event = value.part(2).text();
    const auto named = [](const std::string& text, const std::string& id) {
        return text.empty() || id.empty() ? id : text + " (" + id + ")";
    };
    const std::string eventText = value.meaningOf(event, "0003");
    const std::string codeText = value.meaningOf(code, "0076");
    if (equalCaseBlind(code, "ACK") || eventText.empty()) {
        return joined({named(codeText, code), named(eventText, event)}, eventText.empty() ? ", " : " of ");
    }
    return named(eventText, event);
}

}  // namespace plumb::dictionary::meaning
