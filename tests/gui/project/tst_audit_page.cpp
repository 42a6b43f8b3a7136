// The audit trail in the window: its rows in words, filtered, read as they are looked at, verified against what was
// exported, written as the command line prints it, and gone when the project is closed or locked.
#include "gui/common/app_fixture.h"
#include "gui/common/waiting.h"

#include "app/plumbline/main_window.h"
#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/audit.h"
#include "project/project.h"
#endif
#include "widgets/common/row_view.h"
#include "widgets/documents/document_area.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/roles.h"
#include "widgets/project/audit_filter.h"
#include "widgets/project/audit_model.h"
#include "widgets/project/audit_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

constexpr int kPatience = 30'000;

/// The page over a new project with the sample in it.
struct Trail {
    explicit Trail(bool encrypted = false, const std::function<Result<void>(project::Connection&)>& prepare = {}) {
        file = fixture.folder.filePath(QStringLiteral("case.plumb"));
        session().create(file, encrypted ? std::make_shared<const Secret>("one") : nullptr);
        settled();
        if (prepare) {
            bool done = false;
            session().write(prepare, [&](const Result<void>& result) { done = result.has_value(); });
            if (!comesAbout([&] { return done; }, kPatience)) {
                qFatal("The project could not be prepared.");
            }
        }
        fixture.app().desk().actions.action(QStringLiteral("project.audit"))->trigger();
        if (!comesAbout([this] { return page() && model()->rowCount() > 0; }, kPatience)) {
            qFatal("The trail was not read in time.");
        }
        settled();
    }

    AppFixture fixture;
    QString file;

    ProjectSession& session() { return fixture.app().project().session(); }
    AuditPage* page() { return fixture.window().findChild<AuditPage*>(); }
    AuditModel* model() { return page()->model(); }
    void settled() {
        if (!comesAbout(
                [this] {
                    return session().isOpen() && fixture.app().project().isSettled() &&
                           fixture.app().desk().jobs.running().empty();
                },
                kPatience)) {
            qFatal("The project was not opened in time.");
        }
    }
    QString text(int row, int column) { return model()->index(row, column).data().toString(); }
    /// Looks at it until it was read.
    bool shows(int row, int column, const QString& what) {
        return comesAbout([&] { return text(row, column) == what; }, kPatience);
    }
    int rowsOf(const QString& what) {
        int count = 0;
        for (int row = 0; row < model()->rowCount(); ++row) {
            count += text(row, AuditModel::WhatColumn) == what ? 1 : 0;
        }
        return count;
    }
    void verify() {
        QTest::mouseClick(page()->findChild<QPushButton*>(QStringLiteral("audit.verify")), Qt::LeftButton);
        verified();
    }
    void verified() {
        auto* const button = page()->findChild<QPushButton*>(QStringLiteral("audit.verify"));
        if (!comesAbout([button] { return button->isEnabled(); }, kPatience)) {
            qFatal("The trail was not verified in time.");
        }
        settled();
    }
};

Result<void> addRows(project::Connection& store, int count) {
    for (int n = 0; n < count; ++n) {
        Result<void> added =
            project::appendAudit(store, {n % 2 == 0 ? "first" : "second", "desk"}, project::audited::kEdited,
                                 "{\"source\":1,\"messages\":" + std::to_string(n + 1) + '}');
        if (!added) {
            return added;
        }
    }
    return {};
}

}  // namespace

class TestAuditPage : public QObject {
    Q_OBJECT

private slots:
    void rowsAreWordsAndNewestFirst() {
        Trail trail(false, [](project::Connection& store) { return addRows(store, 3); });
        QAbstractItemModelTester tester(trail.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int rows = trail.model()->rowCount();
        QTRY_VERIFY_WITH_TIMEOUT(trail.rowsOf(QStringLiteral("Messages edited")) == 3, kPatience);
        // What the window did itself since may stand above.
        int first = 0;
        while (trail.text(first, AuditModel::WhatColumn) != QStringLiteral("Messages edited")) {
            ++first;
        }
        QCOMPARE(trail.text(first, AuditModel::NumberColumn), QString::number(rows - first));
        QCOMPARE(trail.text(first, AuditModel::WhoColumn), QStringLiteral("first"));
        QCOMPARE(trail.text(first, AuditModel::MachineColumn), QStringLiteral("desk"));
        QCOMPARE(trail.text(first, AuditModel::DetailsColumn), QStringLiteral("mercy-adt.hl7, 3 messages"));
        QCOMPARE(trail.text(first + 2, AuditModel::DetailsColumn), QStringLiteral("mercy-adt.hl7, 1 message"));
        QCOMPARE(trail.text(rows - 1, AuditModel::WhatColumn), QStringLiteral("Project made"));
        QCOMPARE(trail.text(0, AuditModel::WhenColumn).left(10),
                 QDate::currentDate().toString(QStringLiteral("yyyy-MM-dd")));
    }

    void aLongTrailIsReadWhereItIsLookedAt() {
        constexpr int kMany = 100'000;
        Trail trail(false, [](project::Connection& store) { return addRows(store, kMany); });
        QVERIFY(trail.model()->rowCount() > kMany);
        QSignalSpy asked(trail.model(), &AuditModel::pageWanted);
        RowView* const view = trail.page()->view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_End);
        const int last = trail.model()->rowCount() - 1;
        QCOMPARE(view->currentIndex().row(), last);
        QVERIFY(trail.shows(last, AuditModel::WhatColumn, QStringLiteral("Project made")));
        QTest::keyClick(view, Qt::Key_Home);
        QVERIFY(trail.shows(100, AuditModel::WhatColumn, QStringLiteral("Messages edited")));
        QVERIFY2(asked.count() <= 4, qPrintable(QString::number(asked.count())));
    }

