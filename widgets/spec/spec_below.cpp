#include "widgets/spec/spec_below.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/icons.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/spec/effect_model.h"
#include "widgets/spec/effect_run.h"
#include "widgets/spec/problem_model.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace plumb::desk {

SpecBelow::SpecBelow(Desk& desk, EffectRun& run, QWidget* parent)
    : QWidget(parent)
    , m_run(run)
    , m_problems(new ProblemModel(this))
    , m_effects(new EffectModel(this))
    , m_problemView(new RowView(desk.theme))
    , m_effectView(new RowView(desk.theme))
    , m_lists(new QStackedWidget)
    , m_problemButton(new QToolButton)
    , m_effectButton(new QToolButton)
    , m_stop(new QToolButton)
    , m_all(new QToolButton)
    , m_sentence(new ElidedLabel) {
    auto* const bar = new QWidget;
    bar->setProperty("surface", QStringLiteral("title"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* const row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 2, 12, 2);
    row->setSpacing(4);
    auto* const group = new QButtonGroup(this);
    for (QToolButton* const button : {m_problemButton, m_effectButton}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button);
        row->addWidget(button);
    }
    m_problemButton->setChecked(true);
    m_sentence->setObjectName(QStringLiteral("spec.effect"));
    m_sentence->setProperty("tone", QStringLiteral("muted"));
    row->addSpacing(8);
    row->addWidget(m_sentence, 1);
    m_stop->setIcon(icon(QStringLiteral("stop"), desk.theme));
    for (QToolButton* const button : {m_all, m_stop}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->hide();
        row->addWidget(button);
    }

    const auto list = [&](RowView* view, QAbstractItemModel* model, std::initializer_list<int> widths) {
        view->setModel(model);
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        view->setOutline(true);
        int column = 0;
        for (const int width : widths) {
            view->header()->resizeSection(column++, width);
        }
        m_lists->addWidget(view);
    };
    list(m_problemView, m_problems, {110, 60, 200});
    list(m_effectView, m_effects, {100, 110, 170, 200});
    m_problemView->setObjectName(QStringLiteral("spec.problems"));
    m_effectView->setObjectName(QStringLiteral("spec.effects"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_lists, 1);

    connect(m_problemButton, &QToolButton::clicked, this, [this] { m_lists->setCurrentWidget(m_problemView); });
    connect(m_effectButton, &QToolButton::clicked, this, [this] { m_lists->setCurrentWidget(m_effectView); });
    connect(m_stop, &QToolButton::clicked, &run, &EffectRun::stop);
    connect(m_all, &QToolButton::clicked, &run, &EffectRun::countAll);
    const auto openProblem = [this](const QModelIndex& index) {
        if (index.row() >= 0 && index.row() < m_problems->rowCount()) {
            const SpecProblem& problem = m_problems->problems()[static_cast<std::size_t>(index.row())];
            emit placeAsked(problem.line, problem.column);
        }
    };
    const auto openEffect = [this](const QModelIndex& index) {
        if (const EffectRow* const one = m_effects->at(index.row()); one && one->line > 0) {
            emit placeAsked(one->line, 1);
        }
    };
    connect(m_problemView, &RowView::opened, this, openProblem);
    connect(m_problemView, &QAbstractItemView::clicked, this, openProblem);
    connect(m_effectView, &RowView::opened, this, openEffect);
    connect(&run, &EffectRun::changed, this, &SpecBelow::updateEffect);
    inEveryLanguage(this, [this] { say(); });
}

void SpecBelow::say() {
    sayProblems();
    m_effectButton->setText(tr("Effect"));
    m_effectButton->setAccessibleName(m_effectButton->text());
    m_effectButton->setToolTip(tr("What the change does to the findings of the messages in front"));
    m_all->setText(tr("Count all"));
    m_all->setToolTip(tr("Count in all messages"));
    m_all->setAccessibleName(m_all->toolTip());
    m_stop->setToolTip(tr("Stop counting"));
    m_stop->setAccessibleName(m_stop->toolTip());
    m_problemView->setAccessibleName(tr("Problems of the spec"));
    m_problemView->setEmptyText(tr("Nothing to say"), tr("The spec can be used as it is written."));
    m_effectView->setAccessibleName(tr("Findings that the change adds or removes"));
    updateEffect();
}

void SpecBelow::sayProblems() {
    const auto count = static_cast<qulonglong>(m_problems->problems().size());
    m_problemButton->setText(count == 0 ? tr("Problems") : tr("Problems %1").arg(QLocale().toString(count)));
    m_problemButton->setAccessibleName(m_problemButton->text());
}

QString SpecBelow::effectSentence() const {
    return m_sentence->text();
}

void SpecBelow::setProblems(const std::vector<SpecProblem>& problems) {
    m_problems->setProblems(problems);
    sayProblems();
}

void SpecBelow::showProblems() {
    m_problemButton->setChecked(true);
    m_lists->setCurrentWidget(m_problemView);
    m_problemView->setFocus(Qt::ShortcutFocusReason);
}

void SpecBelow::showEffect() {
    m_effectButton->setChecked(true);
    m_lists->setCurrentWidget(m_effectView);
    m_effectView->setFocus(Qt::ShortcutFocusReason);
}

void SpecBelow::updateEffect() {
    const QString sentence = m_run.sentence();
    m_sentence->setText(sentence);
    const bool counting = m_run.state() == EffectRun::State::Counting;
    m_stop->setVisible(counting);
    m_all->setVisible(!counting && m_run.effect() && m_run.effect()->messages < m_run.effect()->of);
    // While it is counted anew, the rows from before stay.
    if (!counting && m_effects->effect() != m_run.effect()) {
        m_effects->setEffect(m_run.effect());
    }
    const SpecEffectPtr& effect = m_effects->effect();
    m_effectView->setEmptyText(effect ? tr("No difference") : tr("No effect to show"), sentence);
    const auto count = [](const char16_t* sign, std::uint64_t number) {
        return number == 0
                   ? QString()
                   : QLatin1Char(' ') + QString::fromUtf16(sign) + QLocale().toString(static_cast<qulonglong>(number));
    };
    const QString counts = effect ? count(u"+", effect->added) + count(u"\u2212", effect->removed) : QString();
    m_effectButton->setText(tr("Effect") + counts);
}

}  // namespace plumb::desk
