#include "widgets/replay/replay_panel.h"

#include "widgets/common/actions.h"
#include "widgets/common/icons.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/models/sentences.h"
#include "widgets/replay/endpoint_page.h"
#include "widgets/replay/listen_page.h"
#include "widgets/replay/replay_model.h"
#include "widgets/replay/replay_row_delegate.h"
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
    , m_listening(ListenHub::of(desk))
    , m_new(new QPushButton(this))
    , m_send(new QPushButton(this))
    , m_listen(new QPushButton(this))
    , m_notice(new NoticeLine(desk.theme, this))
    , m_view(new RowView(desk.theme, this))
    , m_model(new ReplayModel(m_hub, m_listening, this)) {
    setObjectName(QStringLiteral("replayPanel"));
    m_new->setObjectName(QStringLiteral("replay.new"));
    m_new->setIcon(icon(QStringLiteral("add"), desk.theme));
    m_send->setObjectName(QStringLiteral("replay.sendButton"));
    m_send->setIcon(icon(QStringLiteral("replay"), desk.theme));
    m_listen->setObjectName(QStringLiteral("replay.newListener"));
    m_listen->setIcon(icon(QStringLiteral("add"), desk.theme));
    m_notice->hide();
    m_view->setObjectName(QStringLiteral("replay.rows"));
    m_view->setItemDelegate(new ReplayRowDelegate(desk.theme, m_view));
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
    bar->setContentsMargins(8, 8, 8, 4);
    bar->setSpacing(6);
    bar->addWidget(m_new);
    bar->addWidget(m_send);
    bar->addStretch(1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* const below = new QHBoxLayout;
    below->setContentsMargins(8, 0, 8, 8);
    below->addWidget(m_listen);
    below->addStretch(1);
    column->addLayout(bar);
    column->addLayout(below);
    column->addWidget(m_notice);
    column->addWidget(m_view, 1);
    const auto does = [this](const char* id) {
        return [this, id] { m_desk.actions.action(QLatin1String(id))->trigger(); };
    };
    connect(m_new, &QPushButton::clicked, this, does("replay.newEndpoint"));
    connect(m_send, &QPushButton::clicked, this, does("replay.send"));
    connect(m_listen, &QPushButton::clicked, this, does("listen.new"));
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
        m_listen->setText(tr("New listener"));
        m_listen->setAccessibleName(tr("New listener"));
        m_send->setText(tr("Send"));
        m_send->setToolTip(tr("Send messages of the tab in front"));
        m_send->setAccessibleName(tr("Send messages of the tab in front"));
        m_view->setAccessibleName(tr("Endpoints, listeners and runs"));
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
    m_listen->setEnabled(can("listen.new"));
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
    case ReplayRow::Kind::Listener:
        showListener(m_desk, one.name);
        break;
    case ReplayRow::Kind::Received:
        showReceived(one.run);
        break;
    case ReplayRow::Kind::Run:
        showSentRun(m_desk, m_hub.open(one.run));
        break;
    case ReplayRow::Kind::Hint:
        break;
    }
}

bool ReplayPanel::canRemove(const ReplayRow& row) const {
    const bool ours = row.kind != ReplayRow::Kind::Section && row.kind != ReplayRow::Kind::Hint;
    const bool listens = row.kind == ReplayRow::Kind::Listener && m_listening.isListening(row.name);
    return ours && !listens && m_hub.isWritable();
}

QString ReplayPanel::removingText(const ReplayRow& row) const {
    return (row.kind == ReplayRow::Kind::Endpoint   ? tr("%1 is removed from the project. What was sent to it stays.")
            : row.kind == ReplayRow::Kind::Listener ? tr("%1 is removed from the project. What it received stays.")
            : row.kind == ReplayRow::Kind::Received
                ? tr("%1 is removed from the project, with its wire log. The messages stay in their file.")
                : tr("%1 is removed from the project, with its outcomes and its wire log."))
        .arg(row.title);
}

void ReplayPanel::showReceived(std::int64_t run) {
    if (ListenRun* const found = m_listening.open(run)) {
        m_hub.show(found);
        m_desk.showPanel(QStringLiteral("wire"));
    }
}

void ReplayPanel::addListening(QMenu& menu, const ReplayRow& row) {
    if (row.kind == ReplayRow::Kind::Received) {
        menu.addAction(tr("Show the wire log"), this, [this, run = row.run] { showReceived(run); });
        menu.addAction(tr("Show messages"), this, [this, run = row.run] {
            const ListenRun* const found = m_listening.open(run);
            if (found && !m_listening.showMessages(toQString(found->head().source))) {
                m_desk.tell(tr("%1 is not there any more.").arg(toQString(found->head().source)));
            }
        });
        return;
    }
    const replay::ListenerCard* const card = m_listening.listener(row.name);
    if (m_listening.isListening(row.name)) {
        menu.addAction(tr("Stop"), this, [this, name = row.name] { m_listening.stop(name); });
    } else if (card && m_hub.isWritable()) {
        menu.addAction(tr("Start"), this, [this, kept = *card] {
            if (const QString problem = m_listening.start(kept); !problem.isEmpty()) {
                m_desk.tell(problem);
            }
            showListener(m_desk, toQString(kept.name));
        });
    }
}

void ReplayPanel::askToRemove(int row) {
    const ReplayRow* const found = m_model->at(row);
    if (!found || !canRemove(*found)) {
        return;
    }
    m_notice->ask(removingText(*found), {{tr("Keep it"), [this] { m_view->setFocus(); }, QStringLiteral("replay.keep")},
                                         {tr("Remove"),
                                          [this, one = *found] {
                                              one.kind == ReplayRow::Kind::Endpoint   ? m_hub.remove(one.name)
                                              : one.kind == ReplayRow::Kind::Listener ? m_listening.remove(one.name)
                                                                                      : m_hub.removeRun(one.run);
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
    if (kind == ReplayRow::Kind::Listener || kind == ReplayRow::Kind::Received) {
        addListening(*menu, *found);
    }
    if (kind != ReplayRow::Kind::Section && kind != ReplayRow::Kind::Hint) {
        if (kind != ReplayRow::Kind::Received) {
            menu->addAction(kind == ReplayRow::Kind::Run ? tr("Show what became of it") : tr("Edit"), this,
                            [this, row] { open(row); });
        }
        menu->addAction(tr("Remove"), this, [this, row] { askToRemove(row); })->setEnabled(canRemove(*found));
        menu->addSeparator();
    }
    menu->addAction(m_desk.actions.action(QStringLiteral("replay.newEndpoint")));
    menu->addAction(m_desk.actions.action(QStringLiteral("listen.new")));
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
            QStringLiteral("Ctrl+Shift+D"),
            false,
            [](Desk& desk) { return new ReplayPanel(desk); },
            QStringLiteral("replay")};
}

}  // namespace plumb::desk
