// What it costs to ask an expression of a place. The limit is MessageView::at of the fields that it names, which no
// answer can do without; a simple condition in a segment may not take 300 ns either.
#include "check/expression_evaluation.h"
#include "hl7/grammar_text.h"
#include "measuring.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace plumb;
using namespace plumb::bench;
using namespace plumb::check;

constexpr std::string_view kStructure = R"(
ORU_R01
  MSH 1..1
  group PATIENT 0..1
    PID 1..1
    PV1 0..1
  group ORDER_OBSERVATION 1..*
    OBR 1..1
    group OBSERVATION 0..*
      OBX 1..1
      NTE 0..*
)";

constexpr std::string_view kMessage =
    "MSH|^~\\&|LAB|MERCY|EHR|HIE|20260110063000||ORU^R01^ORU_R01|CTL0001|P|2.5.1\r"
    "PID|1||00012345^^^MERCY^MR~990^^^EPI&2.16.840&ISO^PI||MILLER^ANNA^^^^^L||19591231|F||\"\"|1 RIVER RD^^OAK\r"
    "PV1|1|I|ICU^369^D|||||||||||||||||||||||||||||||||||||||||20260109120000|20260110\r"
    "OBR|1|||X^CHEM PANEL|||20260110\r"
    "OBX|1|NM|2160-0^CREATININE||4.50|mg/dL||H|||F|||20260110063000\r"
    "OBX|2|NM|2951-2^SODIUM||138|mmol/L||N|||F|||202601091200\rNTE|1||first panel\r"
    "OBR|2|||Y^CBC|||20260111\r"
    "OBX|1|NM|718-7^HGB||1.1|mg/dL||N|||P|||20260112\r"
    "OBX|2|NM|4544-3^HCT||33|%||L|||F|||20260112\r";

class Flags : public SetLookup {
public:
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view name) const override {
        return name == "FLAGS" ? std::optional<std::uint32_t>(0) : std::nullopt;
    }
    [[nodiscard]] Membership contains(std::uint32_t, std::string_view code) const override {
        return code == "H" || code == "L" || code == "N" ? Membership::Yes : Membership::No;
    }
};

struct Row {
    const char* from;  ///< a segment id; empty: the message
    const char* expression;
    Outcome expected;
    std::vector<hl7::FieldPath> fields;  ///< what it looks at, below the segment 1 for the message, else its own
    double bar;                          ///< times the limit; 0: told only
};

constexpr int kRounds = 5'000, kBatches = 200;
constexpr double kMost = 300e-9;  ///< for a simple condition in a segment
volatile std::uint64_t g_sink;

}  // namespace

int main() {
    using hl7::FieldPath;
    const hl7::MessageView message(asBytes(kMessage));
    const hl7::Grammar grammar(hl7::readGrammar(kStructure).value());
    hl7::GroupOverlay overlay;
    overlay.assign(message, grammar);
    const Flags flags;
    const std::uint32_t pid = 2, obx = 5;
    const std::vector<Row> rows = {
        {"PID", "valued(PID-8)", Outcome::True, {FieldPath(pid, 8)}, 2.5},
        {"PID", "PID-8 = F", Outcome::True, {FieldPath(pid, 8)}, 3},
        {"PID", "PID-3[2].4.1 = EPI", Outcome::True, {FieldPath(pid, 3, 2, 4, 1)}, 3},
        {"OBX", "OBX-8 in set(FLAGS)", Outcome::True, {FieldPath(obx, 8)}, 4},
        {"OBX", "OBX-5 > 4.4", Outcome::True, {FieldPath(obx, 5)}, 5},
        {"OBX", "if OBX-2 = NM then OBX-5 is number", Outcome::True, {FieldPath(obx, 2), FieldPath(obx, 5)}, 4},
        {"OBX", "OBX-14 <= MSH-7", Outcome::True, {FieldPath(obx, 14), FieldPath(1, 7)}, 0},
        {"", "if MSH-9.2 = R01 then valued(PV1-45)", Outcome::True, {FieldPath(1, 9, 1, 2), FieldPath(3, 45)}, 0},
        {"", "every OBSERVATION (OBX-11 in (F, P))", Outcome::True, {FieldPath(obx, 11)}, 0},
    };
    Report report;
    report.title("Expressions: seconds for one, against the fields they name");
    for (const Row& row : rows) {
        const Result<spec::Expression> read = spec::parseExpression(row.expression);
        if (!report.check(read.has_value(), row.expression)) {
            continue;
        }
        const auto program = ExpressionProgram::compile(*read, &flags);
        const Spot spot =
            row.from[0] == '\0' ? Spot::ofMessage(message) : Spot::ofSegment(message.findSegment(row.from));
        ExpressionEvaluation evaluation;
        evaluation.begin(message, &overlay);
        if (!report.check(evaluation.evaluate(*program, spot, Reading::Statement).outcome == row.expected,
                          row.expression)) {
            continue;
        }
        // Small batches in turn, and the best of each: others work on the machine too.
        double limit = 1, ours = 1;
        for (int batch = 0; batch < kBatches; ++batch) {
            std::uint64_t sum = 0;
            const double begin = now();
            for (int i = 0; i < kRounds; ++i) {
                for (const FieldPath field : row.fields) {
                    sum += message.at(field).range.length;
                }
            }
            const double middle = now();
            for (int i = 0; i < kRounds; ++i) {
                sum += evaluation.evaluate(*program, spot, Reading::Statement).outcome == row.expected;
            }
            limit = std::min(limit, (middle - begin) / kRounds);
            ours = std::min(ours, (now() - middle) / kRounds);
            g_sink = sum;
        }
        report.ratio(row.expression, ours, limit, ours / limit, row.bar,
                     std::to_string(static_cast<int>(ours * 1e9 + 0.5)) + " ns");
        if (row.bar != 0) {
            report.ratio("  the same / 300 ns", ours, kMost, ours / kMost, 1);
        }
    }
    report.summary();
    return report.exitCode();
}
