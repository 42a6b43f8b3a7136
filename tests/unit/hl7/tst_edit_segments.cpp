#include "hl7/edit_builder.h"

#include "unit/hl7/edit_results.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace plumb::hl7 {
namespace {

using plumb::hl7::testing::applied;
using plumb::hl7::testing::result;

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

}  // namespace
}  // namespace plumb::hl7
