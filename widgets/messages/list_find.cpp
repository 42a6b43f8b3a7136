#include "widgets/messages/list_find.h"

#include "widgets/common/desk.h"
#include "widgets/editor/message_editor.h"
#include "widgets/messages/message_page.h"
#include "widgets/messages/query_bar.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"

#include <QLocale>

#include <algorithm>

namespace plumb::desk {

ListFind::ListFind(Desk& desk, MessagePage& page)
    : QObject(&page)
    , m_desk(desk)
    , m_page(page)
    , m_run(page.feed(), desk.jobs) {
    connect(&m_run, &FindRun::found, this, &ListFind::show);
    connect(&m_run, &FindRun::found, this, [this] { emit m_page.searched(m_page.howAsked(), 1); });
    connect(&m_run, &FindRun::notFound, this, [this] { emit m_page.searched(m_page.howAsked(), 0); });
    connect(&m_run, &FindRun::notFound, this, [this] { m_desk.tell(tr("No message of the list holds this.")); });
    connect(&m_run, &FindRun::failed, this, [this](const QString& problem) { m_desk.tell(problem); });
}

void ListFind::stop() {
    m_run.stop();
}

void ListFind::find(bool forward) {
    QueryBar& bar = *m_page.queryBar();
    const QString text = bar.text().trimmed();
    if (text.isEmpty()) {
        bar.edit()->setFocus(Qt::ShortcutFocusReason);
        m_desk.tell(tr("Write what to look for, then go from match to match."));
        return;
    }
    Result<Question> question = Question::parse(bar.mode(), text);
    if (!question) {
        m_desk.tell(sentence(question.error()));
        return;
    }
    m_question = *question;
    m_forward = forward;
    const MessageListModel& model = *m_page.model();
    FindRun::Order order;
    std::int64_t from = static_cast<std::int64_t>(m_page.current());
    if (!model.showsAll()) {
        order = std::make_shared<const std::vector<std::uint32_t>>(model.numbers());
        const auto at = std::find(order->begin(), order->end(), m_page.current());
        from = at == order->end() ? -1 : at - order->begin();
    }
    m_run.start(*m_question, m_desk.checks.facts(m_page.feed()).acks(), std::move(order), from, forward);
}

void ListFind::show(std::uint64_t number, bool wrapped) {
    if (!m_page.goTo(number)) {
        return;  // the list changed meanwhile
    }
    m_desk.focus.setMessage(&m_page.feed(), number, &m_page);
    const FeedMessagePtr message = m_desk.focus.message();
    const std::optional<ByteRange> place = message && m_question ? m_question->placeIn(message->view) : std::nullopt;
    if (place) {
        m_desk.focus.setRange(message->view.pathAt(place->begin),
                              message->view.at(message->view.pathAt(place->begin)).range, &m_page);
        m_page.editor()->select(*place);
    }
    const QString at = tr("Message %1").arg(QLocale().toString(qulonglong{number} + 1));
    m_desk.tell(!wrapped    ? at
                : m_forward ? tr("%1, found from the top: there is none below.").arg(at)
                            : tr("%1, found from the bottom: there is none above.").arg(at));
}

}  // namespace plumb::desk
