// Another language while everything is open: words change, work stays.
#include "gui/common/app_fixture.h"
#include "gui/common/waiting.h"
#include "gui/value/value_messages.h"

#include "app/plumbline/main_window.h"
#include "widgets/change/change_page.h"
#include "widgets/common/translation.h"
#include "widgets/documents/document_area.h"
#include "widgets/editor/message_editor.h"
#include "widgets/keeping/closed_list.h"
#include "widgets/keeping/kept_line.h"
#include "widgets/messages/message_page.h"
#include "widgets/messages/query_bar.h"
#include "widgets/settings/desk_options.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_page.h"
#include "widgets/value/pages_view.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QtTest/QtTest>

#include <map>

using namespace plumb::desk;

namespace {

using Texts = std::map<QString, QStringList>;  // of each part of the window

void settle(Application& app) {
    QCoreApplication::sendPostedEvents();
    if (!comesAbout([&] { return app.desk().jobs.running().empty(); }, 60'000)) {
        qFatal("Work did not end in time.");
    }
    QTest::qWait(0);
}

void act(Application& app, const char* id) {
    QAction* const action = app.desk().actions.action(QLatin1String(id));
    app.desk().actions.refresh();
    if (!action || !action->isEnabled()) {
        qFatal("%s cannot be done.", id);
    }
    action->trigger();
    settle(app);
}

/// Numbers differ from run to run: how long a check took.
void take(QStringList& into, QString text) {
    static const QRegularExpression number(QStringLiteral("[0-9][0-9.,]*"));
    text.replace(number, QStringLiteral("#"));
    if (!text.isEmpty()) {
        into.append(text);
    }
}

QStringList textsOf(QWidget& root) {
    QStringList out;
    QList<QWidget*> all = root.findChildren<QWidget*>();
    all.prepend(&root);
    for (QWidget* const one : all) {
        const auto* const label = qobject_cast<QLabel*>(one);
        if (label && (!label->isVisibleTo(&root) || root.objectName() == QLatin1String("panel.activity"))) {
            continue;  // it gets its text when it is shown; what was work long enough to be listed differs
        }
        take(out, one->accessibleName());
        take(out, label ? QString() : one->toolTip());
        if (const auto* const button = qobject_cast<QAbstractButton*>(one)) {
            take(out, button->text());
        } else if (label) {
            take(out, label->text());
        } else if (const auto* const line = qobject_cast<QLineEdit*>(one)) {
            take(out, line->placeholderText());
        } else if (const auto* const box = qobject_cast<QComboBox*>(one)) {
            for (int i = 0; i < box->count(); ++i) {
                take(out, box->itemText(i));
            }
        } else if (const auto* const menu = qobject_cast<QMenu*>(one)) {
            take(out, menu->title());
            for (const QAction* const action : menu->actions()) {
                take(out, action->text());
            }
        } else if (const auto* const header = qobject_cast<QHeaderView*>(one); header && header->model()) {
            for (int i = 0; i < header->count(); ++i) {
                take(out, header->model()->headerData(i, header->orientation()).toString());
            }
        }
    }
    out.sort();
    return out;
}

void openEverything(Application& app) {
    app.start();
    if (!QTest::qWaitForWindowActive(&app.window())) {
        qFatal("The window did not become active.");
    }
    settle(app);
    // Closed with an edit and without a keychain: a line above the documents says so, and the start page lists it.
    app.open({QFileInfo(AppFixture::sample()).dir().filePath(QStringLiteral("mercy-lab.hl7"))});
    settle(app);
    Feed& closing = app.page()->feed();
    const auto end = closing.message(0)->bytes.size() - 1;
    if (!closing.change(0, {{end, "", "|"}}, QStringLiteral("Add a delimiter"))) {
        qFatal("The message cannot be edited.");
    }
    act(app, "file.close");
    app.page()->goTo(3);
    settle(app);
    for (const char* const id :
         {"statistics.open", "diff.withPrevious", "story.patient", "story.feedChecks", "messages.change",
          "messages.new", "spec.new", "settings.open", "help.manual", "view.start", "view.messages"}) {
        act(app, id);
    }
    // What a change would do is looked for after a pause; a field that the sample has is there from the start.
    const auto* const change = app.window().findChild<ChangePage*>();
    if (!comesAbout([&] { return change->canApply(); }, 30'000)) {
        qFatal("The change is not looked at.");
    }
    settle(app);
}

/// Every panel and every page is brought to the front before it is read.
Texts textsOf(Application& app) {
    MainWindow& window = app.window();
    Texts out;
    // All of them first: a panel that has come to stand in tabs says its name there and not in its title.
    for (const PanelInfo& info : window.panels()) {
        window.showPanel(info.id);
    }
    for (const PanelInfo& info : window.panels()) {
        window.showPanel(info.id);
        settle(app);
        out[QStringLiteral("panel ") + info.id] = textsOf(*window.dock(info.id));
        take(out[QStringLiteral("panel ") + info.id], window.dock(info.id)->windowTitle());
    }
    int number = 0;
    for (QWidget* const page : window.documents()->pages()) {
        window.documents()->show(page);
        settle(app);
        const QString name =
            QStringLiteral("page %1 %2").arg(number++).arg(QLatin1String(page->metaObject()->className()));
        out[name] = textsOf(*page);
        take(out[name], window.documents()->titleOf(page));
        take(out[name], window.windowTitle());
    }
    window.documents()->show(window.documents()->pages().front());
    settle(app);
    const auto* const kept = window.findChild<KeptLine*>();
    if (kept->sentence().isEmpty() || window.findChild<ClosedList*>()->isHidden()) {
        qFatal("What was closed is not spoken of.");
    }
    out[QStringLiteral("kept line")] = textsOf(*window.findChild<KeptLine*>());
    out[QStringLiteral("menus")] = textsOf(*window.menuBar());
    for (const ActionInfo& info : app.desk().actions.all()) {
        take(out[QStringLiteral("actions")], info.category + QStringLiteral(": ") +
                                                 app.desk().actions.action(info.id)->text() +
                                                 app.desk().actions.action(info.id)->toolTip());
    }
    return out;
}

QStringList lackingIn(const QStringList& all, QStringList some) {
    QStringList out;
    for (const QString& one : all) {
        if (!some.removeOne(one)) {
            out.append(one);
        }
    }
    return out;
}

}  // namespace

class TestLanguageSwitch : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { useLanguage(QStringLiteral("en")); }

    // What is said after the switch is what a window says that was opened in that language.
    void everythingIsSaidAnew_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("German") << QStringLiteral("en") << QStringLiteral("de");
        QTest::newRow("Portuguese") << QStringLiteral("fr") << QStringLiteral("pt_BR");
        QTest::newRow("English") << QStringLiteral("es") << QStringLiteral("en");
    }

