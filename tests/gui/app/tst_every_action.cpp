// Every action has a name in the palette, is reached by the keyboard alone and changes what it says; no two have the
// same keys.
#include "gui/common/action_effects.h"
#include "gui/common/app_fixture.h"
#include "gui/common/desk_state.h"

#include "app/plumbline/main_window.h"

#include <QSignalSpy>
#include <QtTest/QtTest>

#include <algorithm>

using namespace plumb::desk;

class TestEveryAction : public QObject {
    Q_OBJECT

private slots:
    void keysAreUnique() {
        AppFixture fixture;
        Actions& actions = fixture.app().desk().actions;
        QHash<QString, QString> taken;
        for (const QString& id : actions.ids()) {
            const QString keys = actions.defaultShortcut(id).toString(QKeySequence::PortableText);
            if (keys.isEmpty()) {
                continue;
            }
            QVERIFY2(!taken.contains(keys),
                     qPrintable(QStringLiteral("%1: %2 and %3").arg(keys, taken.value(keys), id)));
            taken.insert(keys, id);
        }
        QVERIFY(taken.size() > 40);
    }

    void everyActionSaysWhatItDoes() {
        AppFixture fixture;
        for (const ActionInfo& info : fixture.app().desk().actions.all()) {
            QVERIFY2(!info.text.isEmpty() && !info.category.isEmpty(), qPrintable(info.id));
            QVERIFY2(info.id.contains(QLatin1Char('.')), qPrintable(info.id));
        }
    }

    void everyActionDoesWhatItSays_data() {
        QTest::addColumn<QString>("id");
        AppFixture fixture;
        for (const QString& id : fixture.app().desk().actions.ids()) {
            // Two end the program or start another one; the palette cannot find itself open; what a program left that
            // was killed is given back and thrown away in tst_unfinished_work.
            if (id != QLatin1String("file.quit") && id != QLatin1String("file.newWindow") &&
                id != QLatin1String("palette.open") && id != QLatin1String("unfinished.restore") &&
                id != QLatin1String("unfinished.discard")) {
                QTest::newRow(qPrintable(id)) << id;
            }
        }
    }

    void everyActionDoesWhatItSays() {
        QFETCH(QString, id);
        const auto expected = effects().constFind(id);
        QVERIFY2(expected != effects().constEnd(), "Say in action_effects.cpp what this action changes.");
        AppFixture fixture;
        fixture.press("Ctrl+1");
        if (expected->before) {
            expected->before(fixture);
        }
        QAction* const action = fixture.app().desk().actions.action(id);
        QVERIFY(action != nullptr);
        fixture.app().desk().actions.refresh();
        QVERIFY2(action->isEnabled(), "It cannot be done here: prepare it in action_effects.cpp.");
        const std::vector<ActionInfo>& all = fixture.app().desk().actions.all();
        const ActionInfo info =
            *std::find_if(all.begin(), all.end(), [&](const ActionInfo& one) { return one.id == id; });
        QSignalSpy spy(action, &QAction::triggered);
        fixture.press("Ctrl+Shift+P");
        QString typed = QStringLiteral(">") + info.category + QStringLiteral(": ") + info.text;
        // A keyboard has no ellipsis; the palette finds it without.
        typed.removeIf([](QChar c) { return c.unicode() >= 0x80; });
        fixture.type(typed);
        const DeskState before = deskState(fixture.app());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(spy.count(), 1);
        const QStringList changes = QString(QLatin1String(expected->changes)).split(QLatin1Char(' '));
        const auto seen = [&] {
            const QStringList now = differing(before, deskState(fixture.app()));
            return std::all_of(changes.begin(), changes.end(), [&](const QString& one) { return now.contains(one); });
        };
        constexpr int kPatience = 10'000;
        const bool done = QTest::qWaitFor(seen, kPatience);
        const DeskState now = deskState(fixture.app());
        QString said;
        for (const QString& one : changes) {
            said += QStringLiteral("; %1 was \"%2\" and is \"%3\"").arg(one, before.value(one), now.value(one));
        }
        QVERIFY2(done,
                 qPrintable(QStringLiteral("It changed: ") + differing(before, now).join(QLatin1Char(' ')) + said));
        fixture.closeDialogs();
        fixture.settle();
    }
};

QTEST_MAIN(TestEveryAction)
#include "tst_every_action.moc"
