// The rules of a spec that have a name of their own: statements, patterns, rows and groups of co-constraints, slices.
// Read from the document, so those of messages that never came are there too.
#pragma once

#include "check/rule_kind.h"
#include "spec/spec_document.h"

#include <string>
#include <vector>

namespace plumb::check {

struct NamedRule {
    enum class Kind : std::uint8_t { Statement, Pattern, CoConstraint, Slice };
    Kind kind = Kind::Statement;
    std::string id;
    std::string text;     ///< of a statement, for people; may be empty
    std::string message;  ///< the id of the message spec that it is said in; empty: holds wherever its subject stands
    std::string path;     ///< as classifications name its subject: "PID", "CX_MRN"; empty: the message, or a group
    bool should = false;
    Classification own = Classification::Off;  ///< what a statement says of itself; Off: nothing
    spec::Place place;

    /// What is found when it is broken.
    [[nodiscard]] RuleKind broken() const {
        return should ? RuleKind::StatementShouldBroken : RuleKind::StatementBroken;
    }
};

/// In the order of the document. Those without an id are left out.
[[nodiscard]] std::vector<NamedRule> namedRules(const spec::SpecDocument& document);

}  // namespace plumb::check
