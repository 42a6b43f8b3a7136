#include "widgets/palette/fuzzy_match.h"

#include <algorithm>
#include <limits>

namespace plumb::desk {
namespace {

constexpr int kMatch = 16, kWordStart = 10, kPartStart = 7, kRun = 14, kGap = 4, kGapMore = 1, kLeadMost = 4;
constexpr int kNever = std::numeric_limits<int>::min() / 2;
constexpr qsizetype kLongest = 240;  // no name is longer; what is, is searched in its beginning
constexpr qsizetype kLongestWord = 64;

QChar fold(QChar c) {
    if (c.unicode() >= 0x80 && c.decompositionTag() == QChar::Canonical) {
        c = c.decomposition().at(0);
    }
    return c.toCaseFolded();
}

quint64 letterBit(QChar c) {
    return quint64{1} << (c.unicode() % 64);
}

bool isPart(QChar c) {
    return c.isLetterOrNumber();
}

}  // namespace

FuzzyText::FuzzyText(const QString& text, qsizetype beside)
    : m_beside(beside) {
    const qsizetype size = std::min(text.size(), kLongest);
    m_folded.resize(size);
    m_bonus.resize(static_cast<std::size_t>(size), 0);
    for (qsizetype i = 0; i < size; ++i) {
        const QChar c = text[i];
        m_folded[i] = fold(c);
        m_letters |= letterBit(m_folded[i]);
        int worth = 0;
        if (isPart(c)) {
            if (i == 0 || !isPart(text[i - 1])) {
                worth = kWordStart;
            } else if ((c.isUpper() && text[i - 1].isLower()) || c.isDigit() != text[i - 1].isDigit()) {
                worth = kPartStart;
            }
        }
        m_bonus[static_cast<std::size_t>(i)] = static_cast<qint8>(aside(i) ? worth / 2 : worth);
    }
}

FuzzyQuery::FuzzyQuery(const QString& typed) {
    const QStringList words = typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        QString one;
        for (const QChar c : word.left(kLongestWord)) {
            one += fold(c);
            m_letters |= letterBit(one.back());
        }
        m_words.append(one);
    }
}

int FuzzyQuery::score(const FuzzyText& text) const {
    if ((m_letters & ~text.letters()) != 0) {
        return 0;
    }
    int sum = 0;
    for (const QString& word : m_words) {
        const int one = match(word, text, nullptr);
        if (one <= 0) {
            return 0;
        }
        sum += one;
    }
    return sum;
}

QVector<int> FuzzyQuery::positions(const FuzzyText& text) const {
    QVector<int> all;
    for (const QString& word : m_words) {
        if (match(word, text, &all) <= 0) {
            return {};
        }
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

// The best way to lay the word over the text. scores[i][j] is the best with letter i of the word on letter j of the
// text: behind the letter before it (a run), or behind a gap, whose cost grows slowly.
int FuzzyQuery::match(const QString& word, const FuzzyText& text, QVector<int>* positions) const {
    const QString& in = text.folded();
    const qsizetype letters = word.size(), size = in.size();
    qsizetype first = 0;
    for (qsizetype i = 0, from = 0; i < letters; ++i) {
        const qsizetype found = in.indexOf(word[i], from);
        if (found < 0) {
            return 0;
        }
        if (i == 0) {
            first = found;
        }
        from = found + 1;
    }
    const auto cell = [size](qsizetype i, qsizetype j) { return static_cast<std::size_t>(i * size + j); };
    m_scores.assign(cell(letters, 0), kNever);
    m_cameFrom.resize(m_scores.size());
    for (qsizetype i = 0; i < letters; ++i) {
        int gap = kNever;
        qsizetype gapFrom = -1;
        for (qsizetype j = first + i; j < size; ++j) {
            if (i > 0) {
                gap = text.aside(j) && !text.aside(j - 1) ? kNever : gap - kGapMore;
                if (j >= 2 && text.aside(j) == text.aside(j - 2) && m_scores[cell(i - 1, j - 2)] - kGap > gap) {
                    gap = m_scores[cell(i - 1, j - 2)] - kGap;
                    gapFrom = j - 2;
                }
            }
            if (in[j] != word[i]) {
                continue;
            }
            const int worth = (text.aside(j) ? kMatch / 2 : kMatch) + text.bonus(j) * (i == 0 ? 2 : 1);
            if (i == 0) {
                m_scores[cell(i, j)] = worth - std::min<int>(static_cast<int>(j), kLeadMost);
                continue;
            }
            const int run = m_scores[cell(i - 1, j - 1)] + kRun;
            m_scores[cell(i, j)] = worth + std::max(run, gap);
            m_cameFrom[cell(i, j)] = static_cast<int>(run >= gap ? j - 1 : gapFrom);
        }
    }
    qsizetype best = -1;
    for (qsizetype j = first; j < size; ++j) {
        if (best < 0 || m_scores[cell(letters - 1, j)] > m_scores[cell(letters - 1, best)]) {
            best = j;
        }
    }
    const int score = m_scores[cell(letters - 1, best)];
    if (score <= 0) {
        return 0;  // scattered too far, or partly in the name and partly beside it
    }
    if (positions) {
        for (qsizetype i = letters - 1, j = best; i >= 0; --i) {
            positions->append(static_cast<int>(j));
            j = i > 0 ? m_cameFrom[cell(i, j)] : j;
        }
    }
    // A shorter text of the same letters is named more exactly.
    return std::max(1, score * 4 - static_cast<int>(std::min<qsizetype>(size, 60)) / 4);
}

}  // namespace plumb::desk
