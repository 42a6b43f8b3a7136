#include "widgets/replay/rule_table.h"

#include "widgets/common/in_every_theme.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/row_view.h"
#include "widgets/common/wording.h"
#include "widgets/models/sentences.h"
#include "widgets/replay/rule_model.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {
namespace {

using replay::AckCode;
using replay::RuleParts;

constexpr int kLongestDelay = 3'600'000;  // milliseconds
constexpr int kDropped = -1;              // among answers
constexpr int kBetweenFields = 32;

}  // namespace

RuleTable::RuleTable(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(*this, theme)
    , m_model(new RuleModel(this))
    , m_list(new RowView(theme, this))
    , m_add(namedField<QPushButton>(this, "rules.add"))
    , m_remove(namedField<QPushButton>(this, "rules.remove"))
    , m_up(namedField<QPushButton>(this, "rules.up"))
    , m_down(namedField<QPushButton>(this, "rules.down"))
    , m_when(namedField<QLineEdit>(this, "rules.when"))
    , m_error(namedField<QLineEdit>(this, "rules.error"))
    , m_text(namedField<QLineEdit>(this, "rules.text"))
    , m_answer(namedField<QComboBox>(this, "rules.answer"))
    , m_delay(namedField<QSpinBox>(this, "rules.delay"))
    , m_application(namedField<QSpinBox>(this, "rules.application"))
    , m_after(namedField<QSpinBox>(this, "rules.after"))
    , m_times(namedField<QSpinBox>(this, "rules.times"))
    , m_wrongId(namedField<QCheckBox>(this, "rules.wrongId"))
    , m_disconnect(namedField<QCheckBox>(this, "rules.disconnect"))
    , m_problem(namedField<QLabel>(this, "rules.problem")) {
    build();
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_list->selectRow(m_model->add());
        m_when->setFocus();
        m_when->selectAll();
    });
    connect(m_remove, &QPushButton::clicked, this, &RuleTable::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    for (QLineEdit* const edit : {m_when, m_error, m_text}) {
        connect(edit, &QLineEdit::textChanged, this, &RuleTable::changed);
    }
    for (QSpinBox* const box : {m_delay, m_application, m_after, m_times}) {
        connect(box, qOverload<int>(&QSpinBox::valueChanged), this, &RuleTable::changed);
    }
    for (QCheckBox* const box : {m_wrongId, m_disconnect}) {
        connect(box, &QCheckBox::toggled, this, &RuleTable::changed);
    }
    connect(m_answer, qOverload<int>(&QComboBox::currentIndexChanged), this, &RuleTable::changed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RuleTable::fill);
    connect(m_model, &RuleModel::edited, this, [this] {
        fitList();
        restate();
        emit edited();
    });
    inEveryTheme(theme, this, [this] { m_when->setFont(m_theme.monospace()); });
    inEveryLanguage(this, [this] { say(); });
    setRules({});
}

