// The outline of what was proposed: rows of ProposalRows that are unfolded and found, with what the user leaves out.
// Values of messages are hidden under the privacy mask.
#pragma once

#include "widgets/inference/proposal_rows.h"
#include "widgets/models/roles.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/inference/without_proposals.h"
#endif

#include <QAbstractTableModel>

#include <functional>
#include <set>
#include <string>
#include <vector>

namespace plumb::desk {

class ProposalModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int {
        PathColumn,
        TakenColumn,
        NameColumn,
        UsageColumn,
        RepeatsColumn,
        LengthColumn,
        TypeColumn,
        ValuesColumn,
        EvidenceColumn,
        ColumnCount,
    };

    /// `masked` is asked whenever a value is shown.
    explicit ProposalModel(std::function<bool()> masked, QObject* parent = nullptr);

    void setRows(ProposalRowsPtr rows);
    [[nodiscard]] const ProposalRowsPtr& rows() const { return m_rows; }
    /// nullptr: there is no such row.
    [[nodiscard]] const ProposalRow* at(int row) const;
    /// The row of this key; -1: not shown.
    [[nodiscard]] int rowOf(const std::string& key) const;

    /// Rows whose path or name hold every word, with those above them.
    void setFind(const QString& text);
    void setOnlyExceptions(bool only);
    void setExpanded(int row, bool expanded);
    void expandAll(bool expanded);

    /// With all that stands below it.
    void setTaken(int row, bool taken);
    [[nodiscard]] bool isTaken(const ProposalRow& row) const { return m_leftOut.count(row.key) == 0; }
    [[nodiscard]] const infer::LeftOut& leftOut() const { return m_leftOut; }
    void takeAll();

    [[nodiscard]] QString pathText(const ProposalRow& row) const;
    /// "9,994 of 10,000; 6 exceptions"
    [[nodiscard]] static QString evidenceText(const ProposalRow& row);
    /// Values are hidden, or words of the language are said anew.
    void sayAnew();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void takenChanged();

private:
    void show();
    [[nodiscard]] bool isFound(const ProposalRow& row) const;
    [[nodiscard]] bool isOut(std::size_t row) const;
    [[nodiscard]] bool expandable(std::size_t row) const;
    [[nodiscard]] QString text(std::size_t row, int column) const;
    [[nodiscard]] QString nameText(const ProposalRow& row) const;
    [[nodiscard]] Tone tone(std::size_t row, int column) const;

    std::function<bool()> m_masked;
    ProposalRowsPtr m_rows;
    std::vector<std::size_t> m_above;  ///< by row, the row above it; its own number: none
    std::vector<std::size_t> m_shown;
    std::set<std::string> m_unfolded;
    bool m_fresh = true;  ///< nothing was shown yet
    infer::LeftOut m_leftOut;
    QString m_find;
    bool m_onlyExceptions = false;
};

}  // namespace plumb::desk
