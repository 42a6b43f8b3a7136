// Palette, "go to" and settings in the real window, by the keyboard.
#include "app/plumbline/application.h"
#include "app/plumbline/main_window.h"
#include "widgets/common/row_view.h"
#include "widgets/documents/document_area.h"
#include "widgets/messages/message_page.h"
#include "widgets/palette/go_to_bar.h"
#include "widgets/palette/palette.h"
#include "widgets/palette/palette_model.h"
#include "widgets/settings/settings_page.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace plumb::desk;

namespace {

void press(Application& application, const char* keys) {
    QWidget* const focused = QApplication::focusWidget();
    QTest::keySequence(focused ? focused : &application.window(),
                       QKeySequence(QLatin1String(keys), QKeySequence::PortableText));
}

void type(const char* text) {
    QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text));
}

}  // namespace

class TestWindowPalette : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    StartOptions options() const {
        return {m_folder.filePath(QStringLiteral("settings.ini")),
                {QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/sample/mercy-adt.hl7")},
                false};
    }

private slots:
    void everythingIsReached() {
        Application application(options());
        application.start();
        QVERIFY(QTest::qWaitForWindowActive(&application.window()));
        QTRY_VERIFY(application.page() != nullptr);
        QTRY_COMPARE(application.page()->model()->rowCount(), 24);
        Focus& focus = application.desk().focus;
        QTRY_VERIFY(focus.message() != nullptr);

        press(application, "Ctrl+G");
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        type("last");
        press(application, "Return");
        QTRY_COMPARE(focus.number(), std::uint64_t{23});
        press(application, "Ctrl+G");
        type("PID-5.1");
        press(application, "Return");
        QCOMPARE(focus.path().field(), 5U);
        QCOMPARE(focus.path().component(), 1U);

        press(application, "Ctrl+Shift+P");
        type("@message type");
        press(application, "Return");
        QCOMPARE(focus.path().segment(), 1U);
        QCOMPARE(focus.path().field(), 9U);

        press(application, "Ctrl+Shift+P");
        type("theme dark");
        press(application, "Return");
        QCOMPARE(application.desk().theme.scheme(), Scheme::Dark);

        press(application, "Ctrl+Shift+P");
        type("density");
        press(application, "Return");
        auto* const page = qobject_cast<SettingsPage*>(application.window().documents()->current());
        QVERIFY(page);
        QTRY_VERIFY(page->control(QStringLiteral("appearance.density"))->hasFocus());
        press(application, "Down");
        QCOMPARE(application.desk().theme.density(), Density::Compact);

        // Back to the messages by their name, and to the one settings page by its own keys.
        press(application, "Ctrl+Shift+P");
        type("mercy-adt");
        press(application, "Return");
        QVERIFY(qobject_cast<MessagePage*>(application.window().documents()->current()));
        const std::size_t pages = application.window().documents()->pages().size();
        press(application, "Ctrl+,");
        QCOMPARE(application.window().documents()->current(), static_cast<QWidget*>(page));
        QCOMPARE(application.window().documents()->pages().size(), pages);
        application.window().close();
    }

    void whatWasChosenIsThereAgain() {
        Application application(options());
        QCOMPARE(application.desk().theme.scheme(), Scheme::Dark);
        QCOMPARE(application.desk().theme.density(), Density::Compact);
    }

    void everyActionIsOffered() {
        Application application(options());
        application.start();
        QVERIFY(QTest::qWaitForWindowActive(&application.window()));
        press(application, "Ctrl+Shift+P");
        auto* const palette = application.window().findChild<Palette*>();
        QVERIFY(palette && palette->isVisible());
        type(">");
        QStringList offered;
        for (int row = 0; row < palette->model()->rowCount(); ++row) {
            offered.append(palette->model()->itemAt(row)->id);
        }
        for (const QString& id : application.desk().actions.ids()) {
            QVERIFY2(offered.contains(id) || id == QLatin1String("palette.open") ||
                         !application.desk().actions.action(id)->isVisible(),
                     qPrintable(id));
        }
    }
};

QTEST_MAIN(TestWindowPalette)
#include "tst_window_palette.moc"
