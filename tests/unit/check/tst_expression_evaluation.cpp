// Every construct of the language: where it holds, where it fails and at which place, where it says nothing, and where
// it cannot be decided.
#include "expression_tables.h"

using namespace plumb;
using namespace plumb::check;
using namespace plumb::check::testing;

namespace {

constexpr Reading kCondition = Reading::Condition;

}  // namespace

TEST(ExpressionEvaluation, Presence) {
    Table(kOru).check({{"PID", "valued(PID-5)", "true"},
                       {"PID", "valued(PID-30)", "false PID-30"},
                       {"PID", "valued(PID-10)", "false PID-10"},
                       {"PID", "valued(PID-15)", "false PID-15"},  // delimiters only
                       {"PID", "empty(PID-15)", "true"},
                       {"PID", "empty(PID-2)", "true"},
                       {"PID", "empty(PID-5)", "false PID-5"},
                       {"PID", "exists(PID-2)", "true"},
                       {"PID", "exists(PID-30)", "false PID-30"},
                       {"PID", "absent(PID-30)", "true"},
                       {"PID", "absent(PID-5)", "false PID-5"},
                       {"PID", "null(PID-10)", "true"},
                       {"PID", "null(PID-5)", "false PID-5"},
                       {"message", "valued(MSH-2)", "true"},
                       {"message", "exists(DSC)", "false message"},
                       {"message", "absent(DSC)", "true"},
                       {"message", "absent(PID)", "false PID"},
                       {"message", "valued(PATIENT)", "true"},
                       {"PATIENT", "exists(VISIT)", "true"},
                       {"ORDER_OBSERVATION[2]", "absent(OBSERVATION)", "false OBX[3]"},
                       {"ORDER_OBSERVATION[1]", "exists(TXA)", "false OBR[1]"},
                       {"message", "exists(XYZ)", "undecidable check.undecided-place"},
                       {"message", "exists(VISIT/OBX)", "undecidable check.undecided-place"},
                       {"message", "exists(VISIT-3)", "undecidable check.undecided-place"},
                       {"OBX", "valued(.1)", "undecidable check.undecided-no-element"}});
}

TEST(ExpressionEvaluation, TextComparisons) {
    Table(kOru).check({{"PID", "PID-8 = F", "true"},
                       {"PID", "PID-8 = M", "false PID-8"},
                       {"PID", "PID-8 != M", "true"},
                       {"PID", "PID-8 != F", "false PID-8"},
                       {"PID", "PID-8 = \"f\"i", "true"},
                       {"PID", "PID-8 in (M, F)", "true"},
                       {"PID", "PID-8 not in (M, F)", "false PID-8"},
                       {"PID", "PID-5.1 = M^LLER", "true"},
                       {"PID", "PID-5.1 = \"M\\S\\LLER\"", "false PID-5.1"},
                       {"PID", "PID-5.1 contains \"^l\"i", "true"},
                       {"PID", "PID-5.1 contains x", "false PID-5.1"},
                       {"PID", "PID-5.1 startswith M^", "true"},
                       {"PID", "PID-5.1 not endswith LER", "false PID-5.1"},
                       {"PID", "PID-3.1 ~ /^[0-9]{8}$/", "true"},
                       {"PID", "PID-3.1 !~ /^[0-9]{8}$/", "false PID-3[1].1"},
                       {"PID", "PID-10 = '\"\"'", "true"},  // null is compared as filters do
                       {"PID", "PID-10 = F", "false PID-10"},
                       {"PID", "PID-8 ~ /(/", "undecidable check.undecided-pattern"},
                       {"PID", "PID-30 = F", "absent"},
                       {"PID", "PID-30 != F", "absent"},
                       {"PID", "PID-2 = F", "absent"},  // empty is the same as absent
                       {"PID", "PID-30 = F", "false PID-30", kCondition},
                       {"PID", "PID-30 != F", "true", kCondition},
                       {"PID", "PID-2 not in (F)", "true", kCondition},
                       {"message", "DSC-1 = F", "absent"},
                       {"message", "DSC-1 = F", "false message", kCondition}});
}

