#include "widgets/against/against_panel.h"

#include "widgets/common/actions.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/icons.h"
#include "widgets/common/row_view.h"
#include "widgets/common/settings.h"
#include "widgets/common/theme.h"
#include "widgets/common/tool_button.h"
#include "widgets/common/wording.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {
namespace {

using Show = AgainstModel::Show;

QString counted(std::uint64_t count, AgainstStatus status) {
    return AgainstPanel::tr("%1 %2").arg(QLocale().toString(static_cast<qulonglong>(count)), againstStatusText(status));
}

}  // namespace

struct AgainstPanel::Made {
    std::shared_ptr<const SpecSide> spec;
    std::shared_ptr<const Alignment> alignment;
    Show show = Show::Asked;
    AgainstModel::Lines lines;
};

AgainstPanel::AgainstPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_view(new RowView(desk.theme, this))
    , m_model(new AgainstModel(this))
    , m_verdict(new ElidedLabel({}, this))
    , m_shows(new QButtonGroup(this))
    , m_stop(new QToolButton(this)) {
    m_show = static_cast<Show>(std::clamp(desk.settings.value(QLatin1String(kShowKey), 0).toInt(), 0, 3));
    build();
    connect(m_view, &RowView::foldRequested, this, [this](const QModelIndex& index, bool expand) {
        m_choosing = true;
        m_model->setExpanded(index.row(), expand);
        m_choosing = false;
    });
    connect(m_view, &RowView::opened, this, [this](const QModelIndex& index) {
        if (m_model->rowAt(index.row()).expandable) {
            m_model->setExpanded(index.row(), !index.siblingAtColumn(0).data(ExpandedRole).toBool());
        }
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &AgainstPanel::rowChosen);
    connect(&desk.focus, &Focus::messageChanged, this, &AgainstPanel::refresh);
    connect(&desk.focus, &Focus::placeChanged, this, &AgainstPanel::focusMoved);
    connect(&desk.checks, &Checks::changed, this, [this](Feed* feed) {
        if (feed && feed == m_desk.focus.feed()) {
            refresh();
        }
    });
    connect(&desk.theme, &Theme::changed, m_view, qOverload<>(&QWidget::update));
    refresh();
    onNewLanguage(this, [this] {
        // What a rule asks for was put into words for the rows.
        m_spec.reset();
        m_model->clear();
        refresh();
        updateVerdict();
    });
}

void AgainstPanel::build() {
    setProperty("surface", QStringLiteral("panel"));
    const auto button = [this](const QString& iconName, const char* text, auto slot) {
        auto* const made = toolButton(
            m_desk.theme, iconName, [text] { return tr(text); }, this);
        connect(made, &QToolButton::clicked, this, slot);
        return made;
    };
    auto* const bar = new QWidget(this);
    auto* const row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 2, 12, 2);
    row->setSpacing(6);
    struct Choice {
        Show show;
        const char* text;
    };
    const Choice shows[] = {{Show::Asked, QT_TR_NOOP("Asked or sent")},
                            {Show::All, QT_TR_NOOP("All")},
                            {Show::Problems, QT_TR_NOOP("Problems")},
                            {Show::Extra, QT_TR_NOOP("Only in the message")}};
    for (const Choice& choice : shows) {
        auto* const made = new QToolButton(bar);
        inEveryLanguage(made, [made, text = choice.text] {
            made->setText(tr(text));
            made->setAccessibleName(tr("Show: %1").arg(tr(text)));
        });
        made->setCheckable(true);
        made->setChecked(choice.show == m_show);
        made->setFocusPolicy(Qt::TabFocus);
        m_shows->addButton(made, static_cast<int>(choice.show));
        row->addWidget(made);
    }
    connect(m_shows, &QButtonGroup::idClicked, this, [this](int id) { setShow(static_cast<Show>(id)); });
    m_verdict->setProperty("tone", QStringLiteral("muted"));
    row->addSpacing(6);
    row->addWidget(m_verdict, 1);
    m_stop->setIcon(icon(QStringLiteral("stop"), m_desk.theme));
    inEveryLanguage(m_stop, [this] {
        m_stop->setToolTip(tr("Stop comparing"));
        m_stop->setAccessibleName(m_stop->toolTip());
    });
    m_stop->setFocusPolicy(Qt::TabFocus);
    m_stop->hide();
    connect(m_stop, &QToolButton::clicked, this, [this] {
        m_job.drop();
        updateVerdict();
        m_view->setEmptyText(tr("Stopped"), tr("Choose the message again to compare it."));
    });
    row->addWidget(m_stop);
    row->addWidget(
        button(QStringLiteral("previous"), QT_TR_NOOP("Go to the problem before"), [this] { previousProblem(); }));
    row->addWidget(button(QStringLiteral("next"), QT_TR_NOOP("Go to the next problem"), [this] { nextProblem(); }));
    row->addWidget(button(QStringLiteral("copy"), QT_TR_NOOP("Copy the rows"), [this] { copyRows(); }));
    bar->setFixedHeight(m_desk.theme.barHeight());

    m_view->setModel(m_model);
    m_view->setOutline(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    inEveryLanguage(m_view, [this] { m_view->setAccessibleName(tr("Spec against message")); });
    fitColumns();
    connect(m_view->header(), &QHeaderView::sectionResized, this,
            [this](int section) { m_fitted = m_fitted && (m_fitting || section == AgainstModel::FoundColumn); });
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void AgainstPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

/// What is long, the rule and what was found, gets what the others leave.
void AgainstPanel::fitColumns() {
    constexpr int kFixed[] = {116, 144, 0, 136, 150};
    constexpr int kLeast = 240, kMost = 520, kOthers = 116 + 144 + 136 + 150;
    m_fitting = true;
    for (int column = 0; m_fitted && column < AgainstModel::FoundColumn; ++column) {
        const int rule = std::clamp((width() - kOthers) / 2, kLeast, kMost);
        m_view->header()->resizeSection(column, column == AgainstModel::RuleColumn ? rule : kFixed[column]);
    }
    m_fitting = false;
}

void AgainstPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitColumns();
}

// Nothing is worked out for a panel that nobody sees.
void AgainstPanel::refresh() {
    if (!isVisible()) {
        return;
    }
    m_model->setMasked(m_desk.masked());
    Feed* const feed = m_desk.focus.feed();
    const FeedMessagePtr& message = m_desk.focus.message();
    if (!feed || !message) {
        m_job.drop();
        m_model->clear();
        m_view->setEmptyText(tr("No message"), tr("Choose a message in the list to see it beside its spec."));
        updateVerdict();
        return;
    }
    const AttachedSpec& attached = m_desk.checks.attached(*feed);
    if (!attached.problem.isEmpty() && attached.name != QLatin1String(kByRules)) {
        m_job.drop();
        m_model->clear();
        m_view->setEmptyText(tr("%1 cannot be used").arg(attached.title()), attached.problem);
        updateVerdict();
        return;
    }
    const std::shared_ptr<const Insight> insight = m_desk.checks.insight(*feed, message);
    const std::shared_ptr<const Alignment>& known = m_model->alignment();
    if (known && &known->insight() == insight.get()) {
        focusMoved(nullptr);
        return;
    }
    list(nullptr);
}

void AgainstPanel::setShow(Show show) {
    m_show = show;
    m_shows->button(static_cast<int>(show))->setChecked(true);
    m_desk.settings.setValue(QLatin1String(kShowKey), static_cast<int>(show));
    if (m_model->alignment()) {
        list(m_model->alignment());
    }
    m_desk.actions.refresh();
}

/// Rows for what is shown; of the alignment that is there, or of one to make.
void AgainstPanel::list(std::shared_ptr<const Alignment> known) {
    Feed* const feed = m_desk.focus.feed();
    std::shared_ptr<const Insight> insight = feed ? m_desk.checks.insight(*feed, m_desk.focus.message()) : nullptr;
    if (!insight) {
        return;
    }
    auto work = [known = std::move(known), insight, spec = m_spec, show = m_show,
                 folds = m_model->folds()](const CancelToken* cancel) {
        Made made;
        made.spec = spec && spec->suits(insight->says(), insight->view())
                        ? spec
                        : std::make_shared<const SpecSide>(insight->says(), insight->view());
        made.alignment = known ? known : std::make_shared<const Alignment>(insight, made.spec, cancel);
        made.show = show;
        if (cancel && cancel->stopped()) {
            return made;
        }
        made.lines = AgainstModel::listed(*made.alignment, show, folds);
        return made;
    };
    if (insight->message().bytes.size() <= kInBackground) {
        m_job.drop();
        take(work(nullptr));
        return;
    }
    m_model->clear();
    m_view->setEmptyText(tr("Comparing"), tr("A message of this size takes a moment."));
    m_job = m_desk.jobs.run<Made>(
        this, tr("Hold a message against its spec"),
        [work = std::move(work)](const CancelToken& cancel, Progress&) -> Result<Made> {
            Made made = work(&cancel);
            if (cancel.stopped()) {
                return fail(MessageId::Cancelled);
            }
            return made;
        },
        [this](Result<Made> made) {
            m_job = {};
            if (made) {
                take(std::move(*made));
            } else {
                m_view->setEmptyText(tr("The message was not compared"), sentence(made.error()));
                updateVerdict();
            }
        });
    updateVerdict();
}

void AgainstPanel::take(Made made) {
    m_choosing = true;
    m_spec = std::move(made.spec);
    m_model->take(std::move(made.alignment), made.show, std::move(made.lines));
    m_choosing = false;
    m_view->setEmptyText(made.show == Show::Problems ? tr("No problem") : tr("Nothing of that kind"),
                         made.show == Show::Problems ? tr("Everything that can be checked agrees with the spec.")
                                                     : tr("The message has nothing that the spec does not have."));
    updateVerdict();
    focusMoved(nullptr);
    emit aligned();
}

void AgainstPanel::updateVerdict() {
    m_stop->setVisible(m_job.active());
    const std::shared_ptr<const Alignment>& alignment = m_model->alignment();
    if (m_job.active()) {
        m_verdict->setText(tr("Comparing"));
        return;
    }
    QStringList parts;
    if (alignment) {
        for (const AgainstStatus status :
             {AgainstStatus::Wrong, AgainstStatus::Missing, AgainstStatus::Extra, AgainstStatus::NotCheckable,
              AgainstStatus::Waived, AgainstStatus::Satisfied}) {
            const std::uint64_t count = alignment->counts()[static_cast<std::size_t>(status)];
            if (count > 0 || status == AgainstStatus::Satisfied) {
                parts.append(counted(count, status));
            }
        }
    }
    m_verdict->setText(parts.join(QStringLiteral(", ")));
}

void AgainstPanel::rowChosen(const QModelIndex& current) {
    if (m_choosing || !current.isValid() || !m_model->alignment() ||
        m_desk.focus.message() != m_model->alignment()->insight().sharedMessage()) {
        return;
    }
    const AgainstRow& row = m_model->rowAt(current.row());
    if (row.path.segment() != 0) {
        m_desk.focus.setPlace(row.path, this);
        return;
    }
    // What is missing has a place all the same: where it would stand.
    if (row.findings.empty() || row.kind == AgainstRow::Kind::Message) {
        return;
    }
    const ShownFinding& found = m_model->alignment()->insight().findings()[row.findings.front()];
    const hl7::FieldPath around = m_model->alignment()->insight().view().pathAt(found.finding.range.begin);
    m_desk.focus.setRange(around.upTo(hl7::Level::Segment), found.finding.range, this);
}

void AgainstPanel::focusMoved(QObject* origin) {
    if (origin == this || !isVisible() || !m_model->alignment() ||
        m_desk.focus.message() != m_model->alignment()->insight().sharedMessage()) {
        return;
    }
    m_choosing = true;
    if (const int row = m_model->reveal(m_desk.focus.path()); row >= 0) {
        m_view->selectRow(row);
    }
    m_choosing = false;
}

void AgainstPanel::goTo(int row) {
    if (row < 0) {
        m_desk.tell(tr("There is no further problem in this message."));
        return;
    }
    m_view->selectRow(row);
    m_view->scrollTo(m_model->index(row, 0));
}

void AgainstPanel::nextProblem() {
    m_choosing = true;
    const int row = m_model->nextProblem(m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1);
    m_choosing = false;
    goTo(row);
}

void AgainstPanel::previousProblem() {
    m_choosing = true;
    const int row = m_model->previousProblem(m_view->currentIndex().isValid() ? m_view->currentIndex().row() : 0);
    m_choosing = false;
    goTo(row);
}

void AgainstPanel::copyRows() const {
    QStringList lines;
    for (const auto& [first, last] : m_view->selectedRanges()) {
        for (int row = first; row <= last; ++row) {
            lines.append(m_model->textOf(row));
        }
    }
    if (lines.isEmpty()) {
        m_desk.tell(tr("Choose rows first."));
        return;
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    m_desk.tell(lines.size() == 1 ? tr("1 row was copied.")
                                  : tr("%1 rows were copied.").arg(QLocale().toString(lines.size())));
}

void AgainstPanel::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        return;
    }
    QWidget::keyPressEvent(event);
}

PanelInfo againstPanel() {
    return {QStringLiteral("against"),
            AgainstPanel::tr("Spec against message"),
            QStringLiteral("compare"),
            PanelArea::Bottom,
            QStringLiteral("Ctrl+Shift+G"),
            false,
            [](Desk& desk) { return new AgainstPanel(desk); },
            QStringLiteral("against")};
}

}  // namespace plumb::desk
