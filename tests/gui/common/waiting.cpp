#include "gui/common/waiting.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace plumb::desk {

bool comesAbout(const std::function<bool()>& is, int milliseconds) {
    if (is()) {
        return true;
    }
    constexpr int kTick = 5;  // for what comes about without an event
    QTimer tick;
    tick.start(kTick);
    const QDeadlineTimer end(milliseconds);
    do {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        // What has come about may begin what undoes it: one job is followed by another.
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (is()) {
            return true;
        }
    } while (!end.hasExpired());
    return false;
}

}  // namespace plumb::desk
