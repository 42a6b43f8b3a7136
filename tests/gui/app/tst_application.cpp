// The whole program, offscreen, by the keyboard: open, filter, edit, check, waive, quit, restore.
#include "app/plumbline/application.h"
#include "app/plumbline/main_window.h"
#include "widgets/common/row_view.h"
#include "widgets/documents/document_area.h"
#include "widgets/findings/findings_model.h"
#include "widgets/findings/findings_panel.h"
#include "widgets/messages/message_page.h"
#include "widgets/messages/message_tree.h"
#include "widgets/messages/query_bar.h"

#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace plumb::desk;

namespace {

QString sample() {
    return QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/sample/mercy-adt.hl7");
}

/// What has the keyboard, or the window: where keys of a user go.
QWidget* keyboard(Application& application) {
    QWidget* const focused = QApplication::focusWidget();
    return focused ? focused : &application.window();
}

void press(Application& application, const char* keys) {
    // Offscreen nobody gives the window back to the user when a popup closes.
    application.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&application.window()));
    QTest::keySequence(keyboard(application), QKeySequence(QLatin1String(keys), QKeySequence::PortableText));
}

}  // namespace

class TestApplication : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    StartOptions options() const { return {m_folder.filePath(QStringLiteral("settings.ini")), {}, true}; }

    static bool start(Application& application) {
        application.start();
        return QTest::qWaitForWindowActive(&application.window());
    }

