// What a project holds beside its sources - specs with all they extend, rules for specs, filters, columns, colours,
// names, waivers - is there on another machine, where neither the files nor the settings are; and none of it is in the
// settings of either.
#include "gui/common/project_steps.h"

#include "app/plumbline/main_window.h"
#include "widgets/colours/colours_panel.h"
#include "widgets/colours/kept_rules.h"
#include "widgets/common/settings.h"
#include "widgets/keeping/project_documents.h"
#include "widgets/keeping/project_work.h"
#include "widgets/messages/list_columns.h"
#include "widgets/messages/message_page.h"
#include "widgets/messages/query_bar.h"
#include "widgets/models/checks.h"
#include "widgets/models/spec_rules.h"
#include "widgets/project/spec_choice_line.h"

#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

constexpr int kPatience = kProjectPatience;
constexpr auto kSaved = "PID-3.1 = 4711", kRecent = "PID-5.1 = Abendroth", kColour = "PID-18.1 = 990011";

void write(const QString& path, const QByteArray& text) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        qFatal("%s cannot be written.", qPrintable(path));
    }
}

QByteArray textOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray specText(const char* title) {
    return QByteArray("plumbline: spec/1\nid: ours\ntitle: ") + title + "\nextends: [base.yaml]\n";
}

Passphrase passphrase() {
    return std::make_shared<const Secret>("one");
}

/// An encrypted project with one source in it, held against `ours.yaml`, which extends `base.yaml`.
bool makeProject(AppFixture& fixture, const QString& file) {
    write(
        fixture.folder.filePath(QStringLiteral("base.yaml")),
        "plumbline: spec/1\nid: base\ntitle: The base\nsegments:\n  PID:\n    fields:\n      8: {name: Gender here}\n");
    write(fixture.folder.filePath(QStringLiteral("ours.yaml")), specText("Ours"));
    const QString feed = fixture.folder.filePath(QStringLiteral("feed.hl7"));
    if (!QFile::copy(AppFixture::sample(), feed)) {
        return false;
    }
    fixture.app().open({feed});
    fixture.settle();
    fixture.app().project().session().create(file, passphrase());
    if (!opened(fixture)) {
        return false;
    }
    fixture.app().desk().actions.refresh();
    fixture.app().desk().actions.action(QStringLiteral("project.takeIn"))->trigger();
    if (!comesAbout([&] { return fixture.app().page() && fixture.app().page()->feed().isStored(); }, kPatience) ||
        !opened(fixture)) {
        return false;
    }
    Checks& checks = fixture.app().desk().checks;
    checks.attach(fixture.app().page()->feed(), fixture.folder.filePath(QStringLiteral("ours.yaml")));
    fixture.settle();
    return checks.attached(fixture.app().page()->feed()).title() == QLatin1String("Ours");
}

void ask(AppFixture& fixture, const char* filter) {
    fixture.press("Ctrl+F");
    fixture.press("Ctrl+A");
    fixture.type(QLatin1String(filter));
    fixture.press("Return");
    fixture.settle();
}

QString nameOfPid8(AppFixture& fixture) {
    Feed& feed = fixture.app().page()->feed();
    const FeedMessagePtr message = feed.message(0);
    const std::shared_ptr<const SenderNames> names =
        fixture.app().desk().checks.names().namesFor(NameBook::senderOf(message->view));
    return names ? names->name({"PID", 8, 0, 0}) : QString();
}

}  // namespace

