// Rules of sender and type give each message its spec; they are made, ordered and removed by keys, and kept.
#include "gui/common/desk_fixture.h"

#include "app/plumbline/application.h"
#include "app/plumbline/check_report.h"
#include "widgets/common/row_view.h"
#include "widgets/findings/findings_panel.h"
#include "widgets/messages/message_page.h"
#include "widgets/rules/rules_panel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

QString specFile(const DeskFixture& fixture, const QString& id, const QByteArray& field) {
    const QString path = fixture.folder.filePath(id + QStringLiteral(".yaml"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("The spec cannot be written.");
    }
    file.write("plumbline: spec/1\nid: " + id.toUtf8() + "\ntitle: " + id.toUtf8() +
               "\nstandard: 2.5.1\nsegments:\n  PID:\n    fields:\n      " + field + ": {usage: R}\n");
    return path;
}

QLineEdit* lineOf(const QWidget& panel, const QString& name) {
    for (QLineEdit* const line : panel.findChildren<QLineEdit*>()) {
        if (line->accessibleName() == name) {
            return line;
        }
    }
    qFatal("There is no such line.");
    return nullptr;
}

struct Shown {
    Shown()
        : panel(qobject_cast<RulesPanel*>(rulesPanel().create(fixture.desk()))) {
        addRulesActions(fixture.desk(), [this] { return panel.get(); });
        panel->resize(900, 300);
        panel->show();
        if (!QTest::qWaitForWindowActive(panel.get())) {
            qFatal("The panel did not become active.");
        }
    }
    void add(const QString& sender, const QString& type, const QString& spec) const {
        const std::pair<QString, QString> lines[] = {
            {QStringLiteral("Sender"), sender}, {QStringLiteral("Message type"), type}, {QStringLiteral("Spec"), spec}};
        for (const auto& [name, text] : lines) {
            QLineEdit* const line = lineOf(*panel, name);
            line->setFocus();
            line->selectAll();
            QTest::keyClick(line, Qt::Key_Delete);
            QTest::keyClicks(line, text);
        }
        QTest::keyClick(lineOf(*panel, QStringLiteral("Spec")), Qt::Key_Return);
    }
    DeskFixture fixture;
    std::unique_ptr<RulesPanel> panel;
};

QString specOf(DeskFixture& fixture, Feed* feed, std::uint64_t number) {
    const std::shared_ptr<const Insight> insight = fixture.desk().checks.insight(*feed, feed->message(number));
    return insight->spec() ? QString::fromStdString(insight->spec()->document().identity.id) : QStringLiteral("hl7");
}

}  // namespace

class TestRulesPanel : public QObject {
    Q_OBJECT

private slots:
    void eachMessageHasTheSpecOfTheFirstRuleThatTakesIt() {
        Shown shown;
        Feed* const feed = shown.fixture.openText(threeMessages());
        QCOMPARE(specOf(shown.fixture, feed, 0), QStringLiteral("hl7"));
        shown.add(QStringLiteral("EPIC/S*"), QStringLiteral("ADT"),
                  specFile(shown.fixture, QStringLiteral("adt"), "23"));
        shown.add({}, QStringLiteral("ORU^R*"), specFile(shown.fixture, QStringLiteral("oru"), "24"));
        QCOMPARE(shown.panel->model()->rowCount(), 2);
        // Nobody chose a spec for the feed: the rules hold at once, for each message its own.
        QCOMPARE(shown.fixture.desk().checks.attached(*feed).name, QStringLiteral("rules"));
        QCOMPARE(specOf(shown.fixture, feed, 0), QStringLiteral("adt"));
        QCOMPARE(specOf(shown.fixture, feed, 1), QStringLiteral("oru"));
        QCOMPARE(specOf(shown.fixture, feed, 2), QStringLiteral("hl7"));
        // The check of the whole feed agrees.
        QTRY_VERIFY(shown.fixture.desk().checks.result(*feed));
        QTRY_VERIFY(!shown.fixture.desk().checks.running(*feed));
        QStringList missing;
        for (const check::FindingGroup& group : shown.fixture.desk().checks.result(*feed)->groups) {
            if (group.code == "usage.required-missing") {
                missing.append(QString::fromStdString(group.path));
            }
        }
        QVERIFY2(missing.contains(QStringLiteral("PID-23")) && missing.contains(QStringLiteral("PID-24")),
                 qPrintable(missing.join(QLatin1Char(' '))));
    }

    void whatTheUserAttachedStays() {
        Shown shown;
        Feed* const feed = shown.fixture.openText(threeMessages());
        shown.fixture.desk().checks.attach(*feed, QStringLiteral("hl7"));
        shown.add({}, {}, specFile(shown.fixture, QStringLiteral("all"), "23"));
        QCOMPARE(shown.fixture.desk().checks.attached(*feed).name, QStringLiteral("hl7"));
        shown.fixture.desk().focus.setMessage(feed, 0, nullptr);
        shown.fixture.desk().actions.refresh();
        shown.fixture.desk().actions.action(QStringLiteral("specs.rules"))->trigger();
        QCOMPARE(shown.fixture.desk().checks.attached(*feed).name, QStringLiteral("rules"));
        QCOMPARE(specOf(shown.fixture, feed, 0), QStringLiteral("all"));
    }

