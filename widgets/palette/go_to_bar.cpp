#include "widgets/palette/go_to_bar.h"

#include "widgets/models/focus.h"

#include <QEvent>
#include <QLineEdit>

namespace plumb::desk {

GoToContext goToContext(const Desk& desk) {
    GoToContext context;
    if (Feed* const feed = desk.focus.feed()) {
        context.message = desk.focus.message();
        context.number = desk.focus.number();
        context.messages = feed->size();
        context.reading = feed->state() == Feed::State::Opening || feed->state() == Feed::State::Indexing;
    }
    return context;
}

GoToBar::GoToBar(Desk& desk, std::function<void(std::uint64_t)> goToMessage, QWidget* window)
    : FloatingBar(desk.theme, window)
    , m_desk(desk)
    , m_goToMessage(std::move(goToMessage)) {
    setObjectName(QStringLiteral("goTo"));
    connect(line(), &QLineEdit::textChanged, this, &GoToBar::read);
    // What is typed is read again when the ground under it changes: messages arrive, another one is chosen.
    connect(&desk.focus, &Focus::messageChanged, this, [this] {
        if (isVisible()) {
            read();
        }
    });
    retranslate();
}

void GoToBar::retranslate() {
    line()->setPlaceholderText(tr("Path or message number"));
    line()->setAccessibleName(tr("Go to"));
}

void GoToBar::changeEvent(QEvent* event) {
    FloatingBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void GoToBar::opening() {
    const QSignalBlocker quiet(line());
    line()->clear();
    read();
}

void GoToBar::read() {
    m_target = readGoTo(line()->text(), goToContext(m_desk));
    const bool wrong = !m_target.valid() && !line()->text().trimmed().isEmpty();
    say(m_target.sentence, wrong ? Role::Warning : Role::Muted);
}

void GoToBar::accepted() {
    read();
    if (!m_target.valid()) {
        line()->selectAll();
        return;
    }
    const GoToTarget target = m_target;
    dismiss();
    if (target.kind == GoToTarget::Kind::Message) {
        m_goToMessage(target.number);
    } else {
        m_desk.focus.setPlace(target.path, this);
    }
}

}  // namespace plumb::desk
