// Answers a FilterProgram for one message. Fields are read in place while that is sure; the view is made when first
// needed, the character set decided when a value first needs it.
#pragma once

#include "hl7/charset.h"
#include "query/comparison.h"
#include "query/filter_program.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::query {

struct FilterScratch::Parts {
    /// What a condition within groups resolves to in the whole message; each group takes its part.
    struct Grouped {
        bool ready = false;
        std::vector<hl7::Element> segments;
        std::vector<hl7::Element> elements;
    };

    hl7::MessageView view;
    std::vector<hl7::Element> elements;
    std::vector<Grouped> grouped;
    std::string text;
};

class FilterEvaluation {
public:
    /// `view` may be nullptr: it is made from `bytes` in the scratch when needed.
    FilterEvaluation(const FilterProgram& program, ByteView bytes, const hl7::MessageView* view,
                     const MessageContext& context, FilterScratch& scratch);

    [[nodiscard]] bool run() { return holds(m_program.first, nullptr); }

private:
    /// The segments that a condition within a group may look at, both ends included.
    struct Group {
        std::uint32_t first;
        std::uint32_t last;
    };
    struct Value {
        std::string_view raw;
        hl7::Presence presence;
    };

    bool holds(const FilterStep& step, const Group* group);
    bool flag(Flag flag);
    bool within(const FilterStep& step, const Group* group);
    bool compare(const FilterStep& step, const Group* group);
    bool compareNumber(const FilterStep& step, const Group* group);
    bool compareText(const FilterStep& step, std::string_view text, bool present);
    bool compareElements(const FilterStep& step, const Group* group);
    bool presence(const FilterStep& step, const Group* group);

    std::optional<Value> quickValue(const FilterCondition& condition, const Group* group);
    const std::vector<hl7::Element>& resolve(const FilterCondition& condition, const Group* group);
    template <class Test>
    bool quantified(const FilterStep& step, const Group* group, bool negated, Test&& test);

    bool valueHolds(const FilterStep& step, const Value& value);
    bool textHolds(const FilterStep& step, std::string_view text) const;
    bool equalsAny(const FilterStep& step, std::string_view raw);
    std::string_view textOf(std::string_view raw);
    const hl7::MessageView& view();
    const hl7::Charset& charset();

    const FilterProgram& m_program;
    ByteView m_bytes;
    const hl7::MessageView* m_view;
    const MessageContext& m_context;
    FilterScratch::Parts& m_scratch;
    std::optional<hl7::Delimiters> m_delimiters;
    std::optional<hl7::Charset> m_charset;
};

}  // namespace plumb::query
