#include "gui/common/desk_fixture.h"
#include "gui/common/waiting.h"
#include "unit/sanitized.h"
#include "widgets/common/row_view.h"
#include "widgets/diff/diff_actions.h"
#include "widgets/diff/diff_page.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

constexpr char kLeft[] = "MSH|^~\\&|LAB|STE|||20260101||ADT^A08|1|P|2.5.1\r"
                         "PID|1||00581203||Zztest^Bravo||19700101|M\rPV1|1|I|4W^412\r";
constexpr char kRight[] = "MSH|^~\\&|LAB|STE|||20260102||ADT^A08|2|P|2.5.1\r"
                          "PID|1||00581204||Zztest^Bravo||19700101|F\rPV1|1|O|4W^412\r";

DiffSide side(const char* title, const char* bytes) {
    return {QString::fromUtf8(title), bytes, hl7::Charset::utf8()};
}

QString counts(const DiffPage& page) {
    return page.findChild<QLabel*>(QStringLiteral("diff.counts"))->text();
}

/// A window with the desk's actions, as the main window has them.
struct Window : QWidget {
    explicit Window(Desk& desk) {
        for (const QString& id : desk.actions.ids()) {
            addAction(desk.actions.action(id));
        }
    }
};

}  // namespace

class TestDiffPage : public QObject {
    Q_OBJECT

private slots:
    void countsAreWords() {
        DeskFixture fixture;
        DiffPage page(fixture.desk(), side("A", kLeft), side("B", kRight));
        QTRY_COMPARE(counts(page), QStringLiteral("3 differences in 2 segments; 2 ignored"));
        DiffPage same(fixture.desk(), side("A", kLeft), side("A", kLeft));
        QTRY_COMPARE(counts(same), QStringLiteral("Exactly the same"));
    }

