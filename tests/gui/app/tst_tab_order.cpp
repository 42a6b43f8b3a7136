// Tab goes through every document as it is read.
#include "gui/common/action_effects.h"
#include "gui/common/app_fixture.h"
#include "gui/common/tab_stops.h"

#include "app/plumbline/main_window.h"
#include "widgets/documents/document_area.h"

#include <QDialog>
#include <QtTest/QtTest>

using namespace plumb::desk;

class TestTabOrder : public QObject {
    Q_OBJECT

private slots:
    void everyDocumentIsReadByTab_data() {
        QTest::addColumn<QString>("id");
        for (auto effect = effects().constBegin(); effect != effects().constEnd(); ++effect) {
            if (QByteArray(effect->changes).split(' ').contains("documents")) {
                QTest::newRow(qPrintable(effect.key())) << effect.key();
            }
        }
    }

    void everyDocumentIsReadByTab() {
        QFETCH(QString, id);
        AppFixture fixture;
        fixture.press("Ctrl+1");
        if (const auto& before = effects()[id].before) {
            before(fixture);
        }
        fixture.app().desk().actions.refresh();
        fixture.app().desk().actions.action(id)->trigger();
        fixture.settle();
        if (!fixture.window().findChildren<QDialog*>().isEmpty()) {
            QSKIP("it asks something of its own first");
        }
        QWidget* const page = fixture.app().window().documents()->current();
        if (!page) {
            QSKIP("it closes the last document");
        }
        // A page may still be reading what it shows.
        for (std::size_t before = 0; before != tabStops(page).size();) {
            before = tabStops(page).size();
            QTest::qWait(100);
        }
        std::vector<QWidget*> stops = walked(page);
        if (stops.size() != tabStops(page).size()) {
            stops = walked(page);  // what was chosen on the way brought more
        }
        QVERIFY2(!stops.empty(), page->metaObject()->className());
        const QString name = QLatin1String(page->metaObject()->className()) + QStringLiteral(": ");
        const QString odd = outOfOrder(page, stops);
        QVERIFY2(odd.isEmpty(), qPrintable(name + odd));
        const QStringList missed = leftOut(page, stops);
        QVERIFY2(missed.isEmpty(), qPrintable(name + missed.join(QStringLiteral(", "))));
    }
};

QTEST_MAIN(TestTabOrder)
#include "tst_tab_order.moc"