TEST(ExpressionEvaluation, NumbersAndTimes) {
    Table(kOru).check({{"OBX", "OBX-5 > 4", "true"},
                       {"OBX", "OBX-5 <= 4.49", "false OBX[1]-5"},
                       {"OBX", "num(OBX-5) = 4.5", "true"},
                       {"OBX", "OBX-5 = 4.5", "false OBX[1]-5"},
                       {"OBX", "num(OBX-5) in (1, 4.500)", "true"},
                       {"OBX", "num(OBX-5) in (1, 2)", "false OBX[1]-5"},
                       {"OBX", "num(OBX-5) in (XYZ-1, 4.5)", "true"},  // decided by what is known
                       {"OBX", "num(OBX-5) in (XYZ-1, 2)", "undecidable check.undecided-place"},
                       {"PID", "length(PID-8) in (XYZ-1, 1)", "true"},
                       {"PID", "length(PID-8) in (XYZ-1, 2)", "undecidable check.undecided-place"},
                       {"PID", "count(PID-3) in (XYZ-1, 2)", "true"},
                       {"OBX", "OBX-2 > 4", "false OBX[1]-2"},  // not a number: neither less nor greater
                       {"OBX", "OBX-7 > 4", "absent"},
                       {"PID", "PID-7 < 1960", "false PID-7"},  // a number: eight digits make a date
                       {"PID", "time(PID-7) < 1960", "true"},
                       {"PID", "PID-7 >= 1960-01-01", "false PID-7"},
                       {"PID", "time(PID-7) = 1959-12", "true"},
                       {"PID", "num(PID-7) < 19600101", "true"},
                       {"message", "MSH-7 <= 2026-01-10", "true"},
                       {"message", "PID-7 < MSH-7", "true"},
                       {"message", "PID-7 > MSH-7", "false PID-7"},
                       {"message", "time(OBR-7) = MSH-7", "true"},  // as far as the less precise goes
                       {"OBX", "OBX-14 <= MSH-7", "true"},
                       {"OBX[3]", "OBX-14 <= MSH-7", "false OBX[3]-14"},
                       {"PID", "length(PID-8) = 1", "true"},
                       {"PID", "length(PID-5.1) < 6", "false PID-5.1"},
                       {"PID", "length(PID-30) < 6", "absent"}});
    // Others build trees that no text gives.
    spec::Expression odd = spec::parseExpression("PID-8 < 5").value();
    odd.values[0].text = "abc";
    EXPECT_EQ(ExpressionProgram::compile(odd, nullptr)->problems().front().code(), "check.undecided-comparison");
    odd.values.clear();
    EXPECT_EQ(ExpressionProgram::compile(odd, nullptr)->problems().front().code(), "check.undecided-expression");
}

TEST(ExpressionEvaluation, Precision) {
    Table(kOru).check({{"PID", "precision(PID-7) >= day", "true"},
                       {"PID", "precision(PID-7) = second", "false PID-7"},
                       {"PID", "precision(PID-7) in (year, day)", "true"},
                       {"PID", "precision(PID-7) != day", "false PID-7"},
                       {"OBX", "precision(OBX-14) = precision(MSH-7)", "true"},
                       {"OBX[2]", "precision(OBX-14) = precision(MSH-7)", "false OBX[2]-14"},
                       {"PID", "precision(PID-8) >= year", "false PID-8"},
                       {"PID", "precision(PID-10) >= year", "absent"},  // null says nothing of its precision
                       {"PID", "precision(PID-29) >= day", "absent"},
                       {"PID", "precision(PID-29) >= day", "false PID-29", kCondition},
                       {"PID", "precision(PID-7) = precision(XYZ-1)", "undecidable check.undecided-place"}});
}

