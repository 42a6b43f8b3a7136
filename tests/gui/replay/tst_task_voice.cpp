// What a worker on another thread tells, and that nothing is told to who is gone.
#include "gui/common/waiting.h"
#include "widgets/replay/task_voice.h"

#include <QSignalSpy>
#include <QThread>
#include <QtTest/QtTest>

#include <functional>

using namespace plumb::desk;

namespace {

struct Heard {
    std::function<void(int what)> said;
};

class Counter final : public QObject {
public:
    explicit Counter(TaskVoice<Heard> voice)
        : m_voice(std::move(voice)) {}

    void begin() { say(1); }
    void say(int what) {
        m_voice.tell([what](const Heard& heard) { heard.said(what); });
    }

private:
    TaskVoice<Heard> m_voice;
};

/// A thread that is over when the test is.
struct WorkThread : QThread {
    WorkThread() { start(); }
    ~WorkThread() override {
        quit();
        wait();
    }
};

}  // namespace

class TestTaskVoice : public QObject {
    Q_OBJECT

private slots:
    void aWorkerIsHeardOnTheWindowsThreadInOrder() {
        QList<int> heard;
        QThread* on = nullptr;
        WorkThread thread;
        const TaskVoice<Heard> voice(Heard{[&](int what) {
            heard.append(what);
            on = QThread::currentThread();
        }});
        auto* const worker = new Counter(voice);
        beginOn(thread, worker);
        QCOMPARE(worker->thread(), &thread);
        askWorker(worker, [](Counter& counter) { counter.say(2); });
        QVERIFY(comesAbout([&] { return heard.size() == 2; }));
        QCOMPARE(heard, (QList<int>{1, 2}));
        QCOMPARE(on, QThread::currentThread());
        worker->deleteLater();
    }

    void whatWasSaidBeforeIsNotToldToWhoIsGone() {
        int heard = 0;
        WorkThread thread;
        TaskVoice<Heard> voice(Heard{[&](int) { ++heard; }});
        auto* const worker = new Counter(voice);
        beginOn(thread, worker);
        bool said = false;
        askWorker(worker, [&said](Counter&) { said = true; });
        worker->deleteLater();
        thread.quit();
        QVERIFY(thread.wait());
        QVERIFY(said);
        voice.silence();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(heard, 0);
        // Another one is heard still.
        const TaskVoice<Heard> other(Heard{[&](int) { ++heard; }});
        other.tell([](const Heard& of) { of.said(0); });
        QVERIFY(comesAbout([&] { return heard == 1; }));
    }
};

QTEST_MAIN(TestTaskVoice)
#include "tst_task_voice.moc"
