#include "widgets/gap/gap_page.h"

#include "widgets/common/job_head.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/gap/gap_filter_bar.h"
#include "widgets/gap/gap_form.h"
#include "widgets/gap/gap_model.h"
#include "widgets/gap/gap_side_box.h"
#include "widgets/gap/gap_watch.h"
#include "widgets/gap/gap_words.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/counted.h"
#include "widgets/models/sentences.h"

#include <QToolButton>

#include <utility>

namespace plumb::desk {
namespace {

constexpr int kGapKeepPause = 400;  // milliseconds from a decision to the project

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
    readOptions();
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