TEST(ExpressionEvaluation, Formats) {
    Table(kOru).check({{"PID", "PID-7 is date", "true"},
                       {"PID", "PID-7 is oid", "false PID-7"},
                       {"PID", "PID-7 is not date", "false PID-7"},
                       {"PID", "PID-10 is date", "absent"},
                       {"PID", "PID-29 is date", "absent"},
                       {"OBX", "OBX-3.1 is loinc", "true"},
                       {"PID-3[2]", ".4.2 is oid", "true"},
                       {"PID-3[2]", ".4.2 is uuid", "false PID-3[2].4.2"}});
    spec::Expression unknown = spec::parseExpression("PID-7 is date").value();
    unknown.name = "phase of the moon";
    EXPECT_EQ(ExpressionProgram::compile(unknown, nullptr)->problems().front().code(), "check.undecided-format");
}

TEST(ExpressionEvaluation, ValueSets) {
    Table(kOru).check({{"OBX", "OBX-8 in set(FLAGS)", "true"},
                       {"OBX", "OBX-2 in set(FLAGS)", "false OBX[1]-2"},
                       {"OBX", "OBX-8 not in set(FLAGS)", "false OBX[1]-8"},
                       {"OBX", "OBX-3 in set(CODES)", "true"},  // its first component
                       {"OBX[2]", "OBX-3 in set(CODES)", "false OBX[2]-3"},
                       {"OBX[2]", "OBX-3 in set(CODES at 1 or 4)", "true"},
                       {"OBX[2]", "OBX-3 in set(CODES at 1 or 2, S)", "false OBX[2]-3"},
                       {"OBX", "OBX-3 in set(CODES at 4)", "absent"},
                       {"OBX[5]", "OBX-8 in set(FLAGS)", "absent"},  // null
                       {"OBX[4]", "OBX-8 in set(FLAGS)", "absent"},
                       {"OBX[4]", "OBX-8 in set(FLAGS)", "false OBX[4]-8", kCondition},
                       {"OBX", "OBX-8 in set(UNKNOWN)", "undecidable check.undecided-value-set"},
                       {"OBX", "OBX-8 in set(EMPTY)", "undecidable check.undecided-empty-set"},
                       {"OBX", "OBX-3 in set(EMPTY at 1)", "undecidable check.undecided-empty-set"}});
}

TEST(ExpressionEvaluation, SeveralPlaces) {
    Table(kOru).check({{"message", "OBX[*]-8 = H", "true"},
                       {"message", "OBX[*]-8 = HH", "false OBX[1]-8"},
                       {"message", "any(OBX[*]-11 = P)", "true"},
                       {"message", "all(OBX[*]-11 = F)", "false OBX[3]-11"},
                       {"ORDER_OBSERVATION[1]", "all(OBX[*]-11 = F)", "true"},
                       {"message", "none(OBX[*]-11 = P)", "false OBX[3]-11"},
                       {"message", "none(OBX[*]-11 = X)", "true"},
                       {"message", "times(1, OBX[*]-11 = P)", "true"},
                       {"message", "times(2..*, OBX[*]-11 = P)", "false OBX[3]-11"},
                       {"message", "times(0..2, OBX[*]-11 = F)", "false OBX[5]-11"},
                       {"message", "times(3, OBX[*]-11 = F)", "true"},
                       {"message", "all(valued(OBX[*]-11))", "false OBX[4]-11"},
                       {"message", "times(4, valued(OBX[*]-11))", "true"},
                       {"PID", "all(PID-3[*].5 in (MR, PI))", "true"},
                       {"PID", "all(PID-3[*].5 = MR)", "false PID-3[2].5"},
                       {"PID", "PID-3[5=\"PI\"].1 = 990", "true"},
                       {"PID", "PID-3[last].1 = 1", "false PID-3[2].1"},
                       {"message", "OBX[3.1=\"718-7\"]-5 < 1", "false OBX[3]-5"},
                       {"message", "OBX[2]-5 = 138", "true"},
                       {"message", "OBX[9]-5 = 138", "absent"},
                       {"message", "OBX[last]-5 is date", "true"},
                       // An absent place takes no part when another is there; in a condition it does not hold.
                       {"message", "all(OBX[*]-5 ~ /./)", "true"},
                       {"message", "all(OBX[*]-5 ~ /./)", "false OBX[4]-5", kCondition},
                       {"message", "all(OBX[*]-30 = X)", "absent"},
                       {"message", "any(OBX[*]-30 = X)", "absent"},
                       {"message", "none(OBX[*]-30 = X)", "true", kCondition},
                       {"message", "times(0, OBX[*]-30 = X)", "true", kCondition},
                       {"message", "all(TXA[*]-1 = X)", "false message", kCondition},
                       {"message", "TXA[*]-1 != X", "false message", kCondition},
                       {"message", "TXA-1 != X", "true", kCondition},
                       {"message", "OBX[*]-11 != F", "true", kCondition},
                       {"message", "none(TXA[*]-1 = X)", "true", kCondition},
                       {"message", "all(valued(TXA[*]-1))", "false message"},
                       {"message", "none(valued(TXA[*]-1))", "true"},
                       {"message", "all(XYZ[*]-1 = X)", "undecidable check.undecided-place"},
                       {"message", "all(OBX[*]-8 in set(EMPTY))", "undecidable check.undecided-empty-set"}});
}

