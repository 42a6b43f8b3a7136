#include "widgets/findings/findings_panel.h"

#include "widgets/common/actions.h"
#include "widgets/common/elided_label.h"
#include "widgets/common/icons.h"
#include "widgets/common/row_view.h"
#include "widgets/common/theme.h"
#include "widgets/common/wording.h"
#include "widgets/findings/findings_model.h"
#include "widgets/findings/waiver_form.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/focus.h"
#include "widgets/models/workspace.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <climits>

namespace plumb::desk {
namespace {

QString formatOf(const QString& path) {
    const QString suffix = path.section(QLatin1Char('.'), -1).toLower();
    return suffix == QLatin1String("xml")   ? QStringLiteral("junit")
           : suffix == QLatin1String("txt") ? QStringLiteral("text")
                                            : suffix;
}

constexpr int kRuleWidth = 150, kWhereWidth = 110;

}  // namespace

FindingsPanel::FindingsPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_view(new RowView(desk.theme, this))
    , m_model(new FindingsModel(this))
    , m_spec(new QComboBox(this))
    , m_by(new QComboBox(this))
    , m_narrow(new QLineEdit(this))
    , m_errors(new QToolButton(this))
    , m_warnings(new QToolButton(this))
    , m_others(new QToolButton(this))
    , m_strict(new QToolButton(this))
    , m_run(new QToolButton(this))
    , m_verdict(new ElidedLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_waiver(new WaiverForm(this)) {
    m_spec->setMinimumContentsLength(20);
    m_spec->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const FindingsModel::GroupBy by : {FindingsModel::GroupBy::Rule, FindingsModel::GroupBy::Path,
                                            FindingsModel::GroupBy::Category, FindingsModel::GroupBy::Sender}) {
        m_by->addItem(QString(), static_cast<int>(by));
    }
    m_narrow->setClearButtonEnabled(true);
    m_narrow->setMinimumWidth(70);
    m_narrow->setMaximumWidth(260);
    for (QToolButton* const button : {m_errors, m_warnings, m_others, m_strict}) {
        button->setCheckable(true);
        button->setChecked(button != m_strict);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_run->setFocusPolicy(Qt::TabFocus);
    m_run->setIcon(icon(QStringLiteral("check"), desk.theme));
    m_verdict->setProperty("tone", QStringLiteral("muted"));
    m_progress->setTextVisible(false);
    m_verdict->setContentsMargins(10, 0, 12, 4);
    // All of the bar stands in one line of a small window too; the verdict is the result and has a line of its own.
    m_spec->setMinimumWidth(90);
    m_by->setMinimumWidth(70);
    m_progress->setMaximumWidth(120);
    m_progress->setMinimumWidth(60);
    m_progress->hide();

    auto* const bar = new QWidget(this);
    auto* const row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 2, 12, 2);
    row->setSpacing(6);
    row->addWidget(m_spec);
    row->addWidget(m_run);
    row->addWidget(m_progress);
    row->addStretch(1);
    row->addWidget(m_errors);
    row->addWidget(m_warnings);
    row->addWidget(m_others);
    row->addWidget(m_strict);
    row->addWidget(m_by);
    row->addWidget(m_narrow);

    m_view->setModel(m_model);
    m_view->setOutline(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->header()->resizeSection(FindingsModel::RuleColumn, kRuleWidth);
    m_view->header()->resizeSection(FindingsModel::WhereColumn, kWhereWidth);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_verdict);
    column->addWidget(m_view, 1);
    column->addWidget(m_waiver);

    connect(m_view, &RowView::foldRequested, m_model,
            [this](const QModelIndex& index, bool expand) { m_model->setExpanded(index.row(), expand); });
    connect(m_view, &RowView::opened, this, &FindingsPanel::openCurrent);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex&) { openCurrent(); });
    connect(m_by, qOverload<int>(&QComboBox::activated), this, [this](int index) {
        m_model->setGroupBy(static_cast<FindingsModel::GroupBy>(m_by->itemData(index).toInt()));
    });
    connect(m_narrow, &QLineEdit::textChanged, m_model, &FindingsModel::setNarrow);
    const auto shown = [this] {
        m_model->setShown(m_errors->isChecked(), m_warnings->isChecked(), m_others->isChecked());
    };
    connect(m_errors, &QToolButton::toggled, this, shown);
    connect(m_warnings, &QToolButton::toggled, this, shown);
    connect(m_others, &QToolButton::toggled, this, shown);
    connect(m_strict, &QToolButton::toggled, m_model, &FindingsModel::setStrict);
    connect(m_run, &QToolButton::clicked, this, [this] {
        if (m_feed && m_desk.checks.running(*m_feed)) {
            m_desk.checks.stop(*m_feed);
        } else {
            check();
        }
    });
    connect(m_spec, qOverload<int>(&QComboBox::activated), this, &FindingsPanel::specChosen);
    connect(m_waiver, &WaiverForm::accepted, this, [this](const check::Waiver& waiver) {
        m_desk.checks.addWaiver(waiver);
        m_view->setFocus();
        m_desk.tell(tr("Waived until %1.").arg(QString::fromStdString(waiver.expires)));
    });
    connect(&desk.checks, &Checks::changed, this, &FindingsPanel::feedChanged);
    connect(&desk.jobs, &Jobs::progressed, this, &FindingsPanel::updateFaces);
    if (desk.project) {  // whether what was found is kept in it
        connect(desk.project, &ProjectWork::changed, this, &FindingsPanel::updateFaces);
        connect(&desk.project->session(), &ProjectSession::stateChanged, this, &FindingsPanel::updateFaces);
    }
    connect(&desk.focus, &Focus::messageChanged, this, [this] {
        if (m_desk.focus.feed() && m_desk.focus.feed() != m_feed) {
            setFeed(m_desk.focus.feed());
        }
    });
    connect(&desk.workspace, &Workspace::feedClosing, this, [this](Feed* closing) {
        if (closing == m_feed) {
            setFeed(nullptr);  // what was found in it goes with it
        }
    });
    say();
    setFeed(desk.focus.feed());
    onNewLanguage(this, [this] {
        say();
        m_spec->clear();
        fillSpecs();
        updateFaces();
    });
}

