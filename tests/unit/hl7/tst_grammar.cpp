#include "hl7/grammar.h"

#include "hl7/grammar_tables.h"
#include "hl7/segment_symbols.h"
#include "unit/hl7/grammars.h"
#include "unit/hl7/overlays.h"

#include <gtest/gtest.h>

#include <chrono>
#include <utility>

namespace {

using namespace plumb;
using namespace plumb::hl7;
using plumb::hl7::testing::grammarOf;
using plumb::hl7::testing::structure;
using Kind = GrammarNode::Kind;

TEST(Grammar, NumbersNodesInPreorder) {
    const Grammar grammar = grammarOf("ORM_X\n"
                                      "  MSH 1..1\n"
                                      "  group ORDER 1..*\n"
                                      "    ORC 1..1\n"
                                      "    choice 0..1\n"
                                      "      OBR 1..1\n"
                                      "  ZZ1 0..3\n");
    std::string text;
    for (const Grammar::Node& node : grammar.nodes()) {
        text += std::string(node.depth * 2u, ' ') + node.name + ' ' + std::to_string(node.end) + ' ' +
                (node.parent == kNoNode ? "-" : std::to_string(node.parent)) + (node.required() ? " required" : "") +
                (node.repeats() ? " repeats" : "") + '\n';
    }
    EXPECT_EQ(text, "ORM_X 7 - required\n"
                    "  MSH 2 0 required\n"
                    "  ORDER 6 0 required repeats\n"
                    "    ORC 4 2 required\n"
                    "     6 2\n"
                    "      OBR 6 4 required\n"
                    "  ZZ1 7 0 repeats\n");
    EXPECT_EQ(grammar.name(), "ORM_X");
    EXPECT_EQ(grammar.pathOf(5), "ORDER.OBR");
    EXPECT_EQ(grammar.pathOf(6), "ZZ1");
    EXPECT_EQ(grammar.pathOf(0), "");
    EXPECT_EQ(grammar.pathOf(kNoNode), "");
    EXPECT_FALSE(grammar.truncated());
}

TEST(Grammar, KnowsItsIdsWithoutCase) {
    const Grammar grammar = grammarOf("A_B\n  msh 1..1\n  ZX1 0..1\n  any 0..*\n");
    EXPECT_TRUE(grammar.knows("MSH"));
    EXPECT_TRUE(grammar.knows("zx1"));
    EXPECT_FALSE(grammar.knows("PID"));
    EXPECT_FALSE(grammar.knows(""));
    EXPECT_FALSE(grammar.knows("MSHX"));
}

TEST(Grammar, MovesWithItsTables) {
    Grammar grammar = grammarOf("A_B\n  MSH 1..1\n");
    Grammar other = std::move(grammar);
    EXPECT_EQ(hl7::testing::overlayOf(other, "MSH"), "A_B\n  MSH\n");
    other = grammarOf("C_D\n  MSH 1..1\n  PID 1..1\n");
    EXPECT_EQ(hl7::testing::overlayOf(other, "MSH PID"), "C_D\n  MSH\n  PID\n");
}

TEST(Grammar, SymbolsStayApartHoweverMany) {
    SegmentSymbols symbols;
    std::vector<SegmentKey> keys;
    for (char a = 'A'; a <= 'Z'; ++a) {
        for (char b = 'A'; b <= 'Z'; ++b) {
            for (const char c : {'0', '1', '2', '9', 'A', 'Z'}) {
                keys.push_back(foldedKey(std::string{a, b, c}));
                ASSERT_EQ(symbols.add(keys.back()), keys.size());
            }
        }
    }
    for (std::size_t n = 0; n < keys.size(); ++n) {
        ASSERT_EQ(symbols.find(keys[n]), n + 1);
        ASSERT_EQ(symbols.add(keys[n]), n + 1);
    }
    EXPECT_EQ(symbols.find(foldedKey("AA3")), 0);
    EXPECT_EQ(symbols.size(), keys.size() + 1);
}

TEST(Grammar, TableAndSearchAgreeEverywhere) {
    for (const char* name : {"ADT_A01", "ORU_R01", "ORM_O01", "OML_O21", "DFT_P03", "SIU_S12", "MFN_M02"}) {
        const GrammarTables& tables = structure(name).tables();
        ASSERT_TRUE(tables.tabled());
        for (std::size_t leaf = 0; leaf < tables.leaves().size(); ++leaf) {
            for (std::size_t symbol = 0; symbol < tables.symbols().size(); ++symbol) {
                const auto from = static_cast<LeafNumber>(leaf);
                const auto of = static_cast<SymbolNumber>(symbol);
                const Step a = tables.step(from, of), b = tables.search(from, of);
                ASSERT_EQ(a.leaf, b.leaf) << name << ' ' << leaf << ' ' << symbol;
                ASSERT_EQ(a.opens, b.opens);
                ASSERT_EQ(a.begins, b.begins);
                ASSERT_EQ(a.skips, b.skips);
                ASSERT_EQ(a.counted, b.counted);
            }
        }
    }
}

/// Different ids: A00, A01 ... A0Z, A10 ...
std::string idOf(std::size_t n) {
    static constexpr char kDigits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    return {static_cast<char>('A' + n / 1296), kDigits[n / 36 % 36], kDigits[n % 36]};
}

double secondsFor(const GrammarNode& root, std::size_t& nodes) {
    const auto begin = std::chrono::steady_clock::now();
    const Grammar grammar(root);
    nodes = grammar.nodes().size();
    std::string ids;
    for (int n = 0; n < 2000; ++n) {
        ids += n % 3 == 0 ? "MSH " : n % 3 == 1 ? "PID " : "A99 ";
    }
    const std::string text = hl7::testing::messageOf(ids);
    const MessageView message(asBytes(text));
    GroupOverlay overlay;
    overlay.assign(message, grammar);
    EXPECT_EQ(overlay.placed().size(), 2000u);
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

constexpr double kNoHang = 60;  // seconds, under sanitizers on a busy machine; usually well below one

TEST(Grammar, SurvivesEveryHostileShape) {
    std::size_t nodes = 0;
    // Thousands deep: cut at the limit.
    GrammarNode deep{Kind::Group, "G", 0, kUnbounded, {{Kind::Segment, "PID", 0, kUnbounded, {}}}};
    for (int depth = 0; depth < 3000; ++depth) {
        GrammarNode outer{depth % 2 ? Kind::Choice : Kind::Group, "G", 0, kUnbounded, {}};
        outer.children.push_back(std::move(deep));
        deep = std::move(outer);
    }
    EXPECT_LT(secondsFor(deep, nodes), kNoHang);
    EXPECT_EQ(nodes, Grammar::kMostDepth + 1);
    EXPECT_TRUE(Grammar(deep).truncated());

    // Twice as wide as allowed, all ids different, all optional and repeating.
    GrammarNode wide{Kind::Group, "WIDE", 1, 1, {}};
    for (std::size_t n = 0; n < 2 * Grammar::kMostNodes; ++n) {
        wide.children.push_back({Kind::Segment, idOf(n), 0, kUnbounded, {}});
    }
    EXPECT_LT(secondsFor(wide, nodes), kNoHang);
    EXPECT_EQ(nodes, Grammar::kMostNodes);

    // The same with everything required, so that each step leaves out thousands.
    for (GrammarNode& child : wide.children) {
        child.min = 1;
    }
    EXPECT_LT(secondsFor(wide, nodes), kNoHang);

    // Groups of nothing, choices of nothing, choices of choices, all repeating.
    GrammarNode empty{Kind::Group, "EMPTY", 1, kUnbounded, {}};
    for (int n = 0; n < 500; ++n) {
        empty.children.push_back({Kind::Group, "G", 1, kUnbounded, {{Kind::Group, "H", 1, kUnbounded, {}}}});
        empty.children.push_back({Kind::Choice, "", 1, kUnbounded, {{Kind::Choice, "", 1, kUnbounded, {}}}});
    }
    EXPECT_LT(secondsFor(empty, nodes), kNoHang);
    EXPECT_EQ(hl7::testing::overlayOf(Grammar(empty), ""), "EMPTY\n");
}

TEST(Grammar, ALargeTableIsReplacedByASearch) {
    GrammarNode wide{Kind::Group, "WIDE", 1, 1, {{Kind::Segment, "MSH", 1, 1, {}}}};
    for (std::size_t n = 0; n < 1500; ++n) {
        wide.children.push_back({Kind::Segment, idOf(n), 0, 2, {}});
    }
    const Grammar grammar(wide);
    EXPECT_FALSE(grammar.tables().tabled());
    EXPECT_EQ(hl7::testing::overlayOf(grammar, "MSH A00 A10 A10 A10 A05 A99 ZZZ"), "WIDE\n"
                                                                                   "  MSH\n"
                                                                                   "  A00\n"
                                                                                   "  A10\n"
                                                                                   "  A10\n"
                                                                                   "  A10 (repeated)\n"
                                                                                   "  A05 (misplaced)\n"
                                                                                   "  A99\n"
                                                                                   "  ZZZ (local)\n");
}

}  // namespace
