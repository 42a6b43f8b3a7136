#include "spec/importing/path_cells.h"

#include "base/ascii.h"

namespace plumb::spec::importing {
namespace {

/// "3", "3.1", "3-1.2", "3[1].1"; false when there is anything else.
bool readNumbers(std::string_view text, std::vector<std::uint32_t>& numbers) {
    constexpr std::size_t kDeepest = 3;
    while (!text.empty()) {
        const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
        const std::optional<std::uint32_t> number = numberOf(text.substr(0, digits));
        if (!number || *number == 0 || *number > 999 || numbers.size() == kDeepest) {
            return false;
        }
        numbers.push_back(*number);
        text.remove_prefix(digits);
        // An occurrence: what is said of the first is said of the field.
        if (text.starts_with('[')) {
            const std::size_t close = text.find(']');
            if (close == std::string_view::npos) {
                return false;
            }
            text.remove_prefix(close + 1);
        }
        if (!text.empty()) {
            if (text.front() != '.' && text.front() != '-') {
                return false;
            }
            text.remove_prefix(1);
            if (text.empty()) {
                return false;
            }
        }
    }
    return !numbers.empty();
}

bool joins(std::string_view word) {
    const std::string bare = folded(word);
    return bare == "and" || bare == "und" || bare == "et" || bare == "y" || bare == "e" || bare == "or" ||
           word == "&" || word == "/" || word == "+";
}

/// "PID - 3" as "PID-3", "PID 3" as "PID-3", so that blanks part paths only.
std::string joined(std::string_view cell) {
    std::string text = plain(cell);
    for (const char sign : {'-', '.'}) {
        for (std::size_t at = text.find(sign); at != std::string::npos; at = text.find(sign, at + 1)) {
            while (at > 0 && text[at - 1] == ' ') {
                text.erase(--at, 1);
            }
            while (at + 1 < text.size() && text[at + 1] == ' ') {
                text.erase(at + 1, 1);
            }
        }
    }
    for (std::size_t at = 3; at + 1 < text.size(); ++at) {
        if (text[at] == ' ' && isDigit(static_cast<unsigned char>(text[at + 1])) &&
            looksLikeSegment(std::string_view(text).substr(at - 3, 3)) &&
            (at == 3 || !isLetterOrDigit(static_cast<unsigned char>(text[at - 4])))) {
            text[at] = '-';
        }
    }
    return text;
}

}  // namespace

std::string Target::path() const {
    std::string path = owner;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        path += i == 0 && !type ? '-' : '.';
        path += std::to_string(numbers[i]);
    }
    return path;
}

bool looksLikeSegment(std::string_view word) {
    if (word.size() < 3 || !isCapital(static_cast<unsigned char>(word[0]))) {
        return false;
    }
    for (const char c : word.substr(1, 2)) {
        if (!isCapital(static_cast<unsigned char>(c)) && !isDigit(static_cast<unsigned char>(c))) {
            return false;
        }
    }
    return word.size() == 3 || word[3] == '_';
}

std::optional<Target> targetOf(std::string_view word, bool bare) {
    Target target;
    if (word.size() > 4 && looksLikeSegment(word.substr(0, 3)) && (word[3] == '-' || word[3] == '.')) {
        target.owner = std::string(word.substr(0, 3));
        word.remove_prefix(4);
    } else if (!bare) {
        return std::nullopt;
    }
    if (word.starts_with('.') && bare) {
        return std::nullopt;  // a component of a field that stands elsewhere
    }
    return readNumbers(word, target.numbers) ? std::optional(target) : std::nullopt;
}

std::vector<Target> targetsIn(std::string_view cell) {
    constexpr std::size_t kLongestCell = 1024;  // what is longer is no list of paths
    std::vector<Target> targets;
    if (cell.size() > kLongestCell) {
        return targets;
    }
    for (std::string word : wordsOf(joined(cell), " \t\r\n,;|")) {
        if (joins(word)) {
            continue;
        }
        // "PID-5.1/PID-5.2"
        for (const std::string& part : wordsOf(word, "/&+")) {
            std::optional<Target> target = targetOf(part, true);
            if (!target) {
                return {};
            }
            // "PID-5.1, 5.2": the segment goes on.
            if (target->owner.empty() && !targets.empty()) {
                target->owner = targets.back().owner;
            }
            targets.push_back(std::move(*target));
        }
    }
    return targets;
}

}  // namespace plumb::spec::importing
