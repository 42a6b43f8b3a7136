#include "spec/importing/condition_words.h"

#include "base/ascii.h"
#include "spec/expression.h"
#include "spec/importing/path_cells.h"
#include "spec/importing/words.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

namespace plumb::spec::importing {
namespace {

using Phrases = std::span<const std::string_view>;

// All folded, each in the languages of documents.
constexpr std::array<std::string_view, 45> kLeads = {"if",
                                                     "when",
                                                     "whenever",
                                                     "required if",
                                                     "required when",
                                                     "must be sent if",
                                                     "must be sent when",
                                                     "must be valued if",
                                                     "must be valued when",
                                                     "populated if",
                                                     "populated when",
                                                     "sent if",
                                                     "sent when",
                                                     "valued if",
                                                     "valued when",
                                                     "mandatory if",
                                                     "mandatory when",
                                                     "condition",
                                                     "condition if",
                                                     "conditional if",
                                                     "wenn",
                                                     "falls",
                                                     "pflicht wenn",
                                                     "pflicht falls",
                                                     "bedingung",
                                                     "bedingung wenn",
                                                     "erforderlich wenn",
                                                     "si",
                                                     "quand",
                                                     "lorsque",
                                                     "obligatoire si",
                                                     "requis si",
                                                     "obligatoire quand",
                                                     "requis quand",
                                                     "cuando",
                                                     "obligatorio si",
                                                     "obligatorio cuando",
                                                     "requerido si",
                                                     "requerido cuando",
                                                     "se",
                                                     "quando",
                                                     "obrigatorio se",
                                                     "obrigatorio quando",
                                                     "requerido se",
                                                     "requerido quando"};
constexpr std::array<std::string_view, 20> kOnlyLeads = {
    "only if",           "only when",           "sent only if",     "sent only when",
    "populated only if", "populated only when", "required only if", "required only when",
    "valued only if",    "valued only when",    "nur wenn",         "nur falls",
    "seulement si",      "uniquement si",       "solo si",          "solo cuando",
    "somente se",        "apenas se",           "somente quando",   "apenas quando"};
constexpr std::array<std::string_view, 14> kIs = {
    "is",         "equals", "is equal to", "has the value", "has value", "contains the value", "ist",
    "ist gleich", "est",    "es",          "es igual a",    "e",         "e igual a",          "vaut"};
constexpr std::array<std::string_view, 8> kIsNot = {"is not",    "does not equal", "is not equal to", "ist nicht",
                                                    "n est pas", "no es",          "nao e",           "is other than"};
constexpr std::array<std::string_view, 5> kIsOneOf = {"is one of", "is in", "ist eines von", "est un de", "es uno de"};
constexpr std::array<std::string_view, 14> kValued = {
    "is valued",   "is populated",  "is present",    "is not empty", "is sent",       "is filled",   "has a value",
    "ist gefullt", "ist vorhanden", "est renseigne", "est present",  "esta presente", "tiene valor", "esta preenchido"};
constexpr std::array<std::string_view, 12> kNotValued = {
    "is not valued", "is not populated", "is not present",    "is empty", "is absent",  "is blank",
    "is not sent",   "ist leer",         "ist nicht gefullt", "est vide", "esta vacio", "esta vazio"};
constexpr std::array<std::string_view, 4> kOr = {"or", "oder", "ou", "o"};
constexpr std::array<std::string_view, 5> kAnd = {"and", "und", "et", "y", "e"};

/// Goes through the text by whole words.
class ConditionReader {
public:
    explicit ConditionReader(std::string_view text)
        : m_text(text) {}

    std::optional<ConditionReading> read() {
        ConditionReading reading;
        reading.only = take(kOnlyLeads);
        if (!reading.only && !take(kLeads)) {
            return std::nullopt;
        }
        std::string connective;
        while (true) {
            const std::string one = comparison();
            if (one.empty()) {
                return std::nullopt;
            }
            reading.rule += connective.empty() ? one : ' ' + connective + ' ' + one;
            if (atEnd()) {
                return parseExpression(reading.rule) ? std::optional(reading) : std::nullopt;
            }
            const std::string next = take(kAnd) ? "and" : take(kOr) ? "or" : "";
            // Which of "and" and "or" binds closer is for people to say.
            if (next.empty() || (!connective.empty() && next != connective)) {
                return std::nullopt;
            }
            connective = next;
        }
    }

private:
    std::string comparison() {
        const std::string place = path();
        if (place.empty()) {
            return {};
        }
        skipBrackets();
        if (take(kNotValued)) {
            return "not valued(" + place + ')';
        }
        if (take(kValued)) {
            return "valued(" + place + ')';
        }
        const bool several = take(kIsOneOf);
        const bool unlike = !several && (take(kIsNot) || takeSign("<>") || takeSign("!=") || takeSign("\u2260"));
        if (!several && !unlike && !take(kIs) && !takeSign("=")) {
            return {};
        }
        std::vector<std::string> values;
        do {
            values.push_back(value());
            skipBrackets();
        } while (!values.back().empty() && goesOn());
        if (values.back().empty()) {
            return {};
        }
        if (values.size() == 1) {
            return place + (unlike ? " != " : " = ") + values.front();
        }
        std::string list;
        for (const std::string& one : values) {
            list += (list.empty() ? "" : ", ") + one;
        }
        return place + (unlike ? " not in (" : " in (") + list + ')';
    }