    void rulesAreOrderedChangedAndRemoved() {
        Shown shown;
        const QString one = specFile(shown.fixture, QStringLiteral("one"), "23");
        const QString two = specFile(shown.fixture, QStringLiteral("two"), "24");
        shown.add(QStringLiteral("A"), {}, one);
        shown.add(QStringLiteral("B"), {}, two);
        Actions& actions = shown.fixture.desk().actions;
        actions.action(QStringLiteral("specs.ruleUp"))->trigger();
        QCOMPARE(shown.panel->model()->rules().front().sender, QStringLiteral("B"));
        QCOMPARE(shown.panel->view()->currentIndex().row(), 0);
        actions.action(QStringLiteral("specs.ruleDown"))->trigger();
        QCOMPARE(shown.panel->model()->rules().front().sender, QStringLiteral("A"));
        QLineEdit* const sender = lineOf(*shown.panel, QStringLiteral("Sender"));
        QCOMPARE(sender->text(), QStringLiteral("B"));
        sender->selectAll();
        QTest::keyClicks(sender, QStringLiteral("C/*"));
        shown.panel->changeRule();
        QCOMPARE(shown.panel->model()->rules().back().sender, QStringLiteral("C/*"));
        actions.action(QStringLiteral("specs.removeRule"))->trigger();
        QCOMPARE(shown.panel->model()->rowCount(), 1);
        // They are kept, as names and patterns.
        const std::vector<SpecRule> kept =
            specRulesFrom(shown.fixture.desk().settings.value(QLatin1String(kSpecRulesKey)).toStringList());
        QCOMPARE(kept.size(), std::size_t(1));
        QVERIFY(kept.front() == (SpecRule{QStringLiteral("A"), {}, one}));
    }

    void aSpecThatIsNotThereIsRefused() {
        Shown shown;
        shown.add(QStringLiteral("A"), {}, QStringLiteral("/nowhere/spec.yaml"));
        QCOMPARE(shown.panel->model()->rowCount(), 0);
        bool told = false;
        for (const QLabel* const label : shown.panel->findChildren<QLabel*>()) {
            told = told || (label->isVisible() && label->text().contains(QStringLiteral("/nowhere/spec.yaml")));
        }
        QVERIFY(told);
    }

    void theRuleThatTakesTheMessageInFocusIsMarked() {
        Shown shown;
        Feed* const feed = shown.fixture.openText(threeMessages());
        const QString spec = specFile(shown.fixture, QStringLiteral("one"), "23");
        shown.add(QStringLiteral("LAB"), {}, spec);
        shown.add(QStringLiteral("EPIC"), {}, spec);
        shown.fixture.desk().focus.setMessage(feed, 0, nullptr);
        QCOMPARE(shown.panel->model()->takes(), 1);
        shown.fixture.desk().focus.setMessage(feed, 1, nullptr);
        QCOMPARE(shown.panel->model()->takes(), 0);
    }

    void theFindingsPanelOffersThem() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(threeMessages());
        fixture.desk().focus.setMessage(feed, 0, nullptr);
        fixture.desk().checks.setSpecRules({{{}, {}, specFile(fixture, QStringLiteral("one"), "23")}});
        FindingsPanel panel(fixture.desk());
        panel.show();
        auto* const specs = panel.findChild<QComboBox*>();
        QCOMPARE(specs->currentData().toString(), QStringLiteral("rules"));
        QTest::keyClick(specs, Qt::Key_Up);
        QCOMPARE(fixture.desk().checks.attached(*feed).name, QStringLiteral("hl7"));
        QTest::keyClick(specs, Qt::Key_End);
        QCOMPARE(fixture.panels, QStringList{QStringLiteral("rules")});
        QCOMPARE(specs->currentData().toString(), QStringLiteral("hl7"));
    }

    void theyHoldFromTheStart() {
        QTemporaryDir folder;
        const QString settings = folder.filePath(QStringLiteral("settings.ini"));
        Settings(settings).setValue(QLatin1String(kSpecRulesKey),
                                    toTexts({{QStringLiteral("EPICADT"), QStringLiteral("ADT"),
                                              QStringLiteral(PLUMBLINE_SOURCE_DIR "/specs/epic-adt-outbound.yaml")}}));
        Application application(
            {settings, {QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/sample/mercy-adt.hl7")}, false});
        application.start();
        QTRY_VERIFY(application.page() && application.page()->feed().state() == Feed::State::Ready);
        Checks& checks = application.desk().checks;
        Feed& feed = application.page()->feed();
        QCOMPARE(checks.attached(feed).name, QStringLiteral("rules"));
        QTRY_VERIFY(checks.result(feed));
        const std::shared_ptr<const Insight> insight = checks.insight(feed, feed.message(0));
        QVERIFY(insight->spec());
        QCOMPARE(insight->spec()->document().identity.id, std::string("epic-adt-outbound"));
        // The report says so.
        const QString report = folder.filePath(QStringLiteral("report.txt"));
        QCOMPARE(writeCheckReport(application.desk().workspace, checks, feed, report, QStringLiteral("text")),
                 QString());
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Epic-style patient administration, outgoing"));
    }

    void theModelIsAProperOne() {
        RulesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRules(
            {{QStringLiteral("A"), {}, QStringLiteral("x")}, {{}, QStringLiteral("ADT"), QStringLiteral("y")}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, RulesModel::TypeColumn).data().toString(), QStringLiteral("any type"));
        model.setRules({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestRulesPanel)
#include "tst_rules_panel.moc"
