#include "spec/importing/naming.h"

#include "base/ascii.h"
#include "spec/importing/path_cells.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace plumb::spec::importing {
namespace {

constexpr std::string_view kBetween = " \t\r\n,;:()[]{}<>/|\"'=+&!?.-";
constexpr std::array<std::string_view, 45> kAbout = {
    "tabelle",    "tabla",      "tabela",     "tbl",       "value",
    "set",        "codes",      "for",        "layout",    "segment",
    "segments",   "segmento",   "definition", "table",     "the",
    "fields",     "attributes", "field",      "hl7",       "attribute",
    "das",        "der",        "le",         "el",        "o",
    "details",    "felder",     "message",    "messages",  "nachricht",
    "mensaje",    "mensagem",   "format",     "structure", "struktur",
    "estructura", "estrutura",  "event",      "trigger",   "ereignis",
    "evenement",  "evento",     "messaggio",  "formato",   "nachrichtenformat"};

bool isAbout(std::string_view word) {
    const std::string bare = folded(word);
    return bare.empty() || std::find(kAbout.begin(), kAbout.end(), bare) != kAbout.end();
}

std::string withoutEdges(std::string_view text) {
    constexpr std::string_view kEdges = " -:()[]/,;=";
    const std::size_t begin = text.find_first_not_of(kEdges);
    return begin == std::string_view::npos ? std::string()
                                           : std::string(text.substr(begin, text.find_last_not_of(kEdges) - begin + 1));
}

/// What a title says beside the id: "PID - Name", "Segment PID: Name", "PID Segment - Name", "Name (PID)". Empty: it
/// only says what kind of thing it is about.
std::string besideId(std::string_view text, std::string_view id) {
    const std::string clean = withoutNumbering(text);
    const std::size_t at = clean.find(id);
    if (at == std::string::npos) {
        return {};
    }
    const std::string before = trimmed(std::string_view(clean).substr(0, at));
    std::string after = trimmed(std::string_view(clean).substr(at + id.size()));
    const std::vector<std::string> leading = wordsOf(before, " -:(");
    if (!std::all_of(leading.begin(), leading.end(), isAbout)) {
        // "Name (PID)", "Name - PID"; else a sentence about it.
        const bool last = (before.ends_with('(') || before.ends_with('-')) && (after.empty() || after == ")");
        return last ? withoutEdges(before) : std::string();
    }
    for (;;) {
        if (after.empty() || after.find_first_of("-:()[") == 0) {
            return withoutEdges(after);
        }
        const std::string first = after.substr(0, after.find_first_of(" -:"));
        if (!isAbout(first)) {
            break;
        }
        after = trimmed(std::string_view(after).substr(first.size()));
    }
    return after.find(' ') == std::string::npos ? std::string() : withoutEdges(after);
}

bool looksLikeTypeId(std::string_view word) {
    const std::string_view id = word.substr(0, word.find('_'));
    return (id.size() == 2 || id.size() == 3) &&
           std::all_of(id.begin(), id.end(), [](char c) { return isCapital(static_cast<unsigned char>(c)); });
}

/// "CM_Local - Data Type of ...", "Data type CM": what a title calls a type is one, though the standard has none such.
bool isCalledType(std::string_view title, std::string_view id, std::string_view says) {
    const std::size_t at = title.find(id);
    const std::string before = folded(title.substr(0, at)), after = trimmed(title.substr(at + id.size()));
    const bool first =
        before.empty() && (id.find('_') != std::string_view::npos || after.starts_with('-') || after.starts_with(':'));
    return first || before == says;
}

bool saysTable(std::string_view word) {
    for (const std::string_view one : {"table", "tabelle", "tabla", "tabela", "tbl", "codetabelle"}) {
        if (word == one) {
            return true;
        }
    }
    return false;
}

/// "LOCAL_SEX", "PHVS_YesNo_CDC", "HL70001": no word of a sentence.
bool isIdentifier(std::string_view word) {
    bool capitals = true, joint = false, digit = false;
    for (const char c : word) {
        const auto byte = static_cast<unsigned char>(c);
        joint = joint || c == '_';
        digit = digit || isDigit(byte);
        capitals = capitals && (isCapital(byte) || isDigit(byte));
        if (!isLetterOrDigit(byte) && c != '_') {
            return false;
        }
    }
    return word.size() >= 4 && isLetter(static_cast<unsigned char>(word.front())) && (joint || (capitals && digit));
}

/// Early versions tell no structure of many events, and sites use later events in early versions.
bool anyVersionKnows(const std::string& code, const std::string& event) {
    static const std::unordered_set<std::string> all = [] {
        std::unordered_set<std::string> made;
        for (const dictionary::Version version : dictionary::kVersions) {
            for (const dictionary::EventInfo& info : dictionary::Dictionary::of(version).events()) {
                made.insert(std::string(info.code) + '^' + std::string(info.event));
            }
        }
        return made;
    }();
    return all.count(code + '^' + event) > 0;
}

}  // namespace

