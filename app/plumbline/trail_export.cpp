#include "app/plumbline/trail_export.h"

#include "app/plumbline/feed_sources.h"
#include "app/plumbline/new_file.h"
#include "reports/audit_trail.h"

namespace plumb::desk {
namespace {

Result<void> writeTo(project::Connection& connection, const QString& path, const QString& format) {
    NewFile file(path);
    if (Result<void> opened = file.open(); !opened) {
        return opened;
    }
    if (format == QLatin1String("head")) {
        const Result<project::AuditHead> head = project::auditHead(connection);
        if (!head) {
            return fail(head.error());
        }
        file.write(head->text() + '\n');
        return file.commit();
    }
    Result<void> written = reports::writeTrail(
        connection, format == QLatin1String("json") ? reports::RowFormat::Json : reports::RowFormat::Csv,
        [&](std::string_view text) { return file.write(text); });
    return written ? file.commit() : written;
}

}  // namespace

TrailWriter trailWriter(const Workspace& workspace) {
    return {[&workspace](const QString& path) { return targetProblem(workspace, path); }, writeTo};
}

}  // namespace plumb::desk
