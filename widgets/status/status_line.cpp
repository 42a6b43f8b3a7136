#include "widgets/status/status_line.h"

#include "hl7/charset_decision.h"
#include "widgets/common/icons.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/closed_documents.h"
#include "widgets/keeping/edit_keeper.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/focus.h"
#include "widgets/models/jobs.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStatusBar>
#include <QToolButton>

namespace plumb::desk {
namespace {

QString lineEnds(hl7::Terminator terminator) {
    return toQString(hl7::terminatorName(terminator));
}

}  // namespace

StatusLine::StatusLine(Desk& desk, QStatusBar* bar)
    : QObject(bar)
    , m_desk(desk)
    , m_bar(bar)
    , m_message(new QLabel(bar))
    , m_framing(new QLabel(bar))
    , m_charset(new QToolButton(bar))
    , m_version(new QLabel(bar))
    , m_assumptions(new QToolButton(bar))
    , m_project(new QToolButton(bar))
    , m_kept(new QLabel(bar))
    , m_jobs(new QToolButton(bar)) {
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(8, 0, 8, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_message, m_framing, m_charset, m_version, m_assumptions}) {
        bar->addWidget(part);
    }
    m_framing->setContentsMargins(10, 0, 0, 0);  // as far from its neighbour as the buttons' words are
    m_project->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_project->setObjectName(QStringLiteral("status.project"));
    m_kept->setObjectName(QStringLiteral("status.kept"));
    bar->addPermanentWidget(m_project);
    bar->addPermanentWidget(m_kept);
    bar->addPermanentWidget(m_jobs);
    connect(m_charset, &QToolButton::clicked, this, &StatusLine::chooseCharset);
    connect(m_assumptions, &QToolButton::clicked, this, &StatusLine::showAssumptions);
    connect(m_jobs, &QToolButton::clicked, this, [this] { m_desk.showPanel(QStringLiteral("activity")); });
    connect(&desk.focus, &Focus::messageChanged, this, &StatusLine::refresh);
    connect(&desk.workspace, &Workspace::feedsChanged, this, &StatusLine::refresh);
    connect(&desk.jobs, &Jobs::changed, this, &StatusLine::refreshJobs);
    connect(&desk.jobs, &Jobs::progressed, this, &StatusLine::refreshJobs);
    connect(m_project, &QToolButton::clicked, this, [this] { m_desk.showPanel(QStringLiteral("project")); });
    if (desk.project) {
        connect(&desk.project->session(), &ProjectSession::stateChanged, this, &StatusLine::refreshProject);
        connect(&desk.project->session(), &ProjectSession::stateChanged, this, &StatusLine::refreshKept);
        connect(desk.project, &ProjectWork::changed, this, &StatusLine::refreshKept);
    }
    connect(&desk.theme, &Theme::changed, this, &StatusLine::refreshProject);
    // Its project knows of a step by then, if it has one.
    connect(&desk.workspace, &Workspace::feedOpened, this,
            [this](Feed* feed) { connect(feed, &Feed::stepMade, this, &StatusLine::refreshKept); });
    if (desk.keeper) {
        connect(desk.keeper, &EditKeeper::stateChanged, this, &StatusLine::refresh);
    }
    if (const ClosedDocuments* const closed = ClosedDocuments::of(desk)) {
        connect(closed, &ClosedDocuments::changed, this, &StatusLine::refresh);
    }
    inEveryLanguage(bar, [this] {
        m_charset->setToolTip(tr("How the bytes are read as text. Click to read them otherwise."));
        m_charset->setAccessibleName(tr("Character set"));
        m_assumptions->setToolTip(tr("What was assumed about this source"));
        m_assumptions->setAccessibleName(m_assumptions->toolTip());
        m_jobs->setAccessibleName(tr("Running work"));
        refresh();
        refreshJobs();
        refreshProject();
    });
}

void StatusLine::refresh() {
    Feed* const feed = m_desk.focus.feed();
    const FeedMessagePtr& message = m_desk.focus.message();
    for (QWidget* part : std::initializer_list<QWidget*>{m_framing, m_charset, m_version}) {
        part->setVisible(message != nullptr);
    }
    const std::vector<QString> assumptions = feed ? feed->assumptions() : std::vector<QString>();
    const int said = static_cast<int>(assumptions.size() + (feed ? feed->problems().size() : 0));
    m_assumptions->setVisible(said > 0);
    m_assumptions->setText(tr("%Ln assumptions", nullptr, said));
    refreshKept();
    if (!feed || !message) {
        m_message->setText(feed ? tr("No message chosen") : tr("Nothing is open"));
        return;
    }
    const QLocale locale;
    m_message->setText(tr("Message %1 of %2")
                           .arg(locale.toString(static_cast<qulonglong>(message->number + 1)),
                                locale.toString(static_cast<qulonglong>(feed->size()))));
    QString framing = lineEnds(message->view.terminator());
    if (const std::optional<hl7::IndexEntry> entry = feed->entry(message->number)) {
        framing = entry->flags().mllp         ? tr("%1 in MLLP frames").arg(framing)
                  : entry->flags().linePrefix ? tr("%1 in log lines").arg(framing)
                                              : framing;
    }
    m_framing->setText(framing);
    const hl7::CharsetDecision decision =
        hl7::decideCharset(message->view, feed->chosenCharset(), feed->assumedCharset());
    const QString used = toQString(decision.used.name());
    m_charset->setText(feed->chosenCharset() ? tr("%1 chosen").arg(used)
                       : decision.declared.empty()
                           ? tr("%1 assumed").arg(used)
                           : tr("%1 declared, %2 used").arg(toQString(decision.declared), used));
    m_version->setText(tr("HL7 %1").arg(toQString(message->view.version())));
}

