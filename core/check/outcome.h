// What asking a rule of a place comes to, and how outcomes combine: Kleene's logic, in which there are two ways not to
// know. A place that is not there says nothing (Absent: no finding of any kind); a rule that cannot be decided is the
// fault of the spec (Undecidable), and that is the one to keep when both meet.
#pragma once

#include "base/error.h"
#include "hl7/message_view.h"

#include <cstdint>

namespace plumb::check {

enum class Outcome : std::uint8_t { False, True, Absent, Undecidable };

[[nodiscard]] constexpr bool isKnown(Outcome outcome) {
    return outcome <= Outcome::True;
}
[[nodiscard]] constexpr Outcome outcomeOf(bool holds) {
    return holds ? Outcome::True : Outcome::False;
}

[[nodiscard]] constexpr Outcome negation(Outcome a) {
    return isKnown(a) ? outcomeOf(a == Outcome::False) : a;
}
/// The stronger way not to know.
[[nodiscard]] constexpr Outcome unknownOf(Outcome a, Outcome b) {
    return a == Outcome::Undecidable || b == Outcome::Undecidable ? Outcome::Undecidable : Outcome::Absent;
}
[[nodiscard]] constexpr Outcome conjunction(Outcome a, Outcome b) {
    if (a == Outcome::False || b == Outcome::False) {
        return Outcome::False;
    }
    return a == Outcome::True && b == Outcome::True ? Outcome::True : unknownOf(a, b);
}
[[nodiscard]] constexpr Outcome disjunction(Outcome a, Outcome b) {
    return negation(conjunction(negation(a), negation(b)));
}
[[nodiscard]] constexpr Outcome exclusion(Outcome a, Outcome b) {
    return isKnown(a) && isKnown(b) ? outcomeOf(a != b) : unknownOf(a, b);
}
[[nodiscard]] constexpr Outcome implication(Outcome a, Outcome b) {
    return disjunction(negation(a), b);
}

/// An outcome, the place that decided it (when False: the first that offends), and why it is Undecidable.
struct Evaluation {
    Outcome outcome = Outcome::True;
    hl7::Element place;
    const Note* reason = nullptr;  ///< lives as long as the program and the evaluator
};

}  // namespace plumb::check
