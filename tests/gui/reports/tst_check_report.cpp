// The report of a check, as the window writes it: the same that the command line writes of the same file.
#include "app/plumbline/check_report.h"
#include "gui/common/desk_fixture.h"

#include <QProcess>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray outputOf(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(PLUMBLINE_PLUMB), arguments);
    return process.waitForFinished(60'000) ? process.readAllStandardOutput() : QByteArray();
}

constexpr const char* kSpec = "plumbline: spec/1\n"
                              "id: site\n"
                              "title: What the site sends\n"
                              "standard: 2.5.1\n"
                              "messages:\n"
                              "  ADT_A01:\n"
                              "    events: [ADT^A01]\n"
                              "segments:\n"
                              "  PID:\n"
                              "    fields:\n"
                              "      18: R\n";

}  // namespace

class TestCheckReport : public QObject {
    Q_OBJECT

private:
    static void check(DeskFixture& fixture, Feed& feed, const QString& spec) {
        fixture.desk().checks.attach(feed, spec);
        waitForResult(fixture, feed);
    }
    static void waitForResult(DeskFixture& fixture, Feed& feed) {
        QTRY_VERIFY(fixture.desk().checks.result(feed) && !fixture.desk().checks.running(feed));
    }
    static QString write(DeskFixture& fixture, Feed& feed, const QString& path, const char* format) {
        return writeCheckReport(fixture.desk().workspace, fixture.desk().checks, feed, path,
                                QString::fromLatin1(format));
    }

private slots:
    void itIsTheReportOfTheCommandLine_data() {
        QTest::addColumn<QString>("format");
        QTest::addColumn<bool>("ownSpec");
        for (const char* format : {"json", "html", "csv", "text", "ndjson", "junit", "sarif"}) {
            QTest::addRow("%s by the standard", format) << QString::fromLatin1(format) << false;
            QTest::addRow("%s by a spec", format) << QString::fromLatin1(format) << true;
        }
    }
    void itIsTheReportOfTheCommandLine() {
        QFETCH(QString, format);
        QFETCH(bool, ownSpec);
        DeskFixture fixture;
        const QString file = fixture.folder.filePath(QStringLiteral("feed.hl7"));
        // Batches that count wrongly are reported too.
        put(file, "FHS|^~\\&\rBHS|^~\\&\r" + threeMessages() + "BTS|7\rFTS|1\r");
        QString spec = QStringLiteral("hl7");
        if (ownSpec) {
            spec = fixture.folder.filePath(QStringLiteral("site.yaml"));
            put(spec, kSpec);
        }
        Feed* const feed = fixture.openFile(file);
        check(fixture, *feed, spec);
        const QString path = fixture.folder.filePath(QStringLiteral("report"));
        QCOMPARE(write(fixture, *feed, path, format.toLatin1().constData()), QString());
        const QString other = fixture.folder.filePath(QStringLiteral("other"));
        outputOf({QStringLiteral("check"), file, QStringLiteral("--spec"), spec, QStringLiteral("--format"), format,
                  QStringLiteral("--out"), other});
        const QByteArray report = contentOf(path);
        // CSV is the first table only, which is of messages.
        QVERIFY(report.contains(format == QLatin1String("csv") ? "PID-" : "batch-count"));
        QCOMPARE(report, contentOf(other));
    }

    void aWorkbookIsWritten() {
        DeskFixture fixture;
        Feed* const feed = fixture.openFile(fixture.sample());
        check(fixture, *feed, QStringLiteral("hl7"));
        const QString path = fixture.folder.filePath(QStringLiteral("report.xlsx"));
        QCOMPARE(write(fixture, *feed, path, "xlsx"), QString());
        QVERIFY(contentOf(path).startsWith("PK"));
        // Nothing that was needed on the way is left beside it.
        const QStringList left =
            QDir(fixture.folder.path()).entryList({QStringLiteral("*report*"), QStringLiteral("*.tmp")}, QDir::Files);
        QCOMPARE(left, QStringList(QStringLiteral("report.xlsx")));
    }