std::string withoutNumbering(std::string_view text) {
    std::string rest = trimmed(plain(text));
    const std::size_t first = std::min(rest.find(' '), rest.size());
    const std::string number = rest.substr(0, first);
    const bool numbering = !number.empty() && isDigit(static_cast<unsigned char>(number.front())) &&
                           number.find_first_not_of("0123456789.)") == std::string::npos && first < rest.size();
    return numbering ? trimmed(rest.substr(first)) : rest;
}

Naming::Naming(const dictionary::Dictionary& dictionary, const ImportTemplate& words)
    : m_dictionary(dictionary)
    , m_words(words) {
    std::size_t at = 0;
    for (const dictionary::SegmentInfo& info : m_dictionary.segments()) {
        m_segmentNames[folded(info.name)] = at++;  // of two with one name the last
    }
    m_segmentNames.erase(std::string());
}

/// "patient identification", with "segment" before it or behind it.
const dictionary::SegmentInfo* Naming::segmentNamed(const std::string& folded) const {
    constexpr std::string_view kBefore = "segment ", kBehind = " segment";
    std::optional<std::size_t> last;
    const auto ask = [&](const std::string& name) {
        if (const auto found = m_segmentNames.find(name); found != m_segmentNames.end()) {
            last = std::max(last.value_or(0), found->second);
        }
    };
    ask(folded);
    if (folded.ends_with(kBehind)) {
        ask(folded.substr(0, folded.size() - kBehind.size()));
    }
    if (folded.starts_with(kBefore)) {
        ask(folded.substr(kBefore.size()));
    }
    return last ? &m_dictionary.segments()[*last] : nullptr;
}

bool Naming::knowsSegment(std::string_view id) const {
    return looksLikeSegment(id) && id.size() == 3 && (id.front() == 'Z' || m_dictionary.segment(id));
}

NamedSegment Naming::segmentIn(std::string_view text) const {
    NamedSegment named;
    const std::string clean = withoutNumbering(text);
    if (const auto known = m_words.segments.find(folded(clean)); known != m_words.segments.end()) {
        named.id = known->second;
        named.first = named.certain = true;
        return named;
    }
    std::size_t found = 0, at = 0;
    for (const std::string& word : wordsOf(clean, kBetween)) {
        const std::size_t place = at++;
        // A path names its segment only in passing, a flavour begins like it.
        const std::string id = word.size() > 4 && word[3] == '_' ? word.substr(0, 3) : word;
        if (!knowsSegment(id) || (!named.id.empty() && named.id == id)) {
            continue;
        }
        if (++found == 1) {
            named.id = id;
            const std::string before = folded(clean.substr(0, clean.find(word)));
            named.first = place == 0 || before == "segment" || before == "segmento" || before == "the";
        }
    }
    if (found == 0) {
        if (const dictionary::SegmentInfo* const info = segmentNamed(folded(clean))) {
            named.id = std::string(info->id);
            named.certain = true;
            named.name = clean;
        }
        return named;
    }
    named.certain = found == 1 || named.first;
    if (!named.certain) {
        return {};
    }
    named.name = besideId(clean, named.id);
    return named;
}

