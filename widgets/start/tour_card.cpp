#include "widgets/start/tour_card.h"

#include "widgets/common/row_delegate.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace plumb::desk {
namespace {
constexpr int kBadge = 24, kPad = 12;
}  // namespace

TourCard::TourCard(const Theme& theme, int number, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_number(number)
    , m_title(new QLabel)
    , m_state(new QLabel)
    , m_text(new QLabel)
    , m_code(new QLabel)
    , m_keys(new QLabel)
    , m_layout(new QVBoxLayout(this))
    , m_buttons(new QHBoxLayout) {
    setFrameShape(QFrame::NoFrame);
    m_layout->setContentsMargins(kPad, kPad - 4, kPad, kPad - 4);
    m_layout->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kBadge + 10, 0, 0, 0);
    head->addWidget(m_title);
    head->addStretch();
    m_state->setProperty("tone", QStringLiteral("fine"));
    head->addWidget(m_state);
    m_title->setMinimumHeight(kBadge);
    m_layout->addLayout(head);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setProperty("tone", QStringLiteral("muted"));
    m_layout->addWidget(m_text);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_code->hide();
    m_layout->addWidget(m_code);
    m_keys->setTextFormat(Qt::RichText);
    m_keys->setWordWrap(true);
    m_keys->hide();
    m_layout->addWidget(m_keys);
    m_layout->addStretch();
    m_buttons->setSpacing(8);
    m_buttons->addStretch();
    m_layout->addLayout(m_buttons);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&m_theme, &Theme::changed, this, &TourCard::themeChanged);
    themeChanged();
    setDone(false);
}

void TourCard::themeChanged() {
    QFont strong = m_theme.font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    m_code->setFont(m_theme.monospace());
    update();
}

void TourCard::setWords(const QString& title, const QString& text) {
    m_titleText = title;
    m_title->setText(title);
    m_text->setText(text);
    m_code->setAccessibleName(tr("Type: %1").arg(m_code->text()));
    setDone(m_done);
}

void TourCard::setCode(const QString& code) {
    m_code->setText(code);
    m_code->setVisible(!code.isEmpty());
    m_code->setAccessibleName(tr("Type: %1").arg(code));
}

void TourCard::setKeys(const QList<std::pair<QString, QString>>& keys) {
    QStringList parts;
    for (const auto& [shortcut, what] : keys) {
        if (!shortcut.isEmpty()) {
            parts.append(QStringLiteral("<b>%1</b>&nbsp; %2").arg(shortcut.toHtmlEscaped(), what.toHtmlEscaped()));
        }
    }
    m_keys->setText(parts.join(QStringLiteral("<br>")));
    m_keys->setVisible(!parts.isEmpty());
}

QPushButton* TourCard::addButton() {
    auto* button = new QPushButton;
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void TourCard::setDone(bool done) {
    m_done = done;
    m_state->setText(done ? tr("Done") : QString());
    setAccessibleName(done ? tr("Step %1, done: %2").arg(m_number).arg(m_titleText)
                           : tr("Step %1: %2").arg(m_number).arg(m_titleText));
    update();
}

void TourCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Role::Line), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);

    const QRectF badge(kPad, kPad - 4, kBadge, kBadge);
    const QColor color = m_theme.color(m_done ? Role::Fine : Role::Accent);
    QColor ground = color;
    ground.setAlphaF(0.14F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(badge);
    if (m_done) {
        paintSeverity(painter, m_theme, Tone::Fine, badge.center(), 10);
        return;
    }
    painter.setFont(m_title->font());
    painter.setPen(color);
    painter.drawText(badge, Qt::AlignCenter, locale().toString(m_number));
}

}  // namespace plumb::desk