TEST(ExpressionEvaluation, PathAgainstPath) {
    Table(kOru).check({{"PID", "PID-3.1 = PID-3[1].1", "true"},
                       {"PID", "PID-3.1 = PID-8", "false PID-3[1].1"},
                       {"PID", "PID-3.1 != PID-8", "true"},
                       {"PID", "PID-3[2].1 = any(PID-3[*].1)", "true"},
                       {"PID", "PID-3[2].1 = all(PID-3[*].1)", "false PID-3[2].1"},
                       {"PID", "PID-3[2].1 in (PID-8, PID-3[2].1)", "true"},
                       {"PID", "PID-3[2].1 in (PID-30, X)", "false PID-3[2].1"},
                       {"PID", "PID-5 contains PID-5.2", "true"},
                       {"PID", "PID-3.1 = PID-30", "absent"},
                       {"PID", "PID-3.1 = PID-30", "false PID-3[1].1", kCondition},
                       {"PID", "PID-30 = PID-30", "absent"},
                       {"OBX", "num(OBX-5) > OBX-1", "true"},
                       {"OBX", "OBX-5 < OBX-1", "false OBX[1]-5"},
                       {"OBX", "OBX-5 < XYZ-1", "undecidable check.undecided-place"}});
}

TEST(ExpressionEvaluation, CountsAndDistinct) {
    Table(kOru).check({{"message", "count(OBX) = 5", "true"},
                       {"ORDER_OBSERVATION[2]", "count(OBX) = 3", "true"},
                       {"ORDER_OBSERVATION[2]", "count(OBSERVATION) = 4", "false OBX[5]"},
                       {"message", "count(ORDER_OBSERVATION) = 2", "true"},
                       {"PID", "count(PID-3) = 2", "true"},
                       {"PID", "count(PID-3) != 2", "false PID-3[2]"},
                       {"message", "count(OBX-11) = 4", "true"},
                       {"message", "count(OBX-8[1]) in (4, 5)", "true"},
                       {"message", "count(TXA) = 0", "true"},
                       {"message", "count(TXA) > 0", "false message"},
                       {"message", "distinct(OBX-2) = 3", "true"},
                       {"message", "distinct(OBX-2) = 2", "false OBX[5]-2"},
                       {"message", "count(OBR) = OBR[2]-1", "true"},
                       {"message", "count(OBR) = OBR-30", "absent"},
                       {"message", "count(OBR) = OBR-30", "false OBR[2]", kCondition},
                       {"message", "count(XYZ) = 0", "undecidable check.undecided-place"}});
}

