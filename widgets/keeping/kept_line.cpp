#include "widgets/keeping/kept_line.h"

#include "widgets/common/actions.h"
#include "widgets/common/desk.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/restore_bar.h"
#include "widgets/models/workspace.h"

#include <algorithm>

namespace plumb::desk {

KeptLine::KeptLine(Desk& desk, ClosedDocuments& closed, QWidget* parent)
    : NoticeLine(desk.theme, parent, Place::AboveDocuments, QStringLiteral("history"))
    , m_desk(desk)
    , m_closed(closed) {
    setObjectName(QStringLiteral("keptLine"));
    connect(&closed, &ClosedDocuments::documentKept, this, &KeptLine::documentKept);
    connect(&closed, &ClosedDocuments::cameBack, this, &KeptLine::cameBack);
    connect(&closed, &ClosedDocuments::changed, this, [this] {
        const std::vector<ClosedDocuments::Entry> all = m_closed.entries();
        if (m_key != 0 && std::none_of(all.begin(), all.end(), [this](const auto& one) { return one.key == m_key; })) {
            hide();  // opened again, or discarded
        }
    });
    connect(&desk.workspace, &Workspace::feedClosing, this, [this](Feed* feed) {
        if (m_feed == feed) {
            hide();
        }
    });
    inEveryLanguage(this, [this] {
        setAccessibleName(tr("Edits of closed documents"));
        if (!isHidden() && m_key != 0) {
            documentKept(m_key);
        } else if (!isHidden() && m_feed) {
            sayBack(*m_feed);
        }
    });
}

void KeptLine::documentKept(quint64 key) {
    const std::vector<ClosedDocuments::Entry> all = m_closed.entries();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.key == key; });
    if (found == all.end()) {
        return;
    }
    const int edited = static_cast<int>(found->edited);
    const QString keys = m_desk.actions.shortcut(QStringLiteral("file.reopen")).toString(QKeySequence::NativeText);
    if (m_closed.outlive()) {
        const QString text =
            edited > 0 ? tr("%1 is closed. Its %Ln edited messages are kept.", nullptr, edited).arg(found->title)
                       : tr("%1 is closed. It is kept on the start page.").arg(found->title);
        m_desk.tell(keys.isEmpty() ? text : tr("%1 %2 opens it again.").arg(text, keys));
        return;
    }
    say(edited > 0 ? tr("%1 is closed. Its %Ln edited messages are kept until the program ends, and no longer.",
                        nullptr, edited)
                         .arg(found->title)
                   : tr("%1 is closed. It is kept until the program ends, and no longer.").arg(found->title),
        {{tr("Undo close"), [this, key] { m_closed.open(key); }, QStringLiteral("keptLine.undoClose")}});
    m_key = key;
}

void KeptLine::cameBack(Feed* feed, const ClosedDocuments::Back& came) {
    ClosedDocuments::Back back = came;
    if (m_feed == feed && !isHidden()) {
        // It was closed more than once, and comes back in as many parts.
        back.edited += m_back.edited;
        back.before = std::min(back.before, m_back.before);
    }
    m_back = back;
    sayBack(*feed);
}

void KeptLine::sayBack(Feed& feed) {
    const ClosedDocuments::Back back = m_back;
    const auto edited = static_cast<int>(back.edited);
    const auto lost = static_cast<int>(back.lost);
    QStringList text;
    std::vector<Answer> answers;
    if (edited > 0) {
        text.append(tr("%Ln edited messages of %1 are back as they were when it was closed %2; Undo takes them back.",
                       nullptr, edited)
                        .arg(feed.title(), RestoreBar::when(back.closedMs)));
        answers.push_back({tr("Take them back"),
                           [feed = QPointer<Feed>(&feed), before = back.before] {
                               if (feed) {
                                   feed->undoStack()->setIndex(before);
                               }
                           },
                           QStringLiteral("keptLine.takeBack")});
    }
    if (lost > 0) {
        text.append(tr("%Ln edited messages of %1 are not what they were; their edits go on waiting.", nullptr, lost)
                        .arg(feed.title()));
        answers.push_back({tr("Discard what waits"), [this, path = feed.path()] { m_closed.discardOf(path); },
                           QStringLiteral("keptLine.discard")});
    }
    if (!text.isEmpty()) {
        say(text.join(QLatin1Char(' ')), std::move(answers));
        m_feed = &feed;
    }
}

void KeptLine::say(const QString& text, std::vector<Answer> answers) {
    m_feed = nullptr;
    m_key = 0;
    answers.push_back({tr("Close this notice"), {}, QStringLiteral("keptLine.close")});
    ask(text, std::move(answers), {});
}

}  // namespace plumb::desk
