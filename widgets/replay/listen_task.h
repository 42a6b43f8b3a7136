// One listener at work, on the thread of listeners: its sockets, the file that it stores in, its record in the project.
// What happens is told to the window's thread in batches, at most every 50 ms.
//
// Listeners bring messages to the disk before they are acknowledged, so they have a thread of their own: no sending
// waits for a disk that is slow. Made, told what to do and deleted on the window's thread.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/secret.h"
#include "project/replay_runs.h"
#include "project/wire_rows.h"
#include "replay/endpoint_card.h"
#include "replay/listener_card.h"
#endif
#include "widgets/replay/task_voice.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plumb::project {
class Project;
}

namespace plumb::desk {

struct ListenSetup {
    std::shared_ptr<project::Project> project;
    project::ReplayHead head;
    replay::ListenerCard card;
    std::shared_ptr<const Secret> passphrase;  ///< of the private key; nullptr: none
    std::optional<replay::Endpoint> receiver;  ///< that messages are passed on to, as the card says
    std::shared_ptr<const Secret> receiverPassphrase;
};

/// What a listener came to so far.
struct ListenFigures {
    std::string address;  ///< that it really listens on; empty: not yet
    std::uint64_t connections = 0, open = 0, refused = 0;
    std::uint64_t messages = 0, bytes = 0;
    std::array<std::uint64_t, 7> answers{};  ///< by AckCode
    // Of one that passes on; `answers` are those of the far side and `own` together.
    std::uint64_t forwarded = 0, own = 0, failed = 0;
    std::string type, controlId;  ///< of the last message
    std::int64_t lastUs = 0;      ///< when it came
    std::string file;             ///< that is written now
    std::uint64_t durable = 0;    ///< its bytes that are on the disk
};

class ListenTask final {
public:
    struct Batch {
        ListenFigures figures;
        std::vector<std::pair<std::string, std::uint64_t>> left;  ///< files that are full, and how long each is
        std::vector<project::KeptWireRow> wire;
    };
    /// On the window's thread; none follows when the task is gone.
    struct Callbacks {
        std::function<void(std::int64_t run)> begun;
        std::function<void(Batch batch)> happened;
        std::function<void(std::optional<Error> why)> ended;  ///< once; what was kept is on the disk
    };

    ListenTask(QThread& thread, ListenSetup setup, Callbacks callbacks);
    /// What has come whole is stored and answered; then everything closes.
    ~ListenTask();
    ListenTask(const ListenTask&) = delete;
    ListenTask& operator=(const ListenTask&) = delete;

    /// Takes no further connections; what has come whole is stored and answered.
    void stop();

private:
    class Worker;

    Worker* m_worker;
    TaskVoice<Callbacks> m_voice;
};

}  // namespace plumb::desk
