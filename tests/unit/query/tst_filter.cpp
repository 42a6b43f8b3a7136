// What filters say about one message, and that both ways of asking agree.
#include "query/ack_pairing.h"
#include "query/filter.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

using namespace plumb;
using namespace plumb::query;

namespace {

/// Lines of a message as written in the test, ended by CR.
std::string message(std::string_view lines) {
    std::string text(lines.substr(lines.front() == '\n' ? 1 : 0));
    std::replace(text.begin(), text.end(), '\n', '\r');
    return text;
}

const std::string kOru = message(R"(
MSH|^~\&|LAB|MERCY|RHAPSODY|HIE|20260110063000||ORU^R01^ORU_R01|CTL0001|P|2.5.1
PID|1||00012345^^^MERCY^MR~990^^^EPI&2.16.840&ISO^PI||M\S\LLER^ANNA^^^^^L||19591231|F||""|1 RIVER RD^^OAK
PV1|1|I|ICU^369^D
OBR|1|||X^CHEM PANEL
OBX|1|NM|2160-0^CREATININE||4.50|mg/dL||H|||F
OBX|2|NM|2951-2^SODIUM||138|mmol/L||N|||F
NTE|1||first panel
OBR|2|||Y^CBC
OBX|1|NM|2160-0^CREATININE||1.1|mg/dL||N|||P
OBX|2|TX|NOTE||||||||F
OBX|3|DT|DOB||20260101
)");

bool matches(std::string_view filter, const std::string& text, const MessageContext& context = {}) {
    Result<Filter> parsed = Filter::parse(filter);
    if (!parsed) {
        ADD_FAILURE() << filter << ": " << parsed.error().render();
        return false;
    }
    FilterScratch scratch, other;
    const hl7::MessageView view(asBytes(text));
    const bool byView = parsed->matches(view, context, scratch);
    EXPECT_EQ(byView, parsed->matchesBytes(asBytes(text), context, other)) << filter;
    EXPECT_EQ(byView, parsed->matchesBytes(asBytes(text), context, other)) << filter << " (scratch used before)";
    if (byView) {
        EXPECT_TRUE(parsed->mayMatch(asBytes(text))) << filter;
    }
    Result<Filter> again = Filter::parse(parsed->text());
    if (!again) {
        ADD_FAILURE() << parsed->text() << ": " << again.error().render();
        return byView;
    }
    EXPECT_TRUE(*again == *parsed) << filter << " printed as " << parsed->text();
    EXPECT_EQ(again->text(), parsed->text());
    return byView;
}

struct Row {
    const char* filter;
    bool expected;
};

void check(std::initializer_list<Row> rows, const std::string& text = kOru, const MessageContext& context = {}) {
    for (const Row& row : rows) {
        EXPECT_EQ(matches(row.filter, text, context), row.expected) << row.filter;
    }
}

}  // namespace

TEST(Filter, ComparesTextExactly) {
    check({{"PID-8 = F", true},
           {"PID-8 = f", false},
           {"PID-8 = \"f\"i", true},
           {"PID-8 != U", true},
           {"PID-3.1 = 00012345", true},
           {"PID-3.1 = 12345", false},
           {"PID-3[2].4.1 = 'EPI'", true},
           {"PV1-3 = ICU^369^D", true},
           {"PID-8 in (M, F)", true},
           {"PID-8 not in (M, F)", false},
           {"PID-8 in (\"m\"i, \"f\"i)", true},
           {"MSH-9.2 in (A01, A08)", false},
           {"MSH-1 = \"|\"", true},
           {"PID.8 = F and PID-8=F", true}});
}

TEST(Filter, ComparesUnescapedText) {
    check({{"PID-5.1 = M^LLER", true},
           {"PID-5.1 = \"M\\S\\LLER\"", false},
           {"PID-5.1 contains \"^L\"", true},
           {"PID-5.1 startswith M^", true},
           {"PID-5.1 endswith ler", false},
           {"PID-5.1 endswith \"ler\"i", true}});
}

