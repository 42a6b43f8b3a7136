// Sending and listening without a project: they lead to one.
#include "gui/replay/replay_scene.h"

#include "widgets/project/passphrase_dialog.h"
#include "widgets/replay/endpoint_page.h"
#include "widgets/replay/listen_page.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;
using namespace plumb::desk::replay_scene;

namespace {

bool openMessages(AppFixture& fixture) {
    QFile file(fixture.folder.filePath(QStringLiteral("feed.hl7")));
    if (!file.open(QIODevice::WriteOnly) || file.write(messages(3)) < 0) {
        return false;
    }
    file.close();
    fixture.app().open({file.fileName()});
    return comesAbout([&] {
        const Feed* const feed = fixture.app().desk().focus.feed();
        return feed && feed->size() == 3;
    });
}

QAction* action(AppFixture& fixture, const char* id) {
    fixture.app().desk().actions.refresh();
    return fixture.app().desk().actions.action(QLatin1String(id));
}

/// The question for a file is answered with `name`, the one for a passphrase with none.
void answerWith(AppFixture& fixture, const char* name) {
    auto* const dialog = fixture.window().findChild<QFileDialog*>();
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().contains(QLatin1String("record")));
    auto* const line = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    QVERIFY(line);
    line->setText(fixture.folder.filePath(QLatin1String(name)));
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(comesAbout([&] { return fixture.window().findChild<PassphraseDialog*>() != nullptr; }));
    auto* const asks = fixture.window().findChild<PassphraseDialog*>();
    asks->findChild<QCheckBox*>(QStringLiteral("passphrase.encrypted"))->setChecked(false);
    QTest::mouseClick(asks->findChild<QPushButton*>(QStringLiteral("passphrase.ok")), Qt::LeftButton);
}

template <class Page>
Page* inFront(AppFixture& fixture) {
    return qobject_cast<Page*>(fixture.app().window().documents()->current());
}

}  // namespace

class TestFirstProject : public QObject {
    Q_OBJECT

private slots:
    void aNewEndpointLeadsToAProjectFirst() {
        AppFixture fixture(false);
        QVERIFY(openMessages(fixture));
        QVERIFY(action(fixture, "replay.newEndpoint")->isEnabled());
        action(fixture, "replay.newEndpoint")->trigger();
        QVERIFY(!inFront<EndpointPage>(fixture));
        answerWith(fixture, "first.plumb");
        QVERIFY(comesAbout([&] { return inFront<EndpointPage>(fixture) != nullptr; }, kProjectPatience));
        QVERIFY(fixture.app().project().session().isWritable());
        QVERIFY(QFile::exists(fixture.folder.filePath(QStringLiteral("first.plumb"))));
    }

    void aNewListenerDoesSoToo() {
        AppFixture fixture(false);
        action(fixture, "listen.new")->trigger();
        answerWith(fixture, "first.plumb");
        QVERIFY(comesAbout([&] { return inFront<ListenPage>(fixture) != nullptr; }, kProjectPatience));
    }

    void whatIsGivenUpLeavesNothingBehind() {
        AppFixture fixture(false);
        QVERIFY(openMessages(fixture));
        action(fixture, "replay.newEndpoint")->trigger();
        fixture.window().findChild<QFileDialog*>()->reject();
        QVERIFY(comesAbout([&] { return fixture.window().findChild<QFileDialog*>() == nullptr; }));
        QVERIFY(makeProject(fixture));
        QCoreApplication::processEvents();
        QVERIFY(!fixture.app().window().findChild<EndpointPage*>());
    }

    void aPlanSaysWhatIsMissingAndOffersIt() {
        AppFixture fixture(false);
        QVERIFY(openMessages(fixture));
        PlanPage* const page = plan(fixture);
        QVERIFY(page);
        auto* const project = page->findChild<QPushButton*>(QStringLiteral("plan.newProject"));
        auto* const endpoint = page->findChild<QPushButton*>(QStringLiteral("plan.newEndpoint"));
        const auto* const why = page->findChild<QLabel*>(QStringLiteral("plan.inTheWay"));
        QVERIFY(project->isVisible() && endpoint->isHidden() && !page->canSend());
        const QString before = why->text();
        QVERIFY(!before.isEmpty());
        QTest::mouseClick(project, Qt::LeftButton);
        answerWith(fixture, "first.plumb");
        QVERIFY(comesAbout([&] { return endpoint->isVisible(); }, kProjectPatience));
        QVERIFY(project->isHidden());
        QVERIFY(projectSettled(fixture));
        QVERIFY(why->text() != before);
        QVERIFY(putEndpoint(fixture.app().desk(), card("Test lab", 1)));
        page->form()->setEndpoint(QStringLiteral("Test lab"));
        QVERIFY2(comesAbout([&] { return page->canSend(); }), qPrintable(why->text()));
    }

    void aProjectThatOnlyIsReadOffersNeither() {
        AppFixture first(false), second(false);
        QVERIFY(openMessages(first));
        QVERIFY(makeProject(first));
        second.app().project().session().open(first.folder.filePath(QStringLiteral("work.plumb")), nullptr);
        QVERIFY(comesAbout([&] { return second.app().project().session().isOpen(); }, kProjectPatience));
        QVERIFY(!second.app().project().session().isWritable());
        QVERIFY(!action(second, "replay.newEndpoint")->isEnabled());
        QVERIFY(!action(second, "listen.new")->isEnabled());
    }
};

QTEST_MAIN(TestFirstProject)
#include "tst_first_project.moc"
