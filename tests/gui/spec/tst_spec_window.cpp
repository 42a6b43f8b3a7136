// The spec editor as a part of the whole window: from the findings and back, one history, closing.
#include "gui/common/app_fixture.h"
#include "gui/spec/spec_files.h"

#include "app/plumbline/main_window.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/documents/document_area.h"
#include "widgets/findings/findings_model.h"
#include "widgets/findings/findings_panel.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_outline_model.h"
#include "widgets/spec/spec_page.h"

#include <QPushButton>
#include <QtTest/QtTest>

using namespace plumb::desk;

namespace {

struct Window {
    Window()
        : path(spec_files::write(fixture.folder.filePath(QStringLiteral("admit.yaml")), text())) {
        Feed* const feed = fixture.app().desk().focus.feed();
        fixture.app().desk().checks.attach(*feed, path);
        fixture.settle();
    }
    /// Nobody sends PV1-50, so that line 22 has findings.
    static QByteArray text() { return spec_files::admit().replace("      2: {", "      50: R\n      2: {"); }
    SpecPage* page() { return qobject_cast<SpecPage*>(fixture.app().window().documents()->current()); }
    QByteArray bytes() {
        const std::string_view all = page()->edit()->bytes();
        return QByteArray(all.data(), static_cast<qsizetype>(all.size()));
    }
    void clickAnswer(const QString& text) {
        for (QPushButton* button : page()->notice()->findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    AppFixture fixture;
    QString path;
};

}  // namespace

class TestSpecWindow : public QObject {
    Q_OBJECT

private slots:
    void fromAFindingToTheLineOfItsRule() {
        Window w;
        w.fixture.press("Ctrl+Shift+M");
        auto* const panel = qobject_cast<FindingsPanel*>(w.fixture.app().window().panel(QStringLiteral("findings")));
        QVERIFY(panel);
        int found = -1;
        for (int row = 0; row < panel->model()->rowCount(); ++row) {
            if (panel->model()->index(row, FindingsModel::WhereColumn).data().toString() == QLatin1String("PV1-50")) {
                found = row;
            }
        }
        QVERIFY(found >= 0);
        panel->view()->selectRow(found);
        w.fixture.press("Ctrl+Alt+R");
        QTRY_VERIFY(w.page() != nullptr);
        QCOMPARE(w.page()->path(), w.path);
        QCOMPARE(w.page()->edit()->caretLine(), 22u);
        QTRY_VERIFY(w.page()->edit()->hasFocus());
    }

    void theSpecOfTheMessagesAndItsHistory() {
        Window w;
        w.fixture.press("Ctrl+Shift+J");
        QTRY_VERIFY(w.page() != nullptr);
        QCOMPARE(w.page()->path(), w.path);
        w.fixture.settle();
        w.page()->goTo(22, 12);
        QTest::keyClick(w.page()->edit(), Qt::Key_End);
        QTest::keyClicks(w.page()->edit(), QStringLiteral("E"));
        QVERIFY(w.bytes().contains("50: RE\n"));
        const QString tab = w.fixture.app().window().documents()->titleOf(w.page());
        QVERIFY2(tab != QStringLiteral("admit.yaml"), qPrintable(tab));
        // From a list of the page, too, undo takes back what was written.
        w.page()->outline()->setFocus();
        w.fixture.press("Ctrl+Z");
        QCOMPARE(w.bytes(), Window::text());
        QCOMPARE(w.fixture.app().window().documents()->titleOf(w.page()), QStringLiteral("admit.yaml"));
        w.fixture.press("Ctrl+Shift+Z");
        QVERIFY(w.bytes().contains("50: RE\n"));
        w.page()->edit()->setFocus();
        w.fixture.press("Ctrl+Z");
        QCOMPARE(w.bytes(), Window::text());
        w.fixture.press("Ctrl+Shift+Z");
        w.fixture.press("Ctrl+S");
        QVERIFY(spec_files::read(w.path).contains("50: RE\n"));
        w.fixture.settle();
    }

    void aSpecThatIsOpenedAsAFileIsEdited() {
        Window w;
        const std::size_t feeds = w.fixture.app().desk().workspace.feeds().size();
        w.fixture.app().open({w.path});
        QVERIFY(w.page() != nullptr);
        QCOMPARE(w.page()->path(), w.path);
        QCOMPARE(w.fixture.app().desk().workspace.feeds().size(), feeds);
        w.fixture.settle();
    }

    void closingAsks() {
        Window w;
        w.fixture.press("Ctrl+Shift+J");
        QTRY_VERIFY(w.page() != nullptr);
        w.fixture.settle();
        QTest::keyClicks(w.page()->edit(), QStringLiteral("# x"));
        w.fixture.press("Ctrl+W");
        QVERIFY(w.page() != nullptr);
        QVERIFY(!w.page()->notice()->sentence().isEmpty());
        // The window stays as well.
        QVERIFY(!w.fixture.window().close());
        QVERIFY(w.fixture.window().isVisible());
        w.clickAnswer(QStringLiteral("Close without saving"));
        QTRY_VERIFY(w.page() == nullptr);
        QCOMPARE(spec_files::read(w.path), Window::text());
        QVERIFY(w.fixture.window().close());
    }
};

QTEST_MAIN(TestSpecWindow)
#include "tst_spec_window.moc"
