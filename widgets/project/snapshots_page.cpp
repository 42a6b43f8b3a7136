#include "widgets/project/snapshots_page.h"

#include "project/snapshots.h"
#include "widgets/common/actions.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/project_work.h"
#include "widgets/keeping/restore_bar.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"
#include "widgets/project/change_list_model.h"
#include "widgets/project/project_place.h"
#include "widgets/project/snapshot_model.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <utility>
#include <vector>

namespace plumb::desk {

SnapshotsPage::SnapshotsPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new QLabel(this))
    , m_means(new QLabel(this))
    , m_with(new QLabel(this))
    , m_sum(new QLabel(this))
    , m_make(new QPushButton(this))
    , m_restore(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_notice(new NoticeLine(desk.theme, this))
    , m_list(new RowView(desk.theme, this))
    , m_changes(new RowView(desk.theme, this))
    , m_model(new SnapshotModel(this))
    , m_changeModel(new ChangeListModel(desk.masked, this))
    , m_other(new QComboBox(this)) {
    build();
    ProjectWork* const work = desk.project;
    ProjectSession* const session = &work->session();
    connect(m_make, &QPushButton::clicked, this,
            [this] { m_desk.actions.action(QStringLiteral("project.snapshot"))->trigger(); });
    connect(m_restore, &QPushButton::clicked, this, &SnapshotsPage::askToRestore);
    connect(m_remove, &QPushButton::clicked, this, &SnapshotsPage::askToRemove);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_notice->hide();
        fillOther();
        compare();
        follow();
    });
    connect(m_list, &RowView::opened, this, [this] { m_changes->setFocus(Qt::OtherFocusReason); });
    connect(m_changes, &RowView::opened, this, &SnapshotsPage::openChange);
    connect(m_other, qOverload<int>(&QComboBox::activated), this, &SnapshotsPage::compare);
    connect(work, &ProjectWork::changed, this, &SnapshotsPage::load);
    connect(session, &ProjectSession::opened, this, &SnapshotsPage::load);
    connect(session, &ProjectSession::closing, this, &SnapshotsPage::clear);
    connect(session, &ProjectSession::stateChanged, this, &SnapshotsPage::follow);
    connect(&desk.focus, &Focus::messageChanged, m_changeModel, &ChangeListModel::sayAnew);
    connect(&desk.theme, &Theme::changed, this, [this] { m_title->setFont(m_desk.theme.title()); });
    m_title->setFont(desk.theme.title());
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    inEveryLanguage(this, [this] { words(); });
}

QString SnapshotsPage::chosen() const {
    const project::Snapshot* const one = m_model->at(m_list->currentIndex().row());
    return one ? toQString(one->name) : QString();
}

void SnapshotsPage::choose(const QString& name) {
    m_wanted = name;
    if (const int row = m_model->rowOf(name); row >= 0) {
        m_wanted.clear();
        m_list->selectRow(row);
    }
}

bool SnapshotsPage::isOf(const Desk& desk) const {
    return m_desk.project == desk.project;
}

void SnapshotsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    load();
}

void SnapshotsPage::load() {
    if (!m_desk.project->session().isOpen() || !isVisible()) {
        return;
    }
    using Rows = std::vector<project::Snapshot>;
    m_loading = m_desk.jobs.run<Rows>(
        this, tr("Reading the snapshots"),
        [project = m_desk.project->session().project()](const CancelToken&, Progress&) -> Result<Rows> {
            Result<project::Project::Reader> reader = project->reader();
            return reader ? project::snapshots(**reader) : fail(std::move(reader.error()));
        },
        [this](Result<Rows> rows) {
            if (!rows) {
                m_desk.tell(sentence(rows.error()));
                return;
            }
            const QString before = m_wanted.isEmpty() ? chosen() : m_wanted;
            m_model->setSnapshots(std::move(*rows));
            m_wanted.clear();
            if (m_model->rowCount() > 0) {
                m_list->selectRow(std::max(0, m_model->rowOf(before)));
            } else {
                fillOther();
                compare();
                follow();
            }
        });
}

void SnapshotsPage::fillOther() {
    const QString before = m_other->currentData().toString();
    m_other->clear();
    m_other->addItem(tr("the project as it is now"), QString());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (const QString name = toQString(m_model->at(row)->name); name != chosen()) {
            m_other->addItem(name, name);
        }
    }
    m_other->setCurrentIndex(std::max(0, m_other->findData(before)));
}

