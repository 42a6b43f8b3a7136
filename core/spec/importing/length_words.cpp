// Lengths and repetitions as documents write them.
#include "base/ascii.h"
#include "spec/importing/usage_words.h"
#include "spec/importing/words.h"

#include <array>

namespace plumb::spec::importing {
namespace {

constexpr std::array<std::string_view, 28> kRepeating = {
    "no max",     "nomax",     "y",         "yes", "ja",  "j",   "oui",  "si",      "sim",       "*",
    "unbounded",  "unlimited", "many",      "rpt", "rep", "inf", "true", "repeats", "repeating", "unendlich",
    "unbegrenzt", "illimite",  "ilimitado", "x",   "r",   "n*",  "y y",  "mehrfach"};
constexpr std::array<std::string_view, 13> kSingle = {"n",    "no",    "nein",   "non",     "nao",   "no rpt", "norpt",
                                                      "none", "false", "single", "einfach", "unico", "unique"};

template <std::size_t N>
bool isAmong(const std::array<std::string_view, N>& words, std::string_view word) {
    for (const std::string_view one : words) {
        if (one == word) {
            return true;
        }
    }
    return false;
}

/// "(1..20)" and "1 - 20" and "1…20" as "1..20".
std::string rangeText(std::string_view cell) {
    std::string text = trimmed(plain(cell)), out;
    for (const char c : text) {
        if (c != '[' && c != ']' && c != '(' && c != ')' && c != ' ') {
            out += c;
        }
    }
    for (const std::string_view dots : {"...", "-"}) {
        const std::size_t at = out.find(dots);
        if (at != std::string::npos && at > 0 && isDigit(static_cast<unsigned char>(out[at - 1])) &&
            at + dots.size() < out.size()) {
            out.replace(at, dots.size(), "..");
        }
    }
    if (out.ends_with("..n") || out.ends_with("..N") || out.ends_with("..m")) {
        out.back() = '*';
    }
    if (out.ends_with("\u221E")) {
        out.replace(out.size() - 3, 3, "*");
    }
    return out;
}

/// "64K" is 65,536 as in the standard itself; words around the number ("max.", "chars") say nothing more.
std::string lengthText(std::string_view cell) {
    std::string text = rangeText(cell);
    for (const std::string_view word :
         {"max.", "max", "Max.", "Max", "characters", "chars", "char", "Zeichen", "bytes", "caracteres", "caract."}) {
        if (const std::size_t at = text.find(word); at != std::string::npos) {
            text.erase(at, word.size());
        }
    }
    if (text.size() > 1 && (text.back() == 'K' || text.back() == 'k')) {
        if (const auto number = numberOf(std::string_view(text).substr(0, text.size() - 1)); number && *number < 4000) {
            text = std::to_string(*number * 1024);
        }
    }
    // Thousands: "65,536", "65.536"
    if (const std::size_t comma = text.find_first_of(",."); comma != std::string::npos && comma > 0 && comma <= 3 &&
                                                            text.size() == comma + 4 &&
                                                            text.find("..") == std::string::npos) {
        text.erase(comma, 1);
    }
    const std::size_t sign = text.find_first_of("=#");
    if (sign != std::string::npos && sign + 1 == text.size() && text.find("..") != std::string::npos) {
        text.insert(sign, " ");
    }
    return text;
}

}  // namespace

CardinalityReading readCardinality(std::string_view cell) {
    CardinalityReading reading;
    const std::string text = rangeText(cell);
    if (text.empty() || text == "-") {
        reading.silent = true;
        return reading;
    }
    if (const std::optional<Cardinality> cardinality = parseCardinality(text)) {
        reading.cardinality = *cardinality;
    } else {
        reading.doubt = Note{MessageId::ImportRepeat, {trimmed(cell)}};
    }
    return reading;
}

CardinalityReading readRepeat(std::string_view cell) {
    CardinalityReading reading;
    std::string text = trimmed(plain(cell));
    const std::string words = folded(text);
    if (text.empty() || text == "-" || words == "n a") {
        reading.silent = true;
    } else if (text == "~" || text == "\u221E" || isAmong(kRepeating, words)) {
        reading.cardinality.max = hl7::kUnbounded;
    } else if (isAmong(kSingle, words)) {
        reading.cardinality.max = 1;
    } else if (text.find("..") != std::string::npos || text.find('[') != std::string::npos) {
        return readCardinality(cell);
    } else {
        // "Y/3", "~3", "3", "Y (3)"
        std::string digits = rangeText(text);
        while (!digits.empty() && (digits.front() == 'Y' || digits.front() == 'y' || digits.front() == '/' ||
                                   digits.front() == '~' || digits.front() == ',')) {
            digits.erase(0, 1);
        }
        if (const auto number = numberOf(digits); number && *number > 0) {
            reading.cardinality.max = *number;
        } else if (digits == "*") {
            reading.cardinality.max = hl7::kUnbounded;
        } else {
            reading.doubt = Note{MessageId::ImportRepeat, {text}};
        }
    }
    return reading;
}

LengthReading readLength(std::string_view cell) {
    LengthReading reading;
    const std::string said = trimmed(plain(cell));
    if (said == "-" || saysNothing(said)) {
        reading.silent = said != "#" && said != "=";
        return reading;
    }
    const std::optional<Length> length = parseLength(lengthText(cell));
    if (length && (length->max || length->min || length->conformance) && (!length->max || *length->max > 0)) {
        reading.length = *length;
    } else {
        reading.doubt = Note{MessageId::ImportLength, {said}};
    }
    return reading;
}

}  // namespace plumb::spec::importing
