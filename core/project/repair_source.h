// A stored source with holes in its bytes or its list of messages, made whole again without them.
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "project/project.h"
#include "project/repair.h"
#include "project/sources.h"
#include "source/opened_source.h"

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace plumb::project {

class SourceRepair {
public:
    SourceRepair(std::shared_ptr<Project> project, SourceRow row, Repair& outcome, const CancelToken& cancel)
        : m_project(std::move(project))
        , m_row(std::move(row))
        , m_outcome(outcome)
        , m_cancel(cancel) {}

    [[nodiscard]] Result<void> run();

private:
    /// What an old list says of a message.
    struct Listed {
        std::uint64_t number = 0, start = 0, length = 0;

        [[nodiscard]] std::uint64_t end() const { return start + length; }
    };
    /// Whole bytes between two holes of a part.
    struct Stretch {
        std::size_t part = 0;
        std::uint64_t begin = 0, end = 0;
        std::int64_t asPart = 0;  ///< its row while this goes on
    };
    using Opened = std::shared_ptr<const source::OpenedSource>;

    [[nodiscard]] Result<void> read();
    [[nodiscard]] Result<void> readStretches(Connection& connection, std::size_t part);
    [[nodiscard]] Result<void> standIn();
    [[nodiscard]] Result<void> keep(const Stretch& stretch);
    [[nodiscard]] Result<Opened> scan(const Stretch& stretch, std::uint64_t begin, std::uint64_t end) const;
    [[nodiscard]] const Listed* listedAt(std::size_t part, std::uint64_t start) const;
    [[nodiscard]] const Listed* listedOver(std::size_t part, std::uint64_t offset) const;
    void number(const Stretch& stretch, std::uint64_t begin, const source::OpenedSource& kept);
    void lose(const std::string& name, std::uint64_t begin, std::uint64_t end);
    [[nodiscard]] Result<void> takeIn();
    [[nodiscard]] Result<void> exchange(std::int64_t taken);

    std::shared_ptr<Project> m_project;
    SourceRow m_row;
    Repair& m_outcome;
    const CancelToken& m_cancel;
    std::vector<PartRow> m_parts;
    std::vector<std::vector<Listed>> m_listed;  ///< by part, in the order of their bytes
    std::vector<Stretch> m_stretches;
    std::int64_t m_standIn = 0;
    struct Kept {
        Opened source;
        std::string notes;
    };
    std::vector<Kept> m_kept;
    std::vector<std::pair<std::uint64_t, std::uint64_t>> m_numbers;  ///< what was and what is
    std::uint64_t m_count = 0;
    bool m_holes = false;
};

}  // namespace plumb::project
