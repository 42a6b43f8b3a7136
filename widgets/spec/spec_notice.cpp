#include "widgets/spec/spec_notice.h"

#include "widgets/spec/label_tone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace plumb::desk {

SpecNotice::SpecNotice(const Theme&, QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_row(new QHBoxLayout(this)) {
    setProperty("surface", QStringLiteral("ground"));
    setAttribute(Qt::WA_StyledBackground);
    m_row->setContentsMargins(12, 4, 12, 4);
    m_row->setSpacing(8);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_row->addWidget(m_sentence, 1);
    hide();
}

void SpecNotice::ask(const QString& sentence, std::vector<Answer> answers, const QString& tone) {
    for (QWidget* const button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    setTone(m_sentence, tone);
    m_sentence->setText(sentence);
    for (Answer& answer : answers) {
        auto* const button = new QPushButton(answer.text, this);
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

QString SpecNotice::sentence() const {
    return isHidden() ? QString() : m_sentence->text();
}

void SpecNotice::focusFirst() {
    if (!m_buttons.empty()) {
        m_buttons.front()->setFocus(Qt::OtherFocusReason);
    }
}

}  // namespace plumb::desk
