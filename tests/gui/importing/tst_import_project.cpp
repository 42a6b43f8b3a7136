// Importing in the whole window, with a project open: what it keeps, and what is dropped on it.
#include "gui/common/app_fixture.h"
#include "gui/common/project_scene.h"
#include "gui/common/waiting.h"

#include "app/plumbline/main_window.h"
#include "widgets/common/ask_line.h"
#include "widgets/common/notice_line.h"
#include "widgets/documents/document_area.h"
#include "widgets/importing/answer_box.h"
#include "widgets/importing/import_actions.h"
#include "widgets/importing/import_page.h"
#include "widgets/keeping/project_work.h"
#include "widgets/spec/spec_page.h"

#include <QLineEdit>
#include <QMenu>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

QString written(const AppFixture& fixture, const char* name, const char* text) {
    const QString path = fixture.folder.filePath(QLatin1String(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0) {
        qFatal("The document cannot be written.");
    }
    return path;
}

ImportPage* opened(AppFixture& fixture, const QString& path) {
    fixture.app().open({path});
    auto* const page = qobject_cast<ImportPage*>(fixture.app().window().documents()->current());
    if (!page || !comesAbout([&] { return page->session().scene() && !page->session().isBusy(); }, 20'000)) {
        qFatal("The document was not imported.");
    }
    return page;
}

bool doubts(const ImportPage& page, const char* key) {
    const std::vector<const ImportDoubt*> left = page.session().left();
    return std::any_of(left.begin(), left.end(), [&](const ImportDoubt* one) { return one->key == key; });
}

void act(AppFixture& fixture, const char* id) {
    QAction* const action = fixture.app().desk().actions.action(QLatin1String(id));
    fixture.app().desk().actions.refresh();
    if (!action || !action->isEnabled()) {
        qFatal("%s cannot be done.", id);
    }
    action->trigger();
}

}  // namespace

class TestImportProject : public QObject {
    Q_OBJECT

private slots:
    void theProjectKeepsTheVendorsTemplate() {
        AppFixture fixture(false);
        openProjectScene(fixture.app());
        ImportPage* const first =
            opened(fixture, written(fixture, "ward.csv",
                                    "PID - Patient Identification,,,,\n"
                                    "Seq,Element Name,DT,Len,Usage\n5,Patient Name,XPN,250,ZZ\n"));
        QVERIFY(doubts(*first, "PID-5 usage"));
        act(fixture, "spec.importNextDoubt");
        QCOMPARE(first->answers()->ways().front().kind, spec::Correction::Kind::UsageWord);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        fixture.settle();
        QVERIFY(!doubts(*first, "PID-5 usage"));
        act(fixture, "spec.importSaveTemplate");
        AskLine* const ask = fixture.app().window().askLine();
        QVERIFY(ask->isVisible());
        QTest::keyClicks(ask->line(), QStringLiteral("Ward Systems"));
        QTest::keyClick(ask->line(), Qt::Key_Return);
        const auto kept = [&] {
            for (const project::DocumentRow& row : fixture.app().project().contents().documents) {
                if (row.kind == "import-template" && row.name == "Ward Systems") {
                    return true;
                }
            }
            return false;
        };
        QTRY_VERIFY(kept());

        ImportPage* const next = opened(fixture, written(fixture, "next.csv",
                                                         "PV1 - Patient Visit,,,,\n"
                                                         "Seq,Element Name,DT,Len,Usage\n2,Patient Class,IS,1,ZZ\n"));
        QVERIFY(doubts(*next, "PV1-2 usage"));
        act(fixture, "spec.importApplyTemplate");
        auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().front()->text(), QStringLiteral("Ward Systems"));
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(!doubts(*next, "PV1-2 usage"));
    }

    void theNewSpecIsOfferedToTheMessages() {
        AppFixture fixture;
        ImportPage* const page = opened(fixture, written(fixture, "ward.csv",
                                                         "PID - Patient Identification,,,,\n"
                                                         "Seq,Element Name,DT,Len,Usage\n5,Patient Name,XPN,250,ZZ\n"));
        act(fixture, "spec.importOpen");
        auto* const made = qobject_cast<SpecPage*>(fixture.app().window().documents()->current());
        QVERIFY(made && made == page->spec());
        QTRY_VERIFY(made->notice()->isVisible());
        QVERIFY(made->notice()->sentence().contains(QStringLiteral("ward.csv")));
        QVERIFY(made->title() != QString());
    }

    void undoIsThatOfTheAnswers() {
        AppFixture fixture;
        ImportPage* const page = opened(fixture, written(fixture, "ward.csv",
                                                         "PID - Patient Identification,,,,\n"
                                                         "Seq,Element Name,DT,Len,Usage\n5,Patient Name,XPN,250,ZZ\n"));
        act(fixture, "spec.importNextDoubt");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
        fixture.settle();
        QVERIFY(!doubts(*page, "PID-5 usage"));
        act(fixture, "edit.undo");
        fixture.settle();
        QVERIFY(doubts(*page, "PID-5 usage"));
    }
};

QTEST_MAIN(TestImportProject)
#include "tst_import_project.moc"
