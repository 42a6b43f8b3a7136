// What stands around messages in files, one row each: frames, batches, logs, junk.
#include "unit/source/oddity.h"

#include <gtest/gtest.h>

#include <string>

namespace plumb::source::test {
namespace {

using namespace std::string_literals;
using hl7::Terminator;

class Surroundings : public testing::TestWithParam<Oddity> {};

TEST_P(Surroundings, areGapsAndNoMessages) {
    expectOddity(GetParam());
}

INSTANTIATE_TEST_SUITE_P(
    Oddities, Surroundings,
    testing::Values(
        Oddity{"ByteOrderMark",
               "\xEF\xBB\xBF" + kMsh + "\rPID|1||1\r",
               {2},
               Terminator::Cr,
               "US-ASCII",
               "source.bom",
               {{"MSH-3", "LAB"}, {"MSH-10", "C1"}, {"PID-3", "1"}}},
        Oddity{"MllpFrames",
               "\x0b" + kMsh + "\rPID|1||1\r\x1c\r\x0b" + kMsh + "\rPID|1||2\r\x1c\r",
               {2, 2},
               Terminator::Cr,
               "US-ASCII",
               "",
               {{"MSH-3", "LAB"}, {"PID-3", "1"}, {"2:PID-3", "2"}}},
        Oddity{"FrameOfOneMessageLeftInFile",
               "\x0b" + kMsh + "\rPID|1||1\r\x1c\r\n",
               {2},
               Terminator::Cr,
               "US-ASCII",
               "",
               {{"MSH-3", "LAB"}, {"PID-1", "1"}, {"PID-3", "1"}}},
        Oddity{"FrameEndOnly",
               kMsh + "\rPID|1||1\r\x1c\r" + kMsh + "\rPID|1||2\r\x1c\r",
               {2, 2},
               Terminator::Cr,
               "US-ASCII",
               "",
               {{"MSH-3", "LAB"}, {"PID-3", "1"}, {"2:PID-3", "2"}}},
        Oddity{"FrameOfLfMessage",
               "\x0b" + kMsh + "\nPID|1||1\n\x1c\r",
               {2},
               Terminator::Lf,
               "US-ASCII",
               "",
               {{"MSH-3", "LAB"}, {"PID-1", "1"}, {"PID-3", "1"}}},
        Oddity{"TextBetweenFrames",
               "\x0b" + kMsh + "\rPID|1||1\r\x1c\rnoise\n\x0b" + kMsh + "\rPID|1||2\r\x1c\r",
               {2, 2},
               Terminator::Cr,
               "US-ASCII",
               "source.junk",
               {{"MSH-3", "LAB"}, {"PID-3", "1"}, {"2:PID-3", "2"}}},
        Oddity{"TwoMessagesInOneFrame",
               "\x0b" + kMsh + "\rPID|1||1\r" + kMsh + "\rPID|1||2\r\x1c\r",
               {2, 2},
               Terminator::Cr,
               "US-ASCII",
               "source.shared-frame",
               {{"PID-1", "1"}, {"PID-3", "1"}, {"2:PID-3", "2"}}},
        Oddity{"ThreeMessagesInOneFrame",
               "\x0b" + kMsh + "\rPID|1||1\r" + kMsh + "\rPID|1||2\r" + kMsh + "\rPID|1||3\r\x1c\r",
               {2, 2, 2},
               Terminator::Cr,
               "US-ASCII",
               "source.shared-frame",
               {{"PID-3", "1"}, {"2:PID-3", "2"}, {"3:PID-3", "3"}}},
        Oddity{"LogPrefixBeforeCrMessage",
               "2024-01-02 03:04:05,678 INFO received " + kMsh +
                   "\rPID|1||1\r\n"
                   "2024-01-02 03:04:06,001 DEBUG 17 bytes acknowledged\n"
                   "2024-01-02 03:04:07,678 INFO received " +
                   kMsh + "\rPID|1||2\r\n",
               {2, 2},
               Terminator::Cr,
               "US-ASCII",
               "source.junk source.log-prefix",
               {{"MSH-3", "LAB"}, {"PID-3", "1"}, {"2:PID-3", "2"}}},
        Oddity{"LogPrefixBeforeCrMessageWithoutFinalCr",
               "2024-01-02 03:04:05,678 INFO received " + kMsh +
                   "\rPID|1||1\n"
                   "2024-01-02 03:04:06,001 DEBUG 17 bytes acknowledged\n"
                   "2024-01-02 03:04:07,678 INFO received " +
                   kMsh + "\rPID|1||2\n",
               {2, 2},
               Terminator::Cr,
               "US-ASCII",
               "source.junk source.log-prefix source.no-final-terminator",
               {{"MSH-3", "LAB"}, {"PID-3", "1"}, {"2:PID-3", "2"}}},
        Oddity{"LogPrefixBeforeLfMessage",
               "[10:11:12] in: " + kMsh +
                   "\nPID|1||1\nPV1|1|I\n"
                   "[10:11:12] out: ACK sent\n"
                   "[10:11:13] in: " +
                   kMsh + "\nPID|1||2\n",
               {3, 2},
               Terminator::Lf,
               "US-ASCII",
               "source.junk source.log-prefix",
               {{"PV1-2", "I"}, {"PID-3", "1"}, {"2:PID-3", "2"}}},
        Oddity{"LogPrefixBeforeCrLfMessage",
               "[10:11:12] in: " + kMsh +
                   "\r\nPID|1||1\r\nPV1|1|I\r\n"
                   "[10:11:12] out: ACK sent\r\n"
                   "[10:11:13] in: " +
                   kMsh + "\r\nPID|1||2\r\n",
               {3, 2},
               Terminator::CrLf,
               "US-ASCII",
               "source.junk source.log-prefix",
               {{"PV1-2", "I"}, {"PID-3", "1"}, {"2:PID-3", "2"}}},
        Oddity{"StackTraceBetweenMessages",
               "2024-01-02 03:04:05 ERROR rejected\n" + kMsh +
                   "\nPID|1||1\nPV1|1|I\n"
                   "2024-01-02 03:04:05 ERROR java.lang.IllegalStateException: PID missing\n"
                   "\tat org.example.Parser.parse(Parser.java:12)\n"
                   "\tat org.example.Main.main(Main.java:3)\n" +
                   kMsh + "\nPID|1||2\n",
               {3, 2},
               Terminator::Lf,
               "US-ASCII",
               "source.junk",
               {{"PV1-2", "I"}, {"PID-3", "1"}, {"2:PID-3", "2"}}},
        Oddity{"StackTraceBehindPrefixedMessage",
               "03:04:05 WARN " + kMsh +
                   "\nPID|1||1\nPV1|1|I\n"
                   "03:04:05 ERROR java.lang.IllegalStateException: PID missing\n"
                   "\tat org.example.Parser.parse(Parser.java:12)\n"
                   "03:04:06 WARN " +
                   kMsh + "\nPID|1||2\n",
               {3, 2},
               Terminator::Lf,
               "US-ASCII",
               "source.junk source.log-prefix",
               {{"PV1-2", "I"}, {"PID-3", "1"}, {"2:PID-3", "2"}}},
        Oddity{"TwoHeadersInOneLogLine",
               "03:04:05 got MSH|^~\\&|A|B|C|D|20240102||ADT^A01|7|P|2.5 sent "
               "MSH|^~\\&|C|D|A|B|20240102||ACK^A01|8|P|2.5\n"
               "03:04:06 got MSH|^~\\&|A|B|C|D|20240102||ADT^A01|9|P|2.5\n",
               {1, 1},
               Terminator::Lf,
               "US-ASCII",
               "hl7.charset-unknown hl7.version-unknown source.log-prefix",
               {{"MSH-10", "7"}, {"MSH-12", "2.5 sent MSH"}, {"2:MSH-10", "9"}}},
        Oddity{"WordMshInLog",
               "MSH is missing\n03:04:05 the MSH segment was expected, MSH|? was found\nMSH-12 = 2.5\nMSH: none\n" +
                   kMsh + "\nPID|1||1\n",
               {2},
               Terminator::Lf,
               "US-ASCII",
               "source.junk",
               {{"MSH-3", "LAB"}, {"MSH-10", "C1"}, {"PID-3", "1"}}},
        Oddity{"HeaderQuotedInNte",
               kMsh + "\rPID|1||1\rNTE|1||they sent MSH|^~\\&|A|B|C|D|20240101||ADT^A01|9|P|2.3 and no PID\rPV1|1|I\r",
               {4},
               Terminator::Cr,
               "US-ASCII",
               "",
               {{"NTE-3", "they sent MSH"}, {"PID-3", "1"}, {"PV1-2", "I"}}},
        Oddity{"JunkBehindCrLast",
               kMsh + "\rPID|1||1\r-- end of export, 1 message --\n",
               {2},
               Terminator::Cr,
               "US-ASCII",
               "source.junk",
               {{"MSH-10", "C1"}, {"PID-1", "1"}, {"PID-3", "1"}}},
        Oddity{"JunkBehindLfLast",
               kMsh + "\nPID|1||1\n-- end of export, 1 message --\n",
               {2},
               Terminator::Lf,
               "US-ASCII",
               "source.junk",
               {{"MSH-10", "C1"}, {"PID-1", "1"}, {"PID-3", "1"}}},
        Oddity{"JunkBehindBlankLine",
               kMsh + "\nPID|1||1\n\nExported by the desk on Monday\n",
               {2},
               Terminator::Lf,
               "US-ASCII",
               "source.junk",
               {{"MSH-10", "C1"}, {"PID-1", "1"}, {"PID-3", "1"}}},
        Oddity{"JunkBeforeFirst",
               "Export of 2 January\n\n" + kMsh + "\rPID|1||1\r",
               {2},
               Terminator::Cr,
               "US-ASCII",
               "source.junk",
               {{"MSH-10", "C1"}, {"PID-1", "1"}, {"PID-3", "1"}}},
        Oddity{"RulersBetween",
               kMsh + "\nPID|1||1\n=====\n" + kMsh + "\nPID|1||2\n=====\n",
               {2, 2},
               Terminator::Lf,
               "US-ASCII",
               "source.junk",
               {{"PID-1", "1"}, {"PID-3", "1"}, {"2:PID-3", "2"}}},
        Oddity{"NulInside",
               kMsh + "\rPID|1||1\0"s + "2\rPV1|1|I\r",
               {3},
               Terminator::Cr,
               "US-ASCII",
               "hl7.nul",
               {{"PID-1", "1"}, {"PID-3", "1\0"s + "2"}, {"PV1-2", "I"}}},
        Oddity{"NulsBehindLast",
               kMsh + "\rPID|1||1\r" + std::string(600, '\0'),
               {2},
               Terminator::Cr,
               "US-ASCII",
               "",
               {{"MSH-10", "C1"}, {"PID-1", "1"}, {"PID-3", "1"}}},
        Oddity{"BatchWithTrailers",
               "FHS|^~\\&|A|B\rBHS|^~\\&|A|B\r" + kMsh + "\rPID|1||1\r" + kMsh + "\rPID|1||2\rBTS|2\rFTS|1\r",
               {2, 2},
               Terminator::Cr,
               "US-ASCII",
               "",
               {{"PID-1", "1"}, {"PID-3", "1"}, {"2:PID-3", "2"}}},
        Oddity{"BatchWithOtherSeparators",
               "FHS#$*@!#A#B\nBHS#$*@!#A#B\n" + kMsh + "\nPID|1||1\n" + kMsh + "\nPID|1||2\nBTS#2\nFTS#1\n",
               {2, 2},
               Terminator::Lf,
               "US-ASCII",
               "",
               {{"PID-1", "1"}, {"PID-3", "1"}, {"2:PID-3", "2"}}},
        Oddity{"BatchInsideOneFrame",
               "\x0b"
               "FHS|^~\\&|A|B\rBHS|^~\\&|A|B\r" +
                   kMsh + "\rPID|1||1\r" + kMsh + "\rPID|1||2\rBTS|2\rFTS|1\r\x1c\r",
               {2, 2},
               Terminator::Cr,
               "US-ASCII",
               "source.shared-frame",
               {{"PID-1", "1"}, {"PID-3", "1"}, {"2:PID-3", "2"}}},
        Oddity{"RulerInsideWrappedReport",
               kMsh + "\nOBX|1|TX|A||REPORT\n======\n\nNormal.\n2024-01-02 03:04:05 signed\n-- end "
                      "--||N\nOBX|2|TX|B||y\nwrapped\n",
               {3},
               Terminator::Lf,
               "US-ASCII",
               "hl7.segment-line-broken",
               {{"OBX-3", "A"}, {"OBX-7", "N"}, {"OBX[2]-5", "y\nwrapped"}}},
        Oddity{"BatchWithoutTrailers",
               "FHS|^~\\&|A|B\rBHS|^~\\&|A|B\r" + kMsh + "\rPID|1||1\r",
               {2},
               Terminator::Cr,
               "US-ASCII",
               "source.batch-unclosed",
               {{"MSH-10", "C1"}, {"PID-1", "1"}, {"PID-3", "1"}}},
        Oddity{"BatchWithoutHeaders",
               kMsh + "\nPID|1||1\nBTS|1\nFTS|1\n",
               {2},
               Terminator::Lf,
               "US-ASCII",
               "source.batch-unopened",
               {{"MSH-10", "C1"}, {"PID-1", "1"}, {"PID-3", "1"}}},
        Oddity{"BatchCountWrong",
               "FHS|^~\\&|A|B\nBHS|^~\\&|A|B\n" + kMsh + "\nPID|1||1\n" + kMsh + "\nPID|1||2\nBTS|3\nFTS|1\n",
               {2, 2},
               Terminator::Lf,
               "US-ASCII",
               "source.batch-count",
               {{"PID-1", "1"}, {"PID-3", "1"}, {"2:PID-3", "2"}}},
        Oddity{"FileCountWrong",
               "FHS|^~\\&|A|B\rBHS|^~\\&|A|B\r" + kMsh + "\rPID|1||1\rBTS|1\rFTS|7\r",
               {2},
               Terminator::Cr,
               "US-ASCII",
               "source.batch-count",
               {{"MSH-10", "C1"}, {"PID-1", "1"}, {"PID-3", "1"}}},
        Oddity{"NoHeaderAtAll", "PID|1||12345\rPV1|1|I\r", {}, Terminator::Cr, "", "source.junk", {}}),
    oddityName);

}  // namespace
}  // namespace plumb::source::test
