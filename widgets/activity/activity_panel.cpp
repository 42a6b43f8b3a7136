#include "widgets/activity/activity_panel.h"

#include "widgets/activity/activity_delegate.h"
#include "widgets/activity/activity_model.h"
#include "widgets/common/actions.h"
#include "widgets/common/icons.h"
#include "widgets/common/row_view.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace plumb::desk {

ActivityPanel::ActivityPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new ActivityModel(desk.jobs, this))
    , m_view(new RowView(desk.theme, this))
    , m_summary(new QLabel(this))
    , m_stopAll(new QToolButton(this)) {
    m_view->setItemDelegate(new ActivityDelegate(desk.theme, m_view));
    m_view->setModel(m_model);
    m_view->header()->resizeSection(ActivityModel::WorkColumn, 320);
    m_view->header()->resizeSection(ActivityModel::StateColumn, 240);
    m_view->header()->resizeSection(ActivityModel::TimeColumn, 96);
    m_view->installEventFilter(this);
    connect(m_view, &RowView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ActivityModel::StopColumn) {
            m_model->stop(index.row());
        }
    });

    m_stopAll->setIcon(icon(QStringLiteral("stop"), desk.theme));
    m_stopAll->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_stopAll, &QToolButton::clicked, this, [this] { m_desk.jobs.stopAll(); });

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 4, 8, 4);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_stopAll);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ActivityPanel::summarise);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ActivityPanel::summarise);
    retranslate();
}

void ActivityPanel::retranslate() {
    m_view->setAccessibleName(tr("Work in the background"));
    m_view->setEmptyText(tr("Nothing is running."),
                         tr("Work that takes a moment, such as reading, searching and checking, is listed here while "
                            "it runs, and what came of it afterwards."));
    m_stopAll->setText(tr("Stop all"));
    m_stopAll->setToolTip(tr("Stop everything that runs in the background"));
    m_model->retranslate();
    summarise();
}

void ActivityPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ActivityPanel::summarise() {
    const int running = m_model->running();
    m_summary->setText(running == 0 ? tr("Nothing is running.") : tr("%1 running").arg(QLocale().toString(running)));
    // The empty face says it in the middle of the panel.
    m_summary->setVisible(m_model->rowCount() > 0);
    m_stopAll->setVisible(m_model->rowCount() > 0);
    m_stopAll->setEnabled(running > 0);
}

void ActivityPanel::stopSelected() {
    for (const auto& [first, last] : m_view->selectedRanges()) {
        for (int row = first; row <= last && row < m_model->running(); ++row) {
            m_model->stop(row);
        }
    }
}

bool ActivityPanel::eventFilter(QObject* watched, QEvent* event) {
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_view && key && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        if (event->type() == QEvent::KeyPress) {
            stopSelected();
        }
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

PanelInfo activityPanel() {
    PanelInfo info;
    info.id = QStringLiteral("activity");
    info.title = ActivityPanel::tr("Activity");
    info.icon = QStringLiteral("activity");
    info.area = PanelArea::Bottom;
    info.create = [](Desk& desk) -> QWidget* { return new ActivityPanel(desk); };
    info.manual = QStringLiteral("activity");
    return info;
}

void addActivityActions(Desk& desk) {
    desk.actions.add(
        {QStringLiteral("activity.stopAll"),
         ActivityPanel::tr("Stop all work in the background"),
         ActivityPanel::tr("Activity"),
         {},
         QStringLiteral("stop"),
         false},
        [&desk] { desk.jobs.stopAll(); }, [&desk] { return !desk.jobs.running().empty(); });
}

}  // namespace plumb::desk
