// What expressions may be written, how they are printed, and that what is printed reads back as the same tree.
#include "spec/describe_expression.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

using namespace plumb;
using namespace plumb::spec;
using Kind = Expression::Kind;

namespace {

struct Row {
    const char* text;
    const char* printed;  ///< nullptr: as it is written
};

void check(std::initializer_list<Row> rows) {
    for (const Row& row : rows) {
        const Result<Expression> read = parseExpression(row.text);
        if (!read) {
            ADD_FAILURE() << row.text << ": " << read.error().render();
            continue;
        }
        const std::string printed = printExpression(*read);
        EXPECT_EQ(printed, row.printed == nullptr ? row.text : row.printed);
        const Result<Expression> again = parseExpression(printed);
        if (!again) {
            ADD_FAILURE() << printed << ": " << again.error().render();
            continue;
        }
        EXPECT_TRUE(*again == *read) << row.text << " printed as " << printed;
        EXPECT_FALSE(describeExpression(*read).empty());
    }
}

Expression read(std::string_view text) {
    const Result<Expression> expression = parseExpression(text);
    EXPECT_TRUE(expression.has_value()) << text << ": " << (expression ? "" : expression.error().render());
    return expression.value_or(Expression());
}

}  // namespace

TEST(ExpressionParser, ReadsEveryConstruct) {
    check({{"valued(PV1-44)", nullptr},
           {"null(PID-5)", nullptr},
           {"exists(ZPD)", nullptr},
           {"absent(PATIENT/PV1)", nullptr},
           {"empty(PID-3[2].4)", nullptr},
           {"OBX-2 in (NM, SN)", nullptr},
           {"OBX-2 not in (NM, \"two words\")", nullptr},
           {"PID-8 = F", nullptr},
           {"PID-8 != F", nullptr},
           {"PID-5.1 = \"garcia\"i", nullptr},
           {"PID-7 <= PID-29", nullptr},
           {"PID-3.1 ~ /[0-9]{6,10}/", nullptr},
           {"PID-3.1 !~ /a\\/b/i", nullptr},
           {"PID-5 contains x", nullptr},
           {"PID-5 not startswith \"x y\"", nullptr},
           {"PID-5 endswith PID-6", nullptr},
           {"OBX-8 in set(HL70078)", nullptr},
           {"OBX-3 not in set(LOCAL at 1 or 4, S)", nullptr},
           {"OBX-3 in set(\"two words\", R)", nullptr},
           {"PID-7 is date", nullptr},
           {"PID-7 is not full-date", nullptr},
           {".4.2 is oid", nullptr},
           {". = X", nullptr},
           {".1 != .2", nullptr},
           {"num(OBX-5) >= 4.5", nullptr},
           {"num(OBX-5) in (1, 2.50)", nullptr},
           {"time(PID-7) = 1960-01", nullptr},
           {"count(PID-3) = 2", nullptr},
           {"count(OBSERVATION) = OBR-20", nullptr},
           {"length(PID-5) <= 20", nullptr},
           {"distinct(OBX-3.1) > 1", nullptr},
           {"precision(PID-7) >= day", nullptr},
           {"precision(PID-7) = precision(PID-29)", nullptr},
           {"precision(EVN-2) in (day, second)", nullptr},
           {"any(OBX[*]-8 = H)", nullptr},
           {"all(valued(OBX[*]-5))", nullptr},
           {"none(OBX[*]-8 in set(HL70078))", nullptr},
           {"times(1..2, PID-3[*].5 = MR)", nullptr},
           {"times(3, PID-3[*] is alphanumeric)", nullptr},
           {"times(1..*, precision(PID-7) = day)", nullptr},
           {"every OBSERVATION (OBX-11 = F)", nullptr},
           {"some ORDER_OBSERVATION[*]/OBSERVATION (OBX-11 = F)", nullptr},
           {"times 0..1 PID-3 (.5 = MR)", nullptr},
           {"sequence(OBX[*]-1)", nullptr},
           {"PID-3.1 = any(PV1-19[*].1)", nullptr},
           {"all(PID-3[*].4 = all(PV1-19[*].4))", nullptr},
           {"PID-3.1 in (PID-2, PID-4, X)", nullptr},
           {"ifabsent(fail, PID-8 = F)", nullptr},
           {"ifabsent(pass, all(OBX[*]-8 = H) and PID-8 = F)", nullptr},
           {"outside(\"gov.nist.Check \"\"two\"\"\")", nullptr},
           {"OBX[3.1=\"2160-0\" and 8=\"H\"]-5 > 4", nullptr},
           {"PID-3[5=\"MR\"].1 = 123", nullptr},
           {"PID-3[last].1 = 123", nullptr}});
}