private slots:
    void aWorkingDay() {
        StartOptions how = options();
        how.paths = QStringList{sample()};
        {
            Application application(how);
            QVERIFY(start(application));
            QTRY_VERIFY(application.page() != nullptr);
            MessagePage* const page = application.page();
            QTRY_COMPARE(page->model()->rowCount(), 24);

            // Filter.
            press(application, "Ctrl+F");
            QTRY_VERIFY(page->queryBar()->edit()->hasFocus());
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("MSH-9.2 = A08"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QTRY_VERIFY(page->model()->rowCount() > 0 && page->model()->rowCount() < 24);
            for (int row = 0; row < page->model()->rowCount(); ++row) {
                QVERIFY(page->model()->index(row, 2).data().toString().startsWith(QStringLiteral("ADT A08")));
            }
            press(application, "Ctrl+Shift+X");
            QTRY_COMPARE(page->model()->rowCount(), 24);

            // Edit in the tree: PID-8 of the first message.
            press(application, "Ctrl+1");
            press(application, "Alt+Home");
            QTRY_COMPARE(application.desk().focus.number(), std::uint64_t{0});
            press(application, "Ctrl+3");
            QTRY_VERIFY(page->tree()->view()->hasFocus());
            const std::string before = application.desk().focus.message()->bytes;
            for (int row = 0; row < page->tree()->model()->rowCount(); ++row) {
                if (page->tree()->model()->pathText(row) == QLatin1String("PID-8")) {
                    page->tree()->view()->selectRow(row);
                }
            }
            QTest::failOnWarning(QRegularExpression(QStringLiteral("closeEditor")));
            press(application, "F2");
            QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("U"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QTRY_VERIFY(application.desk().focus.message()->bytes != before);
            QTRY_VERIFY(page->tree()->view()->hasFocus());
            QVERIFY(page->model()->index(0, 0).data().toString().endsWith(QLatin1Char('*')));
            press(application, "Ctrl+Z");
            QTRY_COMPARE(application.desk().focus.message()->bytes, before);

            // Check and waive.
            press(application, "F7");
            auto* const findings = qobject_cast<FindingsPanel*>(application.window().panel(QStringLiteral("findings")));
            QVERIFY(findings != nullptr);
            QTRY_VERIFY(findings->model()->rowCount() > 0);
            QTRY_VERIFY(!application.desk().checks.running(page->feed()));
            const std::uint64_t errors =
                application.desk().checks.result(page->feed())->found->count(plumb::check::Classification::Error);
            QVERIFY(errors > 0);
            findings->view()->selectRow(0);
            press(application, "Ctrl+Shift+W");
            QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr);
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("known, fixed in the next release"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("interface team"));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QTRY_COMPARE(application.desk().checks.waivers().size(), std::size_t{1});
            QTRY_VERIFY(!application.desk().checks.running(page->feed()) &&
                        application.desk().checks.result(page->feed())->found->waived() > 0);
            press(application, "Ctrl+Q");
        }
        // Quit, and begin where it ended.
        Application again(options());
        QVERIFY(start(again));
        QTRY_VERIFY(again.page() != nullptr);
        QCOMPARE(again.page()->feed().path(), sample());
        QTRY_COMPARE(again.page()->model()->rowCount(), 24);
    }

    void findingsGoWithTheirDocument() {
        StartOptions how = options();
        how.paths = QStringList{sample()};
        how.restore = false;
        Application application(how);
        QVERIFY(start(application));
        auto* const findings = qobject_cast<FindingsPanel*>(application.window().panel(QStringLiteral("findings")));
        QVERIFY(findings != nullptr);
        QTRY_VERIFY(findings->model()->rowCount() > 0);
        press(application, "Ctrl+W");
        QCOMPARE(findings->model()->rowCount(), 0);
        QVERIFY(findings->feed() == nullptr);
        for (const QLabel* const label : findings->findChildren<QLabel*>()) {
            QVERIFY2(!label->text().contains(QStringLiteral("24 messages")), qPrintable(label->text()));
        }
    }

    void themesSwitchLive() {
        Application application(options());
        QVERIFY(start(application));
        const auto ground = [&] { return QApplication::palette().color(QPalette::Window); };
        for (const auto& [id, scheme] : {std::pair{"theme.dark", Scheme::Dark}, std::pair{"theme.light", Scheme::Light},
                                         std::pair{"theme.highContrast", Scheme::HighContrast}}) {
            application.desk().actions.action(QLatin1String(id))->trigger();
            QCOMPARE(ground(), Theme::color(scheme, Role::Ground));
            QCOMPARE(application.window().grab().toImage().isNull(), false);
        }
    }

    /// In its title, or in its tab where others are beside it; closed ones do not count.
    void everyPanelSaysItsNameOnce() {
        QTemporaryDir folder;
        Application application({folder.filePath(QStringLiteral("settings.ini")), {}, false});
        QVERIFY(start(application));
        MainWindow& window = application.window();
        QDockWidget* const findings = window.dock(QStringLiteral("findings"));
        // Among tabs its tab says it.
        const auto said = [findings] {
            const auto* const name = findings->titleBarWidget()->findChild<QLabel*>();
            return name->isHidden() ? QString() : name->text();
        };
        QTRY_VERIFY(findings->isVisible());
        QTRY_COMPARE(said(), findings->windowTitle());
        window.showPanel(QStringLiteral("value"));
        QTRY_COMPARE(said(), QString());
        window.dock(QStringLiteral("value"))->close();
        QTRY_COMPARE(said(), findings->windowTitle());
        findings->setFloating(true);
        window.showPanel(QStringLiteral("value"));
        QTRY_COMPARE(said(), findings->windowTitle());
    }

    void theMaskHidesThePatientEverywhere() {
        StartOptions how = options();
        how.paths = QStringList{sample()};
        Application application(how);
        QVERIFY(start(application));
        QTRY_VERIFY(application.page() && application.page()->model()->rowCount() == 24);
        const MessageListModel& list = *application.page()->model();
        int nameColumn = -1;
        for (int column = 0; column < list.columnCount(); ++column) {
            if (list.columns()[static_cast<std::size_t>(column)].kind() == MessageColumn::Kind::Name) {
                nameColumn = column;
            }
        }
        QVERIFY(nameColumn >= 0);
        const QString name = list.index(0, nameColumn).data().toString();
        press(application, "Ctrl+Shift+H");
        QTRY_VERIFY(application.masked());
        QVERIFY(list.index(0, nameColumn).data().toString() != name);
        const OutlineModel& tree = *application.page()->tree()->model();
        const QString family = name.section(QLatin1Char(','), 0, 0);
        for (int row = 0; row < tree.rowCount(); ++row) {
            for (int column = 0; column < OutlineModel::ColumnCount; ++column) {
                QVERIFY(!tree.index(row, column).data().toString().contains(family));
            }
        }
    }
};

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
