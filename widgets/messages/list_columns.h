// The columns of a message list: which, how wide, in which order; kept in the settings, with sets of them by name.
// Paths and sizes only, never values.
#pragma once

#include <QObject>
#include <QStringList>

class QMenu;

namespace plumb::desk {

struct Desk;
class MessageListModel;
class RowView;

class ListColumns final : public QObject {
    Q_OBJECT

public:
    ListColumns(Desk& desk, RowView& list, MessageListModel& model, QObject* parent);

    void add(const QString& key);
    void useStandard();
    /// Marks before the rows take some of the first column: it grows by so much once.
    void makeRoom(int pixels);

    /// -1: the order of the source.
    [[nodiscard]] int sortedBy() const { return m_sortedBy; }
    [[nodiscard]] Qt::SortOrder order() const { return m_order; }
    void setSorted(int column, Qt::SortOrder order);
    void setUnsorted();

    [[nodiscard]] QStringList sets() const;
    void saveSet(const QString& name);
    void useSet(const QString& name);
    void removeSet(const QString& name);
    /// To choose, save and remove sets.
    void fillSets(QMenu& menu);

signals:
    void sortAsked(int column, Qt::SortOrder order);
    /// The order of the source is wanted.
    void unsortAsked();
    void groupAsked(int column);
    /// Other columns, widths or orders.
    void changed();

private:
    void restore();
    void keep();
    void useKeys(const QStringList& keys, const QByteArray& state);
    void headerClicked(int section);
    void headerMenu(const QPoint& at);
    void addColumnMenu(QMenu& menu);

    Desk& m_desk;
    RowView& m_list;
    MessageListModel& m_model;
    int m_sortedBy = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

}  // namespace plumb::desk