class TestProjectDocuments : public QObject {
    Q_OBJECT

private slots:
    void everythingIsThereOnAnotherMachine() {
        QTemporaryDir mail;
        const QString sent = mail.filePath(QStringLiteral("work.plumb"));
        QString ours;
        {
            AppFixture here(false);
            const QString file = here.folder.filePath(QStringLiteral("work.plumb"));
            QVERIFY(makeProject(here, file));
            ours = here.folder.filePath(QStringLiteral("ours.yaml"));
            Desk& desk = here.app().desk();
            ask(here, kRecent);
            desk.settings.setValue(QStringLiteral("query/saved"), QStringList{QLatin1String(kSaved)});
            colourRules(desk).setRules({{QLatin1String(kColour), MarkColour::Pink, QStringLiteral("A")}});
            here.app().page()->columns()->add(QStringLiteral("PID-18.1"));
            here.app().page()->columns()->saveSet(QStringLiteral("accounts"));
            here.app().page()->columns()->useStandard();
            const std::vector<SpecRule> rules{{QStringLiteral("EPIC"), QStringLiteral("ADT"), ours}};
            desk.settings.setValue(QLatin1String(kSpecRulesKey), toTexts(rules));
            desk.checks.setSpecRules(rules);
            const FeedMessagePtr message = here.app().page()->feed().message(0);
            QVERIFY(desk.checks.names()
                        .setName(NameBook::senderOf(message->view), {"PID", 8, 0, 0}, QStringLiteral("Sex as sent"))
                        .has_value());
            check::Waiver waiver;
            waiver.rule = "length";
            waiver.path = "PID-3";
            waiver.reason = "\"Known\"";
            waiver.owner = "team";
            waiver.expires = "2099-01-31";
            desk.checks.addWaiver(waiver);
            here.settle();
            QVERIFY(closed(here));

            // The user's own again, and nothing of the project's in the file.
            QVERIFY(colourRules(desk).rules().empty());
            QVERIFY(desk.checks.specRules().empty() && desk.checks.waivers().empty());
            QVERIFY(desk.settings.value(QStringLiteral("query/saved")).toStringList().isEmpty());
            desk.settings.sync();
            const QByteArray kept = textOf(desk.settings.file());
            for (const char* value : {"4711", "Abendroth", "990011"}) {
                QVERIFY2(!kept.contains(value), value);
            }
            QVERIFY(!QFileInfo::exists(here.folder.filePath(QStringLiteral("names"))));
            QVERIFY(QFile::copy(file, sent));
        }
        QVERIFY(!QFileInfo::exists(ours));

        AppFixture there(false);
        there.app().project().session().open(sent, passphrase());
        QVERIFY(opened(there));
        Desk& desk = there.app().desk();
        const AttachedSpec& attached = desk.checks.attached(there.app().page()->feed());
        QVERIFY2(attached.problem.isEmpty(), qPrintable(attached.problem));
        QCOMPARE(attached.title(), QStringLiteral("Ours"));
        QCOMPARE(QString::fromStdString(attached.spec->document().segments.front().fields.front().name),
                 QStringLiteral("Gender here"));
        QCOMPARE(desk.settings.value(QStringLiteral("query/saved")).toStringList(), QStringList{QLatin1String(kSaved)});
        QVERIFY(desk.settings.value(QStringLiteral("query/history")).toStringList().contains(QLatin1String(kRecent)));
        QCOMPARE(colourRules(desk).rules().size(), std::size_t{1});
        QCOMPARE(colourRules(desk).rules().front().filter, QLatin1String(kColour));
        QCOMPARE(there.app().page()->columns()->sets(), QStringList{QStringLiteral("accounts")});
        QCOMPARE(desk.checks.specRules().size(), std::size_t{1});
        QCOMPARE(desk.checks.specRules().front().spec, ours);
        QCOMPARE(nameOfPid8(there), QStringLiteral("Sex as sent"));
        QCOMPARE(desk.checks.waivers().size(), std::size_t{1});
        QCOMPARE(desk.checks.waivers().front().reason, std::string("\"Known\""));
        QVERIFY(there.app().documents().differing().isEmpty());
        ask(there, kSaved);
        QVERIFY(closed(there));
        QVERIFY(colourRules(desk).rules().empty() && desk.checks.specRules().empty());
        desk.settings.sync();
        for (const char* value : {"4711", "Abendroth", "990011"}) {
            QVERIFY2(!textOf(desk.settings.file()).contains(value), value);
        }
    }

