#include "hl7/edit_builder.h"

#include "unit/hl7/edit_results.h"

#include <gtest/gtest.h>

#include <string>

namespace plumb::hl7 {
namespace {

using plumb::hl7::testing::result;

constexpr std::string_view kHead = "MSH|^~\\&|ADT\r";

/// `segment` behind a usual header, with `value` set at its `path` (segment number 2); the segment as it is then.
std::string set(std::string_view segment, FieldPath path, const NewValue& value) {
    const std::string message = std::string(kHead) + std::string(segment) + "\rZZZ|end\r";
    const std::string out = result(message, setValue(MessageView(asBytes(message)), path, value));
    const std::string tail = "\rZZZ|end\r";
    if (out.substr(0, 3) != "MSH") {
        return out;  // the code of an error
    }
    EXPECT_EQ(out.substr(0, kHead.size()), kHead);
    EXPECT_EQ(out.substr(out.size() - tail.size()), tail);
    return out.substr(kHead.size(), out.size() - kHead.size() - tail.size());
}

std::string setPattern(std::string_view message, std::string_view pattern, const NewValue& value) {
    return result(message, setValues(MessageView(asBytes(message)), *PathPattern::parse(pattern), value));
}

TEST(SetValue, ReplacesWhatIsThere) {
    EXPECT_EQ(set("PID|1||A", FieldPath(2, 1), NewValue::of("2")), "PID|2||A");
    EXPECT_EQ(set("PID|1||A~B^C&D", FieldPath(2, 3, 2, 2, 2), NewValue::of("X")), "PID|1||A~B^C&X");
    EXPECT_EQ(set("PID|1||A~B^C&D", FieldPath(2, 3, 2, 2), NewValue::of("X")), "PID|1||A~B^X");
    EXPECT_EQ(set("PID|1||A~B^C&D", FieldPath(2, 3, 2), NewValue::of("X")), "PID|1||A~X");
    EXPECT_EQ(set("PID|1||A~B^C&D", FieldPath(2, 3), NewValue::of("X")), "PID|1||X");
    EXPECT_EQ(set("PID|1", FieldPath(2), NewValue::rawText("PV1|9|8")), "PV1|9|8");
}

TEST(SetValue, MakesWhatIsMissingWithTheFewestDelimiters) {
    EXPECT_EQ(set("PV2", FieldPath(2, 1), NewValue::of("X")), "PV2|X");
    EXPECT_EQ(set("PID|1", FieldPath(2, 3), NewValue::of("X")), "PID|1||X");
    EXPECT_EQ(set("PID|1", FieldPath(2, 3, 1, 1, 1), NewValue::of("X")), "PID|1||X");
    EXPECT_EQ(set("PID|1", FieldPath(2, 3, 2, 4, 3), NewValue::of("X")), "PID|1||~^^^&&X");
    EXPECT_EQ(set("PID|1||A", FieldPath(2, 3, 3), NewValue::of("X")), "PID|1||A~~X");
    EXPECT_EQ(set("PID|1||A|z", FieldPath(2, 3, 1, 3), NewValue::of("X")), "PID|1||A^^X|z");
    EXPECT_EQ(set("PID|1||A^B&C|z", FieldPath(2, 3, 1, 2, 4), NewValue::of("X")), "PID|1||A^B&C&&X|z");
    EXPECT_EQ(set("PID|1||A~B|z", FieldPath(2, 3, 1, 2), NewValue::of("X")), "PID|1||A^X~B|z");
    EXPECT_EQ(set("PID||", FieldPath(2, 1), NewValue::of("X")), "PID|X|");
}

TEST(SetValue, TellsAbsentEmptyAndNullApart) {
    EXPECT_EQ(set("PID|1|A|B", FieldPath(2, 2), NewValue::null()), "PID|1|\"\"|B");
    EXPECT_EQ(set("PID|1|A|B", FieldPath(2, 2), NewValue::empty()), "PID|1||B");
    EXPECT_EQ(set("PID|1|A|B", FieldPath(2, 2), NewValue::absent()), "hl7.edit-not-absent");
    EXPECT_EQ(set("PID|1|A|B", FieldPath(2, 3), NewValue::absent()), "PID|1|A");
    EXPECT_EQ(set("PID|1|A", FieldPath(2, 4), NewValue::empty()), "PID|1|A||");
    EXPECT_EQ(set("PID|1|A", FieldPath(2, 4), NewValue::null()), "PID|1|A||\"\"");
    EXPECT_EQ(set("PID|1|A", FieldPath(2, 4), NewValue::absent()), "PID|1|A");
    EXPECT_EQ(set("PID|1|A^B~C", FieldPath(2, 2, 2), NewValue::absent()), "PID|1|A^B");
    EXPECT_EQ(set("PID|1|A^B~C", FieldPath(2, 2, 1, 2), NewValue::absent()), "PID|1|A~C");
    EXPECT_EQ(set("PID|1|A", FieldPath(2, 2, 1, 1, 1), NewValue::absent()), "PID|1");
    EXPECT_EQ(set("PID|1|A~B", FieldPath(2, 2, 1, 1), NewValue::absent()), "hl7.edit-not-absent");
    EXPECT_EQ(set("PID|1|A|B", FieldPath(2, 2), NewValue::of("")), "PID|1||B");
    EXPECT_EQ(set("PID|1|A", FieldPath(2, 4), NewValue::of("")), "PID|1|A||");
}

TEST(SetValue, EscapesTextAndLeavesRawTextAsItStands) {
    EXPECT_EQ(set("PID|1", FieldPath(2, 2), NewValue::of("a|b^c~d\\e&f")), "PID|1|a\\F\\b\\S\\c\\R\\d\\E\\e\\T\\f");
    EXPECT_EQ(set("PID|1", FieldPath(2, 2), NewValue::rawText("a^b&c~d")), "PID|1|a^b&c~d");
    EXPECT_EQ(set("PID|1", FieldPath(2, 2), NewValue::of("two\rlines")), "PID|1|two\\X0D\\lines");
    EXPECT_EQ(set("PID|1", FieldPath(2, 2), NewValue::rawText("two\rlines")), "hl7.edit-breaks-segment");
    EXPECT_EQ(set("PID|1", FieldPath(2, 2), NewValue::rawText("two\nlines")), "PID|1|two\nlines");
    NewValue wrapped = NewValue::of("two\rlines");
    wrapped.encoding.lineBreaksAsBr = true;
    EXPECT_EQ(set("PID|1", FieldPath(2, 2), wrapped), "PID|1|two\\.br\\lines");
}

TEST(SetValue, WhereLfEndsSegmentsRawTextMayNotStartOne) {
    const std::string message = "MSH|^~\\&|A\nNTE|1||x|y\nZZZ|1\n";
    const MessageView view(asBytes(message));
    EXPECT_EQ(result(message, setValue(view, FieldPath(2, 3), NewValue::rawText("a\nb"))),
              "MSH|^~\\&|A\nNTE|1||a\nb|y\nZZZ|1\n");
    EXPECT_EQ(result(message, setValue(view, FieldPath(2, 3), NewValue::rawText("a\nPID|"))),
              "hl7.edit-breaks-segment");
    EXPECT_EQ(result(message, setValue(view, FieldPath(2, 4), NewValue::rawText("a\n"))), "hl7.edit-breaks-segment");
    EXPECT_EQ(result(message, setValue(view, FieldPath(1, 3), NewValue::rawText("a\nPID|1"))),
              "hl7.edit-breaks-segment");
    const std::string wrapped = "MSH|^~\\&|A\nNTE|1||x\n|y\nZZZ|1\n";
    EXPECT_EQ(result(wrapped, setValue(MessageView(asBytes(wrapped)), FieldPath(2, 4), NewValue::absent())),
              "hl7.edit-breaks-segment");
}

TEST(SetValue, UsesTheDelimitersOfTheMessage) {
    const std::string message = "MSH!*+/%!A\nPID!1\n";
    const MessageView view(asBytes(message));
    EXPECT_EQ(result(message, setValue(view, FieldPath(2, 3, 2, 2, 2), NewValue::of("a!b|c/"))),
              "MSH!*+/%!A\nPID!1!!+*%a/F/b|c/E/\n");
    EXPECT_EQ(result(message, setValue(view, FieldPath(1, 5), NewValue::of("X"))), "MSH!*+/%!A!!X\nPID!1\n");
}

TEST(SetValue, SaysWhichDelimiterIsMissing) {
    const std::string message = "MSH|^~&|A\rPID|1\r";  // no escape character
    const MessageView view(asBytes(message));
    EXPECT_EQ(result(message, setValue(view, FieldPath(2, 2), NewValue::of("a|b"))), "hl7.edit-no-escape");
    EXPECT_EQ(result(message, setValue(view, FieldPath(2, 2), NewValue::of("a\\b"))), "MSH|^~&|A\rPID|1|a\\b\r");
    const std::string equal = "MSH||||A\rPID|1\r";
    const std::string outcome =
        result(equal, setValue(MessageView(asBytes(equal)), FieldPath(2, 1, 1, 2), NewValue::of("x")));
    EXPECT_TRUE(outcome == "hl7.edit-no-delimiter" || outcome == "MSH||||A\rPID|1^x\r") << outcome;
    const std::string twice = "MSH|^^^^|A\rPID|1\r";
    const auto error = setValue(MessageView(asBytes(twice)), FieldPath(2, 1, 2), NewValue::of("x"));
    ASSERT_FALSE(error);
    EXPECT_EQ(
        error.error().render(),
        "PID-1[2] cannot be made: the message has no repetition separator of its own. Change its delimiters first.");
}

TEST(SetValue, ANulSeparatesNoFields) {
    const std::string message("MSH\0^~\\&\0A\rPID\0001\r", 16);
    const MessageView view(asBytes(message));
    EXPECT_EQ(view.childCount(FieldPath(1)), 0u);
    EXPECT_EQ(view.segmentId(1), message.substr(0, 10));
    EXPECT_EQ(result(message, setValue(view, FieldPath(2, 1), NewValue::of("x"))), "hl7.edit-no-delimiter");
    EXPECT_EQ(result(message, setValue(view, FieldPath(1, 3), NewValue::of("x"))).substr(0, 9), "hl7.edit-");
    EXPECT_EQ(result(message, changeDelimiters(view, Delimiters())), "path.not-found");
}

TEST(SetValue, TheEncodingFieldsAreNotValues) {
    const std::string message = "MSH|^~\\&|A\rPID|1\rFHS|^~\\&|x\r";
    const MessageView view(asBytes(message));
    for (const FieldPath path : {FieldPath(1, 1), FieldPath(1, 2), FieldPath(1, 2, 1, 1), FieldPath(3, 2)}) {
        EXPECT_EQ(result(message, setValue(view, path, NewValue::of("x"))), "hl7.edit-header");
    }
    EXPECT_EQ(result(message, setValue(view, FieldPath(1), NewValue::rawText("MSH|!"))), "hl7.edit-header");
    EXPECT_EQ(
        result("MSH\rPID|1\r", setValue(MessageView(asBytes("MSH\rPID|1\r")), FieldPath(1, 3), NewValue::of("x"))),
        "hl7.edit-header");
    EXPECT_EQ(
        result("MSH|\rPID|1\r", setValue(MessageView(asBytes("MSH|\rPID|1\r")), FieldPath(1, 3), NewValue::of("x"))),
        "MSH||x\rPID|1\r");
    EXPECT_EQ(result(message, setValue(view, FieldPath(9, 1), NewValue::of("x"))), "path.not-found");
}

TEST(SetValues, AtEveryPlaceOfThePattern) {
    const std::string message = "MSH|^~\\&|A\rOBX|1||a\rNTE|1\rOBX|2||b~c\r";
    EXPECT_EQ(setPattern(message, "OBX[*]-3", NewValue::of("X")), "MSH|^~\\&|A\rOBX|1||X\rNTE|1\rOBX|2||X\r");
    EXPECT_EQ(setPattern(message, "OBX[*]-3[*].2", NewValue::of("X")),
              "MSH|^~\\&|A\rOBX|1||a^X\rNTE|1\rOBX|2||b^X~c^X\r");
    EXPECT_EQ(setPattern(message, "OBX[*]-4", NewValue::of("X")), "MSH|^~\\&|A\rOBX|1||a|X\rNTE|1\rOBX|2||b~c|X\r");
    EXPECT_EQ(setPattern(message, "OBX[3=\"q\"]-1", NewValue::of("X")), message);
    EXPECT_EQ(setPattern(message, "OBX[1=\"2\"]-1", NewValue::null()), "MSH|^~\\&|A\rOBX|1||a\rNTE|1\rOBX|\"\"||b~c\r");
    EXPECT_EQ(setPattern(message, "DG1[*]-1", NewValue::of("X")), message);
    EXPECT_EQ(setPattern(message, "OBX[*]-3[last]", NewValue::absent()), "MSH|^~\\&|A\rOBX|1|\rNTE|1\rOBX|2||b\r");
}

TEST(SetValues, MakesTheSegmentWhenOnePlaceIsMeant) {
    const std::string message = "MSH|^~\\&|A\rOBX|1\rNTE|1\r";
    EXPECT_EQ(setPattern(message, "OBX[2]-3[2].2", NewValue::of("X")), "MSH|^~\\&|A\rOBX|1\rOBX|||~^X\rNTE|1\r");
    EXPECT_EQ(setPattern(message, "ZPD-2", NewValue::of("a|b")), "MSH|^~\\&|A\rOBX|1\rNTE|1\rZPD||a\\F\\b\r");
    EXPECT_EQ(setPattern("MSH|^~\\&|A\rPID|1", "ZPD-1", NewValue::empty()), "MSH|^~\\&|A\rPID|1\rZPD|");
    EXPECT_EQ(setPattern(message, "OBX[3]-1", NewValue::of("X")), "path.not-found");
    EXPECT_EQ(setPattern(message, "ZPD-1", NewValue::absent()), message);
    EXPECT_EQ(setPattern(message, "ZPD-1", NewValue::rawText("a\rb")), "hl7.edit-breaks-segment");
    EXPECT_EQ(setPattern(message, "ZPD", NewValue::rawText("ZPD|1|2")), message + "ZPD|1|2\r");
    EXPECT_EQ(setPattern("PID|1\r", "MSH-3", NewValue::of("X")), "hl7.edit-header");
}

TEST(ClearValue, LeavesNothingBehindAtTheEndAndAnEmptyPlaceElsewhere) {
    const auto clear = [](std::string_view segment, FieldPath path) {
        const std::string message = std::string(kHead) + std::string(segment) + "\r";
        return result(message, clearValue(MessageView(asBytes(message)), path)).substr(kHead.size());
    };
    EXPECT_EQ(clear("PID|1|A|B", FieldPath(2, 2)), "PID|1||B\r");
    EXPECT_EQ(clear("PID|1|A|B", FieldPath(2, 3)), "PID|1|A\r");
    EXPECT_EQ(clear("PID|1|A^B", FieldPath(2, 2, 1, 1)), "PID|1|^B\r");
    EXPECT_EQ(clear("PID|1|A", FieldPath(2, 9)), "PID|1|A\r");
    EXPECT_EQ(clear("PID|1|A", FieldPath(2)), "");
    const std::string many = "MSH|^~\\&|A\rOBX|1|a\rOBX|2|b|c\r";
    EXPECT_EQ(result(many, clearValues(MessageView(asBytes(many)), *PathPattern::parse("OBX[*]-2"))),
              "MSH|^~\\&|A\rOBX|1\rOBX|2||c\r");
}

TEST(ClearValues, TakesNeighbouringSegmentsAtAnEndWithoutTerminator) {
    const std::string message = "MSH|^~\\&|ADT\rOBX|1\rOBX|2\rOBX|3";
    EXPECT_EQ(result(message, clearValues(MessageView(asBytes(message)), *PathPattern::parse("OBX[*]"))),
              "MSH|^~\\&|ADT");
}

}  // namespace
}  // namespace plumb::hl7
