#include "spec/importing/import_report.h"

#include <algorithm>
#include <array>

namespace plumb::spec {
namespace {

constexpr std::array<std::string_view, 3> kFactStates = {"taken", "doubtful", "skipped"};
constexpr std::array<std::string_view, 8> kTableKinds = {
    "unknown", "elements", "message format", "codes", "co-constraints", "events", "changes", "usage legend"};

}  // namespace

std::string_view factStateName(FactState state) {
    return kFactStates[static_cast<std::size_t>(state)];
}

std::string_view tableKindName(TableKind kind) {
    return kTableKinds[static_cast<std::size_t>(kind)];
}

std::optional<TableKind> tableKindNamed(std::string_view name) {
    const auto* const found = std::find(kTableKinds.begin(), kTableKinds.end(), name);
    return found == kTableKinds.end()
               ? std::nullopt
               : std::optional(static_cast<TableKind>(static_cast<std::size_t>(found - kTableKinds.begin())));
}

std::size_t ImportReport::count(FactState state) const {
    return static_cast<std::size_t>(
        std::count_if(facts.begin(), facts.end(), [state](const ImportFact& fact) { return fact.state == state; }));
}

}  // namespace plumb::spec
