#include "widgets/keeping/restore_bar.h"

#include "widgets/common/actions.h"
#include "widgets/common/desk.h"
#include "widgets/common/icons.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/work_restorer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace plumb::desk {

RestoreBar::RestoreBar(Desk& desk, WorkRestorer& restorer, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_restorer(restorer)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_restore(new QPushButton(this))
    , m_discard(new QPushButton(this)) {
    setObjectName(QStringLiteral("restoreBar"));
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_text->setWordWrap(true);
    m_restore->setObjectName(QStringLiteral("restoreBar.restore"));
    m_discard->setObjectName(QStringLiteral("restoreBar.discard"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_sign);
    row->addWidget(m_text, 1);
    row->addWidget(m_restore);
    row->addWidget(m_discard);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        m_restore->setEnabled(false);
        m_discard->setEnabled(false);
        m_restorer.restore();
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        if (m_restore->isHidden()) {
            hide();  // it only said something
            return;
        }
        m_restorer.discard();
        hide();
        m_desk.actions.refresh();
    });
    connect(&restorer, &WorkRestorer::found, this, &RestoreBar::describe);
    connect(&restorer, &WorkRestorer::restored, this, &RestoreBar::said);
    connect(&desk.theme, &Theme::changed, this, &RestoreBar::themeChanged);
    themeChanged();
    hide();
    inEveryLanguage(this, [this] {
        setAccessibleName(tr("Unfinished work"));
        m_restore->setText(tr("Restore"));
        m_discard->setText(m_restore->isHidden() && !isHidden() ? tr("Close") : tr("Discard"));
    });
    onNewLanguage(this, [this] {
        if (!isHidden() && !m_restore->isHidden()) {
            describe();
        }
    });
}

void RestoreBar::themeChanged() {
    m_sign->setPixmap(icon(QStringLiteral("history"), m_desk.theme).pixmap(20, 20));
}

QString RestoreBar::when(std::int64_t wallMs) {
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(wallMs);
    const QString clock = QLocale().toString(time.time(), QLocale::ShortFormat);
    const qint64 days = time.date().daysTo(QDate::currentDate());
    return days == 0   ? tr("today %1").arg(clock)
           : days == 1 ? tr("yesterday %1").arg(clock)
                       : QStringLiteral("%1 %2").arg(QLocale().toString(time.date(), QLocale::ShortFormat), clock);
}

void RestoreBar::describe() {
    const auto edits = static_cast<int>(m_restorer.edits());
    const auto scratches = static_cast<int>(m_restorer.scratches());
    const auto drafts = static_cast<int>(m_restorer.drafts());
    if ((edits == 0 && scratches == 0 && drafts == 0) || m_restorer.ended()) {
        if (!m_restorer.problems().isEmpty()) {
            said(m_restorer.problems());
        }
        return;
    }
    QStringList parts;
    if (edits > 0) {
        parts.append(tr("%Ln edited messages", nullptr, edits));
    }
    if (scratches > 0) {
        parts.append(tr("%Ln pasted or new sources", nullptr, scratches));
    }
    QString found = tr("The program ended unexpectedly. From %1 it has %2 that were not exported.");
    if (drafts > 0) {
        parts.append(tr("%Ln specs that were not saved", nullptr, drafts));
        found = tr("The program ended unexpectedly. From %1 it has %2.");
    }
    QStringList text{found.arg(when(m_restorer.lastMs()), parts.join(tr(" and ")))};
    text += m_restorer.problems();
    m_text->setText(text.join(QLatin1Char(' ')));
    m_restore->setVisible(true);
    m_restore->setEnabled(true);
    m_discard->setEnabled(true);
    m_discard->setText(tr("Discard"));
    show();
    m_desk.actions.refresh();
}

void RestoreBar::said(const QStringList& sentences) {
    m_desk.actions.refresh();
    if (sentences.isEmpty()) {
        hide();
        return;
    }
    m_text->setText(sentences.join(QLatin1Char(' ')));
    m_restore->hide();
    m_discard->setText(tr("Close"));
    m_discard->setEnabled(true);
    show();
}

void addUnfinishedActions(Desk& desk, WorkRestorer& restorer) {
    const auto waits = [&restorer] { return restorer.edits() + restorer.scratches() + restorer.drafts() > 0; };
    const QString category = RestoreBar::tr("File");
    desk.actions.add(
        {QStringLiteral("unfinished.restore"),
         RestoreBar::tr("Restore unfinished work"),
         category,
         {},
         QStringLiteral("history")},
        [&restorer] { restorer.restore(); }, waits);
    desk.actions.add(
        {QStringLiteral("unfinished.discard"),
         RestoreBar::tr("Discard unfinished work"),
         category,
         {},
         QStringLiteral("delete")},
        [&restorer, &desk] {
            restorer.discard();
            emit restorer.restored({});
            desk.actions.refresh();
        },
        waits);
}

}  // namespace plumb::desk
