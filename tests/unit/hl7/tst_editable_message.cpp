#include "hl7/editable_message.h"

#include "hl7/edit_builder.h"
#include "hl7/leaf_walk.h"
#include "unit/hl7/random_messages.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace plumb::hl7 {
namespace {

using plumb::hl7::testing::RandomMessages;

constexpr const char* kAdmit = "MSH|^~\\&|ADT|H|||2026||ADT^A01|7|P|2.5\r"
                               "PID|1||123^^^H^MR~77||SMITH^ANN||19600101|F\r"
                               "PV1|1|I|W^1\r"
                               "OBX|1|ST|A||x\r"
                               "OBX|2|ST|B||y\r";

std::string spans(const MessageView& view) {
    std::string out = std::string(terminatorName(view.terminator())) + " " + view.delimiters().text() + "\n";
    for (const SegmentSpan& span : view.segments()) {
        out += std::to_string(span.begin) + "+" + std::to_string(span.length) + " ";
    }
    return out;
}

ByteEdit editAt(const EditableMessage& message, std::string_view what, std::string inserted) {
    return {message.bytes().find(what), std::string(what), std::move(inserted)};
}

std::string carried(const EditableMessage& message, const Reference& reference) {
    const auto now = message.translate(reference);
    if (!now) {
        return "stale";
    }
    return formatPath(message.view(), now->path) + " " + std::string(message.view().text(now->range));
}

TEST(EditableMessage, AppliesAnEditAndGivesItsInverse) {
    EditableMessage message(kAdmit);
    const auto inverse = message.apply(editAt(message, "ANN", "JOAN"));
    ASSERT_TRUE(inverse);
    EXPECT_EQ(message.revision(), Revision(1));
    EXPECT_EQ(message.view().raw(FieldPath(2, 5, 1, 2)), "JOAN");
    ASSERT_TRUE(message.apply(*inverse));
    EXPECT_EQ(message.revision(), Revision(2));
    EXPECT_EQ(message.bytes(), kAdmit);
}

TEST(EditableMessage, RefusesWhatDoesNotFitAndChangesNothing) {
    EditableMessage message("MSH|^~\\&|A\r");
    const auto code = [&](const ByteEdit& edit) { return std::string(message.apply(edit).error().code()); };
    EXPECT_EQ(code({12, "", "x"}), "hl7.edit-outside");
    EXPECT_EQ(code({9, "A\r\r", ""}), "hl7.edit-outside");
    EXPECT_EQ(code({UINT64_MAX, "A", ""}), "hl7.edit-outside");
    EXPECT_EQ(code({9, "B", ""}), "hl7.edit-mismatch");
    EXPECT_EQ(message.apply({9, "A", "B"}, Revision(1)).error().code(), "hl7.edit-stale");
    EXPECT_EQ(message.bytes(), "MSH|^~\\&|A\r");
    EXPECT_EQ(message.revision(), Revision(0));
    EXPECT_TRUE(message.apply({11, "", "PID|1"}));
}

TEST(EditableMessage, AnEmptyEditMakesNoRevision) {
    EditableMessage message(kAdmit);
    ASSERT_TRUE(message.apply({5, "", ""}));
    EXPECT_EQ(message.revision(), Revision(0));
}

TEST(EditableMessage, SeveralEditsAreAppliedTogetherOrNotAtAll) {
    EditableMessage message("MSH|^~\\&|A\rPID|1\r");
    const std::vector<ByteEdit> good{{15, "1", "2"}, {9, "A", "BB"}};
    const auto undo = message.applyAll(good);
    ASSERT_TRUE(undo);
    EXPECT_EQ(message.bytes(), "MSH|^~\\&|BB\rPID|2\r");
    ASSERT_TRUE(message.applyAll(*undo));
    EXPECT_EQ(message.bytes(), "MSH|^~\\&|A\rPID|1\r");
    const std::vector<ByteEdit> bad{{15, "1", "2"}, {9, "X", "BB"}};
    EXPECT_EQ(message.applyAll(bad).error().code(), "hl7.edit-mismatch");
    EXPECT_EQ(message.bytes(), "MSH|^~\\&|A\rPID|1\r");
}

TEST(EditableMessage, ViewAfterEachEditEqualsAFreshOne) {
    RandomMessages random(1);
    for (int round = 0; round < 1200; ++round) {
        EditableMessage message(random.message(round % 2 == 1));
        for (int n = 0; n < 20; ++n) {
            const std::string before(message.bytes());
            const ByteEdit edit = random.edit(before);
            const auto inverse = message.apply(edit);
            ASSERT_TRUE(inverse);
            std::string expected = before;
            expected.replace(static_cast<std::size_t>(edit.offset), edit.removed.size(), edit.inserted);
            ASSERT_EQ(message.bytes(), expected);
            ASSERT_EQ(spans(message.view()), spans(MessageView(asBytes(expected))))
                << "before: " << before << "\nedit at " << edit.offset << " -" << edit.removed << " +" << edit.inserted;
            if (random.chance(30)) {
                ASSERT_TRUE(message.apply(*inverse));
                ASSERT_EQ(message.bytes(), before);
                ASSERT_EQ(spans(message.view()), spans(MessageView(asBytes(before))));
            }
        }
    }
}

TEST(EditableMessage, OnlyTouchedSegmentsAreCutAgain) {
    std::string bytes = "MSH|^~\\&|A\r";
    for (int n = 0; n < 200000; ++n) {
        bytes += "OBX|" + std::to_string(n) + "|NM|X||1\r";
    }
    EditableMessage message(bytes);
    for (int n = 0; n < 300; ++n) {  // each would take milliseconds if the whole were cut
        ASSERT_TRUE(message.apply({message.view().at(FieldPath(100000, 5)).range.begin, "", "7"}));
    }
    EXPECT_EQ(spans(message.view()), spans(MessageView(asBytes(message.bytes()))));
}

TEST(Translate, FollowsAPlaceWhenOtherPlacesChange) {
    EditableMessage message(kAdmit);
    const Reference name = message.referenceTo(FieldPath(2, 5, 1, 2)), second = message.referenceTo(FieldPath(5, 5)),
                    segment = message.referenceTo(FieldPath(5)), whole = message.referenceTo(FieldPath()),
                    absent = message.referenceTo(FieldPath(3, 44)), empty = message.referenceTo(FieldPath(2, 2));
    ASSERT_TRUE(message.apply(editAt(message, "|H|", "|HOSPITAL|")));
    ASSERT_TRUE(message.apply(*insertSegment(message.view(), 3, "PD1|a")));
    ASSERT_TRUE(message.apply(*removeSegment(message.view(), 5)));
    EXPECT_EQ(carried(message, name), "PID-5.2 ANN");
    EXPECT_EQ(carried(message, second), "OBX-5 y");
    EXPECT_EQ(carried(message, segment), "OBX OBX|2|ST|B||y");
    EXPECT_EQ(carried(message, absent), "PV1-44 ");
    EXPECT_EQ(carried(message, empty), "PID-2 ");
    const auto all = message.translate(whole);
    ASSERT_TRUE(all);
    EXPECT_EQ(all->range, (ByteRange{0, message.bytes().size()}));
}

TEST(Translate, AValueThatIsSetStaysTheSamePlace) {
    EditableMessage message(kAdmit);
    const Reference name = message.referenceTo(FieldPath(2, 5, 1, 2)), field = message.referenceTo(FieldPath(2, 5)),
                    empty = message.referenceTo(FieldPath(2, 2)), absent = message.referenceTo(FieldPath(3, 6));
    ASSERT_TRUE(message.apply(*setValue(message.view(), name.path, NewValue::of("BO"))));
    ASSERT_TRUE(message.apply(*setValue(message.view(), empty.path, NewValue::of("new"))));
    ASSERT_TRUE(message.apply(*setValue(message.view(), absent.path, NewValue::of("made"))));
    EXPECT_EQ(carried(message, name), "PID-5.2 BO");
    EXPECT_EQ(carried(message, field), "PID-5 SMITH^BO");
    EXPECT_EQ(carried(message, empty), "PID-2 new");
    EXPECT_EQ(carried(message, absent), "PV1-6 made");
}

TEST(Translate, ARepetitionBeforeMovesTheNumber) {
    EditableMessage message(kAdmit);
    const Reference first = message.referenceTo(FieldPath(2, 3, 1)), second = message.referenceTo(FieldPath(2, 3, 2)),
                    field = message.referenceTo(FieldPath(2, 3));
    ASSERT_TRUE(message.apply(*insertRepetition(message.view(), FieldPath(2, 3, 1), NewValue::of("0"))));
    EXPECT_EQ(carried(message, first), "PID-3[2] 123^^^H^MR");
    EXPECT_EQ(carried(message, second), "PID-3[3] 77");
    EXPECT_EQ(carried(message, field), "PID-3 0~123^^^H^MR~77");
}

TEST(Translate, WhatWasTakenAwayIsStaleUntilTheEditIsUndone) {
    EditableMessage message(kAdmit);
    const Reference component = message.referenceTo(FieldPath(2, 5, 1, 2)), segment = message.referenceTo(FieldPath(4));
    const auto back = message.apply(*removeSegment(message.view(), 4));
    const auto name = message.apply(*setValue(message.view(), FieldPath(2, 5), NewValue::of("X")));
    EXPECT_EQ(carried(message, segment), "stale");
    EXPECT_EQ(carried(message, component), "stale");
    const Reference between = message.referenceTo(FieldPath(2, 5));
    ASSERT_TRUE(message.apply(*name));
    ASSERT_TRUE(message.apply(*back));
    EXPECT_EQ(message.bytes(), kAdmit);
    EXPECT_EQ(carried(message, segment), "OBX[1] OBX|1|ST|A||x");
    EXPECT_EQ(carried(message, component), "PID-5.2 ANN");
    EXPECT_EQ(carried(message, between), "PID-5 SMITH^ANN");
}

TEST(Translate, AFoundWordStaysInsideItsElement) {
    EditableMessage message(kAdmit);
    Reference word = message.referenceTo(FieldPath(2, 5, 1, 1));
    word.range = {word.range.begin + 2, 3};  // "ITH"
    ASSERT_TRUE(message.apply(editAt(message, "SM", "XSM")));
    EXPECT_EQ(carried(message, word), "PID-5.1 ITH");
    ASSERT_TRUE(message.apply(editAt(message, "IT", "")));
    EXPECT_EQ(carried(message, word), "PID-5.1 H");
    ASSERT_TRUE(message.apply(editAt(message, "MH", "")));
    EXPECT_EQ(carried(message, word), "stale");
}

TEST(Translate, KnowsItsOwnMessageAndForgetsVeryOldRevisions) {
    EditableMessage message("MSH|^~\\&|A\rPID|1\r", SourceId(1), MessageNumber(2));
    const Reference place = message.referenceTo(FieldPath(2, 1));
    Reference other = place;
    other.message = MessageNumber(3);
    EXPECT_FALSE(message.translate(other));
    other = place;
    other.revision = Revision(9);
    EXPECT_FALSE(message.translate(other));
    for (std::size_t n = 0; n < EditableMessage::kLogLimit + 50; ++n) {
        ASSERT_TRUE(message.apply({
            9,
            n % 3 == 0 ? "A" : "",
            n % 3 == 0   ? ""
            : n % 3 == 1 ? "A"
                         : "\"",
        }));
        ASSERT_TRUE(n % 3 != 2 || message.apply({9, "\"", ""}));
    }
    EXPECT_FALSE(message.translate(place));
    const Reference recent = message.referenceTo(FieldPath(2, 1));
    ASSERT_TRUE(message.apply({0, "M", "M"}));
    EXPECT_EQ(carried(message, recent), "PID-1 1");
}

TEST(Translate, NeverNamesBytesOutsideTheMessage) {
    RandomMessages random(5);
    std::size_t kept = 0, stale = 0;
    for (int round = 0; round < 400; ++round) {
        EditableMessage message(random.message(round % 2 == 1));
        std::vector<Reference> references;
        message.view().forEachLeaf([&](std::uint64_t packed, std::uint32_t, std::uint32_t) {
            references.push_back(message.referenceTo(FieldPath::fromPacked(packed)));
        });
        for (int n = 0; n < 10; ++n) {
            ASSERT_TRUE(message.apply(random.edit(message.bytes())));
            for (const Reference& reference : references) {
                const auto now = message.translate(reference);
                ++(now ? kept : stale);
                if (now) {
                    ASSERT_LE(now->range.end(), message.bytes().size());
                    ASSERT_EQ(now->revision, message.revision());
                    const Element element = message.view().at(now->path);
                    ASSERT_GE(now->range.begin, element.range.begin);
                    ASSERT_LE(now->range.end(), element.range.end());
                }
            }
        }
    }
    EXPECT_GT(kept, stale);
}

}  // namespace
}  // namespace plumb::hl7
