#include "spec/importing/learn.h"

#include "base/ascii.h"
#include "spec/importing/naming.h"
#include "spec/importing/path_cells.h"
#include "spec/near_names.h"

#include <algorithm>
#include <array>

namespace plumb::spec {
namespace {

using namespace importing;
using Kind = Correction::Kind;

constexpr std::array<std::string_view, 7> kUsages = {"R", "RE", "O", "C", "X", "B", "W"};

tl::unexpected<Error> cannotMean(const Correction& said) {
    const std::vector<std::string> known = meaningsOf(said.kind);
    const std::vector<std::string_view> names(known.begin(), known.end());
    const std::string what = said.text.empty() ? said.path + ' ' + said.property : said.text;
    const char* example = said.kind == Kind::Place     ? "PID-3.1"
                          : said.kind == Kind::Message ? "ADT^A01"
                          : said.kind == Kind::Segment ? "PID"
                                                       : "HL70001";
    return fail(MessageId::ImportMeaning, {what, said.meaning, names.empty() ? example : listed(names)});
}

/// "ADT^A01", also "ADT_A01" and "ADT A01".
std::string messageMeant(const std::string& meaning) {
    const std::vector<std::string> parts = wordsOf(meaning, "^_ ");
    const bool good = parts.size() == 2 && parts[0].size() == 3 && parts[1].size() == 3 && looksLikeSegment(parts[0]) &&
                      looksLikeSegment(parts[1]);
    return good ? parts[0] + '^' + parts[1] : std::string();
}

class Pupil {
public:
    explicit Pupil(ImportTemplate& words)
        : m_words(words) {}

    /// False: that cannot be meant.
    bool take(const Correction& said) {
        const std::string word = folded(said.text);
        const bool generalises = said.kind != Kind::Value && said.kind != Kind::Nothing && said.kind != Kind::Standard;
        if (isOpen(said) || (generalises && word.empty())) {
            return false;
        }
        switch (said.kind) {
        case Kind::Value:
        case Kind::Nothing:
            m_words.answers[said.path + ' ' + said.property] = {said.kind == Kind::Value ? said.meaning : "",
                                                                said.text};
            return !said.path.empty() && !said.property.empty();
        case Kind::Table:
        case Kind::LeaveOut:
            return table(said, word);
        case Kind::Standard:
            m_words.standard = said.meaning;
            return dictionary::parseVersion(said.meaning).has_value();
        default:
            return meaning(said, word);
        }
    }

private:
    bool meaning(const Correction& said, const std::string& word) {
        if (said.kind == Kind::Heading) {
            const std::optional<Column> column = columnNamed(said.meaning);
            m_words.headings[word] = column.value_or(Column::None);
            return column.has_value();
        }
        if (said.kind == Kind::UsageWord) {
            const std::optional<Usage> usage = parseUsage(said.meaning);
            m_words.usageWords[word] = usage ? printUsage(*usage) : "";
            return usage && usage->code != UsageCode::Unsaid;
        }
        if (said.kind == Kind::Message) {
            return !(m_words.messages[word] = messageMeant(said.meaning)).empty();
        }
        if (said.kind == Kind::Segment) {
            m_words.segments[word] = said.meaning;
            return said.meaning.size() == 3 && looksLikeSegment(said.meaning);
        }
        if (said.kind == Kind::Place) {
            m_words.places[word] = said.meaning;
            return !targetsIn(said.meaning).empty();
        }
        const std::string table = said.kind == Kind::ValueSet ? Naming::tableId(said.meaning) : std::string();
        (said.kind == Kind::Type ? m_words.types : m_words.valueSets)[word] = table.empty() ? said.meaning : table;
        return true;
    }

    bool table(const Correction& said, const std::string& word) {
        std::erase(m_words.skip, word);
        m_words.tables.erase(word);
        if (said.kind == Kind::LeaveOut) {
            m_words.skip.push_back(word);
            return true;
        }
        const std::optional<TableKind> kind = tableKindNamed(said.meaning);
        m_words.tables[word] = kind.value_or(TableKind::Unknown);
        return kind && *kind != TableKind::Unknown;
    }

    ImportTemplate& m_words;
};

}  // namespace

bool isOpen(const Correction& correction) {
    return correction.meaning.empty() && correction.kind != Kind::Nothing && correction.kind != Kind::LeaveOut;
}

Result<ImportTemplate> learn(const ImportTemplate& before, const std::vector<Correction>& corrections) {
    ImportTemplate words = before;
    Pupil pupil(words);
    for (const Correction& said : corrections) {
        if (!pupil.take(said)) {
            return cannotMean(said);
        }
    }
    return words;
}

std::vector<std::string> meaningsOf(Correction::Kind kind) {
    std::vector<std::string> meanings;
    if (kind == Kind::Heading) {
        for (int column = static_cast<int>(Column::Sequence); column <= static_cast<int>(Column::User); ++column) {
            meanings.emplace_back(columnName(static_cast<Column>(column)));
        }
    } else if (kind == Kind::UsageWord) {
        meanings.assign(kUsages.begin(), kUsages.end());
    } else if (kind == Kind::Table) {
        for (int table = static_cast<int>(TableKind::Elements); table <= static_cast<int>(TableKind::UsageLegend);
             ++table) {
            meanings.emplace_back(tableKindName(static_cast<TableKind>(table)));
        }
    } else if (kind == Kind::Standard) {
        for (const dictionary::Version version : dictionary::kVersions) {
            meanings.emplace_back(dictionary::versionName(version));
        }
    }
    return meanings;
}

}  // namespace plumb::spec
