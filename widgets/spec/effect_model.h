// Groups of findings that a change of the spec adds or removes, worst first.
#pragma once

#include "widgets/models/roles.h"
#include "widgets/spec/spec_effect.h"

#include <QAbstractTableModel>

namespace plumb::desk {

class EffectModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { ChangeColumn, PathColumn, RuleColumn, WhatColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// nullptr: nothing is known.
    void setEffect(SpecEffectPtr effect);
    [[nodiscard]] const SpecEffectPtr& effect() const { return m_effect; }
    [[nodiscard]] const EffectRow* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SpecEffectPtr m_effect;
};

/// "This change adds 1,204 findings and removes 12 in 41,207 messages."
[[nodiscard]] QString effectText(const SpecEffect& effect);

}  // namespace plumb::desk
