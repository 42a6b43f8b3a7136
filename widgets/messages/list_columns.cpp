#include "widgets/messages/list_columns.h"

#include "widgets/common/actions.h"
#include "widgets/common/desk.h"
#include "widgets/common/row_view.h"
#include "widgets/common/settings.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/message_list_model.h"

#include <QMenu>

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr auto kColumnsKey = "messages/columns";
constexpr auto kWidthsKey = "messages/header";
constexpr auto kSetsKey = "messages/columnSets";

QStringList keysOf(const MessageListModel& model) {
    QStringList keys;
    for (const MessageColumn& column : model.columns()) {
        keys.append(column.key());
    }
    return keys;
}

}  // namespace

ListColumns::ListColumns(Desk& desk, RowView& list, MessageListModel& model, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_list(list)
    , m_model(model) {
    QHeaderView* const header = list.header();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setSortIndicatorShown(false);
    restore();
    connect(header, &QHeaderView::sectionMoved, this, &ListColumns::keep);
    connect(header, &QHeaderView::sectionResized, this, &ListColumns::keep);
    connect(&model, &QAbstractItemModel::columnsInserted, this, &ListColumns::keep);
    connect(&model, &QAbstractItemModel::columnsRemoved, this, &ListColumns::keep);
    connect(header, &QHeaderView::sectionClicked, this, &ListColumns::headerClicked);
    connect(header, &QWidget::customContextMenuRequested, this, &ListColumns::headerMenu);
    if (desk.project) {
        connect(desk.project, &ProjectWork::valuesSwitched, this, &ListColumns::restore);
    }
}

void ListColumns::restore() {
    useKeys(m_desk.settings.value(QLatin1String(kColumnsKey)).toStringList(),
            m_desk.settings.value(QLatin1String(kWidthsKey)).toByteArray());
}

void ListColumns::keep() {
    m_desk.settings.setValue(QLatin1String(kColumnsKey), keysOf(m_model));
    m_desk.settings.setValue(QLatin1String(kWidthsKey), m_list.header()->saveState());
    emit changed();
}

void ListColumns::useKeys(const QStringList& keys, const QByteArray& state) {
    std::vector<MessageColumn> columns;
    for (const QString& key : keys) {
        if (const std::optional<MessageColumn> column = MessageColumn::parse(key)) {
            columns.push_back(*column);
        }
    }
    if (!columns.empty()) {
        m_model.setColumns(std::move(columns));
    }
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_list.header()->resizeSection(column, m_model.columns()[static_cast<std::size_t>(column)].width());
    }
    if (!state.isEmpty()) {
        m_list.header()->restoreState(state);
    }
}

void ListColumns::add(const QString& key) {
    const std::optional<MessageColumn> column = MessageColumn::parse(key);
    if (!column) {
        m_desk.tell(tr("%1 is no path of a field. Write one such as PID-3.1 or OBX[2]-5.").arg(key));
        return;
    }
    const QModelIndex current = m_list.currentIndex();
    QHeaderView* const header = m_list.header();
    const int at = current.isValid() ? header->visualIndex(current.column()) + 1 : m_model.columnCount();
    m_model.insertColumnAt(m_model.columnCount(), *column);
    const int made = m_model.columnCount() - 1;
    header->resizeSection(made, column->width());
    header->moveSection(header->visualIndex(made), std::min(at, made));
}

void ListColumns::useStandard() {
    QStringList keys;
    for (const MessageColumn& column : MessageColumn::standard()) {
        keys.append(column.key());
    }
    useKeys(keys, {});
    keep();
}

void ListColumns::makeRoom(int pixels) {
    QHeaderView* const header = m_list.header();
    const int first = header->logicalIndex(0);
    if (first < 0) {
        return;
    }
    const int wanted = m_model.columns()[static_cast<std::size_t>(first)].width() + pixels;
    if (header->sectionSize(first) < wanted) {
        header->resizeSection(first, wanted);
    }
}

void ListColumns::setSorted(int column, Qt::SortOrder order) {
    m_sortedBy = column;
    m_order = order;
    m_list.header()->setSortIndicatorShown(true);
    m_list.header()->setSortIndicator(column, order);
}

void ListColumns::setUnsorted() {
    m_sortedBy = -1;
    m_list.header()->setSortIndicatorShown(false);
}

