#include "widgets/keeping/restore_bar.h"

#include "widgets/common/actions.h"
#include "widgets/common/desk.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/work_restorer.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace plumb::desk {

RestoreBar::RestoreBar(Desk& desk, WorkRestorer& restorer, QWidget* parent)
    : NoticeLine(desk.theme, parent, Place::AboveDocuments, QStringLiteral("history"))
    , m_desk(desk)
    , m_restorer(restorer) {
    setObjectName(QStringLiteral("restoreBar"));
    connect(&restorer, &WorkRestorer::found, this, &RestoreBar::describe);
    connect(&restorer, &WorkRestorer::restored, this, &RestoreBar::said);
    inEveryLanguage(this, [this] { setAccessibleName(tr("Unfinished work")); });
    onNewLanguage(this, [this] {
        if (isHidden()) {
            return;
        }
        if (m_said.isEmpty()) {
            describe();
        } else {
            said(m_said);
        }
    });
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
        const WorkRestorer::Drafts kinds = m_restorer.draftsByKind();
        if (kinds.specs > 0) {
            parts.append(tr("%Ln specs that were not saved", nullptr, static_cast<int>(kinds.specs)));
        }
        if (kinds.gaps > 0) {
            parts.append(tr("%Ln lists of gaps that were not saved", nullptr, static_cast<int>(kinds.gaps)));
        }
        if (kinds.imports > 0) {
            parts.append(tr("%Ln documents with answers to their import", nullptr, static_cast<int>(kinds.imports)));
        }
        found = tr("The program ended unexpectedly. From %1 it has %2.");
    }
    QStringList text{found.arg(when(m_restorer.lastMs()), parts.join(tr(" and ")))};
    text += m_restorer.problems();
    m_said.clear();
    ask(text.join(QLatin1Char(' ')),
        {{tr("Restore"), [this] { m_restorer.restore(); }, QStringLiteral("restoreBar.restore")},
         {tr("Discard"),
          [this] {
              m_restorer.discard();
              m_desk.actions.refresh();
          },
          QStringLiteral("restoreBar.discard")}},
        {});
    m_desk.actions.refresh();
}

void RestoreBar::said(const QStringList& sentences) {
    m_desk.actions.refresh();
    if (sentences.isEmpty()) {
        hide();
        return;
    }
    m_said = sentences;
    ask(sentences.join(QLatin1Char(' ')), {{tr("Close"), {}, QStringLiteral("restoreBar.close")}}, {});
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
