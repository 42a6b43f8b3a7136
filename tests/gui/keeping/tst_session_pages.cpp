// Specs and statistics that were open are open again in the next session, where they were.
#include "gui/keeping/keeping_fixture.h"
#include "gui/spec/spec_files.h"

#include "widgets/documents/source_pages.h"
#include "widgets/importing/import_page.h"
#include "widgets/inference/inference_page.h"
#include "widgets/inference/threshold_pane.h"
#include "widgets/keeping/project_work.h"
#include "widgets/messages/message_page.h"
#include "widgets/reality/reality_page.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_page.h"
#include "widgets/start/start_page.h"
#include "widgets/statistics/statistics_page.h"

#include <QDoubleSpinBox>
#include <QFile>

using namespace plumb;
using namespace plumb::desk;

class TestSessionPages : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_feed = spec_files::write(m_folder->filePath(QStringLiteral("feed.hl7")), feedText());
        m_spec = spec_files::write(m_folder->filePath(QStringLiteral("admit.yaml")), spec_files::admit());
        const std::unique_ptr<Application> app = started(m_folder->path(), {m_feed, m_spec});
        QVERIFY(settled(*app));
        app->desk().focus.go(app->desk().workspace.feeds().front().get(), 0, {}, nullptr);
        press(*app, "Ctrl+Alt+S");
        QCOMPARE(pages<StatisticsPage>(*app).size(), std::size_t{1});
        SpecPage* const spec = pages<SpecPage>(*app).at(0);
        app->window().documents()->show(spec);
        spec->edit()->setFocus();
        for (int line = 1; line < 17; ++line) {
            QTest::keyClick(spec->edit(), Qt::Key_Down);
        }
        QCOMPARE(spec->line(), 17u);
        QVERIFY(settled(*app));
        app->window().close();
    }

    void areOpenAgain() {
        const std::unique_ptr<Application> app = started(m_folder->path());
        QCOMPARE(pages<MessagePage>(*app).size(), std::size_t{1});
        QCOMPARE(pages<StatisticsPage>(*app).size(), std::size_t{1});
        QCOMPARE(pages<StatisticsPage>(*app).at(0)->feed()->path(), m_feed);
        QCOMPARE(pages<SpecPage>(*app).size(), std::size_t{1});
        SpecPage* const spec = pages<SpecPage>(*app).at(0);
        QCOMPARE(spec->path(), m_spec);
        QCOMPARE(spec->line(), 17u);
        QVERIFY(!spec->isModified());
        QCOMPARE(app->window().documents()->current(), spec);
        // The page that is there is the one that the action shows.
        QVERIFY(settled(*app));
        app->desk().focus.go(app->desk().workspace.feeds().front().get(), 0, {}, nullptr);
        press(*app, "Ctrl+Alt+S");
        QCOMPARE(pages<StatisticsPage>(*app).size(), std::size_t{1});
    }

    void documentsProposalsAndGridsComeBackToo() {
        const QString ward = spec_files::write(m_folder->filePath(QStringLiteral("ward.csv")),
                                               "PID - Patient Identification,,,,\nSeq,Element Name,DT,Len,Usage\n"
                                               "5,Patient Name,XPN,250,R\n");
        {
            const std::unique_ptr<Application> app = started(m_folder->path(), {ward});
            QVERIFY(settled(*app));
            app->desk().focus.go(app->desk().workspace.feeds().front().get(), 0, {}, nullptr);
            app->desk().actions.refresh();
            app->desk().actions.action(QStringLiteral("spec.infer"))->trigger();
            app->desk().actions.action(QStringLiteral("spec.reality"))->trigger();
            QVERIFY(settled(*app));
            const ThresholdPane& pane = *pages<InferencePage>(*app).front()->thresholds();
            pane.findChild<QDoubleSpinBox*>(QStringLiteral("inference.required"))->setValue(87.5);
            pane.findChild<QDoubleSpinBox*>(QStringLiteral("inference.mostCodes"))->setValue(12);
            QCOMPARE(pages<ImportPage>(*app).size(), std::size_t{1});
            app->window().documents()->show(pages<ImportPage>(*app).front());
            app->window().close();
        }
        const std::unique_ptr<Application> app = started(m_folder->path());
        QVERIFY(settled(*app));
        QCOMPARE(pages<ImportPage>(*app).size(), std::size_t{1});
        QCOMPARE(pages<ImportPage>(*app).front()->session().path(), ward);
        QVERIFY(pages<ImportPage>(*app).front()->session().scene());
        QCOMPARE(app->window().documents()->current(), pages<ImportPage>(*app).front());
        QCOMPARE(pages<InferencePage>(*app).size(), std::size_t{1});
        QCOMPARE(pages<InferencePage>(*app).front()->feed()->path(), m_feed);
        const ThresholdPane::Thresholds& now = pages<InferencePage>(*app).front()->thresholds()->thresholds();
        QCOMPARE(now.required, 0.875);
        QCOMPARE(now.mostCodes, 12u);
        QCOMPARE(now.unseen, ThresholdPane::Thresholds().unseen);
        QCOMPARE(pages<RealityPage>(*app).size(), std::size_t{1});
        QCOMPARE(pages<RealityPage>(*app).front()->feed()->path(), m_feed);
        // What takes long is done once their pages are looked at.
        QCOMPARE(pages<InferencePage>(*app).front()->state(), InferencePage::State::Stopped);
        QCOMPARE(pages<RealityPage>(*app).front()->run().state(), RealityRun::State::Stopped);
        app->window().documents()->show(pages<RealityPage>(*app).front());
        QTRY_COMPARE_WITH_TIMEOUT(pages<RealityPage>(*app).front()->run().state(), RealityRun::State::Ready, 30'000);
        app->window().documents()->show(pages<InferencePage>(*app).front());
        QTRY_COMPARE_WITH_TIMEOUT(pages<InferencePage>(*app).front()->state(), InferencePage::State::Ready, 30'000);
        QTRY_VERIFY(pages<InferencePage>(*app).front()->settled());
        QVERIFY(!pages<InferencePage>(*app).front()->thresholds()->effect().contains(QStringLiteral("usual")));
    }

    void pagesAboutSourcesOfAProjectWaitForIt() {
        const auto inProject = [](Application& app) {
            return QTest::qWaitFor(
                [&] {
                    return app.project().session().isOpen() && app.project().isSettled() &&
                           !app.project().contents().sources.empty() && app.desk().jobs.running().empty();
                },
                30'000);
        };
        {
            const std::unique_ptr<Application> app = started(m_folder->path());
            QVERIFY(settled(*app));
            app->project().session().create(m_folder->filePath(QStringLiteral("work.plumb")), nullptr);
            QVERIFY(inProject(*app));
            emit SourcePages::of(app->desk())
                .asked(QStringLiteral("reality"), app->desk().workspace.feeds().front().get());
            QCOMPARE(pages<RealityPage>(*app).size(), std::size_t{1});
            QVERIFY(inProject(*app));
            QVERIFY(app->window().close());
        }
        const std::unique_ptr<Application> app = started(m_folder->path());
        QVERIFY(inProject(*app));
        QTRY_COMPARE_WITH_TIMEOUT(pages<RealityPage>(*app).size(), std::size_t{1}, 30'000);
        QVERIFY(app->project().of(pages<RealityPage>(*app).front()->feed()));
        QCOMPARE(pages<StatisticsPage>(*app).size(), std::size_t{1});
    }

    void areNotMissedWhenTheirFileIsGone() {
        QVERIFY(QFile::remove(m_spec));
        QVERIFY(QFile::remove(m_feed));
        const std::unique_ptr<Application> app = started(m_folder->path());
        QVERIFY(settled(*app));
        QVERIFY(pages<SpecPage>(*app).empty());
        QVERIFY(pages<StatisticsPage>(*app).empty());
        QCOMPARE(pages<StartPage>(*app).size(), std::size_t{1});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_feed, m_spec;
};

QTEST_MAIN(TestSessionPages)
#include "tst_session_pages.moc"
