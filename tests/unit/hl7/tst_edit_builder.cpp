#include "hl7/edit_builder.h"

#include "hl7/editable_message.h"
#include "hl7/escape.h"
#include "hl7/leaf_walk.h"
#include "unit/hl7/random_messages.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace plumb::hl7 {
namespace {

using plumb::hl7::testing::RandomMessages;

constexpr std::string_view kHead = "MSH|^~\\&|ADT\r";

std::string applied(std::string_view message, const ByteEdit& edit) {
    std::string out(message);
    EXPECT_EQ(out.substr(static_cast<std::size_t>(edit.offset), edit.removed.size()), edit.removed);
    return out.replace(static_cast<std::size_t>(edit.offset), edit.removed.size(), edit.inserted);
}

/// The message that an edit leads to, or the code of the error.
std::string result(std::string_view message, const Result<ByteEdit>& edit) {
    return edit ? applied(message, *edit) : std::string(edit.error().code());
}

std::string result(std::string_view message, const Result<std::vector<ByteEdit>>& edits) {
    if (!edits) {
        return std::string(edits.error().code());
    }
    std::string out(message);
    for (const ByteEdit& edit : *edits) {
        out = applied(out, edit);
    }
    return out;
}

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

TEST(Segments, InsertRemoveAndMove) {
    const std::string message = "MSH|^~\\&|A\rPID|1\rPV1|1\rOBX|1\r";
    const MessageView view(asBytes(message));
    EXPECT_EQ(result(message, insertSegment(view, 2, "EVN|x")), "MSH|^~\\&|A\rEVN|x\rPID|1\rPV1|1\rOBX|1\r");
    EXPECT_EQ(result(message, insertSegment(view, 5, "PV2")), message + "PV2\r");
    EXPECT_EQ(result(message, insertSegment(view, 1, "PV2")), "hl7.edit-header");
    EXPECT_EQ(result(message, insertSegment(view, 6, "PV2")), "path.not-found");
    EXPECT_EQ(result(message, insertSegment(view, 2, "A|1\rB|2")), "hl7.edit-not-a-segment");
    EXPECT_EQ(result(message, insertSegment(view, 2, "")), "hl7.edit-not-a-segment");
    EXPECT_EQ(result(message, removeSegment(view, 3)), "MSH|^~\\&|A\rPID|1\rOBX|1\r");
    EXPECT_EQ(result(message, removeSegment(view, 4)), "MSH|^~\\&|A\rPID|1\rPV1|1\r");
    EXPECT_EQ(result(message, removeSegment(view, 1)), "hl7.edit-header");
    EXPECT_EQ(result(message, moveSegment(view, 4, 2)), "MSH|^~\\&|A\rOBX|1\rPID|1\rPV1|1\r");
    EXPECT_EQ(result(message, moveSegment(view, 2, 3)), "MSH|^~\\&|A\rPV1|1\rPID|1\rOBX|1\r");
    EXPECT_EQ(result(message, moveSegment(view, 2, 4)), "MSH|^~\\&|A\rPV1|1\rOBX|1\rPID|1\r");
    EXPECT_EQ(result(message, moveSegment(view, 3, 3)), message);
    EXPECT_EQ(result(message, moveSegment(view, 3, 1)), "hl7.edit-header");
    EXPECT_EQ(result("", insertSegment(MessageView(), 1, "MSH|^~\\&|A")), "MSH|^~\\&|A\r");
}

TEST(Segments, AnOpenLastSegmentGetsOneTerminatorAndStaysOpen) {
    for (const std::string end : {"\r", "\n", "\r\n"}) {
        const std::string a = "MSH|^~\\&|A" + end, message = a + "PID|1" + end + "PV1|1";
        const MessageView view(asBytes(message));
        EXPECT_EQ(result(message, insertSegment(view, 4, "PV2")), message + end + "PV2");
        EXPECT_EQ(result(message, insertSegment(view, 3, "PV2")), a + "PID|1" + end + "PV2" + end + "PV1|1");
        EXPECT_EQ(result(message, removeSegment(view, 3)), a + "PID|1");
        EXPECT_EQ(result(message, removeSegment(view, 2)), a + "PV1|1");
        EXPECT_EQ(result(message, moveSegment(view, 2, 3)), a + "PV1|1" + end + "PID|1");
        EXPECT_EQ(result(message, moveSegment(view, 3, 2)), a + "PV1|1" + end + "PID|1");
    }
}

TEST(Segments, BlankLinesStayWhereTheyAre) {
    const std::string message = "MSH|^~\\&|A\r\rPID|1\r\rPV1|1\r\r";
    const MessageView view(asBytes(message));
    EXPECT_EQ(result(message, insertSegment(view, 4, "PV2")), "MSH|^~\\&|A\r\rPID|1\r\rPV1|1\rPV2\r\r");
    EXPECT_EQ(result(message, removeSegment(view, 2)), "MSH|^~\\&|A\r\r\rPV1|1\r\r");
    EXPECT_EQ(result(message, moveSegment(view, 2, 3)), "MSH|^~\\&|A\r\r\rPV1|1\rPID|1\r\r");
}

TEST(Segments, WhereLfEndsThemAnIdIsNeeded) {
    const std::string message = "MSH|^~\\&|A\nPID|1\n";
    const MessageView view(asBytes(message));
    EXPECT_EQ(result(message, insertSegment(view, 2, "free text")), "hl7.edit-not-a-segment");
    EXPECT_EQ(result(message, insertSegment(view, 2, "PV2")), "MSH|^~\\&|A\nPV2\nPID|1\n");
}

TEST(Repetitions, InsertRemoveAndMove) {
    const std::string message = "MSH|^~\\&|A\rPID|A~B~C||D|E^F~G|\r";
    const MessageView view(asBytes(message));
    const auto line = [&](const auto& edit) {
        const std::string out = result(message, edit);
        return out.size() > 11 && out[0] == 'M' ? out.substr(11, out.size() - 12) : out;
    };
    EXPECT_EQ(line(insertRepetition(view, FieldPath(2, 1, 1), NewValue::of("x~"))), "PID|x\\R\\~A~B~C||D|E^F~G|");
    EXPECT_EQ(line(insertRepetition(view, FieldPath(2, 1, 4), NewValue::of("x"))), "PID|A~B~C~x||D|E^F~G|");
    EXPECT_EQ(line(insertRepetition(view, FieldPath(2, 1, 6), NewValue::of("x"))), "PID|A~B~C~~~x||D|E^F~G|");
    EXPECT_EQ(line(insertRepetition(view, FieldPath(2, 2, 1), NewValue::of("x"))), "PID|A~B~C|x|D|E^F~G|");
    EXPECT_EQ(line(insertRepetition(view, FieldPath(2, 2, 2), NewValue::of("x"))), "PID|A~B~C|~x|D|E^F~G|");
    EXPECT_EQ(line(insertRepetition(view, FieldPath(2, 7, 1), NewValue::null())), "PID|A~B~C||D|E^F~G|||\"\"");
    EXPECT_EQ(line(insertRepetition(view, FieldPath(2, 4, 2), NewValue::rawText("x^y"))), "PID|A~B~C||D|E^F~x^y~G|");
    EXPECT_EQ(line(insertRepetition(view, FieldPath(2, 4, 2), NewValue::rawText("x\ry"))), "hl7.edit-breaks-segment");
    EXPECT_EQ(line(removeRepetition(view, FieldPath(2, 1, 1))), "PID|B~C||D|E^F~G|");
    EXPECT_EQ(line(removeRepetition(view, FieldPath(2, 1, 3))), "PID|A~B||D|E^F~G|");
    EXPECT_EQ(line(removeRepetition(view, FieldPath(2, 3, 1))), "PID|A~B~C|||E^F~G|");
    EXPECT_EQ(line(removeRepetition(view, FieldPath(2, 1, 9))), "PID|A~B~C||D|E^F~G|");
    EXPECT_EQ(line(moveRepetition(view, FieldPath(2, 1, 1), 3)), "PID|B~C~A||D|E^F~G|");
    EXPECT_EQ(line(moveRepetition(view, FieldPath(2, 1, 3), 1)), "PID|C~A~B||D|E^F~G|");
    EXPECT_EQ(line(moveRepetition(view, FieldPath(2, 4, 1), 2)), "PID|A~B~C||D|G~E^F|");
    EXPECT_EQ(line(moveRepetition(view, FieldPath(2, 1, 1), 4)), "path.not-found");
    EXPECT_EQ(line(insertRepetition(view, FieldPath(1, 2, 1), NewValue::of("x"))), "hl7.edit-header");
    EXPECT_EQ(line(removeRepetition(view, FieldPath(2, 1))), "path.not-found");
}

TEST(ChangeDelimiters, RewritesTheMessageAndNothingElse) {
    const std::string message = "MSH|^~\\&|A*B|x\\F\\y\rPID|1||A^B&C~D|\"\"|\\.br\\\\T\\!\r\rZZZ\r";
    Delimiters other;
    other.field = '!';
    other.component = '*';
    other.subcomponent = '@';
    other.escape = '/';
    const auto edit = changeDelimiters(MessageView(asBytes(message)), other);
    EXPECT_EQ(result(message, edit), "MSH!*~/@!A/S/B!x|y\rPID!1!!A*B@C~D!\"\"!/.br/&/F/\r\rZZZ\r");
    const std::string now = applied(message, *edit);
    EXPECT_EQ(result(now, changeDelimiters(MessageView(asBytes(now)), Delimiters())), message);
}

TEST(ChangeDelimiters, RefusesWhatCannotBeWritten) {
    const std::string message = "MSH|^~\\&|A\rPID|1^2|\\.br\\\r";
    const MessageView view(asBytes(message));
    const auto with = [&](auto&& change) {
        Delimiters d;
        change(d);
        return result(message, changeDelimiters(view, d));
    };
    EXPECT_EQ(with([](Delimiters& d) { d.field = '^'; }), "hl7.edit-same-delimiters");
    EXPECT_EQ(with([](Delimiters& d) { d.field = 'x'; }), "hl7.edit-same-delimiters");
    EXPECT_EQ(with([](Delimiters& d) { d.component = '\r'; }), "hl7.edit-same-delimiters");
    EXPECT_EQ(with([](Delimiters& d) { d.component = 0; }), "hl7.edit-same-delimiters");
    EXPECT_EQ(with([](Delimiters& d) { d.escape = 0; }), "hl7.edit-no-escape");
    EXPECT_EQ(with([](Delimiters& d) { d.field = '.'; }), "hl7.edit-no-escape");
    EXPECT_EQ(with([](Delimiters&) {}), message);
    EXPECT_EQ(result("PID|1\r", changeDelimiters(MessageView(asBytes("PID|1\r")), Delimiters())), "path.not-found");
    EXPECT_EQ(with([](Delimiters& d) { d.truncation = '#'; }), "MSH|^~\\&#|A\rPID|1^2|\\.br\\\r");
}

// Done when 2: 10,000 random edits each change exactly the bytes they claim, and their inverse restores them. What was
// set is what is read afterwards, and no other segment has changed.
class RandomEdits {
public:
    explicit RandomEdits(std::uint32_t seed)
        : m_random(seed) {}

