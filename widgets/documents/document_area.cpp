#include "widgets/documents/document_area.h"

#include "widgets/common/icons.h"
#include "widgets/common/wording.h"
#include "widgets/documents/closing_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>

namespace plumb::desk {

DocumentArea::DocumentArea(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_splitter(new QSplitter(Qt::Horizontal, this)) {
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    makeGroup();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

DocumentArea::~DocumentArea() {
    qApp->disconnect(this);  // its pages lose the keyboard when it is one no more
}

QTabWidget* DocumentArea::makeGroup() {
    auto* const group = new QTabWidget(m_splitter);
    group->setDocumentMode(true);
    group->setMovable(true);
    group->setUsesScrollButtons(true);
    group->tabBar()->setExpanding(false);
    group->tabBar()->setDrawBase(false);
    inEveryLanguage(group, [group] { group->tabBar()->setAccessibleName(tr("Documents")); });
    m_splitter->addWidget(group);
    connect(group, &QTabWidget::currentChanged, this, [this, group](int index) {
        if (QWidget* const page = group->widget(index)) {
            setCurrent(page);
        }
    });
    return group;
}

QTabWidget* DocumentArea::groupOf(QWidget* page) const {
    for (int i = 0; i < m_splitter->count(); ++i) {
        auto* const group = qobject_cast<QTabWidget*>(m_splitter->widget(i));
        if (group && group->indexOf(page) >= 0) {
            return group;
        }
    }
    return nullptr;
}

QTabWidget* DocumentArea::currentGroup() const {
    QTabWidget* const group = m_current ? groupOf(m_current) : nullptr;
    return group ? group : qobject_cast<QTabWidget*>(m_splitter->widget(0));
}

int DocumentArea::groups() const {
    return m_splitter->count();
}

int DocumentArea::addTab(QTabWidget* group, QWidget* page, const QIcon& picture, const QString& title) {
    group->tabBar()->show();
    const int index = group->addTab(page, picture, title);
    auto* const closeButton = new QToolButton(group);
    closeButton->setIcon(icon(QStringLiteral("close"), m_theme));
    closeButton->setIconSize(QSize(12, 12));
    closeButton->setFocusPolicy(Qt::NoFocus);
    connect(closeButton, &QToolButton::clicked, page, [this, page] { close(page); });
    group->tabBar()->setTabButton(index, QTabBar::RightSide, closeButton);
    inEveryLanguage(closeButton, [this, page] { nameCloseButton(page); });
    group->setCurrentIndex(index);
    return index;
}

void DocumentArea::addPage(QWidget* page, const QString& title, const QString& iconName) {
    if (groupOf(page)) {
        show(page);
        return;
    }
    addTab(currentGroup(), page, icon(iconName, m_theme), title);
    if (auto* const asking = dynamic_cast<ClosingPage*>(page)) {
        asking->closeNow = [this, page] { close(page); };
    }
    connect(page, &QWidget::windowTitleChanged, this, [this, page](const QString& text) { setTitle(page, text); });
    setCurrent(page);
    emit added(page);
}

void DocumentArea::setTitle(QWidget* page, const QString& title, const QString& toolTip) {
    if (QTabWidget* const group = groupOf(page)) {
        group->setTabText(group->indexOf(page), QString(title).replace(QLatin1Char('&'), QStringLiteral("&&")));
        group->setTabToolTip(group->indexOf(page), toolTip);
        nameCloseButton(page);
    }
}

void DocumentArea::nameCloseButton(QWidget* page) {
    QTabWidget* const group = groupOf(page);
    if (QWidget* const button =
            group ? group->tabBar()->tabButton(group->indexOf(page), QTabBar::RightSide) : nullptr) {
        button->setToolTip(tr("Close %1").arg(titleOf(page).replace(QStringLiteral("&&"), QStringLiteral("&"))));
        button->setAccessibleName(button->toolTip());
    }
}

QString DocumentArea::titleOf(QWidget* page) const {
    QTabWidget* const group = groupOf(page);
    return group ? group->tabText(group->indexOf(page)) : QString();
}

void DocumentArea::show(QWidget* page) {
    if (QTabWidget* const group = groupOf(page)) {
        group->setCurrentWidget(page);
        setCurrent(page);
    }
}

void DocumentArea::close(QWidget* page) {
    QTabWidget* const group = page ? groupOf(page) : nullptr;
    if (!group) {
        return;
    }
    if (auto* const asking = dynamic_cast<ClosingPage*>(page); asking && !asking->mayClose()) {
        show(page);
        return;
    }
    emit closing(page);
    if (m_current == page) {
        m_current = nullptr;
    }
    group->removeTab(group->indexOf(page));
    page->deleteLater();
    // Qt 6.4 paints a bar without tabs, and looks for the first of them.
    group->tabBar()->setVisible(group->count() > 0);
    dropEmptyGroups();
    if (!m_current) {
        QWidget* const next = currentGroup()->currentWidget();
        m_current = next;
        emit currentChanged(next);
    }
}

std::vector<QWidget*> DocumentArea::pages() const {
    std::vector<QWidget*> out;
    for (int i = 0; i < m_splitter->count(); ++i) {
        const auto* const group = qobject_cast<QTabWidget*>(m_splitter->widget(i));
        for (int page = 0; group && page < group->count(); ++page) {
            out.push_back(group->widget(page));
        }
    }
    return out;
}

void DocumentArea::step(int by) {
    const std::vector<QWidget*> all = pages();
    const auto at = std::find(all.begin(), all.end(), m_current);
    if (all.size() > 1 && at != all.end()) {
        const auto size = static_cast<std::ptrdiff_t>(all.size());
        show(all[static_cast<std::size_t>((at - all.begin() + by + size) % size)]);
    }
}

void DocumentArea::split() {
    QWidget* const page = m_current;
    QTabWidget* const from = page ? groupOf(page) : nullptr;
    if (!from) {
        return;
    }
    if (from->count() == 1 && m_splitter->count() == 1) {
        return;  // nothing to stand beside
    }
    const int index = from->indexOf(page);
    const QString title = from->tabText(index);
    const QIcon tabIcon = from->tabIcon(index);
    QTabWidget* to = nullptr;
    if (from->count() == 1) {
        to = qobject_cast<QTabWidget*>(m_splitter->widget(m_splitter->indexOf(from) == 0 ? 1 : 0));
    } else {
        to = makeGroup();
    }
    from->removeTab(index);
    addTab(to, page, tabIcon, title);
    dropEmptyGroups();
    const int each = std::max(1, m_splitter->width() / std::max(1, m_splitter->count()));
    m_splitter->setSizes(QList<int>(m_splitter->count(), each));
    setCurrent(page);
    page->setFocus();
}

void DocumentArea::dropEmptyGroups() {
    for (int i = m_splitter->count() - 1; i >= 0 && m_splitter->count() > 1; --i) {
        auto* const group = qobject_cast<QTabWidget*>(m_splitter->widget(i));
        if (group && group->count() == 0) {
            group->hide();
            group->setParent(nullptr);
            group->deleteLater();
        }
    }
}

// The group that has the keyboard is the current one.
void DocumentArea::follow(QWidget* now) {
    for (QWidget* at = now; at && at != this; at = at->parentWidget()) {
        if (QTabWidget* const group = groupOf(at); group && group->currentWidget() == at) {
            setCurrent(at);
            return;
        }
    }
}

void DocumentArea::setCurrent(QWidget* page) {
    if (m_current != page) {
        m_current = page;
        emit currentChanged(page);
    }
}

}  // namespace plumb::desk