    /// Another value of the list follows, and not another comparison.
    bool goesOn() {
        const std::size_t before = m_at;
        const bool comma = takeSign(",");
        const bool joined = take(kOr) || comma || takeSign("/");
        const std::size_t behind = m_at;
        const bool place = joined && !path().empty();
        m_at = joined && !place ? behind : before;
        return joined && !place;
    }

    /// PV1-2, PID-3.1, "PV1.2"
    std::string path() {
        skipSpace();
        const std::string_view rest = m_text.substr(m_at);
        if (rest.size() < 5 || !looksLikeSegment(rest.substr(0, 3)) || (rest[3] != '-' && rest[3] != '.')) {
            return {};
        }
        std::size_t end = 4;
        const auto digits = [&] {
            const std::size_t from = end;
            while (end < rest.size() && isDigit(static_cast<unsigned char>(rest[end]))) {
                ++end;
            }
            return end > from;
        };
        if (!digits()) {
            return {};
        }
        while (end + 1 < rest.size() && rest[end] == '.' && isDigit(static_cast<unsigned char>(rest[end + 1]))) {
            ++end;
            digits();
        }
        if (end < rest.size() && isLetterOrDigit(static_cast<unsigned char>(rest[end]))) {
            return {};
        }
        m_at += end;
        return std::string(rest.substr(0, 3)) + '-' + std::string(rest.substr(4, end - 4));
    }

    /// In quotes, or a code: capitals and digits, as no word of a sentence is written.
    std::string value() {
        skipSpace();
        constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kQuotes = {{{"\"", "\""},
                                                                                           {"'", "'"},
                                                                                           {"\u201C", "\u201D"},
                                                                                           {"\u2018", "\u2019"},
                                                                                           {"\u201E", "\u201C"},
                                                                                           {"\u00AB", "\u00BB"}}};
        const std::string_view rest = m_text.substr(m_at);
        for (const auto& [open, close] : kQuotes) {
            const std::size_t end = rest.starts_with(open) ? rest.find(close, open.size()) : std::string_view::npos;
            if (end != std::string_view::npos) {
                m_at += end + close.size();
                return quoted(trimmed(rest.substr(open.size(), end - open.size())));
            }
        }
        constexpr std::size_t kLongestCode = 20;
        std::size_t end = 0;
        while (end < rest.size() && (isCapital(static_cast<unsigned char>(rest[end])) ||
                                     isDigit(static_cast<unsigned char>(rest[end])) || rest[end] == '_')) {
            ++end;
        }
        const bool whole = end == rest.size() || !isLetterOrDigit(static_cast<unsigned char>(rest[end]));
        if (end == 0 || end > kLongestCode || !whole) {
            return {};
        }
        m_at += end;
        return quoted(std::string(rest.substr(0, end)));
    }

    static std::string quoted(const std::string& value) {
        return value.empty() || value.find_first_of("\"\\") != std::string::npos ? std::string() : '"' + value + '"';
    }

    /// "(Patient Class)"
    void skipBrackets() {
        skipSpace();
        if (m_at < m_text.size() && m_text[m_at] == '(') {
            const std::size_t end = m_text.find(')', m_at);
            m_at = end == std::string_view::npos ? m_at : end + 1;
        }
    }

    /// The longest of these phrases that stands here.
    bool take(Phrases phrases) {
        skipSpace();
        constexpr std::size_t kMostWords = 5;
        std::size_t end = m_at, best = m_at;
        std::string said;
        for (std::size_t words = 0; words < kMostWords && end < m_text.size(); ++words) {
            const std::size_t begin = end;
            end = std::min(m_text.find_first_of(" \t\n,", end), m_text.size());
            const std::string_view word = m_text.substr(begin, end - begin);
            // A code: "I, O or E".
            const bool code = word.size() == 1 && isCapital(static_cast<unsigned char>(word.front()));
            if (code || folded(word).empty()) {
                break;
            }
            said = folded(m_text.substr(m_at, end - m_at));
            best = std::find(phrases.begin(), phrases.end(), said) == phrases.end() ? best : end;
            end = std::min(m_text.find_first_not_of(" \t\n,", end), m_text.size());
        }
        const bool found = best > m_at;
        m_at = best;
        return found;
    }
    bool takeSign(std::string_view sign) {
        skipSpace();
        const bool there = m_text.substr(m_at).starts_with(sign);
        m_at += there ? sign.size() : 0;
        return there;
    }
    void skipSpace() {
        while (m_at < m_text.size() && isSpace(static_cast<unsigned char>(m_text[m_at]))) {
            ++m_at;
        }
    }
    bool atEnd() {
        skipSpace();
        return m_at == m_text.size() || m_text.substr(m_at) == ".";
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

}  // namespace

bool beginsCondition(std::string_view words) {
    const std::string text = folded(words);
    const auto leads = [&](std::string_view lead) {
        return text.starts_with(lead) && (text.size() == lead.size() || text[lead.size()] == ' ');
    };
    constexpr std::array<std::string_view, 3> kOthers = {"required for", "sent only", "conditional on"};
    return std::any_of(kLeads.begin(), kLeads.end(), leads) ||
           std::any_of(kOnlyLeads.begin(), kOnlyLeads.end(), leads) ||
           std::any_of(kOthers.begin(), kOthers.end(), leads);
}

std::optional<ConditionReading> readCondition(std::string_view words) {
    return ConditionReader(words).read();
}

}  // namespace plumb::spec::importing
