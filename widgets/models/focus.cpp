#include "widgets/models/focus.h"

namespace plumb::desk {

hl7::Reference Focus::reference() const {
    return {m_feed ? m_feed->id() : SourceId(), MessageNumber(m_number), m_message ? m_message->revision : Revision(),
            m_path, m_range};
}

void Focus::watch(Feed* feed) {
    if (m_feed == feed) {
        return;
    }
    if (m_feed) {
        disconnect(m_feed, nullptr, this, nullptr);
    }
    m_feed = feed;
    if (feed) {
        connect(feed, &Feed::messageChanged, this, &Focus::refresh);
        connect(feed, &Feed::messagesReset, this, [this] { refresh(m_number); });
        connect(feed, &QObject::destroyed, this, [this] { clear(nullptr); });
    }
}

void Focus::setMessage(Feed* feed, std::uint64_t number, QObject* origin) {
    if (feed == m_feed && number == m_number && m_message) {
        return;
    }
    watch(feed);
    m_number = number;
    m_message = feed ? feed->message(number) : nullptr;
    m_path = {};
    m_range = {};
    emit messageChanged(origin);
}

void Focus::clear(QObject* origin) {
    watch(nullptr);
    m_message.reset();
    m_number = 0;
    m_path = {};
    m_range = {};
    emit messageChanged(origin);
}

void Focus::setPlace(hl7::FieldPath path, QObject* origin) {
    if (m_message) {
        setRange(path, m_message->view.at(path).range, origin);
    }
}

void Focus::setRange(hl7::FieldPath path, ByteRange range, QObject* origin) {
    if (path.packed() == m_path.packed() && range == m_range) {
        return;
    }
    m_path = path;
    m_range = range;
    emit placeChanged(origin);
}

void Focus::go(Feed* feed, std::uint64_t number, hl7::FieldPath path, QObject* origin) {
    setMessage(feed, number, origin);
    emit shown(feed, number);
    setPlace(path, origin);
}

void Focus::refresh(quint64 number) {
    if (!m_feed || number != m_number) {
        return;
    }
    m_message = m_feed->message(m_number);
    // The place stays where it was as far as the message still has it.
    m_range = m_message ? m_message->view.at(m_path).range : ByteRange();
    emit messageChanged(nullptr);
    emit placeChanged(nullptr);
}

}  // namespace plumb::desk
