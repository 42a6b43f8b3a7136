#include "replay/guard.h"

#include "base/ascii.h"

#include <algorithm>

namespace plumb::replay {
namespace {

std::string_view withoutBlanks(std::string_view text) {
    while (!text.empty() && isSpace(static_cast<unsigned char>(text.front()))) {
        text.remove_prefix(1);
    }
    while (!text.empty() && isSpace(static_cast<unsigned char>(text.back()))) {
        text.remove_suffix(1);
    }
    return text;
}

}  // namespace

Guard guardOf(const EndpointCard& card, const std::vector<Label>& sources) {
    Guard guard;
    guard.asksForPatientData =
        !card.patientData && std::find(sources.begin(), sources.end(), Label::Production) != sources.end();
    if (card.endpoint.label == Label::Production) {
        guard.confirmation = withoutBlanks(card.endpoint.name);
        if (guard.confirmation.empty()) {
            guard.confirmation = card.endpoint.address.text();
        }
    }
    return guard;
}

bool passes(const Guard& guard, bool patientDataAllowed, std::string_view typed) {
    return (!guard.asksForPatientData || patientDataAllowed) &&
           (guard.confirmation.empty() || withoutBlanks(typed) == guard.confirmation);
}

}  // namespace plumb::replay
