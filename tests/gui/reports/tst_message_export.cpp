// Messages written to files: every byte of an unchanged one as it was, an edited one changed only where it was edited.
#include "app/plumbline/message_export.h"
#include "gui/common/desk_fixture.h"
#include "gui/common/waiting.h"

#include <QProcess>
#include <QtTest/QtTest>

#include <numeric>

using namespace plumb;
using namespace plumb::desk;

namespace {

const QByteArray kFirst = "MSH|^~\\&|EPIC|STE|REG|STE|20261120064107||ADT^A01|1|P|2.5.1\r\n"
                          "PID|1||00418822^^^STE^MR||Zztest^Alpha||\"\"|\r\n"
                          "ZPD|a\\X0D\\b|\xe9\xff\r\n";
const QByteArray kSecond = "MSH|^~\\&|LAB|STE|EMR|STE|20261120064152||ORU^R01|2|P|2.5.1\r"
                           "OBX|1|NM|2160-0^Creatinine^LN||1.2|mg/dL\r";
/// Without a last terminator.
const QByteArray kThird = "MSH|^~\\&|REG|STE|EPIC|STE|20261120064108||ACK^A01|3|P|2.5.1\r"
                          "MSA|AA|1";

/// CRLF in the open, then two in frames, with junk between.
QByteArray mixed() {
    return "# nightly\n" + kFirst + "\r\n\x0b" + kSecond + "\x1c\r\x0b" + kThird + "\x1c\r";
}

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

}  // namespace

class TestMessageExport : public QObject {
    Q_OBJECT

private:
    struct Said {
        QString problem;
        std::uint64_t written = 0;
    };

    Said exported(DeskFixture& fixture, const Feed& feed, std::vector<std::uint32_t> numbers, ExportFormat format,
                  const QString& path) {
        std::optional<Said> said;
        exportMessages(fixture.desk().workspace, this, feed, std::move(numbers), path, format,
                       [&](const QString& problem, std::uint64_t written) {
                           said = Said{problem, written};
                       });
        return comesAbout([&] { return said.has_value(); }, 30'000) ? *said : Said{QStringLiteral("late"), 0};
    }
    QByteArray bytesOf(DeskFixture& fixture, const Feed& feed, std::vector<std::uint32_t> numbers,
                       ExportFormat format) {
        const QString path = fixture.folder.filePath(QStringLiteral("out"));
        const std::size_t count = numbers.size();
        const Said said = exported(fixture, feed, std::move(numbers), format, path);
        return said.problem.isEmpty() && said.written == count ? contentOf(path) : said.problem.toUtf8();
    }
    static Feed* openMixed(DeskFixture& fixture) {
        const QString file = fixture.folder.filePath(QStringLiteral("mixed.log"));
        put(file, mixed());
        Feed* const feed = fixture.openFile(file);
        return feed->size() == 3 ? feed : nullptr;
    }

private slots:
    void unchangedMessagesAreTheSameByteForByte() {
        DeskFixture fixture;
        Feed* const feed = openMixed(fixture);
        QVERIFY(feed);
        QCOMPARE(bytesOf(fixture, *feed, {0}, ExportFormat::Raw), kFirst);
        QCOMPARE(bytesOf(fixture, *feed, {1}, ExportFormat::Raw), kSecond);
        QCOMPARE(bytesOf(fixture, *feed, {2}, ExportFormat::Raw), kThird);
        QCOMPARE(bytesOf(fixture, *feed, {0, 1}, ExportFormat::Raw), kFirst + kSecond);
        // In the order that was asked for; one that has no last terminator gets one before the next.
        QCOMPARE(bytesOf(fixture, *feed, {2, 0}, ExportFormat::Raw), kThird + "\r" + kFirst);
    }

    void allOfAFeedIsItsSource() {
        DeskFixture fixture;
        Feed* const feed = openMixed(fixture);
        QVERIFY(feed);
        QCOMPARE(bytesOf(fixture, *feed, {0, 1, 2}, ExportFormat::Raw), mixed());
        QCOMPARE(bytesOf(fixture, *feed, {0, 2, 1}, ExportFormat::Raw), kFirst + kThird + "\r" + kSecond);
    }

    void anEditedMessageDiffersOnlyThere() {
        DeskFixture fixture;
        Feed* const feed = openMixed(fixture);
        QVERIFY(feed);
        const qsizetype at = kSecond.indexOf("1.2");
        QVERIFY(feed->change(1, {{static_cast<std::uint64_t>(at), "1.2", "1.345"}}, QStringLiteral("Change a value")));
        QByteArray second = kSecond, all = mixed();
        second.replace("1.2|mg", "1.345|mg");
        all.replace("1.2|mg", "1.345|mg");
        QCOMPARE(bytesOf(fixture, *feed, {1}, ExportFormat::Raw), second);
        QCOMPARE(bytesOf(fixture, *feed, {0, 1, 2}, ExportFormat::Raw), all);
        QCOMPARE(bytesOf(fixture, *feed, {1}, ExportFormat::Mllp), "\x0b" + second + "\x1c\r");
        const QByteArray json = bytesOf(fixture, *feed, {1}, ExportFormat::Json);
        QVERIFY(json.contains("\"1.345\""));
        QVERIFY(json.contains("\"length\":" + QByteArray::number(second.size()) + ','));
        feed->undoStack()->undo();
        QCOMPARE(bytesOf(fixture, *feed, {0, 1, 2}, ExportFormat::Raw), mixed());
        QCOMPARE(contentOf(feed->path()), mixed());
    }

    void framesAreThoseOfTheCommandLine_data() {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<QString>("frame");
        QTest::newRow("keep") << ExportFormat::Raw << QStringLiteral("keep");
        QTest::newRow("cr") << ExportFormat::Cr << QStringLiteral("cr");
        QTest::newRow("lf") << ExportFormat::Lf << QStringLiteral("lf");
        QTest::newRow("crlf") << ExportFormat::CrLf << QStringLiteral("crlf");
        QTest::newRow("mllp") << ExportFormat::Mllp << QStringLiteral("mllp");
        QTest::newRow("batch") << ExportFormat::Batch << QStringLiteral("batch");
        QTest::newRow("json") << ExportFormat::Json << QString();
    }
    void framesAreThoseOfTheCommandLine() {
        QFETCH(ExportFormat, format);
        QFETCH(QString, frame);
        DeskFixture fixture;
        Feed* const feed = openMixed(fixture);
        QVERIFY(feed);
        QStringList arguments{QStringLiteral("export"), feed->path(), QStringLiteral("--frame"), frame};
        if (frame.isEmpty()) {
            arguments = {QStringLiteral("list"), feed->path(), QStringLiteral("--format"), QStringLiteral("json")};
        }
        const QByteArray expected = outputOf(arguments);
        QVERIFY(expected.size() > mixed().size() / 2);
        QCOMPARE(bytesOf(fixture, *feed, {0, 1, 2}, format), expected);
        arguments << QStringLiteral("-m") << QStringLiteral("1-2");
        QCOMPARE(bytesOf(fixture, *feed, {0, 1}, format), outputOf(arguments));
    }

    void theCharsetThatWasChosenIsUsed() {
        DeskFixture fixture;
        Feed* const feed = openMixed(fixture);
        QVERIFY(feed);
        feed->setCharset(hl7::Charset::find("8859/1"));
        const QByteArray json = bytesOf(fixture, *feed, {0}, ExportFormat::Json);
        QVERIFY(json.contains("\xc3\xa9\xc3\xbf"));
        QCOMPARE(json, outputOf({QStringLiteral("list"), feed->path(), QStringLiteral("--format"),
                                 QStringLiteral("json"), QStringLiteral("--charset"), QStringLiteral("8859/1"),
                                 QStringLiteral("-m"), QStringLiteral("1")}));
    }

    void severalSourcesStayApart() {
        DeskFixture fixture;
        QVERIFY(QDir(fixture.folder.path()).mkdir(QStringLiteral("day")));
        put(fixture.folder.filePath(QStringLiteral("day/a.hl7")), kThird);
        put(fixture.folder.filePath(QStringLiteral("day/b.hl7")), kFirst);
        put(fixture.folder.filePath(QStringLiteral("day/c.hl7")), kSecond);
        Feed* const feed = fixture.openFile(fixture.folder.filePath(QStringLiteral("day")));
        QCOMPARE(feed->size(), std::uint64_t{3});
        QCOMPARE(bytesOf(fixture, *feed, {0, 1, 2}, ExportFormat::Raw), kThird + "\r" + kFirst + kSecond);
    }

    void sourcesAreNeverWrittenOver() {
        DeskFixture fixture;
        Feed* const feed = openMixed(fixture);
        QVERIFY(feed);
        Feed* const text = fixture.openText(threeMessages());
        QVERIFY(exported(fixture, *feed, {0}, ExportFormat::Raw, feed->path())
                    .problem.contains(QStringLiteral("never altered")));
        // Not those of other feeds either, whatever name the file is given.
        const QString link = fixture.folder.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(feed->path(), link));
        QVERIFY(
            exported(fixture, *text, {0}, ExportFormat::Raw, link).problem.contains(QStringLiteral("never altered")));
        QCOMPARE(contentOf(feed->path()), mixed());
    }

