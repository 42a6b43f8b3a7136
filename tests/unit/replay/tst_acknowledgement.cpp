#include "replay/acknowledgement.h"

#include <gtest/gtest.h>

using namespace plumb;
using namespace plumb::replay;

namespace {

const std::string kHeader = "MSH|^~\\&|LAB|H|ADT|C|20261120||ACK^A01^ACK|R1|P|2.5.1\r";

/// "AE of M1: text; PID-3 101 E (words) diagnostic / for the user", or the code of the fault.
std::string told(std::string_view bytes, std::string_view charset = {}) {
    const Acknowledgement ack = readAcknowledgement(asBytes(bytes), charset);
    if (!ack.valid()) {
        return std::string(messageCode(ack.fault));
    }
    std::string out = std::string(ackCodeName(ack.code)) + " of " + ack.acknowledges + ": " + ack.text;
    for (const AckError& error : ack.errors) {
        out += "; " + error.location + ' ' + error.code + ' ' + error.severity + " (" + error.text + ") " +
               error.diagnostic + " / " + error.userText;
    }
    return out;
}

}  // namespace

TEST(Acknowledgement, ReadsEachCode) {
    for (const char* code : {"AA", "AE", "AR", "CA", "CE", "CR"}) {
        EXPECT_EQ(told(kHeader + "MSA|" + code + "|M1\r"), std::string(code) + " of M1: ");
    }
    EXPECT_EQ(told(kHeader + "MSA|aa|M1"), "AA of M1: ");
    EXPECT_TRUE(isCommit(AckCode::CE));
    EXPECT_FALSE(isCommit(AckCode::AE));
    EXPECT_TRUE(isPositive(AckCode::CA));
    EXPECT_FALSE(isPositive(AckCode::None));
}

TEST(Acknowledgement, KeepsTheIdByteForByte) {
    EXPECT_EQ(readAcknowledgement(asBytes(kHeader + "MSA|AA| M\\F\\1^x \xE4|\r")).acknowledges, " M\\F\\1^x \xE4");
}

TEST(Acknowledgement, SaysWhyItAcknowledgesNothing) {
    EXPECT_EQ(told(""), "replay.ack-no-header");
    EXPECT_EQ(told("hello"), "replay.ack-no-header");
    EXPECT_EQ(told("MSA|AA|M1\r" + kHeader), "replay.ack-no-header");
    EXPECT_EQ(told(kHeader), "replay.ack-no-msa");
    EXPECT_EQ(told(kHeader + "MSA\r"), "replay.ack-no-code");
    EXPECT_EQ(told(kHeader + "MSA|OK|M1\r"), "replay.ack-no-code");
    EXPECT_EQ(told(kHeader + "MSA|AAA|M1\r"), "replay.ack-no-code");
    EXPECT_EQ(told(kHeader + "MSA|AA\r"), "replay.ack-no-id");
    EXPECT_EQ(told(kHeader + "MSA|AA||text\r"), "replay.ack-no-id");
}

TEST(Acknowledgement, ReadsErrorsOf25) {
    EXPECT_EQ(told(kHeader + "MSA|AE|M1|no good\r"
                             "ERR||PID^1^3^2^4^1|101^Required field missing^HL70357|E|||PID-3 \\F\\ missing|Call IT\r"
                             "ERR|||207^Application internal error|W\r"),
              "AE of M1: no good; PID-3[2].4.1 101 E (Required field missing) PID-3 | missing / Call IT;  207 W "
              "(Application internal error)  / ");
    EXPECT_EQ(told(kHeader + "MSA|AE|M1\rERR||OBX^3^5^1|102|E\r"), "AE of M1: ; OBX[3]-5 102 E ()  / ");
}

TEST(Acknowledgement, ReadsErrorsOfOlderVersions) {
    const std::string header = "MSH|^~\\&|LAB|H|ADT|C|20261120||ACK|R1|P|2.3\r";
    EXPECT_EQ(told(header + "MSA|AE|M1|text|||103&Table^Table value not found\r"),
              "AE of M1: text;  103&Table  (Table value not found)  / ");
    EXPECT_EQ(told(header + "MSA|AE|M1\rERR|PID^1^5^101&Missing&HL70357~PV1^2^3^102&Type\r"),
              "AE of M1: ; PID-5 101  (Missing)  / ; PV1[2]-3 102  (Type)  / ");
    // Both ways of saying it in one segment are two statements.
    EXPECT_EQ(told(header + "MSA|AE|M1\rERR|PID^1^5^101||102\r"), "AE of M1: ; PID-5 101  ()  / ;  102  ()  / ");
    EXPECT_EQ(told(header + "MSA|AE|M1\rERR\rERR|\r"), "AE of M1: ");
}

TEST(Acknowledgement, DecodesTextAsItSays) {
    const std::string declared = "MSH|^~\\&|||||||ACK|R1|P|2.5||||||UNICODE UTF-8\r";
    EXPECT_EQ(told(declared + "MSA|AA|M1|gr\xC3\xBC\xC3\x9F\r"), "AA of M1: gr\xC3\xBC\xC3\x9F");
    EXPECT_EQ(told(kHeader + "MSA|AA|M1|gr\xFC\r", "8859/1"), "AA of M1: gr\xC3\xBC");
    EXPECT_EQ(told(kHeader + "MSA|AA|M1|gr\x81\r", "CP850"), "AA of M1: gr\xC3\xBC");
}

TEST(Acknowledgement, TakesOtherDelimitersAndLineEnds) {
    EXPECT_EQ(told("MSH#*~\\&#a#b#c#d#1##ACK#R#P#2.5\nMSA#AE#M1\nERR##PID*1*3#101*Missing#E\n"),
              "AE of M1: ; PID-3 101 E (Missing)  / ");
}

TEST(Acknowledgement, IsAResponseWhenItCarriesMore) {
    const auto typed = [](const char* type) {
        return readAcknowledgement(
            asBytes(std::string("MSH|^~\\&|||||||") + type + "|R1|P|2.5|||AL\rMSA|AA|M1\rQAK|1\r"));
    };
    EXPECT_TRUE(typed("RSP^K22").isResponse());
    EXPECT_FALSE(typed("ACK^K22").isResponse());
    EXPECT_FALSE(typed("").isResponse());
    EXPECT_EQ(typed("RSP^K22").acceptAck, "AL");
}

TEST(Acknowledgement, FindsErrorCodes) {
    const auto ack = readAcknowledgement(asBytes(kHeader + "MSA|AE|M1\rERR|||207^x|E\r"));
    EXPECT_TRUE(ack.hasErrorCode("207"));
    EXPECT_FALSE(ack.hasErrorCode("20"));
}

TEST(Acknowledgement, OfManyErrorsKeepsSome) {
    std::string many = kHeader + "MSA|AE|M1\r";
    for (int n = 0; n < 3000; ++n) {
        many += "ERR|||101|E\r";
    }
    EXPECT_EQ(readAcknowledgement(asBytes(many)).errors.size(), 1000u);
}