TEST(Filter, ComparesInTheCharacterSetOfTheMessage) {
    const std::string latin = "MSH|^~\\&|||||20260101||ADT^A01|1|P|2.5||||||8859/1\rPID|||1||M\xdcLLER\r";
    const std::string utf8 = "MSH|^~\\&|||||20260101||ADT^A01|1|P|2.5||||||UNICODE UTF-8\rPID|||1||M\xc3\x9cLLER\r";
    for (const std::string& text : {latin, utf8}) {
        check({{"PID-5 = MÜLLER", true},
               {"PID-5 ~ /^M.LLER$/", true},
               {"PID-5 = MULLER", false},
               {"length(PID-5) = 6", true}},
              text);
    }
}

TEST(Filter, AbsentIsNotEqual) {
    check({{"PID-30 != X", true},
           {"PID-30 = X", false},
           {"ZZZ-1 != X", true},
           {"ZZZ-1 not in (X)", true},
           {"ZZZ-1 !~ /X/", true},
           {"OBX[*]-8 != H", true},
           {"ZZZ[*]-8 != H", false}});
}

TEST(Filter, OrdersNumbersAndTimes) {
    check({{"OBX-5 > 4", true},
           {"OBX-5 >= 4.5", true},
           {"OBX-5 < 4.500000000000000000001", true},
           {"OBX-5 = 4.5", false},
           {"num(OBX-5) = 4.5", true},
           {"num(PID-3.1) = 12345", true},
           {"num(OBX-5) != 4.5", false},
           {"PID-7 < 1960-01-01", true},
           {"PID-7 < 19600101", true},
           {"PID-7 > 1959-12-31", false},
           {"PID-7 >= 1959-12-31", true},
           {"time(PID-7) = 1959-12", true},
           {"time(PID-7) = 1959", true},
           {"MSH-7 > \"2026-01-10 06:29\"", true},
           {"MSH-7 <= 2026-01-10T06:30", true},
           {"PID-5.1 < 5", false},
           {"PID-5.1 >= 5", false},
           {"version >= 2.5", true},
           {"version < 2.10", true},
           {"version = 2.5.1", true}});
}

TEST(Filter, TellsAbsentEmptyAndNullApart) {
    check({{"exists(PID-2)", true},
           {"empty(PID-2)", true},
           {"absent(PID-2)", false},
           {"null(PID-2)", false},
           {"valued(PID-2)", false},
           {"null(PID-10)", true},
           {"empty(PID-10)", false},
           {"exists(PID-10)", true},
           {"valued(PID-10)", false},
           {"absent(PID-40)", true},
           {"exists(PID-40)", false},
           {"empty(PID-40)", false},
           {"exists(ZPD)", false},
           {"absent(ZPD)", true},
           {"exists(NTE)", true},
           {"absent(ZPD-3)", true},
           {"valued(PID-8)", true},
           {"PID-10 = \"\"\"\"\"\"", true}});
}

TEST(Filter, ChoosesAmongSegmentsAndRepetitions) {
    check({{"OBX-8 = N", false},
           {"OBX[*]-8 = N", true},
           {"any(OBX[*]-8 = N)", true},
           {"all(OBX[*]-8 = N)", false},
           {"none(OBX[*]-8 = X)", true},
           {"all(OBX[*]-11 = F)", false},
           {"all(OBX[3.1=\"2160-0\"]-2 = NM)", true},
           {"all(ZZZ[*]-1 = A)", false},
           {"none(ZZZ[*]-1 = A)", true},
           {"any(empty(OBX[*]-5))", true},
           {"all(exists(OBX[*]-5))", true},
           {"PID-3[*].4.1 = EPI", true},
           {"PID-3[5=\"PI\"].1 = 990", true},
           {"OBX[3.1=\"2160-0\" and 8=\"H\"]-5 > 4", true},
           {"OBX[3.1=\"2160-0\" and 8=\"N\"]-5 > 4", false},
           {"OBX[last]-3 = DOB", true}});
}

