#include "widgets/replay/plan_alerts.h"

#include "widgets/common/wording.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace plumb::desk {
namespace {

QCheckBox* alertCheck(QWidget* parent, const char* name) {
    auto* const box = new QCheckBox(parent);
    box->setObjectName(QLatin1String("plan.alert.") + QLatin1String(name));
    return box;
}

QSpinBox* alertNumber(QWidget* parent, const char* name, int value) {
    constexpr int kMost = 1'000'000, kNarrowest = 72;
    auto* const spin = new QSpinBox(parent);
    spin->setObjectName(QLatin1String("plan.alert.") + QLatin1String(name));
    spin->setRange(1, kMost);
    spin->setMinimumWidth(kNarrowest);
    spin->setValue(value);
    return spin;
}

}  // namespace

PlanAlerts::PlanAlerts(QWidget* parent)
    : QWidget(parent)
    , m_rejects(alertCheck(this, "rejects"))
    , m_latency(alertCheck(this, "latency"))
    , m_silence(alertCheck(this, "silence"))
    , m_disconnect(alertCheck(this, "disconnect"))
    , m_refused(alertNumber(this, "refused", 5))
    , m_of(alertNumber(this, "of", 100))
    , m_milliseconds(alertNumber(this, "milliseconds", 500))
    , m_seconds(alertNumber(this, "seconds", 30))
    , m_ofName(new QLabel(this))
    , m_commandName(new QLabel(this))
    , m_command(new QLineEdit(this)) {
    m_command->setObjectName(QStringLiteral("plan.alert.command"));
    m_commandName->setBuddy(m_command);
    auto* const share = new QHBoxLayout;
    share->setSpacing(6);
    share->addWidget(m_refused, 1);
    share->addWidget(m_ofName);
    share->addWidget(m_of, 1);
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->addWidget(m_rejects, 0, 0);
    grid->addLayout(share, 0, 1);
    grid->addWidget(m_latency, 2, 0);
    grid->addWidget(m_milliseconds, 2, 1);
    grid->addWidget(m_silence, 3, 0);
    grid->addWidget(m_seconds, 3, 1);
    grid->addWidget(m_disconnect, 4, 0, 1, 2);
    grid->addWidget(m_commandName, 5, 0);
    grid->addWidget(m_command, 5, 1);
    grid->setColumnStretch(1, 1);
    for (QCheckBox* const box : {m_rejects, m_latency, m_silence, m_disconnect}) {
        connect(box, &QCheckBox::toggled, this, &PlanAlerts::restate);
    }
    m_of->setMinimum(m_refused->value());
    connect(m_refused, qOverload<int>(&QSpinBox::valueChanged), m_of, &QSpinBox::setMinimum);
    inEveryLanguage(this, [this] { say(); });
}

replay::AlertRules PlanAlerts::rules() const {
    const auto number = [](const QCheckBox* box, const QSpinBox* spin) {
        return box->isChecked() ? static_cast<std::uint32_t>(spin->value()) : 0U;
    };
    replay::AlertRules rules;
    rules.rejects = number(m_rejects, m_refused);
    rules.rejectsOf = number(m_rejects, m_of);
    rules.latency = number(m_latency, m_milliseconds);
    rules.silence = number(m_silence, m_seconds);
    rules.disconnect = m_disconnect->isChecked();
    return rules;
}

QString PlanAlerts::command() const {
    return rules().any() ? m_command->text().trimmed() : QString();
}

void PlanAlerts::say() {
    const auto name = [](QCheckBox* box, const QString& text) {
        box->setText(text);
        box->setAccessibleName(text);
    };
    name(m_rejects, tr("Refused"));
    m_rejects->setToolTip(tr("So many messages of the last ones were rejected or answered with an error"));
    name(m_latency, tr("Slower than"));
    m_latency->setToolTip(tr("Half of the last 50 acknowledgements took so long"));
    name(m_silence, tr("Silent for"));
    m_silence->setToolTip(tr("No acknowledgement comes while messages wait for theirs"));
    name(m_disconnect, tr("The connection ends or cannot be made"));
    m_ofName->setText(tr("of the last"));
    m_refused->setAccessibleName(tr("Tell me when so many were refused"));
    m_of->setAccessibleName(tr("of the last so many messages"));
    m_milliseconds->setAccessibleName(tr("Tell me when acknowledgements are slower than this"));
    m_milliseconds->setSuffix(tr(" ms"));
    m_seconds->setAccessibleName(tr("Tell me when none comes for so long"));
    m_seconds->setSuffix(tr(" s"));
    m_commandName->setText(tr("Also run"));
    m_command->setAccessibleName(tr("A program that is run with each alert"));
    m_command->setToolTip(tr("A program with its arguments. It finds PLUMBLINE_ALERT, PLUMBLINE_ALERT_STATE and "
                             "PLUMBLINE_ALERT_TEXT in its environment. It is not kept in the project"));
    restate();
}

void PlanAlerts::restate() {
    for (QWidget* const one : std::initializer_list<QWidget*>{m_refused, m_ofName, m_of}) {
        one->setEnabled(m_rejects->isChecked());
    }
    m_milliseconds->setEnabled(m_latency->isChecked());
    m_seconds->setEnabled(m_silence->isChecked());
    m_command->setEnabled(m_rejects->isChecked() || m_latency->isChecked() || m_silence->isChecked() ||
                          m_disconnect->isChecked());
}

}  // namespace plumb::desk
