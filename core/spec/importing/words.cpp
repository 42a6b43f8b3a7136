#include "spec/importing/words.h"

#include "base/ascii.h"
#include "base/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace plumb::spec::importing {
namespace {

/// Latin letters of the languages that documents are written in, as those of ASCII; 0: not such a letter.
char plainLetter(char32_t code) {
    // U+00C0 to U+00FF in order; '?' is not a letter, '2' is two letters.
    constexpr std::string_view kLatin1 = "aaaaaaaceeeeiiiidnooooo?ouuuuyt2aaaaaaaceeeeiiiidnooooo?ouuuuyty";
    if (code >= 0xC0 && code <= 0xFF) {
        const char letter = kLatin1[code - 0xC0];
        return letter == '?' || letter == '2' ? '\0' : letter;
    }
    return code == 0x152 || code == 0x153 ? 'o' : code == 0xBA || code == 0xB0 ? 'o' : code == 0xAA ? 'a' : '\0';
}

bool isBlank(char32_t code) {
    return code == ' ' || code == '\t' || code == '\n' || code == '\r' || code == 0xA0 || code == 0xAD ||
           (code >= 0x2000 && code <= 0x200F) || code == 0x202F || code == 0x2060 || code == 0xFEFF;
}

struct Quotes {
    std::string_view open, close;
};
constexpr std::array<Quotes, 3> kQuotes = {Quotes{"\"", "\""}, Quotes{"'", "'"}, Quotes{"`", "`"}};

constexpr std::array<std::string_view, 22> kFixing = {
    "konstante",  "hardcoded",   "hard coded", "hardcode", "hard code", "always",      "fixed",    "constant",
    "literal",    "fester wert", "festwert",   "immer",    "konstant",  "valeur fixe", "toujours", "constante",
    "valor fijo", "siempre",     "valor fixo", "sempre",   "fest auf",  "fixe a"};

}  // namespace

std::string plain(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character c = utf8At(text, at);
        if (c.code == 0xAD || c.code == 0xFEFF || (c.code >= 0x200B && c.code <= 0x200F) || c.code == 0x2060) {
            // Where a word may be broken: no character of it.
        } else if (c.code != '\n' && isBlank(c.code)) {
            out += ' ';
        } else if (c.code >= 0x2010 && c.code <= 0x2015) {
            out += '-';
        } else if (c.code >= 0x2018 && c.code <= 0x201B) {
            out += '\'';
        } else if ((c.code >= 0x201C && c.code <= 0x201F) || c.code == 0xAB || c.code == 0xBB) {
            out += '"';
        } else if (c.code == 0x2026) {
            out += "...";
        } else {
            out += text.substr(at, c.length);
        }
        at += c.length;
    }
    return out;
}

std::string trimmed(std::string_view text) {
    std::size_t begin = text.size(), end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character c = utf8At(text, at);
        if (!isBlank(c.code)) {
            begin = std::min(begin, at);
            end = at + c.length;
        }
        at += c.length;
    }
    return begin < end ? std::string(text.substr(begin, end - begin)) : std::string();
}

std::string_view startOf(std::string_view text, std::size_t most) {
    most = std::min(most, text.size());
    while (most > 0 && most < text.size() && (static_cast<unsigned char>(text[most]) & 0xC0U) == 0x80U) {
        --most;
    }
    return text.substr(0, most);
}

std::string folded(std::string_view text) {
    std::string out;
    bool space = false;
    const auto put = [&](char letter) {
        if (space && !out.empty()) {
            out += ' ';
        }
        space = false;
        out += letter;
    };
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character c = utf8At(text, at);
        at += c.length;
        if (c.code == '#') {
            space = true;
            put('#');
            space = true;
        } else if (c.code < 0x80 && (isLetterOrDigit(static_cast<unsigned char>(c.code)) || c.code == '*')) {
            put(toLower(static_cast<char>(c.code)));
        } else if (c.code == 0xDF) {
            put('s');
            put('s');
        } else if (const char letter = plainLetter(c.code)) {
            put(letter);
        } else if (c.code != 0xAD && !(c.code >= 0x200B && c.code <= 0x200F)) {
            space = true;
        }
    }
    return out;
}

bool holdsWords(std::string_view text, std::string_view phrase) {
    for (std::size_t at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
        const std::size_t end = at + phrase.size();
        if ((at == 0 || text[at - 1] == ' ') && (end == text.size() || text[end] == ' ')) {
            return true;
        }
    }
    return false;
}

std::vector<std::string> wordsOf(std::string_view text, std::string_view separators) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = text.find_first_not_of(separators, at);
        if (begin == std::string_view::npos) {
            break;
        }
        at = std::min(text.find_first_of(separators, begin), text.size());
        words.emplace_back(text.substr(begin, at - begin));
    }
    return words;
}

std::optional<std::uint32_t> numberOf(std::string_view text) {
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && number < 1'000'000'000 ? std::optional(number)
                                                                                              : std::nullopt;
}

bool saysNothing(std::string_view text) {
    const std::string bare = folded(text);
    return plain(text).find_first_not_of(" -./\n") == std::string::npos || bare == "n a" || bare == "na" ||
           bare == "none";
}

std::string literalIn(std::string_view text) {
    const std::string clean = plain(text), words = folded(clean);
    bool fixes = false;
    for (const std::string_view word : kFixing) {
        fixes = fixes || holdsWords(words, word);
    }
    if (!fixes) {
        return {};
    }
    std::string found;
    for (const Quotes& quotes : kQuotes) {
        const std::size_t open = clean.find(quotes.open);
        const std::size_t close = open == std::string::npos ? open : clean.find(quotes.close, open + 1);
        if (close == std::string::npos) {
            continue;
        }
        // Two literals are a choice, and "always" before one of them says nothing certain.
        if (!found.empty() || clean.find(quotes.open, close + 1) != std::string::npos) {
            return {};
        }
        found = trimmed(std::string_view(clean).substr(open + 1, close - open - 1));
    }
    return found;
}

std::string withoutQuotes(std::string_view text) {
    std::string bare = trimmed(text);
    if (bare.size() > 1 && (bare.front() == '"' || bare.front() == '\'') && bare.back() == bare.front()) {
        bare = trimmed(std::string_view(bare).substr(1, bare.size() - 2));
    }
    return bare;
}

std::string slug(std::string_view text, char joint, bool capitals) {
    std::string out = folded(text);
    std::string kept;
    for (const char c : out) {
        if (isLetterOrDigit(static_cast<unsigned char>(c))) {
            kept += capitals ? toUpper(c) : c;
        } else if (!kept.empty() && kept.back() != joint) {
            kept += joint;
        }
    }
    while (!kept.empty() && kept.back() == joint) {
        kept.pop_back();
    }
    return kept;
}

}  // namespace plumb::spec::importing
