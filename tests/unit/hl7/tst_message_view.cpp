// One message as spans: every element where it is, in its state, reachable by path and by offset.
#include "hl7/message_view.h"

#include "unit/hl7/wild_messages.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace plumb::hl7 {
namespace {

const std::string kText = "MSH|^~\\&|LAB|HOSP|EHR||20240102||ORU^R01^ORU_R01|C1|P|2.5.1^DE\r"
                          "PID|1||11^^^A&B^MR~22||\"\"^|\r"
                          "PV2\r"
                          "OBX|1|TX|a||x\r"
                          "obx|2|TX|b||\"\"\r";

std::string described(const MessageView& view, FieldPath path) {
    const Element element = view.at(path);
    const std::string state(presenceName(element.presence));
    return element.presence == Presence::Value ? std::string(view.text(element.range)) : '(' + state + ')';
}

TEST(MessageView, readsTheHeader) {
    const MessageView view(asBytes(kText));
    EXPECT_EQ(view.messageCode(), "ORU");
    EXPECT_EQ(view.triggerEvent(), "R01");
    EXPECT_EQ(view.structureId(), "ORU_R01");
    EXPECT_EQ(view.controlId(), "C1");
    EXPECT_EQ(view.version(), "2.5.1");
    EXPECT_EQ(view.segmentCount(), 5u);
    EXPECT_EQ(view.terminator(), Terminator::Cr);
    EXPECT_TRUE(view.delimiters().usual());
}

TEST(MessageView, nothingIsEverRefused) {
    for (const std::string& text : {std::string(), std::string("\r\r"), std::string("MSH"), std::string("MSH|"),
                                    std::string(5, '\0'), std::string("no message at all")}) {
        const MessageView view(asBytes(text));
        EXPECT_EQ(view.controlId(), "");
        EXPECT_EQ(described(view, FieldPath(9, 9, 9, 9, 9)), "(absent)");
        EXPECT_EQ(view.pathAt(1000).level() <= Level::Segment, true);
    }
}

TEST(MessageView, tellsTheThreeStatesAtEveryLevel) {
    const MessageView view(asBytes(kText));
    EXPECT_EQ(described(view, FieldPath(2, 1)), "1");
    EXPECT_EQ(described(view, FieldPath(2, 2)), "(empty)");
    EXPECT_EQ(described(view, FieldPath(2, 3)), "11^^^A&B^MR~22");
    EXPECT_EQ(described(view, FieldPath(2, 3, 1)), "11^^^A&B^MR");
    EXPECT_EQ(described(view, FieldPath(2, 3, 1, 2)), "(empty)");
    EXPECT_EQ(described(view, FieldPath(2, 3, 1, 4, 2)), "B");
    EXPECT_EQ(described(view, FieldPath(2, 3, 1, 4, 3)), "(absent)");
    EXPECT_EQ(described(view, FieldPath(2, 3, 1, 6)), "(absent)");
    EXPECT_EQ(described(view, FieldPath(2, 3, 2, 1)), "22");
    EXPECT_EQ(described(view, FieldPath(2, 3, 3, 1)), "(absent)");
    EXPECT_EQ(described(view, FieldPath(2, 5)), "\"\"^");
    EXPECT_EQ(described(view, FieldPath(2, 5, 1, 1)), "(null)");
    EXPECT_EQ(described(view, FieldPath(2, 5, 1, 2)), "(empty)");
    EXPECT_EQ(described(view, FieldPath(2, 6)), "(empty)");
    EXPECT_EQ(described(view, FieldPath(2, 7)), "(absent)");
    EXPECT_EQ(described(view, FieldPath(3)), "PV2");
    EXPECT_EQ(described(view, FieldPath(3, 1)), "(absent)");
    EXPECT_EQ(described(view, FieldPath(5, 5)), "(null)");
    EXPECT_EQ(described(view, FieldPath(6, 1)), "(absent)");
    EXPECT_EQ(described(view, FieldPath(1, 1)), "|");
    EXPECT_EQ(described(view, FieldPath(1, 2)), "^~\\&");
    EXPECT_EQ(described(view, FieldPath(1, 2, 1, 1, 1)), "^~\\&");
    EXPECT_EQ(described(view, FieldPath(1, 2, 2)), "(absent)");
    EXPECT_EQ(described(view, FieldPath(1, 6)), "(empty)");
}

TEST(MessageView, absentSaysWhereItWouldBe) {
    const MessageView view(asBytes(kText));
    EXPECT_EQ(view.at(FieldPath(2, 9)).range, (ByteRange{view.segments()[1].range().end(), 0}));
    EXPECT_EQ(view.at(FieldPath(3, 1)).range, (ByteRange{view.segments()[2].range().end(), 0}));
    EXPECT_EQ(view.at(FieldPath(2, 3, 5)).range, (ByteRange{view.at(FieldPath(2, 3)).range.end(), 0}));
    EXPECT_EQ(view.at(FieldPath(9)).range, (ByteRange{kText.size(), 0}));
}

TEST(MessageView, countsChildren) {
    const MessageView view(asBytes(kText));
    EXPECT_EQ(view.childCount(FieldPath()), 5u);
    EXPECT_EQ(view.childCount(FieldPath(1)), 12u);
    EXPECT_EQ(view.childCount(FieldPath(2)), 6u);
    EXPECT_EQ(view.childCount(FieldPath(3)), 0u);
    EXPECT_EQ(view.childCount(FieldPath(2, 3)), 2u);
    EXPECT_EQ(view.childCount(FieldPath(2, 3, 1)), 5u);
    EXPECT_EQ(view.childCount(FieldPath(2, 3, 1, 4)), 2u);
    EXPECT_EQ(view.childCount(FieldPath(2, 3, 1, 4, 1)), 0u);
    EXPECT_EQ(view.childCount(FieldPath(2, 2)), 1u);
    EXPECT_EQ(view.childCount(FieldPath(2, 7)), 0u);
    EXPECT_EQ(view.childCount(FieldPath(1, 2)), 1u);
}

TEST(MessageView, findsSegments) {
    const MessageView view(asBytes(kText));
    EXPECT_EQ(view.findSegment("OBX"), 4u);
    EXPECT_EQ(view.findSegment("OBX", 2), 5u);
    EXPECT_EQ(view.findSegment("OBX", 3), 0u);
    EXPECT_EQ(view.findSegment("PV1"), 0u);
    EXPECT_EQ(view.occurrenceOf(5), 2u);
    EXPECT_EQ(view.segmentId(3), "PV2");
    EXPECT_EQ(view.segmentId(5), "obx");
    EXPECT_EQ(view.segmentId(0), "");
    EXPECT_EQ(view.segmentId(6), "");
}

TEST(MessageView, formatsPaths) {
    const MessageView view(asBytes(kText));
    EXPECT_EQ(formatPath(view, FieldPath(2, 3, 2, 1)), "PID-3[2].1");
    EXPECT_EQ(formatPath(view, FieldPath(2, 3, 1)), "PID-3[1]");
    EXPECT_EQ(formatPath(view, FieldPath(2, 5, 1, 2)), "PID-5.2");
    EXPECT_EQ(formatPath(view, FieldPath(4, 5)), "OBX[1]-5");
    EXPECT_EQ(formatPath(view, FieldPath(3)), "PV2");
    EXPECT_EQ(formatPath(view, FieldPath()), "");
}

TEST(MessageView, pathAtNamesTheInnermostElement) {
    const MessageView view(asBytes(kText));
    const auto named = [&](std::string_view what) { return formatPath(view, view.pathAt(kText.find(what))); };
    EXPECT_EQ(named("MSH"), "MSH");
    EXPECT_EQ(named("|^~"), "MSH-1");
    EXPECT_EQ(named("~\\&"), "MSH-2");
    EXPECT_EQ(named("LAB"), "MSH-3");
    EXPECT_EQ(named("R01^"), "MSH-9.2");
    EXPECT_EQ(named("PID"), "PID");
    EXPECT_EQ(named("11^"), "PID-3[1].1");
    EXPECT_EQ(named("B^MR"), "PID-3[1].4.2");
    EXPECT_EQ(named("22|"), "PID-3[2]");
    EXPECT_EQ(named("PV2"), "PV2");
    EXPECT_EQ(view.pathAt(0), FieldPath(1));
}

TEST(MessageView, assignForgetsTheMessageBefore) {
    MessageView view(asBytes(kText));
    view.assign(asBytes("MSH#$%/@#A\nPID#1$2\n"));
    EXPECT_EQ(view.segmentCount(), 2u);
    EXPECT_EQ(view.terminator(), Terminator::Lf);
    EXPECT_EQ(view.raw(FieldPath(2, 1, 1, 2)), "2");
}

/// The children of every element lie inside it, in order, and nothing but one delimiter stands between two of them.
void expectCovered(const MessageView& view, const Element& parent, int depth) {
    std::vector<Element> below;
    view.children(parent.path, below);
    ASSERT_EQ(below.size(), view.childCount(parent.path)) << formatPath(view, parent.path);
    for (std::size_t i = 0; i < below.size(); ++i) {
        ASSERT_EQ(below[i].path.parent(), parent.path);
        ASSERT_EQ(view.at(below[i].path).range, below[i].range);
        ASSERT_EQ(view.within(parent, below[i].path).range, below[i].range);
        ASSERT_GE(below[i].range.begin, parent.range.begin);
        ASSERT_LE(below[i].range.end(), parent.range.end());
        if (i > 0 && parent.path.level() > Level::Segment) {
            ASSERT_EQ(below[i].range.begin, below[i - 1].range.end() + 1);
        }
        if (depth < 4) {
            expectCovered(view, below[i], depth + 1);
        }
        if (::testing::Test::HasFatalFailure()) {
            return;
        }
    }
    if (!below.empty() && parent.path.level() >= Level::Segment) {
        ASSERT_EQ(below.back().range.end(), parent.range.end());
    }
}

TEST(MessageView, childrenCoverTheirParentOnWildMessages) {
    testing::WildMessages wild(5);
    for (int n = 0; n < 400 && !HasFatalFailure(); ++n) {
        const std::string text = wild.next();
        if (text.size() < 4000) {
            expectCovered(MessageView(asBytes(text)), MessageView(asBytes(text)).at(FieldPath()), 0);
        }
    }
}

TEST(MessageView, pathAtAgreesWithAtOnWildMessages) {
    testing::WildMessages wild(6);
    for (int n = 0; n < 300; ++n) {
        const std::string text = wild.next();
        const MessageView view(asBytes(text));
        for (std::size_t offset = 0; offset <= text.size() && offset < 600; ++offset) {
            const FieldPath path = view.pathAt(offset);
            const Element element = view.at(path);
            if (path.level() == Level::Message) {
                continue;  // before the first segment
            }
            ASSERT_TRUE(element.present()) << offset << " in\n" << text.substr(0, 600);
            if (path.level() > Level::Segment) {  // the element holds it, or its end is where the delimiter stands
                ASSERT_GE(offset, element.range.begin) << text.substr(0, 600);
                ASSERT_LE(offset, element.range.end()) << text.substr(0, 600);
            }
        }
    }
}

}  // namespace
}  // namespace plumb::hl7
