#include "gui/common/desk_fixture.h"
#include "widgets/common/row_view.h"
#include "widgets/settings/key_recorder.h"
#include "widgets/settings/settings_actions.h"
#include "widgets/settings/settings_page.h"
#include "widgets/settings/shortcut_editor.h"
#include "widgets/settings/shortcut_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace plumb::desk;

namespace {

/// A desk with a few actions and its settings page on screen.
struct Page {
    Page()
        : keeper(fixture.desk().settings, fixture.desk().theme) {
        const auto add = [&](const char* id, const char* category, const char* text, const char* keys) {
            fixture.desk().actions.add(
                {QLatin1String(id), QLatin1String(text), QLatin1String(category), QLatin1String(keys), {}, false},
                [] {});
        };
        add("goto.open", "Message", "Go to", "Ctrl+G");
        add("message.next", "Message", "Next message", "Ctrl+Down");
        add("view.mask", "View", "Mask names", "");
        show = addSettingsActions(fixture.desk(), keeper);
        fixture.desk().actions.action(QStringLiteral("settings.open"))->trigger();
        page = qobject_cast<SettingsPage*>(fixture.pages.value(0));
        page->resize(900, 700);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page)) {
            qFatal("The page was not activated.");
        }
    }

    Actions& actions() { return fixture.desk().actions; }
    QKeySequence keys(const char* id) { return actions().shortcut(QLatin1String(id)); }
    ShortcutEditor& editor() { return *page->shortcuts(); }
    /// Finds an action and starts to record its keys, with the keyboard alone.
    void record(const char* find) {
        actions().action(QStringLiteral("settings.shortcuts"))->trigger();
        QTest::keyClick(editor().findLine(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(editor().findLine(), QLatin1String(find));
        QTest::keyClick(editor().findLine(), Qt::Key_Down);
        QTest::keyClick(editor().view(), Qt::Key_Return);
    }
    QPushButton* button(const char* text) {
        for (QPushButton* one : editor().findChildren<QPushButton*>()) {
            if (one->isVisible() && one->text() == QLatin1String(text)) {
                return one;
            }
        }
        return nullptr;
    }

    DeskFixture fixture;
    OptionsKeeper keeper;
    ShowSetting show;
    SettingsPage* page = nullptr;
};

}  // namespace

class TestSettingsPage : public QObject {
    Q_OBJECT

private slots:
    void choicesCountAtOnce() {
        Page page;
        auto* theme = qobject_cast<QComboBox*>(page.page->control(QStringLiteral("appearance.theme")));
        page.show(QStringLiteral("appearance.theme"));
        QTRY_VERIFY(theme->hasFocus());
        QTest::keyClick(theme, Qt::Key_Down);
        QTest::keyClick(theme, Qt::Key_Down);
        QCOMPARE(page.keeper.options().scheme, SchemeChoice::Dark);
        QCOMPARE(page.fixture.desk().theme.scheme(), Scheme::Dark);
        // The other way round, too.
        page.keeper.change([](DeskOptions& options) { options.scheme = SchemeChoice::Light; });
        QCOMPARE(theme->currentIndex(), 1);

        auto* language = qobject_cast<QComboBox*>(page.page->control(QStringLiteral("appearance.language")));
        language->setCurrentIndex(language->findText(QStringLiteral("English")));
        QCOMPARE(page.keeper.options().language, QStringLiteral("en"));
    }

    void columnsAreReadWhileTyped() {
        Page page;
        page.show(QStringLiteral("messages.columns"));
        auto* line = qobject_cast<QLineEdit*>(page.page->control(QStringLiteral("messages.columns")));
        QTest::keyClicks(line, QStringLiteral("time, PID-3.1"));
        QCOMPARE(page.keeper.options().columns, (QStringList{QStringLiteral("time"), QStringLiteral("PID-3.1")}));
        QTest::keyClicks(line, QStringLiteral(", ?!"));
        QCOMPARE(page.keeper.options().columns, (QStringList{QStringLiteral("time"), QStringLiteral("PID-3.1")}));
    }

