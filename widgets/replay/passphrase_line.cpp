#include "widgets/replay/passphrase_line.h"

#include "widgets/common/label_tone.h"
#include "widgets/common/wording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace plumb::desk {

PassphraseLine::PassphraseLine(QWidget* parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_forget(new QPushButton(this)) {
    m_words->setObjectName(QStringLiteral("endpoint.passphraseAt"));
    m_forget->setObjectName(QStringLiteral("endpoint.forgetPassphrase"));
    setTone(m_words, QStringLiteral("muted"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_words);
    row->addWidget(m_forget);
    row->addStretch(1);
    connect(m_forget, &QPushButton::clicked, this, &PassphraseLine::forgetAsked);
    inEveryLanguage(this, [this] { say(); });
}

void PassphraseLine::setPlace(PassphraseAt place) {
    m_place = place;
    say();
}

bool PassphraseLine::isKept() const {
    return m_place == PassphraseAt::Project || m_place == PassphraseAt::Keychain;
}

void PassphraseLine::say() {
    switch (m_place) {
    case PassphraseAt::Nowhere:
        m_words->clear();
        break;
    case PassphraseAt::Program:
        m_words->setText(tr("Known until the program ends."));
        break;
    case PassphraseAt::Project:
        m_words->setText(tr("Kept in the project, which is encrypted."));
        break;
    case PassphraseAt::Keychain:
        m_words->setText(tr("Kept in the keychain of this computer."));
        break;
    }
    m_forget->setText(tr("Forget it"));
    m_forget->setAccessibleName(tr("Forget the passphrase"));
}

}  // namespace plumb::desk
