#include "spec/spec.h"

#include "dictionary/version.h"

#include <algorithm>

namespace plumb::spec {
namespace {

constexpr std::string_view kAnyEvent = "*";

/// "ADT^A01" is this code and event; "ACK" is this code with any event.
bool isEvent(std::string_view entry, std::string_view code, std::string_view event) {
    const std::size_t hat = entry.find('^');
    if (hat == std::string_view::npos) {
        return entry == code;
    }
    return entry.substr(0, hat) == code && entry.substr(hat + 1, entry.find('^', hat + 1) - hat - 1) == event;
}

bool anyEvent(const MessageSpec& message) {
    return message.events.empty() ||
           std::find(message.events.begin(), message.events.end(), kAnyEvent) != message.events.end();
}

}  // namespace

Spec::Spec(SpecDocument document)
    : m_document(std::make_shared<const SpecDocument>(std::move(document)))
    , m_standard(dictionary::guessVersion(m_document->standard).version) {}

const dictionary::Dictionary& Spec::dictionary() const {
    return dictionary::Dictionary::of(m_standard);
}

const MessageSpec* Spec::messageFor(std::string_view code, std::string_view event, std::string_view structure) const {
    const MessageSpec* byCode = nullptr;
    for (const MessageSpec& message : m_document->messages) {
        for (const std::string& entry : message.events) {
            if (isEvent(entry, code, event)) {
                if (entry.find('^') != std::string::npos || event.empty()) {
                    return &message;
                }
                byCode = byCode ? byCode : &message;
            }
        }
    }
    if (byCode) {
        return byCode;
    }
    if (structure.empty()) {
        structure = dictionary().structureOf(code, event);
    }
    if (structure.empty()) {
        return nullptr;
    }
    const auto found =
        std::find_if(m_document->messages.begin(), m_document->messages.end(), [&](const MessageSpec& message) {
            return anyEvent(message) && (message.structure.empty() ? message.id : message.structure) == structure;
        });
    return found == m_document->messages.end() ? nullptr : &*found;
}

}  // namespace plumb::spec
