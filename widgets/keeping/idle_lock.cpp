#include "widgets/keeping/idle_lock.h"

#include "widgets/models/project_session.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace plumb::desk {

IdleLock::IdleLock(ProjectSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session) {
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_next, &QTimer::timeout, this, &IdleLock::look);
    connect(&session, &ProjectSession::stateChanged, this, [this] {
        touch();
        wait();
    });
    touch();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::setMinutes(int minutes) {
    constexpr qint64 kMinute = 60'000;
    m_allowed = minutes * kMinute;
    wait();
}

void IdleLock::setClock(const Clock& clock) {
    m_clock = &clock;
    touch();
}

void IdleLock::touch() {
    m_last = m_clock->steady();
}

qint64 IdleLock::left() const {
    return m_allowed == 0 || !m_session.isOpen() || !m_session.isEncrypted()
               ? -1
               : std::max<qint64>(0, m_last + m_allowed - m_clock->steady());
}

// Activity only takes the time; when the timer rings it is seen whether there was any.
void IdleLock::wait() {
    if (const qint64 left = this->left(); left >= 0) {
        m_next.start(static_cast<int>(left));
    } else {
        m_next.stop();
    }
}

void IdleLock::look() {
    if (left() == 0) {
        m_session.lock();
    } else {
        wait();
    }
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
        touch();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace plumb::desk
