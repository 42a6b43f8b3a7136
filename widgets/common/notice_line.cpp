#include "widgets/common/notice_line.h"

#include "widgets/common/icons.h"
#include "widgets/common/label_tone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace plumb::desk {

NoticeLine::NoticeLine(const Theme& theme, QWidget* parent, Place place, const QString& sign)
    : QFrame(parent)
    , m_theme(theme)
    , m_signName(sign)
    , m_sign(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_row(new QHBoxLayout(this)) {
    const bool above = place == Place::AboveDocuments;
    setProperty("surface", above ? QStringLiteral("panel") : QStringLiteral("ground"));
    setAttribute(Qt::WA_StyledBackground);
    m_row->setContentsMargins(12, above ? 8 : 4, 12, above ? 8 : 4);
    m_row->setSpacing(8);
    m_row->addWidget(m_sign);
    m_row->addWidget(m_sentence, 1);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sign->setVisible(!sign.isEmpty());
    connect(&theme, &Theme::changed, this, &NoticeLine::themeChanged);
    themeChanged();
    hide();
}

void NoticeLine::themeChanged() {
    if (!m_signName.isEmpty()) {
        m_sign->setPixmap(icon(m_signName, m_theme).pixmap(20, 20));
    }
}

void NoticeLine::ask(const QString& sentence, std::vector<Answer> answers, const QString& tone) {
    for (QPushButton* const button : std::exchange(m_buttons, {})) {
        button->setObjectName({});  // it may be the one that was clicked, so it goes later
        button->hide();
        button->deleteLater();
    }
    setTone(m_sentence, tone);
    m_sentence->setText(sentence);
    for (Answer& answer : answers) {
        auto* const button = new QPushButton(answer.text, this);
        button->setObjectName(answer.name);
        button->setAccessibleName(answer.text);
        connect(button, &QPushButton::clicked, this, [this, run = std::move(answer.run)] {
            hide();
            if (run) {
                run();
            }
        });
        m_row->addWidget(button);
        button->show();
        m_buttons.push_back(button);
    }
    show();
}

QString NoticeLine::sentence() const {
    return isHidden() ? QString() : m_sentence->text();
}

void NoticeLine::focusFirst() {
    if (!m_buttons.empty()) {
        m_buttons.front()->setFocus(Qt::OtherFocusReason);
    }
}

}  // namespace plumb::desk
