#include "project/wire_keeper.h"

#include <utility>

namespace plumb::project {
namespace {

// What waits to be handed over at most.
constexpr std::size_t kMostWaiting = 1000;
constexpr std::uint64_t kMostBytes = std::uint64_t{1} << 20;

}  // namespace

struct WireKeeper::Shared {
    std::atomic<bool> failed{false};
};

WireKeeper::WireKeeper(std::shared_ptr<Project> project, std::int64_t run, Listener listener)
    : m_project(std::move(project))
    , m_run(run)
    , m_listener(std::move(listener))
    , m_shared(std::make_shared<Shared>()) {}

WireKeeper::~WireKeeper() {
    flush();
}

void WireKeeper::add(const replay::WireRow& row) {
    KeptWireRow kept = KeptWireRow::of(row, m_run);
    if (m_listener) {
        m_listener(kept);
    }
    m_bytes += kept.bytes.size();
    m_rows.push_back(std::move(kept));
    if (m_rows.size() >= kMostWaiting || m_bytes >= kMostBytes) {
        flush();
    }
}

void WireKeeper::flush() {
    if (m_rows.empty()) {
        return;
    }
    m_bytes = 0;
    auto rows = std::make_shared<const std::vector<KeptWireRow>>(std::exchange(m_rows, {}));
    m_project->post([rows](Connection& store) { return appendWire(store, *rows); },
                    [shared = m_shared](const Result<void>& done) {
                        if (!done) {
                            shared->failed = true;
                        }
                    },
                    Durability::Batched);
}

bool WireKeeper::failed() const {
    return m_shared->failed;
}

}  // namespace plumb::project
