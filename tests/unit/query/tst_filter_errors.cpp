// What is said about a filter that cannot be used: which error, at which column, with which words.
#include "query/filter.h"

#include <gtest/gtest.h>

#include <string>

using namespace plumb;
using namespace plumb::query;

namespace {

struct Row {
    const char* filter;
    MessageId id;
    const char* column;
    const char* words;  ///< part of the sentence
};

std::string columnOf(const Error& error) {
    return error.arguments()[error.id() == MessageId::QueryDepth ? 1 : 0];
}

}  // namespace

TEST(FilterErrors, NameTheColumnAndTheWayOut) {
    const Row rows[] = {
        {"", MessageId::QuerySyntax, "1", "PID-8 = F"},
        {"   ", MessageId::QuerySyntax, "4", "no condition"},
        {"PID-8", MessageId::QuerySyntax, "6", "exists(PID-8)"},
        {"PID-8 F", MessageId::QuerySyntax, "7", "needs an operator"},
        {"PID-8 =", MessageId::QuerySyntax, "8", "value is missing at the end"},
        {"PID-8 = and PID-7 = 1", MessageId::QuerySyntax, "9", "value is missing before 'and'"},
        {"PID-8 = F and", MessageId::QuerySyntax, "14", "condition is missing at the end"},
        {"PID-8 = F or or PID-7 = 1", MessageId::QuerySyntax, "14", "condition is missing before 'or'"},
        {"PID-8 = F PID-7 = 1", MessageId::QuerySyntax, "11", "join conditions with and, or"},
        {"PID-8 = F && PID-7 = 1", MessageId::QuerySyntax, "11", "write and"},
        {"PID-8 = F || PID-7 = 1", MessageId::QuerySyntax, "11", "write or"},
        {"PID-8 == F", MessageId::QuerySyntax, "7", "write = "},
        {"PID-8 <> F", MessageId::QuerySyntax, "7", "write != "},
        {"PID-8 like F", MessageId::QuerySyntax, "7", "contains"},
        {"!PID-8 = F", MessageId::QuerySyntax, "1", "write not"},
        {"(PID-8 = F", MessageId::QuerySyntax, "11", "opened at column 1"},
        {"PID-8 = F)", MessageId::QuerySyntax, "10", "remove it"},
        {"PID-8 = \"F", MessageId::QuerySyntax, "9", "not closed"},
        {"PID-8 = \"\"", MessageId::QuerySyntax, "9", "empty(PID-8)"},
        {"PID-8 ~ /F", MessageId::QuerySyntax, "9", "not closed"},
        {"PID-8 ~ F", MessageId::QuerySyntax, "9", "regular expression"},
        {"PID-8 = /F/", MessageId::QuerySyntax, "9", "compared with ~"},
        {"PID-8 in A", MessageId::QuerySyntax, "10", "list in brackets"},
        {"PID-8 in (A, )", MessageId::QuerySyntax, "14", "value is missing"},
        {"PID-8 in (A B)", MessageId::QuerySyntax, "13", "opened at column 10"},
        {"PID-8 not = F", MessageId::QuerySyntax, "11", "in, contains"},
        {"PID-3[ = 1", MessageId::QuerySyntax, "8", "path"},
        {"exists()", MessageId::QuerySyntax, "8", "path"},
        {"exists(PID-8", MessageId::QuerySyntax, "13", "not closed"},
        {"upper(PID-8) = F", MessageId::QuerySyntax, "1", "no function 'upper'"},
        {"any(PID-8 = F and PID-7 = 1)", MessageId::QuerySyntax, "15", "one condition"},
        {"any(count(OBX) > 1)", MessageId::QuerySyntax, "5", "condition on a path"},
        {"any(isack)", MessageId::QuerySyntax, "5", "condition on a path"},
        {"within OBR-4 (OBX-5 = 1)", MessageId::QuerySyntax, "8", "without a field"},
        {"within O* (OBX-5 = 1)", MessageId::QuerySyntax, "8", "a wildcard names several"},
        {"PID-3 = 1 and */OBX-5 = 1", MessageId::QuerySyntax, "15", "a wildcard names several"},
        {"within OBR OBX-5 = 1", MessageId::QuerySyntax, "12", "'(' is missing"},
        {"PID-3/OBX-5 = 1", MessageId::QuerySyntax, "6", "before /"},
        {"/segments = 4", MessageId::QuerySyntax, "1", "word of the filter language"},
        {"exists(text)", MessageId::QuerySyntax, "8", "word of the filter language"},
        {"text = X", MessageId::QuerySyntax, "8", "contains"},
        {"type = ADT^A01", MessageId::QuerySyntax, "8", "trigger"},
        {"count(OBX) contains 3", MessageId::QuerySyntax, "21", "is a number"},
        {"num(OBX-5) in (3)", MessageId::QuerySyntax, "16", "compared with"},
        {"OBX-5 > \"4\"i", MessageId::QuerySyntax, "9", "remove the i"},
        {"PID-8 ~ /(/", MessageId::QueryRegex, "9", ")"},
        {"text ~ /\xc3\xa9[/", MessageId::QueryRegex, "8", "]"},
        {"OBX-5 > abc", MessageId::QueryNumber, "9", "abc"},
        {"PID-5 = \xc3\xa9\xc3\xa9 and OBX-5 > x", MessageId::QueryNumber, "24", "x"},
        {"num(OBX-5) = 2026-01-01", MessageId::QueryNumber, "14", "2026-01-01"},
        {"time(OBX-5) = 13", MessageId::QueryNumber, "15", "13"},
        {"PID-7 < 1960-13-01", MessageId::QueryNumber, "9", "1960-13-01"},
        {"count(OBX) > many", MessageId::QueryNumber, "14", "count(OBX)"},
        {"version > new", MessageId::QueryNumber, "11", "version"},
    };
    for (const Row& row : rows) {
        const Result<Filter> filter = Filter::parse(row.filter);
        ASSERT_FALSE(filter) << row.filter;
        EXPECT_EQ(filter.error().id(), row.id) << row.filter << ": " << filter.error().render();
        EXPECT_EQ(columnOf(filter.error()), row.column) << row.filter << ": " << filter.error().render();
        EXPECT_NE(filter.error().render().find(row.words), std::string::npos)
            << row.filter << ": " << filter.error().render();
    }
}

TEST(FilterErrors, LimitsNesting) {
    const auto nested = [](int depth, const std::string& open, const std::string& close) {
        std::string text;
        for (int i = 0; i < depth; ++i) {
            text += open;
        }
        text += "PID-8 = F";
        for (int i = 0; i < depth; ++i) {
            text += close;
        }
        return Filter::parse(text);
    };
    EXPECT_TRUE(nested(99, "(", ")"));
    EXPECT_TRUE(nested(99, "not ", ""));
    for (const Result<Filter>& filter : {nested(100, "(", ")"), nested(100000, "not ", ""),
                                         nested(100000, "within OBR (", ")"), nested(100000, "OBR/", "")}) {
        ASSERT_FALSE(filter);
        EXPECT_EQ(filter.error().id(), MessageId::QueryDepth) << filter.error().render();
    }
    EXPECT_EQ(columnOf(nested(100, "(", ")").error()), "101");
}

TEST(FilterErrors, LongChainsAreNoNesting) {
    std::string text = "PID-8 = F";
    for (int i = 0; i < 20000; ++i) {
        text += i % 2 == 0 ? " and PID-8 = F" : " or PID-8 = M";
    }
    EXPECT_TRUE(Filter::parse(text));
}
