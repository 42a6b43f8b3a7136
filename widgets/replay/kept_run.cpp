#include "widgets/replay/kept_run.h"

#include <utility>

namespace plumb::desk {

Result<std::vector<project::KeptWireRow>> KeptRun::readWire(project::Connection& connection, std::int64_t run,
                                                            const CancelToken& cancel) {
    constexpr std::uint64_t kWirePage = 5000;
    constexpr std::uint64_t kMostWireRows = 200'000;
    std::vector<project::KeptWireRow> read;
    std::uint64_t bytes = 0;
    while (read.size() < kMostWireRows && bytes < WireModel::kMostBytes && !cancel.stopped()) {
        const std::int64_t after = read.empty() ? 0 : read.back().id;
        Result<std::vector<project::KeptWireRow>> rows = project::wireRows(connection, run, after, kWirePage);
        if (!rows || rows->empty()) {
            return rows ? Result<std::vector<project::KeptWireRow>>(std::move(read)) : std::move(rows);
        }
        for (project::KeptWireRow& row : *rows) {
            bytes += row.bytes.size();
            read.push_back(std::move(row));
        }
    }
    return read;
}

}  // namespace plumb::desk
