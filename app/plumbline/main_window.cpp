#include "app/plumbline/main_window.h"

#include "app/plumbline/menus.h"
#include "widgets/common/actions.h"
#include "widgets/common/ask_line.h"
#include "widgets/common/panel_title.h"
#include "widgets/common/row_view.h"
#include "widgets/common/tab_order.h"
#include "widgets/common/theme.h"
#include "widgets/common/wording.h"
#include "widgets/documents/closing_page.h"
#include "widgets/documents/document_area.h"
#include "widgets/messages/message_page.h"
#include "widgets/models/focus.h"
#include "widgets/models/mime_types.h"
#include "widgets/models/workspace.h"
#include "widgets/status/status_line.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QStatusBar>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace plumb::desk {
namespace {

constexpr int kLayoutVersion = 1;

Qt::DockWidgetArea areaOf(PanelArea area) {
    return area == PanelArea::Left    ? Qt::LeftDockWidgetArea
           : area == PanelArea::Right ? Qt::RightDockWidgetArea
                                      : Qt::BottomDockWidgetArea;
}

}  // namespace

MainWindow::MainWindow(Desk& desk, std::vector<PanelInfo> panels)
    : m_desk(desk)
    , m_panels(std::move(panels))
    , m_documents(new DocumentArea(desk.theme, this))
    , m_ask(new AskLine(desk.theme, this))
    , m_activityBar(new QToolBar(this)) {
    setWindowTitle(tr("Plumbline"));
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks | GroupedDragging);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    auto* const middle = new QWidget(this);
    m_middle = new QVBoxLayout(middle);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_documents, 1);
    setCentralWidget(middle);
    resize(1440, 900);
    buildActivityBar();
    buildDocks();
    new StatusLine(desk, statusBar());
    connect(&desk.workspace, &Workspace::feedClosing, this, [this](Feed* feed) {
        if (MessagePage* const page = pageOf(feed)) {
            m_documents->close(page);
        }
    });
    connect(&desk.focus, &Focus::shown, this, [this](Feed* feed, quint64) { showFeed(feed); });
}

void MainWindow::buildActivityBar() {
    m_activityBar->setObjectName(QStringLiteral("activityBar"));
    m_activityBar->setMovable(false);
    m_activityBar->setFloatable(false);
    m_activityBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_activityBar->setIconSize(QSize(20, 20));
    m_activityBar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    addToolBar(Qt::LeftToolBarArea, m_activityBar);
    inEveryLanguage(m_activityBar, [this] { m_activityBar->setWindowTitle(tr("Activity bar")); });
}

void MainWindow::buildDocks() {
    QHash<int, QDockWidget*> lastIn;
    for (const PanelInfo& info : m_panels) {
        auto* const dock = new QDockWidget(info.title, this);
        dock->setObjectName(QStringLiteral("panel.") + info.id);
        dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable |
                          QDockWidget::DockWidgetFloatable);
        dock->setTitleBarWidget(new PanelTitle(m_desk.theme, dock));
        const Qt::DockWidgetArea area = areaOf(info.area);
        constexpr int kNarrowest = 170;
        dock->setMinimumWidth(kNarrowest);
        addDockWidget(area, dock);
        if (QDockWidget* const before = lastIn.value(area)) {
            tabifyDockWidget(before, dock);
        }
        lastIn[area] = dock;
        m_docks.insert(info.id, dock);
        dock->setVisible(info.shownFirst);
        // The panel itself is made when its dock is first seen.
        connect(dock, &QDockWidget::visibilityChanged, this, [this, id = info.id](bool visible) {
            if (visible) {
                panel(id);
            }
        });
    }
    m_firstLayout = saveState(kLayoutVersion);
}

void MainWindow::sizeDocks() {
    QList<QDockWidget*> sides, bottom;
    QList<int> widths, heights;
    for (const PanelInfo& info : m_panels) {
        if (info.area == PanelArea::Bottom) {
            bottom.append(m_docks[info.id]);
            heights.append(210);
        } else {
            sides.append(m_docks[info.id]);
            widths.append(info.area == PanelArea::Left ? 250 : 290);
        }
    }
    resizeDocks(sides, widths, Qt::Horizontal);
    resizeDocks(bottom, heights, Qt::Vertical);
}

QWidget* MainWindow::panel(const QString& id) {
    QDockWidget* const dock = m_docks.value(id);
    if (dock && !dock->widget()) {
        for (const PanelInfo& info : m_panels) {
            if (info.id == id) {
                dock->setWidget(info.create(m_desk));
            }
        }
    }
    return dock ? dock->widget() : nullptr;
}

