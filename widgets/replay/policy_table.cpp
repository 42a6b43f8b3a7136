#include "widgets/replay/policy_table.h"

#include "widgets/common/label_tone.h"
#include "widgets/common/wording.h"
#include "widgets/models/replay_words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <optional>
#include <vector>

namespace plumb::desk {
namespace {

using replay::Decision;
using replay::Trigger;

constexpr int kMostRetries = 1000;
constexpr int kLongestWait = 3'600'000;  // milliseconds
constexpr Decision kDecisions[] = {Decision::Accept, Decision::Retry, Decision::Park, Decision::Stop};
constexpr Decision kAfterwards[] = {Decision::Accept, Decision::Park, Decision::Stop};

/// Where a code of the answer may say that trying again helps.
bool bearsCodes(Trigger trigger) {
    return trigger == Trigger::AE || trigger == Trigger::AR || trigger == Trigger::CE || trigger == Trigger::CR;
}

Decision decisionIn(const QComboBox* box) {
    return static_cast<Decision>(box->currentData().toInt());
}

QSpinBox* millisecondsBox(QWidget* parent, const QString& name) {
    constexpr int kStep = 500;
    auto* const box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(0, kLongestWait);
    box->setSingleStep(kStep);
    box->setGroupSeparatorShown(true);
    box->setSuffix(QStringLiteral(" ms"));
    return box;
}

/// "100-205, 207": nothing where it cannot be read.
std::optional<std::vector<replay::CodeRow>> readCodes(const QString& text, bool retry) {
    std::vector<replay::CodeRow> rows;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QStringList ends = part.trimmed().split(QLatin1Char('-'));
        bool first = false, last = false;
        const uint from = ends.front().trimmed().toUInt(&first);
        const uint to = ends.back().trimmed().toUInt(&last);
        if (part.trimmed().isEmpty()) {
            continue;
        }
        if (!first || !last || ends.size() > 2 || from > to) {
            return std::nullopt;
        }
        rows.push_back({from, to, retry});
    }
    return rows;
}

QString codesText(const replay::Policies& policies, bool retry) {
    QStringList parts;
    for (const replay::CodeRow& row : policies.codes) {
        if (row.retry == retry) {
            parts.append(row.first == row.last ? QString::number(row.first)
                                               : QStringLiteral("%1-%2").arg(row.first).arg(row.last));
        }
    }
    return parts.join(QStringLiteral(", "));
}

}  // namespace