    void run(int edits) {
        while (m_made < edits && !::testing::Test::HasFatalFailure()) {
            EditableMessage message(m_random.message(m_random.chance(60)));
            for (int n = 0; n < 12 && !::testing::Test::HasFatalFailure(); ++n) {
                one(message);
            }
        }
    }

private:
    FieldPath anyPath(const MessageView& view) {
        return FieldPath(1 + m_random.below(view.segmentCount() + 1), 1 + m_random.below(9), 1 + m_random.below(3),
                         m_random.below(4), m_random.below(2) == 0 ? 0 : 1 + m_random.below(3));
    }

    Result<std::vector<ByteEdit>> make(const MessageView& view) {
        const auto single = [](Result<ByteEdit> edit) -> Result<std::vector<ByteEdit>> {
            if (!edit) {
                return fail(edit.error());
            }
            return std::vector<ByteEdit>{*edit};
        };
        const FieldPath path = anyPath(view);
        const FieldPath fixed = path.component() == 0 ? path.upTo(Level::Repetition) : path;
        const std::uint32_t other = 1 + m_random.below(view.segmentCount() + 1);
        static constexpr std::string_view kIds[] = {"PV2", "ZZZ|1|a^b", "OBX", "free text"};
        m_set.reset();
        switch (m_random.below(10)) {
        case 0:
            return single(insertSegment(view, path.segment(), m_random.pick(kIds)));
        case 1:
            return single(removeSegment(view, path.segment()));
        case 2:
            return moveSegment(view, path.segment(), other);
        case 3:
            return single(insertRepetition(view, fixed, NewValue::of(m_random.value())));
        case 4:
            return single(removeRepetition(view, fixed));
        case 5:
            return moveRepetition(view, fixed, 1 + m_random.below(3));
        case 6:
            return single(clearValue(view, fixed));
        default:
            break;
        }
        static const NewValue kStates[] = {NewValue::null(), NewValue::empty(), NewValue::absent()};
        const NewValue value = m_random.chance(30)   ? kStates[m_random.below(3)]
                               : m_random.chance(80) ? NewValue::of(m_random.value())
                                                     : NewValue::rawText(m_random.value());
        m_set.emplace(fixed, value);
        return single(setValue(view, fixed, value));
    }

