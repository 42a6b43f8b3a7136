#include "query/filter_program.h"

#include "base/ascii.h"
#include "hl7/utf8.h"
#include "query/filter_parser.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace plumb::query {
namespace {

using Kind = FilterNode::Kind;

std::string nameOf(const FilterNode& node) {
    const std::string subject = node.subject == Subject::Path ? node.path.text() : std::string(wordOf(node.subject));
    return node.function == Function::None ? subject : std::string(wordOf(node.function)) + '(' + subject + ')';
}

/// The end of a selector that begins at `at`, or `at`.
std::size_t selectorEnd(std::string_view text, std::size_t at) {
    if (at >= text.size() || text[at] != '[') {
        return at;
    }
    bool quoted = false;
    for (; at < text.size(); ++at) {
        quoted = text[at] == '"' ? !quoted : quoted;
        if (text[at] == ']' && !quoted) {
            return at + 1;
        }
    }
    return at;
}

/// The pattern with [*] for the segment's selector where `segment` says so, and for a repetition's that is not given.
hl7::PathPattern widened(const hl7::PathPattern& path, bool segment, bool repetition, bool segmentOnly) {
    using Selector = hl7::Selector::Kind;
    const std::string text = path.text();
    const std::size_t id = path.segmentId().size(), segmentEnd = selectorEnd(text, id);
    const Selector kind = path.segmentSelector().kind;
    std::string out = text.substr(0, segmentEnd);
    if (segment && !path.hasWildcardId() &&
        (kind == Selector::Default || kind == Selector::Number || kind == Selector::Last)) {
        out = text.substr(0, id) + "[*]";
    }
    if (!segmentOnly && path.field() != 0) {
        std::size_t fieldEnd = segmentEnd + 1;
        while (fieldEnd < text.size() && isDigit(text[fieldEnd])) {
            ++fieldEnd;
        }
        out += text.substr(segmentEnd, fieldEnd - segmentEnd);
        out += repetition && path.repetitionSelector().kind == Selector::Default ? "[*]" : "";
        out += text.substr(fieldEnd);
    }
    Result<hl7::PathPattern> made = hl7::PathPattern::parse(out);
    return made ? std::move(*made) : path;
}

class Compiler {
public:
    Compiler(FilterProgram& program, std::string_view text)
        : m_program(program)
        , m_text(text) {}

    bool compile(const FilterNode& node, FilterStep& step, bool grouped) {
        step.node = &node;
        const bool inside = grouped || node.kind == Kind::Within;
        for (const FilterNode& operand : node.operands) {
            if (!compile(operand, step.operands.emplace_back(), inside)) {
                return false;
            }
        }
        if (node.kind == Kind::Flag) {
            m_program.acks = m_program.acks || node.flag == Flag::Unacknowledged;
            m_program.quick = false;
        } else if (node.kind == Kind::Within) {
            prepare(step.condition, node.path, false, grouped);
        } else if (node.kind == Kind::Presence) {
            prepare(step.condition, node.path, true, grouped);
        } else if (node.kind == Kind::Compare) {
            return compileComparison(node, step.condition, grouped);
        }
        return true;
    }

    [[nodiscard]] Error takeError() { return std::move(*m_error); }

private:
    bool fails(MessageId id, std::vector<std::string> arguments) {
        m_error = Error(id, std::move(arguments));
        return false;
    }

    void prepare(FilterCondition& condition, const hl7::PathPattern& path, bool mayBeQuick, bool grouped) {
        condition.hasPath = true;
        condition.path = path;
        condition.many = path.many();
        condition.id = m_program.conditions++;
        if (grouped) {
            condition.groupSegments = widened(path, true, false, true);
            condition.groupPath = widened(path, true, false, false);
        } else if (mayBeQuick && !condition.many) {
            condition.quick = hl7::QuickField::from(path);
        }
        m_program.quick = m_program.quick && condition.quick.has_value();
    }

    bool compileComparison(const FilterNode& node, FilterCondition& condition, bool grouped) {
        if (node.subject == Subject::Path) {
            const bool all = node.function == Function::Count || node.function == Function::Distinct;
            prepare(condition, all ? widened(node.path, true, true, false) : node.path, !all, grouped);
        } else if (!pathOf(node.subject).empty()) {
            if (Result<hl7::PathPattern> path = hl7::PathPattern::parse(pathOf(node.subject))) {
                prepare(condition, *path, true, false);  // MSH stands outside of any group
            }
        }
        m_program.acks = m_program.acks || node.subject == Subject::AckCode || node.subject == Subject::AckLatency;
        m_program.quick = m_program.quick && node.subject != Subject::Segments;
        const FilterValue& value = node.values[0];
        const bool number = isNumber(node.subject) || isNumber(node.function);
        if (number && !(node.op == Operator::Equal || isOrder(node.op))) {
            return fails(MessageId::QuerySyntax,
                         {column(value), nameOf(node) + " is a number; compare it with = != < <= > >="});
        }
        if (node.subject == Subject::Text && node.op != Operator::Contains && node.op != Operator::Matches) {
            return fails(MessageId::QuerySyntax,
                         {column(value), "text is the whole message; use text contains \"...\" or text ~ /.../"});
        }
        for (const FilterValue& each : node.values) {
            condition.plainValues = condition.plainValues && hl7::isAscii(each.text);
            if (node.subject == Subject::Type && node.op != Operator::Matches &&
                each.text.find('^') != std::string::npos) {
                return fails(MessageId::QuerySyntax,
                             {column(each), "type is MSH-9.1 alone; write type = ADT and trigger = A01"});
            }
        }
        if (node.op == Operator::Matches) {
            condition.comparison = Comparison::Regex;
            condition.regex = Regex(value.text, value.caseBlind,
                                    node.subject == Subject::Text ? Regex::Over::Bytes : Regex::Over::Utf8);
            return condition.regex.ok() || fails(MessageId::QueryRegex, {column(value), condition.regex.reason()});
        }
        if (node.op == Operator::Contains) {
            condition.comparison = Comparison::Search;
            condition.searchers.emplace_back(value.text, value.caseBlind);
            return true;
        }
        if (number || isOrder(node.op) || node.function == Function::Number || node.function == Function::Time) {
            return compileOrder(node, condition, number);
        }
        return true;
    }

