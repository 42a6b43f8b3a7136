#include "widgets/project/run_page.h"

#include "widgets/common/actions.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/sentences.h"
#include "widgets/project/project_place.h"
#include "widgets/project/run_model.h"
#include "widgets/project/run_words.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <utility>
#include <vector>

namespace plumb::desk {

RunPage::RunPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_of(new QLabel(this))
    , m_means(new QLabel(this))
    , m_which(new QComboBox(this))
    , m_go(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_notice(new NoticeLine(desk.theme, this))
    , m_list(new RowView(desk.theme, this))
    , m_model(new RunModel(this)) {
    build();
    ProjectWork* const work = desk.project;
    connect(m_which, qOverload<int>(&QComboBox::activated), this, [this] { read(); });
    connect(m_go, &QPushButton::clicked, this, &RunPage::goToCurrent);
    connect(m_remove, &QPushButton::clicked, this, &RunPage::askToRemove);
    connect(m_list, &RowView::opened, this, &RunPage::goToCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { restate(); });
    connect(work, &ProjectWork::changed, this, &RunPage::follow);
    connect(&work->session(), &ProjectSession::closing, this, &RunPage::clear);
    connect(&work->session(), &ProjectSession::stateChanged, this, &RunPage::restate);
    connect(&desk.theme, &Theme::changed, this, [this] { m_title->setFont(m_desk.theme.title()); });
    m_title->setFont(desk.theme.title());
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    inEveryLanguage(this, [this] { words(); });
}

const project::RunRow* RunPage::chosen() const {
    const auto& runs = m_desk.project->contents().runs;
    const auto found =
        std::find_if(runs.begin(), runs.end(),
                     [id = m_which->currentData().toLongLong()](const project::RunRow& one) { return one.id == id; });
    return found == runs.end() ? nullptr : &*found;
}

void RunPage::choose(std::int64_t run) {
    m_wanted = run;
    follow();
}

void RunPage::follow() {
    if (!m_desk.project->session().isOpen()) {
        clear();
        return;
    }
    const ProjectContents& contents = m_desk.project->contents();
    const qint64 before = m_which->currentData().toLongLong();
    m_which->clear();
    for (const project::RunRow& run : contents.runs) {
        m_which->addItem(runTitle(contents, run), static_cast<qint64>(run.id));
    }
    const int wanted = m_wanted == 0 ? -1 : m_which->findData(static_cast<qint64>(m_wanted));
    if (wanted >= 0) {
        m_wanted = 0;
    }
    m_which->setCurrentIndex(m_which->count() == 0 ? -1
                                                   : std::max(0, wanted >= 0 ? wanted : m_which->findData(before)));
    read();
}

void RunPage::read() {
    const project::RunRow* const run = chosen();
    if (!run) {
        m_reading = JobHandle();
        m_read = m_readEnded = 0;
        m_model->clear();
        restate();
        return;
    }
    if (m_read == run->id && m_readEnded == run->endedMs) {
        restate();
        return;
    }
    m_read = run->id;
    m_readEnded = run->endedMs;
    m_model->clear();
    m_notice->hide();
    using Rows = std::vector<project::FindingRow>;
    m_reading = m_desk.jobs.run<Rows>(
        this, tr("Reading what a check found"),
        [project = m_desk.project->session().project(), run = *run](const CancelToken&, Progress&) -> Result<Rows> {
            Result<project::Project::Reader> reader = project->reader();
            return reader ? project::findingsOf(**reader, run) : fail(std::move(reader.error()));
        },
        [this, run = *run](Result<Rows> rows) {
            m_reading = {};
            if (!rows) {
                m_read = 0;
                m_desk.tell(sentence(rows.error()));
                restate();
                return;
            }
            m_model->setFindings(run, std::move(*rows));
            if (m_model->rowCount() > 0) {
                m_list->selectRow(0);
            }
            restate();
        });
    restate();
}

void RunPage::restate() {
    const bool open = m_desk.project->session().isOpen();
    const project::RunRow* const run = open ? chosen() : nullptr;
    m_which->setEnabled(m_which->count() > 0);
    m_go->setEnabled(canGo());
    m_remove->setEnabled(canRemove());
    QString means = tr("What checks found in the sources of the project: by this window, and by plumb check --keep.");
    if (run) {
        means = runCounts(*run) + QLatin1Char('.');
        if (run->kept < run->findings) {
            const QLocale locale;
            means += QLatin1Char(' ') + tr("The first %1 of %2 findings stand here.")
                                            .arg(locale.toString(static_cast<qulonglong>(run->kept)),
                                                 locale.toString(static_cast<qulonglong>(run->findings)));
        }
    }
    m_means->setText(means);
    if (!open) {
        m_list->setEmptyText(tr("No project is open"), tr("Checks are kept in a project. Make one, or open one."));
    } else if (!run) {
        m_list->setEmptyText(tr("No check yet"), tr("What a check finds in sources of the project is kept here."));
    } else if (m_reading.active()) {
        m_list->setEmptyText(tr("Reading"), tr("Findings show when all of them are read."));
    } else {
        m_list->setEmptyText(tr("Nothing was found"), tr("All messages agreed with %1.").arg(runSpec(*run)));
    }
    m_desk.actions.refresh();
}

void RunPage::clear() {
    m_reading = JobHandle();
    m_notice->hide();
    m_wanted = m_read = m_readEnded = 0;
    m_which->clear();
    m_model->clear();
    restate();
}

bool RunPage::canGo() const {
    return m_model->at(m_list->currentIndex().row()) != nullptr;
}

bool RunPage::canRemove() const {
    return m_desk.project->session().isWritable() && chosen();
}

void RunPage::goToCurrent() {
    const project::FindingRow* const finding = m_model->at(m_list->currentIndex().row());
    const project::RunRow* const run = chosen();
    if (finding && run) {
        goToPlace(m_desk, {run->source, finding->number, toQString(finding->path)});
    }
}

void RunPage::askToRemove() {
    if (!canRemove()) {
        return;
    }
    m_notice->ask(
        tr("%1 is removed from the project, with its findings. Messages stay as they are.").arg(m_which->currentText()),
        {{tr("Keep it"), [this] { m_list->setFocus(); }, QStringLiteral("checks.keep")},
         {tr("Remove"),
          [this, id = chosen()->id] {
              removeRunOf(m_desk, id);
              m_list->setFocus();
          },
          QStringLiteral("checks.removeNow")}});
    m_notice->focusFirst();
}

bool RunPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete)) {
        askToRemove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace plumb::desk