    void theFindBoxNarrows() {
        Page page;
        QTRY_VERIFY(page.page->findLine()->hasFocus());
        QTest::keyClicks(page.page->findLine(), QStringLiteral("screenshot"));
        QVERIFY(page.page->control(QStringLiteral("privacy.maskOnStart"))->isVisible());
        QVERIFY(!page.page->control(QStringLiteral("appearance.theme"))->isVisible());
        QVERIFY(!page.editor().isVisible());
        QTest::keyClick(page.page->findLine(), Qt::Key_Escape);
        QVERIFY(page.page->control(QStringLiteral("appearance.theme"))->isVisible());
        // An action is found among the shortcuts.
        QTest::keyClicks(page.page->findLine(), QStringLiteral("next message"));
        QVERIFY(page.editor().isVisible());
        QCOMPARE(page.editor().view()->model()->rowCount(), 1);
        QTest::keyClicks(page.page->findLine(), QStringLiteral(" zzz"));
        QVERIFY(!page.editor().isVisible());
    }

    void keysAreRecorded() {
        Page page;
        page.record("mask");
        QTRY_VERIFY(page.editor().recorder()->hasFocus());
        QTest::keyClick(page.editor().recorder(), Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page.keys("view.mask"), QKeySequence(QStringLiteral("Ctrl+Shift+K")));
        QTRY_VERIFY(page.editor().view()->hasFocus());
        QCOMPARE(page.fixture.desk().settings.value(QStringLiteral("shortcuts/view.mask")).toString(),
                 QStringLiteral("Ctrl+Shift+K"));
        QTest::keyClick(page.editor().view(), Qt::Key_Delete);
        QVERIFY(page.keys("view.mask").isEmpty());
    }

    void escapeAndTypingKeysChangeNothing() {
        Page page;
        page.record("mask");
        QTest::keyClick(page.editor().recorder(), Qt::Key_Escape);
        QTRY_VERIFY(page.editor().view()->hasFocus());
        QTest::keyClick(page.editor().view(), Qt::Key_Return);
        QTest::keyClick(page.editor().recorder(), Qt::Key_A, Qt::ShiftModifier);
        QVERIFY(page.keys("view.mask").isEmpty());
        QVERIFY(page.editor().said().contains(QStringLiteral("needed for typing")));
        QTest::keyClick(page.editor().recorder(), Qt::Key_F7);
        QCOMPARE(page.keys("view.mask"), QKeySequence(Qt::Key_F7));
    }

