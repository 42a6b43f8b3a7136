#include "spec/importing/usage_words.h"

#include "base/ascii.h"
#include "spec/importing/words.h"

#include <array>
#include <optional>

namespace plumb::spec::importing {
namespace {

struct UsagePhrases {
    std::string_view usage;
    std::string_view words;  ///< folded, parted by '|'
};

constexpr std::array kUsagePhrases = {
    UsagePhrases{"R",
                 "required|mandatory|must|m|yes|y|shall|pflicht|muss|erforderlich|verpflichtend|obligatorisch|ja|j|"
                 "obligatoire|requis|requise|oui|obligatorio|obligatoria|requerido|requerida|si|obrigatorio|"
                 "obrigatoria|sim|always required|required always|immer|r required|m mandatory|mandatorio|"
                 "muss feld|pflichtfeld|exigido|required r|mandatory m"},
    UsagePhrases{"RE", "required but may be empty|required or empty|required if known|required if available|required "
                       "when known|required when available|requested|required may be empty|erforderlich falls "
                       "bekannt|erforderlich wenn bekannt|pflicht falls bekannt|pflicht wenn bekannt|pflicht falls "
                       "vorhanden|muss falls vorhanden|requis si connu|requis mais peut etre vide|obligatoire si "
                       "connu|obligatoire si disponible|requerido si se conoce|obligatorio si se conoce|obligatorio si "
                       "conocido|requerido pero puede estar vacio|obligatorio si esta disponible|obrigatorio se "
                       "conhecido|obrigatorio se disponivel|requerido se conhecido|obrigatorio mas pode estar vazio|"
                       "re required but may be empty|required if present|re required or empty|send if known|send if "
                       "available|requis si disponible|expected"},
    UsagePhrases{"O", "optional|no|may|kann|nein|fakultativ|wahlfrei|facultatif|facultative|optionnel|optionnelle|non|"
                      "opcional|facultativo|nao|o optional|not required|kann feld|nicht erforderlich|non requis|no "
                      "obligatorio|nao obrigatorio|non obligatoire|no requerido"},
    UsagePhrases{"C", "conditional|yes conditional|bedingt|konditional|bedingte pflicht|conditionnel|conditionnelle|"
                      "condicional|c conditional|conditional required|conditionally required|bedingt erforderlich|"
                      "required conditionally|situational|ja bedingt|oui conditionnel|si condicional|sim condicional"},
    UsagePhrases{"CE", "conditional but may be empty|conditional or empty|ce conditional but may be empty"},
    UsagePhrases{"X",
                 "not used|not supported|unsupported|not sent|unused|never|do not send|prohibited|forbidden|not "
                 "populated|not allowed|nicht verwendet|nicht unterstutzt|nicht benutzt|nicht genutzt|wird nicht "
                 "verwendet|entfallt|non utilise|non utilisee|non supporte|non pris en charge|inutilise|no usado|no "
                 "utilizado|no se usa|no se utiliza|no soportado|nao utilizado|nao usado|nao suportado|x not "
                 "supported|not supported x|nu|ns|not implemented|x not used|no admitido|nicht zulassig|interdit|"
                 "prohibido|proibido"},
    UsagePhrases{"B", "backward compatible|backward compatibility|backwards compatibility|deprecated|veraltet|obsolete|"
                      "obsoleto|abwartskompatibel|b backward compatibility|retained for backward compatibility"},
    UsagePhrases{"W", "withdrawn|zuruckgezogen|retire|retirado"},
};

struct AmbiguousWords {
    std::string_view words, meanings;
};
constexpr std::array kAmbiguous = {
    AmbiguousWords{"n", "O, X"},
    AmbiguousWords{"u", "X, O"},
    AmbiguousWords{"s", "RE, O, X"},
    AmbiguousWords{"d", "O, B, X"},
    AmbiguousWords{"p", "R, RE, O"},
    AmbiguousWords{"soll", "R, RE"},
    AmbiguousWords{"should", "R, RE"},
    AmbiguousWords{"recommended", "RE, O"},
    AmbiguousWords{"empfohlen", "RE, O"},
    AmbiguousWords{"recommande", "RE, O"},
    AmbiguousWords{"recomendado", "RE, O"},
    AmbiguousWords{"n a", "X, O"},
    AmbiguousWords{"na", "X, O"},
    AmbiguousWords{"not applicable", "X, O"},
    AmbiguousWords{"k", "O, C"},
    AmbiguousWords{"f", "O, R"},
    AmbiguousWords{"desired", "RE, O"},
    AmbiguousWords{"preferred", "RE, O"},
    AmbiguousWords{"r o", "R, O"},
    AmbiguousWords{"ignored", "X, O"},
    AmbiguousWords{"varies", "R, O, C"},
    AmbiguousWords{"see note", "R, O, C"},
    AmbiguousWords{"tbd", "R, O, X"},
};

bool isOneOfWords(std::string_view list, std::string_view word) {
    while (!list.empty()) {
        const std::string_view one = list.substr(0, list.find('|'));
        if (one == word) {
            return true;
        }
        list.remove_prefix(std::min(one.size() + 1, list.size()));
    }
    return false;
}

/// Footnote marks and dots hang on the word: "R*", "C (1)", "R.", "O²".
std::string bareUsage(std::string_view cell) {
    std::string bare = trimmed(plain(cell));
    while (!bare.empty() && (bare.back() == '*' || bare.back() == '.' || bare.back() == ':')) {
        bare = trimmed(bare.substr(0, bare.size() - 1));
    }
    const std::size_t open = bare.rfind('(');
    if (open != std::string::npos && open > 0 && bare.back() == ')' &&
        numberOf(std::string_view(bare).substr(open + 1, bare.size() - open - 2))) {
        bare = trimmed(bare.substr(0, open));
    }
    const std::size_t brackets = bare.rfind('[');
    if (brackets != std::string::npos && brackets > 0 && bare.back() == ']' &&
        numberOf(std::string_view(bare).substr(brackets + 1, bare.size() - brackets - 2))) {
        bare = trimmed(bare.substr(0, brackets));
    }
    for (const std::string_view mark : {"\u00B9", "\u00B2", "\u00B3"}) {
        if (bare.ends_with(mark)) {
            bare = trimmed(bare.substr(0, bare.size() - mark.size()));
        }
    }
    return bare;
}

std::optional<Usage> codedUsage(const std::string& bare) {
    if (const std::optional<Usage> usage = parseUsage(bare); usage && usage->code != UsageCode::Unsaid) {
        return usage;
    }
    // "C(R, X)", "C[R/X]", "R - Required", "R (required)"
    std::string other = bare;
    for (char& c : other) {
        c = c == '[' ? '(' : c == ']' ? ')' : c == ',' || c == '|' ? '/' : c;
    }
    if (const std::optional<Usage> usage = parseUsage(other); usage && usage->code != UsageCode::Unsaid) {
        return usage;
    }
    return std::nullopt;
}

}  // namespace

UsageReading readUsage(std::string_view cell, const UsageWords& own) {
    UsageReading reading;
    const std::string bare = bareUsage(cell), words = folded(bare);
    if (const auto known = own.find(words); known != own.end()) {
        reading.usage = parseUsage(known->second).value_or(Usage());
        return reading;
    }
    if (words.empty()) {
        reading.silent = true;
        return reading;
    }
    if (const std::optional<Usage> usage = codedUsage(bare)) {
        reading.usage = *usage;
        return reading;
    }
    if (bare.find("..") != std::string::npos) {
        if (const std::optional<Cardinality> cardinality = parseCardinality(bare)) {
            // At least one is a requirement; none at the least leaves open whether a known value may be left out.
            reading.cardinality = *cardinality;
            reading.usage.code = cardinality->max == 0U                      ? UsageCode::X
                                 : cardinality->min && *cardinality->min > 0 ? UsageCode::R
                                                                             : UsageCode::Unsaid;
            return reading;
        }
    }
    for (const UsagePhrases& row : kUsagePhrases) {
        if (isOneOfWords(row.words, words)) {
            reading.usage = *parseUsage(row.usage);
            return reading;
        }
    }
    for (const AmbiguousWords& row : kAmbiguous) {
        if (row.words == words) {
            reading.doubt = Note{MessageId::ImportUsageAmbiguous, {bare, std::string(row.meanings)}};
            return reading;
        }
    }
    reading.doubt = Note{MessageId::ImportUsage, {bare}};
    return reading;
}

}  // namespace plumb::spec::importing
