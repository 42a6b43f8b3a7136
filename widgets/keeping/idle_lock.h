// Locks an encrypted project that nobody works with: keys, mouse, wheel, touch and pen of the whole program count as
// work, and what runs in the background does not.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/clock.h"
#endif

#include <QObject>
#include <QTimer>

#include <memory>

namespace plumb::desk {

class ProjectSession;

class IdleLock final : public QObject {
    Q_OBJECT

public:
    explicit IdleLock(ProjectSession& session, QObject* parent = nullptr);

    /// 0: it is never locked.
    void setMinutes(int minutes);
    /// Tests bring a clock that they move; it outlives this.
    void setClock(const Clock& clock);
    /// Locks it if it is time.
    void look();
    /// Until it would be locked; -1: it will not be.
    [[nodiscard]] qint64 left() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void touch();
    void wait();

    ProjectSession& m_session;
    Clock m_own;
    const Clock* m_clock = &m_own;
    qint64 m_allowed = 0, m_last = 0;  ///< milliseconds
    QTimer m_next;
};

}  // namespace plumb::desk
