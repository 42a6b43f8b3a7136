// What a report says, before anybody decides what it looks like: facts, headline numbers, sections with tables for
// people, and a list of issues for machines (JUnit, SARIF). Neutral: whoever has something to report fills it in.
//
// Texts are UTF-8; what is not is shown as U+FFFD, and control characters are made visible where a format cannot hold
// them. Nothing here reads a clock: a document without `created` is written the same at any time.
#pragma once

#include "report/cell.h"
#include "report/issue.h"
#include "report/severity.h"
#include "report/table.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumb::report {

/// A name and its value: "Spec", "Epic ADT outgoing 1.4".
struct Fact {
    std::string name;
    std::string value;
};

/// A sentence, with the weight it has; None for plain text.
struct Statement {
    Severity severity = Severity::None;
    std::string text;
};

/// One number of the summary: 1,204 "messages with errors", in grey "0.1 % of all".
struct Headline {
    std::string label;
    Cell value;
    Severity severity = Severity::None;
    std::string note;
};

struct Section {
    /// Stable and unique in its document: the anchor in HTML, the section's name in JSON. Letters, digits and '-'.
    std::string name;
    std::string heading;
    std::vector<Statement> notes;
    std::optional<Table> table;
};

struct Document {
    std::string title;
    std::string subtitle;
    std::string version;                  ///< of Plumbline
    std::optional<std::int64_t> created;  ///< seconds since 1970-01-01 UTC
    std::optional<Statement> verdict;     ///< the one sentence for who reads no further
    std::vector<Headline> headlines;
    std::vector<Fact> facts;
    std::vector<Section> sections;

    std::vector<Rule> rules;    ///< all that were looked at, those that found nothing too
    std::vector<Issue> issues;  ///< in the order in which they are to be read
    std::uint64_t issuesLeftOut = 0;
};

}  // namespace plumb::report
