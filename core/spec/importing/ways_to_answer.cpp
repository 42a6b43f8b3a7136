// What a person can say to each kind of doubt.
#include "base/ascii.h"
#include "spec/importing/learn.h"
#include "spec/importing/words.h"

#include <algorithm>
#include <set>

namespace plumb::spec {
namespace {

using namespace importing;
using Kind = Correction::Kind;

class WayFinder {
public:
    WayFinder(const ImportFact& fact, const ImportedSpec& imported)
        : m_fact(fact)
        , m_imported(imported) {}

    std::vector<Correction> find() {
        doubts();
        tables();
        if (!m_fact.path.empty() && !m_fact.property.empty() && m_fact.state != FactState::Skipped && takesValue()) {
            add(Kind::Value, m_fact.text, "");
            add(Kind::Nothing, m_fact.text, "");
        }
        return std::move(m_ways);
    }

private:
    [[nodiscard]] std::string argument(std::size_t at) const {
        return at < m_fact.reason.arguments.size() ? m_fact.reason.arguments[at] : std::string();
    }

    void doubts() {
        switch (m_fact.reason.id) {
        case MessageId::None:
            return m_fact.property == "usage" ? add(Kind::UsageWord, m_fact.text, "") : void();
        case MessageId::ImportUsage:
            return each(Kind::UsageWord, argument(0), {"R", "RE", "O", "X"});
        case MessageId::ImportUsageAmbiguous:
            return each(Kind::UsageWord, argument(0), wordsOf(argument(1), ", "));
        case MessageId::ImportType:
            return each(Kind::Type, argument(0), {});
        case MessageId::ImportTable:
            return each(Kind::ValueSet, argument(0), setsNear(argument(0)));
        case MessageId::ImportPath:
            return each(Kind::Place, argument(0), {});
        case MessageId::ImportOrder:
            return each(Kind::Place, m_fact.text, {argument(0)});
        case MessageId::ImportConflict:
            return conflict();
        case MessageId::ImportVersions:
            return each(Kind::Standard, "", wordsOf(argument(0), ", "));
        case MessageId::ImportNoVersion:
            return each(Kind::Standard, "", {argument(0)});
        case MessageId::ImportUnknownSegment:
            return each(Kind::Standard, "", {});
        case MessageId::ImportHeading:
            return each(Kind::Heading, argument(0), {"ignored", "notes"});
        default:
            return;
        }
    }

    void tables() {
        const std::string table = tableAt();
        if (table.empty()) {
            return;
        }
        if (m_fact.reason.id == MessageId::ImportNoSegment) {
            each(Kind::Segment, table, {});
        } else if (m_fact.reason.id == MessageId::ImportNoMessage) {
            each(Kind::Message, table, {});
        } else if (m_fact.reason.id == MessageId::ImportUnknownTable) {
            for (const std::string& kind : meaningsOf(Kind::Table)) {
                add(Kind::Table, table, kind);
            }
        } else {
            return;
        }
        add(Kind::LeaveOut, table, "");
    }

    /// Both of what the document says; of message formats that is more than an answer can hold.
    void conflict() {
        if (takesValue()) {
            add(Kind::Value, m_fact.text, argument(0));
            add(Kind::Value, m_fact.text, argument(1));
        }
    }

    /// As applyAnswers() can put it.
    [[nodiscard]] bool takesValue() const {
        const bool code = m_fact.path.find('/') != std::string::npos;
        const bool element =
            m_fact.path.find_first_of("-.") != std::string::npos && m_fact.path.find(':') == std::string::npos;
        return code ? m_fact.property == "text" : element || m_fact.property == "name";
    }

    /// The value sets of the document whose names share most words with this one.
    [[nodiscard]] std::vector<std::string> setsNear(const std::string& name) const {
        constexpr std::size_t kMost = 3;
        const std::vector<std::string> wanted = wordsOf(folded(name), " ");
        std::vector<std::pair<std::size_t, std::string>> near;
        for (const ValueSet& set : m_imported.spec.valueSets) {
            const std::vector<std::string> has = wordsOf(folded(set.name + ' ' + set.id), " _");
            const auto shared =
                static_cast<std::size_t>(std::count_if(wanted.begin(), wanted.end(), [&](const auto& word) {
                    return word.size() > 2 && std::find(has.begin(), has.end(), word) != has.end();
                }));
            if (shared > 0) {
                near.emplace_back(shared, set.id);
            }
        }
        std::stable_sort(near.begin(), near.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
        std::vector<std::string> ids;
        for (std::size_t i = 0; i < near.size() && i < kMost; ++i) {
            ids.push_back(near[i].second);
        }
        return ids;
    }

    /// The name of the table in which the fact stands; of several sections of one, the last above it.
    [[nodiscard]] std::string tableAt() const {
        std::string name;
        for (const ImportedTable& table : m_imported.report.tables) {
            const bool same = table.place.block == m_fact.place.block && table.place.sheet == m_fact.place.sheet;
            if (same && (name.empty() || table.place <= m_fact.place)) {
                name = table.name;
            }
        }
        return name;
    }

    void add(Kind kind, std::string text, std::string meaning) {
        const bool own = kind == Kind::Value || kind == Kind::Nothing;
        if (!own && kind != Kind::Standard && folded(text).empty()) {
            return;  // signs only: no template could call it anything
        }
        m_ways.push_back(
            {kind, std::move(text), std::move(meaning), own ? m_fact.path : "", own ? m_fact.property : ""});
    }
    /// These, and one that is open.
    void each(Kind kind, const std::string& text, const std::vector<std::string>& meanings) {
        for (const std::string& meaning : meanings) {
            add(kind, text, meaning);
        }
        add(kind, text, "");
    }

    const ImportFact& m_fact;
    const ImportedSpec& m_imported;
    std::vector<Correction> m_ways;
};

}  // namespace

std::vector<Correction> waysToAnswer(const ImportFact& fact, const ImportedSpec& imported) {
    return WayFinder(fact, imported).find();
}

}  // namespace plumb::spec
