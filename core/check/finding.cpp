#include "check/finding.h"

#include <array>

namespace plumb::check {
namespace {

constexpr std::array<std::string_view, 16> kCategories{
    "usage",     "cardinality", "length",        "type",    "format",   "value-set",   "unexpected", "order",
    "predicate", "statement",   "co-constraint", "slicing", "encoding", "batch-count", "lint",       "spec-error"};
constexpr std::array<std::string_view, 7> kClassifications{"error",       "warning",    "alert", "information",
                                                           "affirmative", "spec-error", "off"};

}  // namespace

std::string_view categoryName(Category category) {
    return kCategories[static_cast<std::size_t>(category)];
}

std::string_view classificationName(Classification classification) {
    return kClassifications[static_cast<std::size_t>(classification)];
}

std::optional<Category> parseCategory(std::string_view name) {
    for (std::size_t i = 0; i < kCategories.size(); ++i) {
        if (kCategories[i] == name) {
            return static_cast<Category>(i);
        }
    }
    return std::nullopt;
}

std::optional<Classification> parseClassification(std::string_view name) {
    for (std::size_t i = 0; i < kClassifications.size(); ++i) {
        if (kClassifications[i] == name) {
            return static_cast<Classification>(i);
        }
    }
    return std::nullopt;
}

}  // namespace plumb::check
