// Which messages a number of the reality grid counts: asked of each message again, straight from its view.
#pragma once

#include "check/checker.h"
#include "check/reality/lines.h"
#include "check/reality/question.h"
#include "check/reality/reading.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace plumb::check {

/// One a thread.
class MessagesOf {
public:
    /// `lines` and their rules must outlive it.
    MessagesOf(const RealityLines& lines, Question question);

    [[nodiscard]] bool holds(ByteView message);

private:
    /// Occurrences of the place below its parents in one message.
    struct Seen {
        std::uint32_t parents = 0, filled = 0, null = 0;
        std::vector<std::uint32_t> repetitions;  ///< of each that is filled
        std::vector<std::string_view> values;
        std::vector<std::string_view> codes;
    };

    [[nodiscard]] bool brokenRule(ByteView message);
    [[nodiscard]] Seen look();
    void lookAtField(std::uint32_t segment, Seen& seen);
    void lookAtComponent(const hl7::Element& repetition, Seen& seen);
    void addCode(hl7::FieldPath repetition, std::uint32_t component, Seen& seen);
    [[nodiscard]] bool holdsSomething(hl7::FieldPath path) const;
    [[nodiscard]] bool answer(const Seen& seen);

    Question m_question;
    const SegmentLine* m_segment = nullptr;
    const ElementLine* m_line = nullptr;
    hl7::MessageView m_view;
    ValueLengths m_lengths;
    FindingPlaces m_places;
    std::optional<Checker> m_checker;
};

}  // namespace plumb::check
