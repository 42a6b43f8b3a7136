#include "widgets/change/change_page.h"

#include "widgets/change/change_model.h"
#include "widgets/common/actions.h"
#include "widgets/common/icons.h"
#include "widgets/common/job_head.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/models/counted.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr int kSettle = 300;  // milliseconds of no typing

}  // namespace

ChangePage::ChangePage(Desk& desk, Feed& feed, ChangeTargets targets, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_feed(&feed)
    , m_targets(std::move(targets))
    , m_head(new JobHead(
          desk, [] { return tr("Change many"); }, [] { return tr("Look again"); }))
    , m_form(new ChangeForm(desk.theme))
    , m_model(new ChangeModel(desk.masked, this))
    , m_view(new RowView(desk.theme))
    , m_apply(new QPushButton(tr("Change"))) {
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    auto* const foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 12);
    foot->addStretch(1);
    foot->addWidget(m_apply);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_form);
    column->addWidget(m_view, 1);
    column->addLayout(foot);
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setObjectName(QStringLiteral("change.rows"));
    constexpr int kWidths[] = {56, 190, 130, 210, 280};
    for (int i = 0; i < ChangeModel::ColumnCount; ++i) {
        m_view->header()->resizeSection(i, kWidths[i]);
    }
    m_apply->setObjectName(QStringLiteral("change.apply"));
    m_apply->setDefault(true);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &ChangePage::look);
    connect(m_form, &ChangeForm::edited, this, &ChangePage::edited);
    connect(m_form, &ChangeForm::submitted, this, &ChangePage::look);
    connect(m_head, &JobHead::again, this, &ChangePage::look);
    connect(m_head, &JobHead::stop, this, &ChangePage::stop);
    connect(m_apply, &QPushButton::clicked, this, &ChangePage::apply);
    const auto go = [this](const QModelIndex& index, bool open) {
        if (const ChangePreview::Row* const row = m_model->rowAt(index.row()); row && m_feed) {
            if (open) {
                m_desk.focus.go(m_feed, row->number, row->place, this);
            } else {
                m_desk.focus.setMessage(m_feed, row->number, this);
                m_desk.focus.setPlace(row->place, this);
            }
        }
    };
    connect(m_view, &RowView::opened, this, [go](const QModelIndex& index) { go(index, true); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [go](const QModelIndex& index) { go(index, false); });
    connect(&feed, &Feed::messageChanged, this, &ChangePage::feedChanged);
    connect(&feed, &Feed::messagesReset, this, &ChangePage::feedChanged);
    connect(&feed, &Feed::grown, this, &ChangePage::feedChanged);
    connect(&desk.workspace, &Workspace::feedClosing, this, [this](Feed* closing) {
        if (closing == m_feed) {
            m_job.drop();
            m_settle.stop();
            m_feed = nullptr;
            m_model->setPreview(nullptr);
            describe();
        }
    });
    inEveryLanguage(this, [this] {
        if (m_feed) {
            setWindowTitle(QCoreApplication::translate("ChangeActions", "Change: %1").arg(m_feed->title()));
        }
        m_view->setAccessibleName(tr("What would change"));
        refreshCounts();
        if (!m_job.active()) {
            describe();
        }
    });
}

void ChangePage::begin(const QString& path) {
    refreshCounts();
    if (m_feed) {
        const std::size_t selected = m_targets.selected(m_feed).size();
        const std::size_t listed = m_targets.listed(m_feed).size();
        m_form->setScope(selected > 1              ? ChangeScope::Selected
                         : listed < m_feed->size() ? ChangeScope::Listed
                                                   : ChangeScope::All);
    }
    if (!path.isEmpty()) {
        m_form->setPath(path);
    }
    m_form->path()->setFocus(Qt::ShortcutFocusReason);
    m_form->path()->selectAll();
}

void ChangePage::refreshCounts() {
    if (m_feed) {
        m_form->setCounts(m_targets.selected(m_feed).size(), m_targets.listed(m_feed).size(), m_feed->size());
    }
}

void ChangePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refreshCounts();
}

MessageNumbers ChangePage::numbers() const {
    if (m_form->scope() == ChangeScope::All) {
        return nullptr;
    }
    std::vector<std::uint32_t> chosen =
        m_form->scope() == ChangeScope::Selected ? m_targets.selected(m_feed) : m_targets.listed(m_feed);
    // A sorted list is not in the order of the feed, in which is counted.
    std::sort(chosen.begin(), chosen.end());
    return std::make_shared<const std::vector<std::uint32_t>>(std::move(chosen));
}

void ChangePage::edited() {
    m_done = false;
    m_job.drop();
    m_head->setDone();
    m_model->setPreview(nullptr);
    m_settle.start();
    describe();
}

void ChangePage::feedChanged() {
    if (!m_done && !m_form->blank() && !m_job.active() && (m_model->preview() || m_settle.isActive())) {
        m_model->setPreview(nullptr);
        m_settle.start();
        describe();
    }
}