void FindingsPanel::say() {
    m_spec->setAccessibleName(tr("Spec that the messages are held against"));
    m_spec->setToolTip(tr("What the messages are held against"));
    m_by->setAccessibleName(tr("Grouped by"));
    int at = 0;
    for (const QString& by : {tr("By rule"), tr("By place"), tr("By category"), tr("By sender")}) {
        m_by->setItemText(at++, by);
    }
    m_narrow->setPlaceholderText(tr("Narrow by rule, place or words"));
    m_narrow->setAccessibleName(tr("Narrow the findings"));
    for (const auto& [button, text] : {std::pair(m_errors, tr("Errors")), std::pair(m_warnings, tr("Warnings")),
                                       std::pair(m_others, tr("Others")), std::pair(m_strict, tr("Strict"))}) {
        button->setText(text);
        button->setAccessibleName(text);
    }
    m_strict->setToolTip(tr("Count waived findings as if nobody had waived them"));
    m_view->setAccessibleName(tr("Findings"));
}

/// What was found has the room that the others leave, so that where it was seen stands beside it. Whoever draws it to
/// another width is left alone.
void FindingsPanel::resizeEvent(QResizeEvent* event) {
    constexpr int kSeen = 130, kLeast = 330;
    constexpr const char* kFitted = "fitted";
    QWidget::resizeEvent(event);
    QHeaderView* const header = m_view->header();
    const QVariant fitted = header->property(kFitted);
    if (!fitted.isValid() || fitted.toInt() == header->sectionSize(FindingsModel::WhatColumn)) {
        const int room = std::max(kLeast, width() - kRuleWidth - kWhereWidth - kSeen);
        header->setProperty(kFitted, room);
        header->resizeSection(FindingsModel::WhatColumn, room);
    }
}

void FindingsPanel::setFeed(Feed* feed) {
    m_feed = feed;
    fillSpecs();
    m_model->setResult(feed ? m_desk.checks.result(*feed) : nullptr);
    updateFaces();
}

void FindingsPanel::feedChanged(Feed* feed) {
    if (feed != m_feed || !feed) {
        return;
    }
    if (const std::shared_ptr<const CheckResult> result = m_desk.checks.result(*feed); result != m_model->result()) {
        m_model->setResult(result);
    }
    fillSpecs();
    updateFaces();
}

void FindingsPanel::fillSpecs() {
    const QString attached = m_feed ? m_desk.checks.attached(*m_feed).name : QString();
    if (m_spec->count() == 0) {
        m_spec->addItem(tr("HL7 standard, by MSH-12"), QStringLiteral("hl7"));
        m_spec->addItem(tr("Specs by rules of sender and type"), QLatin1String(kByRules));
        for (const QString& name : Checks::shippedSpecs()) {
            m_spec->addItem(name, name);
        }
        m_spec->insertSeparator(m_spec->count());
        m_spec->addItem(tr("Spec from a file"), QString());
        m_spec->addItem(tr("Change the rules"), QStringLiteral("/rules"));
    }
    if (!attached.isEmpty() && m_spec->findData(attached) < 0) {
        m_spec->insertItem(2, m_desk.checks.attached(*m_feed).title(), attached);
    }
    m_spec->setCurrentIndex(m_spec->findData(attached.isEmpty() ? QStringLiteral("hl7") : attached));
    m_spec->setEnabled(m_feed != nullptr);
}

