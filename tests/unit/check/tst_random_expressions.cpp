// What holds of every expression: it prints and reads back, and logic is logic.
#include "expression_tables.h"
#include "random_expressions.h"

using namespace plumb;
using namespace plumb::check;
using namespace plumb::check::testing;
using spec::Expression;
using Kind = Expression::Kind;

TEST(RandomExpressions, ReadBackAndKeepTheLawsOfLogic) {
    Table structured(kOru), flat(kOru, std::nullopt);
    Sets sets;
    RandomExpressions random(20261127);
    ExpressionEvaluation evaluation;
    const hl7::Grammar grammar(hl7::readGrammar(kOruGrammar).value());
    hl7::GroupOverlay overlay;
    overlay.assign(structured.message(), grammar);
    std::array<int, 4> seen{};
    std::vector<std::shared_ptr<const ExpressionProgram>> programs;
    const auto outcome = [&](const Expression& expression, const Spot& spot, Reading reading) {
        programs.push_back(ExpressionProgram::compile(expression, &sets));
        const Evaluation given = evaluation.evaluate(*programs.back(), spot, reading);
        EXPECT_EQ(given.reason != nullptr, given.outcome == Outcome::Undecidable) << printExpression(expression);
        EXPECT_LE(given.place.range.end(), structured.message().bytes().size()) << printExpression(expression);
        return given.outcome;
    };
    for (int round = 0; round < 4000; ++round) {
        const Expression a = random.next(), b = random.next(2);
        for (const Expression& each : {a, b}) {
            const std::string printed = printExpression(each);
            const Result<Expression> again = spec::parseExpression(printed);
            ASSERT_TRUE(again.has_value()) << printed << ": " << again.error().render();
            ASSERT_TRUE(*again == each) << printed;
            ASSERT_EQ(printExpression(*again), printed);
            ASSERT_FALSE(describeExpression(each).empty());
        }
        if (round % 400 == 0) {
            // Programs are told apart by address, so those met before must have stayed until here.
            evaluation = ExpressionEvaluation();
            programs.clear();
        }
        static constexpr const char* kFrom[] = {"message", "ORDER_OBSERVATION[2]", "OBX[3]", "PID-3[2]", "PID"};
        const Spot spot = structured.spotAt(kFrom[static_cast<std::size_t>(round) % std::size(kFrom)]);
        const Reading reading = round % 2 == 0 ? Reading::Statement : Reading::Condition;
        evaluation.begin(structured.message(), round % 7 == 0 ? nullptr : &overlay);
        const Outcome ofA = outcome(a, spot, reading), ofB = outcome(b, spot, reading);
        ++seen[static_cast<std::size_t>(ofA)];
        const auto neither = [&](const Expression& x) { return around(Kind::Not, {x}); };
        const std::string told = printExpression(a) + "  |  " + printExpression(b);
        EXPECT_EQ(outcome(neither(a), spot, reading), negation(ofA)) << told;
        EXPECT_EQ(outcome(neither(neither(a)), spot, reading), ofA) << told;
        const Outcome both = outcome(around(Kind::And, {a, b}), spot, reading);
        EXPECT_EQ(both, conjunction(ofA, ofB)) << told;
        EXPECT_EQ(outcome(around(Kind::And, {b, a}), spot, reading), both) << told;
        EXPECT_EQ(outcome(neither(around(Kind::Or, {neither(a), neither(b)})), spot, reading), both) << told;
        EXPECT_EQ(outcome(around(Kind::Or, {a, b}), spot, reading),
                  outcome(neither(around(Kind::And, {neither(a), neither(b)})), spot, reading))
            << told;
        EXPECT_EQ(outcome(around(Kind::Xor, {a, b}), spot, reading), exclusion(ofA, ofB)) << told;
        if (reading == Reading::Condition) {
            EXPECT_EQ(outcome(around(Kind::Implies, {a, b}), spot, reading), implication(ofA, ofB)) << told;
        }
    }
    for (const int count : seen) {  // the sample says something of each
        EXPECT_GT(count, 100);
    }
}

TEST(RandomExpressions, DeepTreesOfOthersAreDecidedOrRefused) {
    Expression deep = spec::parseExpression("PID-8 = F").value();
    for (int i = 0; i < 5000; ++i) {
        Expression more;
        more.kind = Kind::Not;
        more.operands.push_back(std::move(deep));
        deep = std::move(more);
    }
    const auto program = ExpressionProgram::compile(std::move(deep), nullptr);
    ASSERT_EQ(program->problems().size(), 1u);
    EXPECT_EQ(program->problems().front().code(), "check.undecided-expression");
}