TEST(Filter, LooksWithinAGroup) {
    check({{"within OBR[4.1=\"X\"] (OBX[*]-5 > 100)", true},
           {"within OBR[4.1=\"Y\"] (OBX[*]-3.1 = \"2951-2\")", false},
           {"OBR[4.1=\"Y\"]/OBX[*]-5 > 1", true},
           {"OBR[4.1=\"Y\"]/OBX-5 > 4", false},
           {"OBR[4.1=\"X\"]/OBX-5 > 4", true},
           {"within OBR[*]: (OBX-3.1 = \"2160-0\" and OBX-8 = N)", true},
           {"within OBR (OBX-8 = N)", false},
           {"within OBR[2] (OBX[2]-2 = TX)", true},
           {"within OBR[2] (OBX[last]-2 = DT and count(OBX) = 3)", true},
           {"within OBR[*] (exists(NTE) and count(OBX) = 2)", true},
           {"within OBR[2] (exists(NTE))", false},
           {"within OBR[2] (exists(PID))", false},
           {"within OBR[2] (type = ORU)", true},
           {"not within OBR[*] (OBX[*]-8 = HH)", true}});
}

TEST(Filter, CountsAndMeasures) {
    check({{"count(OBX) = 5", true},
           {"count(OBX) > 10", false},
           {"count(OBX-5) = 4", true},
           {"count(PID-3) = 2", true},
           {"count(ZZZ) = 0", true},
           {"distinct(OBX-3.1) = 4", true},
           {"length(PID-5.1) = 6", true},
           {"length(OBX-5) > 2000", false},
           {"any(length(OBX[*]-5) = 3)", true},
           {"length(ZZZ-1) < 5", false},
           {"segments = 11", true},
           {"size > 100", true},
           {"size < 100", false}});
}

TEST(Filter, KnowsPseudoFields) {
    MessageContext context;
    context.number = MessageNumber(41);
    context.source = "feeds/adt.hl7";
    check({{"type = ORU", true},
           {"trigger = R01", true},
           {"structure = ORU_R01", true},
           {"controlid startswith CTL", true},
           {"index = 42", true},
           {"# > 40 and # <= 42", true},
           {"source endswith .hl7", true},
           {"source ~ /ADT/i", true},
           {"text contains \"CHEM PANEL\"", true},
           {"text contains \"chem panel\"i", true},
           {"text ~ /OBX\\|2\\|TX/", true},
           {"text !~ /ZPD/", true},
           {"isack", false},
           {"PID-5.1 ~ /ll/i", true}},
          kOru, context);
}

TEST(Filter, Combines) {
    check({{"PID-8 = F and PV1-2 = I", true},
           {"PID-8 = M or PV1-2 = I", true},
           {"not PID-8 = M and PV1-2 = I", true},
           {"not (PID-8 = F and PV1-2 = I)", false},
           {"PID-8 = M and PV1-2 = I or MSH-3 = LAB", true},
           {"PID-8 = M and (PV1-2 = I or MSH-3 = LAB)", false},
           {"NOT PID-8 = M AND PID-8 = F", true},
           {"not not PID-8 = F", true}});
}

TEST(Filter, AsksForAcknowledgements) {
    AckPairing acks;
    AckRecord sent;
    sent.number = MessageNumber(0);
    sent.controlId = "CTL0001";
    sent.milliseconds = 1000;
    acks.add(sent);
    AckRecord other = sent;
    other.number = MessageNumber(1);
    other.controlId = "CTL0002";
    acks.add(other);
    AckRecord ack;
    ack.number = MessageNumber(2);
    ack.isAck = true;
    ack.code = "AE";
    ack.acknowledges = "CTL0001";
    ack.milliseconds = 3500;
    acks.add(ack);
    MessageContext context;
    context.acks = &acks;
    check({{"ack.code = AE", true},
           {"ack.code in (AA, CA)", false},
           {"ack.latency > 2", true},
           {"ack.latency = 2.5", true},
           {"unacknowledged", false}},
          kOru, context);
    context.number = MessageNumber(1);
    check({{"ack.code = AE", false}, {"ack.code != AE", true}, {"ack.latency > 2", false}, {"unacknowledged", true}},
          kOru, context);
    EXPECT_TRUE(Filter::parse("unacknowledged or PID-8 = F")->needsAcks());
    EXPECT_FALSE(Filter::parse("PID-8 = F")->needsAcks());
}