TEST(ExpressionParser, ReadsWhatPeopleWrite) {
    check({{"  valued( pid-8 )  ", "valued(PID-8)"},
           {"PID-3 exists", "exists(PID-3)"},
           {"PV1-2 is valued", "valued(PV1-2)"},
           {"PV1-2 is not valued", "not valued(PV1-2)"},
           {"PID-8=F and\n PID-7<PID-29", "PID-8 = F and PID-7 < PID-29"},
           {"PID-8 == 'F'", "PID-8 = F"},
           {"PID-8 <> F", "PID-8 != F"},
           {"MSH-9.2 = \"A03\"", "MSH-9.2 = A03"},
           {"PID.5.1 = X", "PID-5.1 = X"},
           {"PID-8 IN (F, M) OR NOT VALUED(PID-8)", "PID-8 in (F, M) or not valued(PID-8)"},
           {"PID-7 is DATE", "PID-7 is date"},
           {"PID-3 ~ \"a\\/b\"", nullptr},
           {"PID-3 ~ 'a/b'", "PID-3 ~ /a\\/b/"},
           {"times(2..2, OBX[*]-8 = H)", "times(2, OBX[*]-8 = H)"}});
}

TEST(ExpressionParser, TakesPathLikeWordsForPaths) {
    EXPECT_TRUE(read("PID-7 < PID-29").values[0].isPath);
    EXPECT_TRUE(read("PID-7 = .1").values[0].isPath);
    EXPECT_TRUE(read("PID-7 = ORDER[2]/OBX[*]-5").values[0].isPath);
    EXPECT_FALSE(read("OBX-3.1 = 2160-0").values[0].isPath);
    EXPECT_FALSE(read("OBX-3.1 = \"OBX-5\"").values[0].isPath);
    EXPECT_FALSE(read("OBX-3.1 = pid-5").values[0].isPath);
    EXPECT_FALSE(read("OBX-3.1 = A-1").values[0].isPath);
    check({{"OBX-3.1 = \"OBX-5\"", nullptr}, {"OBX-3.1 = \".5\"", nullptr}, {"OBX-3 in (PID-3, \"PID-3\")", nullptr}});
}

TEST(ExpressionParser, BindsNotThenAndThenXorThenOr) {
    check({{"not PID-8 = F and PID-8 = M or PID-8 = U", nullptr},
           {"PID-1 = 1 or (PID-2 = 1 and PID-3 = 1)", "PID-1 = 1 or PID-2 = 1 and PID-3 = 1"},
           {"(PID-1 = 1 or PID-2 = 1) and PID-3 = 1", nullptr},
           {"PID-1 = 1 xor PID-2 = 1 and PID-3 = 1", nullptr},
           {"PID-1 = 1 or PID-2 = 1 xor PID-3 = 1", nullptr},
           {"(PID-1 = 1 xor PID-2 = 1) xor PID-3 = 1", nullptr},
           {"(PID-1 = 1 and PID-2 = 1) and PID-3 = 1", nullptr},
           {"not (PID-1 = 1 or PID-2 = 1)", nullptr},
           {"not not PID-1 = 1", nullptr},
           {"if PID-1 = 1 and PID-2 = 1 then PID-3 = 1 or PID-4 = 1", nullptr},
           {"if PID-1 = 1 then if PID-2 = 1 then PID-3 = 1", nullptr},
           {"if if PID-1 = 1 then PID-2 = 1 then PID-3 = 1", nullptr},
           {"(if PID-1 = 1 then PID-2 = 1) and not (if PID-3 = 1 then PID-4 = 1)", nullptr}});
    EXPECT_EQ(read("not PID-8 = F and PID-8 = M or PID-8 = U").kind, Kind::Or);
    EXPECT_EQ(read("PID-1 = 1 xor PID-2 = 1 and PID-3 = 1").kind, Kind::Xor);
    EXPECT_EQ(read("if PID-1 = 1 then PID-2 = 1 and PID-3 = 1").kind, Kind::Implies);
}

