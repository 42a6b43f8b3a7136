#include "check/reality/question.h"

#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace plumb::check {
namespace {

constexpr std::array<std::pair<Measure, std::string_view>, 10> kMeasureWords{{{Measure::Parents, "parents"},
                                                                              {Measure::Filled, "filled"},
                                                                              {Measure::Missing, "missing"},
                                                                              {Measure::Null, "null"},
                                                                              {Measure::Repeated, "repeated"},
                                                                              {Measure::Repetitions, "repetitions"},
                                                                              {Measure::Length, "length"},
                                                                              {Measure::UnknownCodes, "unknown-codes"},
                                                                              {Measure::Code, "code"},
                                                                              {Measure::Rule, "rule"}}};

/// Blanks divide the words of a question, so a name that holds some is written otherwise.
std::string escapedWord(std::string_view word) {
    constexpr char kDigits[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : word) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= ' ' || c == '%' || byte == 0x7f) {
            out += '%';
            out += kDigits[byte / 16];
            out += kDigits[byte % 16];
        } else {
            out += c;
        }
    }
    return out.empty() ? "-" : out;
}

std::string plainWord(std::string_view word) {
    if (word == "-") {
        return {};
    }
    std::string out;
    for (std::size_t i = 0; i < word.size(); ++i) {
        unsigned byte = 0;
        if (word[i] == '%' && i + 2 < word.size() &&
            std::from_chars(word.data() + i + 1, word.data() + i + 3, byte, 16).ptr == word.data() + i + 3) {
            out += static_cast<char>(byte);
            i += 2;
        } else {
            out += word[i];
        }
    }
    return out;
}

std::string_view nextWord(std::string_view& rest) {
    const std::size_t end = rest.find(' ');
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
    return word;
}

std::optional<std::uint32_t> wholeNumber(std::string_view text) {
    std::uint32_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [after, error] = std::from_chars(text.data(), end, number);
    return error == std::errc{} && after == end ? std::optional(number) : std::nullopt;
}

/// "PID", "PID-8", "PID-3.1", "message".
bool readPlacePath(std::string_view word, RealityPlace& place) {
    if (word == "message") {
        return true;
    }
    const std::size_t dash = word.rfind('-');
    place.segment = plainWord(word.substr(0, dash));
    if (dash == word.npos) {
        return !place.segment.empty();
    }
    const std::string_view numbers = word.substr(dash + 1);
    const std::size_t dot = numbers.find('.');
    const std::optional<std::uint32_t> field = wholeNumber(numbers.substr(0, dot));
    const std::optional<std::uint32_t> component =
        dot == numbers.npos ? std::optional(0u) : wholeNumber(numbers.substr(dot + 1));
    place.field = field.value_or(0);
    place.component = component.value_or(0);
    return field.value_or(0) > 0 && component.has_value() && (dot == numbers.npos || *component > 0);
}

std::string measureNames() {
    std::string names;
    for (const auto& [measure, word] : kMeasureWords) {
        names += (names.empty() ? "" : ", ") + std::string(word);
        names += measure == Measure::Repetitions || measure == Measure::Length ? " N" : "";
        names += measure == Measure::Code ? " CODE" : measure == Measure::Rule ? " RULE" : "";
    }
    return names;
}

}  // namespace

std::string RealityPlace::path() const {
    if (segment.empty()) {
        return "message";
    }
    std::string out = segment;
    if (field > 0) {
        out += '-' + std::to_string(field);
    }
    if (component > 0) {
        out += '.' + std::to_string(component);
    }
    return out;
}

std::string Question::written() const {
    RealityPlace named = place;
    named.segment = place.segment.empty() ? std::string() : escapedWord(place.segment);
    std::string out = escapedWord(place.type) + ' ' + named.path() + ' ';
    for (const auto& [of, word] : kMeasureWords) {
        out += of == measure ? word : std::string_view{};
    }
    if (measure == Measure::Repetitions || measure == Measure::Length) {
        out += ' ' + std::to_string(number);
    }
    if (measure == Measure::Code || measure == Measure::Rule) {
        out += ' ' + text;
    }
    return out + (measure == Measure::Rule && !id.empty() ? ' ' + id : std::string());
}

Result<Question> Question::parse(std::string_view text) {
    const auto refused = [text] { return fail(MessageId::RealityNoNumber, {std::string(text), measureNames()}); };
    std::string_view rest = text;
    Question question;
    question.place.type = plainWord(nextWord(rest));
    if (!readPlacePath(nextWord(rest), question.place)) {
        return refused();
    }
    const std::string_view name = nextWord(rest);
    bool found = false;
    for (const auto& [measure, word] : kMeasureWords) {
        if (word == name) {
            question.measure = measure;
            found = true;
        }
    }
    const bool numbered = question.measure == Measure::Repetitions || question.measure == Measure::Length;
    if (numbered) {
        const std::optional<std::uint32_t> number = wholeNumber(rest);
        found = found && number.has_value();
        question.number = number.value_or(0);
    } else if (question.measure == Measure::Code) {
        question.text = std::string(rest);
    } else if (question.measure == Measure::Rule) {
        question.text = std::string(nextWord(rest));
        question.id = std::string(rest);
    } else {
        found = found && rest.empty();
    }
    if (!found || ((question.measure == Measure::Code || question.measure == Measure::Rule) && question.text.empty())) {
        return refused();
    }
    return question;
}

}  // namespace plumb::check
