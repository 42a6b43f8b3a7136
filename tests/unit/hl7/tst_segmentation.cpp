// Which line ends end segments: one row a case.
#include "hl7/segmentation.h"

#include "hl7/message_view.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace plumb::hl7 {
namespace {

TEST(Segmentation, terminatorIsThatOfTheHeader) {
    struct Row {
        const char* text;
        const char* terminator;
    };
    const Row rows[] = {
        {"MSH|^~\\&|A\rPID|1\r", "CR"},
        {"MSH|^~\\&|A\nPID|1\n", "LF"},
        {"MSH|^~\\&|A\r\nPID|1\r\n", "CRLF"},
        {"MSH|^~\\&|A", "CR"},
        {"MSH|^~\\&|A\r", "CR"},
        {"MSH|^~\\&|A\n", "LF"},
        {"MSH|^~\\&|A\r\n", "CRLF"},
        {"", "CR"},
        {"MSH|^~\\&|A\rPID|1\nPV1|1\n", "CR"},
        {"MSH|^~\\&|A\nPID|1\rPV1|1\r", "LF"},
        {"MSH|^~\\&|A wrapped\nheader|B\rPID|1\r", "CR"},
        {"MSH|^~\\&|A wrapped\nheader|B\r\nPID|1\r\n", "CRLF"},
        {"MSH|^~\\&|A\nPV2\n", "LF"},
        {"MSH|^~\\&|A\nZZ9\rx", "LF"},
        {"MSH|^~\\&|A\n\nPID|1\r", "LF"},
        {"MSH#^~\\&#A\nPID#1\r", "LF"},
        {"MSH#^~\\&#A\nPID|1\r", "CR"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(terminatorName(detectTerminator(asBytes(row.text))), row.terminator) << row.text;
    }
    EXPECT_EQ(terminatorBytes(Terminator::Cr), "\r");
    EXPECT_EQ(terminatorBytes(Terminator::Lf), "\n");
    EXPECT_EQ(terminatorBytes(Terminator::CrLf), "\r\n");
}

TEST(Segmentation, knownIds) {
    for (const char* id :
         {"MSH", "PID", "PV1", "OBX", "ZZZ", "Z00", "ABS", "VTQ", "RX1", "ADD", "BHS", "FTS", "CM0", "AL1"}) {
        EXPECT_TRUE(isKnownSegmentId(id)) << id;
    }
    for (const char* id : {"", "PI", "PIDX", "pid", "XXX", "LOW", "0BX", "P|D", "AAA", "END", "BUT", "\xC3\xA9x"}) {
        EXPECT_FALSE(isKnownSegmentId(id)) << id;
    }
}

TEST(Segmentation, whatCanStartASegment) {
    for (const char* line : {"PID|1", "pid|1", "XYZ|", "Pv1|x", "PV2", "PV2\r", "PV2\nx", "ZZ1", "R2D|"}) {
        EXPECT_TRUE(canStartSegment(asBytes(line), '|')) << line;
    }
    for (const char* line :
         {"", "PI", "PI|1", "PIDX|1", "1ID|1", "XYZ", "LOW\n", "pv2", "PID^1", "PID 1", " PID|1", "P-D|1"}) {
        EXPECT_FALSE(canStartSegment(asBytes(line), '|')) << line;
    }
    EXPECT_TRUE(canStartSegment(asBytes("PID#1"), '#'));
}

TEST(Segmentation, segmentsOfAMessage) {
    struct Row {
        const char* text;
        std::vector<std::string> segments;
    };
    const Row rows[] = {
        {"MSH|a\rPID|1\r", {"MSH|a", "PID|1"}},
        {"MSH|a\rPID|1", {"MSH|a", "PID|1"}},
        {"MSH|a\r\rPID|1\r\r", {"MSH|a", "PID|1"}},
        {"MSH|a\r\nPID|1\r\n", {"MSH|a", "PID|1"}},
        {"MSH|a\rNTE|x\ny\rPID|1\r", {"MSH|a", "NTE|x\ny", "PID|1"}},
        {"MSH|a\rNTE|x\n\ny\r", {"MSH|a", "NTE|x\n\ny"}},
        {"MSH|a\nNTE|x\ny\nPID|1\n", {"MSH|a", "NTE|x\ny", "PID|1"}},
        {"MSH|a\nNTE|x\n\ny\nPID|1\n", {"MSH|a", "NTE|x\n\ny", "PID|1"}},
        {"MSH|a\nNTE|x\n\n\nPID|1\n\n", {"MSH|a", "NTE|x", "PID|1"}},
        {"MSH|a\nPV2\nPID|1\nLOW\n", {"MSH|a", "PV2", "PID|1\nLOW"}},
        {"MSH|a\nPID|1\rPV1|2\n", {"MSH|a", "PID|1", "PV1|2"}},
        {"MSH|a\nPID|1\r\nPV1|2\r\n", {"MSH|a", "PID|1", "PV1|2"}},
        {"MSH|a\nPID|1\r", {"MSH|a", "PID|1"}},
        {"\r\rMSH|a\r", {"MSH|a"}},
        {"\n\n\n", {}},
        {"", {}},
    };
    for (const Row& row : rows) {
        const MessageView view(asBytes(row.text));
        std::vector<std::string> segments;
        for (const SegmentSpan& span : view.segments()) {
            segments.emplace_back(view.text(span.range()));
        }
        EXPECT_EQ(segments, row.segments) << row.text;
    }
}

}  // namespace
}  // namespace plumb::hl7