TEST(ExpressionParser, PrintsWhatWasBuiltByOthers) {
    // Trees that no text above gives: patterns that end in a backslash, texts that are words, operands of one kind.
    Expression compare;
    compare.kind = Kind::Compare;
    compare.path = parseContextPath("PID-3.1").value_or(ContextPath());
    for (const char* text : {"and", "OBX-5", ".", " ", "a\"b", "a,b", "Ü", "set(", "x\ny", "/x/", "if"}) {
        compare.op = query::Operator::Equal;
        compare.values = {Operand()};
        compare.values[0].text = text;
        EXPECT_TRUE(read(printExpression(compare)) == compare) << printExpression(compare);
        compare.op = query::Operator::In;
        EXPECT_TRUE(read(printExpression(compare)) == compare) << printExpression(compare);
    }
    for (const char* text : {"\\", "\\/", "/", "a\\\\/b", "\"", "a\\"}) {
        compare.op = query::Operator::Matches;
        compare.values[0].text = text;
        EXPECT_TRUE(read(printExpression(compare)) == compare) << printExpression(compare);
    }
    Expression set;
    set.kind = Kind::InSet;
    set.path = compare.path;
    for (const char* name : {"HL70001", "two words", "a)b", "x,S", "at", "\"", "Ü"}) {
        set.name = name;
        EXPECT_TRUE(read(printExpression(set)) == set) << printExpression(set);
    }
}

TEST(ExpressionParser, ReadsPathsFromWhereARuleStands) {
    const Result<ContextPath> path = parseContextPath("ORDER_OBSERVATION[2]/OBX[*]-5[last].1.2");
    ASSERT_TRUE(path.has_value());
    ASSERT_EQ(path->steps.size(), 2u);
    EXPECT_EQ(path->steps[0].name, "ORDER_OBSERVATION");
    EXPECT_EQ(path->steps[0].instance.number, 2u);
    EXPECT_EQ(path->steps[1].instance.kind, hl7::Selector::Kind::All);
    EXPECT_EQ(path->field, 5u);
    EXPECT_EQ(path->repetition.kind, hl7::Selector::Kind::Last);
    EXPECT_EQ(path->component, 1u);
    EXPECT_EQ(path->subcomponent, 2u);
    for (const char* text : {".", ".4", ".4.2", "PID", "PATIENT", "A_GROUP/PID-3", "OBX[3.1=\"x]y\"]-5[(5)].1"}) {
        const Result<ContextPath> read = parseContextPath(text);
        ASSERT_TRUE(read.has_value()) << text << ": " << read.error().render();
        EXPECT_EQ(printPath(*read), text);
    }
}

TEST(ExpressionParser, DescribesInOtherWords) {
    const auto phrasing = [](std::string_view english) {
        return english == "if {0} then {1}"       ? std::string("{1}, where {0}")
               : english == "{0} shall be valued" ? std::string("<{0}>")
                                                  : std::string(english);
    };
    EXPECT_EQ(describeExpression(read("if MSH-9.2 = \"A03\" then valued(PV1-45)"), phrasing),
              "<PV1-45>, where MSH-9.2 is 'A03'.");
}

TEST(ExpressionParser, DescribesInWords) {
    const std::pair<const char*, const char*> rows[] = {
        {"if MSH-9.2 = \"A03\" then valued(PV1-45)", "If MSH-9.2 is 'A03' then PV1-45 shall be valued."},
        {"OBX-2 in (NM, SN, ST)", "OBX-2 shall be 'NM', 'SN' or 'ST'."},
        {"PID-7 <= PID-29", "PID-7 shall be at most PID-29."},
        {"PID-5 not contains \"x\"i", "PID-5 shall not contain 'x' in any case."},
        {"if PID-5 ~ /x/ then absent(PID-6)", "If PID-5 matches /x/ then PID-6 shall not be present."},
        {"every OBSERVATION (OBX-11 = F)", "For every OBSERVATION, OBX-11 shall be 'F'."},
        {"times(1..*, PID-3[*].5 = MR)", "At least 1 of PID-3[*].5 shall be 'MR'."},
        {"all(OBX[*]-8 in set(HL70078 at 1 or 4))", "Every OBX[*]-8 (component 1 or 4) shall be in value set HL70078."},
        {".4.2 is oid", ".4.2 shall be of the format oid (1.2.840...)."},
        {"sequence(OBX[*]-1)", "OBX[*]-1 shall count 1, 2, 3 in the order of the message."},
        {"precision(PID-7) >= day", "The precision of PID-7 shall be at least day."},
        {"not (valued(PID-5) and null(PID-6))", "It shall not be that PID-5 is valued and PID-6 is null (\"\")."},
        {"ifabsent(fail, PID-8 = F)", "PID-8 shall be 'F' (and be there)."},
        {"valued(PID-2) xor valued(PID-3)", "Either PID-2 shall be valued or PID-3 shall be valued, but not both."}};
    for (const auto& [text, sentence] : rows) {
        EXPECT_EQ(describeExpression(read(text)), sentence);
    }
}
