// No category is thin: at least ten single faults of each are seeded.
#include "seeded_tables.h"

#include <map>

namespace plumb::check::test {
namespace {

/// Rows of the table's own category: consequences of other faults do not count.
std::size_t countOf(const SeededTable& table) {
    const std::string prefix = std::string(categoryName(table.category)) + '.';
    return static_cast<std::size_t>(std::count_if(table.faults.begin(), table.faults.end(), [&](const Fault& fault) {
        return std::any_of(fault.expected.begin(), fault.expected.end(),
                           [&](const std::string& row) { return row.rfind(prefix, 0) == 0; });
    }));
}

TEST(SeededFaults, AreAtLeastTenOfEachCategory) {
    constexpr std::size_t kLeast = 10;
    std::map<Category, std::size_t> counts;
    for (const SeededTable& table :
         {seededUsage(), seededCardinality(), seededLength(), seededType(), seededFormat(), seededValueSet(),
          seededUnexpected(), seededOrder(), seededPredicate(), seededStatement(), seededCoConstraint(),
          seededCultures(), seededSlicing(), seededSegmentSlicing(), seededEncoding()}) {
        counts[table.category] += countOf(table);
    }
    counts[Category::SpecError] = seededSpecErrors().size();
    for (const BatchFaultRow& row : seededBatchCounts()) {
        counts[Category::BatchCount] += row.expected.empty() ? 0 : 1;
    }
    for (std::size_t n = 0; n <= static_cast<std::size_t>(Category::SpecError); ++n) {
        const auto category = static_cast<Category>(n);
        if (category != Category::Lint) {  // needs no spec; told of in tst_lints.cpp
            EXPECT_GE(counts[category], kLeast) << categoryName(category);
        }
    }
}

}  // namespace
}  // namespace plumb::check::test
