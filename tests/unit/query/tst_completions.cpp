#include "query/filter.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

using namespace plumb::query;

namespace {

/// The cursor is where '|' stands.
Completions at(std::string text) {
    const std::size_t cursor = text.find('|');
    text.erase(cursor, 1);
    return completions(text, cursor);
}

bool offers(const Completions& c, std::string_view word) {
    return std::find(c.words.begin(), c.words.end(), word) != c.words.end();
}

using Kind = Completions::Kind;

}  // namespace

TEST(Completions, FollowTheSentence) {
    struct Row {
        const char* text;
        Kind kind;
        const char* operand;
        std::size_t from;
    };
    const Row rows[] = {
        {"|", Kind::Operand, "", 0},
        {"PI|", Kind::Operand, "", 0},
        {"PID-8 |", Kind::Operator, "PID-8", 6},
        {"PID-8 = |", Kind::Value, "PID-8", 8},
        {"PID-8 = F|", Kind::Value, "PID-8", 8},
        {"PID-8 = F |", Kind::Connective, "PID-8", 10},
        {"PID-8 = F an|", Kind::Connective, "PID-8", 10},
        {"PID-8 = F and |", Kind::Operand, "", 14},
        {"PID-8 in (|", Kind::Value, "PID-8", 10},
        {"PID-8 in (F, |", Kind::Value, "PID-8", 13},
        {"PID-8 in (F, M) |", Kind::Connective, "PID-8", 16},
        {"exists(|", Kind::Operand, "", 7},
        {"exists(ZPD) |", Kind::Connective, "ZPD", 12},
        {"count(OBX) |", Kind::Operator, "count(OBX)", 11},
        {"within OBR[*] (|", Kind::Operand, "", 15},
        {"OBX[3.1=\"2160-0\"]-5 |", Kind::Operator, "OBX[3.1=\"2160-0\"]-5", 20},
        {"PID-5 ~ /a b/i |", Kind::Connective, "PID-5", 15},
    };
    for (const Row& row : rows) {
        const Completions c = at(row.text);
        EXPECT_EQ(static_cast<int>(c.kind), static_cast<int>(row.kind)) << row.text;
        EXPECT_EQ(c.operand, row.operand) << row.text;
        EXPECT_EQ(c.replaceFrom, row.from) << row.text;
    }
}

TEST(Completions, OfferWordsThatBeginSo) {
    EXPECT_TRUE(offers(at("ex|"), "exists("));
    EXPECT_FALSE(offers(at("ex|"), "count("));
    EXPECT_TRUE(offers(at("PID-8 co|"), "contains "));
    EXPECT_TRUE(offers(at("PID-8 = F |"), "and "));
    EXPECT_TRUE(at("PID-8 = |").words.empty());
}
