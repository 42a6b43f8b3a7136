#include "gui/common/action_effect_parts.h"
#include "gui/common/waiting.h"
#include "gui/replay/replay_scene.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest/QtTest>

namespace plumb::desk {
namespace {

using Answers = std::function<QByteArray(int nth, const QByteArray& id)>;
using Deed = SentRunPage::Deed;

void must(const char* what, const std::function<bool()>& comes) {
    if (!comesAbout(comes, 20'000)) {
        qFatal("%s did not come about.", what);
    }
}

/// The sample in a project, and an endpoint behind which somebody answers like that.
Before endpoint(Answers answers, const char* policy = nullptr) {
    return [answers = std::move(answers), policy](AppFixture& fixture) {
        auto peer = std::make_shared<AnsweringPeer>(answers);
        replay::EndpointCard card = replay_scene::card("Test lab", peer->port());
        card.endpoint.times.acknowledge = replay::kLongestTime;
        if (policy && card.policies.set(policy)) {
            constexpr int kMinute = 60'000;
            card.policies.backoff = card.policies.longestBackoff = kMinute;
        }
        // It answers for as long as the window is there.
        QObject::connect(&fixture.window(), &QObject::destroyed, &fixture.window(), [peer] {});
        ProjectSession& session = fixture.app().project().session();
        session.create(fixture.folder.filePath(QStringLiteral("work.plumb")), {});
        must("A project", [&] { return session.isOpen() && fixture.app().project().isSettled(); });
        fixture.settle();
        if (!replay_scene::putEndpoint(fixture.app().desk(), card)) {
            qFatal("The endpoint was not kept.");
        }
        fixture.app().desk().actions.refresh();
    };
}

QByteArray accept(int, const QByteArray& id) {
    return AnsweringPeer::ack("AA", id);
}

QByteArray nothing(int, const QByteArray&) {
    return {};
}

QByteArray errorFirst(int nth, const QByteArray& id) {
    return AnsweringPeer::ack(nth == 0 ? "AE" : "AA", id);
}

PlanPage* planned(AppFixture& fixture, Answers answers = accept, const char* policy = nullptr) {
    endpoint(std::move(answers), policy)(fixture);
    PlanPage* const page = replay_scene::plan(fixture);
    if (!page || !page->canSend()) {
        qFatal("The plan cannot be sent.");
    }
    return page;
}

SentRunPage* sent(AppFixture& fixture, Answers answers, const char* policy = nullptr) {
    SentRunPage* const page = replay_scene::send(fixture, *planned(fixture, std::move(answers), policy));
    must("A run", [&] { return page->run() && page->run()->id() != 0 && page->run()->wire().total() > 1; });
    fixture.app().desk().actions.refresh();
    return page;
}

SentRunPage* over(AppFixture& fixture, Answers answers) {
    SentRunPage* const page = sent(fixture, std::move(answers));
    must("The end of a run", [&] { return !page->run()->isLive(); });
    fixture.settle();
    return page;
}

SentRunPage* aborted(AppFixture& fixture) {
    SentRunPage* const page = sent(fixture, nothing);
    page->perform(Deed::Abort);
    must("The end of a run", [&] { return !page->run()->isLive(); });
    fixture.settle();
    return page;
}

}  // namespace

void addReplayEffects(const AddEffect& add) {
    add("panel.replay", "docks", {});
    add("panel.wire", "docks", {});
    add("replay.newEndpoint", "documents page", endpoint(accept));
    add("replay.saveEndpoint", "documents page", [](AppFixture& fixture) {
        endpoint(accept)(fixture);
        choose(fixture, "replay.newEndpoint");
        const QWidget& page = *fixture.app().window().documents()->current();
        page.findChild<QLineEdit*>(QStringLiteral("endpoint.name"))->setText(QStringLiteral("Registry"));
        page.findChild<QLineEdit*>(QStringLiteral("endpoint.host"))->setText(QStringLiteral("registry.example"));
        page.findChild<QSpinBox*>(QStringLiteral("endpoint.port"))->setValue(2575);
        waitFor(fixture, "replay.saveEndpoint");
    });
    add("replay.send", "documents page", endpoint(accept));
    add("replay.start", "documents page", [](AppFixture& fixture) { planned(fixture); });
    add("replay.nextMessage", "words", [](AppFixture& fixture) { planned(fixture); });
    add("replay.previousMessage", "words", [](AppFixture& fixture) { planned(fixture)->step(1); });
    for (const char* const id : {"replay.pause", "replay.stop", "replay.abort"}) {
        add(id, "words", [](AppFixture& fixture) { sent(fixture, nothing); });
    }
    add("replay.resume", "words", [](AppFixture& fixture) {
        SentRunPage* const page = sent(fixture, nothing);
        const auto* const button = page->findChild<QPushButton*>(QStringLiteral("run.pause"));
        const QString before = button->text();
        page->perform(Deed::Pause);
        must("A pause", [&] { return button->text() != before; });
    });
    add("replay.goOn", "words", [](AppFixture& fixture) {
        aborted(fixture);
        waitFor(fixture, "replay.goOn");
    });
    add("replay.retry", "words", [](AppFixture& fixture) {
        over(fixture, errorFirst);
        waitFor(fixture, "replay.retry");
    });
    add("replay.retryOne", "words", [](AppFixture& fixture) {
        over(fixture, errorFirst)->list()->selectRow(0);
        waitFor(fixture, "replay.retryOne");
    });
    for (const char* const id : {"replay.retryNow", "replay.skip"}) {
        add(id, "words", [id](AppFixture& fixture) {
            SentRunPage* const page = sent(fixture, errorFirst, "AE=retry:5:park");
            must("One that waits", [&] { return page->run()->outcomes().waiting() == 1; });
            page->list()->selectRow(page->run()->outcomes().rowOf(0));
            waitFor(fixture, id);
        });
    }
    add("replay.sendUnknown", "words", [](AppFixture& fixture) {
        aborted(fixture);
        waitFor(fixture, "replay.sendUnknown");
    });
    add("replay.openMessage", "page", [](AppFixture& fixture) {
        over(fixture, accept)->list()->selectRow(2);
        waitFor(fixture, "replay.openMessage");
    });
    const auto logged = [](AppFixture& fixture) {
        choose(fixture, "panel.wire");
        over(fixture, accept)->list()->selectRow(0);  // which ends the following
        waitFor(fixture, "wire.saveAs");
    };
    add("wire.saveAs", "popups", logged);
    add("wire.toggleFollow", "follows", logged);
}

}  // namespace plumb::desk
