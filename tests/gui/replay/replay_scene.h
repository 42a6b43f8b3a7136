// A project in the window with messages to send, and endpoints to send them to.
#pragma once

#include "gui/common/app_fixture.h"
#include "gui/common/project_steps.h"
#include "gui/common/waiting.h"
#include "gui/replay/answering_peer.h"

#include "app/plumbline/main_window.h"
#include "widgets/common/row_view.h"
#include "widgets/documents/document_area.h"
#include "widgets/replay/plan_form.h"
#include "widgets/replay/plan_page.h"
#include "widgets/replay/replay_hub.h"
#include "widgets/replay/sent_run_page.h"

#include <QFile>

namespace plumb::desk::replay_scene {

inline QByteArray messages(int some) {
    QByteArray text;
    for (int n = 0; n < some; ++n) {
        text += "MSH|^~\\&|EPIC|STE|REG|STE|20261120064107||ADT^A01^ADT_A01|" + QByteArray::number(1000 + n) +
                "|P|2.5.1\rEVN|A01|20261120064105\rPID|1||" + QByteArray::number(7000 + n) +
                "^^^STE^MR||Zztest^Alpha||19610230|F\rPV1|1|I|4W^412^A\r";
    }
    return text;
}

inline replay::EndpointCard card(const char* name, quint16 port, replay::Label label = replay::Label::Test) {
    replay::EndpointCard card;
    card.endpoint.name = name;
    card.endpoint.address = {"127.0.0.1", port};
    card.endpoint.label = label;
    card.endpoint.times.acknowledge = 2000;
    return card;
}

inline bool putEndpoint(Desk& desk, const replay::EndpointCard& card) {
    ReplayHub& hub = ReplayHub::of(desk);
    hub.put(card, {}, [](const QString&) {});
    return comesAbout([&] { return hub.endpoint(QString::fromStdString(card.endpoint.name)) != nullptr; }, 20'000);
}

/// A project whose only source has so many messages, with this endpoint.
inline bool begin(AppFixture& fixture, int some, const replay::EndpointCard& card) {
    QFile file(fixture.folder.filePath(QStringLiteral("feed.hl7")));
    if (!file.open(QIODevice::WriteOnly) || file.write(messages(some)) < 0) {
        return false;
    }
    file.close();
    fixture.app().open({file.fileName()});
    if (!makeProject(fixture)) {
        return false;
    }
    ProjectWork& work = fixture.app().project();
    const auto there = [&] {
        Feed* const feed = fixture.app().desk().focus.feed();
        const ProjectFeed* const kept = feed ? work.of(feed) : nullptr;
        return feed && feed->size() == static_cast<quint64>(some) && feed->path() == file.fileName() && kept &&
               kept->source() != 0;
    };
    return comesAbout(there, 20'000) && putEndpoint(fixture.app().desk(), card);
}

/// The page of a plan over what is open, looked at.
inline PlanPage* plan(AppFixture& fixture) {
    fixture.app().desk().actions.refresh();
    fixture.app().desk().actions.action(QStringLiteral("replay.send"))->trigger();
    PlanPage* const page = planPageInSight();
    return page && comesAbout([&] { return page->dry() != nullptr; }, 20'000) ? page : nullptr;
}

/// The run that a plan becomes.
inline SentRunPage* send(AppFixture& fixture, PlanPage& page) {
    page.send();
    return sentRunPageOf(fixture.app().desk());
}

inline bool over(const SentRunPage& page, int milliseconds = 30'000) {
    return comesAbout([&] { return page.run() && !page.run()->isLive() && page.run()->id() != 0; }, milliseconds);
}

}  // namespace plumb::desk::replay_scene
