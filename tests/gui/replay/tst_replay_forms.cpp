// Forms of sending and listening by the keyboard alone.
#include "gui/common/tab_stops.h"
#include "gui/replay/replay_scene.h"

#include "widgets/replay/endpoint_form.h"
#include "widgets/replay/endpoint_page.h"
#include "widgets/replay/listen_form.h"
#include "widgets/replay/listen_page.h"
#include "widgets/replay/plan_maps.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTranslator>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;
using namespace plumb::desk::replay_scene;

namespace {

bool isAmong(const std::vector<QWidget*>& stops, const char* name) {
    return std::any_of(stops.begin(), stops.end(),
                       [name](const QWidget* one) { return one->objectName() == QLatin1String(name); });
}

/// Marks the words that are said as those of TLS.
class MarksTls final : public QTranslator {
public:
    MarksTls() { QCoreApplication::installTranslator(this); }
    ~MarksTls() override { QCoreApplication::removeTranslator(this); }

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* words, const char*, int) const override {
        return QLatin1String(context) == QLatin1String("plumb::desk::TlsFields")
                   ? QStringLiteral("tls:") + QLatin1String(words)
                   : QString();
    }
};

}  // namespace

class TestReplayForms : public QObject {
    Q_OBJECT

private slots:
    void tabGoesThroughAnEndpointAsItIsRead() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 2, card("Test lab", 1)));
        EndpointPage* const page = showEndpoint(fixture.app().desk(), {});
        auto* const form = page->findChild<EndpointForm*>();
        const std::vector<QWidget*> stops = walked(form);
        QCOMPARE(outOfOrder(form, stops), QString());
        for (const char* name : {"endpoint.name", "endpoint.port", "endpoint.label", "endpoint.tls"}) {
            QVERIFY2(isAmong(stops, name), name);
        }
    }

    void tabGoesThroughAListenerAsItIsRead() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 2, card("Test lab", 1)));
        ListenPage* const page = showListener(fixture.app().desk(), {});
        auto* const form = page->findChild<ListenForm*>();
        const std::vector<QWidget*> stops = walked(form);
        QCOMPARE(outOfOrder(form, stops), QString());
        for (const char* name : {"listener.name", "listener.port", "listener.file", "listener.tls"}) {
            QVERIFY2(isAmong(stops, name), name);
        }
    }

    void tabGoesThroughAPlanAsItIsRead() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 2, card("Test lab", 1)));
        PlanPage* const page = plan(fixture);
        QVERIFY(page);
        PlanForm* const form = page->form();
        auto* const maps = form->findChild<PlanMaps*>();
        maps->add();
        maps->add();
        QVERIFY(comesAbout([maps] { return maps->findChildren<QPlainTextEdit*>().last()->isVisible(); }));
        const std::vector<QWidget*> stops = walked(form);
        QCOMPARE(outOfOrder(form, stops), QString());
        QVERIFY(stops.size() > 12);
        QVERIFY(std::count_if(stops.begin(), stops.end(), [maps](QWidget* one) { return maps->isAncestorOf(one); }) >
                4);
    }

    void bothFormsSayTlsInTheSameWords() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 2, card("Test lab", 1)));
        const MarksTls marks;
        const QWidget* const pages[] = {showEndpoint(fixture.app().desk(), {}), showListener(fixture.app().desk(), {})};
        for (const char* const field : {"tls", "certificate", "key", "store", "passphrase"}) {
            QStringList names;
            for (const QWidget* const page : pages) {
                const QString thing = page == pages[0] ? QStringLiteral("endpoint.") : QStringLiteral("listener.");
                const auto* const found = page->findChild<QWidget*>(thing + QLatin1String(field));
                QVERIFY2(found, field);
                names.append(found->accessibleName());
            }
            QVERIFY2(names[0].startsWith(QLatin1String("tls:")), qPrintable(names[0]));
            QCOMPARE(names[0], names[1]);
        }
        auto* const browse = pages[1]->findChild<QWidget*>(QStringLiteral("listener.authorities.browse"));
        QVERIFY(browse);
        QCOMPARE(browse->toolTip(), QStringLiteral("tls:Choose the authorities"));
        QCOMPARE(pages[1]->findChild<QWidget*>(QStringLiteral("listener.clients"))->accessibleName(),
                 QStringLiteral("Clients must show a certificate"));
    }

    void aMissingPortIsSaidBelowIt() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 2, card("Test lab", 1)));
        EndpointPage* const page = showEndpoint(fixture.app().desk(), {});
        page->findChild<QLineEdit*>(QStringLiteral("endpoint.name"))->setText(QStringLiteral("Registry"));
        page->findChild<QLineEdit*>(QStringLiteral("endpoint.host"))->setText(QStringLiteral("registry.example"));
        const auto* const said = page->findChild<QLabel*>(QStringLiteral("endpoint.port.problem"));
        page->findChild<QLineEdit*>(QStringLiteral("endpoint.host"))->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCoreApplication::processEvents();
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("endpoint.port"));
        QVERIFY2(said->isHidden(), "who has just come there is not told yet");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(comesAbout([said] { return said->isVisible(); }));
        page->findChild<EndpointForm*>()->sayProblems();
        QVERIFY(said->isVisible());
        QVERIFY(page->findChild<QLabel*>(QStringLiteral("endpoint.host.problem"))->isHidden());
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("endpoint.port"));
        page->findChild<QSpinBox*>(QStringLiteral("endpoint.port"))->setValue(2575);
        QVERIFY(page->findChild<QLabel*>(QStringLiteral("endpoint.port.problem"))->isHidden());
    }
};

QTEST_MAIN(TestReplayForms)
#include "tst_replay_forms.moc"
