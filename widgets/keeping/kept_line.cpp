#include "widgets/keeping/kept_line.h"

#include "widgets/common/actions.h"
#include "widgets/common/desk.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/common/wording.h"
#include "widgets/keeping/restore_bar.h"
#include "widgets/models/workspace.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace plumb::desk {

KeptLine::KeptLine(Desk& desk, ClosedDocuments& closed, QWidget* parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_closed(closed)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_row(new QHBoxLayout(this)) {
    setObjectName(QStringLiteral("keptLine"));
    setProperty("surface", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_row->setContentsMargins(12, 8, 12, 8);
    m_row->setSpacing(8);
    m_row->addWidget(m_sign);
    m_row->addWidget(m_text, 1);
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
    connect(&desk.theme, &Theme::changed, this, &KeptLine::themeChanged);
    themeChanged();
    hide();
    inEveryLanguage(this, [this] {
        setAccessibleName(tr("Edits of closed documents"));
        if (!isHidden() && m_key != 0) {
            documentKept(m_key);
        } else if (!isHidden() && m_feed) {
            sayBack(*m_feed);
        }
    });
}

void KeptLine::themeChanged() {
    m_sign->setPixmap(icon(QStringLiteral("history"), m_desk.theme).pixmap(20, 20));
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
        {{QStringLiteral("keptLine.undoClose"), tr("Undo close"), [this, key] { m_closed.open(key); }}});
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
        answers.push_back({QStringLiteral("keptLine.takeBack"), tr("Take them back"),
                           [this, feed = QPointer<Feed>(&feed), before = back.before] {
                               if (feed) {
                                   feed->undoStack()->setIndex(before);
                               }
                               hide();
                           }});
    }
    if (lost > 0) {
        text.append(tr("%Ln edited messages of %1 are not what they were; their edits go on waiting.", nullptr, lost)
                        .arg(feed.title()));
        answers.push_back({QStringLiteral("keptLine.discard"), tr("Discard what waits"), [this, path = feed.path()] {
                               m_closed.discardOf(path);
                               hide();
                           }});
    }
    if (!text.isEmpty()) {
        say(text.join(QLatin1Char(' ')), std::move(answers));
        m_feed = &feed;
    }
}

void KeptLine::say(const QString& text, std::vector<Answer> answers) {
    for (QPushButton* const button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_feed = nullptr;
    m_key = 0;
    m_text->setText(text);
    answers.push_back({QStringLiteral("keptLine.close"), tr("Close this notice"), [this] { hide(); }});
    for (Answer& answer : answers) {
        auto* const button = new QPushButton(answer.text, this);
        button->setObjectName(answer.name);
        button->setAccessibleName(answer.text);
        connect(button, &QPushButton::clicked, this, answer.run);
        m_row->addWidget(button);
        button->show();
        m_buttons.push_back(button);
    }
    show();
}

}  // namespace plumb::desk