void RuleTable::build() {
    m_list->setObjectName(QStringLiteral("rules.rows"));
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->installEventFilter(this);
    int column = 0;
    for (const int width : {262, 288, 170}) {
        m_list->header()->resizeSection(column++, width);
    }
    for (int code = kDropped; code <= static_cast<int>(AckCode::CR); ++code) {
        m_answer->addItem(QString(), code);
    }
    for (QSpinBox* const box : {m_delay, m_application}) {
        box->setSuffix(QStringLiteral(" ms"));
        box->setSingleStep(500);
        box->setGroupSeparatorShown(true);
    }
    constexpr int kNumberField = 120;
    for (QSpinBox* const box : {m_delay, m_application, m_after, m_times}) {
        box->setFixedWidth(kNumberField);
    }
    m_delay->setRange(0, kLongestDelay);
    m_application->setRange(-1, kLongestDelay);
    m_after->setRange(0, 1'000'000);
    m_times->setRange(0, 1'000'000);
    m_error->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{0,6}")), this));
    m_text->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[^\"\\r\\n]*")), this));
    setTone(m_problem, QStringLiteral("error"));
    m_problem->setWordWrap(true);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton* const button : {m_add, m_up, m_down, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* const left = new QFormLayout;
    auto* const right = new QFormLayout;
    for (QFormLayout* const form : {left, right}) {
        form->setHorizontalSpacing(12);
        form->setVerticalSpacing(6);
        form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
        form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    constexpr int kWide = 300;
    m_when->setFixedWidth(kWide);
    m_answer->setFixedWidth(kWide);
    m_text->setFixedWidth(kWide);
    m_lines.plainLine(left, m_when, QT_TR_NOOP("When"),
                      QT_TR_NOOP("A filter, as over a message list; the first rule that matches holds"));
    m_lines.plainLine(
        left, m_answer, QT_TR_NOOP("Answer"),
        QT_TR_NOOP("As the message asks: CA where its MSH-15 asks for it, AA where MSH-16 or nothing does"));
    m_lines.plainLine(left, m_error, QT_TR_NOOP("Error code"),
                      QT_TR_NOOP("An ERR segment with this code of table 0357, such as 207"));
    m_lines.plainLine(left, m_text, QT_TR_NOOP("Text"), QT_TR_NOOP("MSA-3, and the text of the error"));
    m_lines.plainLine(left, m_wrongId, QT_TR_NOOP("Answer with an MSA-2 that is not the message's"));
    m_lines.plainLine(right, m_delay, QT_TR_NOOP("Wait before the answer"),
                      QT_TR_NOOP("Answers behind it on its connection wait as well"));
    m_lines.plainLine(right, m_application, QT_TR_NOOP("Commit first, answer after"),
                      QT_TR_NOOP("CA at once, the application's acknowledgement after this time"));
    m_lines.plainLine(right, m_after, QT_TR_NOOP("Leave the first messages alone"),
                      QT_TR_NOOP("So many that match are passed over"));
    m_lines.plainLine(right, m_times, QT_TR_NOOP("Hold for so many messages"), QT_TR_NOOP("0: for all"));
    m_lines.plainLine(right, m_disconnect, QT_TR_NOOP("Close the connection then"));
    m_fields = new QHBoxLayout;
    m_fields->setSpacing(kBetweenFields);
    m_fields->addLayout(left);
    m_fields->addLayout(right);
    m_fields->addStretch(1);
    auto* const rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_list);
    rows->addLayout(buttons);
    rows->addLayout(m_fields);
    rows->addWidget(m_problem);
}

