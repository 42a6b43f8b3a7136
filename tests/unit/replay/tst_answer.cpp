#include "replay/answer.h"

#include <gtest/gtest.h>

using namespace plumb;
using namespace plumb::replay;

namespace {

std::string header(std::string_view version, std::string_view more = {}) {
    return "MSH|^~\\&|ADT|C|LAB|H|20261120||ADT^A01^ADT_A01|M1|P|" + std::string(version) + std::string(more) + "\r";
}

Answer answerOf(AckCode code, std::string text = {}) {
    Answer answer;
    answer.code = code;
    answer.controlId = "R1";
    answer.time = "20261121";
    answer.text = std::move(text);
    return answer;
}

/// Segments a line each.
std::string made(const std::string& message, const Answer& answer = answerOf(AckCode::AA)) {
    std::string out = makeAnswer(hl7::MessageView(asBytes(message)), answer);
    for (char& byte : out) {
        byte = byte == '\r' ? '\n' : byte;
    }
    return out;
}

AckError error(std::string location, std::string code, std::string text) {
    AckError made;
    made.location = std::move(location);
    made.code = std::move(code);
    made.text = std::move(text);
    return made;
}

}  // namespace

TEST(Answer, SwapsAndEchoes) {
    EXPECT_EQ(made(header("2.5.1", "||||||8859/1")),
              "MSH|^~\\&|LAB|H|ADT|C|20261121||ACK^A01^ACK|R1|P|2.5.1||||||8859/1\nMSA|AA|M1\n");
    EXPECT_EQ(made("MSH#*~\\&#A*x#B#C#D*y*z#1##ADT*A08#M*1#T*R#2.3\r"),
              "MSH#*~\\&#C#D*y*z#A*x#B#20261121##ACK*A08#R1#T*R#2.3\nMSA#AA#M*1\n");
}

TEST(Answer, WritesTheTypeAsItsVersionDoes) {
    const auto type = [](std::string_view version) {
        const std::string text = made(header(version));
        const std::size_t at = text.find("ACK");
        return text.substr(at, text.find('|', at) - at);
    };
    EXPECT_EQ(type("2.1"), "ACK");
    EXPECT_EQ(type("2.2"), "ACK");
    EXPECT_EQ(type("2.3"), "ACK^A01");
    EXPECT_EQ(type("2.3.1"), "ACK^A01^ACK");
    EXPECT_EQ(type("2.8.2"), "ACK^A01^ACK");
    EXPECT_EQ(made("MSH|^~\\&|||||||ORU|M1|P|2.5\r"), "MSH|^~\\&|||||20261121||ACK|R1|P|2.5\nMSA|AA|M1\n");
}

TEST(Answer, TellsErrorsAsItsVersionDoes) {
    Answer answer = answerOf(AckCode::AE, "a|b");
    answer.errors.push_back(error("PID-3[2].4", "101", "Required & missing"));
    answer.errors.push_back(error("OBX[2]-5", "102", ""));
    answer.errors.back().severity = "W";
    answer.errors.back().diagnostic = "line\r2";
    answer.errors.back().userText = "call";
    EXPECT_EQ(made(header("2.5"), answer).substr(made(header("2.5"), answer).find("MSA")),
              "MSA|AE|M1|a\\F\\b\n"
              "ERR||PID^1^3^2^4|101^Required \\T\\ missing^HL70357|E\n"
              "ERR||OBX^2^5^1|102^^HL70357|W|||line\\X0D\\2|call\n");
    EXPECT_EQ(made(header("2.4"), answer).substr(made(header("2.4"), answer).find("ERR")),
              "ERR|PID^1^3^101&Required \\T\\ missing&HL70357~OBX^2^5^102&&HL70357\n");
}

TEST(Answer, ReadsBackAsItWasMeant) {
    for (const char* version : {"2.3", "2.5", "2.8"}) {
        Answer answer = answerOf(AckCode::AR, "not ^ now");
        answer.errors.push_back(error("PID[2]-3", "207", "Busy"));
        const std::string text = makeAnswer(hl7::MessageView(asBytes(header(version))), answer);
        const Acknowledgement ack = readAcknowledgement(asBytes(text));
        EXPECT_TRUE(ack.valid());
        EXPECT_EQ(ack.code, AckCode::AR);
        EXPECT_EQ(ack.acknowledges, "M1");
        EXPECT_EQ(ack.text, "not ^ now");
        EXPECT_EQ(ack.controlId, "R1");
        ASSERT_EQ(ack.errors.size(), 1u) << version;
        EXPECT_EQ(ack.errors[0].location, "PID[2]-3");
        EXPECT_EQ(ack.errors[0].code, "207");
        EXPECT_EQ(ack.errors[0].text, "Busy");
    }
}

