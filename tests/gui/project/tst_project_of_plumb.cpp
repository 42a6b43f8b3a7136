// A project that the command line made, filled and encrypted is opened in the window with everything in place; what the
// window does to it is there for the command line again.
#include "gui/common/project_steps.h"

#include "app/plumbline/main_window.h"
#include "widgets/keeping/project_work.h"
#include "widgets/messages/list_marks.h"
#include "widgets/messages/message_page.h"

#include <QDialog>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

constexpr int kPatience = kProjectPatience;

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestProjectOfPlumb : public QObject {
    Q_OBJECT

private slots:
    void goesThereAndBack_data() {
        QTest::addColumn<bool>("encrypted");
        QTest::newRow("plain") << false;
        QTest::newRow("encrypted") << true;
    }

    void goesThereAndBack() {
        QFETCH(bool, encrypted);
        AppFixture fixture(false);
        m_folder = fixture.folder.path();
        m_encrypted = encrypted;
        const QString file = m_folder + QStringLiteral("/case.plumb");
        const QString inPlace = m_folder + QStringLiteral("/in-place.hl7");
        QVERIFY(QFile::copy(AppFixture::sample(), inPlace));
        QStringList make = {"new", "case.plumb", "--title", "Go-live"};
        if (encrypted) {
            make += {"--new-passphrase-fd", "0"};
        }
        QCOMPARE(project(make).exit, 0);
        QCOMPARE(project({"import", "case.plumb", AppFixture::sample(), "--title", "taken"}).exit, 0);
        QCOMPARE(project({"add", "case.plumb", inPlace}).exit, 0);
        QCOMPARE(project({"snapshot", "case.plumb", "make", "before"}).exit, 0);

        // The window has all of it.
        fixture.app().open({file});
        if (encrypted) {
            auto* const dialog = fixture.window().findChild<QDialog*>(QStringLiteral("passphraseDialog"));
            QVERIFY(dialog);
            QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("passphrase.line")), "a passphrase");
            QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("passphrase.ok")), Qt::LeftButton);
        }
        QVERIFY(opened(fixture, 2));
        ProjectWork& work = fixture.app().project();
        QVERIFY(work.session().isWritable());
        QCOMPARE(work.session().isEncrypted(), encrypted);
        QVERIFY(work.session().notes().isEmpty());
        Feed* const taken = work.feedOf(work.contents().sources.front().id);
        Feed* const placed = work.feedOf(work.contents().sources.back().id);
        QVERIFY(taken && placed && taken != placed);
        QVERIFY(taken->isStored());
        QCOMPARE(placed->path(), inPlace);
        QVERIFY(taken->size() > 10);
        QCOMPARE(taken->size(), placed->size());
        for (std::uint32_t number = 0; number < taken->size(); ++number) {
            QCOMPARE(taken->message(number)->bytes, placed->message(number)->bytes);
        }

        // What the window does is written, and the command line reads it.
        const auto at = taken->message(0)->bytes.find("PID|");
        QVERIFY(taken->change(0, {{at, "PID", "ZID"}}, QStringLiteral("Rename")).has_value());
        QVERIFY(closed(fixture));
        QCOMPARE(sql(QStringLiteral("SELECT source || what || messages || done AS x FROM edit_view")),
                 QByteArray("1Rename11"));
        QCOMPARE(sql(QStringLiteral("SELECT count(*) AS x FROM audit_view WHERE what = 'edited'")), QByteArray("1"));
        QCOMPARE(project({"verify", "case.plumb"}).exit, 0);
        const Said differs = project({"snapshot", "case.plumb", "compare", "before"});
        QVERIFY2(differs.out.contains("edit"), differs.out.constData());
        // What was taken in stays what it was.
        QCOMPARE(project({"export", "case.plumb", "taken", "-o", "again.hl7"}).exit, 0);
        QCOMPARE(bytesOf(m_folder + QStringLiteral("/again.hl7")), bytesOf(AppFixture::sample()));

        // And back: what the command line did meanwhile is in the window, beside the edit.
        QCOMPARE(project({"import", "case.plumb", AppFixture::sample(), "--title", "later"}).exit, 0);
        work.session().open(file, encrypted ? std::make_shared<const Secret>("a passphrase") : nullptr);
        QVERIFY(comesAbout([&] { return work.session().isOpen() && work.contents().sources.size() == 3; }, kPatience));
        Feed* again = nullptr;
        QVERIFY(comesAbout([&] { return (again = work.feedOf(1)) && again->isEdited(0); }, kPatience));
        QVERIFY(again->message(0)->bytes.find("ZID|") != std::string::npos);
        QVERIFY(closed(fixture));
    }

private:
    struct Said {
        int exit = -1;
        QByteArray out;
    };

    /// The real program, in the folder; an encrypted project's passphrase stands on its standard input.
    [[nodiscard]] Said plumb(const QStringList& arguments) const {
        QProcess process;
        process.setWorkingDirectory(m_folder);
        process.start(QStringLiteral(PLUMBLINE_PLUMB), arguments);
        process.write(m_encrypted ? "a passphrase\n" : "");
        process.closeWriteChannel();
        if (!process.waitForFinished(kPatience) || process.exitStatus() != QProcess::NormalExit) {
            return {};
        }
        if (const QByteArray error = process.readAllStandardError(); !error.isEmpty()) {
            qWarning("%s", error.constData());
        }
        return {process.exitCode(), process.readAllStandardOutput()};
    }
    [[nodiscard]] Said project(const QStringList& arguments) const {
        QStringList all = QStringList{QStringLiteral("project")} + arguments;
        if (m_encrypted && arguments.front() != QLatin1String("new")) {
            all += {"--passphrase-fd", "0"};
        }
        return plumb(all);
    }
    /// One value.
    [[nodiscard]] QByteArray sql(const QString& question) const {
        QStringList all = {"sql", "case.plumb", question, "--format", "tsv"};
        if (m_encrypted) {
            all += {"--passphrase-fd", "0"};
        }
        const QList<QByteArray> lines = plumb(all).out.trimmed().split('\n');
        return lines.size() == 2 ? lines.last() : lines.join("; ");
    }

    QString m_folder;
    bool m_encrypted = false;
};

QTEST_MAIN(TestProjectOfPlumb)
#include "tst_project_of_plumb.moc"
