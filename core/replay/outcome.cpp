#include "replay/outcome.h"

#include <algorithm>
#include <array>

namespace plumb::replay {
namespace {

constexpr std::array<std::string_view, kOutcomes> kOutcomeNames = {
    "sending",          "acknowledged", "errored", "rejected", "timed-out",
    "transport-failed", "unconfirmed",  "refused", "unknown",  "withheld"};

}  // namespace

std::string_view outcomeName(Outcome outcome) {
    return kOutcomeNames[static_cast<std::size_t>(outcome)];
}

std::optional<Outcome> parseOutcome(std::string_view name) {
    const auto found = std::find(kOutcomeNames.begin(), kOutcomeNames.end(), name);
    return found == kOutcomeNames.end() ? std::nullopt
                                        : std::optional(static_cast<Outcome>(found - kOutcomeNames.begin()));
}

Outcome outcomeOf(AckCode code) {
    switch (code) {
    case AckCode::AA:
    case AckCode::CA:
        return Outcome::Acknowledged;
    case AckCode::AE:
    case AckCode::CE:
        return Outcome::Errored;
    case AckCode::AR:
    case AckCode::CR:
        return Outcome::Rejected;
    case AckCode::None:
        break;
    }
    return Outcome::Unknown;
}

std::string_view fateName(Fate fate) {
    constexpr std::array<std::string_view, 3> names = {"done", "parked", "again"};
    return names[static_cast<std::size_t>(fate)];
}

}  // namespace plumb::replay