TEST(ExpressionEvaluation, GroupsHaveTheirOwnOccurrences) {
    Table(kOru).check(
        {{"ORDER_OBSERVATION[1]", "OBR-4.1 = X", "true"},
         {"ORDER_OBSERVATION[2]", "OBR-4.1 = X", "false OBR[2]-4.1"},
         {"ORDER_OBSERVATION[2]", "OBX-3.1 = 718-7", "true"},
         {"ORDER_OBSERVATION[2]", "OBX[2]-3.1 = NOTE", "true"},
         {"ORDER_OBSERVATION[1]", "exists(NTE)", "false OBR[1]"},  // that of the result is not the order's
         {"ORDER_OBSERVATION[2]", "NTE-3 = \"of the order\"", "true"},
         {"ORDER_OBSERVATION[1]", "OBSERVATION[2]/NTE-3 = \"first panel\"", "true"},
         {"message", "ORDER_OBSERVATION[2]/OBSERVATION[*]/OBX-11 = P", "true"},
         {"message", "all(ORDER_OBSERVATION[*]/OBX[1]-1 = 1)", "true"},
         {"message", "ORDER_OBSERVATION[last]/OBX[last]-1 = 3", "false OBX[5]-1"},
         {"message", "ORDER_OBSERVATION[3.1=\"x\"]/OBX-1 = 3", "undecidable check.undecided-group-selector"},
         // Names are looked for outwards, from where the rule stands.
         {"OBX[1]", "OBR-4.1 = X", "true"},
         {"OBX[3]", "OBR-4.1 = Y", "true"},
         {"OBSERVATION[4]", "OBR-4.1 = X", "false OBR[2]-4.1"},
         {"OBX[3]", "MSH-9.2 = R01 and PID-8 = F", "true"},
         {"OBX[3]", "count(OBX) = 1", "true"},
         {"OBX[3]", "count(OBX[*]) = 1", "true"},
         {"OBR[2]", "count(OBX) = 3", "true"},
         {"PID", "PV1-2 = I", "true"},
         // Local segments stand where they stand.
         {"message", "ZPD-2 = local", "true"},
         {"PATIENT", "ZPD-2 = local", "true"},
         {"ORDER_OBSERVATION[2]", "ZLB-1 = last", "true"},
         {"ORDER_OBSERVATION[1]", "exists(ZLB)", "false OBR[1]"},
         {"message", "exists(ZZZ)", "false message"}});
}

