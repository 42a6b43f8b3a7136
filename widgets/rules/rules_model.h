// The rules that give messages their spec, in the order in which they are asked.
#pragma once

#include "widgets/models/feed.h"
#include "widgets/models/spec_rules.h"

#include <QAbstractTableModel>

#include <vector>

namespace plumb::desk {

class RulesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { OrderColumn, SenderColumn, TypeColumn, SpecColumn, MessageColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// `known`: files of specs that are there whatever the disk says.
    void setRules(std::vector<SpecRule> rules, const std::vector<QString>& known = {});
    [[nodiscard]] const std::vector<SpecRule>& rules() const { return m_rules; }
    /// Says which rule takes it.
    void setMessage(FeedMessagePtr message);
    /// The first rule that takes the message; -1: none.
    [[nodiscard]] int takes() const { return m_takes; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void ask();

    std::vector<SpecRule> m_rules;
    std::vector<bool> m_unknown;  ///< by rule: its spec is not there
    FeedMessagePtr m_message;
    int m_takes = -1;
};

}  // namespace plumb::desk
