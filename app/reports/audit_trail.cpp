#include "reports/audit_trail.h"

#include "report/cell_text.h"

#include <cstdint>

namespace plumb::reports {

std::vector<std::string> trailColumns(bool sealed) {
    std::vector<std::string> names{"row", "at", "who", "machine", "what", "details"};
    if (sealed) {
        names.insert(names.end(), {"before", "hash"});
    }
    return names;
}

Result<void> visitTrail(project::Connection& connection, bool sealed,
                        const std::function<bool(const std::vector<RowValue>&)>& visit) {
    return project::visitAudit(connection, INT64_MIN, INT64_MAX, [&](const project::AuditRow& row) {
        const std::string at = report::timestamp(row.atMs / 1000);
        std::vector<RowValue> values{row.id,
                                     std::string_view(at),
                                     std::string_view(row.who),
                                     std::string_view(row.machine),
                                     std::string_view(row.what),
                                     std::string_view(row.details)};
        if (sealed) {
            values.insert(values.end(), {asBytes(row.before), asBytes(row.hash)});
        }
        return visit(values);
    });
}

Result<void> writeTrail(project::Connection& connection, RowFormat format,
                        const std::function<bool(std::string_view)>& write) {
    constexpr std::size_t kPiece = 64u << 10;
    RowText text(format, trailColumns(true));
    std::string out;
    text.begin(out);
    bool goOn = true;
    Result<void> visited = visitTrail(connection, true, [&](const std::vector<RowValue>& values) {
        text.row(out, values);
        if (out.size() >= kPiece) {
            goOn = write(out);
            out.clear();
        }
        return goOn;
    });
    if (visited && goOn) {
        text.finish(out);
        write(out);
    }
    return visited;
}

}  // namespace plumb::reports
