#include "widgets/project/audit_page.h"

#include "widgets/common/actions.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/icons.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/popup_button.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/audit_notes.h"
#include "widgets/models/sentences.h"
#include "widgets/project/audit_filter.h"
#include "widgets/project/audit_model.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
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
    setTabOrder(m_filter, m_refresh);
    setTabOrder(m_refresh, m_save);
    setTabOrder(m_save, m_head);
    setTabOrder(m_head, m_file);
    setTabOrder(m_file, m_verify);
    setTabOrder(m_verify, m_view);
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

void AuditPage::buildBar() {
    m_bar->setProperty("surface", QStringLiteral("ground"));
    m_bar->setAttribute(Qt::WA_StyledBackground);
    m_count->setProperty("tone", QStringLiteral("muted"));
    m_refresh->setObjectName(QStringLiteral("audit.refresh"));
    m_save->setObjectName(QStringLiteral("audit.save"));
    for (const auto& [button, name] : {std::pair{m_refresh, "refresh"}, std::pair{m_save, "export"}}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        const auto sign = [this, button = button, name = name] {
            button->setIcon(icon(QLatin1String(name), m_desk.theme));
        };
        connect(&m_desk.theme, &Theme::changed, button, sign);
        sign();
    }
    auto* const menu = new QMenu(m_save);
    QAction* const csv = menu->addAction(QString(), this, [this] { chooseExport(QStringLiteral("csv")); });
    QAction* const json = menu->addAction(QString(), this, [this] { chooseExport(QStringLiteral("json")); });
    menu->addSeparator();
    QAction* const head = menu->addAction(QString(), this, [this] { chooseExport(QStringLiteral("head")); });
    inEveryLanguage(menu, [csv, json, head] {
        csv->setText(tr("The whole trail as CSV\u2026"));
        json->setText(tr("The whole trail as JSON\u2026"));
        head->setText(tr("Its head alone\u2026"));
    });
    popUpOnClick(m_save, menu);
    auto* const row = new QHBoxLayout(m_bar);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    row->addWidget(m_filter);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_refresh);
    row->addWidget(m_save);
    connect(m_refresh, &QToolButton::clicked, this, &AuditPage::refresh);
}

void AuditPage::buildHead() {
    m_headBar->setProperty("surface", QStringLiteral("ground"));
    m_headBar->setAttribute(Qt::WA_StyledBackground);
    m_head->setObjectName(QStringLiteral("audit.head"));
    m_head->setClearButtonEnabled(true);
    m_verify->setObjectName(QStringLiteral("audit.verify"));
    m_verdict->setObjectName(QStringLiteral("audit.verdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setContentsMargins(12, 6, 12, 6);
    m_verdict->hide();
    const auto sign = [this] { m_file->setIcon(icon(QStringLiteral("open"), m_desk.theme)); };
    connect(&m_desk.theme, &Theme::changed, m_file, sign);
    sign();
    auto* const row = new QHBoxLayout(m_headBar);
    row->setContentsMargins(12, 0, 8, 6);
    row->setSpacing(8);
    row->addWidget(m_head, 1);
    row->addWidget(m_file);
    row->addWidget(m_verify);
    connect(m_verify, &QPushButton::clicked, this, &AuditPage::verify);
    connect(m_head, &QLineEdit::returnPressed, this, &AuditPage::verify);
    connect(m_file, &QToolButton::clicked, this, &AuditPage::chooseHead);
}

void AuditPage::say() {
    setWindowTitle(tr("Audit trail"));
    m_view->setAccessibleName(tr("Audit trail, newest first"));
    m_refresh->setText(tr("Read again"));
    m_refresh->setToolTip(tr("Shows what was done since"));
    m_save->setText(tr("Save\u2026"));
    m_save->setToolTip(tr("Save the trail, or its head, to a file"));
    m_head->setPlaceholderText(tr("An exported head to hold the trail against (need not be given)"));
    m_head->setAccessibleName(tr("Exported head"));
    m_file->setToolTip(tr("Take the head from a file"));
    m_file->setAccessibleName(tr("Take the head from a file"));
    m_verify->setText(tr("Verify"));
    m_verify->setToolTip(tr("Look whether a row was changed, removed or moved"));
    sayEmpty();
    sayCount();
}

void AuditPage::sayEmpty() {
    const bool open = m_desk.project->session().isOpen();
    for (QWidget* const one : {m_bar, m_headBar}) {
        one->setVisible(open);
    }
    if (!open) {
        m_view->setEmptyText(tr("No project is open"),
                             tr("A project keeps who did what, when and on which machine. It is shown here while the "
                                "project is open."));
    } else if (!m_filter->isEmpty()) {
        m_view->setEmptyText(tr("No row fits"),
                             tr("Choose everything, everyone and any time, and clear the find box."));
    } else {
        m_view->setEmptyText(m_found ? tr("The trail is empty") : tr("Reading the audit trail"), QString());
    }
}

void AuditPage::sayCount() {
    const QString all = QLocale().toString(m_all);
    m_count->setText(!m_found ? QString()
                     : qint64{m_model->rowCount()} == m_all
                         ? (m_all == 1 ? tr("1 row") : tr("%1 rows").arg(all))
                         : tr("%1 of %2 rows").arg(QLocale().toString(m_model->rowCount()), all));
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
