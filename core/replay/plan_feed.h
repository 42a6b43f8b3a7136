// The messages of a plan, prepared, recorded and handed to a sender, and what became of each recorded in turn.
//
// Intents are durable before their messages are handed out, up to `batch` of them without an end: after a crash, at
// most so many (or as many as connections and windows have under way, where that is more) are unknown. Results are
// written with the next intents, or at the end. Where a batch is long, half of it is recorded by another thread (see
// outcome_writer.h) while the other half is sent.
#pragma once

#include "hl7/path_pattern.h"
#include "replay/dispatcher.h"
#include "replay/message_feed.h"
#include "replay/outcome_store.h"
#include "replay/outcome_writer.h"
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
    std::optional<std::vector<std::uint64_t>> only =
        std::nullopt;  ///< these alone, ascending, and nothing that never left either
};

struct SourceMessage {
    ByteView bytes;                                       ///< valid until the next one is asked for
    std::uint64_t tag = 0;                                ///< whatever its owner wants to know it by
    std::optional<std::int64_t> captured = std::nullopt;  ///< nanoseconds since 1970, see Pacer
};

/// What a listener is told of each attempt; valid during the call.
struct FeedRow {
    std::uint64_t tag;
    const std::string& controlId;
    const std::string& sourceControlId;
    const AttemptResult& attempt;
    bool mayHaveArrived = false;  ///< in this or an attempt before, and no answer came since
};

class PlanFeed final : public MessageFeed {
public:
    struct Options {
        std::size_t batch = 1;
        Resend resend;
        std::optional<hl7::PathPattern> orderBy =
            std::nullopt;   ///< messages with the same value there never overtake each other
        bool hold = false;  ///< behind one that was parked, those with the same value do not leave
        std::size_t connections = 1;
    };
    using Source = std::function<Result<std::optional<SourceMessage>>()>;
    using Listener = std::function<void(const FeedRow&)>;
    using DropListener = std::function<void(std::uint64_t message)>;

    /// All of them outlive the feed. `listener` hears of attempts as they end, before they are durable;
    /// `dropListener` of messages that were handed out and whose next attempt is not made: what they came to stands.
    PlanFeed(Source source, Preparer& preparer, Pacer& pacer, OutcomeStore& store, Options options, Listener listener,
             DropListener dropListener = {});

    [[nodiscard]] Result<std::optional<FeedItem>> next() override;
    [[nodiscard]] Result<std::optional<FeedItem>> nextAhead() override;
    [[nodiscard]] bool hasMore() const override { return !m_atEnd || m_dispatcher.waiting() > 0; }
    [[nodiscard]] Result<void> workAhead() override;
    [[nodiscard]] Result<void> ended(AttemptResult attempt) override;
    [[nodiscard]] Result<void> dropped(std::uint64_t message, std::uint32_t attempt) override;
    [[nodiscard]] Result<void> noted(std::uint64_t message, const Note& note) override;
    [[nodiscard]] Result<void> finish() override;

    /// Messages by what they came to in this run; those that are sent again count when that is over.
    [[nodiscard]] std::uint64_t count(Outcome outcome) const { return m_counts[static_cast<std::size_t>(outcome)]; }
    [[nodiscard]] std::uint64_t parked() const { return m_parked; }
    /// That an earlier run had dealt with.
    [[nodiscard]] std::uint64_t skipped() const { return m_skipped; }
    /// Those of them that it had put aside, and that are not sent again.
    [[nodiscard]] std::uint64_t stillParked() const { return m_stillParked; }

private:
    /// A message from being prepared to its end.
    struct Known {
        std::uint64_t tag = 0;
        std::uint32_t before = 0;  ///< attempts that earlier runs made
        std::string controlId, sourceControlId;
        std::uint64_t digest = 0;
        FeedItem item;  ///< until it is handed out
        bool intended = false;
        OutcomeWriter::Ticket ticket = 0;  ///< of its intent; 0: that is durable
        bool handedOut = false;
        bool mayHaveArrived = false;  ///< in an attempt of this run or of earlier ones, see FeedRow
        std::optional<Outcome> last;  ///< of the attempts of this run
    };

    /// Of a message that was to be sent before.
    struct Standing {
        bool due = true;
        bool parked = false;
        bool mayHaveArrived = false;
        std::uint32_t attempts = 0;
    };

    [[nodiscard]] Result<void> prepareOne();
    [[nodiscard]] Result<void> take(const SourceMessage& message);
    [[nodiscard]] Result<Standing> standingOf(std::uint64_t message, ByteView bytes, std::uint64_t digest);
    [[nodiscard]] bool leaves(const KeptOutcome& kept) const;
    [[nodiscard]] bool isChosen(std::uint64_t message) const;
    [[nodiscard]] std::string keyOf(ByteView message) const;
    void refuse(std::uint64_t message, std::uint64_t tag, const Standing& standing, const Error& why);
    void withhold(const Dispatcher::Held& held);
    [[nodiscard]] std::optional<std::uint64_t> choose();
    [[nodiscard]] Result<FeedItem> handOut(std::uint64_t message);
    void addIntents(std::optional<std::uint64_t> first, std::size_t most);
    void intend(std::uint64_t message, Known& known);
    void giveAhead();
    void tell(const AttemptResult& attempt, const Known& about);
    [[nodiscard]] Result<void> flush();
    /// Half a batch goes to the other thread while the other half is sent.
    [[nodiscard]] bool isLong() const { return m_options.batch >= kLongBatch; }
    [[nodiscard]] std::size_t half() const { return m_options.batch / 2; }
    /// Messages whose intents are made durable together.
    [[nodiscard]] std::size_t together() const { return isLong() ? half() : m_options.batch; }
    [[nodiscard]] std::size_t lookAhead() const;

    static constexpr std::size_t kLongBatch = 16;

    Source m_source;
    Preparer& m_preparer;
    Pacer& m_pacer;
    OutcomeWriter m_writer;
    Options m_options;
    Listener m_listener;
    DropListener m_dropListener;
    Dispatcher m_dispatcher;
    std::uint64_t m_keptEnd;
    std::uint64_t m_next = 0;  ///< place in the plan
    bool m_atEnd = false;
    std::unordered_map<std::uint64_t, Known> m_known;
    std::deque<std::uint64_t> m_bare;  ///< prepared, without an intent
    std::size_t m_open = 0;            ///< with an intent and without an end
    OutcomeBatch m_pending;
    std::array<std::uint64_t, kOutcomes> m_counts{};
    std::uint64_t m_parked = 0;
    std::uint64_t m_skipped = 0;
    std::uint64_t m_stillParked = 0;
};

/// Tells whether a message of a plan is the one that was there before. Never 0.
[[nodiscard]] std::uint64_t digestOf(ByteView bytes);
/// What records hold that were begun before digestOf() was as it is: FNV-1a.
[[nodiscard]] std::uint64_t earlierDigestOf(ByteView bytes);

}  // namespace plumb::replay
