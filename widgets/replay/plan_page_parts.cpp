// How the page of a plan is built, and what its parts are called.
#include "base/clock.h"
#include "widgets/common/icons.h"
#include "widgets/common/in_every_theme.h"
#include "widgets/common/job_head.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/row_view.h"
#include "widgets/common/tool_button.h"
#include "widgets/common/wording.h"
#include "widgets/diff/diff_delegate.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/focus.h"
#include "widgets/models/workspace.h"
#include "widgets/replay/endpoint_page.h"
#include "widgets/replay/plan_form.h"
#include "widgets/replay/plan_page.h"
#include "widgets/replay/recording.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

constexpr int kSettleFor = 300;  // milliseconds of no typing
constexpr int kFormWidth = 380;

}  // namespace

PlanPage::PlanPage(Desk& desk, Feed& feed, ChangeTargets targets, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_hub(ReplayHub::of(desk))
    , m_feed(&feed)
    , m_targets(std::move(targets))
    , m_ids(replay::idStart(wallMilliseconds()))
    , m_head(new JobHead(
          desk, [] { return tr("Send messages"); }, [] { return tr("Look again"); }))
    , m_form(new PlanForm(desk.theme))
    , m_allowed(new QCheckBox(this))
    , m_confirmName(new QLabel(this))
    , m_inTheWay(new QLabel(this))
    , m_which(new QLabel(this))
    , m_refused(new QLabel(this))
    , m_confirm(new QLineEdit(this))
    , m_send(new QPushButton(this))
    , m_newEndpoint(new QPushButton(this))
    , m_newProject(new QPushButton(this))
    , m_view(new RowView(desk.theme))
    , m_bytes(new QPlainTextEdit(this)) {
    build();
    listen();
    m_form->setEndpoints(m_hub.endpoints());
    inEveryTheme(desk.theme, this, [this] { m_bytes->setFont(m_desk.theme.monospace()); });
    inEveryLanguage(this, [this] { say(); });
}

QWidget* PlanPage::buildLooking() {
    auto* const looking = new QWidget(this);
    m_previous = toolButton(m_desk.theme, QStringLiteral("previous"), [] { return tr("Go to the message before"); });
    m_next = toolButton(m_desk.theme, QStringLiteral("next"), [] { return tr("Go to the next message"); });
    m_nextRefused = new QToolButton(looking);
    m_all = new QToolButton(looking);
    m_previous->setObjectName(QStringLiteral("plan.previous"));
    m_next->setObjectName(QStringLiteral("plan.next"));
    m_nextRefused->setObjectName(QStringLiteral("plan.nextRefused"));
    m_all->setObjectName(QStringLiteral("plan.all"));
    m_all->setCheckable(true);
    m_refused->setObjectName(QStringLiteral("plan.refused"));
    m_refused->setWordWrap(true);
    m_refused->setContentsMargins(12, 0, 12, 0);
    setTone(m_refused, QStringLiteral("warning"));
    m_refused->hide();
    auto* const bar = new QHBoxLayout;
    bar->setContentsMargins(12, 0, 12, 0);
    bar->setSpacing(4);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_which);
    bar->addStretch(1);
    bar->addWidget(m_nextRefused);
    bar->addWidget(m_all);
    m_view->setObjectName(QStringLiteral("plan.differences"));
    m_view->setItemDelegate(new DiffDelegate(m_desk.theme, m_view));
    m_view->setModel(&m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_model.setOnlyDifferences(true);
    m_bytes->setObjectName(QStringLiteral("plan.bytes"));
    m_bytes->setReadOnly(true);
    m_bytes->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_bytes->setTabChangesFocus(true);
    auto* const split = new QSplitter(Qt::Vertical, looking);
    split->addWidget(m_view);
    split->addWidget(m_bytes);
    split->setSizes({420, 180});
    split->setChildrenCollapsible(false);
    auto* const rows = new QVBoxLayout(looking);
    rows->setContentsMargins(0, 4, 0, 0);
    rows->setSpacing(6);
    rows->addLayout(bar);
    rows->addWidget(m_refused);
    rows->addWidget(split, 1);
    m_looking = looking;
    return looking;
}

QWidget* PlanPage::buildAsking() {
    m_asking = new QWidget(this);
    m_allowed->setObjectName(QStringLiteral("plan.allowed"));
    m_confirm->setObjectName(QStringLiteral("plan.confirm"));
    m_inTheWay->setObjectName(QStringLiteral("plan.inTheWay"));
    m_send->setObjectName(QStringLiteral("plan.send"));
    m_send->setDefault(true);
    m_newEndpoint->setObjectName(QStringLiteral("plan.newEndpoint"));
    m_newProject->setObjectName(QStringLiteral("plan.newProject"));
    for (QLabel* const label : {m_confirmName, m_inTheWay}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    setTone(m_confirmName, QStringLiteral("error"));
    setTone(m_inTheWay, QStringLiteral("warning"));
    auto* const buttons = new QHBoxLayout;
    buttons->addWidget(m_newProject);
    buttons->addWidget(m_newEndpoint);
    buttons->addStretch(1);
    buttons->addWidget(m_send);
    auto* const column = new QVBoxLayout(m_asking);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(6);
    column->addWidget(m_inTheWay);
    column->addWidget(m_allowed);
    column->addWidget(m_confirmName);
    column->addWidget(m_confirm);
    column->addLayout(buttons);
    return m_asking;
}

void PlanPage::build() {
    setObjectName(QStringLiteral("planPage"));
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_form->setProperty("surface", QStringLiteral("panel"));
    auto* const area = new QScrollArea(this);
    area->setWidget(m_form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setProperty("surface", QStringLiteral("panel"));
    auto* const left = new QWidget(this);
    left->setObjectName(QStringLiteral("plan.left"));
    left->setMinimumWidth(kFormWidth);
    auto* const leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->setSpacing(0);
    leftColumn->addWidget(area, 1);
    leftColumn->addWidget(buildAsking());
    auto* const split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(left);
    split->addWidget(buildLooking());
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({kFormWidth, 800});
    split->setChildrenCollapsible(false);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(split, 1);
    setFocusProxy(m_form);
}

void PlanPage::listen() {
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleFor);
    connect(&m_settle, &QTimer::timeout, this, &PlanPage::look);
    connect(m_form, &PlanForm::edited, this, &PlanPage::edited);
    connect(m_form, &PlanForm::endpointChanged, this, &PlanPage::edited);
    connect(m_form, &PlanForm::sourceLabelChosen, this, [this] {
        m_hub.setLabel(source(), m_form->sourceLabel());
        restateAsking();
    });
    connect(m_head, &JobHead::again, this, &PlanPage::look);
    connect(m_head, &JobHead::stop, this, [this] {
        m_job.drop();
        m_head->setDone();
        m_head->setSentence(tr("Stopped. Nothing was sent."));
    });
    connect(m_send, &QPushButton::clicked, this, &PlanPage::send);
    connect(m_newProject, &QPushButton::clicked, this, [this] {
        withRecord(m_desk, window(), [page = QPointer<PlanPage>(this)] {
            if (page) {
                page->m_newEndpoint->setFocus();
            }
        });
    });
    connect(m_newEndpoint, &QPushButton::clicked, this, [this] {
        EndpointPage* const page = showEndpoint(m_desk, {});
        connect(page, &EndpointPage::saved, this, [this](const QString& name) {
            connect(
                &m_hub, &ReplayHub::changed, this, [this, name] { m_form->setEndpoint(name); },
                Qt::SingleShotConnection);
        });
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_nextRefused, &QToolButton::clicked, this, [this] {
        const int some = m_dry ? static_cast<int>(m_dry->shown.size()) : 0;
        for (int n = 1; n <= some; ++n) {
            const int place = (m_place + n) % some;
            if (m_dry->shown[static_cast<std::size_t>(place)].refused) {
                showMessage(place);
                return;
            }
        }
    });
    connect(m_all, &QToolButton::toggled, this, [this](bool all) { m_model.setOnlyDifferences(!all); });
    connect(m_allowed, &QCheckBox::toggled, this, &PlanPage::restateAsking);
    connect(m_confirm, &QLineEdit::textChanged, this, &PlanPage::restateAsking);
    connect(m_confirm, &QLineEdit::returnPressed, this, &PlanPage::send);
    connect(&m_hub, &ReplayHub::changed, this, [this] {
        m_form->setEndpoints(m_hub.endpoints());
        refresh();
    });
    if (m_desk.project) {
        connect(m_desk.project, &ProjectWork::changed, this, &PlanPage::refresh);
    }
    connect(m_feed, &Feed::messageChanged, this, &PlanPage::edited);
    connect(m_feed, &Feed::messagesReset, this, &PlanPage::edited);
    // Also told when the privacy mask is switched.
    connect(&m_desk.focus, &Focus::messageChanged, this, [this] {
        if (m_model.comparison()) {
            showMessage(m_place);
        }
    });
    connect(&m_desk.workspace, &Workspace::feedClosing, this, [this](Feed* closing) {
        if (closing == m_feed) {
            m_feed = nullptr;
            edited();
            m_settle.stop();
        }
    });
}

void PlanPage::say() {
    if (m_feed) {
        setWindowTitle(tr("Send: %1").arg(m_feed->title()));
    }
    m_allowed->setText(tr("Data of real patients may go there"));
    m_allowed->setToolTip(
        tr("The messages are of a source in production, and the endpoint is not marked for patient data"));
    m_allowed->setAccessibleName(m_allowed->text());
    m_confirm->setAccessibleName(tr("The name of the endpoint, to confirm"));
    m_newEndpoint->setText(tr("New endpoint"));
    m_newEndpoint->setAccessibleName(m_newEndpoint->text());
    m_newProject->setText(tr("New project"));
    m_newProject->setAccessibleName(m_newProject->text());
    m_nextRefused->setText(tr("Next that cannot leave"));
    m_nextRefused->setAccessibleName(m_nextRefused->text());
    m_all->setText(tr("Whole message"));
    m_all->setToolTip(tr("Shows what stays as it is, too"));
    m_all->setAccessibleName(m_all->text());
    // Nothing of the form is cut at its right, in whatever language.
    auto* const left = findChild<QWidget*>(QStringLiteral("plan.left"));
    left->setMinimumWidth(std::max(kFormWidth, m_form->minimumSizeHint().width() + 2 * m_desk.theme.rowHeight()));
    m_view->setAccessibleName(tr("The message as it stands, and as it would leave"));
    m_bytes->setAccessibleName(tr("The bytes that would leave"));
    refresh();
    describe();
    if (m_place >= 0) {
        showMessage(m_place);
    }
}

}  // namespace plumb::desk
