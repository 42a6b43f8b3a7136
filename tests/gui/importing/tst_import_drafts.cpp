// What was answered in imports survives the end of the program, whichever way it ends.
#include "gui/keeping/keeping_fixture.h"

#include "spec/spec_yaml.h"
#include "widgets/common/notice_line.h"
#include "widgets/importing/answer_box.h"
#include "widgets/importing/import_actions.h"
#include "widgets/importing/import_drafts.h"
#include "widgets/importing/import_page.h"
#include "widgets/keeping/restore_bar.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_page.h"

using namespace plumb;
using namespace plumb::desk;

namespace {

constexpr char kWard[] = "PID - Patient Identification,,,,\n"
                         "Seq,Element Name,DT,Len,Usage\n"
                         "5,Patient Name,XPN,250,ZZ\n"
                         "8,Administrative Sex,IS,1,YY\n";

bool ready(ImportPage& page) {
    return QTest::qWaitFor([&] { return !page.session().isBusy() && page.session().scene(); }, 30'000);
}

bool doubts(const ImportPage& page, const char* key) {
    const std::vector<const ImportDoubt*> left = page.session().left();
    return std::any_of(left.begin(), left.end(), [&](const ImportDoubt* one) { return one->key == key; });
}

bool answer(ImportPage& page, const char* key, const char* word) {
    for (const ImportDoubt* const doubt : page.session().left()) {
        if (doubt->key == key) {
            return page.session().answer(*doubt, {spec::Correction::Kind::UsageWord, word, "RE", "", ""}).isEmpty() &&
                   ready(page);
        }
    }
    return false;
}

bool kept(Application& app) {
    auto* const drafts = app.unfinished().findChild<ImportDrafts*>();
    return QTest::qWaitFor([&] { return drafts->settled(); }, 30'000);
}

/// What the killed process does: answers a doubt of a file, and of what was pasted; with "close" it closes both pages.
int answerAndDie(const QString& how, const QString& folder, const QString& file) {
    const std::unique_ptr<Application> app = started(folder);
    if (!settled(*app)) {
        return 1;
    }
    ImportPage* const one = importDocumentOf(app->desk(), file);
    ImportPage* const pasted = importPasted(app->desk(), kWard, QStringLiteral("Pasted table"));
    if (!ready(*one) || !ready(*pasted) || !answer(*one, "PID-5 usage", "ZZ") ||
        !answer(*pasted, "PID-8 usage", "YY")) {
        return 2;
    }
    if (!kept(*app)) {
        return 3;
    }
    if (how == QLatin1String("close")) {
        for (ImportPage* const page : {one, pasted}) {
            emit app->window().documents()->closing(page);
        }
    }
    dieNow();
}

}  // namespace

class TestImportDrafts : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("ward.csv"));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kWard);
    }

    void answersComeBackAfterTheProgramWasKilled() {
        QVERIFY(killed(QStringLiteral("leave"), m_folder->path(), m_file));
        const std::unique_ptr<Application> app = started(m_folder->path());
        QVERIFY(settled(*app));
        QCOMPARE(app->unfinished().restorer().draftsByKind().imports, std::size_t{2});
        QCOMPARE(app->unfinished().restorer().draftsByKind().specs, std::size_t{0});
        const auto* const bar = app->window().findChild<RestoreBar*>();
        QVERIFY(bar && bar->isVisible());
        QVERIFY2(bar->sentence().contains(QStringLiteral("2 documents with answers")), qPrintable(bar->sentence()));
        QVERIFY(!bar->sentence().contains(QStringLiteral("specs")));
        app->unfinished().restorer().restore();
        QTRY_COMPARE(pages<ImportPage>(*app).size(), std::size_t{2});
        QVERIFY(pages<SpecPage>(*app).empty());
        for (ImportPage* const page : pages<ImportPage>(*app)) {
            QVERIFY(ready(*page));
            const bool file = page->session().path() == m_file;
            QCOMPARE(doubts(*page, "PID-5 usage"), !file);
            QCOMPARE(doubts(*page, "PID-8 usage"), file);
            QVERIFY(!page->mayClose());
        }
    }

    void answersComeBackWithTheNextSession() {
        {
            const std::unique_ptr<Application> app = started(m_folder->path());
            QVERIFY(settled(*app));
            ImportPage* const page = importDocumentOf(app->desk(), m_file);
            QVERIFY(ready(*page) && answer(*page, "PID-5 usage", "ZZ"));
            QVERIFY(!page->mayClose());  // by itself it asks
            QVERIFY(app->window().close());
        }
        const std::unique_ptr<Application> app = started(m_folder->path());
        QVERIFY(settled(*app));
        // By its path and by its answers, but once.
        QTRY_COMPARE(pages<ImportPage>(*app).size(), std::size_t{1});
        ImportPage& page = *pages<ImportPage>(*app).front();
        QTRY_VERIFY(ready(page) && !doubts(page, "PID-5 usage"));
        QVERIFY(doubts(page, "PID-8 usage"));
    }

    void answersAreListedOneByOneAfterTheNextStart() {
        {
            const std::unique_ptr<Application> app = started(m_folder->path());
            QVERIFY(settled(*app));
            ImportPage* const page = importDocumentOf(app->desk(), m_file);
            QVERIFY(ready(*page) && answer(*page, "PID-5 usage", "ZZ") && answer(*page, "PID-8 usage", "YY"));
            QVERIFY(app->window().close());
        }
        const std::unique_ptr<Application> app = started(m_folder->path());
        QVERIFY(settled(*app));
        QTRY_COMPARE(pages<ImportPage>(*app).size(), std::size_t{1});
        ImportPage& page = *pages<ImportPage>(*app).front();
        QTRY_VERIFY(ready(page) && !doubts(page, "PID-5 usage"));
        page.setShow(ImportListModel::Show::Answered);
        const ImportListModel& list = *page.listModel();
        QCOMPARE(list.rowCount(), 2);
        const auto said = [&list](int row, ImportListModel::Column column) {
            return list.index(row, column).data().toString();
        };
        QCOMPARE(said(0, ImportListModel::AboutColumn), QStringLiteral("PID-5: usage"));
        QCOMPARE(said(0, ImportListModel::TextColumn), QStringLiteral("ZZ"));
        QCOMPARE(said(0, ImportListModel::ReasonColumn), QStringLiteral("\"ZZ\" means RE, everywhere"));
        QVERIFY(said(0, ImportListModel::PlaceColumn).contains(QStringLiteral("row 3")));
        QCOMPARE(said(1, ImportListModel::AboutColumn), QStringLiteral("PID-8: usage"));
        const auto* const reason = page.answers()->findChild<QLabel*>(QStringLiteral("importing.reason"));
        QVERIFY2(reason->text().contains(QStringLiteral("'ZZ' is no usage")), qPrintable(reason->text()));
        // And taken back one by one.
        page.undo();
        QVERIFY(ready(page));
        QVERIFY(doubts(page, "PID-8 usage") && !doubts(page, "PID-5 usage"));
        page.undo();
        QVERIFY(ready(page));
        QVERIFY(doubts(page, "PID-5 usage") && !page.canUndo() && !page.session().hasWords());
    }

    void aNewVersionComesBackHalfDone() {
        const QString next = m_folder->filePath(QStringLiteral("ward2.csv"));
        QFile file(next);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(kWard).replace("250", "199"));
        file.close();
        const QString own = m_folder->filePath(QStringLiteral("ward.yaml"));
        const auto row = [](const NewVersion& versions) {
            for (int at = 0; at < versions.rowCount(); ++at) {
                if (versions.isConflict(at)) {
                    return at;
                }
            }
            return -1;
        };
        {
            const std::unique_ptr<Application> app = started(m_folder->path());
            QVERIFY(settled(*app));
            ImportPage* const page = importDocumentOf(app->desk(), m_file);
            QVERIFY(ready(*page));
            // What the user made of the old one.
            std::string text = spec::writeSpecYaml(page->session().scene()->imported.spec);
            QVERIFY(text.find("250") != std::string::npos);
            text.replace(text.find("250"), 3, "180");
            QFile written(own);
            QVERIFY(written.open(QIODevice::WriteOnly));
            written.write(text.data(), static_cast<qint64>(text.size()));
            written.close();
            page->takeNewVersionOf(SpecHub::of(app->desk()).open(own), m_file, next);
            QTRY_VERIFY(page->versions()->isDone());
            QVERIFY(row(*page->versions()) >= 0);
            page->versions()->settle(row(*page->versions()));
            QTRY_VERIFY(app->desk().jobs.running().empty());
            QVERIFY(kept(*app));
            QVERIFY(app->window().close());
        }
        const std::unique_ptr<Application> app = started(m_folder->path());
        QVERIFY(settled(*app));
        QTRY_COMPARE(pages<ImportPage>(*app).size(), std::size_t{1});
        ImportPage& page = *pages<ImportPage>(*app).front();
        QTRY_VERIFY(page.versions()->isDone() && app->desk().jobs.running().empty());
        QCOMPARE(page.session().path(), next);
        const int conflict = row(*page.versions());
        QVERIFY(conflict >= 0);
        const QString stands = page.versions()->index(conflict, NewVersion::StandsColumn).data().toString();
        QVERIFY2(stands.contains(QStringLiteral("the document's word")), qPrintable(stands));
        // It goes into the spec that it was made for.
        QTRY_COMPARE(pages<SpecPage>(*app).size(), std::size_t{1});
        SpecPage* const changed = page.openSpec();
        QCOMPARE(pages<SpecPage>(*app).size(), std::size_t{1});
        QCOMPARE(changed, pages<SpecPage>(*app).front());
        QCOMPARE(changed->path(), own);
        QVERIFY(std::string(changed->edit()->bytes()).find("199") != std::string::npos);
        QVERIFY(!page.versions()->kept());
    }

    void whatWasClosedIsGone() {
        QVERIFY(killed(QStringLiteral("close"), m_folder->path(), m_file));
        const std::unique_ptr<Application> app = started(m_folder->path());
        QVERIFY(settled(*app));
        QCOMPARE(app->unfinished().restorer().drafts(), std::size_t{0});
        QVERIFY(pages<ImportPage>(*app).empty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

int main(int argc, char** argv) {
    return runWithChild<TestImportDrafts>(argc, argv, answerAndDie);
}
#include "tst_import_drafts.moc"
