// The rules of a listener as a table: which messages, what they are answered with, and what else is done. The last row
// is what holds for every other message.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "replay/ack_rules.h"
#endif

#include <QAbstractTableModel>
#include <QString>

#include <string>
#include <vector>

namespace plumb::desk {

class RuleModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { WhenColumn, AnswerColumn, AlsoColumn, ColumnCount };

    explicit RuleModel(QObject* parent = nullptr);

    /// As a card keeps them; what cannot be read as a rule is left out.
    void setRules(const std::vector<std::string>& texts);
    [[nodiscard]] std::vector<std::string> rules() const;

    [[nodiscard]] int last() const { return rowCount() - 1; }
    /// nullptr: no such row.
    [[nodiscard]] const replay::RuleParts* at(int row) const;
    void change(int row, const replay::RuleParts& parts);
    /// Before the last row; the row it has now.
    int add();
    void remove(int row);
    /// False: it cannot go there.
    bool move(int row, int by);
    /// What is wrong with a rule, as a sentence; empty: nothing.
    [[nodiscard]] QString problem(int row) const;
    [[nodiscard]] int problems() const;
    void sayAnew();

    /// "AE: error", "as the message asks" ...
    [[nodiscard]] static QString answerWords(replay::AckCode code);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void edited();

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] static QString alsoText(const replay::RuleParts& rule);

    std::vector<replay::RuleParts> m_rules;  ///< the last is that of every other message
};

}  // namespace plumb::desk