void SnapshotsPage::compare() {
    const QString name = chosen(), other = m_other->currentData().toString();
    if (name.isEmpty() || !m_desk.project->session().isOpen()) {
        m_comparing = JobHandle();
        m_changeModel->setChanges({}, {});
        return;
    }
    using Changes = std::vector<project::SnapshotChange>;
    m_comparing = m_desk.jobs.run<Changes>(
        this, tr("Comparing snapshots"),
        [project = m_desk.project->session().project(), one = name.toStdString(),
         later = other.toStdString()](const CancelToken&, Progress&) -> Result<Changes> {
            Result<project::Project::Reader> reader = project->reader();
            return reader ? project::snapshotChanges(**reader, one, later) : fail(std::move(reader.error()));
        },
        [this](Result<Changes> changes) {
            if (!changes) {
                m_changeModel->setChanges({}, {});
                m_sum->setText(sentence(changes.error()));
                return;
            }
            QHash<qint64, QString> titles;
            for (const project::SourceRow& row : m_desk.project->contents().sources) {
                titles.insert(row.id, toQString(row.title));
            }
            m_changeModel->setChanges(std::move(*changes), titles);
            follow();
        });
}

void SnapshotsPage::follow() {
    const bool open = m_desk.project->session().isOpen(), writable = m_desk.project->session().isWritable();
    const bool any = !chosen().isEmpty();
    m_make->setEnabled(writable);
    m_restore->setEnabled(any && m_desk.project->canRestore());
    m_remove->setEnabled(any && writable);
    m_other->setEnabled(any);
    m_sum->setText(!any || m_changeModel->rowCount() == 0 ? QString()
                                                          : tr("%Ln differences", nullptr, m_changeModel->rowCount()));
    m_list->setEmptyText(open ? tr("No snapshot yet") : tr("No project is open"),
                         open ? tr("Make one before you change much: you can compare with it, and go back to it.")
                              : tr("Snapshots are of a project. Make one, or open one."));
    m_changes->setEmptyText(any ? tr("No difference") : tr("Nothing to compare"),
                            any ? tr("Sources, edits, marks, notes and documents are the same.")
                                : tr("Choose a snapshot."));
}

void SnapshotsPage::clear() {
    m_loading = JobHandle();
    m_comparing = JobHandle();
    m_notice->hide();
    m_wanted.clear();
    m_model->setSnapshots({});
    m_changeModel->setChanges({}, {});
    m_other->clear();
    follow();
}

void SnapshotsPage::askToRestore() {
    const project::Snapshot* const one = m_model->at(m_list->currentIndex().row());
    if (!one || !m_desk.project->canRestore()) {
        return;
    }
    const QString name = toQString(one->name);
    m_notice->ask(
        tr("Sources, edits, marks, notes and documents become what they were in %1, %2. A snapshot of what is "
           "there now is made first, so that you can come back. What is open is closed and opened as it was "
           "then. The audit trail stays as it is.")
            .arg(name, RestoreBar::when(one->atMs)),
        {{tr("Leave it as it is"), [this] { m_list->setFocus(); }, QStringLiteral("snapshots.leave")},
         {tr("Restore"), [this, name] { m_desk.project->restore(name); }, QStringLiteral("snapshots.restoreNow")}});
    m_notice->focusFirst();
}

void SnapshotsPage::askToRemove() {
    const QString name = chosen();
    if (name.isEmpty() || !m_desk.project->session().isWritable()) {
        return;
    }
    m_notice->ask(tr("%1 is removed for good. The project itself stays as it is.").arg(name),
                  {{tr("Keep it"), [this] { m_list->setFocus(); }, QStringLiteral("snapshots.keep")},
                   {tr("Remove"),
                    [this, name] {
                        m_desk.project->removeSnapshot(name);
                        m_list->setFocus();
                    },
                    QStringLiteral("snapshots.removeNow")}});
    m_notice->focusFirst();
}

void SnapshotsPage::openChange(const QModelIndex& index) {
    const project::SnapshotChange* const change = m_changeModel->at(index.row());
    if (change && change->source != 0) {
        goToPlace(m_desk, {change->source, change->number.value_or(0), toQString(change->path)});
    }
}

bool SnapshotsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete)) {
        askToRemove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace plumb::desk
