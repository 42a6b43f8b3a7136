// What a check found, kept in the project whose sources were checked: a run for each source.
#pragma once

#include "plumb/inputs.h"
#include "plumb/session.h"
#include "project/run_findings.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace plumb::cli {

/// What is found in the sources of a project, while they are checked.
class KeptRuns {
public:
    /// By the number of a source in its project.
    using Found = std::map<std::int64_t, project::RunFindings>;

    KeptRuns(const ProjectInput& project, const Inputs& inputs);

    /// For one part of the work: nothing more is kept in full of what has enough of it already. Any thread.
    [[nodiscard]] Found begin() const;
    /// The place of a message of an input: its source in the project, 0 for others, and its number in that.
    struct Place {
        std::int64_t source = 0;
        std::uint64_t number = 0;
    };
    [[nodiscard]] Place placeOf(std::size_t input, std::uint64_t number) const;
    /// In the order of parts, on one thread.
    void merge(Found&& later);

    [[nodiscard]] const Found& found() const { return m_found; }

private:
    std::vector<Place> m_firsts;  ///< of the inputs, by their numbers
    Found m_found;
    std::map<std::int64_t, std::atomic<bool>> m_full;  ///< of which source enough is kept
};

/// Complains where there is no project that can be written, or only some of its messages are chosen.
[[nodiscard]] bool canKeep(Session& session, const ProjectInput& project, const Inputs& inputs);

/// `run` says the kind, title, spec and beginning of each. Waived findings are kept too: waivers never weaken a spec.
[[nodiscard]] int keepRuns(Session& session, const ProjectInput& project, const KeptRuns& runs,
                           const project::RunRow& run);

}  // namespace plumb::cli
