// How the page of a run is built, and what its parts are called.
#include "widgets/common/in_every_theme.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/replay/outcome_bar.h"
#include "widgets/replay/outcome_details.h"
#include "widgets/replay/run_charts.h"
#include "widgets/replay/sent_run_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace plumb::desk {

SentRunPage::SentRunPage(Desk& desk, SentRun& run, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_hub(ReplayHub::of(desk))
    , m_run(&run)
    , m_title(new QLabel(this))
    , m_label(new QLabel(this))
    , m_state(new QLabel(this))
    , m_counts(new QLabel(this))
    , m_pause(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_abort(new QPushButton(this))
    , m_goOn(new QPushButton(this))
    , m_retry(new QPushButton(this))
    , m_retryNow(new QPushButton(this))
    , m_unknown(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_notice(new NoticeLine(desk.theme, this))
    , m_alerts(new NoticeLine(desk.theme, this, NoticeLine::Place::InPage, QStringLiteral("warning-sign")))
    , m_charts(new RunCharts(desk.theme, this))
    , m_bar(new OutcomeBar(desk.theme, run.outcomes(), this))
    , m_list(new RowView(desk.theme))
    , m_details(new OutcomeDetails(desk)) {
    build();
    constexpr int kSoon = 100;  // milliseconds
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &SentRunPage::restate);
    connect(&run, &SentRun::changed, this, [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    });
    connect(&m_hub, &ReplayHub::changed, this, &SentRunPage::restate);
    connect(&m_hub, &ReplayHub::outcomeAsked, this, &SentRunPage::showOutcome);
    const auto does = [this](QPushButton* button, Deed deed) {
        connect(button, &QPushButton::clicked, this, [this, deed] { perform(deed); });
    };
    connect(m_pause, &QPushButton::clicked, this, [this] { perform(can(Deed::Resume) ? Deed::Resume : Deed::Pause); });
    does(m_stop, Deed::Stop);
    does(m_abort, Deed::Abort);
    does(m_goOn, Deed::GoOn);
    does(m_retry, Deed::Retry);
    does(m_retryNow, Deed::RetryNow);
    does(m_unknown, Deed::SendUnknown);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { showMenu(m_list->viewport()->mapToGlobal(at)); });
    connect(m_list, &RowView::opened, this, [this] { perform(Deed::OpenMessage); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SentRunPage::chosen);
    setFocusProxy(m_list);
    inEveryTheme(desk.theme, this, [this] { m_title->setFont(m_desk.theme.title()); });
    inEveryLanguage(this, [this] { say(); });
}

void SentRunPage::build() {
    constexpr int kMargin = 12;
    setObjectName(QStringLiteral("sentRunPage"));
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_state->setObjectName(QStringLiteral("run.state"));
    m_counts->setObjectName(QStringLiteral("run.counts"));
    m_pause->setObjectName(QStringLiteral("run.pause"));
    m_stop->setObjectName(QStringLiteral("run.stop"));
    m_abort->setObjectName(QStringLiteral("run.abort"));
    m_goOn->setObjectName(QStringLiteral("run.goOn"));
    m_retry->setObjectName(QStringLiteral("run.retry"));
    m_retryNow->setObjectName(QStringLiteral("run.retryNow"));
    m_alerts->setObjectName(QStringLiteral("run.alerts"));
    m_alerts->hide();
    m_unknown->setObjectName(QStringLiteral("run.unknown"));
    m_list->setObjectName(QStringLiteral("run.outcomes"));
    m_progress->setTextVisible(false);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_notice->hide();
    auto* const head = new QHBoxLayout;
    head->setContentsMargins(kMargin, kMargin, kMargin, 0);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_label);
    head->addStretch(1);
    for (QPushButton* const button : {m_retryNow, m_pause, m_stop, m_abort, m_goOn, m_retry, m_unknown}) {
        head->addWidget(button);
    }
    auto* const how = new QHBoxLayout;
    how->setContentsMargins(kMargin, 0, kMargin, 0);
    how->setSpacing(12);
    how->addWidget(m_state, 1);
    how->addWidget(m_counts);
    m_list->setModel(&m_run->outcomes());
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    int column = 0;
    for (const int width : {84, 132, 122, 132, 76, 90, 72, 56}) {
        m_list->header()->resizeSection(column++, width);
    }
    m_list->header()->setStretchLastSection(false);
    m_list->viewport()->installEventFilter(this);
    auto* const split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_list);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 1);
    split->setSizes({900, 240});
    split->setChildrenCollapsible(false);
    const auto inset = [](QWidget* inner) {
        auto* const row = new QHBoxLayout;
        row->setContentsMargins(kMargin, 0, kMargin, 0);
        row->addWidget(inner);
        return row;
    };
    auto* const column2 = new QVBoxLayout(this);
    column2->setContentsMargins(0, 0, 0, 0);
    column2->setSpacing(8);
    column2->addLayout(head);
    column2->addLayout(how);
    column2->addLayout(inset(m_progress));
    column2->addWidget(m_alerts);
    column2->addWidget(m_notice);
    column2->addLayout(inset(m_charts));
    column2->addLayout(inset(m_bar));
    column2->addWidget(split, 1);
}

/// The last column, the text, has what the others leave.
void SentRunPage::fitText() {
    constexpr int kLeast = 120;
    QHeaderView* const header = m_list->header();
    const int last = header->count() - 1, others = header->length() - header->sectionSize(last);
    header->resizeSection(last, std::max(kLeast, m_list->viewport()->width() - others));
}

void SentRunPage::say() {
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("No further message leaves; those under way are waited for"));
    m_abort->setText(tr("Abort"));
    m_abort->setToolTip(tr("At once; what is under way is unknown then"));
    m_goOn->setText(tr("Go on"));
    m_goOn->setToolTip(tr("Sends only what never left"));
    m_retry->setText(tr("Try failed again"));
    m_retry->setToolTip(tr("Sends again what was parked: refused, rejected, answered with an error, or never left"));
    m_retryNow->setText(tr("Send waiting ones now"));
    m_retryNow->setToolTip(tr("What waits to be sent again does not wait any longer"));
    m_unknown->setText(tr("Send unknown again"));
    m_unknown->setToolTip(tr("Sends again what may have been delivered; asks first"));
    for (QPushButton* const button : {m_stop, m_abort, m_goOn, m_retry, m_retryNow, m_unknown}) {
        button->setAccessibleName(button->text());
    }
    m_list->setAccessibleName(tr("What became of the messages"));
    m_progress->setAccessibleName(tr("How far it is"));
    if (m_run) {
        m_run->outcomes().sayAnew();
    }
    restate();
}

}  // namespace plumb::desk
