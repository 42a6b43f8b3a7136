// Where outcomes are kept. What keep() was given is durable when it returns; a message that is Sending in the store
// when it is opened again was under way when its sender ended, and is Unknown.
#pragma once

#include "base/result.h"
#include "replay/outcome.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plumb::replay {

/// A message that is about to leave.
struct Intent {
    std::uint64_t message = 0;
    std::uint32_t attempt = 1;
    std::uint64_t digest = 0;     ///< of its bytes in the source
    std::string controlId;        ///< as it leaves
    std::string sourceControlId;  ///< as it stands in the source
};

struct OutcomeBatch {
    std::vector<AttemptResult> results;  ///< one with Fate::Again makes the next attempt an intent
    /// Attempts that are not made; what the message came to before them stands.
    std::vector<std::pair<std::uint64_t, std::uint32_t>> dropped;
    std::vector<std::pair<std::uint64_t, Note>> notes;
    std::vector<Intent> intents;

    [[nodiscard]] bool empty() const { return results.empty() && dropped.empty() && notes.empty() && intents.empty(); }
};

/// What is kept of a message.
struct KeptOutcome {
    Outcome outcome = Outcome::Sending;
    Fate fate = Fate::Done;
    std::uint32_t attempt = 1;
    bool mayHaveArrived = false;
    std::uint64_t digest = 0;
};

/// Used by one thread at a time, which need not be the one that opened it.
class OutcomeStore {
public:
    virtual ~OutcomeStore() = default;
    /// Nothing is kept of this message and those after it, as it is now; whoever cannot tell cheaply says that
    /// something may be kept of any.
    [[nodiscard]] virtual std::uint64_t keptEnd() { return UINT64_MAX; }
    [[nodiscard]] virtual Result<std::optional<KeptOutcome>> find(std::uint64_t message) = 0;
    /// All of it or nothing.
    [[nodiscard]] virtual Result<void> keep(const OutcomeBatch& batch) = 0;
};

/// Keeps nothing: for who sends without a record.
class NoOutcomeStore final : public OutcomeStore {
public:
    [[nodiscard]] std::uint64_t keptEnd() override { return 0; }
    [[nodiscard]] Result<std::optional<KeptOutcome>> find(std::uint64_t /*message*/) override {
        return std::optional<KeptOutcome>();
    }
    [[nodiscard]] Result<void> keep(const OutcomeBatch& /*batch*/) override { return {}; }
};

}  // namespace plumb::replay
