// Rows of rules and what comes of them, for the tests of expressions: where the rule stands, the expression, and
//   "true", "absent", "false OBX[2]-11" (with the place that offends), "undecidable check.undecided-place".
#pragma once

#include "check/expression_evaluation.h"
#include "hl7/grammar_text.h"
#include "hl7/path_pattern.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::check::testing {

inline constexpr std::string_view kOruGrammar = R"(
ORU_R01
  MSH 1..1
  group PATIENT_RESULT 1..*
    group PATIENT 0..1
      PID 1..1
      NTE 0..*
      group VISIT 0..1
        PV1 1..1
        PV2 0..1
    group ORDER_OBSERVATION 1..*
      ORC 0..1
      OBR 1..1
      NTE 0..*
      choice 0..1
        TXA 1..1
        CTD 1..1
      group OBSERVATION 0..*
        OBX 1..1
        NTE 0..*
  DSC 0..1
)";

inline std::string message(std::string_view lines) {
    std::string text(lines.substr(lines.front() == '\n' ? 1 : 0));
    std::replace(text.begin(), text.end(), '\n', '\r');
    return text;
}

/// Two orders, the second with a result that is preliminary and one without a status; local segments inside and at the
/// end.
inline const std::string kOru = message(R"(
MSH|^~\&|LAB|MERCY|EHR|HIE|20260110063000||ORU^R01^ORU_R01|CTL0001|P|2.5.1
PID|1||00012345^^^MERCY^MR~990^^^EPI&2.16.840&ISO^PI||M\S\LLER^ANNA^^^^^L||19591231|F||""|1 RIVER RD^^OAK||||^^^|||7^a
ZPD|1|local
PV1|1|I|ICU^369^D
OBR|1|||X^CHEM PANEL|||20260110
OBX|1|NM|2160-0^CREATININE||4.50|mg/dL||H|||F|||20260110063000
OBX|2|NM|2951-2^SODIUM^LN^L1^LOCAL||138|mmol/L||N|||F|||202601091200
NTE|1||first panel
OBR|2|||Y^CBC|||20260111
NTE|1||of the order
OBX|1|NM|718-7^HGB||1.1|mg/dL||N|||P|||20260112
OBX|2|TX|NOTE||||||||
OBX|4|DT|DOB||20260101|||""|||F
ZLB|last
)");

class Sets : public SetLookup {
public:
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view name) const override {
        for (std::uint32_t i = 0; i < std::size(kSets); ++i) {
            if (name == kSets[i].name) {
                return i;
            }
        }
        return std::nullopt;
    }
    [[nodiscard]] Membership contains(std::uint32_t set, std::string_view code) const override {
        if (kSets[set].codes.empty()) {
            return Membership::Unknown;
        }
        return kSets[set].codes.find(';' + std::string(code) + ';') != std::string_view::npos ? Membership::Yes
                                                                                              : Membership::No;
    }

private:
    struct Set {
        std::string_view name, codes;
    };
    static constexpr Set kSets[] = {{"FLAGS", ";H;L;N;"}, {"CODES", ";2160-0;718-7;L1;^;"}, {"EMPTY", ""}};
};

struct Row {
    const char* from;  ///< "message", "OBSERVATION[2]" (of all in the message), "OBX[2]", "PID-3[2]"
    const char* expression;
    const char* expected;
    Reading reading = Reading::Statement;
};

class Table {
public:
    /// Without a grammar the structure is not known.
    explicit Table(std::string text, std::optional<std::string_view> grammar = kOruGrammar)
        : m_text(std::move(text))
        , m_message(asBytes(m_text)) {
        if (grammar) {
            m_grammar.emplace(hl7::readGrammar(*grammar).value());
            m_overlay.emplace();
            m_overlay->assign(m_message, *m_grammar);
            m_overlay->groups(m_groups);
        }
        m_evaluation.begin(m_message, m_overlay ? &*m_overlay : nullptr);
    }

    [[nodiscard]] Spot spotAt(const std::string& from) const {
        if (from == "message") {
            return Spot::ofMessage(m_message);
        }
        if (from.substr(0, from.find_first_of("-[")).size() > 3) {
            unsigned wanted = from.back() == ']' ? static_cast<unsigned>(from[from.size() - 2] - '0') : 1;
            for (const hl7::GroupOccurrence& group : m_groups) {
                if (m_grammar->nodes()[group.node].name == from.substr(0, from.find('[')) && --wanted == 0) {
                    return Spot::ofGroup(group);
                }
            }
            ADD_FAILURE() << "no group " << from;
            return Spot::ofMessage(m_message);
        }
        const hl7::Element element = hl7::PathPattern::parse(from).value().first(m_message);
        EXPECT_NE(element.path.segment(), 0u) << from;
        return element.path.field() == 0 ? Spot::ofSegment(element.path.segment()) : Spot::ofElement(element);
    }

    [[nodiscard]] Evaluation evaluate(const std::string& from, const std::string& expression, Reading reading) {
        Result<spec::Expression> read = spec::parseExpression(expression);
        if (!read) {
            ADD_FAILURE() << expression << ": " << read.error().render();
            return {};
        }
        m_programs.push_back(ExpressionProgram::compile(std::move(*read), &m_sets));
        return m_evaluation.evaluate(*m_programs.back(), spotAt(from), reading);
    }

    [[nodiscard]] std::string outcome(const std::string& from, const std::string& expression, Reading reading) {
        const Evaluation given = evaluate(from, expression, reading);
        if (given.reason != nullptr && given.outcome != Outcome::Undecidable) {
            return "decided, but with a reason why not";
        }
        switch (given.outcome) {
        case Outcome::True:
            return "true";
        case Outcome::Absent:
            return "absent";
        case Outcome::False:
            return "false " + (given.place.path.segment() == 0 ? "message" : formatPath(m_message, given.place.path));
        case Outcome::Undecidable:
            break;
        }
        if (given.reason == nullptr) {
            return "undecidable without a reason";
        }
        EXPECT_FALSE(given.reason->render().empty());
        return "undecidable " + std::string(given.reason->code());
    }

    void check(std::initializer_list<Row> rows) {
        for (const Row& row : rows) {
            EXPECT_EQ(outcome(row.from, row.expression, row.reading), row.expected)
                << row.from << ": " << row.expression
                << (row.reading == Reading::Condition ? " (condition)" : " (statement)");
        }
    }

    [[nodiscard]] const hl7::MessageView& message() const { return m_message; }

private:
    std::string m_text;
    hl7::MessageView m_message;
    std::optional<hl7::Grammar> m_grammar;
    std::optional<hl7::GroupOverlay> m_overlay;
    std::vector<hl7::GroupOccurrence> m_groups;
    Sets m_sets;
    std::vector<std::shared_ptr<const ExpressionProgram>> m_programs;  ///< the evaluation keeps what it met
    ExpressionEvaluation m_evaluation;
};

}  // namespace plumb::check::testing