    void aSpecThatDiffersIsAskedAbout() {
        AppFixture fixture(false);
        const QString file = fixture.folder.filePath(QStringLiteral("work.plumb"));
        const QString ours = fixture.folder.filePath(QStringLiteral("ours.yaml"));
        QVERIFY(makeProject(fixture, file));
        QVERIFY(closed(fixture));
        write(ours, specText("Theirs"));
        ProjectSession& session = fixture.app().project().session();
        const auto title = [&] { return fixture.app().desk().checks.attached(fixture.app().page()->feed()).title(); };
        auto* const line = fixture.window().findChild<SpecChoiceLine*>();
        const auto press = [line](const char* name) {
            auto* const button = line->findChild<QPushButton*>(QLatin1String(name));
            QVERIFY(button);
            QTest::mouseClick(button, Qt::LeftButton);
        };

        session.open(file, passphrase());
        QVERIFY(opened(fixture));
        QTRY_VERIFY(line->isVisible());
        QVERIFY2(line->sentence().contains(QStringLiteral("ours.yaml")), qPrintable(line->sentence()));
        QCOMPARE(title(), QStringLiteral("Ours"));
        press("specChoice.projects");
        QVERIFY(!line->isVisible());
        QCOMPARE(title(), QStringLiteral("Ours"));
        QVERIFY(closed(fixture));

        // The answer is the project's; it can be taken back, and is no answer about another text.
        session.open(file, passphrase());
        QVERIFY(opened(fixture));
        QVERIFY(!line->isVisible());
        QCOMPARE(title(), QStringLiteral("Ours"));
        fixture.app().desk().actions.refresh();
        QVERIFY(!fixture.app().desk().actions.action(QStringLiteral("project.keepSpecs"))->isEnabled());
        QVERIFY(fixture.app().desk().actions.action(QStringLiteral("project.useSpecFiles"))->isEnabled());
        QVERIFY(closed(fixture));
        write(ours, specText("Others"));
        session.open(file, passphrase());
        QVERIFY(opened(fixture));
        QTRY_VERIFY(line->isVisible());
        QVERIFY(closed(fixture));
        write(ours, specText("Theirs"));
        session.open(file, passphrase());
        QVERIFY(opened(fixture));
        QVERIFY(!line->isVisible());
        fixture.app().desk().actions.refresh();
        fixture.app().desk().actions.action(QStringLiteral("project.useSpecFiles"))->trigger();
        QCOMPARE(title(), QStringLiteral("Theirs"));
        QVERIFY(closed(fixture));

        // The project has the file's text now, so there is nothing to ask; until the file has another one.
        session.open(file, passphrase());
        QVERIFY(opened(fixture));
        QVERIFY(!line->isVisible());
        QVERIFY(closed(fixture));
        write(ours, specText("Ours"));
        session.open(file, passphrase());
        QVERIFY(opened(fixture));
        QTRY_VERIFY(line->isVisible());
        QCOMPARE(title(), QStringLiteral("Theirs"));
        press("specChoice.files");
        QCOMPARE(title(), QStringLiteral("Ours"));
        fixture.settle();
        QVERIFY(closed(fixture));

        session.open(file, passphrase());
        QVERIFY(opened(fixture));
        QVERIFY(!line->isVisible());
        QVERIFY(QFile::remove(ours));
        QVERIFY(closed(fixture));
        session.open(file, passphrase());
        QVERIFY(opened(fixture));
        QCOMPARE(title(), QStringLiteral("Ours"));
        QVERIFY(closed(fixture));
    }

    // What was written a moment before is in the snapshot that the restoring makes, and not in what is restored.
    void whatWaitsToBeWrittenIsWrittenBeforeASnapshotIsRestored() {
        AppFixture fixture;
        QVERIFY(makeProject(fixture));
        ProjectWork& work = fixture.app().project();
        Settings& settings = fixture.app().desk().settings;
        const ColourRules& rules = colourRules(fixture.app().desk());
        const QString saved = QStringLiteral("query/saved");
        fixture.app().window().showPanel(QStringLiteral("colours"));
        const auto addRule = [&](const char* filter) {
            auto* const panel = qobject_cast<ColoursPanel*>(fixture.app().window().panel(QStringLiteral("colours")));
            panel->filter()->setFocus();
            fixture.type(QLatin1String(filter));
            fixture.press("Return");
        };
        addRule(kColour);
        QCOMPARE(rules.rules().size(), std::size_t{1});
        work.makeSnapshot(QStringLiteral("one"), {});  // with the rule that waits
        QTRY_COMPARE_WITH_TIMEOUT(work.contents().snapshots.size(), std::size_t{1}, kPatience);
        addRule(kRecent);
        QCOMPARE(rules.rules().size(), std::size_t{2});

        QSignalSpy restored(&work, &ProjectWork::restored);
        const auto restore = [&](const QString& name) {
            work.restore(name);
            // Nothing of what was there is written once the restoring has begun.
            settings.setValue(saved, QStringList{QLatin1String(kSaved)});
            fixture.app().documents().keepNow();
            return restored.wait(kPatience) && opened(fixture);
        };
        QVERIFY(restore(QStringLiteral("one")));
        QCOMPARE(rules.rules().size(), std::size_t{1});
        QCOMPARE(rules.rules().front().filter, QLatin1String(kColour));
        QVERIFY(settings.value(saved).toStringList().isEmpty());
        fixture.app().documents().keepNow();
        QVERIFY(closed(fixture));
        work.session().open(fixture.folder.filePath(QStringLiteral("work.plumb")), nullptr);
        QVERIFY(opened(fixture));
        QCOMPARE(rules.rules().size(), std::size_t{1});
        QVERIFY(settings.value(saved).toStringList().isEmpty());

        QVERIFY(restore(restored[0][1].toString()));
        QCOMPARE(rules.rules().size(), std::size_t{2});
        QCOMPARE(rules.rules().back().filter, QLatin1String(kRecent));
    }
};

QTEST_MAIN(TestProjectDocuments)
#include "tst_project_documents.moc"
