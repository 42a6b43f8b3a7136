// The first line is an expression, the rest a message: any bytes. The expression is read or refused; if read, its
// canonical text reads back as the same tree, it can be said in words, and from wherever it is asked in the message it
// has an outcome, the same each time, whose place lies in the message, and whose negation is Kleene's.
#include "check/expression_evaluation.h"
#include "hl7/grammar_text.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace plumb;
using namespace plumb::check;
using namespace plumb::spec;

constexpr std::string_view kStructure = R"(
ORU_R01
  MSH 1..1
  group PATIENT 0..1
    PID 1..1
    PV1 0..1
  group ORDER_OBSERVATION 1..*
    OBR 1..1
    NTE 0..*
    choice 0..1
      TXA 1..1
      CTD 1..1
    group OBSERVATION 0..*
      OBX 1..1
      NTE 0..*
)";

constexpr std::string_view kMessage =
    "MSH|^~\\&|LAB|MERCY|EHR|HIE|20260110063000||ORU^R01^ORU_R01|CTL0001|P|2.5.1\r"
    "PID|1||00012345^^^MERCY^MR~990^^^EPI&2.16.840&ISO^PI||M\\S\\LLER^ANNA||19591231|F||\"\"\r"
    "OBR|1|||X^CHEM\rOBX|1|NM|2160-0^CREATININE||4.50|mg/dL||H|||F\rNTE|1||text\r"
    "OBR|2|||Y^CBC\rOBX|1|NM|718-7^HGB||1.1|mg/dL||N|||P\rOBX|2|TX|NOTE||a~b\rZPD|1\r";

class Sets : public SetLookup {
public:
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view name) const override {
        return name.size() > 1 ? std::optional(static_cast<std::uint32_t>(name.size() % 3)) : std::nullopt;
    }
    [[nodiscard]] Membership contains(std::uint32_t set, std::string_view code) const override {
        return set == 0 ? Membership::Unknown : code.size() % 2 == 0 ? Membership::Yes : Membership::No;
    }
};

void require(bool holds) {
    if (!holds) {
        std::abort();
    }
}

void ask(const Expression& expression, std::string_view text) {
    static const hl7::Grammar grammar(hl7::readGrammar(kStructure).value());
    const Sets sets;
    const hl7::MessageView message(asBytes(text));
    hl7::GroupOverlay overlay;
    overlay.assign(message, grammar);
    std::vector<hl7::GroupOccurrence> groups;
    overlay.groups(groups);
    std::vector<Spot> spots{Spot::ofMessage(message), Spot::ofGroup(groups.back())};
    for (std::uint32_t n = 1; n <= message.segmentCount() && n < 8; ++n) {
        spots.push_back(Spot::ofSegment(n));
        spots.push_back(Spot::ofElement(message.at(hl7::FieldPath(n, 3, 1))));
    }
    Expression opposite;
    opposite.kind = Expression::Kind::Not;
    opposite.operands.push_back(expression);
    const auto program = ExpressionProgram::compile(expression, &sets);
    const auto negated = ExpressionProgram::compile(opposite, &sets);
    ExpressionEvaluation evaluation;
    for (const hl7::GroupOverlay* structure :
         {static_cast<const hl7::GroupOverlay*>(&overlay), static_cast<const hl7::GroupOverlay*>(nullptr)}) {
        evaluation.begin(message, structure);
        for (const Spot& spot : spots) {
            for (const Reading reading : {Reading::Statement, Reading::Condition}) {
                const Evaluation given = evaluation.evaluate(*program, spot, reading);
                require(given.place.range.end() <= message.bytes().size());
                require((given.reason != nullptr) == (given.outcome == Outcome::Undecidable));
                require(evaluation.evaluate(*program, spot, reading).outcome == given.outcome);
                require(evaluation.evaluate(*negated, spot, reading).outcome == negation(given.outcome));
            }
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view all(reinterpret_cast<const char*>(data), size);
    const std::size_t end = all.find('\n');
    const std::string_view text = all.substr(0, end);
    const std::string_view message = end == std::string_view::npos ? std::string_view() : all.substr(end + 1);
    for (const Format format : formats()) {
        static_cast<void>(matches(format, text.empty() ? " " : text));
    }
    if (const Result<ContextPath> path = parseContextPath(text)) {
        const Result<ContextPath> again = parseContextPath(printPath(*path));
        require(again.has_value() && *again == *path);
    }
    const Result<Expression> expression = parseExpression(text);
    if (!expression) {
        require(!expression.error().render().empty());
        return 0;
    }
    const std::string printed = printExpression(*expression);
    const Result<Expression> again = parseExpression(printed);
    require(again.has_value());
    require(*again == *expression);
    require(printExpression(*again) == printed);
    require(!describeExpression(*expression).empty());
    ask(*expression, kMessage);
    if (!message.empty()) {
        ask(*expression, message);
    }
    return 0;
}
