// Lists of gaps in the whole window: kept in a project, opened from files, undone by its action, and written as plumb
// writes them.
#include "gui/common/project_steps.h"
#include "gui/gap/gap_specs.h"

#include "app/plumbline/main_window.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/documents/document_area.h"
#include "widgets/gap/gap_filter_bar.h"
#include "widgets/gap/gap_hub.h"
#include "widgets/gap/gap_model.h"
#include "widgets/gap/gap_side_box.h"
#include "widgets/manual/manual_page.h"

#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

struct Gaps {
    explicit Gaps(AppFixture& app)
        : fixture(app)
        , sender(gap_specs::write(app.folder.filePath(QStringLiteral("lab.yaml")), gap_specs::sender()))
        , receiver(gap_specs::write(app.folder.filePath(QStringLiteral("registry.yaml")), gap_specs::receiver())) {}

    GapPage* compare() {
        GapPage* const page = GapHub::of(fixture.app().desk()).compare(sender, receiver);
        if (!comesAbout([&] { return page->model()->rowCount() > 1; }, kProjectPatience)) {
            qFatal("The specs were not compared.");
        }
        fixture.settle();
        page->list()->setFocus();
        page->list()->selectRow(1);
        return page;
    }
    /// With a project: the first gap is to be asked about, and the list stands in the project.
    GapPage* decideFirst() {
        GapPage* const page = compare();
        QTest::keyClick(page->list(), Qt::Key_A);
        if (!comesAbout([this] { return kept().size() == 1; }, kProjectPatience)) {
            qFatal("The project does not keep the list.");
        }
        return page;
    }
    [[nodiscard]] std::vector<project::DocumentRow> kept() const {
        std::vector<project::DocumentRow> found;
        for (const project::DocumentRow& row : fixture.app().project().contents().documents) {
            if (row.kind == "gap") {
                found.push_back(row);
            }
        }
        return found;
    }

    /// Details of the rows of the trail, once everything that was posted is written.
    [[nodiscard]] QString exports() const {
        ProjectSession& session = fixture.app().project().session();
        bool done = false;
        session.write([](project::Connection&) { return Result<void>(); }, [&](const Result<void>&) { done = true; });
        if (!QTest::qWaitFor([&] { return done; }, kProjectPatience)) {
            qFatal("The project did not write.");
        }
        QString details;
        auto reader = session.project()->reader();
        auto read = (*reader)->prepare("SELECT details FROM audit WHERE what = 'exported' ORDER BY id");
        while (*read->step()) {
            details += QString::fromStdString(std::string(read->text(0))) + QLatin1Char('\n');
        }
        return details;
    }

