#include "gui/common/desk_fixture.h"
#include "gui/story/traffic.h"
#include "widgets/common/row_view.h"
#include "widgets/story/feed_checks_view.h"
#include "widgets/story/story_actions.h"
#include "widgets/story/story_model.h"
#include "widgets/story/story_page.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

struct Desktop {
    Desktop() {
        addStoryActions(fixture.desk());
        adt = fixture.openText(traffic::merged());
        lab = fixture.openText(traffic::orders());
    }
    /// Runs an action and gives the page that it shows.
    QWidget* run(const char* id) {
        fixture.desk().actions.refresh();
        fixture.desk().actions.action(QLatin1String(id))->trigger();
        if (fixture.pages.isEmpty()) {
            return nullptr;
        }
        QWidget* const page = fixture.pages.last();
        page->resize(1100, 760);
        page->show();
        return page;
    }
    static RowView* rows(QWidget* page) {
        RowView* const story = page->findChild<RowView*>(QStringLiteral("story.rows"));
        return story ? story : page->findChild<RowView*>(QStringLiteral("feedChecks.rows"));
    }
    static QString said(QWidget* page) {
        QStringList out;
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            out.append(label->text());
        }
        return out.join(QLatin1Char('\n'));
    }
    DeskFixture fixture;
    Feed *adt, *lab;
};

}  // namespace