    void conflictsAreAskedAboutInPlace() {
        Page page;
        page.record("mask");
        QTest::keyClick(page.editor().recorder(), Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(page.editor().said(), QStringLiteral("Ctrl+G belongs to “Message: Go to”; take it from there?"));
        QVERIFY(page.keys("view.mask").isEmpty());
        QTest::keyClick(page.button("Leave it there"), Qt::Key_Space);
        QCOMPARE(page.keys("goto.open"), QKeySequence(QStringLiteral("Ctrl+G")));
        QVERIFY(page.keys("view.mask").isEmpty());

        page.record("mask");
        QTest::keyClick(page.editor().recorder(), Qt::Key_G, Qt::ControlModifier);
        QTRY_VERIFY(page.button("Take it")->hasFocus());
        QTest::keyClick(page.button("Take it"), Qt::Key_Space);
        QCOMPARE(page.keys("view.mask"), QKeySequence(QStringLiteral("Ctrl+G")));
        QVERIFY(page.keys("goto.open").isEmpty());
        QVERIFY(!page.button("Take it"));

        // Giving the first its default back collides the other way round.
        page.record("go to");
        QTest::keyClick(page.editor().recorder(), Qt::Key_Escape);
        QTest::keyClick(page.button("Reset"), Qt::Key_Space);
        QTest::keyClick(page.button("Take it"), Qt::Key_Space);
        QCOMPARE(page.keys("goto.open"), QKeySequence(QStringLiteral("Ctrl+G")));
        QVERIFY(!page.fixture.desk().settings.value(QStringLiteral("shortcuts/goto.open")).isValid());
    }

    void allAreReset() {
        Page page;
        page.actions().setShortcut(QStringLiteral("goto.open"), QKeySequence(Qt::Key_F3));
        page.actions().setShortcut(QStringLiteral("view.mask"), QKeySequence(Qt::Key_F4));
        page.show(QStringLiteral("keyboard.shortcuts"));
        QTest::keyClick(page.button("Reset all"), Qt::Key_Space);
        QTest::keyClick(page.button("Keep mine"), Qt::Key_Space);
        QCOMPARE(page.keys("goto.open"), QKeySequence(Qt::Key_F3));
        QTest::keyClick(page.button("Reset all"), Qt::Key_Space);
        for (QPushButton* one : page.editor().findChildren<QPushButton*>()) {
            if (one->hasFocus()) {
                QTest::keyClick(one, Qt::Key_Space);
                break;
            }
        }
        QCOMPARE(page.keys("goto.open"), QKeySequence(QStringLiteral("Ctrl+G")));
        QVERIFY(page.keys("view.mask").isEmpty());
        QVERIFY(!page.button("Reset all")->isEnabled());
    }

    void theModelIsOne() {
        Page page;
        ShortcutModel model(page.actions());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 5);
        model.setFind(QStringLiteral("ctrl"));
        QCOMPARE(model.rowCount(), 3);
        page.actions().setShortcut(QStringLiteral("goto.open"), QKeySequence(Qt::Key_F3));
        model.setFind({});
        const int row = model.rowOf(QStringLiteral("goto.open"));
        QCOMPARE(model.index(row, ShortcutModel::DefaultColumn).data().toString(),
                 QKeySequence(QStringLiteral("Ctrl+G")).toString(QKeySequence::NativeText));
    }

    void thereIsOnePage() {
        Page page;
        page.actions().action(QStringLiteral("settings.open"))->trigger();
        QCOMPARE(page.fixture.pages.size(), 1);
    }

    void themesAreActions() {
        Page page;
        addThemeActions(page.fixture.desk(), page.keeper);
        QAction* const dark = page.actions().action(QStringLiteral("theme.dark"));
        dark->trigger();
        QCOMPARE(page.fixture.desk().theme.scheme(), Scheme::Dark);
        QVERIFY(dark->isChecked());
        QAction* const compact = page.actions().action(QStringLiteral("theme.compact"));
        compact->trigger();
        QCOMPARE(page.fixture.desk().theme.density(), Density::Compact);
        compact->trigger();
        QCOMPARE(page.fixture.desk().theme.density(), Density::Comfortable);
    }

    void columnsOfAListAreSeen() {
        Page page;
        page.page->hide();
        page.fixture.desk().settings.setValue(QStringLiteral("messages/columns"), QStringList{QStringLiteral("time")});
        page.page->show();
        auto* line = qobject_cast<QLineEdit*>(page.page->control(QStringLiteral("messages.columns")));
        QCOMPARE(line->text(), QStringLiteral("time"));
        page.keeper.change([](DeskOptions& options) { options.maskOnStart = true; });
        QCOMPARE(page.fixture.desk().settings.value(QStringLiteral("messages/columns")).toStringList(),
                 QStringList{QStringLiteral("time")});
    }

    void thePaletteHasThem() {
        Page page;
        const PaletteSource source = optionSource(page.show);
        const auto run = [&](const char* text) {
            for (const PaletteItem& item : source.items()) {
                if (item.text == QLatin1String(text)) {
                    item.run();
                    return true;
                }
            }
            return false;
        };
        QVERIFY(run("Appearance: Density"));
        QTRY_VERIFY(page.page->control(QStringLiteral("appearance.density"))->hasFocus());
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settings_page.moc"
