// A project that is held by somebody for longer than its window lives.
#include "gui/common/waiting.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/project.h"
#endif
#include "widgets/models/jobs.h"
#include "widgets/models/project_session.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <algorithm>
#include <array>
#include <future>
#include <memory>

using namespace plumb;
using namespace plumb::desk;

class TestProjectSession : public QObject {
    Q_OBJECT

private slots:
    /// What is written then is told to nobody: who is gone is not even asked.
    void tellsNobodyWhatIsWrittenAfterItsEnd() {
        const QTemporaryDir folder;
        alignas(Jobs) std::array<unsigned char, sizeof(Jobs)> place{};
        auto* const jobs = new (place.data()) Jobs;
        auto session = std::make_unique<ProjectSession>(*jobs);
        session->create(folder.filePath(QStringLiteral("work.plumb")), Passphrase());
        QVERIFY(comesAbout([&] { return session->isOpen(); }, 60'000));
        std::shared_ptr<project::Project> held = session->project();
        std::promise<void> go;
        bool isWritten = false, isTold = false;
        session->write(
            [&isWritten, gone = go.get_future().share()](project::Connection&) -> Result<void> {
                gone.wait();
                isWritten = true;
                return {};
            },
            [&isTold](const Result<void>&) { isTold = true; });
        session.reset();
        jobs->~Jobs();
        std::fill(place.begin(), place.end(), 0xDD);  // what was there is nobody's any more
        go.set_value();
        held.reset();
        QVERIFY(isWritten);
        QCoreApplication::sendPostedEvents();
        QVERIFY(!isTold);
    }
};

QTEST_GUILESS_MAIN(TestProjectSession)
#include "tst_project_session.moc"
