#include "widgets/start/start_actions.h"

#include "widgets/common/actions.h"
#include "widgets/start/recent_files.h"
#include "widgets/start/tour.h"

#include <QCoreApplication>

namespace plumb::desk {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("StartActions", text);
}

}  // namespace

void addStartActions(Desk& desk, RecentFiles& recent, Tour& tour, std::function<void()> show) {
    Actions& actions = desk.actions;
    QObject::connect(&recent, &RecentFiles::changed, &actions, &Actions::refresh);
    actions.add(
        {QStringLiteral("file.clearRecent"),
         tr("Clear the list of recent files"),
         tr("File"),
         {},
         QStringLiteral("clear")},
        [&recent] { recent.clear(); }, [&recent] { return !recent.list().isEmpty(); });
    actions.add(
        {QStringLiteral("start.tour"), tr("Take the tour from the beginning"), tr("Help"), {}, QStringLiteral("help")},
        [&tour, show = std::move(show)] {
            tour.restart();
            show();
        });
}

}  // namespace plumb::desk
