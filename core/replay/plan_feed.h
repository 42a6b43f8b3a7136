// The messages of a plan, prepared, recorded and handed to a sender, and what became of each recorded in turn.
//
// Intents are durable before their messages are handed out, `batch` at a time: after a crash, at most so many (and
// those of the window) are unknown. Results are written with the next intents, or at the end.
#pragma once

#include "replay/message_feed.h"
#include "replay/outcome_store.h"
#include "replay/plan.h"

#include <array>
#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <unordered_map>

namespace plumb::replay {

/// Which messages of an earlier run of the same plan are sent again. Without any, only those that never left.
struct Resend {
    bool parked = false;   ///< that were refused, answered with an error, or never left
    bool unknown = false;  ///< that may have arrived
};

struct SourceMessage {
    ByteView bytes;                                       ///< valid until the next one is asked for
    std::uint64_t tag = 0;                                ///< whatever its owner wants to know it by
    std::optional<std::int64_t> captured = std::nullopt;  ///< nanoseconds since 1970, see Pacer
};

/// What a listener is told of each attempt.
struct FeedRow {
    std::uint64_t tag = 0;
    std::string controlId, sourceControlId;
    AttemptResult attempt;
};

class PlanFeed final : public MessageFeed {
public:
    struct Options {
        std::size_t batch = 1;
        Resend resend;
    };
    using Source = std::function<Result<std::optional<SourceMessage>>()>;
    using Listener = std::function<void(const FeedRow&)>;

    /// All of them outlive the feed. `listener` hears of attempts as they end, before they are durable.
    PlanFeed(Source source, Preparer& preparer, Pacer& pacer, OutcomeStore& store, Options options, Listener listener);

    [[nodiscard]] Result<std::optional<FeedItem>> next() override;
    [[nodiscard]] Result<void> ended(const AttemptResult& attempt) override;
    [[nodiscard]] Result<void> dropped(std::uint64_t message, std::uint32_t attempt) override;
    [[nodiscard]] Result<void> noted(std::uint64_t message, const Note& note) override;
    [[nodiscard]] Result<void> finish() override;

    /// Messages by what they came to in this run; those that are sent again count when that is over.
    [[nodiscard]] std::uint64_t count(Outcome outcome) const { return m_counts[static_cast<std::size_t>(outcome)]; }
    [[nodiscard]] std::uint64_t parked() const { return m_parked; }
    /// That an earlier run had dealt with.
    [[nodiscard]] std::uint64_t skipped() const { return m_skipped; }

private:
    struct UnderWay {
        std::uint64_t tag = 0;
        std::uint32_t before = 0;  ///< attempts that earlier runs made
        std::string controlId, sourceControlId;
    };

    [[nodiscard]] Result<void> fill();
    [[nodiscard]] Result<void> take(const SourceMessage& message);
    [[nodiscard]] Result<bool> isDue(std::uint64_t message, std::uint64_t digest, std::uint32_t& attempt);
    void refuse(std::uint64_t message, std::uint64_t tag, const Error& why);
    void tell(const AttemptResult& attempt, const UnderWay& about);
    [[nodiscard]] Result<void> flush();

    Source m_source;
    Preparer& m_preparer;
    Pacer& m_pacer;
    OutcomeStore& m_store;
    Options m_options;
    Listener m_listener;
    std::uint64_t m_next = 0;  ///< place in the plan
    bool m_atEnd = false;
    std::deque<FeedItem> m_ready;
    std::unordered_map<std::uint64_t, UnderWay> m_underWay;
    OutcomeBatch m_pending;
    std::array<std::uint64_t, kOutcomes> m_counts{};
    std::uint64_t m_parked = 0;
    std::uint64_t m_skipped = 0;
};

/// FNV-1a over the bytes: tells whether a message of a plan is the one that was there before.
[[nodiscard]] std::uint64_t digestOf(ByteView bytes);

}  // namespace plumb::replay
