// What the page of an endpoint says of the passphrase of its key, and what becomes of it.
#include "gui/replay/quick_keychain.h"
#include "gui/replay/replay_scene.h"

#include "widgets/keeping/project_work.h"
#include "widgets/replay/endpoint_form.h"
#include "widgets/replay/endpoint_page.h"
#include "widgets/replay/listen_form.h"
#include "widgets/replay/listen_page.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;
using namespace plumb::desk::replay_scene;

namespace {

const QString kLab = QStringLiteral("Test lab"), kOther = QStringLiteral("Other lab");

replay::EndpointCard cardWithKey(const char* name) {
    replay::EndpointCard out = card(name, 1);
    out.endpoint.tls.on = true;
    out.endpoint.tls.keyStore = "none.p12";
    return out;
}

bool opened(AppFixture& fixture, const QString& file, const Passphrase& passphrase, bool isNew) {
    ProjectSession& session = fixture.app().project().session();
    isNew ? session.create(file, passphrase) : session.open(file, passphrase);
    return comesAbout([&] { return session.isOpen() && fixture.app().project().isSettled(); }, 20'000);
}

EndpointPage* pageOf(AppFixture& fixture, const QString& name) {
    ReplayHub& hub = ReplayHub::of(fixture.app().desk());
    return comesAbout([&] { return hub.endpoint(name) != nullptr; }, 20'000) ? showEndpoint(fixture.app().desk(), name)
                                                                             : nullptr;
}

template <class Field>
Field* fieldOf(const EndpointPage& page, const char* name) {
    return page.findChild<Field*>(QLatin1String("endpoint.") + QLatin1String(name));
}

/// What the page says; empty: nothing is shown.
QString said(const EndpointPage& page) {
    const auto* const label = fieldOf<QLabel>(page, "passphraseAt");
    return label->isVisibleTo(&page) ? label->text() : QString();
}

bool keep(EndpointPage& page, const QString& passphrase, bool forLater) {
    QTest::keyClicks(fieldOf<QLineEdit>(page, "passphrase"), passphrase);
    if (fieldOf<QCheckBox>(page, "keepPassphrase")->isChecked() != forLater) {
        QTest::keyClick(fieldOf<QCheckBox>(page, "keepPassphrase"), Qt::Key_Space);
    }
    page.save();
    return comesAbout([&] { return !said(page).isEmpty() && !page.canSave(); }, 20'000);
}

bool rename(EndpointPage& page, const QString& name) {
    auto* const field = fieldOf<QLineEdit>(page, "name");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, name);
    page.save();
    return comesAbout([&] { return page.name() == name; }, 20'000);
}

const QString kInKeychain = QStringLiteral("Kept in the keychain of this computer.");
const QString kInProject = QStringLiteral("Kept in the project, which is encrypted.");
const QString kForNow = QStringLiteral("Known until the program ends.");

}  // namespace

class TestEndpointPassphrase : public QObject {
    Q_OBJECT

private slots:
    void oneInTheKeychainIsSaidRenamedAndForgotten() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("work.plumb"));
        const auto keychain = std::make_shared<QuickKeychain>();
        {
            AppFixture fixture(false);
            ReplayHub::of(fixture.app().desk()).setKeychain(keychain);
            QVERIFY(opened(fixture, file, {}, true));
            QVERIFY(putEndpoint(fixture.app().desk(), cardWithKey("Test lab")));
            EndpointPage* const page = pageOf(fixture, kLab);
            QVERIFY(page);
            QCOMPARE(said(*page), QString());
            QVERIFY(keep(*page, QStringLiteral("plain words"), true));
            QTRY_COMPARE(said(*page), kInKeychain);
            QVERIFY(fieldOf<QLineEdit>(*page, "passphrase")->text().isEmpty());
            QVERIFY(rename(*page, kOther));
            QCOMPARE(said(*page), kInKeychain);
            QTRY_VERIFY(keychain->values().size() == 1 &&
                        keychain->values().begin()->first.find("endpoint:Other lab") == 0);
            QCOMPARE(keychain->values().begin()->second, std::string("plain words"));
        }
        // The program is started again, and asks the keychain.
        AppFixture fixture(false);
        ReplayHub& hub = ReplayHub::of(fixture.app().desk());
        hub.setKeychain(keychain);
        QVERIFY(opened(fixture, file, {}, false));
        EndpointPage* const page = pageOf(fixture, kOther);
        QVERIFY(page);
        QTRY_COMPARE(said(*page), kInKeychain);
        QVERIFY(fieldOf<QCheckBox>(*page, "keepPassphrase")->isChecked());
        QVERIFY(!page->canSave());  // nothing was changed by that
        QCOMPARE(hub.passphraseOf("Other lab")->reveal(), std::string_view("plain words"));
        QTest::mouseClick(fieldOf<QPushButton>(*page, "forgetPassphrase"), Qt::LeftButton);
        QTRY_COMPARE(said(*page), QString());
        QVERIFY(keychain->values().empty());
        QVERIFY(!hub.passphraseOf("Other lab"));
        QVERIFY(!fieldOf<QCheckBox>(*page, "keepPassphrase")->isChecked());
    }

    void oneThatIsNotAskedForYetComesAlong() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("work.plumb"));
        const auto keychain = std::make_shared<QuickKeychain>();
        const auto begun = [&](AppFixture& fixture, bool isNew) {
            ReplayHub::of(fixture.app().desk()).setKeychain(keychain);
            return opened(fixture, file, {}, isNew);
        };
        {
            AppFixture fixture(false);
            QVERIFY(begun(fixture, true));
            QVERIFY(putEndpoint(fixture.app().desk(), cardWithKey("Test lab")));
            EndpointPage* const page = pageOf(fixture, kLab);
            QVERIFY(page && keep(*page, QStringLiteral("plain words"), true));
            QTRY_COMPARE(said(*page), kInKeychain);
        }
        AppFixture fixture(false);
        QVERIFY(begun(fixture, false));
        ReplayHub& hub = ReplayHub::of(fixture.app().desk());
        QTRY_VERIFY(hub.endpoint(kLab) != nullptr);
        hub.put(cardWithKey("Other lab"), kLab, [](const QString&) {});
        QTRY_VERIFY(keychain->values().size() == 1 &&
                    keychain->values().begin()->first.find("endpoint:Other lab") == 0);
    }

    void anEncryptedProjectKeepsItItself() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("work.plumb"));
        const auto keychain = std::make_shared<QuickKeychain>();
        const Passphrase project = std::make_shared<const Secret>("of the project");
        {
            AppFixture fixture(false);
            ReplayHub::of(fixture.app().desk()).setKeychain(keychain);
            QVERIFY(opened(fixture, file, project, true));
            QVERIFY(putEndpoint(fixture.app().desk(), cardWithKey("Test lab")));
            EndpointPage* const page = pageOf(fixture, kLab);
            QVERIFY(page && keep(*page, QStringLiteral("plain words"), true));
            QTRY_COMPARE(said(*page), kInProject);
            QVERIFY(rename(*page, kOther));
            // Everything that was asked for before it is done by now.
            QVERIFY(keep(*page, QStringLiteral("other words"), true));
            QTRY_COMPARE(said(*page), kInProject);
        }
        AppFixture fixture(false);
        QVERIFY(opened(fixture, file, project, false));
        EndpointPage* const page = pageOf(fixture, kOther);
        QVERIFY(page);
        QTRY_COMPARE(said(*page), kInProject);
        QVERIFY(keychain->values().empty());
        QCOMPARE(keychain->reads(), 0);
    }

    void oneForNowTakesTheKeptOneAway() {
        const QTemporaryDir folder;
        const auto keychain = std::make_shared<QuickKeychain>();
        AppFixture fixture(false);
        ReplayHub& hub = ReplayHub::of(fixture.app().desk());
        hub.setKeychain(keychain);
        QVERIFY(opened(fixture, folder.filePath(QStringLiteral("work.plumb")), {}, true));
        QVERIFY(putEndpoint(fixture.app().desk(), cardWithKey("Test lab")));
        EndpointPage* const page = pageOf(fixture, kLab);
        QVERIFY(page && keep(*page, QStringLiteral("plain words"), true));
        QTRY_COMPARE(said(*page), kInKeychain);
        QVERIFY(keep(*page, QStringLiteral("for today"), false));
        QTRY_COMPARE(said(*page), kForNow);
        QVERIFY(keychain->values().empty());
        QVERIFY(rename(*page, kOther));
        QCOMPARE(said(*page), kForNow);
        QCOMPARE(hub.passphraseOf("Other lab")->reveal(), std::string_view("for today"));
        QVERIFY(!hub.passphraseOf("Test lab"));
    }

    /// A run that was kept is gone on with under the new name, and a listener passes on to it.
    void whatRefersToItFollowsItsNewName() {
        const QTemporaryDir folder;
        AppFixture fixture(false);
        Desk& desk = fixture.app().desk();
        ReplayHub& hub = ReplayHub::of(desk);
        QVERIFY(opened(fixture, folder.filePath(QStringLiteral("work.plumb")), {}, true));
        QVERIFY(putEndpoint(desk, cardWithKey("Test lab")));
        replay::ListenerCard relay;
        relay.name = "Relay";
        relay.passOnTo = "Test lab";
        ListenHub::of(desk).put(relay, {}, [](const QString&) {});
        QTRY_VERIFY(ListenHub::of(desk).listener(QStringLiteral("Relay")));
        const auto* const page = showListener(desk, QStringLiteral("Relay"));
        std::int64_t kept = 0;
        fixture.app().project().session().write(
            [&kept](project::Connection& store) -> Result<void> {
                project::ReplayHead head;
                head.name = "Test lab";
                head.endpoint = replay::writeCard(cardWithKey("Test lab"));
                const Result<std::int64_t> begun = project::beginReplayRun(store, {}, head);
                kept = begun.value_or(0);
                return begun ? project::endReplayRun(store, {}, *begun, std::nullopt) : fail(begun.error());
            },
            [&hub](const Result<void>&) { hub.refresh(); });
        QTRY_VERIFY(!hub.runs().empty());
        const SentRun* const run = hub.open(kept);
        QVERIFY(run);
        QCOMPARE(run->card().endpoint.name, std::string("Test lab"));
        hub.setPassphrase(kLab, QStringLiteral("plain words"));

        hub.put(cardWithKey("Other lab"), kLab, [](const QString&) {});
        QTRY_COMPARE(run->card().endpoint.name, std::string("Other lab"));
        QCOMPARE(run->head().name, std::string("Other lab"));
        QVERIFY(hub.passphraseOf(run->card().endpoint.name));
        QCOMPARE(hub.runs().front().name, std::string("Other lab"));
        QTRY_COMPARE(page->form()->card().passOnTo, std::string("Other lab"));
        QTRY_VERIFY(page->findChild<QLabel*>(QStringLiteral("listener.passOn.problem"))->text().isEmpty());
    }
};

QTEST_MAIN(TestEndpointPassphrase)
#include "tst_endpoint_passphrase.moc"
