// Documents that were closed with work in them, as a list to open them from again or to discard them. Hidden while
// there are none.
#pragma once

#include "widgets/keeping/closed_documents.h"

#include <QAbstractTableModel>
#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace plumb::desk {

class RowView;
struct Desk;

class ClosedModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { NameColumn, WhatColumn, WhenColumn, ColumnCount };

    explicit ClosedModel(const ClosedDocuments& closed, QObject* parent = nullptr);

    /// 0: no such row.
    [[nodiscard]] std::uint64_t keyAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();

    const ClosedDocuments& m_closed;
    std::vector<ClosedDocuments::Entry> m_entries;
};

class ClosedList final : public QWidget {
    Q_OBJECT

public:
    ClosedList(Desk& desk, ClosedDocuments& closed, QWidget* parent = nullptr);

    [[nodiscard]] RowView* view() const { return m_view; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void themeChanged();
    void open();
    void discard();

    Desk& m_desk;
    ClosedDocuments& m_closed;
    ClosedModel* m_model;
    RowView* m_view;
    QLabel *m_heading, *m_note;
    QToolButton *m_open, *m_discard;
};

}  // namespace plumb::desk
