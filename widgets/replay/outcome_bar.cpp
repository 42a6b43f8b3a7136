#include "widgets/replay/outcome_bar.h"

#include "widgets/common/icons.h"
#include "widgets/common/wording.h"
#include "widgets/models/counted.h"
#include "widgets/models/replay_words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace plumb::desk {
namespace {

QString severityIcon(Tone tone) {
    return tone == Tone::Fine      ? QStringLiteral("severity-fine")
           : tone == Tone::Error   ? QStringLiteral("severity-error")
           : tone == Tone::Warning ? QStringLiteral("severity-warning")
                                   : QStringLiteral("severity-information");
}

Role severityRole(Tone tone) {
    return tone == Tone::Fine      ? Role::Fine
           : tone == Tone::Error   ? Role::Error
           : tone == Tone::Warning ? Role::Warning
                                   : Role::Information;
}

}  // namespace

OutcomeBar::OutcomeBar(const Theme& theme, OutcomeModel& model, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(model)
    , m_all(new QToolButton(this))
    , m_find(new QLineEdit(this)) {
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const auto add = [&](QToolButton* button, const QString& name, std::optional<replay::Outcome> outcome) {
        button->setObjectName(name);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::clicked, this, [this, outcome] { choose(outcome); });
        row->addWidget(button);
    };
    add(m_all, QStringLiteral("outcomes.all"), std::nullopt);
    for (std::size_t n = 0; n < m_buttons.size(); ++n) {
        const auto outcome = static_cast<replay::Outcome>(n);
        const Tone tone = outcomeTone(outcome);
        m_buttons[n] = new QToolButton(this);
        m_buttons[n]->setIcon(icon(severityIcon(tone), theme, severityRole(tone)));
        add(m_buttons[n], QLatin1String("outcomes.") + QLatin1String(replay::outcomeName(outcome).data()), outcome);
    }
    row->addStretch(1);
    constexpr int kWidth = 220;
    m_find->setObjectName(QStringLiteral("outcomes.find"));
    m_find->setClearButtonEnabled(true);
    m_find->setFixedWidth(kWidth);
    row->addWidget(m_find);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& text) { m_model.setText(text); });
    inEveryLanguage(this, [this] { say(); });
    choose(std::nullopt);
}

void OutcomeBar::say() {
    m_find->setPlaceholderText(tr("Control id, code or text"));
    m_find->setAccessibleName(tr("Find in what became of the messages"));
    restate();
}

void OutcomeBar::choose(std::optional<replay::Outcome> outcome) {
    m_only = outcome;
    m_model.setOutcome(outcome);
    restate();
}

void OutcomeBar::restate() {
    m_all->setText(tr("All %1").arg(counted(m_model.total())));
    m_all->setAccessibleName(m_all->text());
    m_all->setChecked(!m_only);
    for (std::size_t n = 0; n < m_buttons.size(); ++n) {
        const auto outcome = static_cast<replay::Outcome>(n);
        const std::uint64_t count = m_model.count(outcome);
        QToolButton& button = *m_buttons[n];
        const QString text = QStringLiteral("%1 %2").arg(outcomeWords(outcome, true), counted(count));
        if (button.text() != text) {
            button.setText(text);
            button.setAccessibleName(text);
            button.setToolTip(outcomeMeaning(outcome, true));
        }
        button.setVisible(count > 0 || m_only == outcome);
        button.setChecked(m_only == outcome);
    }
}

}  // namespace plumb::desk