PolicyTable::PolicyTable(QWidget* parent)
    : QWidget(parent)
    , m_againName(new QLabel(this))
    , m_neverName(new QLabel(this))
    , m_waitName(new QLabel(this))
    , m_longestName(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_again(new QLineEdit(this))
    , m_never(new QLineEdit(this))
    , m_wait(millisecondsBox(this, QStringLiteral("policies.wait")))
    , m_longest(millisecondsBox(this, QStringLiteral("policies.longest"))) {
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(4, 1);
    for (std::size_t n = 0; n < m_heads.size(); ++n) {
        m_heads[n] = new QLabel(this);
        setTone(m_heads[n], QStringLiteral("muted"));
        grid->addWidget(m_heads[n], 0, static_cast<int>(n));
    }
    for (std::size_t n = 0; n < replay::kTriggers; ++n) {
        addRow(grid, static_cast<Trigger>(n));
    }
    addBelow(grid);
    inEveryLanguage(this, [this] { say(); });
    setPolicies({});
}

void PolicyTable::addRow(QGridLayout* grid, Trigger trigger) {
    const auto at = static_cast<std::size_t>(trigger);
    const QString name = QStringLiteral("policies.") + QLatin1String(replay::triggerName(trigger).data());
    Row& row = m_rows[at];
    row.came = new QLabel(this);
    row.decision = new QComboBox(this);
    row.retries = new QSpinBox(this);
    row.then = new QComboBox(this);
    row.decision->setObjectName(name);
    row.retries->setObjectName(name + QStringLiteral(".retries"));
    row.then->setObjectName(name + QStringLiteral(".then"));
    row.retries->setRange(0, kMostRetries);
    row.came->setBuddy(row.decision);
    for (const Decision one : kDecisions) {
        row.decision->addItem(QString(), static_cast<int>(one));
    }
    for (const Decision one : kAfterwards) {
        row.then->addItem(QString(), static_cast<int>(one));
    }
    const int line = static_cast<int>(at) + 1;
    grid->addWidget(row.came, line, 0);
    grid->addWidget(row.decision, line, 1);
    grid->addWidget(row.retries, line, 2);
    grid->addWidget(row.then, line, 3);
    connect(row.decision, qOverload<int>(&QComboBox::currentIndexChanged), this, &PolicyTable::changed);
    connect(row.then, qOverload<int>(&QComboBox::currentIndexChanged), this, &PolicyTable::changed);
    connect(row.retries, qOverload<int>(&QSpinBox::valueChanged), this, &PolicyTable::changed);
}

void PolicyTable::addBelow(QGridLayout* grid) {
    int line = static_cast<int>(replay::kTriggers) + 1;
    m_again->setObjectName(QStringLiteral("policies.codesAgain"));
    m_never->setObjectName(QStringLiteral("policies.codesNever"));
    grid->setRowMinimumHeight(line++, 6);
    const auto add = [&](QLabel* name, QWidget* field) {
        name->setBuddy(field);
        grid->addWidget(name, line, 0);
        grid->addWidget(field, line++, 1);
    };
    add(m_againName, m_again);
    add(m_neverName, m_never);
    add(m_waitName, m_wait);
    add(m_longestName, m_longest);
    setTone(m_problem, QStringLiteral("error"));
    m_problem->setObjectName(QStringLiteral("policies.problem"));
    m_problem->setWordWrap(true);
    grid->addWidget(m_problem, line, 0, 1, 5);
    for (QLineEdit* const edit : {m_again, m_never}) {
        connect(edit, &QLineEdit::textChanged, this, &PolicyTable::changed);
    }
    for (QSpinBox* const box : {m_wait, m_longest}) {
        connect(box, qOverload<int>(&QSpinBox::valueChanged), this, &PolicyTable::changed);
    }
}

void PolicyTable::say() {
    m_heads[0]->setText(tr("What came"));
    m_heads[1]->setText(tr("What is done"));
    m_heads[2]->setText(tr("Repetitions"));
    m_heads[3]->setText(tr("Then"));
    for (std::size_t n = 0; n < replay::kTriggers; ++n) {
        const Row& row = m_rows[n];
        const QString came = triggerWords(static_cast<Trigger>(n));
        row.came->setText(came);
        for (QComboBox* const box : {row.decision, row.then}) {
            for (int i = 0; i < box->count(); ++i) {
                box->setItemText(i, decisionWords(static_cast<Decision>(box->itemData(i).toInt())));
            }
        }
        row.decision->setAccessibleName(tr("What is done after: %1").arg(came));
        row.retries->setAccessibleName(tr("How often it is tried again after: %1").arg(came));
        row.then->setAccessibleName(tr("What is done then after: %1").arg(came));
    }
    m_againName->setText(tr("Try again for codes"));
    m_neverName->setText(tr("Never for codes"));
    m_waitName->setText(tr("Wait before trying again"));
    m_longestName->setText(tr("Doubles each time, up to"));
    m_again->setToolTip(tr("Codes of table 0357 (ERR-3; ERR-1 and MSA-6 before 2.5) after which trying again helps"));
    m_never->setToolTip(tr("Codes of table 0357 after which trying again never helps; they go first"));
    m_again->setAccessibleName(m_againName->text());
    m_never->setAccessibleName(m_neverName->text());
    m_wait->setAccessibleName(m_waitName->text());
    m_longest->setAccessibleName(m_longestName->text());
    restate();
}

void PolicyTable::setPolicies(const replay::Policies& policies) {
    m_filling = true;
    m_policies = policies;
    for (std::size_t n = 0; n < replay::kTriggers; ++n) {
        const replay::PolicyRow& from = policies.rows[n];
        Row& row = m_rows[n];
        row.decision->setCurrentIndex(row.decision->findData(static_cast<int>(from.decision)));
        row.retries->setValue(static_cast<int>(from.retries));
        row.then->setCurrentIndex(row.then->findData(static_cast<int>(from.then)));
    }
    m_again->setText(codesText(policies, true));
    m_never->setText(codesText(policies, false));
    m_wait->setValue(static_cast<int>(policies.backoff));
    m_longest->setValue(static_cast<int>(policies.longestBackoff));
    m_filling = false;
    restate();
}

replay::Policies PolicyTable::policies() const {
    replay::Policies out = m_policies;
    for (std::size_t n = 0; n < replay::kTriggers; ++n) {
        const Row& row = m_rows[n];
        out.rows[n] = {decisionIn(row.decision), static_cast<std::uint32_t>(row.retries->value()),
                       decisionIn(row.then)};
    }
    const auto never = readCodes(m_never->text(), false), again = readCodes(m_again->text(), true);
    if (never && again) {
        out.codes = *never;
        out.codes.insert(out.codes.end(), again->begin(), again->end());
    }
    out.backoff = m_wait->value();
    out.longestBackoff = std::max(m_longest->value(), m_wait->value());
    return out;
}

QString PolicyTable::problem() const {
    const bool fine = readCodes(m_again->text(), true) && readCodes(m_never->text(), false);
    return fine ? QString() : tr("Codes are numbers and ranges with commas between, such as 206, 207 or 100-205.");
}

void PolicyTable::changed() {
    if (!m_filling) {
        restate();
        emit edited();
    }
}

void PolicyTable::restate() {
    for (std::size_t n = 0; n < replay::kTriggers; ++n) {
        const Row& row = m_rows[n];
        const bool again = decisionIn(row.decision) == Decision::Retry || bearsCodes(static_cast<Trigger>(n));
        row.retries->setEnabled(again);
        row.then->setEnabled(again);
    }
    m_problem->setText(problem());
    m_problem->setVisible(!m_problem->text().isEmpty());
}

}  // namespace plumb::desk