TEST(ExpressionEvaluation, EverySomeTimes) {
    Table(kOru).check({{"message", "every OBSERVATION (OBX-11 = F)", "false OBX[3]-11"},
                       {"ORDER_OBSERVATION[1]", "every OBSERVATION (OBX-11 = F)", "true"},
                       {"message", "every ORDER_OBSERVATION (some OBX[*] (OBX-1 = 2))", "true"},
                       {"message", "every ORDER_OBSERVATION (some OBX[*] (OBX-1 = 4))", "false OBX[1]-1"},
                       {"message", "every ORDER_OBSERVATION/OBX (OBX-1 in (1, 2))", "false OBX[5]-1"},
                       {"message", "every ORDER_OBSERVATION[1]/OBX (OBX-1 in (1, 2))", "true"},
                       {"message", "some ORDER_OBSERVATION (all(OBX[*]-11 = F))", "true"},
                       {"message", "some OBX (OBX-11 = X)", "false OBX[1]-11"},
                       {"message", "every OBX (OBX-14 <= OBR-7)", "false OBX[3]-14"},
                       {"message", "every OBX[3.1=\"718-7\"] (OBX-11 = P)", "true"},
                       {"message", "times 2 ORDER_OBSERVATION (valued(OBR-4))", "true"},
                       {"message", "times 0..2 OBX (OBX-11 = F)", "false OBX[5]-11"},
                       {"message", "times 1..* OBX (OBX-11 = X)", "false OBX[1]-11"},
                       {"PID", "every PID-3 (valued(.4) and .5 in (MR, PI))", "true"},
                       {"PID", "every PID-3 (.5 = MR)", "false PID-3[2].5"},
                       {"PID", "some PID-3 (.5 = PI and .4.2 startswith 2)", "true"},
                       {"PID", "times 1 PID-3 (.5 = MR)", "true"},
                       {"message", "every PID-3 (.5 = MR)", "false PID-3[2].5"},
                       // Nothing to go through: every holds, some does not.
                       {"message", "every TXA (TXA-1 = X)", "true"},
                       {"message", "some TXA (TXA-1 = X)", "false message"},
                       {"PID", "every PID-30 (.1 = X)", "true"},
                       {"PID", "every PID-2 (.1 = X)", "true"},
                       {"message", "ifabsent(fail, every TXA (TXA-1 = X))", "false message"},
                       {"message", "ifabsent(pass, some TXA (TXA-1 = X))", "true"},
                       {"message", "ifabsent(undecided, every TXA (TXA-1 = X))", "absent"},
                       // A result without a status says nothing in every; in some it is not one.
                       {"ORDER_OBSERVATION[2]", "every OBX (OBX-11 in (F, P))", "absent"},
                       {"ORDER_OBSERVATION[2]", "some OBX (OBX-11 = X)", "false OBX[3]-11"},
                       {"message", "every XYZ (XYZ-1 = X)", "undecidable check.undecided-place"},
                       {"message", "some OBX (OBX-8 in set(UNKNOWN))", "undecidable check.undecided-value-set"},
                       {"message", "times 1 OBX (OBX-8 in set(UNKNOWN))", "undecidable check.undecided-value-set"}});
}

TEST(ExpressionEvaluation, Sequences) {
    Table(kOru).check({{"ORDER_OBSERVATION[1]", "sequence(OBX[*]-1)", "true"},
                       {"ORDER_OBSERVATION[2]", "sequence(OBX[*]-1)", "false OBX[5]-1"},
                       {"message", "every ORDER_OBSERVATION[1] (sequence(OBX-1))", "true"},
                       {"message", "sequence(OBX-1)", "false OBX[3]-1"},  // one count through all of the message
                       {"message", "sequence(OBR-1)", "true"},
                       // A segment's own number, in the smallest group in which it can repeat.
                       {"OBX[2]", "sequence(OBX-1)", "true"},
                       {"OBX[3]", "sequence(OBX-1)", "true"},
                       {"OBX[5]", "sequence(OBX-1)", "false OBX[5]-1"},
                       {"OBR[2]", "sequence(OBR-1)", "true"},
                       {"NTE[1]", "sequence(NTE-1)", "true"},
                       {"PID", "sequence(PID-1)", "true"},
                       {"PID", "sequence(PID-3[*].1)", "false PID-3[1].1"},
                       {"OBX", "sequence(OBX-2)", "false OBX[1]-2"},
                       {"OBX", "sequence(OBX-4)", "absent"},
                       {"OBX", "sequence(OBX-4)", "false OBX[1]-4", kCondition},
                       {"message", "sequence(XYZ-1)", "undecidable check.undecided-place"}});
    Table(kOru, std::nullopt)
        .check({{"OBX[2]", "sequence(OBX-1)", "true"}, {"OBX[3]", "sequence(OBX-1)", "false OBX[3]-1"}});
}

