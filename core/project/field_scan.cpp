#include "project/field_scan.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <new>
#include <thread>

namespace plumb::project {

struct FieldScan::State {
    struct Done {
        Result<void> result;
        FieldBatch batch;
    };

    std::shared_ptr<Project> project;
    FieldQuestion question;
    std::vector<FieldStretch> stretches;
    CancelSource cancel;
    std::size_t ahead = 0;
    std::mutex mutex;
    std::condition_variable ready, room;
    std::size_t next = 0, taken = 0;   // stretches given to threads, and taken by who looks at them
    std::map<std::size_t, Done> done;  // by stretch
    std::vector<FieldBatch> spare;
    Done current;
    std::vector<std::thread> threads;

    void work() {
        FieldReader reader(project, question.path, question.wants);
        for (;;) {
            std::size_t mine = 0;
            Done one;
            {
                std::unique_lock lock(mutex);
                room.wait(lock,
                          [&] { return cancel.token().stopped() || next == stretches.size() || next < taken + ahead; });
                if (cancel.token().stopped() || next == stretches.size()) {
                    return;
                }
                mine = next++;
                if (!spare.empty()) {
                    one.batch = std::move(spare.back());
                    spare.pop_back();
                }
            }
            one.batch.clear();
            try {
                one.result = reader.read(stretches[mine], cancel.token(), one.batch);
            } catch (const std::bad_alloc&) {
                one.result = fail(MessageId::OutOfMemory, {project->path()});
            }
            {
                const std::scoped_lock lock(mutex);
                done.emplace(mine, std::move(one));
            }
            ready.notify_one();
        }
    }
};

FieldScan::FieldScan(const std::shared_ptr<Project>& project, const FieldQuestion& question,
                     std::vector<FieldStretch> stretches)
    : m_state(std::make_unique<State>()) {
    State& state = *m_state;
    state.project = project;
    state.question = question;
    state.stretches = std::move(stretches);
    const std::size_t wanted = question.threads != 0 ? question.threads : std::thread::hardware_concurrency();
    const std::size_t threads = std::clamp<std::size_t>(std::min(wanted, state.stretches.size()), 1, 64);
    state.ahead = 2 * threads + 1;
    for (std::size_t i = 0; i < threads; ++i) {
        state.threads.emplace_back([&state] { state.work(); });
    }
}

FieldScan::~FieldScan() {
    {
        const std::scoped_lock lock(m_state->mutex);
        m_state->cancel.stop();
    }
    m_state->room.notify_all();
    for (std::thread& thread : m_state->threads) {
        thread.join();
    }
}

Result<const FieldBatch*> FieldScan::next(const std::function<bool()>& stopped) {
    State& state = *m_state;
    std::unique_lock lock(state.mutex);
    for (;;) {
        if (stopped && stopped()) {
            return fail(MessageId::Cancelled);
        }
        if (state.taken == state.stretches.size()) {
            return nullptr;
        }
        const auto found = state.done.find(state.taken);
        if (found == state.done.end()) {
            // Who stops it may do so without waking this thread.
            state.ready.wait_for(lock, std::chrono::milliseconds(50));
            continue;
        }
        state.spare.push_back(std::move(state.current.batch));
        state.current = std::move(found->second);
        state.done.erase(found);
        ++state.taken;
        state.room.notify_all();
        if (!state.current.result) {
            return fail(state.current.result.error());
        }
        if (state.current.batch.size() > 0) {
            return &state.current.batch;
        }
    }
}

Result<void> forEachField(Project& project, const FieldQuestion& question, const CancelToken& cancel,
                          const std::function<bool(const FieldValue&)>& visit) {
    Result<StoredParts> parts = StoredParts();
    {
        Result<Project::Reader> reader = project.reader();
        if (!reader) {
            return fail(std::move(reader.error()));
        }
        parts = StoredParts::load(**reader);
    }
    if (!parts) {
        return fail(std::move(parts.error()));
    }
    FieldScan scan(project.shared_from_this(), question, parts->stretches(question.range, FieldScan::kStretchBytes));
    for (;;) {
        const Result<const FieldBatch*> batch = scan.next([&] { return cancel.stopped(); });
        if (!batch) {
            return fail(batch.error());
        }
        if (!*batch) {
            return {};
        }
        for (std::size_t i = 0; i < (*batch)->size(); ++i) {
            if (!visit((**batch)[i])) {
                return {};
            }
        }
    }
}

}  // namespace plumb::project
