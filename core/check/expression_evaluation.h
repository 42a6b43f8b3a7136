// Answers expressions for the places of one message after another. One a thread: it reuses its memory, so that in the
// ordinary case nothing is allocated.
#pragma once

#include "check/expression_program.h"
#include "check/outcome.h"
#include "check/place_finder.h"
#include "hl7/charset.h"

#include <optional>
#include <string>
#include <string_view>

namespace plumb::check {

/// What comparisons are worth whose place is absent: in a condition they do not hold, in a statement they say nothing.
enum class Reading : std::uint8_t { Condition, Statement };

class ExpressionEvaluation {
public:
    /// The next message. `overlay` is of it, or nullptr when its structure is not known. Both must stay, and so must
    /// the programs and grammars that were met before.
    void begin(const hl7::MessageView& message, const hl7::GroupOverlay* overlay, const FieldTable* fields = nullptr);

    [[nodiscard]] Evaluation evaluate(const ExpressionProgram& program, const Spot& spot, Reading reading);

private:
    struct Frame {
        Spot spot;
        Reading reading = Reading::Statement;
        spec::WhenAbsent whenAbsent = spec::WhenAbsent::Unsaid;
    };

    Evaluation node(const ProgramNode& node, const Frame& frame);
    Evaluation joined(const ProgramNode& node, const Frame& frame);
    Evaluation implies(const ProgramNode& node, const Frame& frame);
    Evaluation walked(const ProgramNode& node, const Frame& frame);
    Evaluation condition(const ProgramNode& node, const Frame& frame);
    Evaluation presence(const ProgramNode& node, const Frame& frame);
    Evaluation counted(const ProgramNode& node, const Frame& frame);
    Evaluation sequence(const ProgramNode& node, const Frame& frame);

    // expression_values.cpp: one place against one condition. Absent: the place holds nothing to compare.
    struct Answer {
        Outcome outcome = Outcome::False;
        const Note* reason = nullptr;

        /// What the next value of a list gives, too: an absent place is none of its values, and the reason is that of
        /// the value that decides.
        void orElse(const Answer& next);
    };
    Answer holds(const ProgramNode& node, const Frame& frame, const hl7::Element& element);
    Answer compares(const ProgramNode& node, const Frame& frame, const hl7::Element& element);
    Answer comparesNumber(const ProgramNode& node, const Frame& frame, std::uint64_t number);
    Answer comparesPath(const ProgramNode& node, const Frame& frame, const ProgramValue& value, std::string_view left);
    bool comparesText(const ProgramNode& node, const ProgramValue& value, std::string_view text) const;
    bool comparesTexts(const ProgramNode& node, std::string_view left, std::string_view right) const;
    Answer inSet(const ProgramNode& node, const hl7::Element& element);
    [[nodiscard]] hl7::Presence presenceOf(const hl7::Element& element) const;
    std::string_view textOf(std::string_view raw, std::string& into);

    PlaceFinder m_places;
    std::optional<hl7::Charset> m_charset;
    const ExpressionProgram* m_program = nullptr;
    std::string m_left, m_right;
};

}  // namespace plumb::check
