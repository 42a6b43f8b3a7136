#include "plumb/check_keep.h"

#include "plumb/exit_codes.h"
#include "project/project.h"

#include <fmt/format.h>

#include <utility>

namespace plumb::cli {

KeptRuns::KeptRuns(const ProjectInput& project, const Inputs& inputs) {
    std::map<std::int64_t, std::uint64_t> seen;  // messages of a source in its parts so far
    const auto& sources = inputs.sources();
    for (std::size_t n = 0; n < sources.size(); ++n) {
        const auto known = project.sourceOf.find(&sources[n]->bytes());
        const std::int64_t source = known == project.sourceOf.end() ? 0 : known->second;
        m_firsts.push_back({source, std::exchange(seen[source], seen[source] + sources[n]->size())});
        if (source != 0) {
            m_found.try_emplace(source);
            m_full[source] = false;
        }
    }
}

KeptRuns::Found KeptRuns::begin() const {
    Found part;
    for (const auto& [source, full] : m_full) {
        part.try_emplace(source, full ? 0 : project::RunFindings::kMost);
    }
    return part;
}

KeptRuns::Place KeptRuns::placeOf(std::size_t input, std::uint64_t number) const {
    return {m_firsts[input].source, m_firsts[input].number + number};
}

void KeptRuns::merge(Found&& later) {
    for (auto& [source, found] : later) {
        project::RunFindings& all = m_found.at(source);
        all.merge(std::move(found));
        m_full.at(source) = all.isFull();
    }
}

bool canKeep(Session& session, const ProjectInput& project, const Inputs& inputs) {
    if (!project.project || project.sourceOf.empty()) {
        session.complain("--keep keeps what is found in a project. Name a project (NAME.plumb) that holds sources.");
        return false;
    }
    if (inputs.selective()) {
        session.complain("--keep keeps what is found in whole sources. Leave out --message and --where.");
        return false;
    }
    if (!project.project->writable()) {
        session.complain(project.project->path() + " can only be read now, so nothing can be kept in it.");
        return false;
    }
    return true;
}

int keepRuns(Session& session, const ProjectInput& project, const KeptRuns& runs, const project::RunRow& run) {
    for (const auto& one : runs.found()) {
        project::RunRow kept = run;
        kept.source = one.first;
        const Result<void> done = project.project->write([&](project::Connection& store) {
            return project::keepRun(store, kept, one.second).map([&](project::RunRow row) { kept = std::move(row); });
        });
        if (!done) {
            session.complain(done.error());
            return kCannotRead;
        }
        if (!session.quiet) {
            session.complain(fmt::format("source {}: {} of {} findings are kept as run {}.", kept.source, kept.kept,
                                         kept.findings, kept.id));
        }
    }
    return kFine;
}

}  // namespace plumb::cli
