#include "query/filter.h"

#include "query/filter_evaluation.h"
#include "query/filter_parser.h"

#include <algorithm>

namespace plumb::query {

Result<Filter> Filter::parse(std::string_view text) {
    Result<FilterNode> root = FilterParser(text).parse();
    if (!root) {
        return fail(root.error());
    }
    Result<std::shared_ptr<const FilterProgram>> program = FilterProgram::compile(std::move(*root), text);
    if (!program) {
        return fail(program.error());
    }
    return Filter(std::move(*program));
}

std::string Filter::text() const {
    return printFilter(m_program->root);
}

bool Filter::matches(const hl7::MessageView& message, const MessageContext& context, FilterScratch& scratch) const {
    return FilterEvaluation(*m_program, message.bytes(), &message, context, scratch).run();
}

bool Filter::matchesBytes(ByteView message, const MessageContext& context, FilterScratch& scratch) const {
    if (!m_program->quick && m_program->literal && !mayMatch(message)) {
        return false;
    }
    return FilterEvaluation(*m_program, message, nullptr, context, scratch).run();
}

bool Filter::needsAcks() const {
    return m_program->acks;
}

bool Filter::quickFields() const {
    return m_program->quick;
}

const std::optional<RequiredLiteral>& Filter::requiredLiteral() const {
    return m_program->literal;
}

bool Filter::mayMatch(ByteView message) const {
    if (!m_program->literalSearcher || m_program->literalSearcher->foundIn(message)) {
        return true;
    }
    const std::uint8_t escape = hl7::readDelimiters(message).escape;
    constexpr std::size_t kBehindEncodingCharacters = 8;  // "MSH|^~\&"
    if (escape == 0 || message.size() <= kBehindEncodingCharacters) {
        return false;
    }
    const ByteView rest = message.subspan(kBehindEncodingCharacters);
    return asText(rest).find(static_cast<char>(escape)) != std::string_view::npos;
}

bool operator==(const Filter& a, const Filter& b) {
    return a.m_program->root == b.m_program->root;
}

}  // namespace plumb::query
