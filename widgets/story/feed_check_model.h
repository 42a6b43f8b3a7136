// Feed checks as an outline: each check with its count, below it the messages it is about. What a message row says is
// read when it is looked at.
#pragma once

#include "widgets/story/feed_checks.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <memory>
#include <vector>

namespace plumb::desk {

[[nodiscard]] QString feedRuleText(FeedRule rule);

class FeedCheckModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int {
        WhatColumn,
        CountColumn,
        TimeColumn,
        MessageColumn,
        ControlColumn,
        DetailColumn,
        FeedColumn,
        ColumnCount
    };
    struct Part {
        QPointer<Feed> feed;
        std::shared_ptr<const FeedCheckResult> result;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setParts(std::vector<Part> parts);
    [[nodiscard]] const std::vector<Part>& parts() const { return m_parts; }
    [[nodiscard]] std::uint64_t count(FeedRule rule) const;
    [[nodiscard]] std::uint64_t total() const;
    void setExpanded(int row, bool expanded);

    struct Place {
        Feed* feed = nullptr;  ///< nullptr: a heading, or the feed was closed
        std::uint64_t number = 0;
        hl7::FieldPath path;
    };
    [[nodiscard]] Place placeAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        FeedRule rule = FeedRule::DuplicateControlId;
        std::int32_t part = -1;  ///< -1: the heading
        std::uint32_t at = 0;    ///< in the part's rows
    };
    void rebuild();
    [[nodiscard]] bool made(FeedRule rule) const;
    [[nodiscard]] QVariant heading(const Row& row, int column, int role) const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString detail(const Row& row, const FeedCheckRow& found) const;

    std::vector<Part> m_parts;
    std::vector<Row> m_rows;
    std::array<bool, kFeedRules> m_open{};
};

}  // namespace plumb::desk
