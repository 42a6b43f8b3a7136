// Random actions, keys, clicks, drags, closes, themes and languages, the same for the same seed. Whatever happens, the
// program goes on answering, and taking back every step brings back every byte.
//
// PLUMBLINE_MONKEY_SECONDS and PLUMBLINE_MONKEY_SEED set how long and which; PLUMBLINE_MONKEY_TRACE tells each step.
#include "gui/common/app_fixture.h"
#include "unit/sanitized.h"

#include "app/plumbline/main_window.h"
#include "widgets/common/panel_title.h"
#include "widgets/documents/document_area.h"
#include "widgets/messages/message_page.h"

#include <QDockWidget>
#include <QMainWindow>
#include <QRandomGenerator>
#include <QtTest/QtTest>

using namespace plumb::desk;

class TestMonkey : public QObject {
    Q_OBJECT

private slots:
    void nothingBreaks() {
        const int seconds = qEnvironmentVariableIntValue("PLUMBLINE_MONKEY_SECONDS") > 0
                                ? qEnvironmentVariableIntValue("PLUMBLINE_MONKEY_SECONDS")
                                : 60;
        const quint32 seed = qEnvironmentVariableIsSet("PLUMBLINE_MONKEY_SEED")
                                 ? static_cast<quint32>(qEnvironmentVariableIntValue("PLUMBLINE_MONKEY_SEED"))
                                 : 20261127u;
        qInfo("seed %u, %d s", seed, seconds);
        QRandomGenerator random(seed);
        AppFixture fixture;
        Application& app = fixture.app();
        const QStringList avoided = {QStringLiteral("file.quit"), QStringLiteral("file.newWindow")};
        const bool trace = qEnvironmentVariableIsSet("PLUMBLINE_MONKEY_TRACE");
        QElapsedTimer clock;
        clock.start();
        int steps = 0;
        qint64 longest = 0;
        QString slowest;
        while (clock.elapsed() < seconds * 1000) {
            QElapsedTimer step;
            step.start();
            const QString done = act(fixture, random, avoided);
            if (trace) {
                qInfo("%d %s", steps, qPrintable(done));
            }
            QTest::qWait(0);
            if (step.elapsed() > longest) {
                longest = step.elapsed();
                slowest = done;
            }
            ++steps;
            constexpr int kTidyEvery = 12;
            if (steps % kTidyEvery == 0) {
                fixture.closeDialogs();
                closeSome(app, random);
                if (app.desk().workspace.feeds().empty()) {
                    app.open({AppFixture::sample()});
                }
            }
            // The palette can quit the program, too: it is then started again.
            if (!app.window().isVisible()) {
                app.window().show();
                QVERIFY(QTest::qWaitForWindowActive(&app.window()));
            }
        }
        qInfo("%d steps, the longest took %lld ms: %s", steps, longest, qPrintable(slowest));
        QVERIFY(steps > seconds);
        constexpr qint64 kMost = plumb::test::kSanitized ? 20'000 : 5'000;
        QVERIFY2(longest < kMost, "A step took longer than anybody waits.");

        // Every edit can be taken back, to the last byte.
        fixture.closeDialogs();
        fixture.settle();
        for (const auto& feed : app.desk().workspace.feeds()) {
            feed->undoStack()->setIndex(0);
            QVERIFY(feed->editedMessages().empty());
        }
    }

private:
    /// Nobody works with hundreds of documents: those above a few dozen are closed as Ctrl+W does it.
    static void closeSome(Application& app, QRandomGenerator& random) {
        constexpr std::size_t kMostPages = 30;
        const std::vector<QWidget*> pages = app.window().documents()->pages();
        for (std::size_t over = pages.size(); over > kMostPages; --over) {
            QWidget* const page = pages[random.bounded(static_cast<quint32>(pages.size()))];
            const std::vector<QWidget*> left = app.window().documents()->pages();
            if (std::find(left.begin(), left.end(), page) != left.end()) {
                app.window().documents()->show(page);
                app.desk().actions.action(QStringLiteral("file.close"))->trigger();
            }
        }
    }

