#include "gui/common/desk_fixture.h"
#include "gui/common/waiting.h"
#include "unit/sanitized.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/importing/answer_box.h"
#include "widgets/importing/document_pages.h"
#include "widgets/importing/document_text.h"
#include "widgets/importing/import_actions.h"
#include "widgets/importing/import_outline_model.h"
#include "widgets/importing/import_page.h"
#include "widgets/importing/import_templates.h"
#include "widgets/importing/new_version.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_page.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

QString corpus(const char* name) {
    return QStringLiteral(PLUMBLINE_SOURCE_DIR "/tests/corpus/spec-documents/") + QLatin1String(name);
}

/// Two usage words that nothing explains, a type that is none, and a heading that nobody knows.
constexpr char kWard[] = "PID - Patient Identification,,,,,\n"
                         "Seq,Element Name,DT,Len,Usage,Shoe size\n"
                         "3,Patient Identifier List,CX,250,R,9\n"
                         "5,Patient Name,XPN,250,ZZ,\n"
                         "7,Date/Time of Birth,TSX,26,RE,\n"
                         "8,Administrative Sex,IS,1,ZZ,\n";

/// A window with the page of a file in it.
struct Scene {
    explicit Scene(const QString& path) { show(path); }
    explicit Scene(const char* text, const char* name = "ward.csv") {
        const QString path = fixture.folder.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0) {
            qFatal("The document cannot be written.");
        }
        file.close();
        show(path);
    }

    void show(const QString& path) {
        addImportActions(fixture.desk());
        page = importDocumentOf(fixture.desk(), path);
        page->resize(1300, 800);
        page->show();
        QApplication::setActiveWindow(page);
        if (!QTest::qWaitForWindowActive(page)) {
            qFatal("The window did not become active.");
        }
    }
    [[nodiscard]] bool ready() {
        return comesAbout(
            [&] {
                return !page->session().isBusy() && (page->session().scene() || !page->session().problem().isEmpty());
            },
            30'000);
    }
    template <class Widget>
    [[nodiscard]] Widget* part(const char* name) const {
        return page->findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QString progress() const { return part<QLabel>("importing.progress")->text(); }
    [[nodiscard]] QString about() const { return part<QLabel>("importing.about")->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    [[nodiscard]] const spec::SpecDocument& spec() const { return page->session().scene()->imported.spec; }
    [[nodiscard]] const spec::ElementSpec* field(std::uint32_t number) const {
        for (const spec::SegmentSpec& segment : spec().segments) {
            for (const spec::ElementSpec& one : segment.fields) {
                if (segment.id == "PID" && one.number == number) {
                    return &one;
                }
            }
        }
        return nullptr;
    }

    DeskFixture fixture;
    ImportPage* page = nullptr;
};

QString cellText(const QModelIndex& index) {
    return index.data().toString();
}

}  // namespace

class TestImportPage : public QObject {
    Q_OBJECT

private slots:
    void cellsOfTheSpecLeadToTheDocumentAndBack() {
        for (const char* const name : {"21-technical-docx.docx", "20-technical-pdf.pdf", "01-grid-xlsx.xlsx"}) {
            Scene scene(corpus(name));
            QVERIFY(scene.ready());
            RowView& outline = *scene.page->outline();
            ImportOutlineModel& model = *scene.page->outlineModel();
            const spec::ImportReport& report = scene.page->session().scene()->imported.report;
            const auto fact = std::find_if(report.facts.begin(), report.facts.end(), [](const spec::ImportFact& one) {
                return one.path == "PID-3" && one.property == "usage";
            });
            QVERIFY2(fact != report.facts.end(), name);
            const QModelIndex cell = model.reveal(static_cast<std::uint32_t>(fact - report.facts.begin()));
            QVERIFY(cell.isValid());
            outline.scrollTo(cell);
            QTest::mouseClick(outline.viewport(), Qt::LeftButton, {}, outline.visualRect(cell).center());
            DocumentFace& document = *scene.page->document();
            QVERIFY2(document.current() == fact->place, name);
            QRect there = document.rectOf(fact->place);
            QVERIFY2(document.viewport()->rect().contains(there.center()), name);

            // From cell to cell with the keyboard.
            outline.setFocus();
            scene.press(Qt::Key_Left, Qt::ControlModifier);
            QCOMPARE(outline.currentIndex().column(), static_cast<int>(ImportRow::Name));
            QVERIFY2(document.current().column != fact->place.column, name);

            // Back: from the name of the field.
            const auto named = std::find_if(report.facts.begin(), report.facts.end(), [](const spec::ImportFact& one) {
                return one.path == "PID-5" && one.property == "name";
            });
            QVERIFY(named != report.facts.end());
            document.goTo(named->place);
            there = document.rectOf(named->place);
            QTest::mouseClick(document.viewport(), Qt::LeftButton, {}, there.center());
            QCOMPARE(cellText(outline.currentIndex().siblingAtColumn(ImportRow::Place)), QStringLiteral("PID-5"));
            QCOMPARE(outline.currentIndex().column(), static_cast<int>(ImportRow::Name));
        }
    }

    void pagesOfAPdfAreDrawn() {
        Scene scene(corpus("20-technical-pdf.pdf"));
        QVERIFY(scene.ready());
        auto* const pages = qobject_cast<DocumentPages*>(scene.page->document());
        QVERIFY(pages);
        QTRY_VERIFY_WITH_TIMEOUT(pages->isDrawn(), 20'000);
    }

    void doubtsAreAnsweredByKeyboardAlone() {
        Scene scene(kWard);
        QVERIFY(scene.ready());
        const std::size_t asked = scene.page->session().left().size();
        QVERIFY(asked >= 3);
        QCOMPARE(scene.progress(), QStringLiteral("%1 of %1 doubts left").arg(asked));
        scene.page->answers()->giveKeyboard();
        // To the usage of PID-5, whatever was asked first.
        for (std::size_t i = 0; i < asked && scene.about() != QLatin1String("PID-5: usage"); ++i) {
            scene.press(Qt::Key_PageDown);
        }
        QCOMPARE(scene.about(), QStringLiteral("PID-5: usage"));
        const std::vector<spec::Correction>& ways = scene.page->answers()->ways();
        const auto open = std::find_if(ways.begin(), ways.end(), [](const spec::Correction& way) {
            return way.kind == spec::Correction::Kind::UsageWord && spec::isOpen(way);
        });
        QVERIFY(open != ways.end());
        for (auto way = ways.begin(); way != open; ++way) {
            scene.press(Qt::Key_Down);
        }
        scene.press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), scene.page->answers()->line());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("RE"));
        scene.press(Qt::Key_Return);
        QVERIFY(scene.ready());
        // The word counts everywhere: both are answered.
        QCOMPARE(scene.page->session().left().size(), asked - 2);
        QCOMPARE(spec::printUsage(scene.field(5)->usage), std::string("RE"));
        QCOMPARE(spec::printUsage(scene.field(8)->usage), std::string("RE"));
        QVERIFY(scene.page->answers()->isAncestorOf(QApplication::focusWidget()));

        scene.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(scene.ready());
        QCOMPARE(scene.page->session().left().size(), asked);
        QCOMPARE(spec::printUsage(scene.field(5)->usage), std::string());
        QCOMPARE(scene.about(), QStringLiteral("PID-5: usage"));
    }

    void whatCannotBeMeantIsSaidAndNotTaken() {
        Scene scene(kWard);
        QVERIFY(scene.ready());
        const ImportDoubt* usage = nullptr;
        for (const ImportDoubt* const doubt : scene.page->session().left()) {
            usage = doubt->key == "PID-5 usage" ? doubt : usage;
        }
        QVERIFY(usage);
        const std::size_t before = scene.page->session().left().size();
        const QString problem =
            scene.page->session().answer(*usage, {spec::Correction::Kind::UsageWord, "ZZ", "no usage", "", ""});
        QVERIFY(!problem.isEmpty());
        QCOMPARE(scene.page->session().left().size(), before);
        QVERIFY(!scene.page->canUndo());
    }

    void answersBecomeATemplateForTheNextDocument() {
        Scene scene(kWard);
        QVERIFY(scene.ready());
        QPushButton* const save = scene.part<QPushButton>("importing.saveTemplate");
        QVERIFY(!save->isEnabled());
        const ImportDoubt* usage = nullptr;
        for (const ImportDoubt* const doubt : scene.page->session().left()) {
            usage = doubt->key == "PID-5 usage" ? doubt : usage;
        }
        QVERIFY(usage);
        QCOMPARE(scene.page->session().answer(*usage, {spec::Correction::Kind::UsageWord, "ZZ", "RE", "", ""}),
                 QString());
        QVERIFY(scene.ready());
        QVERIFY(save->isEnabled());
        const QString file = scene.fixture.folder.filePath(QStringLiteral("ward-systems.yaml"));
        QCOMPARE(writeTemplateFile(*scene.page, file), QString());

        Scene next("PV1 - Patient Visit,,,,\nSeq,Element Name,DT,Len,Usage\n2,Patient Class,IS,1,ZZ\n", "next.csv");
        QVERIFY(next.ready());
        const auto doubtful = [&next] {
            const auto left = next.page->session().left();
            return std::any_of(left.begin(), left.end(),
                               [](const ImportDoubt* one) { return one->key == "PV1-2 usage"; });
        };
        QVERIFY(doubtful());
        applyTemplateFile(*next.page, file);
        QVERIFY(next.ready());
        QVERIFY(!doubtful());
    }

    void aNewVersionKeepsWhatTheUserMadeOfTheOldOne() {
        Scene scene(kWard);
        QVERIFY(scene.ready());
        SpecPage* const page = scene.page->openSpec();
        QVERIFY(page);
        std::string text(page->edit()->bytes());
        // The user's own: another name of PID-3, and a remark of his.
        const std::size_t at = text.find("Patient Identifier List");
        QVERIFY(at != std::string::npos);
        text.replace(at, 23, "MRN of the ward");
        text += "# looked at in May\n";
        page->edit()->change(text);

        const QString newer = scene.fixture.folder.filePath(QStringLiteral("ward-2.csv"));
        QFile file(newer);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QByteArray document(kWard);
        document.replace("5,Patient Name,XPN,250,ZZ,", "5,Patient Name,XPN,48,R,");
        file.write(document + "11,Patient Address,XAD,106,O,\n");
        file.close();
        scene.page->takeNewVersion(newer);
        QVERIFY(scene.ready());
        QTRY_VERIFY(scene.page->versions()->isDone());
        QVERIFY(scene.part<QToolButton>("importing.versions")->isVisible());
        QStringList rows;
        for (int row = 0; row < scene.page->versions()->rowCount(); ++row) {
            rows.append(cellText(scene.page->versions()->index(row, NewVersion::AboutColumn)));
        }
        QVERIFY2(rows.contains(QStringLiteral("PID-5: usage")), qPrintable(rows.join(QLatin1Char('|'))));
        QVERIFY2(rows.contains(QStringLiteral("PID-11")), qPrintable(rows.join(QLatin1Char('|'))));
        QVERIFY2(rows.contains(QStringLiteral("PID-3: name")), qPrintable(rows.join(QLatin1Char('|'))));
        QVERIFY(scene.page->versions()->keptOwn() >= 1);

        QTest::mouseClick(scene.part<QPushButton>("importing.open"), Qt::LeftButton);
        QCOMPARE(scene.page->spec(), page);
        const std::string merged(page->edit()->bytes());
        QVERIFY(merged.find("MRN of the ward") != std::string::npos);
        QVERIFY(merged.find("looked at in May") != std::string::npos);
        QVERIFY(merged.find("Patient Address") != std::string::npos);
        page->undo();
        QCOMPARE(std::string(page->edit()->bytes()), text);
    }

    void whatBothChangedIsForTheUserToSay() {
        Scene scene("PID - Patient Identification,,,\nSeq,Element Name,DT,Len,Usage\n8,Administrative Sex,IS,1,O\n");
        QVERIFY(scene.ready());
        SpecPage* const page = scene.page->openSpec();
        std::string text(page->edit()->bytes());
        const std::size_t at = text.find("usage: O");
        QVERIFY(at != std::string::npos);
        text.replace(at, 8, "usage: X");
        page->edit()->change(text);
        const QString newer = scene.fixture.folder.filePath(QStringLiteral("sex-2.csv"));
        QFile file(newer);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("PID - Patient Identification,,,\nSeq,Element Name,DT,Len,Usage\n8,Administrative Sex,IS,1,R\n");
        file.close();
        scene.page->takeNewVersion(newer);
        QVERIFY(scene.ready());
        QTRY_COMPARE(scene.page->versions()->conflicts(), std::size_t{1});
        QVERIFY(scene.page->versions()->text().text.find("usage: X") != std::string::npos);
        scene.page->versionList()->selectRow(0);
        scene.page->versionList()->setFocus();
        scene.press(Qt::Key_Return);
        QTRY_VERIFY(scene.page->versions()->text().text.find("usage: R") != std::string::npos);
        scene.press(Qt::Key_Return);
        QTRY_VERIFY(scene.page->versions()->text().text.find("usage: X") != std::string::npos);
    }

    void whatWasLeftOutIsListedWithItsReason() {
        Scene scene(corpus("20-technical-pdf.pdf"));
        QVERIFY(scene.ready());
        QTest::mouseClick(scene.part<QToolButton>("importing.leftOut"), Qt::LeftButton);
        RowView& list = *scene.page->list();
        const std::size_t skipped = scene.page->session().scene()->imported.report.count(spec::FactState::Skipped);
        QVERIFY(skipped > 0);
        QCOMPARE(list.model()->rowCount(), static_cast<int>(skipped));
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            QVERIFY(!list.model()->index(row, ImportListModel::ReasonColumn).data().toString().isEmpty());
        }
        QVERIFY(scene.part<QLabel>("importing.counts")->text().contains(QStringLiteral("2 doubtful")));
    }

    void aSpecIsMadeOfIt() {
        Scene scene(corpus("01-grid-xlsx.xlsx"));
        QVERIFY(scene.ready());
        QTest::mouseClick(scene.part<QPushButton>("importing.open"), Qt::LeftButton);
        QVERIFY(scene.page->spec());
        const std::string text(scene.page->spec()->edit()->bytes());
        QVERIFY(text.find("plumbline: spec/1") != std::string::npos);
        QVERIFY(text.find("PID") != std::string::npos);
        QVERIFY(scene.fixture.pages.contains(scene.page->spec()));
    }

    void whatWasTakenCanBeCorrected() {
        Scene scene(kWard);
        QVERIFY(scene.ready());
        const std::size_t asked = scene.page->session().asked();
        const spec::ImportReport& report = scene.page->session().scene()->imported.report;
        const auto fact = std::find_if(report.facts.begin(), report.facts.end(), [](const spec::ImportFact& one) {
            return one.path == "PID-3" && one.property == "length.max";
        });
        QVERIFY(fact != report.facts.end());
        DocumentFace& document = *scene.page->document();
        QTest::mouseClick(document.viewport(), Qt::LeftButton, {}, document.rectOf(fact->place).center());
        QCOMPARE(scene.about(), QStringLiteral("PID-3: length"));
        const std::vector<spec::Correction>& ways = scene.page->answers()->ways();
        const auto value = std::find_if(ways.begin(), ways.end(), [](const spec::Correction& way) {
            return way.kind == spec::Correction::Kind::Value && spec::isOpen(way);
        });
        QVERIFY(value != ways.end());
        scene.page->giveKeyboard();
        for (auto way = ways.begin(); way != value; ++way) {
            scene.press(Qt::Key_Down);
        }
        scene.press(Qt::Key_Return);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("64"));
        scene.press(Qt::Key_Return);
        QVERIFY(scene.ready());
        QVERIFY(scene.field(3)->length.max == 64U);
        QCOMPARE(scene.page->session().asked(), asked);
    }

    void answersThatStandNowhereAreAskedFor() {
        Scene scene(kWard);
        QVERIFY(scene.ready());
        QVERIFY(scene.page->mayClose());
        scene.page->giveKeyboard();
        scene.press(Qt::Key_1);
        QVERIFY(scene.ready());
        QVERIFY(scene.page->canUndo());
        bool closed = false;
        scene.page->closeNow = [&closed] { closed = true; };
        QVERIFY(!scene.page->mayClose());
        QVERIFY(!closed && scene.page->notice()->isVisible());
        const QList<QPushButton*> buttons = scene.page->notice()->findChildren<QPushButton*>();
        QTest::mouseClick(buttons.last(), Qt::LeftButton);
        QVERIFY(closed && scene.page->mayClose());
    }

    void aPastedTableIsADocument() {
        DeskFixture fixture;
        addImportActions(fixture.desk());
        auto* const mime = new QMimeData;
        mime->setText(QStringLiteral("PID\t\t\t\nSeq\tElement Name\tDT\tUsage\n3\tPatient Identifier List\tCX\tR\n"));
        QApplication::clipboard()->setMimeData(mime);
        fixture.desk().actions.action(QStringLiteral("spec.importTable"))->trigger();
        QCOMPARE(fixture.pages.size(), 1);
        auto* const page = qobject_cast<ImportPage*>(fixture.pages.front());
        QVERIFY(page);
        QTRY_VERIFY(page->session().scene());
        QCOMPARE(page->session().scene()->imported.spec.segments.front().id, std::string("PID"));
        QApplication::clipboard()->setText(QStringLiteral(" "));
        fixture.desk().actions.action(QStringLiteral("spec.importTable"))->trigger();
        QCOMPARE(fixture.pages.size(), 1);
        QVERIFY(fixture.told.last().contains(QStringLiteral("clipboard")));
    }

    void whatCannotBeReadIsASentence() {
        Scene scene("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more of an old file", "old.doc");
        QVERIFY(scene.ready());
        QVERIFY(!scene.page->session().scene());
        QVERIFY(scene.page->notice()->isVisible());
        QCOMPARE(scene.page->notice()->sentence(), scene.page->session().problem());
        QVERIFY(!scene.part<QPushButton>("importing.open")->isEnabled());
    }

    void whatIsStoppedEndsAndSaysSo_data() {
        QTest::addColumn<bool>("reading");
        QTest::addColumn<bool>("inThePage");
        QTest::newRow("reading, in the page") << true << true;
        QTest::newRow("importing, in the page") << false << true;
        QTest::newRow("reading, in the activity panel") << true << false;
        QTest::newRow("importing, in the activity panel") << false << false;
    }
    void whatIsStoppedEndsAndSaysSo() {
        QFETCH(const bool, reading);
        QFETCH(const bool, inThePage);
        QByteArray text = "Segment PID\n\nSeq,Element Name,DT,Len,Usage,Notes\n";
        for (int i = 1; i <= 130'000; ++i) {
            text += QByteArray::number(i % 30 + 1) + ",Some element,ST,20,O,What there is to be said of it at length\n";
        }
        Scene scene(text.constData(), "long.csv");
        ImportSession& session = scene.page->session();
        QTRY_VERIFY_WITH_TIMEOUT(session.isBusy() && session.isReading() == reading, 30'000);
        Jobs& jobs = scene.fixture.desk().jobs;
        if (inThePage) {
            QTest::mouseClick(scene.part<QPushButton>("importing.stop"), Qt::LeftButton);
        } else {
            jobs.stop(jobs.running().size() - 1);
        }
        // Not only the page: the work itself ends.
        QTRY_VERIFY_WITH_TIMEOUT(jobs.running().empty() && !session.isBusy(), 2000);
        QVERIFY(!session.scene());
        QVERIFY(scene.page->notice()->isVisible());
        QVERIFY2(scene.page->notice()->sentence().contains(QStringLiteral("topped before")),
                 qPrintable(scene.page->notice()->sentence()));
        QVERIFY(scene.part<QPushButton>("importing.stop")->isHidden());
    }

    void whichFilesAreDocuments() {
        Scene scene(kWard);
        QVERIFY(isVendorDocument(scene.fixture.folder.filePath(QStringLiteral("ward.csv"))));
        QVERIFY(isVendorDocument(corpus("20-technical-pdf.pdf")));
        QVERIFY(!isVendorDocument(scene.fixture.sample()));
        const auto isOne = [&scene](const char* name, const char* text) {
            QFile file(scene.fixture.folder.filePath(QLatin1String(name)));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0) {
                qFatal("The file cannot be written.");
            }
            file.close();
            return isVendorDocument(file.fileName());
        };
        QVERIFY(!isOne("log.csv", "2026-11-20,in\nMSH|^~\\&|A|B\n"));
        QVERIFY(!isOne("rows.csv", "time,message\n2026-11-20,\"MSH|^~\\&|A|B\"\n"));
        QVERIFY(!isOne("dump.html", "<pre>MSH|^~\\&|A|B</pre>"));
        QVERIFY(isOne("spec.md", "# ADT\n\n| Seq | Name |\n|---|---|\n| 3 | MRN |\n\nMSH|^~\\&|A|B\n"));
        QVERIFY(isOne("spec.html", "<TABLE><tr><td>PID-3</td></tr></TABLE><pre>MSH|^~\\&|A|B</pre>"));
        QVERIFY(!isVendorDocument(scene.fixture.folder.filePath(QStringLiteral("nowhere.xlsx"))));
    }

    void thousandsOfRowsAreNoBurden() {
        QByteArray text = "Segment PID\n\nSeq,Element Name,DT,Len,Usage,Notes\n";
        for (int i = 1; i <= 6000; ++i) {
            text += QByteArray::number(i % 30 + 1) + ",Some element,ST,20,O,What there is to be said of it at length\n";
        }
        Scene scene(text.constData(), "long.csv");
        QVERIFY(scene.ready());
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10; ++i) {
            scene.page->resize(1300 + i * 20, 800);
            scene.page->document()->grab();
        }
        QVERIFY2(timer.elapsed() < 5000 * plumb::test::kSlow, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(TestImportPage)
#include "tst_import_page.moc"