void ListColumns::headerClicked(int section) {
    if (m_sortedBy != section) {
        emit sortAsked(section, Qt::AscendingOrder);
    } else if (m_order == Qt::AscendingOrder) {
        emit sortAsked(section, Qt::DescendingOrder);
    } else {
        emit unsortAsked();  // the third click: as the source has them
    }
}

void ListColumns::headerMenu(const QPoint& at) {
    const int section = m_list.header()->logicalIndexAt(at);
    auto* const menu = new QMenu(&m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (section >= 0) {
        menu->addAction(tr("Sort ascending"), this, [this, section] { emit sortAsked(section, Qt::AscendingOrder); });
        menu->addAction(tr("Sort descending"), this, [this, section] { emit sortAsked(section, Qt::DescendingOrder); });
        menu->addAction(tr("Order of the source"), this, [this] {
            if (m_sortedBy >= 0) {
                emit unsortAsked();
            }
        });
        auto* const group = menu->addAction(tr("Group by this"), this, [this, section] { emit groupAsked(section); });
        group->setEnabled(canGroupBy(m_model.columns()[static_cast<std::size_t>(section)]));
        menu->addSeparator();
        auto* const remove =
            menu->addAction(tr("Remove this column"), this, [this, section] { m_model.removeColumnAt(section); });
        remove->setEnabled(m_model.columnCount() > 1);
    }
    if (QAction* const addColumn = m_desk.actions.action(QStringLiteral("messages.addColumn"))) {
        menu->addAction(addColumn);
    }
    addColumnMenu(*menu->addMenu(tr("Columns")));
    fillSets(*menu->addMenu(tr("Column sets")));
    menu->addAction(tr("The usual columns"), this, &ListColumns::useStandard);
    menu->popup(m_list.header()->mapToGlobal(at));
}

void ListColumns::addColumnMenu(QMenu& menu) {
    for (const MessageColumn& column : MessageColumn::named()) {
        const auto& shown = m_model.columns();
        const auto found = std::find_if(shown.begin(), shown.end(),
                                        [&](const MessageColumn& one) { return one.key() == column.key(); });
        auto* const one = menu.addAction(column.title());
        one->setCheckable(true);
        one->setChecked(found != shown.end());
        const int index = found == shown.end() ? -1 : static_cast<int>(found - shown.begin());
        connect(one, &QAction::triggered, this, [this, index, key = column.key()] {
            if (index >= 0) {
                m_model.removeColumnAt(index);
            } else {
                add(key);
            }
        });
    }
}

QStringList ListColumns::sets() const {
    return m_desk.settings.value(QLatin1String(kSetsKey)).toMap().keys();
}

void ListColumns::saveSet(const QString& name) {
    QVariantMap sets = m_desk.settings.value(QLatin1String(kSetsKey)).toMap();
    sets.insert(name, QVariantList{keysOf(m_model), m_list.header()->saveState()});
    m_desk.settings.setValue(QLatin1String(kSetsKey), sets);
}

void ListColumns::useSet(const QString& name) {
    const QVariantList set = m_desk.settings.value(QLatin1String(kSetsKey)).toMap().value(name).toList();
    if (set.size() == 2) {
        useKeys(set[0].toStringList(), set[1].toByteArray());
        keep();
    }
}

void ListColumns::removeSet(const QString& name) {
    QVariantMap sets = m_desk.settings.value(QLatin1String(kSetsKey)).toMap();
    sets.remove(name);
    m_desk.settings.setValue(QLatin1String(kSetsKey), sets);
}

void ListColumns::fillSets(QMenu& menu) {
    const QStringList names = sets();
    for (const QString& name : names) {
        menu.addAction(name, this, [this, name] { useSet(name); });
    }
    menu.addAction(tr("The usual columns"), this, &ListColumns::useStandard);
    menu.addSeparator();
    if (QAction* const save = m_desk.actions.action(QStringLiteral("messages.saveColumns"))) {
        menu.addAction(save);
    }
    auto* const remove = menu.addMenu(tr("Remove a set"));
    remove->setEnabled(!names.isEmpty());
    for (const QString& name : names) {
        remove->addAction(name, this, [this, name] { removeSet(name); });
    }
}

}  // namespace plumb::desk
