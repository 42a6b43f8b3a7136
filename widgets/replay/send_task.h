// One sending under way: a PlanFeed and a Sender on the thread of sockets, their record in the project. What happens is
// told to the window's thread in batches, at most every 50 ms.
//
// Made, told what to do and deleted on the window's thread; everything else happens on the other.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/secret.h"
#include "project/replay_runs.h"
#include "project/wire_rows.h"
#include "replay/alert_watch.h"
#include "replay/endpoint_card.h"
#include "replay/plan_feed.h"
#endif
#include "widgets/models/send_plan.h"
#include "widgets/replay/plan_messages.h"
#include "widgets/replay/task_voice.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace plumb::project {
class Project;
}
namespace plumb::replay {
class Sender;
}

namespace plumb::desk {

struct SendSetup {
    std::shared_ptr<project::Project> project;
    project::ReplayHead head;  ///< with an id: that run is gone on with
    replay::EndpointCard card;
    SendPlan plan;
    std::shared_ptr<const PlanMessages> messages;
    replay::Resend resend;
    std::shared_ptr<const Secret> passphrase;  ///< of the private key; nullptr: none
};

class SendTask final {
public:
    struct Batch {
        std::vector<project::OutcomeRow> outcomes;
        std::vector<project::KeptWireRow> wire;
        std::vector<replay::Alert> alerts;
        std::vector<std::uint64_t> dropped;  ///< messages that are not sent again after all; what they came to stands
    };
    /// On the window's thread; none follows when the task is gone.
    struct Callbacks {
        std::function<void(std::int64_t run)> begun;
        std::function<void(Batch batch)> happened;
        std::function<void(std::optional<Error> why)> ended;  ///< once; what was kept is on the disk
    };

    SendTask(QThread& network, SendSetup setup, Callbacks callbacks);
    /// Aborts what is under way; it is Unknown then.
    ~SendTask();
    SendTask(const SendTask&) = delete;
    SendTask& operator=(const SendTask&) = delete;

    void pause();
    void resume();
    /// No further message leaves; those under way are waited for.
    void stop();
    void abort();
    /// A message that waits to be sent again is given up.
    void skip(std::uint64_t message);
    /// What waits to be sent again leaves now: that one, or all.
    void retryNow(std::optional<std::uint64_t> message);

private:
    class Worker;

    void tell(std::function<void(replay::Sender&)> what);

    Worker* m_worker;
    TaskVoice<Callbacks> m_voice;
};

/// An attempt as the table shows it.
[[nodiscard]] project::OutcomeRow outcomeRowOf(const replay::FeedRow& row, std::int64_t endedUs);

}  // namespace plumb::desk
