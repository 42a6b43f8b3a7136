// What was changed in a document that is closed is not lost: it waits until the document is opened again, also when the
// program was killed meanwhile. Without a keychain it waits as long as the program runs.
#include "gui/keeping/keeping_fixture.h"
#include "gui/spec/spec_files.h"

#include "widgets/common/row_view.h"
#include "widgets/keeping/closed_list.h"
#include "widgets/keeping/kept_line.h"
#include "widgets/keeping/restore_bar.h"
#include "widgets/start/recent_model.h"

#include <QAbstractItemModelTester>
#include <QStatusBar>

using namespace plumb;
using namespace plumb::desk;

namespace {

Feed& front(Application& app) {
    return *app.desk().workspace.feeds().front();
}

bool edited(Application& app, const std::vector<std::uint64_t>& numbers) {
    return comesAbout(
        [&] {
            return !app.desk().workspace.feeds().empty() && front(app).state() == Feed::State::Ready &&
                   front(app).editedMessages() == numbers && app.desk().jobs.running().empty();
        },
        30'000);
}

/// What the killed process does: three edits, one of them undone; the document is closed; a scratch document too.
int work(const QString&, const QString& folder, const QString& file) {
    const std::unique_ptr<Application> app = started(folder, {file});
    if (!settled(*app) || !set(front(*app), 0, "F") || !set(front(*app), 1, "U") || !set(front(*app), 3, "X")) {
        return 1;
    }
    front(*app).undoStack()->undo();
    press(*app, "Ctrl+W");
    app->openText("MSH|^~\\&|PASTED|||||||M|P|2.5\rPID|1||M\r");
    if (!settled(*app) || !set(front(*app), 0, "Q")) {
        return 2;
    }
    press(*app, "Ctrl+W");
    if (!app->desk().workspace.feeds().empty()) {
        return 3;
    }
    dieNow();
}

}  // namespace

class TestClosedDocuments : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("feed.hl7"));
        write(feedText());
    }

    void comeBackAfterTheProgramWasKilled() {
        kill();
        const std::unique_ptr<Application> app = started(m_folder->path());
        QVERIFY(settled(*app));
        // Nothing was open, so nobody asks; the start page says what waits.
        QVERIFY(app->window().findChild<RestoreBar*>()->isHidden());
        QVERIFY(app->desk().workspace.feeds().empty());
        QTRY_COMPARE(waiting(*app).size(), 2);
        QVERIFY(waiting(*app).first().startsWith(QStringLiteral("Pasted 1|1 edited message")));
        QVERIFY(waiting(*app).first().contains(QStringLiteral("|closed today")));
        QVERIFY(waiting(*app).last().startsWith(QStringLiteral("feed.hl7|2 edited messages|closed today")));
        QVERIFY(saidIn(app->window().statusBar()).contains(QStringLiteral("3 edited messages, kept")));

        app->open({m_file});
        QVERIFY(edited(*app, {0, 1}));
        QVERIFY(front(*app).message(0)->bytes.ends_with("|F\r"));
        QVERIFY(front(*app).message(1)->bytes.ends_with("|U\r"));
        auto* const line = app->window().findChild<KeptLine*>();
        QTRY_VERIFY(line->isVisible());
        QVERIFY(saidIn(line).contains(QStringLiteral("2 edited messages of feed.hl7 are back")));
        QCOMPARE(waiting(*app).size(), 1);
        // Step by step, and what had been undone can be done again.
        QCOMPARE(front(*app).undoStack()->undoText(), QStringLiteral("Set PID-8"));
        front(*app).undoStack()->redo();
        QVERIFY(edited(*app, {0, 1, 3}));
        press(*app, "Ctrl+Z");
        press(*app, "Ctrl+Z");
        QVERIFY(edited(*app, {0}));
        front(*app).undoStack()->redo();
        QTest::mouseClick(button(line, "keptLine.takeBack"), Qt::LeftButton);
        QVERIFY(edited(*app, {}));
        QVERIFY(line->isHidden());
        QVERIFY(front(*app).undoStack()->canRedo());
    }

    void areOpenedAgainFromTheStartPage() {
        kill();
        {
            const std::unique_ptr<Application> app = started(m_folder->path());
            QVERIFY(settled(*app));
            QTRY_COMPARE(waiting(*app).size(), 2);
            RowView* const view = app->window().findChild<ClosedList*>()->view();
            view->setFocus();
            view->selectRow(0);
            QTest::keyClick(view, Qt::Key_Return);
            QVERIFY(edited(*app, {0}));
            QVERIFY(front(*app).isScratch());
            QVERIFY(front(*app).message(0)->bytes.ends_with("||Q\r"));
            QCOMPARE(waiting(*app).size(), 1);
            app->window().close();
        }
        // What is open again is open in the next session; what waits goes on waiting.
        const std::unique_ptr<Application> app = started(m_folder->path());
        QVERIFY(settled(*app));
        QVERIFY(edited(*app, {0}));
        QCOMPARE(waiting(*app).size(), 1);
        QCOMPARE(journals(m_folder->path()).size(), 1);
    }

    void areDiscardedWhenAsked() {
        kill();
        {
            const std::unique_ptr<Application> app = started(m_folder->path());
            QVERIFY(settled(*app));
            QTRY_COMPARE(waiting(*app).size(), 2);
            auto* const list = app->window().findChild<ClosedList*>();
            list->view()->selectRow(1);
            QTest::keyClick(list->view(), Qt::Key_Delete);
            QCOMPARE(waiting(*app).size(), 1);
            list->view()->selectRow(0);
            QTest::mouseClick(list->findChild<QToolButton*>(QStringLiteral("closedList.discard")), Qt::LeftButton);
            QVERIFY(waiting(*app).isEmpty());
            QVERIFY(list->isHidden());
            app->window().close();
        }
        const std::unique_ptr<Application> app = started(m_folder->path(), {m_file});
        QVERIFY(settled(*app));
        QVERIFY(edited(*app, {}));
        QVERIFY(waiting(*app).isEmpty());
    }

    void waitOnForMessagesThatAreNotWhatTheyWere() {
        kill();
        QByteArray changed = feedText();
        changed.replace("|M0|P|", "|M0|T|");
        write(changed);
        {
            const std::unique_ptr<Application> app = started(m_folder->path(), {m_file});
            QVERIFY(settled(*app));
            QVERIFY(edited(*app, {1}));
            auto* const line = app->window().findChild<KeptLine*>();
            QTRY_VERIFY(line->isVisible());
            QVERIFY(saidIn(line).contains(QStringLiteral("Undo takes")));
            QVERIFY(saidIn(line).contains(QStringLiteral("on waiting")));
            press(*app, "Ctrl+W");
            QVERIFY(app->desk().workspace.feeds().empty());
            QVERIFY(line->isHidden());
            app->window().close();
        }
        write(feedText());
        const std::unique_ptr<Application> app = started(m_folder->path(), {m_file});
        QVERIFY(settled(*app));
        QVERIFY(edited(*app, {0, 1}));
        QTRY_COMPARE(waiting(*app).size(), 1);  // the pasted one
    }

    void canBeOpenedAgainWithoutAKeychain() {
        const std::unique_ptr<Application> app = started(m_folder->path(), {m_file}, std::make_shared<BrokenSecrets>());
        QVERIFY(settled(*app));
        QVERIFY(set(front(*app), 2, "F").has_value());
        press(*app, "Ctrl+W");
        auto* const line = app->window().findChild<KeptLine*>();
        QVERIFY(line->isVisible());
        QVERIFY(saidIn(line).contains(QStringLiteral("kept until the program ends, and no longer")));
        QVERIFY(saidIn(app->window().statusBar()).contains(QStringLiteral("1 edited message, kept until the window")));
        QTest::mouseClick(button(line, "keptLine.undoClose"), Qt::LeftButton);
        QVERIFY(edited(*app, {2}));
        press(*app, "Ctrl+W");
        QVERIFY(app->desk().workspace.feeds().empty());
        press(*app, "Ctrl+Shift+T");
        QVERIFY(edited(*app, {2}));
        QVERIFY(journals(m_folder->path()).isEmpty());
    }

    void withoutEditsAreOpenedAgainAndNotKept() {
        const std::unique_ptr<Application> app = started(m_folder->path(), {m_file});
        QVERIFY(settled(*app));
        QVERIFY(set(front(*app), 2, "F").has_value());
        front(*app).undoStack()->undo();
        press(*app, "Ctrl+W");
        QVERIFY(app->desk().workspace.feeds().empty());
        QVERIFY(app->window().findChild<KeptLine*>()->isHidden());
        QVERIFY(waiting(*app).isEmpty());
        press(*app, "Ctrl+Shift+T");
        QVERIFY(edited(*app, {}));
        QCOMPARE(front(*app).path(), m_file);
    }

    void areHeldAgainstTheSpecThatWasChosenForThem() {
        const QString spec = spec_files::write(m_folder->filePath(QStringLiteral("admit.yaml")), spec_files::admit());
        const std::unique_ptr<Application> app = started(m_folder->path(), {m_file});
        QVERIFY(settled(*app));
        Checks& checks = app->desk().checks;
        QVERIFY(checks.attached(front(*app)).name != spec);
        checks.attach(front(*app), spec);
        press(*app, "Ctrl+W");
        QVERIFY(app->desk().workspace.feeds().empty());
        app->open({m_file});
        QVERIFY(edited(*app, {}));
        QCOMPARE(checks.attached(front(*app)).name, spec);
        QTRY_VERIFY(checks.result(front(*app)) != nullptr);
        QCOMPARE(checks.result(front(*app))->rules, checks.attached(front(*app)).rules);
    }

    void ofManyMessagesComeBackToo() {
        QByteArray text;
        for (int n = 0; n < 3000; ++n) {
            text += "MSH|^~\\&|ADT|MERCY|LAB|GENERAL|20261120064107||ADT^A08|N" + QByteArray::number(n) +
                    "|P|2.5.1\rPID|1||" + QByteArray::number(4000 + n) + "^^^MERCY^MR||DOE^JOHN||19700101|M\r";
        }
        write(text);
        const std::unique_ptr<Application> app = started(m_folder->path(), {m_file});
        QVERIFY(settled(*app));
        std::vector<Feed::Change> changes;
        std::vector<std::uint64_t> all;
        for (std::uint64_t number = 0; number < 3000; ++number) {
            changes.push_back({number, {{front(*app).message(number)->bytes.rfind('M'), "M", "F"}}});
            all.push_back(number);
        }
        QVERIFY(front(*app).changeAll(changes, QStringLiteral("All")).has_value());
        press(*app, "Ctrl+W");
        // At once: before they are gathered.
        press(*app, "Ctrl+Shift+T");
        QVERIFY(edited(*app, all));
        QCOMPARE(front(*app).undoStack()->count(), 1);
    }

    void ofScratchTheLastFewAreKept() {
        {
            const std::unique_ptr<Application> app = started(m_folder->path());
            QVERIFY(settled(*app));
            app->showStart();
            const QAbstractItemModelTester tester(app->window().findChild<ClosedModel*>(),
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
            for (int n = 0; n < 23; ++n) {
                app->openText("MSH|^~\\&|A" + QByteArray::number(n) + "|\r");
                QVERIFY(settled(*app));
                press(*app, "Ctrl+W");
            }
            QCOMPARE(waiting(*app).size(), 20);
            app->window().close();
        }
        const std::unique_ptr<Application> app = started(m_folder->path());
        QVERIFY(settled(*app));
        QTRY_COMPARE(waiting(*app).size(), 20);
        const QStringList rows = waiting(*app);
        QVERIFY(rows.first().startsWith(QStringLiteral("Pasted 23|pasted or new|closed today")));
        QVERIFY(rows.last().startsWith(QStringLiteral("Pasted 4|")));
        press(*app, "Ctrl+Shift+T");
        QTRY_COMPARE(app->desk().workspace.feeds().size(), std::size_t{1});
        QTRY_COMPARE(front(*app).state(), Feed::State::Ready);
        QVERIFY(front(*app).message(0)->bytes.starts_with("MSH|^~\\&|A22|"));
        QTRY_COMPARE(waiting(*app).size(), 19);
    }

    void areMarkedInRecentWork() {
        const std::unique_ptr<Application> app = started(m_folder->path(), {m_file});
        QVERIFY(settled(*app));
        app->showStart();
        auto* const recent = app->window().findChild<RecentModel*>();
        QCOMPARE(recent->index(0, RecentModel::StateColumn).data().toString(), QString());
        QVERIFY(set(front(*app), 0, "F").has_value());
        app->desk().workspace.close(&front(*app));
        QCOMPARE(recent->index(0, RecentModel::StateColumn).data().toString(), QStringLiteral("edits kept"));
    }

private:
    void write(const QByteArray& bytes) const { writeFile(m_file, bytes); }
    void kill() const {
        QVERIFY(killed({}, m_folder->path(), m_file));
        QCOMPARE(journals(m_folder->path()).size(), 1);
    }
    /// The rows of the start page.
    static QStringList waiting(Application& app) {
        app.showStart();
        QStringList out;
        const auto* const model = app.window().findChild<ClosedModel*>();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column) {
                cells.append(model->index(row, column).data().toString());
            }
            out.append(cells.join(QLatin1Char('|')));
        }
        return out;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

int main(int argc, char** argv) {
    return runWithChild<TestClosedDocuments>(argc, argv, work);
}
#include "tst_closed_documents.moc"
