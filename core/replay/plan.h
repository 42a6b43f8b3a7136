// Messages as they leave: segments end with CR, no byte order mark or blank lines before, nothing behind the last
// segment; changed on the way where that was asked for, their source never. What cannot travel in a frame is refused
// with a reason.
#pragma once

#include "base/result.h"
#include "hl7/charset.h"
#include "hl7/hl7_time.h"
#include "query/changer.h"
#include "replay/answer.h"
#include "replay/date_shift.h"
#include "replay/framing.h"
#include "replay/value_rewrite.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::replay {

struct PlanOptions {
    Framing framing;
    bool asIs = false;   ///< bytes leave as they stand; what cannot travel is refused all the same
    std::string newIds;  ///< MSH-10 is this and the number of the message; empty: it stays
    std::uint64_t largest = 64 * 1024 * 1024;
    std::optional<hl7::Charset> charset;      ///< of the sources, in place of what messages say
    std::optional<hl7::TimeSpan> shiftDates;  ///< all dates by this, see date_shift.h
    std::vector<ValueRewrite> rewrites;       ///< before any change; they remember from message to message
};

/// A message that can leave.
struct Prepared {
    std::string bytes;
    std::string controlId;        ///< MSH-10 as it leaves
    std::string sourceControlId;  ///< as it stands in the source
    AskedAcks asked;
};

class Preparer {
public:
    Preparer(PlanOptions options, std::vector<query::Changer> changes);

    /// `number` is the message's place in the plan, from 0. Counters of changes go on with each message that can
    /// leave. Fails with replay.plan-...
    [[nodiscard]] Result<Prepared> prepare(ByteView message, std::uint64_t number);

    [[nodiscard]] const Framing& framing() const { return m_options.framing; }

private:
    [[nodiscard]] bool changesAnything() const;
    [[nodiscard]] Result<std::string> changed(std::string bytes, std::uint64_t number);
    [[nodiscard]] std::optional<Error> problemOf(ByteView message) const;

    PlanOptions m_options;
    std::vector<query::Changer> m_changes;
    std::vector<query::ChangeMoment> m_moments;
};

/// The message with CR behind each segment and nothing around; blank lines between segments left out.
[[nodiscard]] std::string withCarriageReturns(ByteView message);

/// A start for new control ids that no other run has, of letters and digits that go up with time: "K3F9Q2A".
[[nodiscard]] std::string idStart(std::int64_t wallMilliseconds);

/// When messages leave, where not as soon as they can.
struct Pace {
    double perSecond = 0;    ///< so many a second; 0: no such limit
    double speed = 0;        ///< as far apart as their times are, so many times as fast; 0: not that
    bool byCapture = false;  ///< their times are those of their capture, not MSH-7

    friend bool operator==(const Pace&, const Pace&) = default;
};

class Pacer {
public:
    Pacer(Pace pace, std::int64_t start)
        : m_pace(pace)
        , m_start(start) {}

    /// When the next message that leaves may do so, in milliseconds of the clock of `start`. One without a time, or
    /// with one before that of its predecessor, leaves with its predecessor.
    /// `captured` is when it was seen on a wire, in nanoseconds since 1970, where that is known.
    [[nodiscard]] std::int64_t next(ByteView message, std::optional<std::int64_t> captured = std::nullopt);

private:
    [[nodiscard]] std::optional<hl7::Instant> timeOf(ByteView message, std::optional<std::int64_t> captured) const;

    Pace m_pace;
    std::int64_t m_start;
    std::uint64_t m_count = 0;
    std::optional<hl7::Instant> m_first;
    std::int64_t m_last = 0;
};

}  // namespace plumb::replay
