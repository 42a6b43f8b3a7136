#include "widgets/findings/waiver_form.h"

#include "widgets/common/wording.h"
#include "widgets/models/sentences.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace plumb::desk {

WaiverForm::WaiverForm(QWidget* parent)
    : QWidget(parent)
    , m_what(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_owner(new QLineEdit(this))
    , m_expires(new QDateEdit(this))
    , m_ok(new QPushButton(this)) {
    setProperty("surface", QStringLiteral("ground"));
    setAttribute(Qt::WA_StyledBackground);
    m_expires->setCalendarPopup(true);
    auto* const cancel = new QPushButton(this);
    auto* const until = new QLabel(this);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(m_what);
    row->addWidget(m_reason, 3);
    row->addWidget(m_owner, 1);
    row->addWidget(until);
    row->addWidget(m_expires);
    row->addWidget(m_ok);
    row->addWidget(cancel);
    connect(m_reason, &QLineEdit::textChanged, this, &WaiverForm::update);
    connect(m_owner, &QLineEdit::textChanged, this, &WaiverForm::update);
    connect(m_reason, &QLineEdit::returnPressed, m_owner, qOverload<>(&QWidget::setFocus));
    connect(m_owner, &QLineEdit::returnPressed, this, &WaiverForm::accept);
    connect(m_ok, &QPushButton::clicked, this, &WaiverForm::accept);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
    inEveryLanguage(this, [this, cancel, until] {
        m_ok->setText(tr("Waive"));
        cancel->setText(tr("Leave it"));
        until->setText(tr("until"));
        m_reason->setPlaceholderText(tr("Why it is accepted"));
        m_reason->setAccessibleName(tr("Reason"));
        m_owner->setPlaceholderText(tr("Who answers for it"));
        m_owner->setAccessibleName(tr("Owner"));
        m_expires->setAccessibleName(tr("Last day"));
        update();
    });
}

void WaiverForm::begin(const check::FindingGroup& group) {
    m_waiver = {};
    m_waiver.rule = group.id.empty() ? group.code : group.id;
    m_waiver.path = group.path;
    m_waiver.id = m_waiver.rule + (group.path.empty() ? std::string() : '@' + group.path);
    m_what->setText(group.path.empty() ? toQString(m_waiver.rule)
                                       : tr("%1 at %2").arg(toQString(m_waiver.rule), toQString(group.path)));
    m_reason->clear();
    constexpr int kUsualMonths = 3;
    m_expires->setMinimumDate(QDate::currentDate());
    m_expires->setDate(QDate::currentDate().addMonths(kUsualMonths));
    update();
    show();
    m_reason->setFocus();
}

void WaiverForm::update() {
    const bool whole = !m_reason->text().trimmed().isEmpty() && !m_owner->text().trimmed().isEmpty();
    m_ok->setEnabled(whole);
    m_ok->setToolTip(whole ? QString() : tr("A waiver needs a reason and somebody who answers for it."));
}

void WaiverForm::accept() {
    if (!m_ok->isEnabled()) {
        return;
    }
    m_waiver.reason = m_reason->text().trimmed().toStdString();
    m_waiver.owner = m_owner->text().trimmed().toStdString();
    m_waiver.expires = m_expires->date().toString(Qt::ISODate).toStdString();
    hide();
    emit accepted(m_waiver);
}

void WaiverForm::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        hide();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace plumb::desk
