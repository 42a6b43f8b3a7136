#include "gui/common/desk_fixture.h"
#include "widgets/settings/desk_options.h"

#include <QtTest/QtTest>

using namespace plumb::desk;

class TestDeskOptions : public QObject {
    Q_OBJECT

private slots:
    void whatWasSavedIsLoaded() {
        DeskFixture fixture;
        DeskOptions options;
        options.scheme = SchemeChoice::HighContrast;
        options.density = Density::Compact;
        options.fontFamily = QStringLiteral("DejaVu Sans");
        options.fontPoints = 13;
        options.monospaceFamily = QStringLiteral("DejaVu Sans Mono");
        options.language = QStringLiteral("pt_BR");
        options.columns = {QStringLiteral("time"), QStringLiteral("PID-3.1")};
        options.autoCheckMegabytes = 12;
        options.maskOnStart = true;
        options.keepFilters = !options.keepFilters;
        options.save(fixture.desk().settings);
        fixture.desk().settings.sync();
        Settings again(fixture.desk().settings.file());
        DeskOptions loaded;
        loaded.load(again);
        QCOMPARE(loaded, options);
    }

    void defaultsAreNotWritten() {
        DeskFixture fixture;
        DeskOptions().save(fixture.desk().settings);
        QVERIFY(fixture.desk().settings.keysBelow(QStringLiteral("appearance")).isEmpty());
        QVERIFY(fixture.desk().settings.keysBelow(QStringLiteral("messages")).isEmpty());
        DeskOptions loaded;
        loaded.scheme = SchemeChoice::Dark;
        loaded.load(fixture.desk().settings);
        QCOMPARE(loaded, DeskOptions());
    }

    void nonsenseInTheFileIsTheDefault() {
        DeskFixture fixture;
        Settings& settings = fixture.desk().settings;
        settings.setValue(QStringLiteral("appearance/theme"), QStringLiteral("plaid"));
        settings.setValue(QStringLiteral("appearance/fontSize"), 4000);
        settings.setValue(QStringLiteral("checks/autoMegabytes"), -3);
        DeskOptions loaded;
        loaded.load(settings);
        QCOMPARE(loaded.scheme, SchemeChoice::System);
        QCOMPARE(loaded.fontPoints, 32);
        QCOMPARE(loaded.autoCheckMegabytes, 0);
    }

    void changesAreSeenAndKeptAtOnce() {
        DeskFixture fixture;
        OptionsKeeper keeper(fixture.desk().settings, fixture.desk().theme);
        QSignalSpy changed(&keeper, &OptionsKeeper::optionsChanged);
        keeper.change([](DeskOptions& options) { options.scheme = SchemeChoice::Dark; });
        QCOMPARE(fixture.desk().theme.scheme(), Scheme::Dark);
        keeper.change([](DeskOptions& options) { options.scheme = SchemeChoice::Dark; });
        QCOMPARE(changed.count(), 1);
        QCOMPARE(fixture.desk().settings.value(QStringLiteral("appearance/theme")).toString(), QStringLiteral("dark"));
        keeper.change([](DeskOptions& options) { options.fontPoints = 20; });
        QCOMPARE(fixture.desk().theme.font().pointSize(), 20);
    }

    void aHistoryThatIsNotKeptIsForgotten() {
        DeskFixture fixture;
        Settings& settings = fixture.desk().settings;
        OptionsKeeper keeper(settings, fixture.desk().theme);
        keeper.change([](DeskOptions& options) { options.keepFilters = true; });
        QVERIFY(settings.value(QStringLiteral("query/keepHistory")).toBool());
        settings.setValue(QStringLiteral("query/history"), QStringList{QStringLiteral("MSH-9.2 = A01")});
        keeper.change([](DeskOptions& options) { options.keepFilters = false; });
        QVERIFY(!settings.value(QStringLiteral("query/history")).isValid());
    }

    void anotherLanguageIsTold() {
        DeskFixture fixture;
        OptionsKeeper keeper(fixture.desk().settings, fixture.desk().theme);
        QSignalSpy told(&keeper, &OptionsKeeper::languageChanged);
        keeper.change([](DeskOptions& options) { options.language = QStringLiteral("fr"); });
        keeper.change([](DeskOptions& options) { options.maskOnStart = true; });
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.front().front().toString(), QStringLiteral("fr"));
    }
};

QTEST_MAIN(TestDeskOptions)
#include "tst_desk_options.moc"
