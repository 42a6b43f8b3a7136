#include "gui/common/desk_fixture.h"
#include "widgets/models/roles.h"
#include "widgets/start/recent_files.h"
#include "widgets/start/recent_model.h"
#include "widgets/start/sample.h"

#include <QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace plumb::desk;

class TestRecentFiles : public QObject {
    Q_OBJECT

private slots:
    void theNewestStandsFirstAndPinnedOnesBeforeIt() {
        DeskFixture fixture;
        RecentFiles recent(fixture.desk().settings);
        for (const char* path : {"/a/one.hl7", "/a/two.hl7", "/a/three.hl7", "/a/one.hl7"}) {
            recent.add(QLatin1String(path));
        }
        QCOMPARE(recent.list(), QStringList({QStringLiteral("/a/one.hl7"), QStringLiteral("/a/three.hl7"),
                                             QStringLiteral("/a/two.hl7")}));
        recent.setPinned(QStringLiteral("/a/two.hl7"), true);
        QCOMPARE(recent.list().first(), QStringLiteral("/a/two.hl7"));
        recent.remove(QStringLiteral("/a/two.hl7"));
        QCOMPARE(recent.list().size(), 2);
        QVERIFY(!recent.isPinned(QStringLiteral("/a/two.hl7")));
    }

    void theyAreKeptInTheSettings() {
        DeskFixture fixture;
        {
            RecentFiles recent(fixture.desk().settings);
            recent.add(QStringLiteral("/a/one.hl7"));
            recent.add(QStringLiteral("/a/two.hl7"));
            recent.setPinned(QStringLiteral("/a/one.hl7"), true);
        }
        const RecentFiles again(fixture.desk().settings);
        QCOMPARE(again.list(), QStringList({QStringLiteral("/a/one.hl7"), QStringLiteral("/a/two.hl7")}));
        QVERIFY(again.isPinned(QStringLiteral("/a/one.hl7")));
    }

    void thirtyAreKeptAndPinnedOnesDoNotAge() {
        DeskFixture fixture;
        RecentFiles recent(fixture.desk().settings);
        recent.add(QStringLiteral("/a/pinned.hl7"));
        recent.setPinned(QStringLiteral("/a/pinned.hl7"), true);
        for (int i = 0; i < 50; ++i) {
            recent.add(QStringLiteral("/a/%1.hl7").arg(i));
        }
        QCOMPARE(recent.list().size(), RecentFiles::kMost);
        QCOMPARE(recent.list().first(), QStringLiteral("/a/pinned.hl7"));
        QCOMPARE(recent.list().at(1), QStringLiteral("/a/49.hl7"));
        recent.clear();
        QCOMPARE(recent.list(), QStringList{QStringLiteral("/a/pinned.hl7")});
    }

    void theModelSaysWhatIsMissing() {
        DeskFixture fixture;
        RecentFiles recent(fixture.desk().settings);
        recent.add(fixture.folder.filePath(QStringLiteral("gone.hl7")));
        recent.add(fixture.sample());
        RecentModel model(recent, fixture.desk().jobs);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 2);
        QTRY_COMPARE(model.index(1, RecentModel::StateColumn).data().toString(), QStringLiteral("missing"));
        QCOMPARE(model.index(1, RecentModel::NameColumn).data(ToneRole).toInt(), static_cast<int>(Tone::Muted));
        QCOMPARE(model.index(0, RecentModel::NameColumn).data().toString(), QStringLiteral("mercy-adt.hl7"));
        QCOMPARE(model.index(0, RecentModel::StateColumn).data().toString(), QString());
        recent.remove(fixture.sample());
        QCOMPARE(model.rowCount(), 1);
    }

    void theSampleIsTheFilesOfTheFirstFolderThatHasAny() {
        DeskFixture fixture;
        const QString sample = QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/sample");
        const QStringList paths = samplePaths({fixture.folder.path() + QStringLiteral("/no"), sample});
        QVERIFY(paths.contains(fixture.sample()));
        QVERIFY(paths.filter(QStringLiteral("README")).isEmpty());
        QVERIFY(samplePaths({fixture.folder.path() + QStringLiteral("/no")}).isEmpty());
        QCOMPARE(sampleFolders().size(), 2);
    }
};

QTEST_MAIN(TestRecentFiles)
#include "tst_recent_files.moc"