    void filtersNarrowTheTrail() {
        Trail trail(false, [](project::Connection& store) { return addRows(store, 8); });
        const int all = trail.model()->rowCount();
        auto* const what = trail.page()->findChild<QComboBox*>(QStringLiteral("audit.what"));
        what->setCurrentIndex(what->findData(QStringLiteral("edited")));
        trail.settled();
        QCOMPARE(trail.model()->rowCount(), 8);
        auto* const who = trail.page()->findChild<QComboBox*>(QStringLiteral("audit.who"));
        who->setCurrentIndex(who->findData(QStringLiteral("second")));
        trail.settled();
        QCOMPARE(trail.model()->rowCount(), 4);
        QVERIFY(trail.shows(0, AuditModel::WhoColumn, QStringLiteral("second")));
        auto* const find = trail.page()->findChild<QLineEdit*>(QStringLiteral("audit.find"));
        find->setFocus();
        QTest::keyClicks(find, QStringLiteral("6 MESSAGES"));
        QTest::keyClick(find, Qt::Key_Return);
        trail.settled();
        QCOMPARE(trail.model()->rowCount(), 1);
        QVERIFY(trail.page()->view()->hasFocus());
        QVERIFY(trail.shows(0, AuditModel::DetailsColumn, QStringLiteral("mercy-adt.hl7, 6 messages")));
        find->clear();
        QTest::keyClick(find, Qt::Key_Return);
        who->setCurrentIndex(0);
        what->setCurrentIndex(0);
        trail.settled();
        QCOMPARE(trail.model()->rowCount(), all);
        auto* const when = trail.page()->findChild<QComboBox*>(QStringLiteral("audit.when"));
        when->setCurrentIndex(4);  // between two days, which are today
        trail.settled();
        QCOMPARE(trail.model()->rowCount(), all);
        trail.page()->findChild<QDateEdit*>(QStringLiteral("audit.to"))->setDate(QDate::currentDate().addDays(-1));
        trail.settled();
        QCOMPARE(trail.model()->rowCount(), 0);
    }

    void verifyingSaysWhatIsWrongAndMarksIt() {
        Trail trail(false, [](project::Connection& store) { return addRows(store, 4); });
        const QString head = trail.fixture.folder.filePath(QStringLiteral("head.txt"));
        trail.page()->exportTo(head, QStringLiteral("head"));
        QTRY_VERIFY_WITH_TIMEOUT(trail.rowsOf(QStringLiteral("Exported")) == 1, kPatience);
        trail.verify();
        QVERIFY2(trail.page()->verdict().contains(QStringLiteral("The trail is whole")),
                 qPrintable(trail.page()->verdict()));
        QFile file(head);
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto* const line = trail.page()->findChild<QLineEdit*>(QStringLiteral("audit.head"));
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("12:34"));
        trail.verify();
        QVERIFY(trail.page()->verdict().contains(QStringLiteral("no head of an audit trail")));
        line->setText(QString::fromUtf8(file.readAll()).trimmed());
        QTest::keyClick(line, Qt::Key_Return);
        trail.verified();
        QVERIFY2(trail.page()->verdict().contains(QStringLiteral("whose head was exported")),
                 qPrintable(trail.page()->verdict()));

