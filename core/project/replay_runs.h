// What was sent and received, as it stands in a project: runs, what their messages came to, and why. For who shows it;
// ReplayRun (replay_run.h) writes it.
#pragma once

#include "base/result.h"
#include "project/connection.h"
#include "project/project.h"
#include "replay/outcome.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::project {

/// Messages one behind the other in a source.
struct PlanStretch {
    std::int64_t source = 0;  ///< of the project; 0: one that it does not have
    std::uint64_t first = 0;  ///< number of the message, from 0
    std::uint64_t count = 0;

    friend bool operator==(const PlanStretch&, const PlanStretch&) = default;
};

/// Which messages a plan takes, in the order in which they are sent: what stands at a place of the plan.
class PlanItems {
public:
    struct Item {
        std::int64_t source = 0;
        std::uint64_t number = 0;
    };

    /// A message behind those that are there.
    void add(std::int64_t source, std::uint64_t number);
    [[nodiscard]] std::uint64_t size() const { return m_ends.empty() ? 0 : m_ends.back(); }
    /// `place` is less than size().
    [[nodiscard]] Item at(std::uint64_t place) const;
    [[nodiscard]] const std::vector<PlanStretch>& stretches() const { return m_stretches; }

    /// "3:0+200,3:417+1": source, first message, how many.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] static std::optional<PlanItems> parse(std::string_view text);

private:
    std::vector<PlanStretch> m_stretches;
    std::vector<std::uint64_t> m_ends;  ///< place behind each stretch
};

enum class ReplayKind : std::uint8_t { Sent, Received };

struct ReplayHead {
    // What its maker says.
    ReplayKind kind = ReplayKind::Sent;
    std::string name;            ///< of the endpoint or the listener
    std::string address;         ///< HOST:PORT
    std::string endpoint;        ///< as it was: writeCard(), or what a listener was told
    std::string plan;            ///< rewrites, pace, order: lines of text
    std::string source;          ///< what messages were taken from, or where they were stored, for people
    PlanItems items;             ///< of Sent
    std::uint64_t messages = 0;  ///< of the plan, repetitions included

    // What the project says.
    std::int64_t id = 0;
    std::string who, machine;
    std::int64_t begunUs = 0;
    std::int64_t endedUs = 0;  ///< 0: it has a sender or a listener
    /// Code of the error that it ended with; empty: it came to its end. "broken-off": the program ended first.
    std::string endedWith;
    std::string endedText;  ///< that error in words
};

struct OutcomeCounts {
    std::array<std::uint64_t, replay::kOutcomes> by{};
    std::uint64_t all = 0;
    std::uint64_t parked = 0;          ///< put aside for a person
    std::uint64_t mayHaveArrived = 0;  ///< it is not known
    std::uint64_t attempts = 0;        ///< that have ended

    [[nodiscard]] std::uint64_t of(replay::Outcome outcome) const { return by[static_cast<std::size_t>(outcome)]; }
};

struct OutcomeRow {
    std::uint64_t message = 0;               ///< place in the plan, from 0
    std::string controlId, sourceControlId;  ///< as it left, and as it stands in the source
    replay::Outcome outcome = replay::Outcome::Sending;
    replay::Fate fate = replay::Fate::Done;
    bool mayHaveArrived = false;
    std::uint32_t attempt = 1;
    std::int64_t begunUs = 0, endedUs = 0;  ///< since 1970; 0: not
    // Of the last attempt that has ended.
    std::int64_t milliseconds = 0;
    std::string code;         ///< "AA"; empty without an acknowledgement
    std::string errorCodes;   ///< of ERR-3, blanks between
    std::string text;         ///< MSA-3
    std::string note;         ///< why, where no acknowledgement says it
    std::uint32_t notes = 0;  ///< that came later
};

struct AttemptRow {
    std::uint32_t attempt = 1;
    replay::Outcome outcome = replay::Outcome::Sending;
    replay::Fate fate = replay::Fate::Done;
    bool mayHaveArrived = false;
    std::int64_t milliseconds = 0, endedUs = 0;
    std::string code, text, controlId, errorCodes, note;  ///< controlId: MSH-10 of the acknowledgement
};

struct MessageNote {
    std::int64_t atUs = 0;
    std::string code, text;
};

struct OutcomeFilter {
    std::vector<replay::Outcome> outcomes;  ///< empty: any
    bool parked = false;                    ///< only those that were put aside
    /// In one of the control ids, a code, a text or a note; capitals do not count (of letters a to z).
    std::string text;
};

/// The newest first.
[[nodiscard]] Result<std::vector<ReplayHead>> replayRuns(Connection& connection);
[[nodiscard]] Result<std::optional<ReplayHead>> replayRun(Connection& connection, std::int64_t run);
[[nodiscard]] Result<OutcomeCounts> countOutcomes(Connection& connection, std::int64_t run,
                                                  const OutcomeFilter& filter = {});
/// In the order of the plan, from message `from` on, at most `limit`.
[[nodiscard]] Result<std::vector<OutcomeRow>> outcomeRows(Connection& connection, std::int64_t run, std::uint64_t from,
                                                          std::uint64_t limit, const OutcomeFilter& filter = {});
/// The first one first.
[[nodiscard]] Result<std::vector<AttemptRow>> attemptsOf(Connection& connection, std::int64_t run,
                                                         std::uint64_t message);
[[nodiscard]] Result<std::vector<MessageNote>> notesOf(Connection& connection, std::int64_t run, std::uint64_t message);
/// With all that is kept of it. The trail tells of it. Fails with OutcomesBusy while it has a sender or a listener.
[[nodiscard]] Result<void> removeReplayRun(Connection& store, const Who& who, std::int64_t run);

/// The name of a run in sentences: "#3 Test lab".
[[nodiscard]] std::string runText(const ReplayHead& head);

/// A listener's run begins and ends; of a sender's, see ReplayRun.
[[nodiscard]] Result<std::int64_t> beginReplayRun(Connection& store, const Who& who, const ReplayHead& head);
[[nodiscard]] Result<void> endReplayRun(Connection& store, const Who& who, std::int64_t run,
                                        const std::optional<Error>& why, std::uint64_t received = 0);
/// One that has ended has a sender again. Fails with OutcomesBusy while it has one, or with OutcomesOther when there is
/// none of this number, or it is a listener's.
[[nodiscard]] Result<void> goOnWithReplayRun(Connection& store, const Who& who, std::int64_t run);
/// Its sender is gone and did not say how it ended; what was Sending is Unknown.
[[nodiscard]] Result<void> breakOffReplayRun(Connection& store, std::int64_t run);
/// When a project is opened to be written: what was under way when its program ended is Unknown.
[[nodiscard]] Result<void> settleReplayRuns(Connection& store);

}  // namespace plumb::project
