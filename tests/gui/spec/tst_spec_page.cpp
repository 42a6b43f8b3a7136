#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/load_spec.h"
#endif
#include "gui/common/desk_fixture.h"
#include "gui/common/waiting.h"
#include "gui/spec/spec_files.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/editor/completion_popup.h"
#include "widgets/spec/effect_model.h"
#include "widgets/spec/effect_run.h"
#include "widgets/spec/problem_model.h"
#include "widgets/spec/spec_actions.h"
#include "widgets/spec/spec_below.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_form.h"
#include "widgets/spec/spec_head.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_outline_model.h"
#include "widgets/spec/spec_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

struct Desktop {
    explicit Desktop(const QByteArray& text = spec_files::admit()) {
        addSpecActions(fixture.desk(), {});
        path = spec_files::write(fixture.folder.filePath(QStringLiteral("admit.yaml")), text);
        page = SpecHub::of(fixture.desk()).open(path);
        window(page);
        if (!comesAbout([this] { return page->outlineModel()->rowCount() > 0 || page->hasProblems(); }, 10'000)) {
            qFatal("The spec was not read in time.");
        }
    }
    static void window(SpecPage* page) {
        page->resize(1200, 800);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page)) {
            qFatal("The page did not become active.");
        }
        page->edit()->setFocus();
    }
    QByteArray text() const {
        const std::string_view bytes = page->edit()->bytes();
        return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    }
    int row(const QString& name) const {
        const SpecOutlineModel& model = *page->outlineModel();
        for (int at = 0; at < model.rowCount(); ++at) {
            if (model.index(at, 0).data().toString() == name) {
                return at;
            }
        }
        return -1;
    }
    /// Opens what stands in a row, as the Right key does.
    void expand(const QString& name) {
        page->outline()->selectRow(row(name));
        QTest::keyClick(page->outline(), Qt::Key_Right);
    }
    QString cell(const QString& name, int column) const {
        return page->outlineModel()->index(row(name), column).data().toString();
    }
    void run(const char* id) {
        fixture.desk().actions.refresh();
        QAction* const action = fixture.desk().actions.action(QLatin1String(id));
        QVERIFY2(action && action->isEnabled(), id);
        action->trigger();
    }
    QPushButton* answer(const QString& text) const {
        for (QPushButton* button : page->notice()->findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible()) {
                return button;
            }
        }
        return nullptr;
    }

    DeskFixture fixture;
    QString path;
    SpecPage* page = nullptr;
};

}  // namespace

