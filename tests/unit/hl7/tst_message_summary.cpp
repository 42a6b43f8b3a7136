// What a list says of a message: each field, and identifiers wherever the site put them.
#include "hl7/message_summary.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace plumb::hl7 {
namespace {

/// Lines as segments: the line feed becomes CR, a leading one goes.
std::string segments(std::string_view lines) {
    std::string text(lines.substr(!lines.empty() && lines.front() == '\n' ? 1 : 0));
    std::replace(text.begin(), text.end(), '\n', '\r');
    return text;
}

std::string summary(const std::string& message, SummaryField field, const Charset& charset = {}) {
    return summaryText(MessageView(asBytes(message)), field, charset);
}

std::string timeOf(const std::string& time) {
    return summary("MSH|^~\\&|||||" + time + "||ADT^A01\r", SummaryField::Time);
}

/// Of a message whose PID goes on like this behind its PID-1.
std::string patientOf(const std::string& pid) {
    return summary("MSH|^~\\&|LAB\rPID|1|" + pid + "\r", SummaryField::Patient);
}

TEST(MessageSummary, saysWhatPeopleKnowAMessageBy) {
    const std::string message = segments(R"(
MSH|^~\&|LAB^x|HOSP^1.2^ISO|EHR|CLINIC|20261120064107||ADT^A01^ADT_A01|MSG1|P|2.5.1^DE
EVN|A01
PID|1||4711^^^HOSP^MR||SMITH^JOHN^Q
PV1|1|I|||||||||||||||||V100^^^HOSP^VN
)");
    EXPECT_EQ(summary(message, SummaryField::Time), "2026-11-20 06:41:07");
    EXPECT_EQ(summary(message, SummaryField::Type), "ADT A01");
    EXPECT_EQ(summary(message, SummaryField::Sender), "LAB / HOSP");
    EXPECT_EQ(summary(message, SummaryField::Receiver), "EHR / CLINIC");
    EXPECT_EQ(summary(message, SummaryField::Patient), "4711");
    EXPECT_EQ(summary(message, SummaryField::Visit), "V100");
    EXPECT_EQ(summary(message, SummaryField::Name), "SMITH, JOHN");
    EXPECT_EQ(summary(message, SummaryField::Control), "MSG1");
    EXPECT_EQ(summary(message, SummaryField::Version), "2.5.1");
}

TEST(MessageSummary, joinsOnlyWhatIsThere) {
    const std::string message = segments(R"(
MSH|^~\&||HOSP|EHR||||ACK|
PID|1||||SMITH
)");
    EXPECT_EQ(summary(message, SummaryField::Sender), "HOSP");
    EXPECT_EQ(summary(message, SummaryField::Receiver), "EHR");
    EXPECT_EQ(summary(message, SummaryField::Type), "ACK");
    EXPECT_EQ(summary(message, SummaryField::Name), "SMITH");
}

TEST(MessageSummary, textIsDecoded) {
    const std::string message = segments("MSH|^~\\&|A\\T\\B|||||||M\xE9|P|2.5\xE9\nPID|1||4\\F\\7||GARC\xCD"
                                         "A^ANA\n");
    EXPECT_EQ(summary(message, SummaryField::Sender), "A&B");
    EXPECT_EQ(summary(message, SummaryField::Patient), "4|7");
    EXPECT_EQ(summary(message, SummaryField::Name, Charset::latin1()), "GARCÍA, ANA");
    EXPECT_EQ(summary(message, SummaryField::Control, Charset::latin1()), "Mé");
    EXPECT_EQ(summary(message, SummaryField::Version, Charset::latin1()), "2.5é");
}

TEST(MessageSummary, timesAreSetApartAsFarAsTheyGo) {
    EXPECT_EQ(timeOf("202611200641"), "2026-11-20 06:41");
    EXPECT_EQ(timeOf("20261120064107.123+0100"), "2026-11-20 06:41:07");
    EXPECT_EQ(timeOf("202611200641+0100"), "2026-11-20 06:41") << "a zone is no seconds";
    EXPECT_EQ(timeOf("20261120064107^S"), "2026-11-20 06:41:07");
    EXPECT_EQ(timeOf("20261120"), "20261120");
    EXPECT_EQ(timeOf("2026-11-20 06:41"), "2026-11-20 06:41");
    EXPECT_EQ(timeOf("yester\\T\\day"), "yester&day");
    EXPECT_EQ(timeOf("\"\""), "\"\"");
    EXPECT_EQ(timeOf(""), "");
}

TEST(MessageSummary, patientIsTheMedicalRecordNumber) {
    EXPECT_EQ(patientOf("|1^^^H^AN~2^^^H^MR~3^^^H^MR"), "2");
    EXPECT_EQ(patientOf("|1^^^H^AN~2^^^H^mr"), "2");
    EXPECT_EQ(patientOf("|1^^^H^AN~2^^^H^ MR "), "2");
    EXPECT_EQ(patientOf("|1^^^H^AN~2^^^H^MR&x"), "2");
    EXPECT_EQ(patientOf("9|1^^^H^PI~2^^^H^MR"), "2");
}

TEST(MessageSummary, otherKindsNameThePatientToo) {
    EXPECT_EQ(patientOf("|1^^^H^AN~2^^^H^PI"), "2");
    EXPECT_EQ(patientOf("|1^^^H^SS~2^^^H^EPI"), "2");
    EXPECT_EQ(patientOf("|1^^^H^SS~2^^^H^PE"), "2");
    EXPECT_EQ(patientOf("|1^^^H^SS~2^^^H^PT"), "2");
    EXPECT_EQ(patientOf("|1^^^H^SS~2^^^H^MRT"), "2");
    EXPECT_EQ(patientOf("|1^^^H^EPI~2^^^H^Mrn"), "2") << "the surest, wherever it stands";
    EXPECT_EQ(patientOf("|1^^^H^PI~2^^^H^PI"), "1") << "of one kind the first";
    EXPECT_EQ(patientOf("|1^^^H^AN~2^^^H^MRX"), "1") << "MRX is no such kind";
}

TEST(MessageSummary, whatHasNoValueIsPassedOver) {
    EXPECT_EQ(patientOf("|^^^H^MR~2^^^H^PI"), "2");
    EXPECT_EQ(patientOf("|\"\"^^^H^MR~2^^^H^MR"), "2");
    EXPECT_EQ(patientOf("|  ^^^H^MR~2"), "2");
    EXPECT_EQ(patientOf("|&&^^^H^MR~2"), "2");
    EXPECT_EQ(patientOf("|~~3^^^H~4"), "3") << "the first that has a value";
    EXPECT_EQ(patientOf("|1&x"), "1&x");
}

TEST(MessageSummary, patientIdOfOldMessages) {
    EXPECT_EQ(patientOf("9|"), "9");
    EXPECT_EQ(patientOf("9^^^H"), "9") << "PID ends before its third field";
    EXPECT_EQ(patientOf("9|^^^H^MR~^^^H^PI"), "9");
    EXPECT_EQ(patientOf("9|\"\""), "9");
    EXPECT_EQ(patientOf("9|1"), "1");
}

TEST(MessageSummary, nullIsToldWhereNothingElseIs) {
    EXPECT_EQ(patientOf("|\"\""), "\"\"");
    EXPECT_EQ(patientOf("\"\"|"), "\"\"");
    EXPECT_EQ(patientOf("|"), "");
}

TEST(MessageSummary, onlyTheFirstSegmentOfAnIdIsAsked) {
    EXPECT_EQ(patientOf("|1^^^H^AN\rpid|2||2^^^H^MR"), "1");
    EXPECT_EQ(summary("MSH|^~\\&|LAB\rpid|1||7\r", SummaryField::Patient), "7") << "ids have no case";
}

TEST(MessageSummary, manyIdentifiersAreLookedAtInOneBoundedWay) {
    const auto behind = [](std::size_t count) {
        std::string pid = "|first";
        for (std::size_t n = 1; n < count; ++n) {
            pid += "~x^^^H^AN";
        }
        return patientOf(pid + "~last^^^H^MR");
    };
    EXPECT_EQ(behind(63), "last");
    EXPECT_EQ(behind(64), "first");
    EXPECT_EQ(behind(200000), "first");
    EXPECT_EQ(patientOf("9|" + std::string(3000000, '~') + "1"), "9");
}

TEST(MessageSummary, visitIsTheVisitNumberOrElseTheAccount) {
    const auto visit = [](std::string_view lines) { return summary(segments(lines), SummaryField::Visit); };
    EXPECT_EQ(visit(R"(
MSH|^~\&|LAB
PID|1||4711|||||||||||||||A55^^^H^AN
PV1|1|I|||||||||||||||||V100~V200
)"),
              "V100");
    EXPECT_EQ(visit(R"(
MSH|^~\&|LAB
PID|1||4711|||||||||||||||A55^^^H^AN
PV1|1|I|||||||||||||||||^^^H^VN
)"),
              "A55");
    EXPECT_EQ(visit(R"(
MSH|^~\&|LAB
PID|1||4711|||||||||||||||A55
)"),
              "A55");
    EXPECT_EQ(visit(R"(
MSH|^~\&|LAB
PID|1||4711
PV1|1|I|||||||||||||||||""
)"),
              "\"\"");
    EXPECT_EQ(visit(R"(
MSH|^~\&|LAB
)"),
              "");
}

TEST(MessageSummary, delimitersAreThoseOfTheMessage) {
    const std::string message = "MSH#*!\\%#LAB#HOSP####ADT*A01#C#P#2.3\rPID#1##1***H*AN!2***H*MR##A^B*C\r";
    EXPECT_EQ(summary(message, SummaryField::Sender), "LAB / HOSP");
    EXPECT_EQ(summary(message, SummaryField::Patient), "2");
    EXPECT_EQ(summary(message, SummaryField::Name), "A^B, C");
}

TEST(MessageSummary, anyBytesHaveOne) {
    for (const std::string& bytes : {std::string(), std::string("MSH"), std::string("MSH|"), std::string("PID|||1~2"),
                                     std::string("MSH|^~\\&\rPID"), std::string("MSH|^~\\&\rPV1|\rPID|||~")}) {
        for (int field = 0; field <= static_cast<int>(SummaryField::Version); ++field) {
            EXPECT_LE(summary(bytes, static_cast<SummaryField>(field)).size(), bytes.size()) << bytes;
        }
    }
}

}  // namespace
}  // namespace plumb::hl7
