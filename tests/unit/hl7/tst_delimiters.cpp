// MSH-1 and MSH-2 in all their forms, what is assumed, and what is said about it: one row each.
#include "hl7/delimiters.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace plumb::hl7 {
namespace {

std::string codesOf(const std::vector<Note>& notes) {
    std::string out;
    for (const Note& note : notes) {
        out += (out.empty() ? "" : " ") + std::string(note.code());
    }
    return out;
}

/// Field, component, repetition, escape, sub-component, truncation; "." for one that is switched off.
std::string named(const Delimiters& d) {
    std::string out;
    for (const std::uint8_t byte : {d.field, d.component, d.repetition, d.escape, d.subcomponent, d.truncation}) {
        out += byte ? static_cast<char>(byte) : '.';
    }
    return out;
}

TEST(Delimiters, areReadAsTheMessageSays) {
    struct Row {
        const char* text;
        const char* delimiters;
        const char* codes;
    };
    const Row rows[] = {
        {"MSH|^~\\&|A", "|^~\\&.", ""},
        {"MSH|^~\\&", "|^~\\&.", ""},
        {"BHS|^~\\&|A", "|^~\\&.", ""},
        {"FHS|^~\\&|A", "|^~\\&.", ""},
        {"MSH|^~\\&#|A", "|^~\\&#", "hl7.encoding-characters-extra"},
        {"MSH|^~\\&#%|A", "|^~\\&#", "hl7.encoding-characters-extra"},
        {"MSH|^~&|A", "|^~.&.", "hl7.encoding-characters-missing hl7.delimiters-unusual"},
        {"MSH|^~\\|A", "|^~\\&.", "hl7.encoding-characters-missing"},
        {"MSH|^~|A", "|^~\\&.", "hl7.encoding-characters-missing"},
        {"MSH|^|A", "|^~\\&.", "hl7.encoding-characters-missing"},
        {"MSH||A", "|^~\\&.", "hl7.encoding-characters-missing"},
        {"MSH|", "|^~\\&.", "hl7.encoding-characters-missing"},
        {"MSH", "|^~\\&.", "hl7.encoding-characters-missing"},
        {"MSH\rPID|1", "|^~\\&.", "hl7.encoding-characters-missing"},
        {"MSH|^~\\&\rPID|1", "|^~\\&.", ""},
        {"MSH#^~\\&#A", "#^~\\&.", "hl7.delimiters-unusual"},
        {"MSH$%*!@$A", "$%*!@.", "hl7.delimiters-unusual"},
        {"MSH|:+?'|A", "|:+?'.", "hl7.delimiters-unusual"},
        {"MSH\xA6^~\\&\xA6"
         "A",
         "\xA6^~\\&.", "hl7.delimiters-unusual"},
        {"MSH|^~\\^|A", "|^~\\..", "hl7.delimiters-repeated hl7.delimiters-unusual"},
        {"MSH|^^^^|A", "|^....", "hl7.delimiters-repeated hl7.delimiters-unusual"},
        {"MSH|&^|A", "|&^\\..", "hl7.encoding-characters-missing hl7.delimiters-unusual"},
        {"MSH|~^\\&|A", "|~^\\&.", "hl7.delimiters-unusual"},
        {"MSH|AB|C", "|^~\\&.", "hl7.encoding-characters-missing"},
        {"MSH^~\\&|A", "^~\\&|.", "hl7.delimiters-unusual"},
        {"PID|1", "|^~\\&.", "hl7.no-msh"},
        {"", "|^~\\&.", "hl7.no-msh"},
    };
    for (const Row& row : rows) {
        const ByteView bytes = asBytes(row.text);
        EXPECT_EQ(named(readDelimiters(bytes)), row.delimiters) << row.text;
        std::vector<Note> notes;
        explainDelimiters(bytes, notes);
        EXPECT_EQ(codesOf(notes), row.codes) << row.text;
    }
}

TEST(Delimiters, textIsWhatAHeaderWouldSay) {
    EXPECT_EQ(Delimiters().text(), "|^~\\&");
    EXPECT_TRUE(Delimiters().usual());
    for (const char* text : {"MSH|^~\\&|A", "MSH|^~\\&#|A", "MSH$%*!@$A", "MSH|^~&|A"}) {
        const Delimiters read = readDelimiters(asBytes(text));
        EXPECT_TRUE(readDelimiters(asBytes("MSH" + read.text() + static_cast<char>(read.field))) == read) << text;
    }
}

TEST(Delimiters, headerSegmentsAreKnown) {
    for (const char* header : {"MSH|", "FHS", "BHS|^"}) {
        EXPECT_TRUE(isHeaderSegment(asBytes(header))) << header;
    }
    for (const char* other : {"", "MS", "msh|", "BTS|1", "PID|MSH"}) {
        EXPECT_FALSE(isHeaderSegment(asBytes(other))) << other;
    }
}

}  // namespace
}  // namespace plumb::hl7
