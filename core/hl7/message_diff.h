// What differs between two messages, which may be written with different delimiters, line ends and escapes.
//
// Segments are aligned first (see alignment.h), so an inserted or moved one does not make everything after it
// different; then repetitions the same way, then components and sub-components by position. Each difference is told at
// the outermost level that says it whole: a field that was not there before is one difference, not one for each
// component.
//
// Values are compared as bytes after unescaping; character sets are not converted. Two messages are Exact when their
// bytes are equal, EqualInMeaning when only form differs: delimiters, line ends, how an escape is spelled, trailing
// empty elements, or what was asked to be ignored. Null ("") always differs in meaning from empty and absent.
#pragma once

#include "base/bytes.h"
#include "hl7/message_view.h"
#include "hl7/path_pattern.h"
#include "hl7/presence.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace plumb::hl7 {

enum class Sameness : std::uint8_t { Exact, EqualInMeaning, Different };

/// "exact", "equal in meaning", "different".
[[nodiscard]] std::string_view samenessName(Sameness sameness);

enum class DifferenceKind : std::uint8_t {
    Added,            ///< a segment or repetition only on the right, or a value where the left has none
    Removed,          ///< the other way round
    Changed,          ///< two values
    Moved,            ///< a segment or repetition in another order; what changed inside it follows
    PresenceChanged,  ///< from one of absent, empty, null to another, or between null and a value
    Respelled,        ///< form only: the same text, escaped differently
    Delimiters,       ///< form only: MSH-1, MSH-2
    LineEnds,         ///< form only: other terminators, blank lines, a missing last terminator
};

struct Difference {
    DifferenceKind kind = DifferenceKind::Changed;
    bool meaning = true;  ///< false: of form only
    FieldPath left;       ///< level Message when there is nothing to name on this side
    FieldPath right;
    ByteRange leftRange;
    ByteRange rightRange;
    Presence leftPresence = Presence::Absent;
    Presence rightPresence = Presence::Absent;

    friend bool operator==(const Difference&, const Difference&) = default;
};

struct DiffOptions {
    std::vector<PathPattern> ignore;      ///< left out on both sides; a whole segment where the pattern names one
    bool absentEqualsEmpty = true;        ///< as HL7 says; false makes it a difference of meaning
    bool alignRepetitions = true;         ///< false: the n-th with the n-th
    std::size_t maxDifferences = 100000;  ///< listed; the counts go on
};

struct MessageDiff {
    Sameness overall = Sameness::Exact;
    std::vector<Difference> differences;  ///< in the order of the messages
    std::uint64_t meaningCount = 0;
    std::uint64_t formCount = 0;

    [[nodiscard]] bool complete() const { return differences.size() == meaningCount + formCount; }
};

[[nodiscard]] MessageDiff diffMessages(const MessageView& left, const MessageView& right,
                                       const DiffOptions& options = {});

/// One line, the same for the same difference: `PID-5.1: "A" -> "B"`, `OBX[3] added`, `PV1 moved from line 3 to line
/// 2`. Values stand as in the message; line ends and other control characters as \x0D, what is longer than 200 bytes
/// cut.
[[nodiscard]] std::string describe(const Difference& difference, const MessageView& left, const MessageView& right);

}  // namespace plumb::hl7
