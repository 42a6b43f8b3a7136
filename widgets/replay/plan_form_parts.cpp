// How the form of a plan is built, and what its fields are called.
#include "widgets/common/icons.h"
#include "widgets/common/in_every_theme.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/wording.h"
#include "widgets/models/replay_words.h"
#include "widgets/replay/form_lines.h"
#include "widgets/replay/plan_alerts.h"
#include "widgets/replay/plan_form.h"
#include "widgets/replay/plan_maps.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {
namespace {

QCheckBox* planCheck(QWidget* parent, const char* name, bool on) {
    auto* const box = namedField<QCheckBox>(parent, name);
    box->setChecked(on);
    return box;
}

}  // namespace

QIcon PlanForm::labelIcon(replay::Label label, const Theme& theme) {
    switch (label) {
    case replay::Label::Production:
        return icon(QStringLiteral("severity-error"), theme, Role::Error);
    case replay::Label::Test:
        return icon(QStringLiteral("severity-fine"), theme, Role::Fine);
    case replay::Label::Unmarked:
        break;
    }
    return icon(QStringLiteral("severity-information"), theme, Role::Muted);
}

PlanForm::PlanForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_endpoint(namedField<QComboBox>(this, "plan.endpoint"))
    , m_scope(namedField<QComboBox>(this, "plan.scope"))
    , m_sourceLabel(namedField<QComboBox>(this, "plan.sourceLabel"))
    , m_order(namedField<QComboBox>(this, "plan.order"))
    , m_pace(namedField<QComboBox>(this, "plan.pace"))
    , m_repeat(namedField<QSpinBox>(this, "plan.repeat"))
    , m_rate(namedField<QDoubleSpinBox>(this, "plan.rate"))
    , m_speed(namedField<QDoubleSpinBox>(this, "plan.speed"))
    , m_newIds(planCheck(this, "plan.newIds", true))
    , m_now(planCheck(this, "plan.now", true))
    , m_test(planCheck(this, "plan.test", true))
    , m_asIs(planCheck(this, "plan.asIs", false))
    , m_hold(planCheck(this, "plan.hold", false))
    , m_rewrites(namedField<QPlainTextEdit>(this, "plan.rewrites"))
    , m_renumber(namedField<QPlainTextEdit>(this, "plan.renumber"))
    , m_shift(namedField<QLineEdit>(this, "plan.shift"))
    , m_shiftPaths(namedField<QLineEdit>(this, "plan.shiftPaths"))
    , m_orderBy(namedField<QLineEdit>(this, "plan.orderBy"))
    , m_numbers(namedField<QLineEdit>(this, "plan.numbers"))
    , m_maps(new PlanMaps(theme, this))
    , m_alerts(new PlanAlerts(this))
    , m_problem(new QLabel(this)) {
    build();
    listen();
    setFocusProxy(m_endpoint);
    inEveryTheme(theme, this, [this] {
        for (const auto& one : m_heads) {
            QFont font = m_theme.font();
            font.setWeight(QFont::DemiBold);
            one.first->setFont(font);
        }
        for (QWidget* const one :
             std::initializer_list<QWidget*>{m_rewrites, m_renumber, m_shiftPaths, m_orderBy, m_numbers}) {
            one->setFont(m_theme.monospace());
        }
        for (int n = 0; n < m_sourceLabel->count(); ++n) {
            m_sourceLabel->setItemIcon(n, labelIcon(static_cast<replay::Label>(n), m_theme));
        }
    });
    inEveryLanguage(this, [this] { say(); });
}

void PlanForm::head(QVBoxLayout* column, const char* words) {
    auto* const label = new QLabel(this);
    label->setContentsMargins(0, 8, 0, 0);
    m_heads.emplace_back(label, words);
    column->addWidget(label);
}

void PlanForm::line(QVBoxLayout* column, QWidget* field, const char* words, const char* tip) {
    Line one;
    one.field = field;
    one.words = words;
    one.tip = tip;
    if (qobject_cast<QCheckBox*>(field)) {
        column->addWidget(field);
    } else {
        one.label = new QLabel(this);
        one.label->setBuddy(field);
        auto* const row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(one.label);
        row->addWidget(field, 1);
        column->addLayout(row);
    }
    one.row = column->itemAt(column->count() - 1);
    m_lines.push_back(one);
}