    bool compileOrder(const FilterNode& node, FilterCondition& condition, bool number) {
        const FilterValue& value = node.values[0];
        if (!(node.op == Operator::Equal || isOrder(node.op))) {
            return fails(MessageId::QuerySyntax, {column(value), nameOf(node) + " is compared with = != < <= > >="});
        }
        if (value.caseBlind) {
            return fails(MessageId::QuerySyntax,
                         {column(value), "a number or time has no letters to ignore the case of; remove the i"});
        }
        const auto unreadable = [&] {
            return fails(MessageId::QueryNumber, {column(value), value.text, nameOf(node)});
        };
        if (node.subject == Subject::Version) {
            condition.comparison = Comparison::Version;
            condition.version = readVersion(value.text);
            return !condition.version.empty() || unreadable();
        }
        condition.number = Decimal::parse(value.text);
        condition.time = number || node.function == Function::Number ? std::nullopt : readFilterTime(value.text);
        // Eight digits or more that are a date are one, unless num() says otherwise.
        const bool time =
            condition.time && (node.function == Function::Time || !condition.number || value.text.size() >= 8);
        condition.comparison = time ? Comparison::Time : Comparison::Number;
        return time || (condition.number && node.function != Function::Time) || unreadable();
    }

    [[nodiscard]] std::string column(const FilterValue& value) const {
        return std::to_string(FilterParser::columnOf(m_text, value.offset));
    }

    FilterProgram& m_program;
    std::string_view m_text;
    std::optional<Error> m_error;
};

/// Text that stands in a message as it is written here, whatever its delimiters are.
bool isLiteral(std::string_view text) {
    const auto plain = [](char c) { return isLetterOrDigit(c) || c == ' ' || c == '.' || c == '-'; };
    return text.size() >= 2 && std::all_of(text.begin(), text.end(), plain);
}

std::optional<RequiredLiteral> literalOf(const FilterNode& node) {
    if (node.kind == Kind::Within) {
        return literalOf(node.operands[0]);
    }
    if (node.kind == Kind::And) {
        std::optional<RequiredLiteral> best;
        for (const FilterNode& operand : node.operands) {
            std::optional<RequiredLiteral> literal = literalOf(operand);
            if (literal && (!best || literal->text.size() > best->text.size())) {
                best = std::move(literal);
            }
        }
        return best;
    }
    const bool fits =
        node.kind == Kind::Compare && !node.negated && node.function == Function::None &&
        node.quantifier != Quantifier::None &&
        (node.subject == Subject::Text || node.subject == Subject::Path || !pathOf(node.subject).empty()) &&
        (node.op == Operator::Equal || node.op == Operator::Contains || node.op == Operator::StartsWith ||
         node.op == Operator::EndsWith);
    if (!fits || !isLiteral(node.values[0].text)) {
        return std::nullopt;
    }
    return RequiredLiteral{node.values[0].text, node.values[0].caseBlind};
}

}  // namespace

Result<std::shared_ptr<const FilterProgram>> FilterProgram::compile(FilterNode root, std::string_view text) {
    auto program = std::make_shared<FilterProgram>();
    program->root = std::move(root);
    Compiler compiler(*program, text);
    if (!compiler.compile(program->root, program->first, false)) {
        return fail(compiler.takeError());
    }
    program->literal = literalOf(program->root);
    if (program->literal) {
        program->literalSearcher.emplace(program->literal->text, program->literal->caseBlind);
    }
    return std::shared_ptr<const FilterProgram>(std::move(program));
}

std::vector<std::uint32_t> readVersion(std::string_view text) {
    std::vector<std::uint32_t> parts(1);
    bool digit = false;
    for (const char c : text) {
        if (isDigit(c) && parts.back() < 100000) {
            parts.back() = parts.back() * 10 + static_cast<std::uint32_t>(c - '0');
            digit = true;
        } else if (c == '.' && digit && parts.size() < 8) {
            parts.push_back(0);
            digit = false;
        } else {
            return {};
        }
    }
    return digit ? parts : std::vector<std::uint32_t>{};
}

std::optional<hl7::Hl7Time> readFilterTime(std::string_view text) {
    while (!text.empty() && text.front() == ' ') {
        text.remove_prefix(1);
    }
    while (!text.empty() && text.back() == ' ') {
        text.remove_suffix(1);
    }
    if (std::optional<hl7::Hl7Time> time = hl7::parseTime(text)) {
        return time;
    }
    if (text.size() < 6 || text.size() > 40 || text.find_first_of("-/:. ") == std::string_view::npos) {
        return std::nullopt;
    }
    if (text.size() == 7 && text[4] == '-') {  // 1960-01
        return hl7::parseTime(std::string(text.substr(0, 4)) + std::string(text.substr(5)));
    }
    std::optional<hl7::Hl7Time> time = hl7::parseLenientTime(text);
    return time && time->year != 0 ? time : std::nullopt;
}

}  // namespace plumb::query
