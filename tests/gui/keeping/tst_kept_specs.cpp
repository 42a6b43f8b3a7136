// The text of a spec that is not saved survives the end of the program, and says what became of its file meanwhile.
#include "gui/keeping/keeping_fixture.h"
#include "gui/spec/spec_files.h"

#include "widgets/common/notice_line.h"
#include "widgets/keeping/restore_bar.h"
#include "widgets/spec/spec_drafts.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_page.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace plumb;
using namespace plumb::desk;

namespace {

/// Types at the front of the text, and waits until it stands in the journal.
bool write(Application& app, SpecPage& page, const char* text) {
    auto* const drafts = app.unfinished().findChild<SpecDrafts*>();
    QSignalSpy written(drafts, &SpecDrafts::written);
    page.edit()->setFocus();
    page.edit()->setCaret(0);
    QTest::keyClicks(page.edit(), QLatin1String(text));
    QTest::keyClick(page.edit(), Qt::Key_Return);
    return page.isModified() && (!drafts->settled() || !written.isEmpty()) &&
           comesAbout([&] { return drafts->settled(); }, 30'000);
}

bool copyFolder(const QString& from, const QString& to) {
    bool copied = QDir().mkpath(to);
    for (const QFileInfo& entry : QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const QString target = to + QLatin1Char('/') + entry.fileName();
        copied =
            copied && (entry.isDir() ? copyFolder(entry.filePath(), target) : QFile::copy(entry.filePath(), target));
    }
    return copied;
}

/// What the killed process does: writes in the spec of a file twice, then perhaps saves it, and in a new one; or it
/// restores, and is killed again before anything is done.
int work(const QString& how, const QString& folder, const QString& file) {
    const bool restores = how == QLatin1String("restore");
    const std::unique_ptr<Application> app = started(folder, restores ? QStringList() : QStringList{file});
    if (!settled(*app)) {
        return 1;
    }
    if (restores) {
        app->unfinished().restorer().restore();
        if (pages<SpecPage>(*app).size() != 2) {
            return 2;
        }
        dieNow();
    }
    if (pages<SpecPage>(*app).size() != 1) {
        return 3;
    }
    SpecPage& page = *pages<SpecPage>(*app).front();
    if (!write(*app, page, "# mine, UNSAVED") || !write(*app, page, "# more")) {
        return 4;
    }
    if (how == QLatin1String("save")) {
        press(*app, "Ctrl+S");
        if (page.isModified()) {
            return 5;
        }
    } else {
        app->desk().actions.action(QStringLiteral("spec.new"))->trigger();
        if (pages<SpecPage>(*app).size() != 2 || !write(*app, *pages<SpecPage>(*app).back(), "# begun")) {
            return 6;
        }
    }
    dieNow();
}

}  // namespace

class TestKeptSpecs : public QObject {
    Q_OBJECT

private slots:
    void init() {
        emptyFolder();
        m_file = spec_files::write(m_folder.filePath(QStringLiteral("admit.yaml")), spec_files::admit());
    }

    void comeBackAfterTheProgramWasKilled() {
        QVERIFY(left());
        QFile journal(journals(m_folder.path()).first());
        QVERIFY(journal.open(QIODevice::ReadOnly));
        QVERIFY(!journal.readAll().contains("UNSAVED"));
        QCOMPARE(spec_files::read(m_file), spec_files::admit());

        const std::unique_ptr<Application> app = restored();
        QTRY_COMPARE(pages<SpecPage>(*app).size(), std::size_t{2});
        SpecPage& page = *ofFile(*app);
        QVERIFY(page.isModified());
        QCOMPARE(text(page), "# more\n# mine, UNSAVED\n" + spec_files::admit());
        QVERIFY(page.windowTitle().contains(QStringLiteral("not saved")));
        QVERIFY(page.notice()->sentence().contains(QStringLiteral("was not saved")));
        QCOMPARE(spec_files::read(m_file), spec_files::admit());
        SpecPage& begun = *ofNone(*app);
        QVERIFY(text(begun).startsWith("# begun\n"));
        QVERIFY(begun.isModified());
        // One step back is what the file holds; forth again, it is saved where it came from.
        page.undo();
        QCOMPARE(text(page), spec_files::admit());
        QVERIFY(!page.isModified());
        page.redo();
        app->window().documents()->show(&page);
        QTest::mouseClick(answer(page, QStringLiteral("Save")), Qt::LeftButton);
        QCOMPARE(spec_files::read(m_file), "# more\n# mine, UNSAVED\n" + spec_files::admit());
    }

    void areOfferedAgainUntilTheyAreSavedOrDropped() {
        QVERIFY(left());
        // What was restored and not saved is there again after another end of that kind.
        QVERIFY(kill("restore"));
        const std::unique_ptr<Application> app = restored();
        QTRY_COMPARE(pages<SpecPage>(*app).size(), std::size_t{2});
        QCOMPARE(text(*ofFile(*app)), "# more\n# mine, UNSAVED\n" + spec_files::admit());
    }

    void tellWhenTheFileWasChanged() {
        QVERIFY(left());
        const QByteArray other = "# theirs\n" + spec_files::admit();
        spec_files::write(m_file, other);
        const std::unique_ptr<Application> app = restored();
        QTRY_COMPARE(pages<SpecPage>(*app).size(), std::size_t{2});
        SpecPage& page = *ofFile(*app);
        QVERIFY(page.notice()->sentence().contains(QStringLiteral("The file was changed since")));
        const QByteArray mine = "# more\n# mine, UNSAVED\n" + spec_files::admit();
        QCOMPARE(text(page), mine);
        QVERIFY(answer(page, QStringLiteral("Keep my text")) != nullptr);
        app->window().documents()->show(&page);
        QTest::mouseClick(answer(page, QStringLiteral("Show what the file holds")), Qt::LeftButton);
        QCOMPARE(text(page), other);
        QVERIFY(!page.isModified());
        page.undo();
        QCOMPARE(text(page), mine);
        QCOMPARE(spec_files::read(m_file), other);
    }