TEST(ExpressionEvaluation, Combinations) {
    Table(kOru).check({{"PID", "PID-8 = F and PID-7 is date", "true"},
                       {"PID", "PID-8 = F and PID-7 is oid", "false PID-7"},
                       {"PID", "PID-8 = M or PID-7 is oid", "false PID-8"},
                       {"PID", "PID-8 = M xor PID-7 is date", "true"},
                       {"PID", "PID-8 = F xor PID-7 is date", "false PID-7"},
                       {"PID", "not PID-8 = F", "false PID-8"},
                       {"PID", "not PID-30 = F", "absent"},
                       {"PID", "not PID-30 = F", "true", kCondition},
                       {"PID", "if PID-8 = F then valued(PID-5)", "true"},
                       {"PID", "if PID-8 = F then valued(PID-30)", "false PID-30"},
                       {"PID", "if PID-8 = M then valued(PID-30)", "true"},
                       {"PID", "if PID-30 = M then valued(PID-30)", "true"},  // an absent condition does not hold
                       {"PID", "if PID-30 != M then valued(PID-30)", "false PID-30"},
                       {"PID", "if PID-8 = F then PID-30 = X", "absent"},
                       {"PID", "PID-30 = X and PID-8 = M", "false PID-8"},
                       {"PID", "PID-30 = X or PID-8 = F", "true"},
                       {"PID", "PID-30 = X or PID-8 = M", "absent"},
                       {"PID", "PID-8 in set(UNKNOWN) and PID-8 = M", "false PID-8"},
                       {"PID", "PID-8 in set(UNKNOWN) and PID-8 = F", "undecidable check.undecided-value-set"},
                       {"PID", "PID-30 = X and PID-8 in set(UNKNOWN)", "undecidable check.undecided-value-set"},
                       {"PID", "if PID-8 in set(UNKNOWN) then PID-8 = M", "undecidable check.undecided-value-set"},
                       {"PID", "if PID-8 in set(UNKNOWN) then PID-8 = F", "true"},
                       {"PID", "outside(\"a.Plugin\")", "undecidable check.undecided-outside"},
                       {"PID", "outside(\"a.Plugin\") or PID-8 = F", "true"}});
}

TEST(ExpressionEvaluation, IfAbsent) {
    Table(kOru).check({{"PID", "ifabsent(pass, PID-30 = X)", "true"},
                       {"PID", "ifabsent(fail, PID-30 = X)", "false PID-30"},
                       {"PID", "ifabsent(fail, PID-30 != X)", "false PID-30"},
                       {"PID", "ifabsent(undecided, PID-30 = X)", "absent"},
                       {"PID", "ifabsent(undecided, PID-30 = X)", "absent", kCondition},
                       {"PID", "ifabsent(pass, PID-30 = X)", "true", kCondition},
                       {"PID", "ifabsent(fail, PID-8 = F)", "true"},
                       {"PID", "ifabsent(pass, PID-8 = M)", "false PID-8"},
                       {"message", "ifabsent(fail, all(OBX[*]-30 = X))", "false OBX[1]-30"},
                       {"message", "ifabsent(fail, all(OBX[*]-5 ~ /./))", "true"},  // one is there, which decides
                       {"message", "ifabsent(fail, sequence(OBX[*]-4))", "false OBX[1]-4"},
                       {"message", "ifabsent(pass, times(1, OBX[*]-30 = X))", "true"},
                       {"message", "ifabsent(pass, ifabsent(fail, DSC-1 = X))", "false message"},
                       {"PID", "ifabsent(fail, PID-30 in set(FLAGS))", "false PID-30"},
                       {"PID", "ifabsent(fail, PID-8 in set(UNKNOWN))", "undecidable check.undecided-value-set"}});
}

TEST(ExpressionEvaluation, ElementsAndWhatIsBelowThem) {
    Table(kOru).check({{"PID-3[2]", ".1 = 990", "true"},
                       {"PID-3[2]", ".5 = MR", "false PID-3[2].5"},
                       {"PID-3[2].4", ".1 = EPI", "true"},
                       {"PID-3[2].4", ".2 is oid", "true"},
                       {"PID-3[2].4.1", ". = EPI", "true"},
                       {"PID-3", ".1 = 00012345", "true"},
                       {"PID-8", ". = M", "false PID-8"},
                       {"PID-3[2]", "if .5 = PI then PID-8 = F", "true"},
                       {"PID-3[2]", "every OBX[1] (OBX-2 = NM and . startswith 990)", "true"},
                       {"PID-3[2].4", ".1.1 = X", "undecidable check.undecided-too-deep"},
                       {"PID-3[2].4.1", ".1 = X", "undecidable check.undecided-too-deep"}});
}

