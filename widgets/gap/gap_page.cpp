#include "widgets/gap/gap_page.h"

#include "widgets/common/actions.h"
#include "widgets/common/job_head.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/common/settings.h"
#include "widgets/gap/gap_filter_bar.h"
#include "widgets/gap/gap_form.h"
#include "widgets/gap/gap_model.h"
#include "widgets/gap/gap_side_box.h"
#include "widgets/gap/gap_watch.h"
#include "widgets/gap/gap_words.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/checks.h"
#include "widgets/models/counted.h"
#include "widgets/models/sentences.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_page.h"

#include <QFileInfo>
#include <QToolButton>

#include <utility>

namespace plumb::desk {
namespace {

const QString kGapStrictKey = QStringLiteral("gap/strictUsage");
const QString kGapVersionsKey = QStringLiteral("gap/versions");
constexpr int kGapKeepPause = 400;  // milliseconds from a decision to the project

/// What is open and not saved counts, not what its file holds.
spec::SpecTexts textsNow(Desk& desk) {
    spec::SpecTexts texts = desk.checks.specTexts();
    for (const QPointer<SpecPage>& page : SpecHub::of(desk).pages()) {
        const QString file = page ? QFileInfo(page->path()).canonicalFilePath() : QString();
        if (!file.isEmpty() && page->isModified()) {
            texts[file.toStdString()] = std::string(page->edit()->bytes());
        }
    }
    return texts;
}

}  // namespace

GapPage::GapPage(Desk& desk, GapWriter writer, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_writer(std::move(writer))
    , m_model(new GapModel(m_store, this))
    , m_head(new JobHead(
          desk, [] { return tr("Gap of two specs"); }, [] { return tr("Compare again"); }, this))
    , m_sides{new GapSideBox(desk, false, this), new GapSideBox(desk, true, this)}
    , m_notice(new NoticeLine(desk.theme, this))
    , m_filter(new GapFilterBar(desk, this))
    , m_list(new RowView(desk.theme, this))
    , m_form(new GapForm(desk, m_store, this))
    , m_watch(new GapWatch(desk, this)) {
    m_options.strictUsage = desk.settings.value(kGapStrictKey, false).toBool();
    m_options.versions = desk.settings.value(kGapVersionsKey, false).toBool();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kGapKeepPause);
    build();
    wire();
    m_model->setGrouping(m_filter->grouping());
    restate();
}

GapPage::~GapPage() {
    m_store.undoStack()->disconnect(this);
    m_store.disconnect(this);
}

void GapPage::wire() {
    connect(m_head, &JobHead::again, this, &GapPage::compare);
    connect(m_head, &JobHead::stop, this, &GapPage::stop);
    connect(m_watch, &GapWatch::changed, this, &GapPage::compare);
    for (GapSideBox* const one : m_sides) {
        connect(one, &GapSideBox::chosen, this, &GapPage::compare);
    }
    connect(m_filter, &GapFilterBar::filterChanged, this, &GapPage::refilter);
    connect(m_filter, &GapFilterBar::groupingChanged, this, [this] { m_model->setGrouping(m_filter->grouping()); });
    connect(m_filter, &GapFilterBar::left, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_form, &GapForm::left, m_list, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_form, &GapForm::goAsked, this, &GapPage::goTo);
    connect(m_list, &RowView::foldRequested, this,
            [this](const QModelIndex& index, bool expand) { m_model->setExpanded(index.row(), expand); });
    connect(m_list, &RowView::opened, this, [this](const QModelIndex& index) {
        if (!m_model->at(index.row())) {
            m_model->setExpanded(index.row(), !index.siblingAtColumn(0).data(ExpandedRole).toBool());
        } else {
            goTo(!canGo(false));
        }
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GapPage::remember);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &GapPage::remember);
    connect(m_model, &QAbstractItemModel::modelReset, this, &GapPage::restoreRows);
    connect(&m_store, &GapStore::rowsChanged, this, [this] {
        touched();
        restate();
    });
    connect(&m_store, &GapStore::listChanged, this, &GapPage::restate);
    connect(m_store.undoStack(), &QUndoStack::indexChanged, this, [this] {
        touched();
        restate();
    });
    connect(&m_soon, &QTimer::timeout, this, &GapPage::keepNow);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    if (ProjectWork* const work = m_desk.project) {
        connect(work, &ProjectWork::changed, this, &GapPage::projectChanged);
        connect(work, &ProjectWork::writeNow, this, &GapPage::keepNow);
        connect(work, &ProjectWork::restored, this, [this] {
            if (!m_kept.isEmpty()) {
                openKept(m_kept);
            }
        });
        connect(&work->session(), &ProjectSession::closing, this, [this] {
            if (!m_kept.isEmpty()) {
                keepNow();
                clear();
            }
        });
        connect(&work->session(), &ProjectSession::stateChanged, this, &GapPage::restate);
    }
}

void GapPage::choose(const QString& sender, const QString& receiver) {
    if (!sender.isEmpty()) {
        m_sides[0]->choose(sender);
    }
    if (!receiver.isEmpty()) {
        m_sides[1]->choose(receiver);
    }
    compare();
}

bool GapPage::canCompare() const {
    return m_sides[0]->isChosen() && m_sides[1]->isChosen();
}

void GapPage::compare() {
    if (!m_sides[0]->isChosen() && !m_sides[1]->isChosen()) {
        restate();
        return;
    }
    m_finding = m_desk.jobs.run<std::shared_ptr<const GapsFound>>(
        this, tr("Comparing two specs"),
        [sender = m_sides[0]->ask(), receiver = m_sides[1]->ask(), texts = textsNow(m_desk), options = m_options](
            const CancelToken& cancel, Progress&) { return findGapsOf(sender, receiver, texts, options, cancel); },
        [this](Result<std::shared_ptr<const GapsFound>> found) { took(std::move(found)); });
    m_head->setRunning([this] { return m_finding.progress(); });
    restate();
}

void GapPage::stop() {
    m_finding.drop();
    m_head->setDone();
    restate();
    m_head->setSentence(tr("Stopped. The list is as it was."));
}

void GapPage::took(Result<std::shared_ptr<const GapsFound>> found) {
    m_finding = {};
    m_head->setDone();
    if (!found) {
        restate();
        m_head->setSentence(sentence(found.error()), QStringLiteral("error"));
        emit compared();
        return;
    }
    m_found = std::move(*found);
    m_sides[0]->setRead(m_found->sender);
    m_sides[1]->setRead(m_found->receiver);
    QStringList files = m_found->sender.files + m_found->receiver.files;
    for (GapSideBox* const one : m_sides) {
        files.append(QFileInfo(one->name()).isAbsolute() ? QStringList{one->name()} : QStringList());
    }
    m_watch->watch(files, {m_sides[0]->page(), m_sides[1]->page()});
    if (m_found->both()) {
        const bool first = m_store.document().rows.empty();
        m_form->commit();
        if (m_store.update(m_found->sender.spec, m_found->receiver.spec, m_found->gaps)) {
            m_updated = true;
            touched();
        }
        if (first && m_model->rowCount() > 0) {
            m_list->selectRow(m_model->at(0) ? 0 : std::min(1, m_model->rowCount() - 1));
        }
        tellMarks();
    }
    restate();
    emit compared();
}

void GapPage::tellMarks() {
    const GapCounts& counts = m_store.counts();
    if (counts.marks() == 0) {
        if (m_notice->objectName() == QLatin1String("gap.marks")) {
            m_notice->hide();
        }
        return;
    }
    QStringList parts;
    if (counts.fresh > 0) {
        parts.append(tr("%Ln gaps are new", nullptr, static_cast<int>(counts.fresh)));
    }
    if (counts.changed > 0) {
        parts.append(tr("%Ln are not what was decided about", nullptr, static_cast<int>(counts.changed)));
    }
    if (counts.gone > 0) {
        parts.append(tr("%Ln are gone", nullptr, static_cast<int>(counts.gone)));
    }
    const QString said = tr("Since last time, %1. Decisions stayed.").arg(parts.join(QStringLiteral(", ")));
    if (m_notice->sentence() == said) {
        return;
    }
    m_notice->setObjectName(QStringLiteral("gap.marks"));
    m_notice->ask(said,
                  {{tr("Show only these"),
                    [this] {
                        m_filter->clear();
                        m_filter->findChild<QToolButton*>(QStringLiteral("gap.quickMarked"))->setChecked(true);
                        m_list->setFocus(Qt::OtherFocusReason);
                    },
                    QStringLiteral("gap.showMarked")},
                   {tr("Take all marks away"), [this] { takeMarks(true); }, QStringLiteral("gap.takeMarks")},
                   {tr("Later"), {}, QStringLiteral("gap.later")}},
                  QStringLiteral("muted"));
}

void GapPage::setOptions(const spec::GapOptions& options) {
    m_options = options;
    m_desk.settings.setValue(kGapStrictKey, options.strictUsage);
    m_desk.settings.setValue(kGapVersionsKey, options.versions);
    compare();
}

void GapPage::swap() {
    if (m_store.holdsWork() || !m_kept.isEmpty() || !m_path.isEmpty()) {
        // What was decided is of this direction.
        emit pageAsked(m_sides[1]->name(), m_sides[0]->name());
        return;
    }
    const QString sender = m_sides[0]->name(), receiver = m_sides[1]->name();
    SpecPage *const senderPage = m_sides[0]->page(), *const receiverPage = m_sides[1]->page();
    const auto set = [](GapSideBox* box, const QString& name, SpecPage* page) {
        if (page) {
            box->choosePage(page);
        } else {
            box->choose(name);
        }
    };
    set(m_sides[0], receiver, receiverPage);
    set(m_sides[1], sender, senderPage);
    m_store.reset({});
    compare();
}

void GapPage::refilter() {
    m_model->setFilters(m_filter->filters());
    restate();
}

void GapPage::restate() {
    const GapCounts& counts = m_store.counts();
    const std::string me = m_filter->me().toStdString();
    std::size_t mine = 0;
    for (const spec::GapRow& row : m_store.document().rows) {
        mine += !me.empty() && row.owner == me ? 1 : 0;
    }
    m_filter->setCounts(counts, mine, m_model->shownCount());
    const bool any = !m_store.document().rows.empty();
    if (!m_finding.active()) {
        const bool problem = m_found && (!m_found->sender.problem.isEmpty() || !m_found->receiver.problem.isEmpty());
        const bool done = any && counts.openHarmful == 0;
        QString said;
        if (problem) {
            said = any ? tr("One of the specs cannot be read as it is now; this is the list from before.")
                       : tr("One of the specs cannot be read.");
        } else if (any) {
            said = done ? tr("%Ln gaps; none that does harm is open.", nullptr, static_cast<int>(counts.all))
                        : tr("%Ln gaps, of which %1 do harm and are open.", nullptr, static_cast<int>(counts.all))
                              .arg(counted(counts.openHarmful));
        }
        m_head->setSentence(said, problem ? QStringLiteral("error")
                                  : done  ? QStringLiteral("fine")
                                          : QStringLiteral("muted"));
    }
    const bool chosenAny = any && !m_chosenKeys.empty();
    for (QToolButton* const one : m_deedButtons) {
        one->setEnabled(chosenAny);
    }
    m_undo->setEnabled(m_store.undoStack()->canUndo());
    m_redo->setEnabled(m_store.undoStack()->canRedo());
    m_save->setEnabled(canSave());
    m_export->setEnabled(canExport());
    m_swap->setEnabled(canCompare());
    m_head->setCanBegin(canCompare(), tr("Choose two specs first"));
    if (m_list->header()->isSectionHidden(GapModel::MarkColumn) == (counts.marks() > 0)) {
        fitColumns();
    }
    m_form->setReachable(canGo(false), canGo(true));
    sayEmpty();
    setWindowTitle(isModified() && m_kept.isEmpty() && m_store.holdsWork() ? tr("%1 (not saved)").arg(calledName())
                                                                           : calledName());
    emit changed();
}

void GapPage::sayEmpty() {
    const bool any = !m_store.document().rows.empty();
    if (any) {
        m_list->setEmptyText(tr("No gap matches"), tr("Clear the filter, or release the buttons below it."));
    } else if (m_finding.active() || m_reading.active()) {
        m_list->setEmptyText(tr("Comparing"), tr("Gaps show when both specs are read."));
    } else if (m_found && m_found->both()) {
        m_list->setEmptyText(tr("The two say the same"), tr("The receiver takes all that the sender sends."));
    } else if (canCompare() && m_found) {
        m_list->setEmptyText(tr("These two cannot be compared"),
                             tr("What is wrong stands below the name of the spec."));
    } else {
        m_list->setEmptyText(tr("Choose two specs"),
                             tr("What the sender's spec says is sent is held against what the receiver's says is "
                                "taken. Each difference is a row that you decide about."));
    }
}

}  // namespace plumb::desk
