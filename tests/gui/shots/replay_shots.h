// The screens of sending: an endpoint, a plan with its dry run, a run with its outcomes, the wire log.
#pragma once

#include "gui/replay/answering_peer.h"
#include "gui/shots/project_shots.h"

#include "widgets/replay/endpoint_page.h"
#include "widgets/replay/plan_form.h"
#include "widgets/replay/plan_page.h"
#include "widgets/replay/replay_hub.h"
#include "widgets/replay/sent_run_page.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

namespace plumb::desk {

inline void keepEndpoint(Application& application, const char* name, quint16 port, replay::Label label) {
    replay::EndpointCard card;
    card.endpoint.name = name;
    card.endpoint.address = {"127.0.0.1", port};
    card.endpoint.label = label;
    ReplayHub& hub = ReplayHub::of(application.desk());
    hub.put(card, {}, [](const QString&) {});
    await("An endpoint", [&] { return hub.endpoint(QLatin1String(name)) != nullptr; });
}

/// The project's first source, a receiver that finds fault with some of it, and two endpoints.
inline void replayScene(Application& application) {
    auto peer = std::make_shared<AnsweringPeer>([](int nth, const QByteArray& id) {
        return nth % 6 == 4
                   ? AnsweringPeer::ack("AE", id, "|No such patient\rERR||PID^1^3|204^Unknown key identifier^HL70357|E")
                   : AnsweringPeer::ack("AA", id);
    });
    QObject::connect(&application.window(), &QObject::destroyed, &application.window(), [peer] {});
    openProjectScene(application);
    keepEndpoint(application, "Registry", 2575, replay::Label::Production);
    keepEndpoint(application, "Test lab", peer->port(), replay::Label::Test);
    for (const char* const panel : {"inspector", "findings"}) {
        application.window().dock(QLatin1String(panel))->hide();
    }
    application.window().showPanel(QStringLiteral("replay"));
    Shots::settle(application);
    application.desk().actions.refresh();
}

inline PlanPage* planScene(Application& application, const char* endpoint = "Test lab") {
    replayScene(application);
    trigger(application, "replay.send");
    PlanPage* const page = planPageInSight();
    page->form()->setEndpoint(QLatin1String(endpoint));
    page->findChild<QPlainTextEdit*>(QStringLiteral("plan.rewrites"))
        ->setPlainText(QStringLiteral("PID-5.1=Zztest{#}\nPID-13=555-0100"));
    await("A dry run", [&] { return page->dry() != nullptr && page->differences().rowCount() > 0; });
    return page;
}

/// The lower part of the form: new numbers, a map, alerts.
inline void valuesScene(Application& application) {
    PlanPage* const page = planScene(application);
    const auto field = [page](const char* name) { return page->findChild<QWidget*>(QLatin1String(name)); };
    qobject_cast<QPlainTextEdit*>(field("plan.renumber"))->setPlainText(QStringLiteral("PID-3, MRG-1=T{#}"));
    qobject_cast<QAbstractButton*>(field("plan.addMap"))->click();
    qobject_cast<QLineEdit*>(field("plan.mapPaths1"))->setText(QStringLiteral("PV1-3.1"));
    qobject_cast<QPlainTextEdit*>(field("plan.mapPairs1"))->setPlainText(QStringLiteral("3W, TEST-3\n4W"));
    qobject_cast<QAbstractButton*>(field("plan.alert.rejects"))->click();
    qobject_cast<QAbstractButton*>(field("plan.alert.silence"))->click();
    Shots::settle(application);
    page->findChild<QScrollArea*>()->ensureWidgetVisible(field("plan.alert.command"));
}

inline void runScene(Application& application) {
    PlanPage* const plan = planScene(application);
    application.window().showPanel(QStringLiteral("wire"));
    plan->send();
    SentRunPage* const page = sentRunPageOf(application.desk());
    await("A run", [&] { return page->run()->id() != 0 && !page->run()->isLive(); });
    Shots::settle(application);
    page->list()->selectRow(std::min(4, page->run()->outcomes().rowCount() - 1));
}

inline void replayShots(Shots& shots) {
    const auto everywhere = [&](const char* name, const std::function<void(Application&)>& prepare) {
        shots.shot(QString::fromLatin1(name), prepare);
        shots.shot(QString::fromLatin1(name) + QStringLiteral("-dark"), prepare, SchemeChoice::Dark);
    };
    everywhere("replay-plan", [](Application& a) { planScene(a); });
    everywhere("replay-plan-values", valuesScene);
    everywhere("replay-run", runScene);
    shots.shot(QStringLiteral("replay-run-small"), runScene, SchemeChoice::Light, {1100, 700});
    shots.shot(QStringLiteral("replay-run-high-contrast"), runScene, SchemeChoice::HighContrast, {900, 640});
    shots.shot(QStringLiteral("replay-plan-high-contrast"), [](Application& a) { planScene(a); },
               SchemeChoice::HighContrast, {1100, 700});
    shots.shot(QStringLiteral("replay-production"), [](Application& a) { planScene(a, "Registry"); });
    everywhere("replay-endpoint", [](Application& a) {
        replayScene(a);
        showEndpoint(a.desk(), QStringLiteral("Test lab"));
    });
    shots.shot(QStringLiteral("replay-endpoint-new"), [](Application& a) {
        replayScene(a);
        showEndpoint(a.desk(), {});
    });
    shots.shot(QStringLiteral("replay-empty"), [](Application& a) {
        openSample(a);
        a.window().showPanel(QStringLiteral("replay"));
        a.window().showPanel(QStringLiteral("wire"));
        trigger(a, "replay.send");
    });
}

}  // namespace plumb::desk
