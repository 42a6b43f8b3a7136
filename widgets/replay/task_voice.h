// How a worker on another thread is begun, and how it tells the window's thread what happens, until nobody listens any
// more.
//
// Copies are one voice: the worker has one, and who made it has another, by which it silences them all.
#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QThread>

#include <memory>
#include <utility>

namespace plumb::desk {

template <class Callbacks>
class TaskVoice {
public:
    explicit TaskVoice(Callbacks callbacks)
        : m_shared(std::make_shared<Shared>(std::move(callbacks))) {}

    /// `what` is given the callbacks on the window's thread, later; on any thread.
    template <class What>
    void tell(What what) const {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [shared = m_shared, what = std::move(what)] {
                if (!shared->silent) {
                    what(std::as_const(shared->callbacks));
                }
            },
            Qt::QueuedConnection);
    }

    /// On the window's thread: nothing is told any more, not even what was said before.
    void silence() { m_shared->silent = true; }

private:
    struct Shared {
        explicit Shared(Callbacks what)
            : callbacks(std::move(what)) {}
        Callbacks callbacks;
        bool silent = false;  ///< of the window's thread
    };

    std::shared_ptr<Shared> m_shared;
};

/// Something the worker does on its own thread, later; it is deleted there with deleteLater().
template <class Worker, class What>
void askWorker(Worker* worker, What what) {
    QMetaObject::invokeMethod(
        worker, [worker, what = std::move(what)] { what(*worker); }, Qt::QueuedConnection);
}

/// From then on the worker is that thread's; its begin() comes first of all.
template <class Worker>
void beginOn(QThread& thread, Worker* worker) {
    worker->moveToThread(&thread);
    askWorker(worker, [](Worker& begun) { begun.begin(); });
}

}  // namespace plumb::desk