class TestSpecPage : public QObject {
    Q_OBJECT

private slots:
    void theOutlineSaysWhatTheTextSays() {
        Desktop d;
        const QAbstractItemModelTester tester(d.page->outlineModel(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(d.row(QStringLiteral("This spec")), 0);
        QVERIFY(d.row(QStringLiteral("PID")) > 0);
        QCOMPARE(d.row(QStringLiteral("PID-3")), -1);
        d.expand(QStringLiteral("PID"));
        QVERIFY(d.row(QStringLiteral("PID-3")) > 0);
        QCOMPARE(d.cell(QStringLiteral("PID-3"), SpecOutlineModel::UsageColumn), QStringLiteral("R"));
        QCOMPARE(d.cell(QStringLiteral("PID-3"), SpecOutlineModel::RepeatColumn), QStringLiteral("1..*"));
        QVERIFY(d.cell(QStringLiteral("PID-5"), SpecOutlineModel::WhatColumn).contains(QStringLiteral("Patient Name")));
        QTest::keyClick(d.page->outline(), Qt::Key_Left);
        QCOMPARE(d.row(QStringLiteral("PID-3")), -1);
    }

    void typingChangesTheOutline() {
        Desktop d;
        d.expand(QStringLiteral("PID"));
        d.page->goTo(17, 10);  // behind "      5: R"
        QTest::keyClick(d.page->edit(), Qt::Key_End);
        QTest::keyClicks(d.page->edit(), QStringLiteral("E"));
        QTRY_COMPARE(d.cell(QStringLiteral("PID-5"), SpecOutlineModel::UsageColumn), QStringLiteral("RE"));
        QVERIFY(d.page->isModified());
        const auto chosen = [&] {
            return d.page->outlineModel()->index(d.page->outline()->currentIndex().row(), 0).data().toString();
        };
        QCOMPARE(chosen(), QStringLiteral("PID-5"));
        const QList<QToolButton*> buttons = d.page->head()->findChildren<QToolButton*>();
        QVERIFY(buttons[0]->isEnabled() && !buttons[1]->isEnabled());  // undo, redo
        QVERIFY(buttons.last()->isEnabled());                          // save
        // A new line under a field belongs to its segment.
        QTest::keyClick(d.page->edit(), Qt::Key_Return);
        QTRY_COMPARE(chosen(), QStringLiteral("PID"));
    }

    void caretAndOutlineFollowEachOther() {
        Desktop d;
        d.expand(QStringLiteral("PID"));
        const QRect cell =
            d.page->outline()->visualRect(d.page->outlineModel()->index(d.row(QStringLiteral("PID-8")), 0));
        QTest::mouseClick(d.page->outline()->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(d.page->edit()->caretLine(), 18u);
        QTest::keyClick(d.page->outline(), Qt::Key_Return);
        QVERIFY(d.page->edit()->hasFocus());
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(d.page->edit(), Qt::Key_Up);
        }
        QTest::keyClick(d.page->edit(), Qt::Key_Down);
        QTest::keyClick(d.page->edit(), Qt::Key_End);
        QTest::keyClick(d.page->edit(), Qt::Key_Up);
        QTest::keyClick(d.page->edit(), Qt::Key_Down);
        const auto chosen = [&] {
            const OutlineRow* const row = d.page->outlineModel()->at(d.page->outline()->currentIndex().row());
            return row ? row->name : QString();
        };
        QCOMPARE(d.page->edit()->caretLine(), 16u);
        QTRY_COMPARE(chosen(), QStringLiteral("PID-3"));
    }

    void theFormWritesIntoTheText() {
        Desktop d;
        d.expand(QStringLiteral("PID"));
        d.page->outline()->selectRow(d.row(QStringLiteral("PID-3")));
        auto* const usage = qobject_cast<QComboBox*>(d.page->form()->control(QStringLiteral("usage")));
        QVERIFY(usage);
        QCOMPARE(usage->currentText(), QStringLiteral("R"));
        usage->lineEdit()->setFocus();
        QTest::keyClick(usage->lineEdit(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(usage->lineEdit(), QStringLiteral("RE"));
        QTest::keyClick(usage->lineEdit(), Qt::Key_Return);
        QByteArray wanted = spec_files::admit();
        wanted.replace("3: {usage: R, repeat: 1..*}   # by the site", "3: {usage: RE, repeat: 1..*}   # by the site");
        QTRY_COMPARE(d.text(), wanted);
        QTRY_COMPARE(d.cell(QStringLiteral("PID-3"), SpecOutlineModel::UsageColumn), QStringLiteral("RE"));
        QTRY_COMPARE(d.page->outlineModel()->at(d.page->outline()->currentIndex().row())->name,
                     QStringLiteral("PID-3"));

        // A key that was not there, in the same history as what is typed.
        auto* const name = qobject_cast<QLineEdit*>(d.page->form()->control(QStringLiteral("notes")));
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("MRN: always"));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY2(d.text().contains("notes: 'MRN: always'") || d.text().contains("notes: \"MRN: always\""),
                     d.text().constData());
        QVERIFY(d.text().contains("# by the site"));
        d.page->undo();
        QCOMPARE(d.text(), wanted);
        d.page->undo();
        QCOMPARE(d.text(), spec_files::admit());
        QVERIFY(!d.page->isModified());
        d.page->redo();
        QCOMPARE(d.text(), wanted);
    }

    void shortFormsStayShort() {
        Desktop d;
        d.expand(QStringLiteral("PID"));
        d.page->outline()->selectRow(d.row(QStringLiteral("PID-5")));
        auto* const repeat = qobject_cast<QComboBox*>(d.page->form()->control(QStringLiteral("repeat")));
        repeat->lineEdit()->setFocus();
        QTest::keyClicks(repeat->lineEdit(), QStringLiteral("1..1"));
        QTest::keyClick(repeat->lineEdit(), Qt::Key_Return);
        QTRY_VERIFY2(d.text().contains("      5: R 1..1\n"), d.text().constData());
        auto* const type = qobject_cast<QLineEdit*>(d.page->form()->control(QStringLiteral("type")));
        QTRY_COMPARE(type->placeholderText(), QStringLiteral("XPN"));  // as the standard has it
        type->setFocus();
        QTest::keyClicks(type, QStringLiteral("XPN"));
        QTest::keyClick(type, Qt::Key_Return);
        QTRY_VERIFY2(d.text().contains("type: XPN"), d.text().constData());
        QVERIFY2(d.text().contains("usage: R") && d.text().contains("repeat: 1..1"), d.text().constData());
    }

    void problemsAreMarkedWhereTheyAre() {
        Desktop d;
        const QAbstractItemModelTester tester(d.page->below()->problems(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(d.page->below()->problems()->rowCount(), 0);
        d.page->goTo(19, 9);
        QTest::keyClick(d.page->edit(), Qt::Key_End);
        QTest::keyClick(d.page->edit(), Qt::Key_Return);
        QTest::keyClicks(d.page->edit(), QStringLiteral("values: NO_SUCH_SET"));
        QTest::keyClick(d.page->edit(), Qt::Key_Escape);
        QTRY_COMPARE(d.page->below()->problems()->rowCount(), 1);
        const SpecProblem problem = d.page->below()->problems()->problems().front();
        QCOMPARE(problem.line, 20u);
        QTRY_VERIFY(d.page->edit()->markedLevel(20) >= 0);
        QCOMPARE(d.page->edit()->markedLevel(19), -1);
        const auto at = static_cast<std::size_t>(d.text().indexOf("NO_SUCH_SET"));
        QVERIFY(d.page->edit()->tipAt(at).contains(problem.sentence.toHtmlEscaped()));
        QVERIFY(problem.sentence.contains(QStringLiteral("NO_SUCH_SET")));

        if (problem.level != spec::LintLevel::Hint) {
            QVERIFY(d.page->outlineModel()->index(d.row(QStringLiteral("PID")), 0).data(SeverityRole).isValid());
            QVERIFY(!d.page->outlineModel()->index(d.row(QStringLiteral("PV1")), 0).data(SeverityRole).isValid());
        }
        // From the list to the line, and by the keyboard alone.
        d.page->edit()->setCaret(0);
        d.page->below()->problemView()->selectRow(0);
        QTest::keyClick(d.page->below()->problemView(), Qt::Key_Return);
        QCOMPARE(d.page->edit()->caretLine(), 20u);
        d.page->edit()->setCaret(0);
        d.run("spec.nextProblem");
        QCOMPARE(d.page->edit()->caretLine(), 20u);
    }

    void faultsKeepTheLastOutline() {
        Desktop d;
        d.expand(QStringLiteral("PID"));
        const int rows = d.page->outlineModel()->rowCount();
        d.page->goTo(16, 10);
        QTest::keyClicks(d.page->edit(), QStringLiteral("{{"));
        QTest::keyClick(d.page->edit(), Qt::Key_Escape);
        auto* const stale = d.page->findChild<QLabel*>(QStringLiteral("spec.stale"));
        QTRY_VERIFY(stale->isVisible());
        QCOMPARE(d.page->outlineModel()->rowCount(), rows);
        QVERIFY(d.row(QStringLiteral("PID-3")) > 0);
        QVERIFY(d.page->below()->problems()->count(spec::LintLevel::Error) > 0);
        d.page->undo();
        d.page->undo();
        QTRY_VERIFY(!stale->isVisible());
    }

    void completionOffersUsageCodesAndKeys() {
        Desktop d;
        d.page->goTo(19, 9);
        QTest::keyClick(d.page->edit(), Qt::Key_End);
        QTest::keyClick(d.page->edit(), Qt::Key_Space, Qt::ControlModifier);
        QTRY_VERIFY(d.page->edit()->popup()->isOpen());
        const auto offered = [&] {
            QStringList codes;
            QWidget* const popup = QApplication::activePopupWidget();
            const auto* view = qobject_cast<QAbstractItemView*>(popup);
            for (int row = 0; view && row < view->model()->rowCount(); ++row) {
                codes.append(view->model()->index(row, 0).data().toString().section(QLatin1Char(' '), 0, 0));
            }
            return codes;
        };
        QVERIFY2(offered().contains(QStringLiteral("RE")), qPrintable(offered().join(QLatin1Char(' '))));
        QVERIFY(!offered().contains(QStringLiteral("usage")));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!d.page->edit()->popup()->isOpen());

        // A key in a new line of the same field: what is there already is not offered.
        QTest::keyClick(d.page->edit(), Qt::Key_Return);
        QTest::keyClicks(d.page->edit(), QStringLiteral("le"));
        QTRY_VERIFY(d.page->edit()->popup()->isOpen());
        QVERIFY2(offered().contains(QStringLiteral("length")), qPrintable(offered().join(QLatin1Char(' '))));
        QVERIFY(!offered().contains(QStringLiteral("usage")));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_VERIFY2(d.text().contains("        usage: RE\n        length: \n"), d.text().constData());
    }

    void theEffectIsThatOfACheck() {
        Desktop d;
        const QAbstractItemModelTester tester(d.page->below()->effects(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(d.page->below()->effectSentence().contains(QStringLiteral("Open messages")));
        Feed* const feed = d.fixture.openFile(d.fixture.sample());
        Checks& checks = d.fixture.desk().checks;
        checks.attach(*feed, d.path);
        d.fixture.desk().focus.setMessage(feed, 0, nullptr);
        QTRY_VERIFY(checks.result(*feed) != nullptr);
        const std::uint64_t before = checks.result(*feed)->found->findings();
        QTRY_COMPARE(d.page->effect().state(), EffectRun::State::Unchanged);

        // A field that nobody sends becomes required.
        d.page->goTo(22, 11);
        QTest::keyClick(d.page->edit(), Qt::Key_End);
        QTest::keyClick(d.page->edit(), Qt::Key_Return);
        QTest::keyClicks(d.page->edit(), QStringLiteral("50: R"));
        QTRY_COMPARE_WITH_TIMEOUT(d.page->effect().state(), EffectRun::State::Done, 20'000);
        const SpecEffectPtr effect = d.page->effect().effect();
        QVERIFY(effect->added > 0);
        QCOMPARE(effect->removed, std::uint64_t{0});
        QCOMPARE(effect->messages, feed->size());
        QVERIFY(d.page->below()->effects()->rowCount() > 0);
        QCOMPARE(effect->rows.front().path, QStringLiteral("PV1-50"));
        QCOMPARE(effect->rows.front().line, 23u);
        QVERIFY2(d.page->below()->effectSentence().contains(QLocale().toString(static_cast<qulonglong>(effect->added))),
                 qPrintable(d.page->below()->effectSentence()));

        // Saved, a check finds just that many more.
        d.run("spec.save");
        QTRY_VERIFY(checks.result(*feed) && !checks.running(*feed));
        QCOMPARE(checks.result(*feed)->found->findings(), before + effect->added);
        QCOMPARE(effect->after->findings,
                 checks.result(*feed)->found->findings() - checks.result(*feed)->found->waived());

        // And taken back, it takes just these away.
        QTRY_COMPARE(d.page->effect().state(), EffectRun::State::Unchanged);
        while (d.text().contains("50: R")) {
            d.page->undo();
        }
        QTRY_COMPARE_WITH_TIMEOUT(d.page->effect().state(), EffectRun::State::Done, 20'000);
        QCOMPARE(d.page->effect().effect()->added, std::uint64_t{0});
        QCOMPARE(d.page->effect().effect()->removed, effect->added);
    }

    void nothingIsSaidOfMessagesThatHaveClosed() {
        Desktop d;
        Feed* const feed = d.fixture.openFile(d.fixture.sample());
        Checks& checks = d.fixture.desk().checks;
        checks.attach(*feed, d.path);
        d.fixture.desk().focus.setMessage(feed, 0, nullptr);
        QTRY_VERIFY(checks.result(*feed) != nullptr);
        QTRY_COMPARE(d.page->effect().state(), EffectRun::State::Unchanged);
        QVERIFY(d.page->below()->effectSentence().contains(feed->title()));
        // Whoever asks while it goes is answered, and those who are told of it ask.
        const QPointer<Feed> going = feed;
        QStringList said;
        const auto ask = [&] { said.append(d.page->effect().sentence()); };
        connect(&d.page->effect(), &EffectRun::changed, d.page, ask);
        connect(feed, &QObject::destroyed, d.page, ask);
        d.fixture.desk().workspace.close(feed);
        emit checks.changed(feed);
        QTRY_VERIFY(!going);
        QTRY_COMPARE(d.page->effect().state(), EffectRun::State::NoFeed);
        QVERIFY(!said.isEmpty());
        QVERIFY2(said.last().contains(QStringLiteral("Open messages")), qPrintable(said.last()));
    }

    void savingIsExact() {
        QByteArray text = spec_files::admit();
        text.replace('\n', "\r\n");
        text.replace("Admissions", "Aufn\xc3\xa4hmen \xff");
        Desktop d(text);
        QCOMPARE(d.text(), text);
        QVERIFY(!d.page->isModified());
        d.page->goTo(17, 10);
        QTest::keyClick(d.page->edit(), Qt::Key_End);
        QTest::keyClick(d.page->edit(), Qt::Key_Return);
        QTest::keyClicks(d.page->edit(), QStringLiteral("7: RE"));
        QTest::keyClick(d.page->edit(), Qt::Key_Escape);
        text.replace("      5: R\r\n", "      5: R\r\n      7: RE\r\n");
        QCOMPARE(d.text(), text);
        QVERIFY(spec_files::read(d.path) != text);
        QTest::mouseClick(d.page->head()->findChildren<QToolButton*>().last(), Qt::LeftButton);
        QCOMPARE(spec_files::read(d.path), text);
        QVERIFY(!d.page->isModified());
    }

    void aFileThatChangesIsNoticed() {
        Desktop d;
        QByteArray other = spec_files::admit();
        other.replace("Admissions", "Arrivals");
        spec_files::write(d.path, other);
        QTRY_VERIFY(d.page->notice()->sentence().contains(QStringLiteral("another program")));
        QVERIFY(d.answer(QStringLiteral("Read the file again")));
        QTest::mouseClick(d.answer(QStringLiteral("Read the file again")), Qt::LeftButton);
        QCOMPARE(d.text(), other);
        QVERIFY(!d.page->isModified());
        other.replace("Arrivals", "Departures");
        spec_files::write(d.path, other);
        QTRY_VERIFY(d.answer(QStringLiteral("Keep my text")));
        QTest::keyClick(d.answer(QStringLiteral("Keep my text")), Qt::Key_Space);
        QVERIFY(d.text().contains("Arrivals"));
        QVERIFY(d.page->isModified());
    }

    void closingAsksInThePage() {
        Desktop d;
        bool closed = false;
        d.page->closeNow = [&] { closed = true; };
        QVERIFY(d.page->mayClose());
        d.page->goTo(17, 10);
        QTest::keyClick(d.page->edit(), Qt::Key_End);
        QTest::keyClicks(d.page->edit(), QStringLiteral(" 1..1"));
        QVERIFY(!d.page->mayClose());
        QVERIFY(d.page->notice()->sentence().contains(QStringLiteral("not saved")));
        QTest::mouseClick(d.answer(QStringLiteral("Keep it open")), Qt::LeftButton);
        QVERIFY(!closed);
        QVERIFY(!d.page->mayClose());
        QTest::mouseClick(d.answer(QStringLiteral("Save and close")), Qt::LeftButton);
        QVERIFY(closed);
        QVERIFY(spec_files::read(d.path).contains("5: R 1..1\n"));
    }

    void whatCameWithTheProgramIsNotWritten() {
        DeskFixture fixture;
        addSpecActions(fixture.desk(), {});
        const std::string file = spec::specFile("epic-adt-inbound", spec::shippedSpecFolders());
        QVERIFY(!file.empty());
        SpecPage* const page = SpecHub::of(fixture.desk()).open(QString::fromStdString(file));
        Desktop::window(page);
        QTRY_VERIFY(page->outlineModel()->rowCount() > 0);
        QVERIFY(page->notice()->sentence().contains(QStringLiteral("came with the program")));
        QVERIFY(!page->saveTo(page->path()).isEmpty());
        const QString copy = fixture.folder.filePath(QStringLiteral("copy.yaml"));
        QVERIFY(page->saveTo(copy).isEmpty());
        QCOMPARE(page->path(), copy);
    }

    void aNewSpecIsBasedOnAVersionOrACopy() {
        DeskFixture fixture;
        addSpecActions(fixture.desk(), {});
        fixture.desk().actions.action(QStringLiteral("spec.new"))->trigger();
        auto* const page = qobject_cast<SpecPage*>(fixture.pages.value(0));
        QVERIFY(page);
        Desktop::window(page);
        QTRY_VERIFY(page->outlineModel()->rowCount() > 0);
        QTRY_VERIFY(page->outlineModel()->reading()->spec != nullptr);
        QCOMPARE(page->below()->problems()->rowCount(), 0);
        QComboBox* const versions = page->head()->versions();
        versions->setFocus();
        QTest::keyClick(versions, Qt::Key_Down);
        QTRY_VERIFY(page->edit()->bytes().find("standard: \"2.6\"") != std::string_view::npos);
        QVERIFY(page->mayClose() == false);
        QComboBox* const starters = page->head()->starters();
        QVERIFY(starters->count() > 5);
        starters->setFocus();
        starters->setCurrentText(QStringLiteral("epic-adt-inbound"));
        emit starters->activated(starters->currentIndex());
        QVERIFY(page->edit()->bytes().find("extends: [epic-adt-outbound]") != std::string_view::npos);
        QTRY_VERIFY(page->outlineModel()->reading()->spec &&
                    page->outlineModel()->reading()->spec->document().identity.id == "epic-adt-inbound");
        page->undo();
        QVERIFY(page->edit()->bytes().find("standard: \"2.6\"") != std::string_view::npos);
        const QString path = fixture.folder.filePath(QStringLiteral("new.yaml"));
        QVERIFY(page->saveTo(path).isEmpty());
        QVERIFY(spec_files::read(path).contains("standard: \"2.6\""));
        QVERIFY(page->mayClose());
    }

    void everyPartIsReachedByTheKeyboard() {
        Desktop d;
        d.run("spec.nextPane");
        QVERIFY(d.page->outline()->hasFocus());
        d.run("spec.nextPane");
        QVERIFY(d.page->form()->isAncestorOf(QApplication::focusWidget()));
        d.run("spec.nextPane");
        QVERIFY(d.page->below()->problemView()->hasFocus());
        d.run("spec.nextPane");
        QVERIFY(d.page->edit()->hasFocus());
        d.run("spec.showEffect");
        QVERIFY(d.page->below()->effectView()->hasFocus());
    }

    void openingTwiceShowsOnePage() {
        Desktop d;
        QCOMPARE(SpecHub::of(d.fixture.desk()).open(d.path), d.page);
        QCOMPARE(d.fixture.pages.size(), 1);
    }
};

QTEST_MAIN(TestSpecPage)
#include "tst_spec_page.moc"