TEST(Filter, AnswersForAnyBytes) {
    for (const std::string& text : {std::string(), std::string("MSH"), std::string("MSH|"), std::string("\r\r\r"),
                                    std::string("PID|||\n"), std::string("MSH|^~\\&|\nPID|1\nOBX|1", 22)}) {
        check({{"PID-8 = F", false},
               {"OBX[*]-5 > 4", false},
               {"within OBR[*] (OBX-1 = 1)", false},
               {"count(ZPD) = 0", true}},
              text);
    }
}

TEST(Filter, ReadsUsualFieldsWithoutAView) {
    EXPECT_TRUE(Filter::parse("PID-8 = U")->quickFields());
    EXPECT_TRUE(Filter::parse("PID-8 = U and not PV1-2 in (I, O) or null(PID-10)")->quickFields());
    EXPECT_FALSE(Filter::parse("OBX[*]-8 = U")->quickFields());
    EXPECT_FALSE(Filter::parse("within OBR (OBX-8 = U)")->quickFields());
}

TEST(Filter, KnowsALiteralThatMustStand) {
    const auto literal = [](std::string_view text) {
        const auto found = Filter::parse(text)->requiredLiteral();
        return found ? found->text : std::string();
    };
    EXPECT_EQ(literal("PID-5.1 = GARCIA and PID-8 = F"), "GARCIA");
    EXPECT_EQ(literal("text contains \"CHEM PANEL\""), "CHEM PANEL");
    EXPECT_EQ(literal("OBR[4.1=\"X\"]/OBX-3.1 = \"2160-0\""), "2160-0");
    EXPECT_EQ(literal("PID-5.1 = GARCIA or PID-8 = F"), "");
    EXPECT_EQ(literal("not PID-5.1 = GARCIA"), "");
    EXPECT_EQ(literal("PID-5.1 = \"A^B\""), "");
    EXPECT_EQ(literal("none(PID-5.1 = GARCIA)"), "");
    EXPECT_FALSE(Filter::parse("text contains ABSENT")->mayMatch(asBytes(std::string_view("MSH|^~\\&|A\rPID|1\r"))));
    EXPECT_TRUE(Filter::parse("PID-1 = AB")->mayMatch(asBytes(std::string_view("MSH|^~\\&|A\rPID|\\X4142\\\r"))));
    EXPECT_TRUE(matches("PID-1 = AB", "MSH|^~\\&|A\rPID|\\X4142\\\r"));
}

TEST(Filter, PrintsCanonically) {
    const std::pair<const char*, const char*> rows[] = {
        {"PID.8='F'  AND not (  MSH-9.2 IN(A01,\"A08\") )", "PID-8 = F and not MSH-9.2 in (A01, A08)"},
        {"# > 5", "index > 5"},
        {"OBR[4.1=\"X\"]/OBX[*]-5 > 4", "within OBR[4.1=\"X\"] (OBX[*]-5 > 4)"},
        {"PID-5 = \"say \"\"hi\"\"\"", "PID-5 = \"say \"\"hi\"\"\""},
        {"PID-5 ~ /a\\/b\\d/i", "PID-5 ~ /a\\/b\\d/i"},
        {"msg['PID']['PID.5']['PID.5.1'] = X", "PID-5.1 = X"},
        {"PID-5 ~ \"a\\/b\\\\/c\"", "PID-5 ~ /a\\/b\\\\\\/c/"},
        {"(PID-8 = F or PID-8 = M) and (PID-7 < 1960)", "(PID-8 = F or PID-8 = M) and PID-7 < 1960"},
    };
    for (const auto& [written, printed] : rows) {
        Result<Filter> filter = Filter::parse(written);
        ASSERT_TRUE(filter) << written << ": " << filter.error().render();
        EXPECT_EQ(filter->text(), printed);
    }
}
