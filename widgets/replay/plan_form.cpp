#include "widgets/replay/plan_form.h"

#include "widgets/common/icons.h"
#include "widgets/common/in_every_theme.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/wording.h"
#include "widgets/models/counted.h"
#include "widgets/models/replay_words.h"
#include "widgets/models/sentences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {
namespace {

enum class PaceKind { Acknowledged, Rate, Original };

QCheckBox* planCheck(QWidget* parent, const char* name, bool on) {
    auto* const box = new QCheckBox(parent);
    box->setObjectName(QLatin1String("plan.") + QLatin1String(name));
    box->setChecked(on);
    return box;
}

template <class Field>
Field* planField(QWidget* parent, const char* name) {
    auto* const field = new Field(parent);
    field->setObjectName(QLatin1String("plan.") + QLatin1String(name));
    return field;
}

QIcon labelIcon(replay::Label label, const Theme& theme) {
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

}  // namespace

PlanForm::PlanForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_endpoint(planField<QComboBox>(this, "endpoint"))
    , m_scope(planField<QComboBox>(this, "scope"))
    , m_sourceLabel(planField<QComboBox>(this, "sourceLabel"))
    , m_order(planField<QComboBox>(this, "order"))
    , m_pace(planField<QComboBox>(this, "pace"))
    , m_repeat(planField<QSpinBox>(this, "repeat"))
    , m_rate(planField<QDoubleSpinBox>(this, "rate"))
    , m_speed(planField<QDoubleSpinBox>(this, "speed"))
    , m_newIds(planCheck(this, "newIds", true))
    , m_now(planCheck(this, "now", true))
    , m_test(planCheck(this, "test", true))
    , m_asIs(planCheck(this, "asIs", false))
    , m_hold(planCheck(this, "hold", false))
    , m_rewrites(planField<QPlainTextEdit>(this, "rewrites"))
    , m_shift(planField<QLineEdit>(this, "shift"))
    , m_shiftPaths(planField<QLineEdit>(this, "shiftPaths"))
    , m_orderBy(planField<QLineEdit>(this, "orderBy"))
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
        m_rewrites->setFont(m_theme.monospace());
        m_shiftPaths->setFont(m_theme.monospace());
        m_orderBy->setFont(m_theme.monospace());
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
    constexpr int kLabelWidth = 96;
    Line one{nullptr, field, words, tip};
    if (qobject_cast<QCheckBox*>(field)) {
        column->addWidget(field);
    } else {
        one.label = new QLabel(this);
        one.label->setFixedWidth(kLabelWidth);
        one.label->setBuddy(field);
        auto* const row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(one.label);
        row->addWidget(field, 1);
        column->addLayout(row);
    }
    m_lines.push_back(one);
}

