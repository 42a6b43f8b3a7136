// Issues as build servers and editors take them: what rule, how bad, where.
#pragma once

#include "report/severity.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plumb::report {

struct Rule {
    std::string id;  ///< stable and unique: "usage.required"
    std::string name;
    std::string category;
    std::string description;
    Severity severity = Severity::Warning;
    /// Why the rule was not applied; empty: it was.
    std::string skipped;
};

struct Place {
    std::string file;                             ///< as the user named it, or empty: standard input
    std::uint64_t message = 0;                    ///< number of the message, from 1; 0: not known
    std::optional<std::uint64_t> line, column;    ///< in the file, from 1; lines end with CR, LF or both
    std::optional<std::uint64_t> offset, length;  ///< bytes in the file
    std::string path;                             ///< what it is called: PID-3[2].1
};

enum class IssueState : std::uint8_t {
    Found,
    Waived,     ///< found, and accepted for the reason given
    Undecided,  ///< the rule could not be decided here, so nothing is wrong with the message for all we know
};

struct Issue {
    std::string rule;  ///< Rule::id
    Severity severity = Severity::Warning;
    std::string message;
    std::vector<Place> places;  ///< the first examples
    std::uint64_t count = 1;    ///< how often, examples included
    IssueState state = IssueState::Found;
    std::string reason;                                           ///< of a waiver, or why undecided
    std::vector<std::pair<std::string, std::string>> properties;  ///< more for machines, by stable names
};

/// "found", "waived", "undecided".
[[nodiscard]] std::string_view issueStateName(IssueState state);

/// "adt.hl7, message 131, line 3, PID-3", of what is known.
[[nodiscard]] std::string placeText(const Place& place);

}  // namespace plumb::report
