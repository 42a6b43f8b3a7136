#include "widgets/project/audit_filter.h"

#include "widgets/common/wording.h"
#include "widgets/models/sentences.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <functional>

namespace plumb::desk {
namespace {

enum Times { AnyTime, Today, Week, Month, Between, TimesCount };
constexpr int kTypingMs = 250;

}  // namespace

AuditFilter::AuditFilter(QWidget* parent)
    : QWidget(parent)
    , m_what(new QComboBox(this))
    , m_who(new QComboBox(this))
    , m_when(new QComboBox(this))
    , m_from(new QDateEdit(QDate::currentDate(), this))
    , m_to(new QDateEdit(QDate::currentDate(), this))
    , m_find(new QLineEdit(this)) {
    m_what->setObjectName(QStringLiteral("audit.what"));
    m_who->setObjectName(QStringLiteral("audit.who"));
    m_when->setObjectName(QStringLiteral("audit.when"));
    m_from->setObjectName(QStringLiteral("audit.from"));
    m_to->setObjectName(QStringLiteral("audit.to"));
    m_find->setObjectName(QStringLiteral("audit.find"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QComboBox* const box : {m_what, m_who, m_when}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        row->addWidget(box);
    }
    for (QDateEdit* const date : {m_from, m_to}) {
        date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        date->setCalendarPopup(true);
        date->hide();
        row->addWidget(date);
        connect(date, &QDateEdit::dateChanged, this, &AuditFilter::changed);
    }
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(160);
    m_find->setMaximumWidth(280);
    row->addWidget(m_find, 1);
    m_what->addItem(QString(), QString());
    m_who->addItem(QString(), QString());
    for (int n = 0; n < TimesCount; ++n) {
        m_when->addItem(QString());
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(kTypingMs);
    connect(&m_soon, &QTimer::timeout, this, &AuditFilter::changed);
    connect(m_what, &QComboBox::currentIndexChanged, this, &AuditFilter::changed);
    connect(m_who, &QComboBox::currentIndexChanged, this, &AuditFilter::changed);
    connect(m_when, &QComboBox::currentIndexChanged, this, &AuditFilter::timeChosen);
    connect(m_find, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        if (m_soon.isActive()) {
            m_soon.stop();
            emit changed();
        }
        emit accepted();
    });
    setFocusProxy(m_find);
    inEveryLanguage(this, [this] { say(); });
}

void AuditFilter::say() {
    const QSignalBlocker quiet(m_what);
    m_what->setItemText(0, tr("Everything"));
    for (int n = 1; n < m_what->count(); ++n) {
        m_what->setItemText(n, auditWhat(m_what->itemData(n).toString().toStdString()));
    }
    m_who->setItemText(0, tr("Everyone"));
    m_when->setItemText(AnyTime, tr("Any time"));
    m_when->setItemText(Today, tr("Today"));
    m_when->setItemText(Week, tr("Last 7 days"));
    m_when->setItemText(Month, tr("Last 30 days"));
    m_when->setItemText(Between, tr("Between two days"));
    m_what->setAccessibleName(tr("What was done"));
    m_who->setAccessibleName(tr("Who did it"));
    m_when->setAccessibleName(tr("When it was done"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_find->setAccessibleName(tr("Find in the audit trail"));
    m_find->setPlaceholderText(tr("Find in all columns"));
}

void AuditFilter::timeChosen() {
    const bool between = m_when->currentIndex() == Between;
    m_from->setVisible(between);
    m_to->setVisible(between);
    emit changed();
}

AuditQuestion AuditFilter::question() const {
    AuditQuestion question;
    question.what = m_what->currentData().toString().toStdString();
    question.who = m_who->currentData().toString().toStdString();
    question.text = m_find->text().trimmed();
    const auto from = [&](const QDate& day) { question.fromMs = day.startOfDay().toMSecsSinceEpoch(); };
    const QDate today = QDate::currentDate();
    switch (m_when->currentIndex()) {
    case Today:
        from(today);
        break;
    case Week:
        from(today.addDays(-6));
        break;
    case Month:
        from(today.addDays(-29));
        break;
    case Between:
        from(m_from->date());
        question.toMs = m_to->date().addDays(1).startOfDay().toMSecsSinceEpoch();
        break;
    default:
        break;
    }
    return question;
}

bool AuditFilter::isEmpty() const {
    return m_what->currentIndex() == 0 && m_who->currentIndex() == 0 && m_when->currentIndex() == AnyTime &&
           m_find->text().trimmed().isEmpty();
}

void AuditFilter::fill(QComboBox* box, const std::vector<std::string>& words,
                       const std::function<QString(const QString&)>& text) {
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentData().toString();
    while (box->count() > 1) {
        box->removeItem(box->count() - 1);
    }
    for (const std::string& word : words) {
        box->addItem(text(toQString(word)), toQString(word));
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void AuditFilter::setKnown(const std::vector<std::string>& kinds, const std::vector<std::string>& people) {
    fill(m_what, kinds, [](const QString& kind) { return auditWhat(kind.toStdString()); });
    fill(m_who, people, [](const QString& name) { return name; });
}

void AuditFilter::clear() {
    const QSignalBlocker quiet(this);
    setKnown({}, {});
    m_when->setCurrentIndex(AnyTime);
    m_find->clear();
    m_soon.stop();
}

}  // namespace plumb::desk