        bool done = false;
        trail.session().write(
            [](project::Connection& store) {
                return store.run("DROP TRIGGER audit_kept; UPDATE audit SET who = 'nobody' WHERE details LIKE "
                                 "'%\"messages\":2}'");
            },
            [&](const Result<void>& result) { done = result.has_value(); });
        QVERIFY(comesAbout([&] { return done; }, kPatience));
        trail.verify();
        QCOMPARE(trail.model()->wrong().size(), 1);
        const int wrong = trail.model()->rowOf(*trail.model()->wrong().begin());
        QVERIFY(trail.shows(wrong, AuditModel::WhoColumn, QStringLiteral("nobody")));
        QCOMPARE(trail.model()->index(wrong, AuditModel::NumberColumn).data(SeverityRole).toInt(),
                 static_cast<int>(Tone::Error));
        QVERIFY(trail.page()->verdict().contains(QStringLiteral("was changed")));
    }

    void itIsWrittenForAComplianceOfficer() {
        Trail trail(false, [](project::Connection& store) { return addRows(store, 2); });
        const int rows = trail.model()->rowCount();
        const QString csv = trail.fixture.folder.filePath(QStringLiteral("trail.csv"));
        const QString json = trail.fixture.folder.filePath(QStringLiteral("trail.json"));
        trail.page()->exportTo(csv, QStringLiteral("csv"));
        QTRY_VERIFY_WITH_TIMEOUT(trail.rowsOf(QStringLiteral("Exported")) == 1, kPatience);
        trail.page()->exportTo(json, QStringLiteral("json"));
        QTRY_VERIFY_WITH_TIMEOUT(trail.rowsOf(QStringLiteral("Exported")) == 2, kPatience);
        QFile table(csv), objects(json);
        QVERIFY(table.open(QIODevice::ReadOnly) && objects.open(QIODevice::ReadOnly));
        const QByteArrayList lines = table.readAll().split('\n');
        QCOMPARE(lines.front(), QByteArray("row,at,who,machine,what,details,before,hash\r"));
        QCOMPARE(lines.size(), rows + 2);
        // Writing the first is in the second.
        const QJsonArray all = QJsonDocument::fromJson(objects.readAll()).array();
        QCOMPARE(all.size(), rows + 1);
        QCOMPARE(all.last().toObject().value(QStringLiteral("what")).toString(), QStringLiteral("exported"));
        QCOMPARE(all.last().toObject().value(QStringLiteral("details")).toString(),
                 QStringLiteral("{\"file\":\"trail.csv\",\"thing\":\"trail\"}"));
        QTRY_VERIFY_WITH_TIMEOUT(trail.rowsOf(QStringLiteral("Exported")) == 2, kPatience);
        // The project is none of the files that are written over.
        const qint64 size = QFileInfo(trail.file).size();
        trail.page()->exportTo(trail.file, QStringLiteral("csv"));
        QVERIFY(trail.page()->verdict().contains(QStringLiteral("never written over")));
        QCOMPARE(QFileInfo(trail.file).size(), size);
    }

    void whatWasGatheredStandsInItWhenItIsShown() {
        Trail trail;
        trail.fixture.press("Ctrl+1");
        trail.fixture.press("Alt+Down");
        trail.fixture.app().desk().actions.action(QStringLiteral("project.audit"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            trail.text(0, AuditModel::DetailsColumn).startsWith(QStringLiteral("mercy-adt.hl7, 1 message, number 2")) ||
                trail.text(0, AuditModel::DetailsColumn).contains(QStringLiteral("numbers 1 to 2")),
            kPatience);
        QCOMPARE(trail.text(0, AuditModel::WhatColumn), QStringLiteral("Messages viewed"));
    }

    void nothingOfItStaysWhenItIsLocked() {
        Trail trail(true);
        QVERIFY(trail.model()->rowCount() > 0);
        trail.verify();
        trail.fixture.press("Ctrl+L");
        QTRY_VERIFY_WITH_TIMEOUT(trail.session().state() == ProjectSession::State::Locked, kPatience);
        QCOMPARE(trail.model()->rowCount(), 0);
        QVERIFY(trail.page()->verdict().isEmpty());
        trail.session().unlock(std::make_shared<const Secret>("one"));
        trail.settled();
        QTRY_VERIFY_WITH_TIMEOUT(trail.rowsOf(QStringLiteral("Project opened")) == 1, kPatience);
        trail.session().close();
        QTRY_VERIFY_WITH_TIMEOUT(trail.session().state() == ProjectSession::State::None, kPatience);
        QCOMPARE(trail.model()->rowCount(), 0);
        QVERIFY(!trail.fixture.app().desk().actions.action(QStringLiteral("project.audit"))->isEnabled());
    }
};

QTEST_MAIN(TestAuditPage)
#include "tst_audit_page.moc"
