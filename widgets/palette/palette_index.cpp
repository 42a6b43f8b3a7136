#include "widgets/palette/palette_index.h"

#include <QHash>

#include <algorithm>

namespace plumb::desk {
namespace {
constexpr int kAnswer = 1'000'000;     // what was made for this very text stands first
constexpr int kRecentBonus = 40;       // among what fits about as well
constexpr double kWorthShowing = 0.7;  // of the best score; below that letters are scattered by chance
}  // namespace

PaletteIndex::PaletteIndex(PaletteSources sources)
    : m_query(QString()) {
    for (PaletteSource& source : sources) {
        Part part;
        part.source = std::move(source);
        m_parts.push_back(std::move(part));
    }
}

void PaletteIndex::refresh() {
    for (Part& part : m_parts) {
        const QString stamp = part.source.stamp ? part.source.stamp() : QString();
        if (part.asked && part.source.stamp && stamp == part.stamp) {
            continue;
        }
        part.stamp = stamp;
        part.asked = true;
        part.answers.clear();
        part.items = part.source.items ? part.source.items() : QVector<PaletteItem>();
        part.texts.clear();
        part.texts.reserve(static_cast<std::size_t>(part.items.size()));
        for (const PaletteItem& item : part.items) {
            part.texts.emplace_back(item.text + QLatin1Char(' ') + item.detail, item.text.size());
        }
    }
}

bool PaletteIndex::isPrefix(QChar c) const {
    return !c.isNull() &&
           std::any_of(m_parts.begin(), m_parts.end(), [c](const Part& part) { return part.source.prefix == c; });
}

std::vector<PaletteIndex::Hit> PaletteIndex::find(const QString& typed, const QStringList& recent) {
    QString text = typed.trimmed();
    const QChar prefix = !text.isEmpty() && isPrefix(text[0]) ? text[0] : QChar();
    if (!prefix.isNull()) {
        text = text.mid(1).trimmed();
    }
    m_query = FuzzyQuery(text);
    QHash<QString, int> age;
    for (int i = 0; i < recent.size(); ++i) {
        age.insert(recent[i], i);
    }

    std::vector<Hit> hits;
    for (std::size_t p = 0; p < m_parts.size(); ++p) {
        Part& part = m_parts[p];
        part.answers.clear();
        if (!prefix.isNull() && part.source.prefix != prefix) {
            continue;
        }
        const auto source = static_cast<quint32>(p);
        if (part.source.answers && (!prefix.isNull() || !part.source.answersUnderPrefixOnly)) {
            part.answers = part.source.answers(text);
            for (qsizetype i = 0; i < part.answers.size(); ++i) {
                hits.push_back({source, static_cast<quint32>(part.items.size() + i), kAnswer});
            }
        }
        for (std::size_t i = 0; i < part.texts.size(); ++i) {
            int score = 0;
            if (!m_query.empty()) {
                score = m_query.score(part.texts[i]);
                if (score == 0) {
                    continue;
                }
            }
            const QString& id = part.items[static_cast<qsizetype>(i)].id;
            if (!id.isEmpty()) {
                if (const auto used = age.constFind(id); used != age.constEnd()) {
                    score += m_query.empty() ? kAnswer - *used : std::max(kRecentBonus - *used, 0);
                }
            }
            hits.push_back({source, static_cast<quint32>(i), score});
        }
    }
    int best = 0;
    for (const Hit& hit : hits) {
        best = hit.score < kAnswer ? std::max(best, hit.score) : best;
    }
    const int least = m_query.empty() ? 0 : static_cast<int>(best * kWorthShowing);
    hits.erase(std::remove_if(hits.begin(), hits.end(), [&](const Hit& hit) { return hit.score < least; }), hits.end());
    const auto rank = [this](const Hit& hit) { return item(hit).unavailable.isEmpty() ? 0 : 1; };
    std::stable_sort(hits.begin(), hits.end(), [&](const Hit& a, const Hit& b) {
        const int left = rank(a), right = rank(b);
        return left != right ? left < right : a.score > b.score;
    });
    return hits;
}

const PaletteItem& PaletteIndex::item(const Hit& hit) const {
    const Part& part = m_parts[hit.source];
    const auto at = static_cast<qsizetype>(hit.item);
    return at < part.items.size() ? part.items[at] : part.answers[at - part.items.size()];
}

QVector<int> PaletteIndex::positions(const Hit& hit) const {
    const Part& part = m_parts[hit.source];
    return hit.item < part.texts.size() ? m_query.positions(part.texts[hit.item]) : QVector<int>();
}

}  // namespace plumb::desk
