// Saved filters and colour rules hold field values: they are there in the next session and in other windows, and never
// in the settings. Without a keychain they last as long as the window, which says so and how to keep them.
#include "gui/keeping/keeping_fixture.h"

#include "widgets/colours/colours_panel.h"
#include "widgets/colours/kept_rules.h"
#include "widgets/common/actions.h"
#include "widgets/common/settings.h"
#include "widgets/keeping/project_work.h"
#include "widgets/keeping/sealed_values.h"
#include "widgets/messages/message_page.h"
#include "widgets/messages/query_bar.h"
#include "widgets/settings/desk_options.h"

#include <QDirIterator>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QStatusBar>
#include <QToolButton>

using namespace plumb;
using namespace plumb::desk;

namespace {

constexpr auto kFilterOfOne = "PID-3.1 = SECRET4001", kFilterOfTwo = "PID-3.1 = SECRET4002",
               kFilterOfColour = "PID-3.1 = SECRET4003";
const QString kSavedFilters = QStringLiteral("query/saved"), kRecentFilters = QStringLiteral("query/history"),
              kRulesOfColours = QStringLiteral("messages/colourRules");

bool sealed(Application& app) {
    return settled(app) && comesAbout([&] { return app.unfinished().sealed().isSettled(); }, 30'000);
}

QStringList savedFilters(Application& app) {
    return app.desk().settings.value(kSavedFilters).toStringList();
}

QStringList rulesOf(Application& app) {
    QStringList filters;
    for (const ColourRule& rule : colourRules(app.desk()).rules()) {
        filters.append(rule.filter);
    }
    return filters;
}

/// By keys: the filter is written, asked, and kept by the star's menu.
void saveFilter(Application& app, const char* filter) {
    press(app, "Ctrl+F");
    press(app, "Ctrl+A");
    QTest::keyClicks(QApplication::focusWidget(), QLatin1String(filter));
    press(app, "Return");
    app.desk().actions.refresh();
    app.desk().actions.action(QStringLiteral("messages.saveFilter"))->trigger();
}

void addRule(Application& app, const char* filter) {
    app.window().showPanel(QStringLiteral("colours"));
    auto* const panel = qobject_cast<ColoursPanel*>(app.window().panel(QStringLiteral("colours")));
    panel->filter()->setFocus();
    QTest::keyClicks(panel->filter(), QLatin1String(filter));
    QTest::mouseClick(panel->addButton(), Qt::LeftButton);
}

QWidget* passingLine(Application& app) {
    return app.window().findChild<QWidget*>(QStringLiteral("colours.passing"));
}

QMenu* starMenu(Application& app) {
    for (auto* const tool : app.page()->queryBar()->findChildren<QToolButton*>()) {
        if (tool->accessibleName() == QLatin1String("Saved filters")) {
            QTest::mouseClick(tool, Qt::LeftButton);
        }
    }
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

}  // namespace

class TestSealedValues : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("feed.hl7"));
        writeFile(m_file, feedText());
    }

    void areThereInTheNextSessionAndNowhereInClear() {
        {
            const auto app = started(m_folder->path(), {m_file});
            QVERIFY(sealed(*app));
            app->options().change([](DeskOptions& options) { options.keepFilters = true; });
            saveFilter(*app, kFilterOfOne);
            addRule(*app, kFilterOfColour);
            QVERIFY(passingLine(*app)->isHidden());
            app->window().close();
        }
        checkNothingStandsInClear();
        {
            const auto app = started(m_folder->path(), {m_file});
            QVERIFY(sealed(*app));
            QCOMPARE(savedFilters(*app), QStringList{QLatin1String(kFilterOfOne)});
            QCOMPARE(rulesOf(*app), QStringList{QLatin1String(kFilterOfColour)});
            QCOMPARE(app->desk().settings.value(kRecentFilters).toStringList(),
                     QStringList{QLatin1String(kFilterOfOne)});
            // From the star's menu, where it is the last row.
            QMenu* const menu = starMenu(*app);
            QVERIFY(menu);
            QTest::keyClick(menu, Qt::Key_Up);
            QTest::keyClick(menu, Qt::Key_Return);
            QCOMPARE(app->page()->queryBar()->text(), QLatin1String(kFilterOfOne));
            // A history that is not wanted any more is gone for good.
            app->options().change([](DeskOptions& options) { options.keepFilters = false; });
            app->window().close();
        }
        const auto app = started(m_folder->path(), {m_file});
        QVERIFY(sealed(*app));
        QVERIFY(app->desk().settings.value(kRecentFilters).toStringList().isEmpty());
        QCOMPARE(savedFilters(*app), QStringList{QLatin1String(kFilterOfOne)});
    }

    void areThereAfterTheProgramWasKilled() {
        QVERIFY(killed({}, m_folder->path(), m_file));
        checkNothingStandsInClear();
        const auto app = started(m_folder->path(), {m_file});
        QVERIFY(sealed(*app));
        QCOMPARE(savedFilters(*app), QStringList{QLatin1String(kFilterOfOne)});
        QCOMPARE(rulesOf(*app), QStringList{QLatin1String(kFilterOfColour)});
    }

    void areTakenOverFromOldSettingsOnceAndWipedThere() {
        writeOldSettings();
        {
            const auto app = started(m_folder->path(), {m_file});
            QVERIFY(sealed(*app));
            QCOMPARE(savedFilters(*app), (QStringList{QLatin1String(kFilterOfOne), QLatin1String(kFilterOfTwo)}));
            QCOMPARE(rulesOf(*app), QStringList{QLatin1String(kFilterOfColour)});
            checkNothingStandsInClear();
            app->window().close();
        }
        const auto app = started(m_folder->path(), {m_file});
        QVERIFY(sealed(*app));
        QCOMPARE(savedFilters(*app), (QStringList{QLatin1String(kFilterOfOne), QLatin1String(kFilterOfTwo)}));
        QCOMPARE(app->desk().settings.value(QStringLiteral("old/path")).toString(), QStringLiteral("stays"));
    }

    void areKeptUntilTheWindowClosesWithoutAKeychain() {
        writeOldSettings();
        {
            const auto app = started(m_folder->path(), {m_file}, std::make_shared<BrokenSecrets>());
            QVERIFY(sealed(*app));
            checkNothingStandsInClear();
            QCOMPARE(rulesOf(*app), QStringList{QLatin1String(kFilterOfColour)});
            saveFilter(*app, "PID-8 = M");
            QVERIFY(app->window().statusBar()->currentMessage().contains(QStringLiteral("until the window closes")));
            app->window().showPanel(QStringLiteral("colours"));
            QTRY_VERIFY(passingLine(*app)->isVisible());
            QVERIFY(saidIn(passingLine(*app)).contains(QStringLiteral("until the window closes")));
            QMenu* const menu = starMenu(*app);
            QVERIFY(menu);
            QCOMPARE(menu->actions().last()->text(), QStringLiteral("Make a project to keep them"));
            menu->close();

            // The way to keep them: a project has them from the beginning.
            QTest::mouseClick(button(passingLine(*app), "colours.keep"), Qt::LeftButton);
            auto* const dialog = app->window().findChild<QFileDialog*>();
            QVERIFY(dialog && dialog->isVisible());
            QVERIFY(passingLine(*app)->isVisible());
            auto* const line = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            line->setText(m_folder->filePath(QStringLiteral("work.plumb")));
            QTest::keyClick(line, Qt::Key_Return);
            auto* const asked = app->window().findChild<QDialog*>(QStringLiteral("passphraseDialog"));
            QVERIFY(asked);
            for (const char* one : {"passphrase.line", "passphrase.again"}) {
                QTest::keyClicks(asked->findChild<QLineEdit*>(QLatin1String(one)), "a passphrase");
            }
            QTest::mouseClick(asked->findChild<QPushButton*>(QStringLiteral("passphrase.ok")), Qt::LeftButton);
            QTRY_VERIFY_WITH_TIMEOUT(app->project().session().isOpen(), 30'000);
            QTRY_VERIFY(passingLine(*app)->isHidden());
            QTRY_VERIFY(settled(*app) && app->project().isSettled());
            app->window().close();
        }
        checkNothingStandsInClear();
        const auto app = started(m_folder->path(), {}, std::make_shared<BrokenSecrets>());
        QVERIFY(sealed(*app));
        QVERIFY(savedFilters(*app).isEmpty() && rulesOf(*app).isEmpty());
        app->project().session().open(m_folder->filePath(QStringLiteral("work.plumb")),
                                      std::make_shared<const Secret>("a passphrase"));
        QTRY_COMPARE_WITH_TIMEOUT(savedFilters(*app).size(), 3, 30'000);
        QCOMPARE(rulesOf(*app), QStringList{QLatin1String(kFilterOfColour)});
    }

    void windowsBesideEachOtherLoseNothing() {
        {
            const auto first = started(m_folder->path(), {m_file});
            QVERIFY(sealed(*first));
            saveFilter(*first, kFilterOfOne);
            QVERIFY(sealed(*first));
            const auto second = started(m_folder->path(), {m_file});
            QVERIFY(sealed(*second));
            QCOMPARE(savedFilters(*second), QStringList{QLatin1String(kFilterOfOne)});
            saveFilter(*second, kFilterOfTwo);
            QVERIFY(sealed(*second));
            // The first knows nothing of it yet, and takes away its own and adds a rule.
            first->desk().settings.setValue(kSavedFilters, QStringList());
            addRule(*first, kFilterOfColour);
            QVERIFY(sealed(*first));
            QCOMPARE(savedFilters(*first), QStringList{QLatin1String(kFilterOfTwo)});
            second->window().close();
            first->window().close();
        }
        const auto app = started(m_folder->path(), {m_file});
        QVERIFY(sealed(*app));
        QCOMPARE(savedFilters(*app), QStringList{QLatin1String(kFilterOfTwo)});
        QCOMPARE(rulesOf(*app), QStringList{QLatin1String(kFilterOfColour)});
        QCOMPARE(QDir(m_folder->filePath(QStringLiteral("unfinished"))).entryList({QStringLiteral("filters*")}),
                 QStringList{QStringLiteral("filters.sealed")});
    }

    void whatCannotBeReadIsPutAsideAndTold() {
        {
            const auto app = started(m_folder->path(), {m_file});
            QVERIFY(sealed(*app));
            saveFilter(*app, kFilterOfOne);
            app->window().close();
        }
        const QString file = m_folder->filePath(QStringLiteral("unfinished/filters.sealed"));
        QVERIFY(QFileInfo::exists(file));
        const auto other = started(m_folder->path(), {m_file}, std::make_shared<TestSecrets>(std::string(32, 'x')));
        QVERIFY(sealed(*other));
        QVERIFY(other->window().statusBar()->currentMessage().contains(QStringLiteral("another key")));
        QVERIFY(savedFilters(*other).isEmpty());
        QVERIFY(QFileInfo::exists(file + QStringLiteral(".damaged")));
        saveFilter(*other, kFilterOfTwo);
        QVERIFY(sealed(*other));
        QVERIFY(QFileInfo::exists(file));
    }

    void bothSidesOfAChangeAreKept() {
        const auto list = [](const char* lines) { return QString::fromLatin1(lines).split(QLatin1Char(' ')); };
        QCOMPARE(SealedValues::joined(list("c a b"), list("a b"), list("a b")), list("c a b"));
        QCOMPARE(SealedValues::joined(list("a b"), list("a b"), list("a b d")), list("a b d"));
        QCOMPARE(SealedValues::joined(list("c a"), list("a b"), list("b d")), list("c d"));
        QCOMPARE(SealedValues::joined(list("b a"), list("a b"), list("a b")), list("b a"));
        QCOMPARE(SealedValues::joined(list("a"), {}, list("a")), list("a"));
    }

public:
    /// What the killed process does.
    static int work(const QString&, const QString& folder, const QString& file) {
        const auto app = started(folder, {file});
        if (!sealed(*app)) {
            return 1;
        }
        saveFilter(*app, kFilterOfOne);
        addRule(*app, kFilterOfColour);
        if (!sealed(*app)) {
            return 2;
        }
        dieNow();
    }

private:
    void writeOldSettings() const {
        QSettings old(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        old.setValue(kSavedFilters, QStringList{QLatin1String(kFilterOfOne), QLatin1String(kFilterOfTwo)});
        old.setValue(kRulesOfColours, QStringList{QStringLiteral("pink\tA\t") + QLatin1String(kFilterOfColour)});
        old.setValue(QStringLiteral("old/path"), QStringLiteral("stays"));
    }
    /// In no file but the source itself.
    void checkNothingStandsInClear() const {
        int files = 0;
        QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            if (file.fileName() != m_file && file.open(QIODevice::ReadOnly)) {
                ++files;
                QVERIFY2(!file.readAll().contains("SECRET400"), qPrintable(file.fileName()));
            }
        }
        QVERIFY(files > 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

int main(int argc, char** argv) {
    return runWithChild<TestSealedValues>(argc, argv, TestSealedValues::work);
}
#include "tst_sealed_values.moc"