    void whatFailsIsSaid() {
        DeskFixture fixture;
        Feed* const feed = openMixed(fixture);
        QVERIFY(feed);
        const QString path = fixture.folder.filePath(QStringLiteral("out"));
        QVERIFY(exported(fixture, *feed, {}, ExportFormat::Raw, path).problem.contains(QStringLiteral("no message")));
        QVERIFY(!QFile::exists(path));
        const Said nowhere =
            exported(fixture, *feed, {0}, ExportFormat::Raw, fixture.folder.filePath(QStringLiteral("no/such/file")));
        QVERIFY(nowhere.problem.contains(QStringLiteral("cannot be written")));
        QCOMPARE(nowhere.written, std::uint64_t{0});
    }

    void stoppedWorkLeavesWhatWasThere() {
        DeskFixture fixture;
        QByteArray many;
        for (int n = 0; n < 60'000; ++n) {
            many += kSecond;
        }
        Feed* const feed = fixture.openText(many);
        std::vector<std::uint32_t> numbers(static_cast<std::size_t>(feed->size()));
        std::iota(numbers.begin(), numbers.end(), 0u);
        const QString path = fixture.folder.filePath(QStringLiteral("out"));
        put(path, "before");
        std::optional<Said> said;
        exportMessages(fixture.desk().workspace, this, *feed, numbers, path, ExportFormat::Json,
                       [&](const QString& problem, std::uint64_t written) {
                           said = Said{problem, written};
                       });
        QVERIFY(!said);
        fixture.desk().jobs.stopAll();
        QTRY_VERIFY(said);
        QVERIFY(!said->problem.isEmpty());
        QCOMPARE(said->written, std::uint64_t{0});
        QCOMPARE(contentOf(path), QByteArray("before"));
        QCOMPARE(QDir(fixture.folder.path()).entryList({QStringLiteral("out*")}, QDir::Files),
                 QStringList(QStringLiteral("out")));
        QCOMPARE(exported(fixture, *feed, numbers, ExportFormat::Raw, path).problem, QString());
        QCOMPARE(contentOf(path), many);
    }
};

QTEST_MAIN(TestMessageExport)
#include "tst_message_export.moc"
