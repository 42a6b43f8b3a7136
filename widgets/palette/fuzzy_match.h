// How well typed letters name a text: they must stand in it in their order, and count more at the start of a word and
// next to each other. Case and accents do not matter. Words of the query may stand in any order.
//
// Texts are prepared once (FuzzyText) and then cost a few hundred nanoseconds each, so that thousands are searched
// between two frames.
#pragma once

#include <QString>
#include <QVector>

#include <vector>

namespace plumb::desk {

/// A text as it is searched. Letters keep their index in the text that it was made from.
class FuzzyText {
public:
    FuzzyText() = default;
    /// Letters from `beside` on count half: they are said beside the name, as a detail.
    explicit FuzzyText(const QString& text, qsizetype beside = -1);

    [[nodiscard]] const QString& folded() const { return m_folded; }
    /// What a match at this letter is worth beyond being one.
    [[nodiscard]] int bonus(qsizetype at) const { return m_bonus[static_cast<std::size_t>(at)]; }
    [[nodiscard]] bool aside(qsizetype at) const { return m_beside >= 0 && at >= m_beside; }
    /// A bit for each kind of letter that occurs; what lacks a letter of the query is left without being read.
    [[nodiscard]] quint64 letters() const { return m_letters; }

private:
    QString m_folded;
    std::vector<qint8> m_bonus;
    qsizetype m_beside = -1;
    quint64 m_letters = 0;
};

class FuzzyQuery {
public:
    explicit FuzzyQuery(const QString& typed);

    [[nodiscard]] bool empty() const { return m_words.isEmpty(); }
    /// 0: it does not match; more is better.
    [[nodiscard]] int score(const FuzzyText& text) const;
    /// The letters that make the score, ascending; empty when it does not match.
    [[nodiscard]] QVector<int> positions(const FuzzyText& text) const;

private:
    int match(const QString& word, const FuzzyText& text, QVector<int>* positions) const;

    QVector<QString> m_words;
    quint64 m_letters = 0;
    // Scratch, kept between texts: a row of the table for each letter of the word.
    mutable std::vector<int> m_scores, m_cameFrom;
};

}  // namespace plumb::desk