class TestStoryPage : public QObject {
    Q_OBJECT

private slots:
    void aPatientOverAllFeeds() {
        Desktop d;
        d.fixture.desk().focus.setMessage(d.adt, 0, nullptr);
        QWidget* const page = d.run("story.patient");
        QVERIFY(page);
        RowView* const view = d.rows(page);
        const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(view->model()->rowCount(), 9);
        QVERIFY(d.said(page).contains(QStringLiteral("9 of 13 messages")));
        QVERIFY(d.said(page).contains(QStringLiteral("200")));

        // Going through the rows moves the focus, Enter goes there.
        QSignalSpy shown(&d.fixture.desk().focus, &Focus::shown);
        view->selectRow(0);
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(d.fixture.desk().focus.feed(), d.lab);
        QCOMPARE(d.fixture.desk().focus.number(), std::uint64_t{0});
        QCOMPARE(shown.count(), 0);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(shown.count(), 1);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(5, 3)).center());
        QCOMPARE(d.fixture.desk().focus.feed(), d.adt);
        QCOMPARE(d.fixture.desk().focus.number(), std::uint64_t{4});
        QVERIFY(d.fixture.desk().focus.path().packed() != 0);
    }

    void numbersAreHiddenByTheMask() {
        Desktop d;
        d.fixture.masked = true;
        d.fixture.desk().focus.setMessage(d.adt, 4, nullptr);
        QWidget* const page = d.run("story.patient");
        RowView* const view = d.rows(page);
        QTRY_COMPARE(view->model()->rowCount(), 9);
        QVERIFY(!d.said(page).contains(QStringLiteral("200")));
        for (int row = 0; row < 9; ++row) {
            const QString ids = view->model()->index(row, StoryModel::IdsColumn).data().toString();
            QVERIFY2(!ids.contains(QStringLiteral("100")) && !ids.contains(QStringLiteral("200")), qPrintable(ids));
            QVERIFY(!view->model()
                         ->index(row, StoryModel::NewsColumn)
                         .data()
                         .toString()
                         .contains(QStringLiteral("became 200")));
            QVERIFY(!view->model()->index(row, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("V1")));
        }
    }

    void itSaysWhenFeedsChanged() {
        Desktop d;
        d.fixture.desk().focus.setMessage(d.adt, 0, nullptr);
        QWidget* const page = d.run("story.visit");
        RowView* const view = d.rows(page);
        QTRY_COMPARE(view->model()->rowCount(), 3);
        d.fixture.openText(traffic::message("ADT^A08", "20261122", "L1", traffic::pid("5") + traffic::pv1("W", "V1")));
        QTRY_VERIFY(d.said(page).contains(QStringLiteral("changed since")));
        for (QPushButton* button : page->findChildren<QPushButton*>()) {
            if (button->accessibleName() == QStringLiteral("Search again")) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QTRY_COMPARE(view->model()->rowCount(), 4);
    }

    void closedFeedsAreSaidToBeClosed() {
        Desktop d;
        d.fixture.desk().focus.setMessage(d.adt, 0, nullptr);
        QWidget* const page = d.run("story.visit");
        RowView* const view = d.rows(page);
        QTRY_COMPARE(view->model()->rowCount(), 3);
        d.fixture.desk().focus.clear(nullptr);
        d.fixture.desk().workspace.close(d.adt);
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Return);
        QVERIFY(d.fixture.told.last().contains(QStringLiteral("closed")));
    }

    void aMessageWithoutAPatientSaysSo() {
        Desktop d;
        d.fixture.desk().focus.setMessage(d.lab, 1, nullptr);
        d.fixture.desk().actions.refresh();
        QVERIFY(!d.fixture.desk().actions.action(QStringLiteral("story.patient"))->isEnabled());
        QVERIFY(d.fixture.desk().actions.action(QStringLiteral("story.order"))->isEnabled());
        d.fixture.desk().focus.setMessage(
            d.fixture.openText(traffic::message("ADT^A08", "20261120", "N1", traffic::pid(""))), 0, nullptr);
        QVERIFY(!d.run("story.patient"));
        QVERIFY(d.fixture.told.last().contains(QStringLiteral("PID-3")));
    }

    void anOrderByKeyboard() {
        Desktop d;
        d.fixture.desk().focus.setMessage(d.lab, 2, nullptr);
        QWidget* const page = d.run("story.order");
        QTRY_COMPARE(d.rows(page)->model()->rowCount(), 4);
    }

    void acknowledgementsAreShownWhereTheFeedHoldsThem() {
        Desktop d;
        Feed* const feed = d.fixture.openText(traffic::message("ADT^A08", "20261120", "K1", traffic::pid("9")) +
                                              traffic::message("ADT^A08", "20261120", "K2", traffic::pid("9")) +
                                              traffic::message("ACK", "20261120", "K3", "MSA|AE|K1\r", "HUB|STE"));
        d.fixture.desk().focus.setMessage(feed, 0, nullptr);
        RowView* const view = d.rows(d.run("story.patient"));
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QVERIFY(view->model()->index(0, StoryModel::AckColumn).data().toString().startsWith(QStringLiteral("AE")));
        QCOMPARE(view->model()->index(1, StoryModel::AckColumn).data().toString(), QStringLiteral("none"));
    }

    void aSearchIsStoppedAndMadeAgain() {
        Desktop d;
        QByteArray many;
        for (int i = 0; i < 20'000; ++i) {
            many += traffic::message("ADT^A08", "20261120", "S1", traffic::pid("1"));
        }
        d.fixture.desk().focus.setMessage(d.fixture.openText(many), 0, nullptr);
        auto* const page = qobject_cast<StoryPage*>(d.run("story.patient"));
        const auto click = [&](const QString& name) {
            for (QPushButton* button : d.rows(page)->parentWidget()->findChildren<QPushButton*>()) {
                if (button->accessibleName() == name && button->isVisible()) {
                    QTest::mouseClick(button, Qt::LeftButton);
                    return;
                }
            }
            QFAIL(qPrintable(name));
        };
        QVERIFY(page->running());
        click(QStringLiteral("Stop"));
        QVERIFY(!page->running());
        QVERIFY(d.said(page).contains(QStringLiteral("Stopped")));
        QCOMPARE(d.rows(page)->model()->rowCount(), 0);
        click(QStringLiteral("Search again"));
        QTRY_COMPARE(d.rows(page)->model()->rowCount(), 20'000);
    }

    void feedChecksGoToTheirMessages() {
        Desktop d;
        d.fixture.desk().focus.setMessage(d.adt, 0, nullptr);
        QWidget* const page = d.run("story.feedChecks");
        RowView* const view = d.rows(page);
        QTRY_COMPARE(view->model()->rowCount(), 6);
        QTRY_VERIFY(d.said(page).contains(QStringLiteral("1 found in 8 messages")));
        view->setFocus();
        view->selectRow(3);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(view->model()->rowCount(), 7);
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(d.fixture.desk().focus.number(), std::uint64_t{5});
        QSignalSpy shown(&d.fixture.desk().focus, &Focus::shown);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(shown.count(), 1);
    }
};

QTEST_MAIN(TestStoryPage)
#include "tst_story_page.moc"
