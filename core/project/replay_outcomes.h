// The rows of a run's outcomes, as they are written. Within a transaction of the store thread.
#pragma once

#include "base/result.h"
#include "project/connection.h"
#include "replay/outcome_store.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace plumb::project {

[[nodiscard]] Result<void> writeOutcomes(Connection& store, std::int64_t run, const replay::OutcomeBatch& batch);
[[nodiscard]] Result<std::optional<replay::KeptOutcome>> keptOutcome(Connection& connection, std::int64_t run,
                                                                     std::uint64_t message);
/// A word of a file; what is none of ours is put aside for a person.
[[nodiscard]] replay::Fate parseFate(std::string_view name);

}  // namespace plumb::project