    AppFixture& fixture;
    QString sender, receiver;
};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestGapWindow : public QObject {
    Q_OBJECT

private slots:
    void aProjectKeepsTheListAsItIsWorkedOn() {
        AppFixture fixture;
        QVERIFY(makeProject(fixture));
        Gaps gaps(fixture);
        GapPage* page = gaps.compare();
        QVERIFY(gaps.kept().empty());  // looking at two specs keeps nothing
        QTest::keyClick(page->list(), Qt::Key_A);
        QTRY_COMPARE_WITH_TIMEOUT(gaps.kept().size(), std::size_t{1}, kProjectPatience);
        QCOMPARE(page->keptName(), QStringLiteral("lab against registry"));
        QVERIFY(page->mayClose());
        // What is decided just before the project closes is in it, and nothing of it stays on the desk.
        page->list()->selectRow(2);
        QTest::keyClick(page->list(), Qt::Key_M);
        QVERIFY(closed(fixture));
        QCOMPARE(page->model()->rowCount(), 0);
        fixture.app().window().documents()->close(page);
        fixture.settle();
        fixture.app().project().session().open(fixture.app().project().session().path(), nullptr);
        QVERIFY(projectSettled(fixture));
        QCOMPARE(gaps.kept().size(), std::size_t{1});
        QVERIFY(fixture.app().project().openDocument(QStringLiteral("gap"), QStringLiteral("lab against registry")));
        page = GapHub::of(fixture.app().desk()).current();
        QVERIFY(page);
        QTRY_VERIFY_WITH_TIMEOUT(page->model()->rowCount() > 2, kProjectPatience);
        fixture.settle();
        QCOMPARE(page->model()->at(1)->decision, spec::GapDecision::AskVendor);
        QCOMPARE(page->model()->at(2)->decision, spec::GapDecision::Map);
        QCOMPARE(page->side(false)->name(), gaps.sender);
        QVERIFY(page->canGo(true) || (page->list()->selectRow(1), page->canGo(true)));
        // Asked for again, it is the same page.
        QVERIFY(fixture.app().project().openDocument(QStringLiteral("gap"), QStringLiteral("lab against registry")));
        QCOMPARE(GapHub::of(fixture.app().desk()).current(), page);
    }

    void aListThatIsRenamedInTheProjectGoesOnAnew() {
        AppFixture fixture;
        QVERIFY(makeProject(fixture));
        Gaps gaps(fixture);
        GapPage* const page = gaps.decideFirst();
        fixture.app().project().change([](project::Connection& store) -> Result<void> {
            const Result<bool> renamed = project::renameDocument(store, "gap", "lab against registry", "Lab");
            return renamed ? Result<void>() : fail(renamed.error());
        });
        QTRY_VERIFY_WITH_TIMEOUT(page->keptName().isEmpty(), kProjectPatience);
        QVERIFY(page->notice()->isVisible());
        QVERIFY(!page->mayClose());  // what is decided here stands under the other name only
        page->list()->selectRow(2);
        QTest::keyClick(page->list(), Qt::Key_M);
        QTRY_COMPARE_WITH_TIMEOUT(gaps.kept().size(), std::size_t{2}, kProjectPatience);
        QVERIFY(page->mayClose());
    }

    void withoutAProjectItAsksBeforeItCloses() {
        AppFixture fixture(false);
        Gaps gaps(fixture);
        GapPage* const page = gaps.compare();
        DocumentArea& area = *fixture.app().window().documents();
        QTest::keyClick(page->list(), Qt::Key_I);
        QVERIFY2(area.titleOf(page).contains(QStringLiteral("not saved")), qPrintable(area.titleOf(page)));
        fixture.press("Ctrl+W");
        const auto pages = area.pages();
        QVERIFY(std::find(pages.begin(), pages.end(), page) != pages.end());
        QVERIFY(page->notice()->isVisible());
        const QPointer<GapPage> alive(page);
        QTest::mouseClick(page->notice()->findChild<QPushButton*>(QStringLiteral("gap.closeAnyway")), Qt::LeftButton);
        QTRY_VERIFY(!alive);
    }

    void undoIsTheActionOfTheWindow() {
        AppFixture fixture;
        Gaps gaps(fixture);
        GapPage* const page = gaps.compare();
        QTest::keyClick(page->list(), Qt::Key_M);
        QCOMPARE(page->model()->at(1)->decision, spec::GapDecision::Map);
        fixture.app().desk().actions.refresh();
        fixture.press("Ctrl+Z");
        QCOMPARE(page->model()->at(1)->decision, spec::GapDecision::None);
        fixture.app().desk().actions.refresh();
        fixture.press("Ctrl+Shift+Z");
        QCOMPARE(page->model()->at(1)->decision, spec::GapDecision::Map);
        fixture.press("F1");
        auto* const manual = fixture.window().findChild<ManualPage*>();
        QVERIFY(manual && manual->isVisible());
        QVERIFY2(fixture.app().window().documents()->current() == manual, "F1 opens the manual");
    }

    void anExportStandsInTheAuditTrailOfTheProject() {
        AppFixture fixture;
        QVERIFY(makeProject(fixture));
        Gaps gaps(fixture);
        GapPage* const page = gaps.decideFirst();
        QSignalSpy spy(page, &GapPage::exported);
        page->exportTo(fixture.folder.filePath(QStringLiteral("out.xlsx")), QStringLiteral("xlsx"));
        QVERIFY(spy.wait(kProjectPatience));
        page->exportTo(fixture.folder.filePath(QStringLiteral("ask.txt")), QStringLiteral("txt"));
        QVERIFY(spy.wait(kProjectPatience));
        QCOMPARE(gaps.exports(), QStringLiteral("{\"thing\":\"gaps\",\"file\":\"out.xlsx\",\"format\":\"xlsx\"}\n"
                                                "{\"thing\":\"questions\",\"file\":\"ask.txt\",\"format\":\"txt\"}\n"));
        // A list with a file of its own is not the project's.
        QCOMPARE(page->saveTo(fixture.folder.filePath(QStringLiteral("own.gap.yaml"))), QString());
        page->exportTo(fixture.folder.filePath(QStringLiteral("own.csv")), QStringLiteral("csv"));
        QVERIFY(spy.wait(kProjectPatience));
        QVERIFY(gaps.exports().endsWith(
            QStringLiteral("{\"thing\":\"gaps\",\"file\":\"own.gap.yaml\",\"format\":\"yaml\"}\n")));
    }

    void theWorksheetIsWhatPlumbWrites() {
        AppFixture fixture(false);
        Gaps gaps(fixture);
        GapPage* const page = gaps.compare();
        QTest::keyClick(page->list(), Qt::Key_A);
        page->filterBar()->line()->setText(QStringLiteral("segment = PID"));
        const QString list = fixture.folder.filePath(QStringLiteral("lab.gap.yaml"));
        QCOMPARE(page->saveTo(list), QString());
        for (const QString& format : {QStringLiteral("csv"), QStringLiteral("html"), QStringLiteral("xlsx")}) {
            const QString ours = fixture.folder.filePath(QStringLiteral("ours.") + format);
            QSignalSpy spy(page, &GapPage::exported);
            page->exportTo(ours, format);
            QVERIFY(spy.wait(kProjectPatience));
            QCOMPARE(spy.first().at(1).toString(), QString());
            const QString theirs = fixture.folder.filePath(QStringLiteral("theirs.") + format);
            QProcess plumb;
            plumb.start(QStringLiteral(PLUMBLINE_PLUMB),
                        {QStringLiteral("spec"), QStringLiteral("gap"), gaps.sender, gaps.receiver,
                         QStringLiteral("--keep"), list, QStringLiteral("--filter"), QStringLiteral("segment = PID"),
                         QStringLiteral("--format"), format, QStringLiteral("--out"), theirs});
            QVERIFY(plumb.waitForFinished(kProjectPatience));
            QVERIFY2(plumb.exitCode() <= 1, plumb.readAllStandardError().constData());
            QVERIFY(QFileInfo(ours).size() > 100);
            if (format == QLatin1String("csv")) {
                QCOMPARE(bytesOf(ours), bytesOf(theirs));
                QVERIFY(bytesOf(ours).contains("ask-vendor"));
                QVERIFY(!bytesOf(ours).contains("PV1-2"));
            }
        }
        // The list that plumb brought up to date is read again as it was.
        fixture.app().open({list});
        QCOMPARE(GapHub::of(fixture.app().desk()).current(), page);
        fixture.app().window().documents()->close(page);
        fixture.settle();
        fixture.app().open({list});
        GapPage* const again = GapHub::of(fixture.app().desk()).current();
        QVERIFY(again);
        QTRY_VERIFY(again->model()->rowCount() > 1);
        QCOMPARE(again->model()->at(1)->decision, spec::GapDecision::AskVendor);
        QTRY_COMPARE(again->side(false)->name(), gaps.sender);
        fixture.settle();
        // Nothing changed, so there is nothing to save; both specs can be gone to.
        QVERIFY(!again->isModified());
        again->list()->selectRow(1);
        QVERIFY(again->canGo(false) && again->canGo(true));
        QVERIFY(bytesOf(list).contains("from: lab.yaml"));
        // Moved as a whole, it is found again.
        fixture.app().window().documents()->close(again);
        QVERIFY(QDir(fixture.folder.path()).mkdir(QStringLiteral("moved")));
        const QString moved = fixture.folder.filePath(QStringLiteral("moved"));
        for (const QString& one : {gaps.sender, gaps.receiver, list}) {
            QVERIFY(QFile::rename(one, moved + QLatin1Char('/') + QFileInfo(one).fileName()));
        }
        fixture.app().open({moved + QStringLiteral("/lab.gap.yaml")});
        GapPage* const there = GapHub::of(fixture.app().desk()).current();
        QVERIFY(there && there != again);
        QTRY_COMPARE(there->side(true)->name(), moved + QStringLiteral("/registry.yaml"));
    }
};

QTEST_MAIN(TestGapWindow)
#include "tst_gap_window.moc"