void FindingsPanel::specChosen(int index) {
    if (!m_feed) {
        return;
    }
    const QString name = m_spec->itemData(index).toString();
    if (name == QLatin1String("/rules")) {
        fillSpecs();
        m_desk.showPanel(QStringLiteral("rules"));
        return;
    }
    if (!name.isEmpty()) {
        m_desk.checks.attach(*m_feed, name);
        return;
    }
    fillSpecs();
    auto* const dialog =
        new QFileDialog(this, tr("Attach a spec"), QString(), tr("Specs (*.yaml *.yml *.xml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (m_feed) {
            m_desk.checks.attach(*m_feed, path);
        }
    });
    dialog->open();
}

void FindingsPanel::chooseSpec() {
    m_spec->setFocus();
    m_spec->showPopup();
}

void FindingsPanel::updateFaces() {
    const bool running = m_feed && m_desk.checks.running(*m_feed);
    m_run->setEnabled(m_feed && m_feed->state() == Feed::State::Ready);
    m_run->setIcon(icon(running ? QStringLiteral("stop") : QStringLiteral("check"), m_desk.theme));
    m_run->setToolTip(running ? tr("Stop checking") : tr("Check all messages"));
    m_run->setAccessibleName(m_run->toolTip());
    m_progress->setVisible(running);
    if (!m_feed) {
        m_verdict->clear();
        m_view->setEmptyText(tr("Nothing to check"),
                             tr("Open a file to hold its messages against the standard or a spec."));
        return;
    }
    const QLocale locale;
    if (running) {
        const Progress::State at = m_desk.checks.progress(*m_feed);
        m_progress->setMaximum(1000);
        m_progress->setValue(at.total == 0 ? 0 : static_cast<int>(at.done * 1000 / at.total));
        m_verdict->setText(tr("Checking, %1 of %2")
                               .arg(locale.toString(static_cast<qulonglong>(at.done)),
                                    locale.toString(static_cast<qulonglong>(at.total))));
        m_view->setEmptyText(tr("Checking"), tr("Findings show when all messages were looked at."));
        return;
    }
    const AttachedSpec& attached = m_desk.checks.attached(*m_feed);
    if (!attached.problem.isEmpty() && attached.name != QLatin1String(kByRules)) {
        m_verdict->setText(tr("The spec cannot be used"));
        m_view->setEmptyText(tr("%1 cannot be used").arg(attached.title()), attached.problem);
        return;
    }
    const std::shared_ptr<const CheckResult> result = m_desk.checks.result(*m_feed);
    if (!result) {
        m_verdict->setText(tr("Not checked"));
        m_view->setEmptyText(
            tr("Not checked yet"),
            tr("Press %1 to check all messages of %2.")
                .arg(m_desk.actions.shortcut(QStringLiteral("findings.check")).toString(QKeySequence::NativeText),
                     m_feed->title()));
        return;
    }
    const auto many = [&](const char* what, check::Classification classification) {
        const std::uint64_t count = result->found->count(classification);
        return tr(what, nullptr, static_cast<int>(std::min<std::uint64_t>(count, INT_MAX)))
            .arg(locale.toString(static_cast<qulonglong>(count)));
    };
    QString text =
        tr("%1, %2 in %3, %4 s")
            .arg(many(QT_TR_N_NOOP("%1 errors"), check::Classification::Error),
                 many(QT_TR_N_NOOP("%1 warnings"), check::Classification::Warning), messagesText(result->messages),
                 locale.toString(static_cast<double>(result->milliseconds) / 1000.0, 'f', 1));
    if (result->found->waived() > 0) {
        text += tr(", %1 waived").arg(locale.toString(static_cast<qulonglong>(result->found->waived())));
    }
    if (!attached.problem.isEmpty()) {
        text = tr("%1; a rule's spec cannot be used").arg(text);
    }
    if (const QString kept = m_desk.checks.keptText(*m_feed); !kept.isEmpty()) {
        text = tr("%1; %2", "a verdict, and whether it is kept in the project").arg(text, kept);
    }
    m_verdict->setToolTip(attached.problem);
    m_verdict->setText(m_desk.checks.stale(*m_feed) ? tr("%1; messages changed since").arg(text) : text);
    m_view->setEmptyText(tr("Nothing was found"), tr("All messages agree with %1.").arg(attached.title()));
}

void FindingsPanel::check() {
    if (m_feed && m_feed->state() == Feed::State::Ready) {
        m_desk.checks.check(*m_feed);
    }
}

