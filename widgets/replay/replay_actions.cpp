#include "widgets/replay/replay_actions.h"

#include "widgets/common/actions.h"
#include "widgets/common/find_page.h"
#include "widgets/models/focus.h"
#include "widgets/replay/endpoint_page.h"
#include "widgets/replay/listen_page.h"
#include "widgets/replay/plan_page.h"
#include "widgets/replay/recording.h"
#include "widgets/replay/sent_run_page.h"
#include "widgets/replay/wire_panel.h"

#include <QApplication>
#include <QCoreApplication>

#include <memory>
#include <utility>

namespace plumb::desk {
namespace {

using Deed = SentRunPage::Deed;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReplayActions)
};

using AddReplay = std::function<void(const char* id, const QString& text, const char* icon, const char* keys,
                                     std::function<void()> run, std::function<bool()> enabled)>;

EndpointPage* endpointInSight() {
    return findPageInSight<EndpointPage>();
}

/// That is there already: asking for it must not make it.
WirePanel* wireInSight() {
    return findPage<WirePanel>([](const WirePanel&) { return true; });
}

void addPlanActions(Desk& desk, const AddReplay& add, const ChangeTargets& targets) {
    add(
        "replay.newEndpoint", Words::tr("New endpoint"), "add", "",
        [&desk] { withRecord(desk, QApplication::activeWindow(), [&desk] { showEndpoint(desk, {}); }); },
        [&desk] { return canRecord(desk); });
    add(
        "replay.saveEndpoint", Words::tr("Keep the endpoint"), "save", "", [] { endpointInSight()->save(); },
        [] { return endpointInSight() && endpointInSight()->canSave(); });
    add(
        "replay.send", Words::tr("Send messages"), "replay", "Ctrl+Alt+Return",
        [&desk, targets] { showPlan(desk, *desk.focus.feed(), targets); },
        [&desk] { return desk.project && desk.focus.feed(); });
    add(
        "replay.start", Words::tr("Send what the plan shows"), "check", "", [] { planPageInSight()->send(); },
        [] { return planPageInSight() && planPageInSight()->canSend(); });
    add(
        "replay.nextMessage", Words::tr("Go to the next message that would leave"), "next", "",
        [] { planPageInSight()->step(1); }, [] { return planPageInSight() && planPageInSight()->canStep(1); });
    add(
        "replay.previousMessage", Words::tr("Go to the message before that would leave"), "previous", "",
        [] { planPageInSight()->step(-1); }, [] { return planPageInSight() && planPageInSight()->canStep(-1); });
}

void addListenActions(Desk& desk, const AddReplay& add) {
    add(
        "listen.new", Words::tr("New listener"), "add", "",
        [&desk] { withRecord(desk, QApplication::activeWindow(), [&desk] { showListener(desk, {}); }); },
        [&desk] { return canRecord(desk); });
    const auto deed = [&add](const char* id, const QString& text, const char* icon, ListenPage::Deed what) {
        add(
            id, text, icon, "", [what] { listenPageInSight()->perform(what); },
            [what] {
                const ListenPage* const page = listenPageInSight();
                return page && page->can(what);
            });
    };
    deed("listen.keep", Words::tr("Keep the listener"), "save", ListenPage::Deed::Keep);
    deed("listen.start", Words::tr("Start listening"), "next", ListenPage::Deed::Start);
    deed("listen.stop", Words::tr("Stop listening"), "stop", ListenPage::Deed::Stop);
    deed("listen.showMessages", Words::tr("Show the messages that a listener has received"), "messages",
         ListenPage::Deed::ShowMessages);
}

void addRunActions(Desk& desk, const AddReplay& add) {
    const auto deed = [&](const char* id, const QString& text, const char* icon, Deed what) {
        add(
            id, text, icon, "", [&desk, what] { sentRunPageOf(desk)->perform(what); },
            [&desk, what] {
                const SentRunPage* const page = sentRunPageOf(desk);
                return page && page->can(what);
            });
    };
    deed("replay.pause", Words::tr("Pause sending"), "stop", Deed::Pause);
    deed("replay.resume", Words::tr("Resume sending"), "next", Deed::Resume);
    deed("replay.stop", Words::tr("Stop sending when what is under way has ended"), "stop", Deed::Stop);
    deed("replay.abort", Words::tr("Abort sending at once"), "close", Deed::Abort);
    deed("replay.goOn", Words::tr("Go on: send what never left"), "next", Deed::GoOn);
    deed("replay.retry", Words::tr("Try failed messages again"), "refresh", Deed::Retry);
    deed("replay.retryOne", Words::tr("Try the chosen message again"), "refresh", Deed::RetryThis);
    deed("replay.retryNow", Words::tr("Send now what waits to be sent again"), "refresh", Deed::RetryNow);
    deed("replay.skip", Words::tr("Skip the chosen message: do not send it again"), "next", Deed::Skip);
    deed("replay.sendUnknown", Words::tr("Send unknown messages again"), "warning-sign", Deed::SendUnknown);
    deed("replay.openMessage", Words::tr("Go to the message of the outcome"), "goto", Deed::OpenMessage);
}

}  // namespace

void addReplayActions(Desk& desk, const ChangeTargets& targets, const std::function<WirePanel*()>& wire) {
    const AddReplay add = [&desk](const char* id, const QString& text, const char* icon, const char* keys,
                                  std::function<void()> run, std::function<bool()> enabled) {
        desk.actions.add({QLatin1String(id), text, Words::tr("Replay"), QLatin1String(keys), QLatin1String(icon)},
                         std::move(run), std::move(enabled));
    };
    addPlanActions(desk, add, targets);
    addRunActions(desk, add);
    addListenActions(desk, add);
    add(
        "wire.saveAs", Words::tr("Save the wire log"), "export", "", [wire] { wire()->save(); },
        [] { return wireInSight() && wireInSight()->canSave(); });
    desk.actions.add(
        {QStringLiteral("wire.toggleFollow"),
         Words::tr("Follow the wire log"),
         Words::tr("Replay"),
         {},
         QStringLiteral("last"),
         true},
        [wire] { wire()->setFollows(!wire()->follows()); }, [] { return wireInSight() && wireInSight()->model(); },
        [] { return wireInSight() && wireInSight()->follows(); });
}

}  // namespace plumb::desk
