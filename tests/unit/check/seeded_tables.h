// Single faults by category, each with every finding that must come of it, so that they can be counted as well as run.
#pragma once

#include "check/finding.h"
#include "seeded_spec.h"

#include <string>
#include <string_view>
#include <vector>

namespace plumb::check::test {

struct SeededTable {
    Category category;
    std::string_view spec;  ///< YAML; empty: HL7 2.5.1 as published, and habits and oddities are told, too
    std::string message;    ///< in order
    std::vector<Fault> faults;
};

[[nodiscard]] SeededTable seededUsage();
[[nodiscard]] SeededTable seededCardinality();
[[nodiscard]] SeededTable seededLength();
[[nodiscard]] SeededTable seededType();
[[nodiscard]] SeededTable seededFormat();
[[nodiscard]] SeededTable seededValueSet();
[[nodiscard]] SeededTable seededUnexpected();
[[nodiscard]] SeededTable seededOrder();
[[nodiscard]] SeededTable seededPredicate();
[[nodiscard]] SeededTable seededStatement();
[[nodiscard]] SeededTable seededCoConstraint();
[[nodiscard]] SeededTable seededCultures();  ///< co-constraints with groups of rows
[[nodiscard]] SeededTable seededSlicing();
[[nodiscard]] SeededTable seededSegmentSlicing();
[[nodiscard]] SeededTable seededEncoding();

/// A fault of the spec while the message is in order.
struct SpecFaultRow {
    std::string from, to;
    std::string expected;  ///< told once: "code[id] path"
};
[[nodiscard]] const std::vector<SpecFaultRow>& seededSpecErrors();

/// Messages in batches whose counts or nesting are wrong.
struct BatchFaultRow {
    std::string lines;
    std::vector<std::string> expected;  ///< "code 'the text it covers'"
};
[[nodiscard]] const std::vector<BatchFaultRow>& seededBatchCounts();

inline void checkTable(const SeededTable& table) {
    if (table.spec.empty()) {
        Bench bench(standard(dictionary::Version::V251), RuleSetOptions{});
        checkFaults(bench, table.message, table.faults);
    } else {
        Bench bench(table.spec);
        checkFaults(bench, table.message, table.faults);
    }
}

}  // namespace plumb::check::test