// Asked again for the same row, it goes on to the next example.
void FindingsPanel::openCurrent() {
    const int row = m_view->currentIndex().row();
    std::vector<const check::FindingExample*> examples;
    for (const check::FindingGroup* group : m_model->groupsOf(row)) {
        for (const check::FindingExample& example : group->examples) {
            examples.push_back(&example);
        }
    }
    if (!m_feed || examples.empty()) {
        return;
    }
    const bool again = m_openedRow == row && m_openedOf == m_model->result().get();
    m_opened = again ? (m_opened + 1) % examples.size() : 0;
    m_openedRow = row;
    m_openedOf = m_model->result().get();
    m_desk.focus.go(m_feed, examples[m_opened]->message, examples[m_opened]->path, this);
    if (examples.size() > 1) {
        m_desk.tell(
            tr("Example %1 of %2; once more for the next one, %3 for all messages.")
                .arg(m_opened + 1)
                .arg(examples.size())
                .arg(m_desk.actions.shortcut(QStringLiteral("findings.messages")).toString(QKeySequence::NativeText)));
    }
}

void FindingsPanel::showMessagesOfCurrent() {
    const int row = m_view->currentIndex().row();
    if (!m_feed || row < 0 || !m_desk.showMessages) {
        return;
    }
    m_desk.showMessages(m_feed, m_model->index(row, FindingsModel::WhatColumn).data().toString(),
                        m_model->messagesOf(row));
}

void FindingsPanel::waiveCurrent() {
    const std::vector<const check::FindingGroup*> groups = m_model->groupsOf(m_view->currentIndex().row());
    if (groups.empty()) {
        m_desk.tell(tr("Choose a finding first."));
        return;
    }
    m_waiver->begin(*groups.front());
}

void FindingsPanel::exportTo(const QString& path, const QString& format) {
    if (!m_feed || !m_desk.checks.result(*m_feed)) {
        m_desk.tell(tr("There is nothing to report: the messages were not checked yet."));
        return;
    }
    m_desk.writeReport(*m_feed, path, format,
                       [this, panel = QPointer<FindingsPanel>(this), path](const QString& problem) {
                           if (panel) {
                               m_desk.tell(problem.isEmpty() ? tr("The report stands in %1.").arg(path) : problem);
                               emit exported(path, problem);
                           }
                       });
}

void FindingsPanel::exportReport() {
    if (!m_feed || !m_desk.checks.result(*m_feed)) {
        m_desk.tell(tr("There is nothing to report: the messages were not checked yet."));
        return;
    }
    auto* const dialog = new QFileDialog(this, tr("Export the report"), QString(),
                                         tr("Web page (*.html);;Workbook (*.xlsx);;Table (*.csv);;JSON (*.json);;JUnit "
                                            "(*.xml);;SARIF (*.sarif);;Text (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("html"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1, 1).section(QLatin1Char(')'), 0, 0));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { exportTo(path, formatOf(path)); });
    dialog->open();
}

PanelInfo FindingsPanel::info() {
    return {QStringLiteral("findings"),
            tr("Findings"),
            QStringLiteral("findings"),
            PanelArea::Bottom,
            QStringLiteral("Ctrl+Shift+M"),
            true,
            [](Desk& desk) { return new FindingsPanel(desk); },
            QStringLiteral("findings")};
}

void FindingsPanel::addActions(Desk& desk, std::function<FindingsPanel*()> panel) {
    const QString category = tr("Findings");
    const auto add = [&](const char* id, const QString& text, const char* keys, const char* icon,
                         void (FindingsPanel::*what)()) {
        desk.actions.add(
            {QLatin1String(id), text, category, QLatin1String(keys), QLatin1String(icon)},
            [&desk, panel, what] {
                desk.showPanel(QStringLiteral("findings"));
                if (FindingsPanel* const shown = panel()) {
                    (shown->*what)();
                }
            },
            [&desk] { return desk.focus.feed() != nullptr; });
    };
    add("findings.check", tr("Check all messages"), "F7", "check", &FindingsPanel::check);
    add("findings.spec", tr("Choose the spec"), "Ctrl+Shift+K", "specs", &FindingsPanel::chooseSpec);
    add("findings.open", tr("Go to the finding"), "", "goto", &FindingsPanel::openCurrent);
    add("findings.messages", tr("Show the messages of the finding"), "Ctrl+Shift+F7", "filter",
        &FindingsPanel::showMessagesOfCurrent);
    add("findings.waive", tr("Waive the finding"), "Ctrl+Shift+W", "waive", &FindingsPanel::waiveCurrent);
    add("findings.export", tr("Export the report"), "Ctrl+Shift+R", "report", &FindingsPanel::exportReport);
}

}  // namespace plumb::desk
