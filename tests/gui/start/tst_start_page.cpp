#include "gui/common/desk_fixture.h"
#include "widgets/common/row_view.h"
#include "widgets/start/recent_files.h"
#include "widgets/start/recent_model.h"
#include "widgets/start/start_actions.h"
#include "widgets/start/start_page.h"
#include "widgets/start/tour.h"
#include "widgets/start/tour_card.h"

#include <QClipboard>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QtTest/QtTest>

using namespace plumb::desk;

namespace {

struct Page {
    Page()
        : recent(fixture.desk().settings)
        , tour(fixture.desk().workspace, fixture.desk().settings, {fixture.sample()}) {
        fixture.desk().actions.add({QStringLiteral("file.open"), QStringLiteral("Open"), QStringLiteral("File"),
                                    QStringLiteral("Ctrl+O"), QStringLiteral("open")},
                                   [this] { ++opened; });
        addStartActions(fixture.desk(), recent, tour, [this] { ++shown; });
    }
    StartPage& show() {
        page = std::make_unique<StartPage>(fixture.desk(), recent, tour);
        QObject::connect(page.get(), &StartPage::openRequested, page.get(),
                         [this](const QStringList& paths) { asked.append(paths); });
        QObject::connect(page.get(), &StartPage::sampleRequested, page.get(), [this] { ++samples; });
        QObject::connect(page.get(), &StartPage::textPasted, page.get(),
                         [this](const QByteArray& text) { pasted.append(text); });
        page->resize(1150, 800);
        page->show();
        (void)QTest::qWaitForWindowExposed(page.get());
        return *page;
    }
    [[nodiscard]] RowView& list() const { return *page->findChild<RowView*>(); }
    void click(const QString& name) const {
        for (QAbstractButton* button : page->findChildren<QAbstractButton*>()) {
            if (button->accessibleName() == name && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no button ") + name));
    }
    void drop(QMimeData& data) const {
        const QPoint at(300, 200);
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page->viewport(), &drop);
    }

    DeskFixture fixture;
    RecentFiles recent;
    Tour tour;
    std::unique_ptr<StartPage> page;
    QList<QStringList> asked;
    QList<QByteArray> pasted;
    int opened = 0, shown = 0, samples = 0;
};

}  // namespace

class TestStartPage : public QObject {
    Q_OBJECT

private slots:
    void filesFoldersAndTextAreDropped() {
        Page p;
        p.show();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(QStringLiteral("/data/a.hl7")), QUrl::fromLocalFile(QStringLiteral("/d"))});
        p.drop(files);
        QCOMPARE(p.asked, QList<QStringList>{QStringList({QStringLiteral("/data/a.hl7"), QStringLiteral("/d")})});
        QMimeData text;
        text.setText(QStringLiteral("MSH|^~\\&|A"));
        p.drop(text);
        QCOMPARE(p.pasted, QList<QByteArray>{"MSH|^~\\&|A"});
        QMimeData remote;
        remote.setUrls({QUrl(QStringLiteral("https://example.org/a.hl7"))});
        p.drop(remote);
        QCOMPARE(p.asked.size(), 1);
        QCOMPARE(p.pasted.size(), 1);
        QVERIFY(!p.fixture.told.isEmpty());
    }

    void buttonsOpenAndPaste() {
        Page p;
        p.show();
        p.click(QStringLiteral("Open file"));
        QCOMPARE(p.opened, 1);
        p.click(QStringLiteral("Open the sample project"));
        QCOMPARE(p.samples, 1);
        QApplication::clipboard()->setText(QStringLiteral("MSH|^~\\&|B"));
        p.click(QStringLiteral("Paste message"));
        QTest::keyClick(&p.list(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(p.pasted, (QList<QByteArray>{"MSH|^~\\&|B", "MSH|^~\\&|B"}));
        QApplication::clipboard()->clear();
        p.click(QStringLiteral("Paste message"));
        QCOMPARE(p.pasted.size(), 2);
        QVERIFY(p.fixture.told.last().contains(QStringLiteral("clipboard")));
    }

    void recentWorkByKeyboard() {
        Page p;
        p.recent.add(QStringLiteral("/a/one.hl7"));
        p.recent.add(QStringLiteral("/a/two.hl7"));
        p.show();
        p.list().setFocus();
        p.list().selectRow(0);
        QTest::keyClick(&p.list(), Qt::Key_Down);
        QTest::keyClick(&p.list(), Qt::Key_Return);
        QCOMPARE(p.asked.last(), QStringList{QStringLiteral("/a/one.hl7")});
        p.click(QStringLiteral("Pin"));
        QVERIFY(p.recent.isPinned(QStringLiteral("/a/one.hl7")));
        QCOMPARE(p.list().currentIndex().row(), 0);
        QTest::keyClick(&p.list(), Qt::Key_Delete);
        QCOMPARE(p.recent.list(), QStringList{QStringLiteral("/a/two.hl7")});
        // The pin itself takes a click.
        const QRect pin = p.list().visualRect(p.list().model()->index(0, RecentModel::PinColumn));
        QTest::mouseClick(p.list().viewport(), Qt::LeftButton, {}, pin.center());
        QVERIFY(p.recent.isPinned(QStringLiteral("/a/two.hl7")));
    }

    void stepsOfTheTourLightUp() {
        Page p;
        p.show();
        const auto cards = p.page->findChildren<TourCard*>();
        QCOMPARE(cards.size(), 3);
        const auto lit = [&] {
            int count = 0;
            for (const TourCard* card : cards) {
                count += card->isDone() ? 1 : 0;
            }
            return count;
        };
        QCOMPARE(lit(), 0);
        p.fixture.openFile(p.fixture.sample());
        QCOMPARE(lit(), 1);
        p.tour.noteFilter(QStringLiteral("MSH-9.2 = A01"));
        QCOMPARE(lit(), 1);
        p.tour.noteFilter(QStringLiteral("MSH-9.2=\"A08\""));
        QCOMPARE(lit(), 2);
        p.tour.noteExport();
        QVERIFY(p.tour.finished());
        const Tour again(p.fixture.desk().workspace, p.fixture.desk().settings, {});
        QVERIFY(again.finished());
        p.click(QStringLiteral("Hide the tour"));
        QVERIFY(!cards.first()->isVisible());
        p.fixture.desk().actions.action(QStringLiteral("start.tour"))->trigger();
        QVERIFY(cards.first()->isVisible());
        QCOMPARE(lit(), 0);
        QCOMPARE(p.shown, 1);
    }

    void shortcutsAreThoseOfTheUser() {
        Page p;
        p.show();
        p.fixture.desk().actions.setShortcut(QStringLiteral("file.open"), QKeySequence(QStringLiteral("F9")));
        bool seen = false;
        for (const QPushButton* button : p.page->findChildren<QPushButton*>()) {
            seen = seen || button->text().contains(QStringLiteral("F9"));
        }
        QVERIFY(seen);
    }

    void actionsOfTheStartPage() {
        Page p;
        Actions& actions = p.fixture.desk().actions;
        p.recent.add(QStringLiteral("/a/one.hl7"));
        actions.action(QStringLiteral("file.clearRecent"))->trigger();
        QVERIFY(p.recent.list().isEmpty());
        QVERIFY(!actions.action(QStringLiteral("file.clearRecent"))->isEnabled());
    }

    void everyControlHasAName() {
        Page p;
        p.show();
        for (const QAbstractButton* button : p.page->findChildren<QAbstractButton*>()) {
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->text()));
        }
        QVERIFY(!p.list().accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestStartPage)
#include "tst_start_page.moc"