void PlanForm::build() {
    constexpr double kMost = 100'000;
    constexpr int kRewriteLines = 4;
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(6);
    m_scope->addItems({QString(), QString(), QString()});
    m_sourceLabel->addItems({QString(), QString(), QString()});
    m_order->addItems({QString(), QString(), QString()});
    m_pace->addItems({QString(), QString(), QString()});
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
    m_rewrites->setTabChangesFocus(true);
    m_rewrites->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_rewrites->setFixedHeight(kRewriteLines * QFontMetrics(m_theme.monospace()).lineSpacing() + 14);
    m_problem->setObjectName(QStringLiteral("plan.problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    setTone(m_problem, QStringLiteral("error"));
    line(column, m_endpoint, QT_TR_NOOP("Endpoint"));
    head(column, QT_TR_NOOP("Messages"));
    line(column, m_scope, QT_TR_NOOP("Which"));
    line(column, m_sourceLabel, QT_TR_NOOP("They are of"),
         QT_TR_NOOP("What the source is, as people say: it decides what is asked before sending"));
    line(column, m_order, QT_TR_NOOP("Order"));
    line(column, m_repeat, QT_TR_NOOP("How often"));
    head(column, QT_TR_NOOP("Pace"));
    line(column, m_pace, QT_TR_NOOP("They leave"));
    line(column, m_rate, QT_TR_NOOP("A second"));
    line(column, m_speed, QT_TR_NOOP("Times as fast"),
         QT_TR_NOOP("As far apart as their MSH-7 are, so many times as fast"));
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
    line(column, m_shiftPaths, QT_TR_NOOP("in"), QT_TR_NOOP("Paths with commas between, such as EVN-2, PID-7, PV1-44"));
    line(
        column, m_rewrites, QT_TR_NOOP("Set"),
        QT_TR_NOOP("A line each: a path, '=' and a value, such as PID-13=555-0100. {PID-3.1} is what stands there, {#} "
                   "counts messages"));
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
    for (QLineEdit* const edit : {m_shift, m_shiftPaths, m_orderBy}) {
        connect(edit, &QLineEdit::textChanged, this, changed);
    }
    connect(m_rewrites, &QPlainTextEdit::textChanged, this, changed);
    connect(m_repeat, qOverload<int>(&QSpinBox::valueChanged), this, changed);
}

void PlanForm::say() {
    m_filling = true;
    for (const auto& [label, words] : m_heads) {
        label->setText(tr(words));
    }
    for (const Line& one : m_lines) {
        const QString words = tr(one.words);
        if (auto* const check = qobject_cast<QCheckBox*>(one.field)) {
            check->setText(words);
        } else {
            one.label->setText(words);
        }
        one.field->setAccessibleName(words);
        one.field->setToolTip(*one.tip != '\0' ? tr(one.tip) : QString());
    }
    m_order->setItemText(0, tr("As they are listed"));
    m_order->setItemText(1, tr("By MSH-7, the oldest first"));
    m_order->setItemText(2, tr("The last one first"));
    m_pace->setItemText(0, tr("As fast as they are acknowledged"));
    m_pace->setItemText(1, tr("So many a second at most"));
    m_pace->setItemText(2, tr("As far apart as they were"));
    for (int n = 0; n < m_sourceLabel->count(); ++n) {
        const auto label = static_cast<replay::Label>(n);
        m_sourceLabel->setItemText(n, label == replay::Label::Unmarked ? tr("Nobody said") : labelWords(label));
    }
    m_shift->setPlaceholderText(tr("+3d"));
    m_shiftPaths->setPlaceholderText(QStringLiteral("EVN-2, PID-7, PV1-44"));
    m_rewrites->setPlaceholderText(QStringLiteral("PID-13=555-0100"));
    setCounts(m_counts[0], m_counts[1], m_counts[2]);
    m_filling = false;
    restate();
}

void PlanForm::restate() {
    const auto pace = static_cast<PaceKind>(m_pace->currentIndex());
    for (const Line& one : m_lines) {
        if (one.field == m_rate || one.field == m_speed) {
            const bool shown = one.field == m_rate ? pace == PaceKind::Rate : pace == PaceKind::Original;
            one.field->setVisible(shown);
            one.label->setVisible(shown);
        }
    }
    m_hold->setEnabled(!m_orderBy->text().trimmed().isEmpty());
    m_problem->setText(problem());
    m_problem->setVisible(!m_problem->text().isEmpty());
}

void PlanForm::setEndpoints(const std::vector<replay::CardRead>& endpoints) {
    const QString before = endpoint();
    m_filling = true;
    m_endpoint->clear();
    for (const replay::CardRead& one : endpoints) {
        const replay::Endpoint& endpoint = one.card.endpoint;
        m_endpoint->addItem(labelIcon(endpoint.label, m_theme),
                            tr("%1, %2").arg(toQString(endpoint.name), labelWords(endpoint.label)),
                            toQString(endpoint.name));
    }
    m_endpoint->setEnabled(m_endpoint->count() > 0);
    m_endpoint->setCurrentIndex(std::max(m_endpoint->findData(before), m_endpoint->count() > 0 ? 0 : -1));
    m_filling = false;
    if (endpoint() != before) {
        emit endpointChanged();
    }
}

QString PlanForm::endpoint() const {
    return m_endpoint->currentData().toString();
}

void PlanForm::setEndpoint(const QString& name) {
    m_endpoint->setCurrentIndex(m_endpoint->findData(name));
}

void PlanForm::setCounts(std::uint64_t selected, std::uint64_t listed, std::uint64_t all) {
    m_counts[0] = selected;
    m_counts[1] = listed;
    m_counts[2] = all;
    m_scope->setItemText(0, tr("The selected ones (%1)").arg(counted(selected)));
    m_scope->setItemText(1, tr("Those of the list (%1)").arg(counted(listed)));
    m_scope->setItemText(2, tr("All (%1)").arg(counted(all)));
    if (auto* const items = qobject_cast<QStandardItemModel*>(m_scope->model())) {
        items->item(0)->setEnabled(selected > 0);
        items->item(1)->setEnabled(listed > 0);
    }
}

PlanScope PlanForm::scope() const {
    return static_cast<PlanScope>(m_scope->currentIndex());
}

void PlanForm::setScope(PlanScope scope) {
    m_scope->setCurrentIndex(static_cast<int>(scope));
}

replay::Label PlanForm::sourceLabel() const {
    return static_cast<replay::Label>(m_sourceLabel->currentIndex());
}

void PlanForm::setSourceLabel(replay::Label label) {
    m_sourceLabel->setCurrentIndex(static_cast<int>(label));
}

SendPlan PlanForm::plan() const {
    SendPlan plan;
    plan.order = static_cast<PlanOrder>(m_order->currentIndex());
    plan.repeat = static_cast<std::uint64_t>(m_repeat->value());
    const auto pace = static_cast<PaceKind>(m_pace->currentIndex());
    plan.pace = {pace == PaceKind::Rate ? m_rate->value() : 0, pace == PaceKind::Original ? m_speed->value() : 0};
    plan.orderBy = m_orderBy->text().trimmed();
    plan.hold = m_hold->isChecked() && !plan.orderBy.isEmpty();
    plan.newIds = m_newIds->isChecked();
    plan.now = m_now->isChecked();
    plan.test = m_test->isChecked();
    plan.asIs = m_asIs->isChecked();
    for (const QString& one : m_rewrites->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (!one.trimmed().isEmpty()) {
            plan.rewrites.append(one.trimmed());
        }
    }
    plan.shift = m_shift->text().trimmed();
    plan.shiftPaths = m_shiftPaths->text().trimmed();
    return plan;
}

QString PlanForm::problem() const {
    const SendPlan now = plan();
    if (!now.shift.isEmpty() && now.shiftPaths.isEmpty()) {
        return tr("Say which times are shifted, such as EVN-2, PID-7.");
    }
    for (const QString& one : now.rewrites) {
        if (!one.contains(QLatin1Char('='))) {
            return tr("'%1' has no '='. Write a path, '=' and a value.").arg(one);
        }
    }
    if (const auto key = now.key(); !key) {
        return sentence(key.error());
    }
    const Result<std::vector<query::Changer>> changes = now.changes();
    return changes ? QString() : sentence(changes.error());
}

}  // namespace plumb::desk