    void everythingIsSaidAnew() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QTemporaryDir folder;
        const auto settings = [&](const QString& language) {
            QString file = folder.filePath(language + QStringLiteral(".ini"));
            Settings(file).setValue(QStringLiteral("appearance/language"), language);
            return file;
        };
        Texts wanted, before, seen;
        {
            Application app({settings(to), {AppFixture::sample()}, false});
            openEverything(app);
            wanted = textsOf(app);
        }
        {
            Application app({settings(from), {AppFixture::sample()}, false});
            openEverything(app);
            before = textsOf(app);
            act(app, qPrintable(QStringLiteral("language.") + to));
            seen = textsOf(app);
        }
        // Which action stands first in the list of shortcuts is another one in each language.
        const auto first = [](const QString& text) { return text.contains(QStringLiteral(": ")); };
        QStringList wrong;
        for (auto& [part, texts] : wanted) {
            if (part.endsWith(QStringLiteral("SettingsPage"))) {
                texts.erase(std::remove_if(texts.begin(), texts.end(), first), texts.end());
                seen[part].erase(std::remove_if(seen[part].begin(), seen[part].end(), first), seen[part].end());
            }
            for (const QString& text : lackingIn(texts, seen[part])) {
                wrong.append(part + QStringLiteral(" lacks: ") + text);
            }
            for (const QString& text : lackingIn(seen[part], texts)) {
                wrong.append(part + QStringLiteral(" still says: ") + text);
            }
            QVERIFY2(before[part] != seen[part], qPrintable(part));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1Char('\n') + wrong.join(QLatin1Char('\n'))));
    }

    // Each language, and back: nothing is lost, nothing is opened or closed, and the keyboard is where it was.
    void workStays() {
        AppFixture fixture;
        Application& app = fixture.app();
        app.window().resize(1600, 1000);  // long words have room: panels give way to them in a narrow window
        fixture.press("Ctrl+F");
        fixture.type(QStringLiteral("MSH-9.1 = ADT"));
        fixture.press("Return");
        fixture.settle();
        app.page()->goTo(4);
        MessagePage* const messages = app.page();
        Feed& feed = messages->feed();
        act(app, "tree.clear");
        if (feed.undoStack()->count() == 0) {
            app.desk().focus.setPlace(plumb::hl7::FieldPath(1, 3, 1, 1), nullptr);
            act(app, "tree.clear");
        }
        QVERIFY(feed.undoStack()->count() > 0);
        app.window().dock(QStringLiteral("findings"))->setFloating(true);
        app.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&app.window()));
        act(app, "spec.new");
        auto* const spec = qobject_cast<SpecPage*>(app.window().documents()->current());
        QVERIFY(spec);
        spec->edit()->setFocus();
        fixture.type(QStringLiteral("# mine "));
        QVERIFY(spec->isModified() && spec->canUndo());

        const auto work = [&] {
            QStringList out;
            for (QWidget* const page : app.window().documents()->pages()) {
                out.append(QString::number(reinterpret_cast<quintptr>(page)));
            }
            out.append(QString::number(reinterpret_cast<quintptr>(app.window().documents()->current())));
            const QWidget* const focused = QApplication::focusWidget();
            out.append(QLatin1String(focused ? focused->metaObject()->className() : "nobody") + QLatin1Char(' ') +
                       QString::number(reinterpret_cast<quintptr>(focused)));
            out.append(messages->queryBar()->text());
            out.append(QString::number(messages->model()->rowCount()));
            out.append(QString::number(messages->current()));
            out.append(QString::number(feed.undoStack()->index()));
            out.append(QString::number(feed.editedMessages().size()));
            out.append(QString::fromStdString(feed.message(4)->bytes));
            out.append(QString::fromStdString(std::string(spec->edit()->bytes())));
            out.append(QString::number(static_cast<quint64>(spec->edit()->caret())));
            out.append(QString::number(spec->canUndo()));
            out.append(QString::fromLatin1(app.window().saveLayout().toHex()));
            out.append(QString::number(app.window().isVisible()));
            return out;
        };
        const QStringList before = work();
        QSignalSpy closed(&app.window(), &MainWindow::closed);
        const std::pair<const char*, const char*> languages[] = {{"language.de", "Datei"},
                                                                 {"language.fr", "Fichier"},
                                                                 {"language.es", "Archivo"},
                                                                 {"language.pt_BR", "Arquivo"},
                                                                 {"language.en", "File"}};
        for (const auto& [id, file] : languages) {
            act(app, id);
            QTRY_COMPARE(app.window().menuBar()->actions().first()->text(), QLatin1String(file));
            QCOMPARE(work(), before);
        }
        QCOMPARE(closed.count(), 0);
        spec->undo();
        while (spec->canUndo()) {
            spec->undo();
        }
        feed.undoStack()->setIndex(0);
        QVERIFY(feed.editedMessages().empty());
    }

    // The table that is made for its words leaves nothing behind: an action is done once, however often words changed.
    void nothingIsLeftBehind() {
        AppFixture fixture;
        Application& app = fixture.app();
        const auto objects = [&] {
            return app.findChildren<QObject*>().size() + app.desk().actions.findChildren<QObject*>().size() +
                   app.desk().workspace.findChildren<QObject*>().size() + app.window().findChildren<QObject*>().size();
        };
        act(app, "language.de");
        act(app, "language.en");
        const auto before = objects();
        for (int i = 0; i < 5; ++i) {
            act(app, "language.de");
            act(app, "language.en");
        }
        QCOMPARE(objects(), before);
        app.page()->goTo(2);
        act(app, "messages.next");
        QCOMPARE(app.page()->current(), std::uint64_t{3});
    }

    void pagesOfADocumentAreSpokenOfAnew() {
        AppFixture fixture(false);
        Application& app = fixture.app();
        app.openText(resultWith({encapsulated("PDF", writtenPdf(12))}));
        fixture.settle();
        app.window().showPanel(QStringLiteral("value"));
        app.page()->goTo(0);
        app.desk().focus.setPlace(plumb::hl7::FieldPath(4, 5), nullptr);
        const auto pages = [&] { return app.window().findChild<PagesView*>(); };
        QTRY_VERIFY(pages() && !pages()->pages().empty());
        QCOMPARE(pages()->accessibleDescription(), QStringLiteral("8 of 12 pages"));
        act(app, "language.de");
        QCOMPARE(pages()->accessibleDescription(), QStringLiteral("8 von 12 Seiten"));
        QCOMPARE(pages()->accessibleName(), PagesView::tr("Pages of the document"));
        QVERIFY(pages()->accessibleName() != QLatin1String("Pages of the document"));
        QCOMPARE(pages()->pages().size(), std::size_t{8});
    }

    // As a user does it: in the settings, where the control stays in front of them.
    void theSettingsSwitchIt() {
        AppFixture fixture;
        Application& app = fixture.app();
        act(app, "settings.open");
        app.options().change([](DeskOptions& options) { options.language = QStringLiteral("fr"); });
        QTRY_COMPARE(app.window().menuBar()->actions().first()->text(), QStringLiteral("Fichier"));
        const auto* const search = app.window().findChild<QAbstractButton*>(QStringLiteral("searchButton"));
        QVERIFY(search->text().contains(QStringLiteral("Chercher")));
        QVERIFY2(search->width() >= search->sizeHint().width(), "It is cut off.");
        QVERIFY(app.window().documents()->titleOf(app.window().documents()->current()) != QLatin1String("Settings"));
        app.options().change([](DeskOptions& options) { options.language = QStringLiteral("en"); });
        QTRY_COMPARE(app.window().documents()->titleOf(app.window().documents()->current()),
                     QStringLiteral("Settings"));
    }

    // The menus come first: the search gives way in a narrow window, and comes back in a wide one.
    void menusAreThereInNarrowWindows() {
        AppFixture fixture;
        Application& app = fixture.app();
        QMenuBar* const bar = app.window().menuBar();
        const auto* const search = app.window().findChild<QAbstractButton*>(QStringLiteral("searchButton"));
        const auto allAreThere = [bar, search] {
            const QRect last = bar->actionGeometry(bar->actions().constLast());
            return last.isValid() && last.right() < search->mapTo(bar, QPoint()).x();
        };
        for (const char* language : {"language.de", "language.fr", "language.en"}) {
            app.window().resize(1500, 800);
            act(app, language);
            QTRY_VERIFY2(!search->text().isEmpty() && allAreThere(), language);
            app.window().resize(960, 700);
            QTRY_VERIFY2(allAreThere(), language);
            QVERIFY2(!search->accessibleName().isEmpty(), language);
        }
        const int needed = bar->sizeHint().width();
        app.window().menuBar()->setFixedWidth(needed - 60);
        QTRY_VERIFY2(search->text().isEmpty() && allAreThere(), qPrintable(QString::number(bar->width())));
        QVERIFY(search->toolTip().startsWith(QLatin1String("Search")));
        bar->setFixedWidth(needed + 60);
        QTRY_VERIFY(search->text().startsWith(QLatin1String("Search")) && search->toolTip().isEmpty());
    }
};

QTEST_MAIN(TestLanguageSwitch)
#include "tst_language_switch.moc"