void StatusLine::refreshKept() {
    int inProject = 0, inJournal = 0, onlyHere = 0, unwritable = 0;
    const EditKeeper* const keeper = m_desk.keeper;
    for (const auto& feed : m_desk.workspace.feeds()) {
        const int edited = static_cast<int>(feed->editedMessages().size());
        const ProjectFeed* const of = m_desk.project && edited > 0 ? m_desk.project->of(feed.get()) : nullptr;
        const bool journal = keeper && keeper->keeps(feed.get());
        if (of && m_desk.project->session().isWritable()) {
            inProject += edited;
        } else if (of && !journal) {
            const int lost = static_cast<int>(of->unkept());
            unwritable += lost;
            inProject += edited - lost;  // it came with them
        } else {
            (journal && keeper->state() == EditKeeper::State::Kept ? inJournal : onlyHere) += edited;
        }
    }
    if (const ClosedDocuments* const closed = ClosedDocuments::of(m_desk)) {
        const bool kept = keeper && keeper->state() == EditKeeper::State::Kept;
        (kept ? inJournal : onlyHere) += static_cast<int>(closed->edited());
    }
    // What may be lost comes first.
    QStringList parts;
    if (unwritable > 0) {
        parts.append(tr("%Ln edited messages, not kept: the project is open for reading only. Export them", nullptr,
                        unwritable));
    }
    if (onlyHere > 0) {
        parts.append(tr("%Ln edited messages, kept until the window closes: export them", nullptr, onlyHere));
    }
    if (inJournal > 0) {
        parts.append(tr("%Ln edited messages, kept but not exported", nullptr, inJournal));
    }
    if (inProject > 0) {
        parts.append(tr("%Ln edited messages, kept in the project", nullptr, inProject));
    }
    m_kept->setVisible(!parts.isEmpty());
    m_kept->setText(parts.value(0));
    QStringList tips = parts.size() > 1 ? parts : QStringList();
    if (onlyHere > 0 && keeper && keeper->state() == EditKeeper::State::NotKept) {
        tips.append(tr("Edits are not kept over the end of the program. %1").arg(keeper->problem()));
    }
    m_kept->setToolTip(tips.join(QLatin1Char('\n')));
}

void StatusLine::refreshProject() {
    const ProjectSession* const session = m_desk.project ? &m_desk.project->session() : nullptr;
    m_project->setVisible(session && session->isOpen());
    if (m_project->isHidden()) {
        return;
    }
    const QString name = session->name();
    m_project->setIcon(icon(session->isEncrypted() ? QStringLiteral("lock") : QStringLiteral("project"), m_desk.theme));
    m_project->setText(session->isWritable() ? name : tr("%1, read only").arg(name));
    m_project->setToolTip(session->isEncrypted() ? tr("%1: this project is encrypted.").arg(session->path())
                                                 : tr("%1: this project is not encrypted.").arg(session->path()));
    m_project->setAccessibleName(m_project->text() + QLatin1String(". ") + m_project->toolTip());
}

void StatusLine::refreshJobs() {
    const auto& running = m_desk.jobs.running();
    m_jobs->setVisible(!running.empty());
    if (running.empty()) {
        return;
    }
    const JobState& job = *running.front();
    const Progress::State at = job.progress.state();
    QString text = job.title;
    if (at.total > 0) {
        text += tr(", %1 %").arg(at.done * 100 / at.total);
    }
    if (running.size() > 1) {
        text += tr(" and %Ln more", nullptr, static_cast<int>(running.size() - 1));
    }
    m_jobs->setText(text);
    m_jobs->setToolTip(tr("Open the list of running work"));
}

void StatusLine::chooseCharset() {
    Feed* const feed = m_desk.focus.feed();
    if (!feed) {
        return;
    }
    auto* const menu = new QMenu(m_charset);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* const own = menu->addAction(tr("As each message says"), feed, [feed] { feed->setCharset(std::nullopt); });
    own->setCheckable(true);
    own->setChecked(!feed->chosenCharset());
    menu->addSeparator();
    for (const char* name :
         {"UTF-8", "ISO-8859-1", "windows-1252", "ISO-8859-15", "ISO-8859-2", "ISO-8859-5", "ISO-8859-7", "ISO-8859-8",
          "ISO-8859-9", "windows-1251", "Shift_JIS", "EUC-JP", "GB18030", "Big5", "EUC-KR"}) {
        const std::optional<hl7::Charset> charset = hl7::Charset::find(name);
        if (!charset) {
            continue;
        }
        auto* const one = menu->addAction(QLatin1String(name), feed, [feed, charset] { feed->setCharset(charset); });
        one->setCheckable(true);
        one->setChecked(feed->chosenCharset() == charset);
    }
    menu->popup(m_charset->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void StatusLine::showAssumptions() {
    Feed* const feed = m_desk.focus.feed();
    if (!feed) {
        return;
    }
    auto* const menu = new QMenu(m_assumptions);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString& problem : feed->problems()) {
        menu->addAction(icon(QStringLiteral("warning-sign"), m_desk.theme, Role::Warning), problem);
    }
    for (const QString& one : feed->assumptions()) {
        menu->addAction(one);
    }
    menu->popup(m_assumptions->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

}  // namespace plumb::desk
