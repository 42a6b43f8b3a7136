// What a condition comes to over the places that its path names: quantifiers, and numbers of places.
#pragma once

#include "check/outcome.h"
#include "spec/expression.h"

#include <cstdint>

namespace plumb::check {

/// Whether a number of places, some of them perhaps, is one of those asked for.
[[nodiscard]] inline Outcome timesHold(const spec::Cardinality& times, std::uint64_t sure, std::uint64_t unsure,
                                       Outcome unknown) {
    const std::uint64_t min = times.min.value_or(0), max = times.max.value_or(hl7::kUnbounded);
    const bool open = max == hl7::kUnbounded;
    if (sure >= min && (open || sure + unsure <= max)) {
        return Outcome::True;
    }
    return sure + unsure < min || (!open && sure > max) ? Outcome::False : unknown;
}

/// Quantifiers over the places of a condition. An absent place takes no part when another is there.
class PlaceTally {
public:
    explicit PlaceTally(const spec::Expression& expression)
        : m_times(expression.times)
        , m_counts(expression.times.min.has_value())
        , m_most(expression.times.max.value_or(hl7::kUnbounded))
        , m_quantifier(expression.quantifier) {}

    /// Returns whether further places can change anything.
    bool add(Outcome outcome, const hl7::Element& element, const Note* reason) {
        switch (outcome) {
        case Outcome::True:
            keep(m_held == 0 || m_held == m_most, m_holding, element);
            ++m_held;
            return m_counts || m_quantifier == query::Quantifier::All;
        case Outcome::False:
            keep(m_failed++ == 0, m_failing, element);
            return m_counts || m_quantifier != query::Quantifier::All;
        case Outcome::Undecidable:
            m_reason = reason;
            ++m_unknown;
            keep(m_unknown == 1, m_unsure, element);
            return true;
        case Outcome::Absent:
            keep(m_absent++ == 0, m_missing, element);
            return true;
        }
        return true;
    }

    /// There was a place, or two, that is or may be something.
    [[nodiscard]] bool decided() const { return m_held + m_failed + m_unknown > 0; }

    [[nodiscard]] Evaluation result(const hl7::Element& nowhere) const {
        if (!decided()) {
            return {Outcome::Absent, m_absent > 0 ? m_missing : nowhere, nullptr};
        }
        const Outcome unknown = m_unknown > 0 ? Outcome::Undecidable : Outcome::Absent;
        Outcome outcome = Outcome::True;
        if (m_counts) {
            outcome = timesHold(m_times, m_held, m_unknown, unknown);
        } else if (m_quantifier == query::Quantifier::All) {
            outcome = m_failed > 0 ? Outcome::False : m_unknown > 0 ? unknown : Outcome::True;
        } else {
            outcome = m_held > 0 ? Outcome::True : m_unknown > 0 ? unknown : Outcome::False;
            outcome = m_quantifier == query::Quantifier::None ? negation(outcome) : outcome;
        }
        const bool holdingOffends = outcome == Outcome::False && m_held > 0 && m_quantifier != query::Quantifier::All;
        const hl7::Element place = outcome == Outcome::Undecidable   ? m_unsure
                                   : holdingOffends || m_failed == 0 ? m_holding
                                                                     : m_failing;
        return {outcome, place, outcome == Outcome::Undecidable ? m_reason : nullptr};
    }

private:
    static void keep(bool first, hl7::Element& where, const hl7::Element& element) {
        if (first) {
            where = element;
        }
    }

    const spec::Cardinality m_times;
    const bool m_counts;
    const std::uint32_t m_most;  ///< a place more is the one that offends
    const query::Quantifier m_quantifier;
    std::uint64_t m_held = 0, m_failed = 0, m_unknown = 0, m_absent = 0;
    hl7::Element m_holding, m_failing, m_unsure, m_missing;
    const Note* m_reason = nullptr;
};

}  // namespace plumb::check
