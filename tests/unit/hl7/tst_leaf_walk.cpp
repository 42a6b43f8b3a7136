// The walk at memory speed says what the views level by level say: each leaf where at() and children() find it.
#include "hl7/leaf_walk.h"

#include "base/cpu.h"
#include "hl7/message_view.h"
#include "unit/hl7/wild_messages.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace plumb::hl7 {
namespace {

struct Leaf {
    FieldPath path;
    ByteRange range;
    friend bool operator==(const Leaf&, const Leaf&) = default;
};

std::vector<Leaf> walked(const MessageView& view) {
    std::vector<Leaf> leaves;
    view.forEachLeaf([&](std::uint64_t packed, std::uint32_t begin, std::uint32_t length) {
        leaves.push_back({FieldPath::fromPacked(packed), {begin, length}});
    });
    return leaves;
}

void descend(const MessageView& view, FieldPath path, std::vector<Leaf>& leaves) {
    std::vector<Element> below;
    view.children(path, below);
    for (const Element& element : below) {
        if (element.path.level() == Level::Subcomponent) {
            leaves.push_back({element.path, element.range});
        } else {
            descend(view, element.path, leaves);
        }
    }
}

std::vector<Leaf> cut(const MessageView& view) {
    std::vector<Leaf> leaves;
    descend(view, FieldPath(), leaves);
    return leaves;
}

std::string textOf(const MessageView& view, const std::vector<Leaf>& leaves, std::size_t around) {
    std::string out;
    for (std::size_t i = around < 3 ? 0 : around - 3; i < leaves.size() && i < around + 4; ++i) {
        const FieldPath p = leaves[i].path;
        for (const std::uint32_t number : {p.segment(), p.field(), p.repetition(), p.component(), p.subcomponent()}) {
            out += std::to_string(number) + ' ';
        }
        out += "at " + std::to_string(leaves[i].range.begin) + ": '" +
               std::string(view.text(leaves[i].range).substr(0, 40)) + "'\n";
    }
    return out;
}

std::vector<Leaf> walkedWithoutView(ByteView message) {
    std::vector<Leaf> leaves;
    forEachLeaf(message, [&](std::uint64_t packed, std::uint32_t begin, std::uint32_t length) {
        leaves.push_back({FieldPath::fromPacked(packed), {begin, length}});
    });
    return leaves;
}

void expectSame(const MessageView& view, const std::vector<Leaf>& walked, const std::vector<Leaf>& slow,
                std::string_view how) {
    if (walked == slow) {
        return;
    }
    std::size_t at = 0;
    while (at < walked.size() && at < slow.size() && walked[at] == slow[at]) {
        ++at;
    }
    ADD_FAILURE() << "leaf " << at << " differs; walked " << how << ":\n"
                  << textOf(view, walked, at) << "cut:\n"
                  << textOf(view, slow, at) << "of message:\n"
                  << std::string(asText(view.bytes()).substr(0, 2000));
}

void expectSameLeaves(const MessageView& view) {
    const std::vector<Leaf> slow = cut(view);
    expectSame(view, walked(view), slow, "with a view");
    expectSame(view, walkedWithoutView(view.bytes()), slow, "without a view");
}

std::string treeOf(const MessageView& view) {
    std::string out;
    for (const Leaf& leaf : walked(view)) {
        out += formatPath(view, leaf.path) + " '" + std::string(view.text(leaf.range)) + "'\n";
    }
    return out;
}

TEST(LeafWalk, givesEveryLeafInOrder) {
    const std::string text = "MSH|^~\\&|A\rPID|1||x~y^z&&|\rPV2\rNTE|\r";
    EXPECT_EQ(treeOf(MessageView(asBytes(text))), "MSH-1.1.1 '|'\n"
                                                  "MSH-2.1.1 '^~\\&'\n"
                                                  "MSH-3.1.1 'A'\n"
                                                  "PID-1.1.1 '1'\n"
                                                  "PID-2.1.1 ''\n"
                                                  "PID-3[1].1.1 'x'\n"
                                                  "PID-3[2].1.1 'y'\n"
                                                  "PID-3[2].2.1 'z'\n"
                                                  "PID-3[2].2.2 ''\n"
                                                  "PID-3[2].2.3 ''\n"
                                                  "PID-4.1.1 ''\n"
                                                  "NTE-1.1.1 ''\n");
}

class LeafWalkAtLevel : public ::testing::TestWithParam<SimdLevel> {
protected:
    void SetUp() override {
        if (GetParam() > bestSimdLevel()) {
            GTEST_SKIP() << "not on this machine";
        }
        limitSimdLevel(GetParam());
    }
    void TearDown() override { limitSimdLevel(SimdLevel::Avx512); }
};

INSTANTIATE_TEST_SUITE_P(Simd, LeafWalkAtLevel,
                         ::testing::Values(SimdLevel::Portable, SimdLevel::Sse2, SimdLevel::Avx2, SimdLevel::Avx512));

TEST_P(LeafWalkAtLevel, equalsTheCutOnWildMessages) {
    testing::WildMessages wild(static_cast<std::uint32_t>(GetParam()) + 1);
    MessageView view;
    for (int n = 0; n < 3000 && !HasFailure(); ++n) {
        const std::string text = wild.next();
        view.assign(asBytes(text));
        expectSameLeaves(view);
    }
}

// What lies past the last number of a level is taken in by its last element.
TEST_P(LeafWalkAtLevel, lastElementTakesInTheRest) {
    struct Row {
        char delimiter;
        std::size_t most;
    };
    for (const Row row : {Row{'&', 63}, Row{'^', 127}, Row{'|', 1023}}) {
        for (std::size_t count = row.most - 2; count < row.most + 3; ++count) {
            std::string text = "MSH|^~\\&|A\rOBX|";
            for (std::size_t n = 0; n < count; ++n) {
                text += (n ? std::string(1, row.delimiter) : std::string()) + 'v';
            }
            text += "~r^c&s|f\rPID|1\r";
            MessageView view(asBytes(text));
            expectSameLeaves(view);
            ASSERT_EQ(walked(view).back().path, FieldPath(3, 1, 1, 1, 1));
        }
    }
}

TEST_P(LeafWalkAtLevel, millionRepetitions) {
    std::string text = "MSH|^~\\&|A\rOBX|";
    for (std::size_t n = 0; n < FieldPath::kMaxRepetition + 3; ++n) {
        text += "v~";
    }
    text += "^last|next\r";
    const MessageView view(asBytes(text));
    const std::vector<Leaf> leaves = walked(view);
    ASSERT_EQ(leaves.size(), 3u + FieldPath::kMaxRepetition + 2);
    const Leaf& rest = leaves[leaves.size() - 3];
    EXPECT_EQ(rest.path, FieldPath(2, 1, FieldPath::kMaxRepetition, 1, 1));
    EXPECT_EQ(view.text(rest.range), "v~v~v~v~");
    EXPECT_EQ(view.text(leaves[leaves.size() - 2].range), "last");
    EXPECT_EQ(view.text(leaves.back().range), "next");
}

// Segments that begin and end at every place around the border of a kernel's piece.
TEST_P(LeafWalkAtLevel, segmentsAcrossPieceBorders) {
    for (std::size_t shift = 0; shift < 140; ++shift) {
        std::string text = "MSH|^~\\&|" + std::string(kCollectPiece - 80 - shift, 'x') + "\rPID|1^2~3&4|" + "\rPV2\r" +
                           "OBX|a|b^c|" + std::string(20, '|') + "\rNTE|" + std::string(2 * kCollectPiece, 'y') +
                           "|z\r";
        expectSameLeaves(MessageView(asBytes(text)));
    }
}

// Plain messages, and those that only look like it, are walked in one go or not at all.
TEST_P(LeafWalkAtLevel, plainMessages) {
    struct Row {
        std::string text;
        bool plain;
    };
    const std::string pid = "PID|1||x~y^z&&|", msh = "MSH|^~\\&|A|B";
    const Row rows[] = {
        {msh + "\r" + pid, true},
        {msh + "\r" + pid + "\r", true},
        {msh + "\r" + pid + "\r" + pid + "\rZZZ|^&~\r", true},
        {"MSH#*$%!#A*B$C!D\rPID#1#2*3\r", true},
        {"FHS|^~\\&|A\rPID|1\r", true},
        {msh, true},
        {"MSH|", false},
        {"MSH|^~\\&", false},
        {"MSH|^~\\&\r" + pid, false},
        {"MSH|^~\\&and so on without end|A\r" + pid, false},
        {msh + "\rPV2\r" + pid, false},
        {msh + "\rPI\r", false},
        {msh + "\r\r" + pid, false},
        {msh + "\r\n" + pid + "\r\n", false},
        {msh + "\rBHS|^~\\&|A\r", false},
        {msh + "\rP^D|1\r", false},
        {msh + "\rPIDX|1\r", false},
        {msh + "\r\nPI|1\r", false},
        {pid, false},
        {msh + '|' + std::string(kCollectPiece, 'x') + '\r' + pid, false},
        {msh + '|' + std::string(1500, '|') + '\r' + pid, true},
        {msh + '|' + std::string(200, '^') + '|' + std::string(100, '&') + '\r' + pid, true},
    };
    for (const Row& row : rows) {
        const ByteView message = asBytes(row.text);
        std::size_t visited = 0;
        const auto count = [&](std::uint64_t, std::uint32_t, std::uint32_t) { ++visited; };
        const bool plain = leaf_walk::walkPlain(message, LeafSteps::of(readDelimiters(message)), count);
        EXPECT_EQ(plain, row.plain) << row.text.substr(0, 80);
        EXPECT_EQ(visited != 0, plain);
        expectSameLeaves(MessageView(message));
    }
}

TEST(LeafWalk, everyLeafIsWhatAtSays) {
    testing::WildMessages wild(77);
    MessageView view;
    for (int n = 0; n < 1000 && !::testing::Test::HasFailure(); ++n) {
        const std::string text = wild.next();
        view.assign(asBytes(text));
        std::size_t told = 0;
        for (const Leaf& leaf : walked(view)) {
            if (++told > 300) {
                break;  // at() looks at the segment from its start
            }
            const Element element = view.at(leaf.path);
            ASSERT_EQ(element.range, leaf.range) << formatPath(view, leaf.path) << " of\n" << text.substr(0, 500);
            ASSERT_EQ(element.presence, presenceOf(view.bytes(leaf.range)));
        }
    }
}

TEST(LeafWalk, anyBytesWalk) {
    std::mt19937 random(3);
    for (int n = 0; n < 2000; ++n) {
        std::string text(random() % 300, '\0');
        for (char& c : text) {
            c = static_cast<char>(random());
        }
        expectSameLeaves(MessageView(asBytes(text)));
    }
    expectSameLeaves(MessageView(ByteView{}));
}

}  // namespace
}  // namespace plumb::hl7
