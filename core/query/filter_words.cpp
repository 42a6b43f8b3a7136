#include "base/ascii.h"
#include "query/filter_ast.h"

#include <algorithm>
#include <array>

namespace plumb::query {
namespace {

template <class Enum, std::size_t N>
std::string_view pick(const std::array<std::string_view, N>& words, Enum value) {
    return words[static_cast<std::size_t>(value)];
}

bool isBare(std::string_view text) {
    const auto plain = [](char c) {
        return isLetterOrDigit(c) || c == '.' || c == '_' || c == '-' || c == '^' || c == ':' || c == '+';
    };
    return !text.empty() && std::all_of(text.begin(), text.end(), plain) && !isReserved(text);
}

std::string printValue(const FilterValue& value) {
    if (isBare(value.text) && !value.caseBlind) {
        return value.text;
    }
    std::string out = "\"";
    for (const char c : value.text) {
        out += c;
        if (c == '"') {
            out += c;
        }
    }
    return out + (value.caseBlind ? "\"i" : "\"");
}

std::string printRegex(const FilterValue& value) {
    std::string out = "/";
    for (std::size_t i = 0; i < value.text.size(); ++i) {
        if (value.text[i] == '\\' && i + 1 < value.text.size()) {
            out += value.text[i++];
        } else if (value.text[i] == '/') {
            out += '\\';
        }
        out += value.text[i];
    }
    return out + (value.caseBlind ? "/i" : "/");
}

std::string printCondition(const FilterNode& node) {
    if (node.kind == FilterNode::Kind::Presence) {
        return std::string(wordOf(node.presence)) + '(' + node.path.text() + ')';
    }
    std::string out = node.subject == Subject::Path ? node.path.text() : std::string(wordOf(node.subject));
    if (node.function != Function::None) {
        out = std::string(wordOf(node.function)) + '(' + out + ')';
    }
    out += ' ';
    if (node.negated && (node.op == Operator::Equal || node.op == Operator::Matches)) {
        out += '!';
    } else if (node.negated) {
        out += "not ";
    }
    out += wordOf(node.op);
    out += ' ';
    if (node.op == Operator::Matches) {
        return out + printRegex(node.values[0]);
    }
    if (node.op != Operator::In) {
        return out + printValue(node.values[0]);
    }
    out += '(';
    for (std::size_t i = 0; i < node.values.size(); ++i) {
        out += (i == 0 ? "" : ", ") + printValue(node.values[i]);
    }
    return out + ')';
}

}  // namespace

std::string_view wordOf(Quantifier quantifier) {
    static constexpr std::array<std::string_view, 4> kWords{"", "any", "all", "none"};
    return pick(kWords, quantifier);
}
std::string_view wordOf(Operator op) {
    static constexpr std::array<std::string_view, 10> kWords{
        "=", "<", "<=", ">", ">=", "~", "contains", "startswith", "endswith", "in"};
    return pick(kWords, op);
}
std::string_view wordOf(Function function) {
    static constexpr std::array<std::string_view, 6> kWords{"", "count", "length", "distinct", "num", "time"};
    return pick(kWords, function);
}
std::string_view wordOf(PresenceTest test) {
    static constexpr std::array<std::string_view, 5> kWords{"exists", "absent", "empty", "null", "valued"};
    return pick(kWords, test);
}
std::string_view wordOf(Flag flag) {
    static constexpr std::array<std::string_view, 2> kWords{"unacknowledged", "isack"};
    return pick(kWords, flag);
}
std::string_view wordOf(Subject subject) {
    static constexpr std::array<std::string_view, 13> kWords{
        "",     "type",     "trigger", "structure", "controlid", "version",    "text",
        "size", "segments", "index",   "source",    "ack.code",  "ack.latency"};
    return pick(kWords, subject);
}

std::string_view pathOf(Subject subject) {
    switch (subject) {
    case Subject::Type:
        return "MSH-9.1";
    case Subject::Trigger:
        return "MSH-9.2";
    case Subject::Structure:
        return "MSH-9.3";
    case Subject::ControlId:
        return "MSH-10";
    case Subject::Version:
        return "MSH-12.1";
    default:
        return {};
    }
}

bool isNumber(Subject subject) {
    return subject == Subject::Size || subject == Subject::Segments || subject == Subject::Index ||
           subject == Subject::AckLatency;
}

bool isNumber(Function function) {
    return function == Function::Count || function == Function::Length || function == Function::Distinct;
}

bool isReserved(std::string_view word) {
    static constexpr std::array<std::string_view, 8> kWords{"and",      "or",         "not",      "in",
                                                            "contains", "startswith", "endswith", "within"};
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](std::string_view reserved) { return equalCaseBlind(word, reserved); });
}

std::string printFilter(const FilterNode& node) {
    switch (node.kind) {
    case FilterNode::Kind::And:
    case FilterNode::Kind::Or: {
        std::string out;
        for (const FilterNode& operand : node.operands) {
            const bool bracket = operand.kind == FilterNode::Kind::Or || operand.kind == node.kind;
            if (!out.empty()) {
                out += node.kind == FilterNode::Kind::And ? " and " : " or ";
            }
            out += bracket ? '(' + printFilter(operand) + ')' : printFilter(operand);
        }
        return out;
    }
    case FilterNode::Kind::Not: {
        const bool bracket =
            node.operands[0].kind == FilterNode::Kind::And || node.operands[0].kind == FilterNode::Kind::Or;
        return bracket ? "not (" + printFilter(node.operands[0]) + ')' : "not " + printFilter(node.operands[0]);
    }
    case FilterNode::Kind::Within:
        return "within " + node.path.text() + " (" + printFilter(node.operands[0]) + ')';
    case FilterNode::Kind::Flag:
        return std::string(wordOf(node.flag));
    default:
        break;
    }
    const std::string condition = printCondition(node);
    return node.quantifier == Quantifier::Default ? condition
                                                  : std::string(wordOf(node.quantifier)) + '(' + condition + ')';
}

}  // namespace plumb::query
