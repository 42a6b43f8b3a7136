#include "gui/common/desk_fixture.h"
#include "widgets/activity/activity_model.h"
#include "widgets/activity/activity_panel.h"
#include "widgets/common/row_view.h"

#include <QAbstractItemModelTester>
#include <QToolButton>
#include <QtTest/QtTest>

#include <condition_variable>
#include <mutex>

using namespace plumb;
using namespace plumb::desk;

namespace {

/// Work that waits until it is let go or stopped.
class Gate {
public:
    JobHandle begin(Jobs& jobs, QObject* context, const QString& title, std::uint64_t total = 0,
                    std::uint64_t done = 0) {
        return jobs.run<int>(
            context, title,
            [this, total, done](const CancelToken& cancel, Progress& progress) -> Result<int> {
                progress.setTotal(total);
                progress.add(done);
                std::unique_lock lock(m_mutex);
                while (!m_open && !cancel.stopped()) {
                    m_changed.wait_for(lock, std::chrono::milliseconds(5));
                }
                if (cancel.stopped()) {
                    return fail(MessageId::Cancelled);
                }
                return m_fail ? Result<int>(fail(MessageId::PathEmpty)) : Result<int>(1);
            },
            [](const Result<int>&) {});
    }
    void open(bool failing = false) {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_fail = failing;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_open = false, m_fail = false;
};

}  // namespace

class TestActivity : public QObject {
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void rowsFollowTheWork() {
        Gate first, second;
        DeskFixture fixture;
        Jobs& jobs = fixture.desk().jobs;
        ActivityModel model(jobs);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(model.rowCount(), 0);
        const JobHandle one = first.begin(jobs, this, QStringLiteral("Check"), 200, 50);
        const JobHandle two = second.begin(jobs, this, QStringLiteral("Search"));
        QCOMPARE(model.rowCount(), 2);
        QTRY_COMPARE(text(0, ActivityModel::StateColumn), QStringLiteral("25 %"));
        QCOMPARE(model.index(0, ActivityModel::StateColumn).data(ActivityModel::ProgressRole).toDouble(), 0.25);
        QCOMPARE(text(1, ActivityModel::StateColumn), QStringLiteral("working"));
        QVERIFY(!model.index(1, ActivityModel::StateColumn).data(ActivityModel::ProgressRole).isValid());
        QSignalSpy moved(&model, &QAbstractItemModel::dataChanged);
        QTRY_VERIFY(moved.count() > 0);

        first.open(true);
        QTRY_COMPARE(model.running(), 1);
        QCOMPARE(text(0, ActivityModel::WorkColumn), QStringLiteral("Search"));
        QCOMPARE(text(1, ActivityModel::WorkColumn), QStringLiteral("Check"));
        QVERIFY(text(1, ActivityModel::StateColumn).startsWith(QStringLiteral("failed: ")));
        QCOMPARE(model.index(1, ActivityModel::StateColumn).data(SeverityRole).toInt(), int(Tone::Error));
        QTRY_VERIFY(text(0, ActivityModel::TimeColumn) > QStringLiteral("0.4 s"));  // long enough to be listed after
        second.open();
        QTRY_COMPARE(model.running(), 0);
        QCOMPARE(text(0, ActivityModel::WorkColumn), QStringLiteral("Search"));
        QCOMPARE(text(0, ActivityModel::StateColumn), QStringLiteral("done"));
    }

    void onlyTheLastHundredAreKept() {
        DeskFixture fixture;
        Jobs& jobs = fixture.desk().jobs;
        ActivityModel model(jobs);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<JobHandle> handles;
        for (int i = 0; i < 130; ++i) {
            handles.push_back(jobs.run<int>(
                this, QStringLiteral("Work %1").arg(i % 3),
                [](const CancelToken&, Progress&) -> Result<int> { return fail(MessageId::PathEmpty); },
                [](const Result<int>&) {}));
        }
        QTRY_COMPARE(model.running(), 0);
        QCOMPARE(model.rowCount(), 100);
        QCOMPARE(static_cast<std::size_t>(model.rowCount()), jobs.past().size());
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.index(row, 0).data().toString(), jobs.past()[static_cast<std::size_t>(row)].title);
        }
    }

    void deleteStopsTheSelectedWork() {
        Gate gate;
        DeskFixture fixture;
        ActivityPanel panel(fixture.desk());
        panel.resize(800, 240);
        panel.show();
        panel.activateWindow();
        const JobHandle one = gate.begin(fixture.desk().jobs, this, QStringLiteral("Check"), 10, 1);
        const JobHandle two = gate.begin(fixture.desk().jobs, this, QStringLiteral("Search"));
        auto& jobs = fixture.desk().jobs;
        panel.view()->setFocus();
        QTest::keyClick(panel.view(), Qt::Key_Home);
        QTest::keyClick(panel.view(), Qt::Key_Down);
        QTest::keyClick(panel.view(), Qt::Key_Delete);
        QTRY_COMPARE(jobs.running().size(), std::size_t{1});
        QCOMPARE(jobs.running()[0]->title, QStringLiteral("Check"));
        gate.open();
        QTRY_VERIFY(jobs.running().empty());
    }

    void theButtonOfARowStopsIt() {
        Gate gate;
        DeskFixture fixture;
        ActivityPanel panel(fixture.desk());
        panel.resize(800, 240);
        panel.show();
        const JobHandle one = gate.begin(fixture.desk().jobs, this, QStringLiteral("Check"));
        const JobHandle two = gate.begin(fixture.desk().jobs, this, QStringLiteral("Search"));
        const QModelIndex button = panel.view()->model()->index(0, ActivityModel::StopColumn);
        QCOMPARE(button.data().toString(), QStringLiteral("Stop"));
        QTest::mouseClick(panel.view()->viewport(), Qt::LeftButton, {}, panel.view()->visualRect(button).center());
        QTRY_COMPARE(fixture.desk().jobs.running().size(), std::size_t{1});
        QCOMPARE(fixture.desk().jobs.running()[0]->title, QStringLiteral("Search"));
        QTest::mouseClick(panel.findChild<QToolButton*>(), Qt::LeftButton);
        QTRY_VERIFY(fixture.desk().jobs.running().empty());
    }

    void theActionStopsEverything() {
        Gate gate;
        DeskFixture fixture;
        addActivityActions(fixture.desk());
        Actions& actions = fixture.desk().actions;
        actions.refresh();
        QAction* const stop = actions.action(QStringLiteral("activity.stopAll"));
        QVERIFY(!stop->isEnabled());
        const JobHandle one = gate.begin(fixture.desk().jobs, this, QStringLiteral("Check"));
        actions.refresh();
        QVERIFY(stop->isEnabled());
        stop->trigger();
        QTRY_VERIFY(fixture.desk().jobs.running().empty());
    }

    void timesAreReadable() {
        QCOMPARE(durationText(420), QStringLiteral("0.4 s"));
        QCOMPARE(durationText(12'900), QStringLiteral("12 s"));
        QCOMPARE(durationText(185'000), QStringLiteral("3 min 05 s"));
        QCOMPARE(durationText(7'860'000), QStringLiteral("2 h 11 min"));
    }
};

QTEST_MAIN(TestActivity)
#include "tst_activity.moc"