    void f8WalksTheDifferences() {
        DeskFixture fixture;
        addDiffActions(fixture.desk());
        Window window(fixture.desk());
        auto* const page = new DiffPage(fixture.desk(), side("A", kLeft), side("B", kRight), &window);
        page->resize(900, 400);
        window.resize(900, 400);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        page->view()->setFocus();
        QTRY_VERIFY(page->model().rowCount() > 0);
        const auto here = [&] {
            return page->model().index(page->view()->currentIndex().row(), DiffModel::PathColumn).data().toString();
        };
        QCOMPARE(here(), QStringLiteral("PID-3"));
        QTest::keyClick(page->view(), Qt::Key_F8);
        QCOMPARE(here(), QStringLiteral("PID-8"));
        QTest::keyClick(page->view(), Qt::Key_F8);
        QCOMPARE(here(), QStringLiteral("PV1-2"));
        QVERIFY(!fixture.desk().actions.action(QStringLiteral("diff.next"))->isEnabled());
        QTest::keyClick(page->view(), Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(here(), QStringLiteral("PID-8"));
        QTest::mouseClick(page->findChild<QToolButton*>(QStringLiteral("diff.previousButton")), Qt::LeftButton);
        QCOMPARE(here(), QStringLiteral("PID-3"));
    }

    void whatIsIgnoredIsTypedAndKept() {
        DeskFixture fixture;
        {
            DiffPage page(fixture.desk(), side("A", kLeft), side("B", kRight));
            page.show();
            QTRY_COMPARE(counts(page), QStringLiteral("3 differences in 2 segments; 2 ignored"));
            auto* const ignore = page.findChild<QLineEdit*>(QStringLiteral("diff.ignore"));
            QCOMPARE(ignore->text(), QStringLiteral("MSH-7, MSH-10"));
            QTest::keyClicks(ignore, QStringLiteral(", PID"));
            QTRY_COMPARE(counts(page), QStringLiteral("1 difference in 1 segment; 4 ignored"));
            QTest::keyClicks(ignore, QStringLiteral("-x"));
            auto* const problem = page.findChild<QLabel*>(QStringLiteral("diff.problem"));
            QVERIFY(problem->isVisible());
            QVERIFY2(problem->text().contains(QStringLiteral("PID-x")), qPrintable(problem->text()));
            QTRY_COMPARE(counts(page), QStringLiteral("1 difference in 1 segment; 4 ignored"));
            QTest::keyClick(ignore, Qt::Key_Backspace);
            QTest::keyClick(ignore, Qt::Key_Backspace);
            QVERIFY(!problem->isVisible());
        }
        DiffPage again(fixture.desk(), side("A", kLeft), side("B", kRight));
        QCOMPARE(again.findChild<QLineEdit*>(QStringLiteral("diff.ignore"))->text(),
                 QStringLiteral("MSH-7, MSH-10, PID"));
    }

    void onlyDifferencesAndSwap() {
        DeskFixture fixture;
        DiffPage page(fixture.desk(), side("A", kLeft), side("B", kRight));
        page.resize(900, 400);
        page.show();
        QTRY_COMPARE(page.model().rowCount(), 5);
        auto* const only = page.findChild<QToolButton*>(QStringLiteral("diff.only"));
        QTest::keyClick(only, Qt::Key_Space);
        QVERIFY(page.model().rowCount() > 10);
        QTest::keyClick(only, Qt::Key_Space);
        QTest::mouseClick(page.findChild<QToolButton*>(QStringLiteral("diff.swapButton")), Qt::LeftButton);
        QTRY_COMPARE(page.model().headerData(DiffModel::LeftColumn, Qt::Horizontal, Qt::DisplayRole).toString(),
                     QStringLiteral("B"));
        QCOMPARE(page.model().index(1, DiffModel::LeftColumn).data().toString(), QStringLiteral("00581204"));
    }

    void exactIsAChoice() {
        DeskFixture fixture;
        DiffPage page(fixture.desk(), side("A", "MSH|^~\\&|A\rNTE|1||x\r"), side("B", "MSH|^~\\&|A\rNTE|1||x||\r"));
        page.show();
        QTRY_COMPARE(counts(page), QStringLiteral("The same in meaning; 2 of form only"));
        QTest::mouseClick(page.findChild<QToolButton*>(QStringLiteral("diff.exact")), Qt::LeftButton);
        QTRY_VERIFY(counts(page).contains(QStringLiteral("difference")));
    }

    void theMaskIsFollowed() {
        DeskFixture fixture;
        DiffPage page(fixture.desk(), side("A", kLeft), side("B", kRight));
        page.show();
        QTRY_COMPARE(page.model().index(1, DiffModel::LeftColumn).data().toString(), QStringLiteral("00581203"));
        fixture.masked = true;
        emit fixture.desk().focus.messageChanged(nullptr);
        QCOMPARE(page.model().index(1, DiffModel::LeftColumn).data().toString(), QStringLiteral("hidden"));
    }

    void anythingIsComparedFromTheFocus() {
        DeskFixture fixture;
        Desk& desk = fixture.desk();
        addDiffActions(desk);
        addDiffActions(desk);
        Feed* const feed = fixture.openText(threeMessages());
        const auto enabled = [&](const char* id) { return desk.actions.action(QLatin1String(id))->isEnabled(); };
        const auto run = [&](const char* id) { desk.actions.action(QLatin1String(id))->trigger(); };
        const auto titles = [&] {
            auto* const page = qobject_cast<DiffPage*>(fixture.pages.last());
            if (!comesAbout([&] { return page->model().comparison() != nullptr; })) {
                return QStringLiteral("(not compared)");
            }
            return page->model().comparison()->left().title + QLatin1Char('/') +
                   page->model().comparison()->right().title;
        };
        QVERIFY(!enabled("diff.withPrevious") && !enabled("diff.mark"));
        desk.focus.setMessage(feed, 0, nullptr);
        QVERIFY(!enabled("diff.withPrevious") && enabled("diff.mark") && !enabled("diff.withMarked"));
        run("diff.mark");
        QVERIFY(fixture.told.last().startsWith(QStringLiteral("Message 1 of ")));
        desk.focus.setMessage(feed, 2, nullptr);
        run("diff.withMarked");
        QVERIFY2(titles().contains(QStringLiteral("Message 1 of")) && titles().contains(QStringLiteral("Message 3 of")),
                 qPrintable(titles()));
        run("diff.withPrevious");
        QVERIFY(titles().startsWith(QStringLiteral("Message 2 of")));

        QGuiApplication::clipboard()->setText(QStringLiteral("no message"));
        run("diff.withClipboard");
        QCOMPARE(fixture.pages.size(), 2);
        QVERIFY(fixture.told.last().contains(QStringLiteral("MSH")));
        QGuiApplication::clipboard()->setText(QStringLiteral("log: MSH|^~\\&|REG|STE\nMSA|AA|1\nMSH|^~\\&|SECOND\n"));
        run("diff.withClipboard");
        QVERIFY(titles().endsWith(QStringLiteral("/Clipboard")));
        QCOMPARE(qobject_cast<DiffPage*>(fixture.pages.last())->model().comparison()->rightView().segmentCount(), 2U);

        QVERIFY(!enabled("diff.withOriginal"));
        const ByteRange range = desk.focus.message()->view.at({2, 1}).range;
        QVERIFY(feed->change(2, {{range.begin, "AA", "AE"}}, QStringLiteral("Set")));
        QVERIFY(enabled("diff.withOriginal"));
        run("diff.withOriginal");
        QVERIFY(titles().contains(QStringLiteral("before its edits")));
        QTRY_COMPARE(counts(*qobject_cast<DiffPage*>(fixture.pages.last())),
                     QStringLiteral("1 difference in 1 segment"));
    }

    void theDifferencesAreCopied() {
        DeskFixture fixture;
        addDiffActions(fixture.desk());
        DiffPage page(fixture.desk(), side("A", kLeft), side("B", kRight));
        page.show();
        QTRY_COMPARE(page.model().rowCount(), 5);
        fixture.desk().actions.refresh();
        fixture.desk().actions.action(QStringLiteral("diff.copyText"))->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("PID-3: 00581203")));
        fixture.desk().actions.action(QStringLiteral("diff.copyMarkdown"))->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("| PV1-2 | I | O |")));
    }

    void aLargeMessageIsComparedInTheBackground() {
        std::string left = kLeft, right = kLeft;
        for (int i = 1; i <= 60'000; ++i) {
            const std::string obx = "OBX|" + std::to_string(i) + "|NM|2160-0^Creatinine^LN||";
            left += obx + std::to_string(i) + "|mg/dL\r";
            right += obx + std::to_string(i % 100 == 0 ? i + 1 : i) + "|mg/dL\r";
        }
        DeskFixture fixture;
        QElapsedTimer timer;
        timer.start();
        DiffPage page(fixture.desk(), side("A", left.c_str()), side("B", right.c_str()));
        page.resize(900, 400);
        page.show();
        QVERIFY2(timer.elapsed() < 300 * plumb::test::kSlow, qPrintable(QString::number(timer.elapsed())));
        QTRY_VERIFY_WITH_TIMEOUT(page.model().comparison(), 20'000);
        QCOMPARE(counts(page), QStringLiteral("600 differences in 600 segments"));
        QCOMPARE(page.model().rowCount(), 1200);
    }
};

QTEST_MAIN(TestDiffPage)
#include "tst_diff_page.moc"
