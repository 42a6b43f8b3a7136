#include "widgets/project/project_panel.h"

#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/project/project_delegate.h"
#include "widgets/project/project_head.h"
#include "widgets/project/project_model.h"
#include "widgets/project/row_deeds.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <memory>

namespace plumb::desk {

ProjectPanel::ProjectPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_head(new ProjectHead(desk, this))
    , m_view(new RowView(desk.theme, this))
    , m_model(new ProjectModel(desk, this)) {
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ProjectDelegate(desk.theme, m_view));
    m_view->setOutline(true);
    m_view->setHeaderShown(false);
    m_view->header()->setMinimumSectionSize(0);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    m_view->header()->resizeSection(1, 0);  // painted with the name
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_view, 1);
    connect(m_view, &RowView::opened, this, &ProjectPanel::open);
    connect(m_view, &QAbstractItemView::clicked, this, &ProjectPanel::clicked);
    connect(m_view, &RowView::foldRequested, this,
            [this](const QModelIndex& index, bool expand) { m_model->setFolded(index.row(), !expand); });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { showMenu(m_view->indexAt(at).row(), m_view->viewport()->mapToGlobal(at)); });
    keepPlace();
    inEveryLanguage(this, [this] {
        m_view->setAccessibleName(tr("Project"));
        m_view->setEmptyText(tr("Nothing is open"), tr("Drop files, folders or archives here, or paste a message."));
        m_model->rebuild();
    });
}

// Rows are made anew when something comes or goes; the current one stays.
void ProjectPanel::keepPlace() {
    auto key = std::make_shared<QString>();
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this, key] {
        const ProjectRow* const row = m_model->at(m_view->currentIndex().row());
        *key = row ? row->key() : QString();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this, key] {
        if (const int row = key->isEmpty() ? -1 : m_model->rowOf(*key); row >= 0) {
            m_view->selectRow(row);
        }
    });
}

void ProjectPanel::open(const QModelIndex& index) {
    const ProjectRow* const found = m_model->at(index.row());
    if (!found) {
        return;
    }
    if (found->kind == ProjectRow::Kind::Section) {
        m_model->setFolded(index.row(), !found->folded);
        return;
    }
    const ProjectRow row = *found;  // opening may make the rows anew
    openRow(m_desk, row);
}

void ProjectPanel::clicked(const QModelIndex& index) {
    if (const ProjectRow* const row = m_model->at(index.row()); row && opensByClick(*row)) {
        open(index);
    }
}

void ProjectPanel::showMenu(int row, const QPoint& at) {
    const ProjectRow* const found = m_model->at(row);
    if (!found) {
        return;
    }
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillRowMenu(*menu, m_desk, *found, window());
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(at);
}

bool ProjectPanel::eventFilter(QObject* watched, QEvent* event) {
    const QModelIndex current = m_view->currentIndex();
    const ProjectRow* const row = watched == m_view ? m_model->at(current.row()) : nullptr;
    if (row && event->type() == QEvent::ContextMenu &&
        static_cast<QContextMenuEvent*>(event)->reason() == QContextMenuEvent::Keyboard) {
        const QRect place = m_view->visualRect(current.siblingAtColumn(0));
        showMenu(current.row(), m_view->viewport()->mapToGlobal(place.bottomLeft()));
        return true;
    }
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if (row && (asked || event->type() == QEvent::KeyPress)) {
        auto* const key = static_cast<QKeyEvent*>(event);
        const bool removes = key->matches(QKeySequence::Delete) && canRemove(m_desk, *row);
        const bool renames = key->key() == Qt::Key_F2 && key->modifiers() == Qt::NoModifier && canRename(m_desk, *row);
        if (asked && (removes || renames)) {
            event->accept();  // the window's own shortcuts wait while the keyboard is here
            return true;
        }
        if (removes || renames) {
            const ProjectRow copy = *row;
            removes ? removeRow(m_desk, copy, window()) : renameRow(m_desk, copy, window());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

PanelInfo ProjectPanel::info() {
    return {QStringLiteral("project"),
            tr("Project"),
            QStringLiteral("project"),
            PanelArea::Left,
            QStringLiteral("Ctrl+Shift+E"),
            true,
            [](Desk& desk) { return new ProjectPanel(desk); },
            QStringLiteral("project")};
}

}  // namespace plumb::desk