TEST(ExpressionEvaluation, WithoutAStructure) {
    Table(kOru, std::nullopt)
        .check({{"message", "OBX[3]-11 = P", "true"},
                {"message", "XYZ-1 = X", "absent"},
                {"OBX[3]", "OBX-11 = P and MSH-9.2 = R01", "true"},
                {"message", "every OBX (OBX-11 = F)", "false OBX[3]-11"},
                {"message", "ORDER_OBSERVATION/OBX-1 = 1", "undecidable check.undecided-structure"},
                {"message", "exists(VISIT)", "undecidable check.undecided-structure"}});
}

TEST(ExpressionEvaluation, CharacterSetsAndEscapes) {
    const std::string latin = "MSH|^~\\&|||||20260101||ADT^A01|1|P|2.5||||||8859/1\rPID|||1||M\xdcLLER^A\\T\\B\r";
    const std::string utf8 =
        "MSH|^~\\&|||||20260101||ADT^A01|1|P|2.5||||||UNICODE UTF-8\rPID|||1||M\xc3\x9cLLER^A\\T\\B\r";
    for (const std::string& text : {latin, utf8}) {
        Table(text, std::nullopt)
            .check({{"PID", "PID-5.1 = MÜLLER", "true"},
                    {"PID", "PID-5.1 ~ /^M.LLER$/", "true"},
                    {"PID", "PID-5.1 = MULLER", "false PID-5.1"},
                    {"PID", "length(PID-5.1) = 6", "true"},
                    {"PID", "PID-5.2 = 'A&B'", "true"}});
    }
    const std::string delimiters = "MSH#*~?@#A\rPID#1##a*b~c?F?d\r";
    Table(delimiters, std::nullopt)
        .check({{"PID", "PID-3[2] = c#d", "true"}, {"PID", "PID-3.2 = b", "true"}, {"message", "MSH-1 = '#'", "true"}});
}

TEST(ExpressionEvaluation, SegmentsThatStandWrongAreSeen) {
    // PV1 behind the results, an OBX before any order.
    const std::string text = message(R"(
MSH|^~\&|LAB|MERCY|EHR|HIE|20260110063000||ORU^R01^ORU_R01|CTL0001|P|2.5.1
PID|1||1
OBX|9|NM|early
OBR|1|||X
OBX|1|NM|A
PV1|1|I
QQQ|1
)");
    Table(text).check({{"message", "PV1-2 = I", "true"},
                       {"message", "exists(QQQ)", "undecidable check.undecided-place"},
                       {"ORDER_OBSERVATION[1]", "count(OBX) = 1", "true"}});
}

TEST(ExpressionEvaluation, WalksWithinWalksEnd) {
    std::string text = "MSH|^~\\&|LAB|MERCY|EHR|HIE|20260110063000||ORU^R01^ORU_R01|CTL0001|P|2.5.1\rOBR|1\r";
    for (int i = 1; i <= 20'000; ++i) {
        text += "OBX|" + std::to_string(i) + "|NM|1||1~2\r";
    }
    Table table(text);
    std::string nested = "OBX-2 = NM";
    for (int i = 0; i < 20; ++i) {
        nested = "every OBSERVATION[*] (" + nested + ")";
    }
    table.check({{"message", nested.c_str(), "undecidable check.undecided-too-much"},
                 {"message", "every OBX (OBX-2 = NM)", "true"},
                 {"message", "every OBX (OBR-1 = 1)", "true"},
                 {"message", "every OBX (some OBX-5 (. = 2))", "true"},
                 {"message", "every OBX (sequence(OBX-1))", "true"},
                 {"OBX[20000]", "sequence(OBX-1)", "true"},
                 {"message", "sequence(OBX[*]-1)", "true"}});
}