void PlanForm::build() {
    constexpr double kMost = 100'000;
    constexpr int kRewriteLines = 4, kNumberLines = 2;
    auto* const column = new QVBoxLayout(this);
    m_column = column;
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(6);
    m_scope->addItems({QString(), QString(), QString()});
    m_sourceLabel->addItems({QString(), QString(), QString()});
    m_order->addItems({QString(), QString(), QString()});
    m_pace->addItems({QString(), QString(), QString(), QString()});
    m_repeat->setRange(1, 1'000'000);
    m_orderBy->setText(SendPlan().orderBy);
    m_rate->setRange(0.01, kMost);
    m_rate->setValue(10);
    m_speed->setRange(0.01, kMost);
    m_speed->setValue(1);
    for (QComboBox* const box : {m_endpoint, m_scope, m_sourceLabel, m_order, m_pace}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    for (QPlainTextEdit* const edit : {m_rewrites, m_renumber}) {
        const int lines = edit == m_rewrites ? kRewriteLines : kNumberLines;
        edit->setTabChangesFocus(true);
        edit->setLineWrapMode(QPlainTextEdit::NoWrap);
        edit->setFixedHeight(lines * QFontMetrics(m_theme.monospace()).lineSpacing() + 14);
    }
    m_problem->setObjectName(QStringLiteral("plan.problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    setTone(m_problem, QStringLiteral("error"));
    line(column, m_endpoint, QT_TR_NOOP("Endpoint"));
    head(column, QT_TR_NOOP("Messages"));
    line(column, m_scope, QT_TR_NOOP("Which"));
    line(column, m_sourceLabel, QT_TR_NOOP("Their source is"),
         QT_TR_NOOP("What the source is, as people say: it decides what is asked before sending"));
    line(column, m_order, QT_TR_NOOP("Order"));
    line(column, m_repeat, QT_TR_NOOP("How often"));
    head(column, QT_TR_NOOP("Pace"));
    line(column, m_pace, QT_TR_NOOP("They leave"));
    line(column, m_rate, QT_TR_NOOP("A second"));
    line(column, m_speed, QT_TR_NOOP("Times as fast"), QT_TR_NOOP("As far apart as they were, so many times as fast"));
    line(column, m_orderBy, QT_TR_NOOP("Kept in order"),
         QT_TR_NOOP("Messages with the same value there never overtake each other, over however many connections they "
                    "leave; empty: they may"));
    line(column, m_hold, QT_TR_NOOP("Hold back those behind one that failed"),
         QT_TR_NOOP("Messages with the same value there do not leave after one that was parked"));
    head(column, QT_TR_NOOP("Rewritten on the way"));
    line(column, m_newIds, QT_TR_NOOP("New control ids (MSH-10)"),
         QT_TR_NOOP("So that a receiver that has seen a message does not take it for the same one; the old one is kept "
                    "beside it"));
    line(column, m_now, QT_TR_NOOP("MSH-7 is the moment of sending"));
    line(column, m_test, QT_TR_NOOP("Marked as tests (MSH-11 = T)"));
    line(column, m_asIs, QT_TR_NOOP("Line ends and blank lines as they stand"),
         QT_TR_NOOP("Else segments end with CR, and nothing stands around the message"));
    line(column, m_shift, QT_TR_NOOP("Shift times by"), QT_TR_NOOP("Such as +3d or -2h30m; y, mo, w, d, h, m, s"));
    line(column, m_shiftPaths, QT_TR_NOOP("in"),
         QT_TR_NOOP("Paths with commas between, such as EVN-2, PID-7, PV1-44; empty: every date of every message"));
    line(
        column, m_rewrites, QT_TR_NOOP("Set"),
        QT_TR_NOOP("A line each: a path, '=' and a value, such as PID-13=555-0100. {PID-3.1} is what stands there, {#} "
                   "counts messages"));
    line(column, m_renumber, QT_TR_NOOP("New numbers"),
         QT_TR_NOOP(
             "A line each: paths with commas between, '=' and a text with {#}, such as PID-3.1, MRG-1.1=T{#}. The "
             "same value becomes the same number in all these paths and messages"));
    line(column, m_numbers, QT_TR_NOOP("Counted from"),
         QT_TR_NOOP("The first number of {#}; START:STEP or START:STEP:DIGITS, such as 1000:1:6"));
    head(column, QT_TR_NOOP("Values in the place of others"));
    column->addWidget(m_maps);
    head(column, QT_TR_NOOP("Tell me when"));
    column->addWidget(m_alerts);
    column->addWidget(m_problem);
    column->addStretch(1);
}

void PlanForm::listen() {
    const auto changed = [this] {
        if (!m_filling) {
            restate();
            emit edited();
        }
    };
    connect(m_endpoint, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] {
        if (!m_filling) {
            emit endpointChanged();
        }
    });
    connect(m_sourceLabel, qOverload<int>(&QComboBox::activated), this, &PlanForm::sourceLabelChosen);
    for (QComboBox* const box : {m_scope, m_order, m_pace}) {
        connect(box, qOverload<int>(&QComboBox::currentIndexChanged), this, changed);
    }
    for (QCheckBox* const box : {m_newIds, m_now, m_test, m_asIs, m_hold}) {
        connect(box, &QCheckBox::toggled, this, changed);
    }
    for (QLineEdit* const edit : {m_shift, m_shiftPaths, m_orderBy, m_numbers}) {
        connect(edit, &QLineEdit::textChanged, this, changed);
    }
    for (QPlainTextEdit* const edit : {m_rewrites, m_renumber}) {
        connect(edit, &QPlainTextEdit::textChanged, this, changed);
    }
    connect(m_maps, &PlanMaps::edited, this, changed);
    connect(m_repeat, qOverload<int>(&QSpinBox::valueChanged), this, changed);
}

void PlanForm::say() {
    m_filling = true;
    for (const auto& [label, words] : m_heads) {
        label->setText(tr(words));
    }
    constexpr int kNarrowest = 96, kWidest = 160;
    int labelWidth = kNarrowest;
    for (const Line& one : m_lines) {
        const QString words = tr(one.words);
        if (auto* const check = qobject_cast<QCheckBox*>(one.field)) {
            check->setText(words);
        } else {
            one.label->setText(words);
        }
        labelWidth = std::max(labelWidth, one.label ? one.label->sizeHint().width() : 0);
        one.field->setAccessibleName(words);
        one.field->setToolTip(*one.tip != '\0' ? tr(one.tip) : QString());
    }
    for (const Line& one : m_lines) {
        if (one.label) {
            one.label->setFixedWidth(std::min(labelWidth, kWidest));
        }
    }
    sayChoices();
    m_filling = false;
    restate();
}

void PlanForm::sayChoices() {
    m_order->setItemText(0, tr("As they are listed"));
    m_order->setItemText(1, tr("By MSH-7, the oldest first"));
    m_order->setItemText(2, tr("The last one first"));
    m_pace->setItemText(0, tr("As fast as they are acknowledged"));
    m_pace->setItemText(1, tr("So many a second at most"));
    m_pace->setItemText(2, tr("As far apart as their MSH-7"));
    m_pace->setItemText(3, tr("As far apart as they were captured"));
    for (int n = 0; n < m_sourceLabel->count(); ++n) {
        const auto label = static_cast<replay::Label>(n);
        m_sourceLabel->setItemText(n, label == replay::Label::Unmarked ? tr("Not marked") : labelWords(label));
    }
    m_endpoint->setPlaceholderText(tr("No endpoint yet"));
    m_shift->setPlaceholderText(tr("+3d"));
    m_shiftPaths->setPlaceholderText(tr("all dates, or EVN-2, PID-7"));
    m_renumber->setPlaceholderText(QStringLiteral("PID-3.1, MRG-1.1=T{#}"));
    m_numbers->setPlaceholderText(QStringLiteral("1"));
    m_rewrites->setPlaceholderText(QStringLiteral("PID-13=555-0100"));
    setCounts(m_counts[0], m_counts[1], m_counts[2]);
}

}  // namespace plumb::desk
