// One difference between what a sender's spec says it sends and what a receiver's spec says it takes.
#pragma once

#include "base/error.h"
#include "spec/spec_document.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

/// What the two specs say differently.
enum class GapKind : std::uint8_t {
    Presence,  ///< one of them does not have it, or does not send or take it
    Usage,
    Condition,
    Cardinality,
    Length,
    Type,
    Constant,
    Codes,
    Format,
    Order,
    Place,  ///< another number, segment id or group
    Name,   ///< the same number with another name, where names tell what is meant
    Statement,
    Slicing,
    CoConstraint,
};

/// Which side allows what the other does not.
enum class GapDirection : std::uint8_t { Sender, Receiver, Both };

/// What goes wrong when nobody does anything.
enum class GapHarm : std::uint8_t {
    Harmless,
    Omits,
    NeverSends,
    Ignored,
    UnknownCodes,
    TooLong,
    TooShort,
    TooMany,
    TooFew,
    OtherForm,
    OtherCondition,
    Moved,
    OtherOrder,
    OtherName,
};

/// What files, filters and reports call them: "presence", "sender", "never-sends".
[[nodiscard]] std::span<const std::string_view> gapKindNames();
[[nodiscard]] std::span<const std::string_view> gapDirectionNames();
[[nodiscard]] std::span<const std::string_view> gapHarmNames();
[[nodiscard]] std::string_view gapName(GapKind kind);
[[nodiscard]] std::string_view gapName(GapDirection direction);
[[nodiscard]] std::string_view gapName(GapHarm harm);

/// One side of a gap. What is not there at all has no path.
struct GapSide {
    std::string path;  ///< PID-3.1, ADT_A01/PROCEDURE/PR1, ADT^A08
    std::string name;  ///< what the spec calls it
    std::string says;  ///< R, 1..3, 250, CX ...; empty: nothing
    Place place;       ///< in the spec's text

    friend bool operator==(const GapSide&, const GapSide&) = default;
};

struct Gap {
    /// Stays when either spec changes and when fields get other numbers: what is known by name is named in it.
    std::string key;
    GapKind kind = GapKind::Presence;
    GapDirection direction = GapDirection::Sender;
    GapHarm harm = GapHarm::Harmless;
    std::string segment;                ///< PID; empty: a message or a group
    std::vector<std::string> messages;  ///< events in which it matters, as the sender has them; else the receiver
    GapSide sender, receiver;
    std::string detail;  ///< what exactly differs: the codes that are not known

    friend bool operator==(const Gap&, const Gap&) = default;
};

/// Where it is: the sender's path, or the receiver's when the sender has none.
[[nodiscard]] const std::string& gapPath(const Gap& gap);
/// The harm as a sentence.
[[nodiscard]] Note gapNote(const Gap& gap);

}  // namespace plumb::spec
