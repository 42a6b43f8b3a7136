// The messages of a feed as rows: all of them, or those that a filter found, in their own order or sorted. They may be
// grouped: then groups are rows, and their messages stand below those that are open. Where all messages stand in their
// own order, batch segments may be rows between them.
//
// Texts are made for the rows that are looked at and kept for as many as a few screens hold; a row costs nothing
// before. While the feed is indexed, and while a filter runs, rows are appended.
#pragma once

#include "widgets/models/envelope_rows.h"
#include "widgets/models/group_rows.h"
#include "widgets/models/message_columns.h"
#include "widgets/models/message_roles.h"

#include <QAbstractTableModel>
#include <QCache>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace plumb::desk {

class ColourRules;
class FeedFacts;
class FeedMarks;

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

    // Groups of these messages. Whatever changes which messages there are ends them; those that are appended have no
    // rows until setGroups() comes with them.
    void setGroups(std::shared_ptr<const MessageGroups> groups, bool byCount);
    void ungroup();
    [[nodiscard]] bool isGrouped() const { return m_grouped.has_value(); }
    [[nodiscard]] const GroupRows* groupRows() const { return m_grouped ? &*m_grouped : nullptr; }
    /// Of the row of a group.
    void setGroupOpen(int row, bool open);
    void setAllGroupsOpen(bool open);

    /// Batch segments, shown while all messages stand in their own order.
    void setEnvelopes(EnvelopeRows envelopes);

    /// Both outlive the model; nullptr: none.
    void setMarks(const FeedMarks* marks);
    void setRules(const ColourRules* rules);
    [[nodiscard]] bool hasMarks() const;
    /// What stands before a row; made for rows that are looked at.
    [[nodiscard]] RowMarks marks(int row) const;

    static constexpr std::uint64_t kNoMessage = UINT64_MAX;
    [[nodiscard]] RowKind kindAt(int row) const;
    /// kNoMessage for rows that are none.
    [[nodiscard]] std::uint64_t numberAt(int row) const;
    /// The row of a message; -1 when it is not among them.
    [[nodiscard]] int rowOf(std::uint64_t number) const;

    void setMasked(bool masked);
    [[nodiscard]] bool isMasked() const { return m_masked; }
    /// ACKs or findings were learnt.
    void factsChanged();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

signals:
    void maskChanged(bool masked);

private:
    struct RowTexts {
        std::vector<QString> cells;
        bool readable = true;
        int rule = -1;
    };
    [[nodiscard]] bool showsEnvelopes() const { return !m_found && !m_grouped && !m_envelopes.empty(); }
    [[nodiscard]] QVariant groupData(GroupRows::Place place, const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant envelopeData(const EnvelopeRows::Segment& segment, const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant messageData(std::uint64_t number, const QModelIndex& index, int role) const;
    [[nodiscard]] QString marksText(int row) const;
    void resetRows();
    void repaintAll();
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
    std::optional<GroupRows> m_grouped;
    EnvelopeRows m_envelopes;
    const FeedMarks* m_marks = nullptr;
    const ColourRules* m_rules = nullptr;
    bool m_masked = false;
    mutable QCache<std::uint64_t, RowTexts> m_texts;
    mutable QCache<std::uint32_t, QString> m_groupTexts;
};

}  // namespace plumb::desk
