// Kleene's tables, with two ways not to know.
#include "check/outcome.h"

#include <gtest/gtest.h>

using namespace plumb::check;

namespace {

constexpr Outcome F = Outcome::False, T = Outcome::True, A = Outcome::Absent, U = Outcome::Undecidable;
constexpr Outcome kAll[] = {F, T, A, U};

using Table = Outcome[4][4];

void check(Outcome (*combine)(Outcome, Outcome), const Table& table, const char* name) {
    for (int a = 0; a < 4; ++a) {
        for (int b = 0; b < 4; ++b) {
            EXPECT_EQ(combine(kAll[a], kAll[b]), table[a][b]) << name << ' ' << a << ' ' << b;
        }
    }
}

}  // namespace

TEST(Outcome, CombinesAsKleeneSays) {
    //                   F  T  A  U
    check(conjunction,
          {{F, F, F, F},   // F
           {F, T, A, U},   // T
           {F, A, A, U},   // A
           {F, U, U, U}},  // U
          "and");
    check(disjunction, {{F, T, A, U}, {T, T, T, T}, {A, T, A, U}, {U, T, U, U}}, "or");
    check(exclusion, {{F, T, A, U}, {T, F, A, U}, {A, A, A, U}, {U, U, U, U}}, "xor");
    check(implication, {{T, T, T, T}, {F, T, A, U}, {A, T, A, U}, {U, T, U, U}}, "implies");
    EXPECT_EQ(negation(F), T);
    EXPECT_EQ(negation(T), F);
    EXPECT_EQ(negation(A), A);
    EXPECT_EQ(negation(U), U);
}
