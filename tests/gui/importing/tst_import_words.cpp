// Reasons on the page of an import say what to do there: whoever never heard of templates or of the command line
// understands them.
#include "gui/common/desk_fixture.h"
#include "widgets/importing/reason_words.h"

#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

class TestImportWords : public QObject {
    Q_OBJECT

private slots:
    void noReasonSpeaksOfTemplatesOrOptions() {
        // As they stand in messages_import.def.
        for (int id = static_cast<int>(MessageId::ImportUsage); id <= static_cast<int>(MessageId::ImportMeaning);
             ++id) {
            const QString words = reasonWords({static_cast<MessageId>(id), {"AAA", "BBB", "CCC"}});
            QVERIFY2(!words.contains(QStringLiteral("template"), Qt::CaseInsensitive), qPrintable(words));
            QVERIFY2(!words.contains(QStringLiteral("--")), qPrintable(words));
            QVERIFY2(words.endsWith(QLatin1Char('.')) && !words.contains(QLatin1Char('{')), qPrintable(words));
        }
    }

    void whatTheDocumentSaysStandsInThem() {
        QCOMPARE(reasonWords({MessageId::ImportUsageAmbiguous, {"S", "RE, O"}}),
                 QStringLiteral("'S' can mean RE, O. Say which is meant."));
        QCOMPARE(reasonWords({MessageId::ImportConflict, {"R", "O", "page 3"}}),
                 QStringLiteral("The document says R here and O elsewhere (page 3). Say which is right."));
        // What needs no other words is said as everywhere.
        QCOMPARE(reasonWords({MessageId::ImportStruck, {}}),
                 QString::fromStdString(Note{MessageId::ImportStruck, {}}.render()));
    }
};

QTEST_MAIN(TestImportWords)
#include "tst_import_words.moc"