    void one(EditableMessage& message) {
        const std::string before(message.bytes());
        const std::vector<std::string> segmentsBefore = segments(message.view());
        const auto edits = make(message.view());
        if (!edits) {
            ASSERT_FALSE(edits.error().render().empty());
            return;
        }
        std::string expected = before;
        for (const ByteEdit& edit : *edits) {
            ASSERT_EQ(expected.substr(static_cast<std::size_t>(edit.offset), edit.removed.size()), edit.removed);
            expected.replace(static_cast<std::size_t>(edit.offset), edit.removed.size(), edit.inserted);
        }
        const auto undo = message.applyAll(*edits);
        ASSERT_TRUE(undo) << undo.error().render();
        ++m_made;
        ASSERT_EQ(message.bytes(), expected);
        if (m_set) {
            checkSet(message.view(), segmentsBefore, before);
        }
        if (m_random.chance(50)) {
            ASSERT_TRUE(message.applyAll(*undo));
            ASSERT_EQ(message.bytes(), before);
        }
    }

    void checkSet(const MessageView& view, const std::vector<std::string>& before, const std::string& bytes) {
        const auto& [path, value] = *m_set;
        std::vector<std::string> now = segments(view);
        ASSERT_EQ(now.size(), before.size()) << bytes;
        for (std::size_t i = 0; i < now.size(); ++i) {
            ASSERT_TRUE(i + 1 == path.segment() || now[i] == before[i]) << bytes;
        }
        const Element element = view.at(path);
        const std::string context = bytes + "\nset " + formatPath(view, path) + " to " + value.text;
        if (value.presence != Presence::Value) {
            ASSERT_EQ(element.presence, value.presence) << context;
        } else if (!value.raw) {
            ASSERT_EQ(decodeEscapes(view.text(element.range), view.delimiters()).text, value.text) << context;
        }
    }

    static std::vector<std::string> segments(const MessageView& view) {
        std::vector<std::string> out;
        for (const SegmentSpan& span : view.segments()) {
            out.emplace_back(view.text(span.range()));
        }
        return out;
    }

    RandomMessages m_random;
    std::optional<std::pair<FieldPath, NewValue>> m_set;
    int m_made = 0;
};

TEST(EditBuilder, TenThousandRandomEditsChangeWhatTheyClaimAndCanBeUndone) {
    RandomEdits(7).run(10000);
}

}  // namespace
}  // namespace plumb::hl7
