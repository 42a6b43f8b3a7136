// Usage, cardinality and length as people write them.
#include "spec/usage.h"

#include <gtest/gtest.h>

namespace plumb::spec {
namespace {

struct Row {
    const char* text;
    const char* printed;  // nullptr: cannot be read
};

void PrintTo(const Row& row, std::ostream* stream) {
    *stream << row.text;
}

class Usages : public testing::TestWithParam<Row> {};
TEST_P(Usages, ReadAndPrinted) {
    const std::optional<Usage> usage = parseUsage(GetParam().text);
    ASSERT_EQ(usage.has_value(), GetParam().printed != nullptr);
    if (usage) {
        EXPECT_EQ(printUsage(*usage), GetParam().printed);
        EXPECT_EQ(parseUsage(printUsage(*usage)), usage);
    }
}
INSTANTIATE_TEST_SUITE_P(Table, Usages,
                         testing::Values(Row{"R", "R"}, Row{"re", "RE"}, Row{"", ""}, Row{" O ", "O"},
                                         Row{"C(R/X)", "C(R/X)"}, Row{"c( RE / o )", "C(RE/O)"}, Row{"CE", "CE"},
                                         Row{"X", "X"}, Row{"B", "B"}, Row{"W", "W"}, Row{"C", "C"}, Row{"Q", nullptr},
                                         Row{"C(R)", nullptr}, Row{"R(R/X)", nullptr}, Row{"C(R/Q)", nullptr},
                                         Row{"C(/)", nullptr}, Row{"C(R/X", nullptr}, Row{"(R/X)", nullptr}));

class Cardinalities : public testing::TestWithParam<Row> {};
TEST_P(Cardinalities, ReadAndPrinted) {
    const std::optional<Cardinality> cardinality = parseCardinality(GetParam().text);
    ASSERT_EQ(cardinality.has_value(), GetParam().printed != nullptr);
    if (cardinality) {
        EXPECT_EQ(printCardinality(*cardinality), GetParam().printed);
        EXPECT_EQ(parseCardinality(printCardinality(*cardinality)), cardinality);
    }
}
INSTANTIATE_TEST_SUITE_P(Table, Cardinalities,
                         testing::Values(Row{"0..1", "0..1"}, Row{"1..*", "1..*"}, Row{"3", "3..3"}, Row{"*", "0..*"},
                                         Row{"[0..5]", "0..5"}, Row{" 1 .. 2 ", "1..2"}, Row{"2..", "2.."},
                                         Row{"..4", "..4"}, Row{"", ""}, Row{"..", nullptr}, Row{"a..b", nullptr},
                                         Row{"-1..2", nullptr}, Row{"1..2..3", nullptr}, Row{"4294967295", nullptr},
                                         Row{"99999999999", nullptr}, Row{"*..1", nullptr}));

class Lengths : public testing::TestWithParam<Row> {};
TEST_P(Lengths, ReadAndPrinted) {
    const std::optional<Length> length = parseLength(GetParam().text);
    ASSERT_EQ(length.has_value(), GetParam().printed != nullptr);
    if (length) {
        EXPECT_EQ(printLength(*length), GetParam().printed);
        EXPECT_EQ(parseLength(printLength(*length)), length);
    }
}
INSTANTIATE_TEST_SUITE_P(Table, Lengths,
                         testing::Values(Row{"1..20", "1..20"}, Row{"20", "0..20"}, Row{"20=", "20="},
                                         Row{"20#", "20#"}, Row{"1..20 20=", "1..20 20="}, Row{"8..8", "8..8"},
                                         Row{"1..*", "1..*"}, Row{"=", "="}, Row{"~5", "~5"}, Row{"", ""},
                                         Row{"1..2 3..4", nullptr}, Row{"x", nullptr}, Row{"20==", nullptr},
                                         Row{"5= 6#", nullptr}));

}  // namespace
}  // namespace plumb::spec
