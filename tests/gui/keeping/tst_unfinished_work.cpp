// Work that was not exported outlives the program: killed, it is offered; ended, it is simply there again. Without a
// keychain nothing is kept, and the window says so.
#include "gui/keeping/keeping_fixture.h"

#include "app/plumbline/main_window.h"
#include "widgets/documents/document_area.h"
#include "widgets/keeping/restore_bar.h"
#include "widgets/messages/message_page.h"

#include <QStatusBar>

using namespace plumb;
using namespace plumb::desk;

namespace {

/// What the killed process does: edits, one undone, one of a pasted message, many in one step; then it is killed.
int work(const QString&, const QString& folder, const QString& file) {
    const std::unique_ptr<Application> app = started(folder, {file});
    if (!settled(*app)) {
        return 1;
    }
    Feed& feed = *app->desk().workspace.feeds().front();
    if (!set(feed, 0, "F") || !set(feed, 1, "U") || !set(feed, 3, "X")) {
        return 2;
    }
    feed.undoStack()->undo();
    app->openText("MSH|^~\\&|PASTED|||||||M|P|2.5\rPID|1||M\r");
    if (!settled(*app) || !set(*app->desk().workspace.feeds().back(), 0, "Q")) {
        return 3;
    }
    dieNow();
}

}  // namespace

class TestUnfinishedWork : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("feed.hl7"));
        write(feedText());
    }

    void isOfferedAfterTheProgramWasKilled() {
        kill();
        checkNothingStandsInClear();
        {
            const std::unique_ptr<Application> app = started(m_folder->path(), {m_file});
            QVERIFY(settled(*app));
            auto* const bar = app->window().findChild<RestoreBar*>();
            QTRY_VERIFY(bar->isVisible());
            QVERIFY(saidIn(bar).contains(QStringLiteral("3 edited messages")));
            QVERIFY(saidIn(bar).contains(QStringLiteral("today")));
            QVERIFY(saidIn(bar).contains(QStringLiteral("1 pasted or new source")));
            Feed& feed = *app->desk().workspace.feeds().front();
            QVERIFY(feed.editedMessages().empty());
            QTest::mouseClick(button(bar, "restoreBar.restore"), Qt::LeftButton);
            QTRY_VERIFY(bar->isHidden());
            checkRestored(*app);
            // They can be undone and done again, as they could.
            feed.undoStack()->redo();
            QCOMPARE(feed.editedMessages(), (std::vector<std::uint64_t>{0, 1, 3}));
            feed.undoStack()->undo();
            app->window().close();
        }
        // It ended as it should: nobody asks.
        const std::unique_ptr<Application> app = started(m_folder->path());
        QVERIFY(settled(*app));
        QTRY_COMPARE(app->desk().workspace.feeds().size(), std::size_t{2});
        QVERIFY(settled(*app));
        QTRY_COMPARE(app->desk().workspace.feeds().front()->editedMessages().size(), std::size_t{2});
        checkRestored(*app);
        QVERIFY(app->window().findChild<RestoreBar*>()->isHidden());
        QVERIFY(app->window().statusBar()->findChild<QLabel*>() != nullptr);
        QVERIFY(saidIn(app->window().statusBar()).contains(QStringLiteral("kept but not exported")));
    }

    void isThrownAwayWhenAsked() {
        kill();
        const std::unique_ptr<Application> app = started(m_folder->path(), {m_file});
        QVERIFY(settled(*app));
        auto* const bar = app->window().findChild<RestoreBar*>();
        QTRY_VERIFY(bar->isVisible());
        QTest::mouseClick(button(bar, "restoreBar.discard"), Qt::LeftButton);
        QVERIFY(bar->isHidden());
        QCOMPARE(app->desk().workspace.feeds().size(), std::size_t{1});
        QCOMPARE(journals().size(), 1);  // that of this session
    }

    void isGivenBackOnlyOverTheSameBytes() {
        kill();
        QByteArray changed = feedText();
        changed.replace("|M0|P|", "|M0|T|");
        write(changed);
        const std::unique_ptr<Application> app = started(m_folder->path(), {m_file});
        QVERIFY(settled(*app));
        auto* const bar = app->window().findChild<RestoreBar*>();
        QTRY_VERIFY(bar->isVisible());
        app->desk().actions.refresh();
        app->desk().actions.action(QStringLiteral("unfinished.restore"))->trigger();
        QTRY_VERIFY(saidIn(bar).contains(QStringLiteral("feed.hl7 has changed since")));
        QVERIFY(saidIn(bar).contains(QStringLiteral("2 of 3")));
        QCOMPARE(app->desk().workspace.feeds().front()->editedMessages(), std::vector<std::uint64_t>{1});
    }

    void waitsUntilTheFileIsThere() {
        kill();
        QVERIFY(QFile::rename(m_file, m_file + QStringLiteral(".away")));
        {
            const std::unique_ptr<Application> app = started(m_folder->path());
            QVERIFY(settled(*app));
            auto* const bar = app->window().findChild<RestoreBar*>();
            QTRY_VERIFY(bar->isVisible());
            app->unfinished().restorer().restore();
            QTRY_VERIFY(saidIn(bar).contains(QStringLiteral("is not there now")));
            app->window().close();
        }
        QVERIFY(QFile::rename(m_file + QStringLiteral(".away"), m_file));
        const std::unique_ptr<Application> app = started(m_folder->path(), {m_file});
        QTRY_VERIFY(!app->desk().workspace.feeds().empty());
        const auto file = [&]() -> Feed* {
            for (const auto& feed : app->desk().workspace.feeds()) {
                if (!feed->isScratch()) {
                    return feed.get();
                }
            }
            return nullptr;
        };
        QTRY_VERIFY(file() && file()->editedMessages().size() == 2);
    }

    void saysWhenAJournalWasChanged() {
        kill();
        QFile journal(journals().first());
        QVERIFY(journal.open(QIODevice::ReadWrite));
        QVERIFY(journal.seek(journal.size() - 3));
        journal.write("xxx");
        journal.close();
        const std::unique_ptr<Application> app = started(m_folder->path(), {m_file});
        QVERIFY(settled(*app));
        auto* const bar = app->window().findChild<RestoreBar*>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(saidIn(bar).contains(QStringLiteral("was changed by something else")));
        QVERIFY(saidIn(bar).contains(QStringLiteral("2 edited messages")));
    }

    void isNotKeptWithoutAKeychain() {
        const std::unique_ptr<Application> app = started(m_folder->path(), {m_file}, std::make_shared<BrokenSecrets>());
        QVERIFY(settled(*app));
        QCOMPARE(app->unfinished().keeper().state(), EditKeeper::State::NotKept);
        QVERIFY(app->unfinished().keeper().problem().contains(QStringLiteral("nobody answers")));
        QVERIFY(set(*app->desk().workspace.feeds().front(), 0, "F").has_value());
        QTRY_VERIFY(saidIn(app->window().statusBar()).contains(QStringLiteral("kept until the window closes")));
        QVERIFY(journals().isEmpty());
    }

    void makesItsKeyOnce() {
        auto secrets = std::make_shared<TestSecrets>(std::string());
        const std::unique_ptr<Application> app = started(m_folder->path(), {m_file}, secrets);
        QVERIFY(settled(*app));
        QCOMPARE(app->unfinished().keeper().state(), EditKeeper::State::Kept);
        const Result<std::optional<Secret>> key = secrets->read({});
        QVERIFY(key && *key);
        QCOMPARE((*key)->reveal().size(), std::size_t{32});
    }