std::string Naming::typeIn(std::string_view text) const {
    const std::string clean = withoutNumbering(text), bare = folded(clean);
    std::string_view says;
    for (const std::string_view word : {"data type", "datatype", "datentyp", "type de donnees", "tipo de dato",
                                        "tipo de datos", "tipo de dado", "tipo de dados", "data types"}) {
        says = holdsWords(bare, word) ? word : says;
    }
    const std::vector<std::string> words = wordsOf(clean, kBetween);
    for (std::size_t i = 0; i < words.size() && (!says.empty() || i == 0); ++i) {
        if (looksLikeTypeId(words[i]) && (m_dictionary.type(words[i].substr(0, words[i].find('_'))) ||
                                          (!says.empty() && isCalledType(clean, words[i], says)))) {
            return words[i];
        }
    }
    return {};
}

std::string Naming::tableId(std::string_view text) {
    std::string bare = folded(text);
    for (const std::string_view word : {"user defined ", "hl7 defined ", "hl7 ", "table ", "tabelle ", "tabla ",
                                        "tabela ", "tbl ", "hl7 ", "table ", "# ", "#", "no ", "nr ", "hl7"}) {
        if (bare.starts_with(word)) {
            bare.erase(0, word.size());
        }
    }
    const std::optional<std::uint32_t> number = numberOf(bare);
    if (!number || *number == 0 || bare.size() > 4) {
        return {};
    }
    return "HL7" + std::string(4 - bare.size(), '0') + bare;
}

NamedSet Naming::setIn(std::string_view text, bool mayBeMadeUp) const {
    const std::string clean = withoutNumbering(text);
    const std::vector<std::string> words = wordsOf(clean, " \t\r\n,;:()[]{}<>/|\"'=");
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool afterTable = i > 0 && (saysTable(folded(words[i - 1])) || folded(words[i - 1]) == "hl7");
        const bool whole = words[i].size() == 7 && words[i].starts_with("HL7");
        const bool four = words[i].size() == 4 && numberOf(words[i]);
        if (whole || four || afterTable) {
            if (std::string id = tableId(words[i]); !id.empty()) {
                return {std::move(id), besideId(clean, words[i])};
            }
        }
    }
    for (const std::string& word : words) {
        if (isIdentifier(word)) {
            return {word, besideId(clean, word)};
        }
    }
    std::string made = mayBeMadeUp ? slug(clean, '_', true) : std::string();
    return {made.empty() || isLetter(static_cast<unsigned char>(made.front())) ? made : "SET_" + made, clean};
}

NamedMessage Naming::messageIn(std::string_view text) const {
    NamedMessage named;
    const std::string clean = plain(text);
    std::string code;
    for (const std::string& word : wordsOf(clean, " \t\r\n,;:()[]{}<>|\"'=/+&")) {
        std::vector<std::string> parts = wordsOf(word, "^_-.");
        const bool isCode = parts.size() >= 1 && parts[0].size() == 3 && looksLikeSegment(parts[0]);
        const auto isEvent = [](const std::string& part) {
            return part.size() == 3 && isCapital(static_cast<unsigned char>(part[0])) &&
                   isDigit(static_cast<unsigned char>(part[1])) && isDigit(static_cast<unsigned char>(part[2]));
        };
        std::string event;
        if (parts.size() >= 2 && isCode && isEvent(parts[1])) {
            code = parts[0];
            event = parts[1];
        } else if (parts.size() == 1 && isEvent(parts[0]) && !code.empty()) {
            event = parts[0];  // "ADT^A01, A04", "ADT A01"
        } else if (parts.size() == 1 && isCode && !knowsSegment(parts[0])) {
            code = parts[0];
        }
        if (event.empty()) {
            continue;
        }
        const std::string_view structure = m_dictionary.structureOf(code, event);
        const std::string whole = code + '^' + event;
        if (structure.empty() && code.front() != 'Z' && event.front() != 'Z' && !anyVersionKnows(code, event)) {
            continue;
        }
        if (named.events.empty()) {
            named.id = code + '_' + event;
            named.structure = std::string(structure);
            named.name = besideId(clean, word);
        }
        if (std::find(named.events.begin(), named.events.end(), whole) == named.events.end()) {
            named.events.push_back(whole);
        }
    }
    // Beside several events, or in a sentence, stands no name.
    constexpr std::size_t kLongestName = 60;
    if (named.events.size() != 1 || named.name.size() > kLongestName || named.name.find('^') != std::string::npos ||
        clean.ends_with('.')) {
        named.name.clear();
    }
    return named;
}

}  // namespace plumb::spec::importing