    void areNotLostWithTheirFile() {
        QVERIFY(left());
        QVERIFY(QFile::remove(m_file));
        const std::unique_ptr<Application> app = restored();
        QTRY_COMPARE(pages<SpecPage>(*app).size(), std::size_t{2});
        SpecPage& page = *ofFile(*app);
        QVERIFY(page.notice()->sentence().contains(QStringLiteral("no longer there")));
        QCOMPARE(text(page), "# more\n# mine, UNSAVED\n" + spec_files::admit());
        QVERIFY(page.isModified());
        page.save();
        QCOMPARE(spec_files::read(m_file), "# more\n# mine, UNSAVED\n" + spec_files::admit());
    }

    void areNotKeptOnceTheyAreSaved() {
        QVERIFY(kill("save"));
        QCOMPARE(spec_files::read(m_file), "# more\n# mine, UNSAVED\n" + spec_files::admit());
        const std::unique_ptr<Application> app = started(m_folder.path());
        QVERIFY(settled(*app));
        QVERIFY(app->window().findChild<RestoreBar*>()->isHidden());
    }

    void areOpenedAgainWhenTheyWereClosed() {
        const std::unique_ptr<Application> app = started(m_folder.path(), {m_file});
        QVERIFY(settled(*app));
        press(*app, "Ctrl+W");
        QVERIFY(pages<SpecPage>(*app).empty());
        press(*app, "Ctrl+Shift+T");
        QCOMPARE(pages<SpecPage>(*app).size(), std::size_t{1});
        QCOMPARE(pages<SpecPage>(*app).front()->path(), m_file);
    }

    void areDroppedWhenClosedAndNotWhenTheirWindowGoes() {
        {
            const std::unique_ptr<Application> app = started(m_folder.path(), {m_file});
            QVERIFY(settled(*app));
            QVERIFY(write(*app, *pages<SpecPage>(*app).front(), "# mine"));
        }
        {
            const std::unique_ptr<Application> app = restored("1 spec");
            QTRY_COMPARE(pages<SpecPage>(*app).size(), std::size_t{1});
            QCOMPARE(text(*ofFile(*app)), "# mine\n" + spec_files::admit());
            press(*app, "Ctrl+W");
            QTest::mouseClick(answer(*ofFile(*app), QStringLiteral("Close without saving")), Qt::LeftButton);
            QVERIFY(pages<SpecPage>(*app).empty());
        }
        const std::unique_ptr<Application> app = started(m_folder.path());
        QVERIFY(settled(*app));
        QVERIFY(app->window().findChild<RestoreBar*>()->isHidden());
    }

private:
    [[nodiscard]] bool kill(const char* how) const { return killed(QLatin1String(how), m_folder.path(), m_file); }
    /// The folder is as that process leaves it, which does it once: it writes only after pauses.
    [[nodiscard]] bool left() {
        if (m_left) {
            emptyFolder();
            return copyFolder(m_left->path(), m_folder.path());
        }
        m_left = std::make_unique<QTemporaryDir>();
        return kill("leave") && copyFolder(m_folder.path(), m_left->path());
    }
    void emptyFolder() const {
        if (!QDir(m_folder.path()).removeRecursively() || !QDir().mkpath(m_folder.path())) {
            qFatal("The folder cannot be emptied.");
        }
    }
    [[nodiscard]] std::unique_ptr<Application> restored(const char* what = "2 specs that were not saved") const {
        std::unique_ptr<Application> app = started(m_folder.path());
        auto* const bar = app->window().findChild<RestoreBar*>();
        if (!settled(*app) || !comesAbout([&] { return bar->isVisible(); }, 30'000)) {
            qFatal("Nothing was offered.");
        }
        if (!saidIn(bar).contains(QLatin1String(what))) {
            qFatal("It said: %s", qPrintable(saidIn(bar)));
        }
        QTest::mouseClick(button(bar, "restoreBar.restore"), Qt::LeftButton);
        return app;
    }
    [[nodiscard]] SpecPage* ofFile(Application& app) const {
        SpecPage* const first = pages<SpecPage>(app).front();
        return first->path() == m_file ? first : pages<SpecPage>(app).back();
    }
    [[nodiscard]] static SpecPage* ofNone(Application& app) {
        SpecPage* const first = pages<SpecPage>(app).front();
        return first->path().isEmpty() ? first : pages<SpecPage>(app).back();
    }
    static QByteArray text(const SpecPage& page) {
        const std::string_view bytes = page.edit()->bytes();
        return {bytes.data(), static_cast<qsizetype>(bytes.size())};
    }
    static QPushButton* answer(const SpecPage& page, const QString& text) {
        for (auto* const button : page.notice()->findChildren<QPushButton*>()) {
            if (button->text() == text && !button->isHidden()) {
                return button;
            }
        }
        return nullptr;
    }

    QTemporaryDir m_folder;  // the same for all, since the journal names files by their paths
    std::unique_ptr<QTemporaryDir> m_left;
    QString m_file;
};

int main(int argc, char** argv) {
    return runWithChild<TestKeptSpecs>(argc, argv, work);
}
#include "tst_kept_specs.moc"
