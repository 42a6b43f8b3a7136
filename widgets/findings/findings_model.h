// What a check found, as rows: one a rule and place, with what differs by message type and sender below it.
#pragma once

#include "widgets/models/checks.h"
#include "widgets/models/roles.h"

#include <QAbstractTableModel>

#include <cstdint>
#include <memory>
#include <vector>

namespace plumb::desk {

class FindingsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { RuleColumn, WhereColumn, WhatColumn, SeenColumn, ColumnCount };
    enum class GroupBy : quint8 { Rule, Path, Category, Sender };

    using QAbstractTableModel::QAbstractTableModel;

    void setResult(std::shared_ptr<const CheckResult> result);
    [[nodiscard]] const std::shared_ptr<const CheckResult>& result() const { return m_result; }
    void setGroupBy(GroupBy by);
    [[nodiscard]] GroupBy groupBy() const { return m_by; }
    /// Strict: waived findings stand among the others.
    void setStrict(bool strict);
    /// Rows whose rule, place or sentence holds this; empty: all.
    void setNarrow(const QString& text);
    /// Tones that are shown.
    void setShown(bool errors, bool warnings, bool others);

    void setExpanded(int row, bool expanded);

    /// The groups that a row stands for, the most frequent first.
    [[nodiscard]] std::vector<const check::FindingGroup*> groupsOf(int row) const;
    /// The messages of a row, ascending; the first of them where they are very many.
    [[nodiscard]] std::vector<std::uint32_t> messagesOf(int row) const;
    [[nodiscard]] bool isWaived(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Bundle {
        QString key;
        std::vector<const check::FindingGroup*> groups;
        std::uint64_t messages = 0;
        std::size_t senders = 0, types = 0;
        bool expanded = false;
    };
    struct Row {
        std::size_t bundle = 0;
        int group = -1;  ///< -1: the bundle itself
    };

    void rebuild();
    void listRows();
    [[nodiscard]] bool wanted(const check::FindingGroup& group) const;
    [[nodiscard]] QString keyOf(const check::FindingGroup& group) const;
    [[nodiscard]] QString ruleText(const Row& row) const;
    [[nodiscard]] QString seenText(const Row& row) const;
    [[nodiscard]] const check::FindingGroup& leading(const Row& row) const;

    std::shared_ptr<const CheckResult> m_result;
    std::vector<Bundle> m_bundles;
    std::vector<Row> m_rows;
    GroupBy m_by = GroupBy::Rule;
    bool m_strict = false;
    bool m_errors = true, m_warnings = true, m_others = true;
    QString m_narrow;
};

/// "1 message", "1,204 messages"
[[nodiscard]] QString messagesText(std::uint64_t count);
/// "Required and missing", "Value set": what a rule is called where people read.
[[nodiscard]] QString categoryText(check::Category category);

}  // namespace plumb::desk
