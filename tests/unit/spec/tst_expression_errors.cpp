// Every way to write an expression wrongly names its column and what to write instead.
#include "spec/expression.h"

#include <gtest/gtest.h>

#include <string>

using namespace plumb;
using namespace plumb::spec;

namespace {

struct Row {
    const char* text;
    const char* column;
    const char* says;  ///< a part of the sentence
};

}  // namespace

TEST(ExpressionErrors, NameTheColumnAndTheMend) {
    const Row rows[] = {
        {"", "1", "there is no condition"},
        {"   ", "4", "there is no condition"},
        {"PID-8", "6", "PID-8 needs an operator"},
        {"PID-8 F", "7", "or a test such as valued(PID-8)"},
        {"PID-8 =", "8", "a value is missing at the end"},
        {"PID-8 = and", "9", "put text in quotes"},
        {"PID-8 = \"F", "9", "the text is not closed; add \""},
        {"PID-8 = \"\"", "9", "null(PID-8)"},
        {"PID-8 = /x/", "9", "compared with ~"},
        {"PID-8 ~ x", "9", "~ takes a regular expression"},
        {"PID-8 ~ /x", "9", "add /"},
        {"PID-8 ~ //", "9", "empty"},
        {"PID-8 in F", "10", "in takes a list"},
        {"PID-8 in (F, M", "15", "opened at column 10 is not closed"},
        {"PID-8 not = F", "11", "after 'not' in, contains"},
        {"PID-8 in set(", "14", "set() takes the name"},
        {"PID-8 in set(A at x)", "19", "a number is expected"},
        {"PID-8 in set(A at 0)", "19", "numbers count from 1"},
        {"PID-8 in set(A, X)", "17", "R (required), S (suggested)"},
        {"PID-7 is dat", "10", "there is no format 'dat'; there are date, time"},
        {"PID-7 is", "9", "a format is missing"},
        {"PID-7 < ABC", "9", "'ABC' is not a number or an HL7 time"},
        {"num(OBX-5) = abc", "14", "'abc' is not a number"},
        {"time(OBX-5) = abc", "15", "'abc' is not an HL7 time"},
        {"num(OBX-5) = \"1\"i", "14", "remove the i"},
        {"num(OBX-5) ~ /1/", "1", "is compared with = != <"},
        {"precision(PID-7) = days", "20", "a precision is year, month, day"},
        {"precision(PID-7) contains day", "1", "is compared with"},
        {"PID-8 = none(OBX[*]-8)", "9", "any(...) or all(...)"},
        {"PID-8 = F PID-9 = X", "11", "join conditions with and, or, xor"},
        {"PID-8 = F && PID-9 = X", "11", "write and in place of &&"},
        {"PID-8 = F || PID-9 = X", "11", "write or in place of ||"},
        {"PID-8 = F)", "10", "no bracket open"},
        {"(PID-8 = F", "11", "opened at column 1 is not closed"},
        {"not", "4", "a condition is missing at the end"},
        {"PID-8 = F and", "14", "a condition is missing at the end"},
        {"PID-8 = F and )", "15", "a condition is missing before ')'"},
        {"!valued(PID-8)", "1", "write not in place of !"},
        {"if PID-8 = F", "13", "then is expected"},
        {"if PID-8 = F then", "18", "a condition is missing"},
        {"PID-8 = F then valued(PID-7)", "11", "then needs an if"},
        {"if PID-8 = F then PID-7 is date else valued(PID-9)", "33", "there is no else"},
        {"PID-8 = F implies valued(PID-9)", "11", "if ... then ... in place of implies"},
        {"PID-8 = F and if PID-1 = 1 then PID-2 = 1", "15", "put brackets around if"},
        {"PID-1 = 1 xor PID-2 = 1 xor PID-3 = 1", "25", "xor joins two conditions"},
        {"within OBR (OBX-8 = H)", "1", "every or some in place of within"},
        {"type = ADT", "1", "write MSH-9.1 in place of type"},
        {"every OBX OBX-11 = F", "11", "'(' is expected after OBX"},
        {"every OBX-5.1 (. = F)", "7", "group, a segment or the repetitions of a field"},
        {"every . (.1 = F)", "7", "group, a segment or the repetitions of a field"},
        {"times OBX (OBX-8 = H)", "7", "times takes how often"},
        {"times(OBX-8 = H)", "7", "times takes how often"},
        {"times(2..1, OBX-8 = H)", "7", "write 1..2"},
        {"times(1 OBX-8 = H)", "8", "a comma and a condition"},
        {"all(OBX[*]-8 = H and OBX[*]-11 = F)", "18", "all() takes one condition"},
        {"all(count(OBX) = 1)", "5", "takes one condition on a path"},
        {"any(sequence(OBX-1))", "5", "takes one condition on a path"},
        {"ifabsent(maybe, PID-8 = F)", "10", "pass, fail or undecided"},
        {"ifabsent(pass PID-8 = F)", "15", "a comma and a condition are expected after pass"},
        {"sequence(OBX)", "1", "the field that counts"},
        {"outside(x)", "9", "in quotes"},
        {"value(PID-8)", "1", "there is no function 'value'; there are valued"},
        {"8 = F", "1", "a path such as PID-8 is expected, not '8'"},
        {"PID- = F", "5", "a field number is expected after PID"},
        {"PID-x = F", "5", "a field number is expected after PID"},
        {"PID-0 = F", "5", "numbers count from 1"},
        {"PID-5000 = F", "5", "past what can be counted here"},
        {"PID-8F = F", "6", "not expected to go on with 'F'"},
        {"PID-3.1.2.3 = F", "10", "no deeper than a sub-component"},
        {".1.2.3 = F", "5", "no deeper than a sub-component"},
        {"ORDER/ = F", "7", "a group or segment is expected after /"},
        {"OBX[3.1=\"x\"-5 = F", "4", "the bracket is not closed"},
        {"OBX[x]-5 = F", "5", "in the brackets: a number was expected"},
        {"PID-3[5=].1 = F", "9", "in the brackets: a value was expected"},
        {"and = F", "1", "'and' is a word of the language"},
        {"PID-5 = \"Ü\" PID-6", "13", "join conditions"},
    };
    for (const Row& row : rows) {
        const Result<Expression> read = parseExpression(row.text);
        ASSERT_FALSE(read.has_value()) << row.text;
        ASSERT_EQ(read.error().id(), MessageId::SpecExpressionSyntax) << row.text;
        EXPECT_EQ(read.error().arguments()[0], row.column) << row.text << ": " << read.error().render();
        EXPECT_NE(read.error().arguments()[1].find(row.says), std::string::npos)
            << row.text << ": " << read.error().render();
    }
}

TEST(ExpressionErrors, NestingHasALimit) {
    const auto nested = [](int depth, const std::string& open, const std::string& close) {
        std::string text;
        for (int i = 0; i < depth; ++i) {
            text += open;
        }
        text += "PID-8 = F";
        for (int i = 0; i < depth; ++i) {
            text += close;
        }
        return text;
    };
    for (const auto& [open, close] : {std::pair("(", ")"), std::pair("not ", ""), std::pair("every OBX (", ")"),
                                      std::pair("if PID-8 = F then ", ""), std::pair("ifabsent(pass, ", ")")}) {
        EXPECT_TRUE(parseExpression(nested(kMaxExpressionDepth - 1, open, close)).has_value()) << open;
        const Result<Expression> tooDeep = parseExpression(nested(100'000, open, close));
        ASSERT_FALSE(tooDeep.has_value()) << open;
        EXPECT_EQ(tooDeep.error().id(), MessageId::SpecExpressionDepth);
    }
}