TEST(Answer, GivesTheIdByteForByte) {
    EXPECT_EQ(made("MSH|^~\\&|||||||ADT|\xE4\\F\\ ^1|P|2.5\r"),
              "MSH|^~\\&|||||20261121||ACK|R1|P|2.5\nMSA|AA|\xE4\\F\\ ^1\n");
    Answer lie = answerOf(AckCode::AA);
    lie.acknowledges = "OTHER";
    EXPECT_NE(made(header("2.5"), lie).find("MSA|AA|OTHER\n"), std::string::npos);
}

TEST(Answer, EchoesNothingThatWouldEndItEarly) {
    EXPECT_EQ(made("MSH|^~\\&|||||||ADT|M\x1c|P|2.5\r"), "MSH|^~\\&|||||20261121||ACK|R1|P|2.5\nMSA|AA|M\x1c|\n");
    // Where LF ends segments, CR can stand in a value.
    EXPECT_NE(made("MSH|^~\\&||\n#|||||ADT|M\rX|P|2.5\n").find("MSA|AA|M\n"), std::string::npos);
}

TEST(Answer, WritesTextInTheCharacterSetOfTheMessage) {
    const std::string latin = header("2.5", "||||||8859/1");
    EXPECT_NE(made(latin, answerOf(AckCode::AA, "gr\xC3\xBC\xC3\x9F")).find("|gr\xFC\xDF\n"), std::string::npos);
    EXPECT_NE(made(latin, answerOf(AckCode::AA, "\xE6\x97\xA5!")).find("|?!\n"), std::string::npos);
}

TEST(Answer, AnswersAnyBytes) {
    EXPECT_EQ(made(""), "MSH|^~\\&|||||20261121||ACK|R1\nMSA|AA\n");
    EXPECT_EQ(made("hello", answerOf(AckCode::AR, "What?")), "MSH|^~\\&|||||20261121||ACK|R1\nMSA|AR||What?\n");
    EXPECT_EQ(made("MSH"), made(""));
}

TEST(AskedAcks, FollowsTheModeOfTheMessage) {
    const auto asked = [](std::string_view more) {
        const std::string text = header("2.5", more);
        return askedAcks(hl7::MessageView(asBytes(text)));
    };
    EXPECT_EQ(asked(""), (AskedAcks{false, AckCondition::Never, AckCondition::Always}));
    EXPECT_EQ(asked("|||AL|NE"), (AskedAcks{true, AckCondition::Always, AckCondition::Never}));
    EXPECT_EQ(asked("|||NE|AL"), (AskedAcks{true, AckCondition::Never, AckCondition::Always}));
    EXPECT_EQ(asked("|||ER|SU"), (AskedAcks{true, AckCondition::OnError, AckCondition::OnSuccess}));
    EXPECT_EQ(asked("|||al"), (AskedAcks{true, AckCondition::Always, AckCondition::Never}));
    EXPECT_TRUE(asksFor(AckCondition::OnError, false));
    EXPECT_FALSE(asksFor(AckCondition::OnError, true));
    EXPECT_TRUE(asksFor(AckCondition::OnSuccess, true));
    EXPECT_FALSE(asksFor(AckCondition::Never, false));
}

TEST(Answer, AnEventThatHoldsTheEndOfAFrameDoesNotEndOurs) {
    // Found by fuzzing: lines that are no segments belong to the value before them.
    std::string message = "MSH#*~\\&#a#b#c#d#1##ADT*A\xa0";
    message += std::string(9, '\n') + '\xe8' + std::string(15, '\n') + '^' + std::string(7, '\0') + "\x1c\r\n\x17" +
               std::string(9, '\n') + "##AL859\n/1AMS#AA#M1\n";
    const std::string out = makeAnswer(hl7::MessageView(asBytes(message)), answerOf(AckCode::AA));
    EXPECT_EQ(out.find("\x1c\r"), std::string::npos);
    EXPECT_TRUE(out.ends_with('\r'));
}