private:
    void write(const QByteArray& bytes) const { writeFile(m_file, bytes); }
    void kill() const {
        QVERIFY(killed({}, m_folder->path(), m_file));
        QCOMPARE(journals().size(), 1);
    }
    [[nodiscard]] QStringList journals() const { return desk::journals(m_folder->path()); }
    void checkNothingStandsInClear() const {
        QFile journal(journals().first());
        QVERIFY(journal.open(QIODevice::ReadOnly));
        const QByteArray bytes = journal.readAll();
        QVERIFY(bytes.size() > 200);
        for (const char* text : {"SECRET", "PASTED", "feed.hl7", "PID"}) {
            QVERIFY2(!bytes.contains(text), text);
        }
        QVERIFY((journal.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)) == 0);
    }
    static void checkRestored(Application& app) {
        Feed* file = nullptr;
        Feed* scratch = nullptr;
        for (const auto& feed : app.desk().workspace.feeds()) {
            (feed->isScratch() ? scratch : file) = feed.get();
        }
        if (!file || !scratch) {
            QFAIL("a feed is not there");
        }
        QTRY_COMPARE(file->editedMessages(), (std::vector<std::uint64_t>{0, 1}));
        QVERIFY(file->message(0)->bytes.ends_with("|F\r"));
        QVERIFY(file->message(1)->bytes.ends_with("|U\r"));
        QVERIFY(file->message(3)->bytes.ends_with("|M\r"));
        QTRY_COMPARE(scratch->editedMessages().size(), std::size_t{1});
        QVERIFY(scratch->message(0)->bytes.ends_with("||Q\r"));
        QCOMPARE(file->undoStack()->undoText(), QStringLiteral("Set PID-8"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

int main(int argc, char** argv) {
    return runWithChild<TestUnfinishedWork>(argc, argv, work);
}
#include "tst_unfinished_work.moc"