    void waiversAndEditsAreNamed() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(threeMessages());
        check::Waiver waiver;
        waiver.id = "later";
        waiver.rule = "usage";
        waiver.reason = "Comes with the next release.";
        fixture.desk().checks.addWaiver(waiver);
        const auto sex = static_cast<std::uint64_t>(threeMessages().indexOf("|F\r") + 1);
        QVERIFY(feed->change(0, {{sex, "F", "Female"}}, QStringLiteral("Change a value")));
        check(fixture, *feed, QStringLiteral("hl7"));
        const QString path = fixture.folder.filePath(QStringLiteral("report.json"));
        QCOMPARE(write(fixture, *feed, path, "json"), QString());
        const QByteArray report = contentOf(path);
        QVERIFY(report.contains("Comes with the next release."));
        QVERIFY(report.contains("1 accepted deviation"));
        QVERIFY(report.contains("1 message, checked as changed"));
        QVERIFY(!report.contains("Zztest"));  // no field values
        // A place in an edited message is none in the file; places in the others are.
        const QJsonObject root = QJsonDocument::fromJson(report).object();
        int first = 0, others = 0;
        for (const QJsonValue& issue : root[QLatin1String("issues")].toArray()) {
            for (const QJsonValue& at : issue[QLatin1String("places")].toArray()) {
                const bool edited = at[QLatin1String("message")].toInt() == 1;
                ++(edited ? first : others);
                QCOMPARE(at[QLatin1String("offset")].isUndefined(), edited);
                QCOMPARE(at[QLatin1String("line")].isUndefined(), edited);
            }
        }
        QVERIFY(first > 0);
        QVERIFY(others > 0);
    }

    void waiversThatCameLaterDoNotDisturb() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(threeMessages());
        check(fixture, *feed, QStringLiteral("hl7"));
        const auto before = fixture.desk().checks.result(*feed);
        check::Waiver waiver;
        waiver.rule = "usage";
        waiver.reason = "Agreed.";
        fixture.desk().checks.addWaiver(waiver);
        QCOMPARE(fixture.desk().checks.result(*feed), before);  // the new run is not done yet
        const QString path = fixture.folder.filePath(QStringLiteral("report.json"));
        QCOMPARE(write(fixture, *feed, path, "json"), QString());
        QVERIFY(!contentOf(path).contains("Agreed."));
    }

    void whatFailsIsSaid() {
        DeskFixture fixture;
        const QString file = fixture.folder.filePath(QStringLiteral("feed.hl7"));
        put(file, threeMessages());
        Feed* const feed = fixture.openFile(file);
        const QString path = fixture.folder.filePath(QStringLiteral("report.html"));
        QVERIFY(write(fixture, *feed, path, "html").contains(QStringLiteral("not checked yet")));
        check(fixture, *feed, QStringLiteral("hl7"));
        QVERIFY(write(fixture, *feed, file, "html").contains(QStringLiteral("never altered")));
        QCOMPARE(contentOf(file), threeMessages());
        QVERIFY(write(fixture, *feed, path, "papyrus").contains(QStringLiteral("papyrus")));
        QVERIFY(!QFile::exists(path));
        const QString nowhere = fixture.folder.filePath(QStringLiteral("no/such/report.html"));
        QVERIFY(write(fixture, *feed, nowhere, "html").contains(QStringLiteral("cannot be written")));
    }

    void itIsWrittenInTheBackground() {
        DeskFixture fixture;
        Feed* const feed = fixture.openFile(fixture.sample());
        check(fixture, *feed, QStringLiteral("hl7"));
        const QString path = fixture.folder.filePath(QStringLiteral("report.json"));
        const QString same = fixture.folder.filePath(QStringLiteral("same.json"));
        std::optional<QString> said;
        writeCheckReport(fixture.desk().workspace, fixture.desk().checks, *feed, path, QStringLiteral("json"), this,
                         [&](const QString& problem) { said = problem; });
        QVERIFY(!said);
        QTRY_VERIFY(said);
        QCOMPARE(*said, QString());
        QCOMPARE(write(fixture, *feed, same, "json"), QString());
        QCOMPARE(contentOf(path), contentOf(same));
        QVERIFY(contentOf(path).size() > 1000);
    }
};

QTEST_MAIN(TestCheckReport)
#include "tst_check_report.moc"
