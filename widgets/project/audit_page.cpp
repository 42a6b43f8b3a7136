#include "widgets/project/audit_page.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/audit_notes.h"
#include "widgets/models/sentences.h"
#include "widgets/project/audit_filter.h"
#include "widgets/project/audit_model.h"

#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace plumb::desk {
namespace {
constexpr std::array<int, AuditModel::ColumnCount> kWidths = {64, 146, 100, 110, 176, 220};
}  // namespace

AuditPage::AuditPage(Desk& desk, TrailWriter writer, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_writer(std::move(writer))
    , m_bar(new QWidget(this))
    , m_headBar(new QWidget(this))
    , m_filter(new AuditFilter(m_bar))
    , m_model(new AuditModel(this))
    , m_view(new RowView(desk.theme, this))
    , m_count(new ElidedLabel({}, m_bar))
    , m_verdict(new QLabel(this))
    , m_refresh(new QToolButton(m_bar))
    , m_save(new QToolButton(m_bar))
    , m_file(new QToolButton(m_headBar))
    , m_head(new QLineEdit(m_headBar))
    , m_verify(new QPushButton(m_headBar)) {
    setObjectName(QStringLiteral("auditPage"));
    m_view->setModel(m_model);
    m_view->setOutline(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    for (int column = 0; column < AuditModel::ColumnCount; ++column) {
        m_view->header()->resizeSection(column, kWidths[static_cast<std::size_t>(column)]);
    }
    m_view->header()->setStretchLastSection(true);
    buildBar();
    buildHead();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_headBar);
    column->addWidget(m_verdict);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);

    ProjectSession& session = desk.project->session();
    connect(m_filter, &AuditFilter::changed, this, &AuditPage::find);
    connect(m_filter, &AuditFilter::accepted, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    // Asked for while the view is being painted.
    connect(m_model, &AuditModel::pageWanted, this, &AuditPage::readPage, Qt::QueuedConnection);
    connect(&session, &ProjectSession::closing, this, &AuditPage::forget);
    connect(&session, &ProjectSession::opened, this, &AuditPage::refresh);
    connect(&session, &ProjectSession::stateChanged, this, &AuditPage::sayEmpty);
    inEveryLanguage(this, [this] { say(); });
}

QString AuditPage::verdict() const {
    return m_verdict->isHidden() ? QString() : m_verdict->text();
}

void AuditPage::sayVerdict(const QString& sentence, const QString& tone) {
    m_verdict->setText(sentence);
    setTone(m_verdict, tone);
    m_verdict->setVisible(!sentence.isEmpty());
}

void AuditPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

std::shared_ptr<project::Project> AuditPage::project() const {
    return m_desk.project->session().project();
}

void AuditPage::refresh() {
    if (isVisible()) {
        AuditNotes::flushed(*m_desk.project, this, [this] { find(); });
    }
}

// Nothing of a trail stays when its project is closed or locked.
void AuditPage::forget() {
    m_finding.drop();
    m_verifying.drop();
    m_reading.clear();
    m_found = false;
    m_all = 0;
    m_filter->clear();
    m_head->clear();
    sayVerdict({}, {});
    m_model->forget();
    m_verify->setEnabled(true);
    sayCount();
}

void AuditPage::find() {
    const std::shared_ptr<project::Project> project = this->project();
    if (!project) {
        return;
    }
    m_finding = m_desk.jobs.run<AuditFound>(
        this, tr("Reading the audit trail"),
        [project, question = m_filter->question()](const CancelToken& cancel, Progress&) -> Result<AuditFound> {
            Result<project::Project::Reader> reader = project->reader();
            return reader ? findAudit(**reader, question, cancel) : fail(std::move(reader.error()));
        },
        [this](Result<AuditFound> found) {
            m_finding = {};
            if (!found) {
                sayVerdict(sentence(found.error()), QStringLiteral("error"));
                return;
            }
            // Who is at the newest row stays there.
            const int row = m_view->currentIndex().row();
            const qint64 current = row > 0 ? m_model->numberAt(row) : 0;
            m_found = true;
            m_all = found->all;
            m_reading.clear();
            m_filter->setKnown(found->kinds, found->people);
            m_model->setFound(std::move(found->rows), std::move(found->titles));
            m_view->selectRow(std::max(0, m_model->rowOf(current)));
            sayEmpty();
            sayCount();
        });
}

void AuditPage::readPage(int page) {
    const std::shared_ptr<project::Project> project = this->project();
    if (!project) {
        return;
    }
    using Rows = std::vector<project::AuditRow>;
    // Each page has a job of its own, so that what is scrolled by does not take back what is seen.
    m_reading[page] = std::make_shared<JobHandle>(m_desk.jobs.run<Rows>(
        this, tr("Reading the audit trail"),
        [project, numbers = m_model->rowsOf(page)](const CancelToken&, Progress&) -> Result<Rows> {
            Result<project::Project::Reader> reader = project->reader();
            return reader ? readAudit(**reader, numbers) : fail(std::move(reader.error()));
        },
        [this, page](Result<Rows> rows) {
            m_reading.remove(page);
            if (rows) {
                m_model->takePage(page, std::move(*rows));
            } else {
                sayVerdict(sentence(rows.error()), QStringLiteral("error"));
            }
        }));
}

void AuditPage::verify() {
    if (!project() || !m_verify->isEnabled()) {
        return;
    }
    std::optional<project::AuditHead> head;
    if (const QString text = m_head->text().trimmed(); !text.isEmpty()) {
        head = project::AuditHead::parse(text.toStdString());
        if (!head) {
            sayVerdict(tr("This is no head of an audit trail: one is a number, a colon and 64 digits and letters."),
                       QStringLiteral("warning"));
            m_head->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_verify->setEnabled(false);
    sayVerdict(tr("Verifying\u2026"), QStringLiteral("muted"));
    AuditNotes::flushed(*m_desk.project, this, [this, head] { judge(head); });
}

void AuditPage::judge(const std::optional<project::AuditHead>& head) {
    const std::shared_ptr<project::Project> project = this->project();
    if (!project) {
        return;
    }
    m_verifying = m_desk.jobs.run<AuditVerdict>(
        this, tr("Verifying the audit trail"),
        [project, head](const CancelToken&, Progress&) -> Result<AuditVerdict> {
            Result<project::Project::Reader> reader = project->reader();
            return reader ? judgeAudit(**reader, head) : fail(std::move(reader.error()));
        },
        [this](Result<AuditVerdict> verdict) {
            m_verifying = {};
            m_verify->setEnabled(true);
            if (!verdict) {
                sayVerdict(sentence(verdict.error()), QStringLiteral("error"));
                return;
            }
            sayVerdict(verdict->sentence, verdict->whole ? QStringLiteral("fine") : QStringLiteral("error"));
            m_model->setWrong(verdict->wrong);
            find();
        });
}

}  // namespace plumb::desk