void ChangePage::look() {
    m_settle.stop();
    m_done = false;
    m_model->setPreview(nullptr);
    describe();
    if (!m_feed || m_form->blank()) {
        return;
    }
    const Result<query::ChangeRule> rule = m_form->rule();
    const Result<query::Changer> changer =
        rule ? query::Changer::make(*rule) : Result<query::Changer>(fail(rule.error()));
    if (!changer) {
        m_head->setSentence(sentence(changer.error()), QStringLiteral("error"));
        return;
    }
    refreshCounts();
    m_job = m_desk.jobs.run<std::shared_ptr<const ChangePreview>>(
        this, tr("Looking at what would change"),
        [snapshot = m_feed->snapshot(), numbers = numbers(), changer = *changer,
         charset = m_feed->chosenCharset()](const CancelToken& cancel, Progress& progress) {
            return previewChange(snapshot, numbers, changer, charset, cancel, progress);
        },
        [this](Result<std::shared_ptr<const ChangePreview>> preview) { take(std::move(preview)); });
    m_head->setRunning([this] { return m_job.progress(); });
}

void ChangePage::stop() {
    m_job.drop();
    m_head->setDone();
    m_head->setSentence(tr("Stopped. Nothing was changed."));
    m_desk.actions.refresh();
}

void ChangePage::take(Result<std::shared_ptr<const ChangePreview>> preview) {
    m_job = {};
    m_head->setDone();
    if (!preview) {
        m_head->setSentence(sentence(preview.error()), QStringLiteral("error"));
        return;
    }
    m_model->setPreview(std::move(*preview));
    describe();
}

bool ChangePage::canApply() const {
    return m_feed && !m_job.active() && m_model->preview() && m_model->preview()->changed > 0;
}

void ChangePage::describe() {
    const std::shared_ptr<const ChangePreview>& preview = m_model->preview();
    m_apply->setEnabled(canApply());
    m_apply->setText(preview && preview->changed > 0
                         ? tr("Change %Ln messages", nullptr, static_cast<int>(preview->changed))
                         : tr("Change"));
    m_desk.actions.refresh();
    if (!m_feed) {
        m_head->setSentence(tr("The messages were closed."));
        m_form->setEnabled(false);
        m_view->setEmptyText(tr("Nothing to change"), tr("Open messages and choose Change many again."));
        return;
    }
    if (!preview) {
        m_head->setSentence(QString());
        m_view->setEmptyText(tr("What would change"),
                             tr("Write a path, such as PID-8 or OBX[*]-11, and what shall happen to it. Nothing is "
                                "changed before you say so."));
        return;
    }
    QStringList said{tr("%1 of %2 messages change").arg(counted(preview->changed), counted(preview->looked))};
    if (preview->lacking > 0) {
        said.append(tr("%1 lack the path").arg(counted(preview->lacking)));
    }
    if (preview->same > 0) {
        // Of texts and times those that have none there.
        const bool looksFor = preview->kind >= query::ChangeKind::Shift;
        said.append((looksFor ? tr("%1 hold nothing of it") : tr("%1 hold it already")).arg(counted(preview->same)));
    }
    if (preview->refused > 0) {
        said.append(tr("%1 cannot be changed").arg(counted(preview->refused)));
    }
    m_head->setSentence(said.join(QStringLiteral(", ")) + QLatin1Char('.'),
                        preview->refused > 0 ? QStringLiteral("warning") : QStringLiteral("muted"));
    m_view->setEmptyText(tr("Nothing would change"),
                         tr("Every message lacks the path, or holds nothing that would change."));
}

void ChangePage::apply() {
    if (!canApply()) {
        return;
    }
    const QString what =
        tr("%1 in %Ln messages", nullptr, static_cast<int>(m_model->preview()->changed)).arg(m_form->name());
    m_job = m_desk.jobs.run<std::shared_ptr<std::vector<Feed::PreparedChange>>>(
        this, what,
        [preview = m_model->preview()](const CancelToken& cancel, Progress& progress) {
            return prepareChange(*preview, cancel, progress);
        },
        [this, what](Result<std::shared_ptr<std::vector<Feed::PreparedChange>>> prepared) {
            applied(std::move(prepared), what);
        });
    m_apply->setEnabled(false);
    m_head->setRunning([this] { return m_job.progress(); });
    m_desk.actions.refresh();
}

void ChangePage::applied(Result<std::shared_ptr<std::vector<Feed::PreparedChange>>> prepared, const QString& what) {
    m_job = {};
    m_head->setDone();
    if (!m_feed) {
        return;
    }
    if (!prepared) {
        describe();
        m_head->setSentence(sentence(prepared.error()), QStringLiteral("error"));
        return;
    }
    m_done = true;
    const auto count = static_cast<int>((*prepared)->size());
    const Result<void> changed = m_feed->changePrepared(std::move(**prepared), what);
    m_model->setPreview(nullptr);
    describe();
    if (!changed) {
        m_head->setSentence(sentence(changed.error()), QStringLiteral("error"));
        return;
    }
    m_head->setSentence(
        tr("%Ln messages were changed, in one step: %1 takes it back.", nullptr, count)
            .arg(m_desk.actions.shortcut(QStringLiteral("edit.undo")).toString(QKeySequence::NativeText)),
        QStringLiteral("fine"));
    m_view->setEmptyText(tr("It is done"), tr("Write another change, or look at the messages in their list."));
}

}  // namespace plumb::desk
