// The reality grid: each line of the spec beside what the traffic holds, and what it holds that the spec does not know.
//
//   RealityGrid grid(rules);
//   RealityCounter counter = grid.counter();      // one a thread
//   counter.check(message, number);
//   grid.take(std::move(counter));                // any thread, any order
//   RealitySnapshot now = grid.snapshot();        // any thread, while it grows
//
// Each number says how many messages it counts and carries the Question that finds exactly these (messages_of.h).
// `harm` sorts: each message that breaks a rule of a row counts 10 for an error, 3 for a warning, 1 for an alert, once
// a rule; a message that holds what the spec does not know counts 3, or with a code that a value set of its own
// does not have 1, where no finding tells it already.
#pragma once

#include "check/reality/counter.h"
#include "check/reality/question.h"

#include <cstdint>
#include <mutex>
#include <string>
#include <vector>

namespace plumb::check {

struct RealityNumber {
    std::uint64_t value = 0;     ///< what is shown: occurrences, a length
    std::uint64_t messages = 0;  ///< that the question finds
    Question question;
};

struct RealityRule {
    std::string code, id;
    Classification classification = Classification::Error;
    RealityNumber findings;
    std::vector<std::uint64_t> examples;  ///< the first messages, from 0
};

struct RealityCode {
    std::string code;
    bool known = false;
    RealityNumber seen;
    std::uint64_t first = 0;
};

struct RealityRow {
    RealityPlace place;
    // the spec's side
    std::string name, usage, cardinality, length, type, valueSet;
    std::string flavour;  ///< of segments and what is below: where the spec says it
    bool known = false;   ///< spec or standard have it
    bool said = false;    ///< the spec itself says something of it
    bool ownSet = false;  ///< the spec writes the value set itself
    std::uint32_t maxLength = 0;
    spec::Place specPlace;
    // the traffic's side; a number that counts nothing has no messages
    RealityNumber parents, filled, missing, null, repeated, repetitions, shortest, longest;
    std::uint64_t firstFilled = 0;
    std::uint64_t distinct = 0;
    bool distinctExact = true;
    RealityNumber unknownCodes;
    std::uint64_t firstUnknownCode = 0;
    std::vector<RealityCode> codes;
    bool codesLeftOut = false;           ///< there are more than are listed
    std::vector<std::string> neverSeen;  ///< codes of the spec; of a full list of codes only
    std::vector<RealityRule> rules;      ///< worst first
    double harm = 0;

    [[nodiscard]] bool seen() const { return filled.messages + null.messages > 0; }
    /// Share of parents that hold it, 0 to 1.
    [[nodiscard]] double share() const;
    /// All that count messages.
    [[nodiscard]] std::vector<const RealityNumber*> numbers() const;
};

struct RealitySnapshot {
    std::uint64_t messages = 0;
    std::uint64_t leftOut = 0;     ///< values counted in no row; then rows say at least what they count
    std::vector<RealityRow> rows;  ///< by type, in the order of the structure
};

enum class RealityOrder : std::uint8_t { Path, Harm };
void sortRows(std::vector<RealityRow>& rows, RealityOrder order);

class RealityGrid {
public:
    /// `rules` must outlive it, and it its counters.
    explicit RealityGrid(const RuleSet& rules);

    [[nodiscard]] RealityCounter counter();
    /// Adds what a counter has; count on with a new one, which may know what this one has learnt.
    void take(RealityCounter&& counter);
    [[nodiscard]] RealitySnapshot snapshot() const;
    [[nodiscard]] const RealityLines& lines() const { return m_lines; }

private:
    RealityLines m_lines;
    mutable std::mutex m_mutex;
    RealityCounter m_all;
    std::vector<RealityCounter> m_free;
};

}  // namespace plumb::check