void RuleTable::say() {
    m_add->setText(tr("Add a rule"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove the chosen rule"));
    m_up->setText(tr("Up"));
    m_up->setAccessibleName(tr("Ask the chosen rule earlier"));
    m_down->setText(tr("Down"));
    m_down->setAccessibleName(tr("Ask the chosen rule later"));
    m_list->setAccessibleName(tr("Rules of answering"));
    m_lines.sayWords();
    for (int n = 0; n < m_answer->count(); ++n) {
        const int code = m_answer->itemData(n).toInt();
        m_answer->setItemText(n,
                              code == kDropped ? tr("no answer") : RuleModel::answerWords(static_cast<AckCode>(code)));
    }
    m_application->setSpecialValueText(tr("no"));
    m_times->setSpecialValueText(tr("all"));
    m_model->sayAnew();
    restate();
}

int RuleTable::current() const {
    return m_list->currentIndex().row();
}

void RuleTable::setRules(const std::vector<std::string>& texts) {
    m_model->setRules(texts);
    m_list->selectRow(0);
    fitList();
    fill();
}

std::vector<std::string> RuleTable::rules() const {
    return m_model->rules();
}

int RuleTable::problems() const {
    return m_model->problems();
}

/// Where both columns of fields have no room beside each other they stand one below the other.
QSize RuleTable::minimumSizeHint() const {
    QSize least = QWidget::minimumSizeHint();
    int width = layout()->itemAt(1)->minimumSize().width();
    for (int n = 0; n < m_fields->count(); ++n) {
        width = std::max(width, m_fields->itemAt(n)->minimumSize().width());
    }
    least.setWidth(width);
    return least;
}

void RuleTable::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    int both = kBetweenFields;
    for (int n = 0; n < m_fields->count(); ++n) {
        both += m_fields->itemAt(n)->minimumSize().width();
    }
    const bool fits = both <= width();
    m_fields->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_fields->setSpacing(fits ? kBetweenFields : layout()->spacing());
}

void RuleTable::fitList() {
    constexpr int kLeast = 4, kMost = 10;
    const int rows = std::clamp(m_model->rowCount(), kLeast, kMost);
    m_list->setFixedHeight(m_list->header()->sizeHint().height() + rows * m_list->rowHeight() + 4);
}

void RuleTable::fill() {
    const RuleParts* const rule = m_model->at(current());
    if (!rule) {
        return;
    }
    m_filling = true;
    const bool last = current() == m_model->last();
    m_when->setText(last ? QString() : toQString(rule->condition));
    m_answer->setCurrentIndex(m_answer->findData(rule->plan.drop ? kDropped : static_cast<int>(rule->plan.code)));
    m_error->setText(toQString(rule->plan.errorCode));
    m_text->setText(toQString(rule->plan.text));
    m_delay->setValue(static_cast<int>(rule->plan.delayMs));
    m_application->setValue(static_cast<int>(rule->plan.applicationAfterMs.value_or(-1)));
    m_after->setValue(static_cast<int>(rule->after));
    m_times->setValue(static_cast<int>(rule->times.value_or(0)));
    m_wrongId->setChecked(rule->plan.wrongId);
    m_disconnect->setChecked(rule->plan.disconnect);
    m_filling = false;
    restate();
}

void RuleTable::changed() {
    const RuleParts* const before = m_model->at(current());
    if (m_filling || !before) {
        return;
    }
    RuleParts rule;
    rule.condition = m_when->text().trimmed().toStdString();
    const int code = m_answer->currentData().toInt();
    rule.plan.drop = code == kDropped;
    rule.plan.code = rule.plan.drop ? AckCode::None : static_cast<AckCode>(code);
    rule.plan.errorCode = m_error->text().toStdString();
    rule.plan.text = m_text->text().toStdString();
    rule.plan.delayMs = m_delay->value();
    if (m_application->value() >= 0) {
        rule.plan.applicationAfterMs = m_application->value();
    }
    rule.plan.wrongId = m_wrongId->isChecked();
    rule.plan.disconnect = m_disconnect->isChecked();
    if (current() != m_model->last()) {
        rule.after = static_cast<std::uint64_t>(m_after->value());
        if (m_times->value() > 0) {
            rule.times = static_cast<std::uint64_t>(m_times->value());
        }
    }
    m_model->change(current(), rule);
}

void RuleTable::restate() {
    const int row = current();
    const bool own = row >= 0 && row < m_model->last();
    const bool answers = m_answer->currentData().toInt() != kDropped;
    m_remove->setEnabled(own);
    m_up->setEnabled(own && row > 0);
    m_down->setEnabled(own && row + 1 < m_model->last());
    m_when->setEnabled(own);
    m_when->setPlaceholderText(own ? QString() : tr("every other message"));
    m_after->setEnabled(own);
    m_times->setEnabled(own);
    for (QWidget* const one : std::initializer_list<QWidget*>{m_error, m_text, m_delay, m_application, m_wrongId}) {
        one->setEnabled(answers);
    }
    m_problem->setText(m_model->problem(row));
    m_problem->setVisible(!m_problem->text().isEmpty());
}

void RuleTable::move(int by) {
    const int row = current();
    if (m_model->move(row, by)) {
        m_list->selectRow(row + by);
    }
}

void RuleTable::remove() {
    const int row = current();
    if (row >= 0 && row < m_model->last()) {
        m_model->remove(row);
        m_list->selectRow(std::min(row, m_model->last()));
        fill();
        m_list->setFocus();
    }
}

bool RuleTable::eventFilter(QObject* watched, QEvent* event) {
    const bool asked = event->type() == QEvent::ShortcutOverride;
    if (watched == m_list && (asked || event->type() == QEvent::KeyPress)) {
        auto* const key = static_cast<QKeyEvent*>(event);
        const int by = key->modifiers() != Qt::AltModifier ? 0
                       : key->key() == Qt::Key_Up          ? -1
                       : key->key() == Qt::Key_Down        ? 1
                                                           : 0;
        if (key->matches(QKeySequence::Delete) || by != 0) {
            asked ? event->accept() : by != 0 ? move(by) : remove();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace plumb::desk
