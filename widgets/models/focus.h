// Where the user is: one message of one feed, and one place in it. All panels share it, listen to it, ignore what they
// said themselves, and know nothing of each other.
#pragma once

#include "widgets/models/feed.h"

#include <QObject>
#include <QPointer>

namespace plumb::desk {

class Focus final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] Feed* feed() const { return m_feed; }
    /// nullptr when no message is chosen, or it cannot be read.
    [[nodiscard]] const FeedMessagePtr& message() const { return m_message; }
    [[nodiscard]] std::uint64_t number() const { return m_number; }
    [[nodiscard]] hl7::FieldPath path() const { return m_path; }
    [[nodiscard]] ByteRange range() const { return m_range; }
    [[nodiscard]] hl7::Reference reference() const;

    void setMessage(Feed* feed, std::uint64_t number, QObject* origin);
    void clear(QObject* origin);
    /// A place of the current message.
    void setPlace(hl7::FieldPath path, QObject* origin);
    void setRange(hl7::FieldPath path, ByteRange range, QObject* origin);
    /// A place of any message.
    void go(Feed* feed, std::uint64_t number, hl7::FieldPath path, QObject* origin);

signals:
    /// Another message, or the same with other bytes; the place is that of path().
    void messageChanged(QObject* origin);
    void placeChanged(QObject* origin);
    /// A panel wants this message to be shown: pages of the feed come to the front.
    void shown(plumb::desk::Feed* feed, quint64 number);

private:
    void refresh(quint64 number);
    void watch(Feed* feed);

    QPointer<Feed> m_feed;
    FeedMessagePtr m_message;
    std::uint64_t m_number = 0;
    hl7::FieldPath m_path;
    ByteRange m_range;
};

}  // namespace plumb::desk