void MainWindow::showPanel(const QString& id) {
    if (QWidget* const shown = panel(id)) {
        m_docks[id]->show();
        m_docks[id]->raise();
        // Where the panel says, else its list.
        QWidget* const list = shown->focusProxy() ? nullptr : shown->findChild<QAbstractItemView*>();
        (list ? list : shown)->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::togglePanel(const QString& id) {
    QDockWidget* const dock = m_docks.value(id);
    if (dock && dock->isVisible() && focusedPanel() == id) {
        dock->hide();
    } else {
        showPanel(id);
    }
}

QString MainWindow::focusedPanel() const {
    for (QWidget* at = QApplication::focusWidget(); at; at = at->parentWidget()) {
        for (const PanelInfo& info : m_panels) {
            if (m_docks.value(info.id) == at) {
                return info.id;
            }
        }
    }
    return {};
}

MessagePage* MainWindow::currentMessagePage() const {
    if (auto* const page = qobject_cast<MessagePage*>(m_documents->current())) {
        return page;
    }
    return m_desk.focus.feed() ? pageOf(m_desk.focus.feed()) : nullptr;
}

MessagePage* MainWindow::pageOf(const Feed* feed) const {
    for (QWidget* const page : m_documents->pages()) {
        auto* const messages = qobject_cast<MessagePage*>(page);
        if (messages && &messages->feed() == feed) {
            return messages;
        }
    }
    return nullptr;
}

MessagePage* MainWindow::showFeed(Feed* feed) {
    MessagePage* page = pageOf(feed);
    if (page) {
        m_documents->show(page);
        return page;
    }
    if (m_desk.workspace.feed(feed->id()) != feed) {
        return nullptr;
    }
    page = new MessagePage(m_desk, *feed);
    m_documents->addPage(page, feed->title(), QStringLiteral("messages"));
    m_documents->setTitle(page, feed->title(), feed->path());
    page->list()->setFocus();
    return page;
}

void MainWindow::setPanelWords(const std::vector<PanelInfo>& panels) {
    m_panels = panels;
    for (const PanelInfo& info : m_panels) {
        m_docks[info.id]->setWindowTitle(info.title);
    }
}

void MainWindow::buildMenus() {
    fillMenuBar(menuBar(), m_desk, m_panels);
    fillActivityBar(m_activityBar, m_desk);
    // Actions answer to their shortcuts wherever the keyboard is.
    for (const QString& id : m_desk.actions.ids()) {
        addAction(m_desk.actions.action(id));
    }
}

void MainWindow::addBar(QWidget* bar) {
    m_middle->insertWidget(0, bar);
}

void MainWindow::resetLayout() {
    restoreState(m_firstLayout, kLayoutVersion);
    for (const PanelInfo& info : m_panels) {
        m_docks[info.id]->setFloating(false);
        m_docks[info.id]->setVisible(info.shownFirst);
    }
    // The first of an area is the one in front.
    for (auto info = m_panels.rbegin(); info != m_panels.rend(); ++info) {
        if (info->shownFirst) {
            m_docks[info->id]->raise();
        }
    }
    sizeDocks();
}

QByteArray MainWindow::saveLayout() const {
    return saveState(kLayoutVersion);
}

void MainWindow::restoreLayout(const QByteArray& state) {
    restoreState(state, kLayoutVersion);
}

bool MainWindow::focusNextPrevChild(bool next) {
    // The menus' corner and the activity bar come first, the status bar last; what lies between from the left.
    using Part = std::tuple<int, int, int, QWidget*>;
    std::vector<Part> parts;
    for (QObject* const child : children()) {
        auto* const part = qobject_cast<QWidget*>(child);
        // A panel behind another one lies outside of the window.
        if (part && !part->isWindow() && part->isVisible() && part->geometry().intersects(rect())) {
            const int rank = part == menuBar() ? 0 : part == m_activityBar ? 1 : part == statusBar() ? 3 : 2;
            parts.emplace_back(rank, part->x(), part->y(), part);
        }
    }
    std::sort(parts.begin(), parts.end());
    std::vector<QWidget*> stops;
    for (const Part& part : parts) {
        const std::vector<QWidget*> some = tabStops(std::get<QWidget*>(part));
        stops.insert(stops.end(), some.begin(), some.end());
    }
    return focusNextStop(stops, focusWidget(), next);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    for (QWidget* const page : m_documents->pages()) {
        if (auto* const asking = dynamic_cast<ClosingPage*>(page); asking && !asking->mayEnd()) {
            m_documents->show(page);
            event->ignore();
            return;
        }
    }
    emit closed();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QMimeData* const mime = event->mimeData();
    if ((mime->hasUrls() || mime->hasText()) && !mime->hasFormat(QLatin1String(kPathMime))) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    const QByteArray text = paths.isEmpty() ? event->mimeData()->text().toUtf8() : QByteArray();
    event->acceptProposedAction();
    emit dropped(paths, text);
}

}  // namespace plumb::desk
