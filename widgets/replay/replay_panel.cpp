#include "widgets/replay/replay_panel.h"

#include "widgets/common/actions.h"
#include "widgets/common/icons.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/replay/endpoint_page.h"
#include "widgets/replay/replay_model.h"
#include "widgets/replay/sent_run_page.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace plumb::desk {

ReplayPanel::ReplayPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_hub(ReplayHub::of(desk))
    , m_new(new QPushButton(this))
    , m_send(new QPushButton(this))
    , m_notice(new NoticeLine(desk.theme, this))
    , m_view(new RowView(desk.theme, this))
    , m_model(new ReplayModel(m_hub, this)) {
    setObjectName(QStringLiteral("replayPanel"));
    m_new->setObjectName(QStringLiteral("replay.new"));
    m_new->setIcon(icon(QStringLiteral("add"), desk.theme));
    m_send->setObjectName(QStringLiteral("replay.sendButton"));
    m_send->setIcon(icon(QStringLiteral("replay"), desk.theme));
    m_notice->hide();
    m_view->setObjectName(QStringLiteral("replay.rows"));
    m_view->setModel(m_model);
    m_view->setOutline(true);
    m_view->setHeaderShown(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    constexpr int kDetail = 104;
    m_view->header()->resizeSection(1, kDetail);
    m_view->installEventFilter(this);
    auto* const bar = new QHBoxLayout;
    bar->setContentsMargins(8, 8, 8, 8);
    bar->setSpacing(6);
    bar->addWidget(m_new);
    bar->addWidget(m_send);
    bar->addStretch(1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_notice);
    column->addWidget(m_view, 1);
    const auto does = [this](const char* id) {
        return [this, id] { m_desk.actions.action(QLatin1String(id))->trigger(); };
    };
    connect(m_new, &QPushButton::clicked, this, does("replay.newEndpoint"));
    connect(m_send, &QPushButton::clicked, this, does("replay.send"));
    connect(m_view, &RowView::opened, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(m_view, &RowView::foldRequested, this,
            [this](const QModelIndex& index, bool expand) { m_model->setFolded(index.row(), !expand); });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { showMenu(m_view->indexAt(at).row(), m_view->viewport()->mapToGlobal(at)); });
    auto key = std::make_shared<QString>();
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this, key] {
        const ReplayRow* const row = m_model->at(m_view->currentIndex().row());
        *key = row ? row->key() : QString();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this, key] {
        if (const int row = key->isEmpty() ? -1 : m_model->rowOf(*key); row >= 0) {
            m_view->selectRow(row);
        }
    });
    connect(&m_hub, &ReplayHub::changed, this, &ReplayPanel::restate);
    setFocusProxy(m_view);
    inEveryLanguage(this, [this] {
        m_new->setText(tr("New endpoint"));
        m_new->setAccessibleName(tr("New endpoint"));
        m_send->setText(tr("Send"));
        m_send->setToolTip(tr("Send messages of the tab in front"));
        m_send->setAccessibleName(tr("Send messages of the tab in front"));
        m_view->setAccessibleName(tr("Endpoints and runs"));
        m_model->rebuild();
        restate();
    });
}

void ReplayPanel::restate() {
    const auto can = [this](const char* id) {
        const QAction* const action = m_desk.actions.action(QLatin1String(id));
        return action && action->isEnabled();
    };
    m_desk.actions.refresh();
    m_new->setEnabled(can("replay.newEndpoint"));
    m_send->setEnabled(can("replay.send"));
}

void ReplayPanel::open(int row) {
    const ReplayRow* const found = m_model->at(row);
    if (!found) {
        return;
    }
    const ReplayRow one = *found;  // opening may make the rows anew
    switch (one.kind) {
    case ReplayRow::Kind::Section:
        m_model->setFolded(row, !one.folded);
        break;
    case ReplayRow::Kind::Endpoint:
        showEndpoint(m_desk, one.name);
        break;
    case ReplayRow::Kind::Run:
        showSentRun(m_desk, m_hub.open(one.run));
        break;
    case ReplayRow::Kind::Hint:
        break;
    }
}

void ReplayPanel::askToRemove(int row) {
    const ReplayRow* const found = m_model->at(row);
    const bool endpoint = found && found->kind == ReplayRow::Kind::Endpoint;
    if (!found || (!endpoint && found->kind != ReplayRow::Kind::Run) || !m_hub.isWritable()) {
        return;
    }
    const QString sentence =
        endpoint ? tr("%1 is removed from the project. What was sent to it stays.").arg(found->title)
                 : tr("%1 is removed from the project, with its outcomes and its wire log.").arg(found->title);
    m_notice->ask(sentence, {{tr("Keep it"), [this] { m_view->setFocus(); }, QStringLiteral("replay.keep")},
                             {tr("Remove"),
                              [this, endpoint, one = *found] {
                                  endpoint ? m_hub.remove(one.name) : m_hub.removeRun(one.run);
                                  m_view->setFocus();
                              },
                              QStringLiteral("replay.removeNow")}});
    m_notice->focusFirst();
}

void ReplayPanel::showMenu(int row, const QPoint& at) {
    const ReplayRow* const found = m_model->at(row);
    if (!found) {
        return;
    }
    auto* const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const ReplayRow::Kind kind = found->kind;
    if (kind == ReplayRow::Kind::Endpoint || kind == ReplayRow::Kind::Run) {
        menu->addAction(kind == ReplayRow::Kind::Run ? tr("Show what became of it") : tr("Edit"), this,
                        [this, row] { open(row); });
        menu->addAction(tr("Remove"), this, [this, row] { askToRemove(row); })->setEnabled(m_hub.isWritable());
        menu->addSeparator();
    }
    menu->addAction(m_desk.actions.action(QStringLiteral("replay.newEndpoint")));
    menu->popup(at);
}

bool ReplayPanel::eventFilter(QObject* watched, QEvent* event) {
    const int row = watched == m_view ? m_view->currentIndex().row() : -1;
    if (row >= 0 && event->type() == QEvent::ContextMenu &&
        static_cast<QContextMenuEvent*>(event)->reason() == QContextMenuEvent::Keyboard) {
        const QRect place = m_view->visualRect(m_view->currentIndex().siblingAtColumn(0));
        showMenu(row, m_view->viewport()->mapToGlobal(place.bottomLeft()));
        return true;
    }
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if (row >= 0 && (asked || event->type() == QEvent::KeyPress) &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete)) {
        asked ? event->accept() : askToRemove(row);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

PanelInfo ReplayPanel::info() {
    return {QStringLiteral("replay"),
            tr("Replay"),
            QStringLiteral("replay"),
            PanelArea::Left,
            QStringLiteral("Ctrl+Shift+Y"),
            false,
            [](Desk& desk) { return new ReplayPanel(desk); },
            QStringLiteral("replay")};
}

}  // namespace plumb::desk
