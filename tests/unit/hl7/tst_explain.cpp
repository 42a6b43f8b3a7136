// What is odd about one message is told in ids: one row each, and nothing for a message as it should be.
#include "hl7/field_path.h"
#include "hl7/message_view.h"

#include <gtest/gtest.h>

#include <string>

namespace plumb::hl7 {
namespace {

using namespace std::string_literals;

const std::string kMsh = "MSH|^~\\&|A|B|C|D|20240102||ADT^A01|C1|P|2.5";

std::string explained(const std::string& text) {
    std::string out;
    for (const Note& note : MessageView(asBytes(text)).explain()) {
        out += (out.empty() ? "" : "; ") + std::string(note.code());
        for (const std::string& argument : note.arguments) {
            out += ' ' + argument;
        }
    }
    return out;
}

std::string joined(const char* delimiter, std::size_t count) {
    std::string out = "v";
    for (std::size_t n = 1; n < count; ++n) {
        out += std::string(delimiter) + "v";
    }
    return out;
}

TEST(Explain, ordinaryMessagesNeedNoWords) {
    for (const char* end : {"\r", "\n", "\r\n"}) {
        EXPECT_EQ(explained(kMsh + end + "PID|1||1" + end + "PV2" + end + "ZX9|1" + end), "") << end;
    }
    EXPECT_EQ(explained(kMsh), "");
}

TEST(Explain, oddThingsAreTold) {
    struct Row {
        std::string text;
        const char* notes;
    };
    const Row rows[] = {
        {"PID|1\r", "hl7.no-msh"},
        {"MSH|^~\\&|A\r", "hl7.msh-cut-short 3; hl7.version-missing 2.5.1"},
        {"MSH|^~\\&|A|B|C|D|20240102||ADT^A01|C1|P\r", "hl7.msh-cut-short 11; hl7.version-missing 2.5.1"},
        {"MSH|^~\\&|A|B|C|D|20240102||ADT^A01|C1|P|\r", "hl7.version-missing 2.5.1"},
        {"MSH|^~\\&|A|B|C|D|20240102||ADT^A01|C1|P|2.3^X\r", "hl7.version-odd 2.3"},
        {"MSH|^~\\&|A|B|C|D|20240102||ADT^A01|C1|P|3.0\r", "hl7.version-unknown 2.5.1"},
        {kMsh + "\rpid|1\rpv1|1\r", "hl7.segment-id-odd 2"},
        {kMsh + "\rZX|1\r", "hl7.segment-id-odd 2"},
        {kMsh + "\rfree text\r", "hl7.segment-id-odd 2"},
        {kMsh + "\rNTE|a\nb\rNTE|c\nd\r", "hl7.segment-line-broken 2"},
        {kMsh + "\nNTE|a\nb\n", "hl7.segment-line-broken 2"},
        {kMsh + "\r\rPID|1\r", "hl7.blank-line"},
        {kMsh + "\n\nPID|1\n", "hl7.blank-line"},
        {kMsh + "\r\n\r\nPID|1\r\n", "hl7.blank-line"},
        {kMsh + "\r\nPID|1\rPV1|1\r\n", "hl7.terminator-mixed"},
        {kMsh + "\rPID|1\r\nPV1|1\r", "hl7.terminator-mixed"},
        {kMsh + "\nPID|1\r\nPV1|1\n", "hl7.terminator-mixed"},
        {kMsh + "\rPID|1\0"s + "\r", "hl7.nul"},
        {kMsh + "\rADD|more\r", "hl7.continuation-segment"},
        {kMsh + "\rDSC|\r", ""},
        {kMsh + "\rDSC|7\r", "hl7.continuation-open"},
        {kMsh + "\rPID|" + joined("&", 63) + "\r", ""},
        {kMsh + "\rPID|" + joined("&", 64) + "\r", "hl7.limit-passed 2 sub-components 63"},
        {kMsh + "\rPID|" + joined("^", 127) + "\r", ""},
        {kMsh + "\rPID|" + joined("^", 128) + "\r", "hl7.limit-passed 2 components 127"},
        {kMsh + "\rPID|" + joined("|", 1023) + "\r", ""},
        {kMsh + "\rPID|" + joined("|", 1024) + "\rPV1|" + joined("|", 1024) + "\r",
         "hl7.limit-passed 2 fields 1023; hl7.limit-passed 3 fields 1023"},
        {kMsh + "\rPID|" + joined("~", FieldPath::kMaxRepetition + 1) + "\r", "hl7.limit-passed 2 repetitions 1048575"},
    };
    for (const Row& row : rows) {
        EXPECT_EQ(explained(row.text), row.notes) << row.text.substr(0, 200);
    }
}

TEST(Explain, moreSegmentsThanCanBeNumbered) {
    std::string text = kMsh;
    for (std::uint32_t n = 0; n < FieldPath::kMaxSegment + 5; ++n) {
        text += "\rPV2";
    }
    const MessageView view(asBytes(text));
    EXPECT_EQ(view.segmentCount(), FieldPath::kMaxSegment);
    EXPECT_EQ(view.segments().back().range().end(), text.size()) << "the last one takes in the rest";
    EXPECT_NE(explained(text).find("hl7.limit-passed 2097151 segments 2097151"), std::string::npos);
}

}  // namespace
}  // namespace plumb::hl7
