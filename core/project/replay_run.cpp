#include "project/replay_run.h"

#include "project/outcome_rows.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace plumb::project {

ReplayRun::ReplayRun(std::shared_ptr<Project> project, std::int64_t id, std::uint64_t known)
    : m_project(std::move(project))
    , m_id(id)
    , m_known(known) {}

ReplayRun::~ReplayRun() {
    if (!m_ended) {
        // Where not even this can be written, the next opening of the project does it.
        m_project->post([run = m_id](Connection& store) { return breakOffReplayRun(store, run); });
    }
}

Result<std::unique_ptr<ReplayRun>> ReplayRun::begin(std::shared_ptr<Project> project, const ReplayHead& head) {
    std::int64_t id = 0;
    const Result<void> begun = project->write([&](Connection& store) {
        return beginReplayRun(store, project->who(), head).map([&id](std::int64_t made) { id = made; });
    });
    if (!begun) {
        return fail(begun.error());
    }
    return std::unique_ptr<ReplayRun>(new ReplayRun(std::move(project), id, 0));
}

Result<std::unique_ptr<ReplayRun>> ReplayRun::goOn(std::shared_ptr<Project> project, std::int64_t run) {
    const Result<void> begun =
        project->write([&](Connection& store) { return goOnWithReplayRun(store, project->who(), run); });
    if (!begun) {
        return fail(begun.error());
    }
    return std::unique_ptr<ReplayRun>(
        new ReplayRun(std::move(project), run, std::numeric_limits<std::uint64_t>::max()));
}

Result<std::optional<replay::KeptOutcome>> ReplayRun::find(std::uint64_t message) {
    if (message >= m_known) {
        return std::optional<replay::KeptOutcome>();
    }
    Result<Project::Reader> reader = m_project->reader();
    return reader ? OutcomeRows(**reader, kOutcomesOfProject, m_id).find(message) : fail(std::move(reader.error()));
}

Result<void> ReplayRun::keep(const replay::OutcomeBatch& batch) {
    const Result<void> done = m_project->write(
        [&batch, run = m_id](Connection& store) { return OutcomeRows(store, kOutcomesOfProject, run).write(batch); },
        Durability::Full);
    if (!done) {
        return fail(MessageId::OutcomesFailed, {m_project->path(), done.error().render()});
    }
    std::uint64_t known = m_known;
    for (const replay::Intent& intent : batch.intents) {
        known = std::max(known, intent.message + 1);
    }
    for (const replay::AttemptResult& result : batch.results) {
        known = std::max(known, result.message + 1);
    }
    m_known = known;
    return {};
}

Result<void> ReplayRun::end(const std::optional<Error>& why) {
    Result<void> done = m_project->write(
        [&](Connection& store) { return endReplayRun(store, m_project->who(), m_id, why); }, Durability::Full);
    m_ended = m_ended || done.has_value();
    return done;
}

}  // namespace plumb::project
