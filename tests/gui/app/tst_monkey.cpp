// Random actions, keys, clicks, drags, closes and theme switches, the same for the same seed. Whatever happens, the
// program goes on answering, and taking back every step brings back every byte.
//
// PLUMBLINE_MONKEY_SECONDS and PLUMBLINE_MONKEY_SEED set how long and which.
#include "gui/common/app_fixture.h"

#include "app/plumbline/main_window.h"
#include "widgets/messages/message_page.h"

#include <QRandomGenerator>
#include <QtTest/QtTest>

using namespace plumb::desk;

class TestMonkey : public QObject {
    Q_OBJECT

private slots:
    void nothingBreaks() {
        const int seconds = qEnvironmentVariableIntValue("PLUMBLINE_MONKEY_SECONDS") > 0
                                ? qEnvironmentVariableIntValue("PLUMBLINE_MONKEY_SECONDS")
                                : 30;
        const quint32 seed = qEnvironmentVariableIsSet("PLUMBLINE_MONKEY_SEED")
                                 ? static_cast<quint32>(qEnvironmentVariableIntValue("PLUMBLINE_MONKEY_SEED"))
                                 : 20261127u;
        qInfo("seed %u, %d s", seed, seconds);
        QRandomGenerator random(seed);
        AppFixture fixture;
        Application& app = fixture.app();
        const QStringList avoided = {QStringLiteral("file.quit"), QStringLiteral("file.newWindow")};
        QElapsedTimer clock;
        clock.start();
        int steps = 0;
        qint64 longest = 0;
        while (clock.elapsed() < seconds * 1000) {
            QElapsedTimer step;
            step.start();
            act(fixture, random, avoided);
            QTest::qWait(0);
            longest = std::max(longest, step.elapsed());
            ++steps;
            constexpr int kTidyEvery = 12;
            if (steps % kTidyEvery == 0) {
                fixture.closeDialogs();
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
        qInfo("%d steps, the longest took %lld ms", steps, longest);
        QVERIFY(steps > seconds);
        QVERIFY2(longest < 5000, "A step took longer than anybody waits.");

        // Every edit can be taken back, to the last byte.
        fixture.closeDialogs();
        fixture.settle();
        for (const auto& feed : app.desk().workspace.feeds()) {
            feed->undoStack()->setIndex(0);
            QVERIFY(feed->editedMessages().empty());
        }
    }

private:
    static void act(AppFixture& fixture, QRandomGenerator& random, const QStringList& avoided) {
        Application& app = fixture.app();
        QWidget* const focused = QApplication::focusWidget();
        QWidget& target = focused && focused->window() == &app.window() ? *focused : fixture.window();
        switch (random.bounded(10)) {
        case 0:
        case 1:
        case 2: {
            const QStringList ids = app.desk().actions.ids();
            const QString id = ids[random.bounded(static_cast<int>(ids.size()))];
            if (!avoided.contains(id)) {
                app.desk().actions.action(id)->trigger();
            }
            break;
        }
        case 3:
        case 4: {
            static const Qt::Key keys[] = {Qt::Key_Up,        Qt::Key_Down,   Qt::Key_Left, Qt::Key_Right,
                                           Qt::Key_PageDown,  Qt::Key_Home,   Qt::Key_End,  Qt::Key_Return,
                                           Qt::Key_Escape,    Qt::Key_Tab,    Qt::Key_F2,   Qt::Key_Delete,
                                           Qt::Key_Backspace, Qt::Key_PageUp, Qt::Key_Space};
            QTest::keyClick(&target, keys[random.bounded(static_cast<int>(std::size(keys)))]);
            break;
        }
        case 5: {
            static const char text[] = "PID-3.1 = A08|^~&\\\"MSHORU()<>0123456789";
            QString typed;
            for (int i = random.bounded(1, 6); i > 0; --i) {
                typed += QLatin1Char(text[random.bounded(static_cast<int>(sizeof(text)) - 1)]);
            }
            QTest::keyClicks(&target, typed);
            break;
        }
        case 6:
        case 7:
        case 8: {
            const QPoint at(random.bounded(fixture.window().width()), random.bounded(fixture.window().height()));
            if (QWidget* const child = fixture.window().childAt(at); child && at.y() > 40) {
                const QPoint inside = child->mapFrom(&fixture.window(), at);
                const bool twice = random.bounded(5) == 0;
                if (twice) {
                    QTest::mouseDClick(child, Qt::LeftButton, {}, inside);
                } else {
                    QTest::mouseClick(child, Qt::LeftButton, {}, inside);
                }
            }
            break;
        }
        default: {
            const QSize size(random.bounded(600, 1800), random.bounded(400, 1100));
            fixture.window().resize(size);
            break;
        }
        }
        fixture.closeDialogs();
    }
};

QTEST_MAIN(TestMonkey)
#include "tst_monkey.moc"
