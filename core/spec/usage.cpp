#include "spec/usage.h"

#include "base/ascii.h"

#include <array>
#include <charconv>

namespace plumb::spec {
namespace {

constexpr std::array<std::string_view, 9> kCodes = {"", "R", "RE", "O", "C", "CE", "X", "B", "W"};

std::optional<UsageCode> parseCode(std::string_view text) {
    for (std::size_t i = 1; i < kCodes.size(); ++i) {
        if (equalCaseBlind(text, kCodes[i])) {
            return static_cast<UsageCode>(i);
        }
    }
    return std::nullopt;
}

std::string_view printCode(UsageCode code) {
    return kCodes[static_cast<std::size_t>(code)];
}

std::optional<std::uint32_t> parseNumber(std::string_view text) {
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number == hl7::kUnbounded) {
        return std::nullopt;
    }
    return number;
}

/// A number or "*".
std::optional<std::uint32_t> parseMost(std::string_view text) {
    return text == "*" ? std::optional(hl7::kUnbounded) : parseNumber(text);
}

std::string printMost(std::uint32_t number) {
    return number == hl7::kUnbounded ? "*" : std::to_string(number);
}

/// "1..*", "..5", "1.."; false when it is not one.
bool parseRange(std::string_view text, std::optional<std::uint32_t>& min, std::optional<std::uint32_t>& max) {
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) {
        return false;
    }
    const std::string_view low = withoutBlanks(text.substr(0, dots)), high = withoutBlanks(text.substr(dots + 2));
    if (low.empty() && high.empty()) {
        return false;
    }
    if (!low.empty() && !(min = parseNumber(low))) {
        return false;
    }
    return high.empty() || (max = parseMost(high)).has_value();
}

std::string printRange(std::optional<std::uint32_t> min, std::optional<std::uint32_t> max) {
    return (min ? std::to_string(*min) : "") + ".." + (max ? printMost(*max) : "");
}

/// "20=", "20#"; also "20" with `bare`.
bool parseConformance(std::string_view text, Length& length) {
    if (text.ends_with('=') || text.ends_with('#')) {
        length.truncation = text.back() == '=' ? Truncation::Forbidden : Truncation::Allowed;
        text = withoutBlanks(text.substr(0, text.size() - 1));
        if (text.empty()) {
            return true;
        }
    } else if (text.starts_with('~')) {
        text.remove_prefix(1);
    } else {
        return false;
    }
    length.conformance = parseNumber(text);
    return length.conformance.has_value();
}

}  // namespace

std::optional<Usage> parseUsage(std::string_view text) {
    text = withoutBlanks(text);
    if (text.empty()) {
        return Usage();
    }
    const std::size_t open = text.find('(');
    if (open == std::string_view::npos) {
        const std::optional<UsageCode> code = parseCode(text);
        return code ? std::optional(Usage{*code, UsageCode::Unsaid, UsageCode::Unsaid}) : std::nullopt;
    }
    const std::size_t slash = text.find('/', open);
    if (!equalCaseBlind(withoutBlanks(text.substr(0, open)), "C") || slash == std::string_view::npos ||
        text.back() != ')') {
        return std::nullopt;
    }
    const std::optional<UsageCode> whenTrue = parseCode(withoutBlanks(text.substr(open + 1, slash - open - 1))),
                                   whenFalse =
                                       parseCode(withoutBlanks(text.substr(slash + 1, text.size() - slash - 2)));
    if (!whenTrue || !whenFalse) {
        return std::nullopt;
    }
    return Usage{UsageCode::C, *whenTrue, *whenFalse};
}

std::string printUsage(const Usage& usage) {
    std::string text(printCode(usage.code));
    if (usage.code == UsageCode::C && usage.whenTrue != UsageCode::Unsaid && usage.whenFalse != UsageCode::Unsaid) {
        text += '(';
        text += printCode(usage.whenTrue);
        text += '/';
        text += printCode(usage.whenFalse);
        text += ')';
    }
    return text;
}

std::optional<Cardinality> parseCardinality(std::string_view text) {
    text = withoutBlanks(text);
    if (text.size() >= 2 && text.front() == '[' && text.back() == ']') {
        text = withoutBlanks(text.substr(1, text.size() - 2));
    }
    Cardinality cardinality;
    if (text.empty()) {
        return cardinality;
    }
    if (text == "*") {
        return Cardinality{0, hl7::kUnbounded};
    }
    if (const std::optional<std::uint32_t> exactly = parseNumber(text)) {
        return Cardinality{exactly, exactly};
    }
    if (!parseRange(text, cardinality.min, cardinality.max)) {
        return std::nullopt;
    }
    return cardinality;
}

std::string printCardinality(const Cardinality& cardinality) {
    return cardinality.min || cardinality.max ? printRange(cardinality.min, cardinality.max) : std::string();
}

std::optional<Length> parseLength(std::string_view text) {
    Length length;
    bool ranged = false, conforming = false;
    while (!(text = withoutBlanks(text)).empty()) {
        const std::string_view word = text.substr(0, text.find_first_of(" \t"));
        text.remove_prefix(word.size());
        if (!conforming && parseConformance(word, length)) {
            conforming = true;
        } else if (ranged) {
            return std::nullopt;
        } else if (!parseRange(word, length.min, length.max)) {
            // "20" alone is the most that may stand.
            length.min = 0;
            length.max = parseMost(word);
            if (!length.max) {
                return std::nullopt;
            }
            ranged = true;
        } else {
            ranged = true;
        }
    }
    return length;
}

std::string printLength(const Length& length) {
    std::string text;
    if (length.min || length.max) {
        text = printRange(length.min, length.max);
    }
    if (length.conformance || length.truncation != Truncation::Unsaid) {
        text += text.empty() ? "" : " ";
        text += length.truncation == Truncation::Unsaid ? "~" : "";
        text += length.conformance ? std::to_string(*length.conformance) : "";
        text += length.truncation == Truncation::Forbidden ? "=" : length.truncation == Truncation::Allowed ? "#" : "";
    }
    return text;
}

}  // namespace plumb::spec