    /// Says what it did.
    static QString act(AppFixture& fixture, QRandomGenerator& random, const QStringList& avoided) {
        Application& app = fixture.app();
        QWidget* const focused = QApplication::focusWidget();
        QWidget& target = focused && focused->window() == &app.window() ? *focused : fixture.window();
        QString done;
        constexpr int kLanguageEvery = 40;
        if (random.bounded(kLanguageEvery) == 0) {
            QStringList languages = app.desk().actions.ids().filter(QStringLiteral("language."));
            done = languages[random.bounded(static_cast<int>(languages.size()))];
            app.desk().actions.action(done)->trigger();
            return done;
        }
        switch (random.bounded(11)) {
        case 0:
        case 1:
        case 2: {
            const QStringList ids = app.desk().actions.ids();
            done = ids[random.bounded(static_cast<int>(ids.size()))];
            if (!avoided.contains(done)) {
                app.desk().actions.action(done)->trigger();
            }
            break;
        }
        case 3:
        case 4: {
            static const Qt::Key keys[] = {Qt::Key_Up,        Qt::Key_Down,   Qt::Key_Left, Qt::Key_Right,
                                           Qt::Key_PageDown,  Qt::Key_Home,   Qt::Key_End,  Qt::Key_Return,
                                           Qt::Key_Escape,    Qt::Key_Tab,    Qt::Key_F2,   Qt::Key_Delete,
                                           Qt::Key_Backspace, Qt::Key_PageUp, Qt::Key_Space};
            const Qt::Key key = keys[random.bounded(static_cast<int>(std::size(keys)))];
            done = QStringLiteral("key %1 in %2").arg(key, 0, 16).arg(QLatin1String(target.metaObject()->className()));
            QTest::keyClick(&target, key);
            break;
        }
        case 5: {
            static const char text[] = "PID-3.1 = A08|^~&\\\"MSHORU()<>0123456789";
            QString typed;
            for (int i = random.bounded(1, 6); i > 0; --i) {
                typed += QLatin1Char(text[random.bounded(static_cast<int>(sizeof(text)) - 1)]);
            }
            done = QStringLiteral("text in ") + QLatin1String(target.metaObject()->className());
            QTest::keyClicks(&target, typed);
            break;
        }
        case 6:
        case 7:
        case 8: {
            const QPoint at = somewhere(fixture, random);
            if (QWidget* const child = fixture.window().childAt(at); child && at.y() > 40) {
                done = QStringLiteral("click on ") + QLatin1String(child->metaObject()->className());
                const QPoint inside = child->mapFrom(&fixture.window(), at);
                if (random.bounded(5) == 0) {
                    QTest::mouseDClick(child, Qt::LeftButton, {}, inside);
                } else {
                    QTest::mouseClick(child, Qt::LeftButton, {}, inside);
                }
            }
            break;
        }
        case 9: {
            const QPoint from = somewhere(fixture, random), to = somewhere(fixture, random);
            if (QWidget* const child = fixture.window().childAt(from); child && from.y() > 40 && !dragsAway(*child)) {
                done = QStringLiteral("drag over ") + QLatin1String(child->metaObject()->className());
                QTest::mousePress(child, Qt::LeftButton, {}, child->mapFrom(&fixture.window(), from));
                QTest::mouseMove(child, child->mapFrom(&fixture.window(), (from + to) / 2));
                QTest::mouseMove(child, child->mapFrom(&fixture.window(), to));
                QTest::mouseRelease(child, Qt::LeftButton, {}, child->mapFrom(&fixture.window(), to));
            }
            break;
        }
        default:
            done = QStringLiteral("another size");
            fixture.window().resize(random.bounded(600, 1800), random.bounded(400, 1100));
            break;
        }
        fixture.closeDialogs();
        return done;
    }

    static QPoint somewhere(AppFixture& fixture, QRandomGenerator& random) {
        return {random.bounded(fixture.window().width()), random.bounded(fixture.window().height())};
    }

    /// A view that lets its rows be dragged waits for the drop in a loop of its own, which nobody ends offscreen.
    static bool dragsAway(const QWidget& child) {
        const auto* const view = qobject_cast<const QAbstractItemView*>(child.parentWidget());
        if ((view && view->dragEnabled()) || qobject_cast<const QAbstractScrollArea*>(child.parentWidget())) {
            return true;
        }
        // A panel is dragged with the mouse grabbed, which the offscreen platform cannot do: its drag would never end.
        for (const QWidget* at = &child; at; at = at->parentWidget()) {
            if (qobject_cast<const PanelTitle*>(at) || qobject_cast<const QDockWidget*>(at->parentWidget())) {
                return qobject_cast<const PanelTitle*>(at) != nullptr;
            }
        }
        return qobject_cast<const QMainWindow*>(child.parentWidget()) != nullptr;
    }
};

QTEST_MAIN(TestMonkey)
#include "tst_monkey.moc"
