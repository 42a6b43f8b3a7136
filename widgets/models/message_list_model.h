// The messages of a feed as rows: all of them, or those that a filter found, in their own order or sorted.
//
// Texts are made for the rows that are looked at and kept for as many as a few screens hold; a row costs nothing
// before. While the feed is indexed, and while a filter runs, rows are appended.
#pragma once

#include "widgets/models/message_columns.h"

#include <QAbstractTableModel>
#include <QCache>

#include <cstdint>
#include <vector>

namespace plumb::desk {

class FeedFacts;

class MessageListModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Both outlive the model.
    MessageListModel(Feed& feed, const FeedFacts& facts, QObject* parent = nullptr);

    [[nodiscard]] Feed& feed() const { return m_feed; }
    [[nodiscard]] const std::vector<MessageColumn>& columns() const { return m_columns; }
    void setColumns(std::vector<MessageColumn> columns);
    void insertColumnAt(int at, const MessageColumn& column);
    void removeColumnAt(int at);

    // Which messages.
    void showAll();
    /// Begins a list of its own, empty; append() adds to it.
    void beginFound();
    void append(const std::vector<std::uint32_t>& numbers);
    void setOrder(std::vector<std::uint32_t> numbers);
    [[nodiscard]] bool showsAll() const { return !m_found; }
    [[nodiscard]] const std::vector<std::uint32_t>& numbers() const { return m_numbers; }

    [[nodiscard]] std::uint64_t numberAt(int row) const;
    /// The row of a message; -1 when it is not among them.
    [[nodiscard]] int rowOf(std::uint64_t number) const;

    void setMasked(bool masked);
    /// ACKs or findings were learnt.
    void factsChanged();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    struct RowTexts {
        std::vector<QString> cells;
        bool readable = true;
    };
    [[nodiscard]] const RowTexts& texts(std::uint64_t number) const;
    [[nodiscard]] QString ackText(std::uint64_t number) const;
    void grow(quint64 size);
    void forget();

    Feed& m_feed;
    const FeedFacts& m_facts;
    std::vector<MessageColumn> m_columns;
    bool m_found = false;
    bool m_sorted = false;
    std::vector<std::uint32_t> m_numbers;  ///< when m_found
    int m_rows = 0;
    bool m_masked = false;
    mutable QCache<std::uint64_t, RowTexts> m_texts;
};

}  // namespace plumb::desk
