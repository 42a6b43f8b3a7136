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

void addStartActions(Desk& desk, RecentFiles& recent, Tour& tour, std::function<void(const QStringList&)> open,
                     std::function<void()> show) {
    Actions& actions = desk.actions;
    QObject::connect(&recent, &RecentFiles::changed, &actions, &Actions::refresh);
    actions.add({QStringLiteral("start.show"), tr("Show the start page"), tr("View"), {}, QStringLiteral("star")},
                show);
    actions.add(
        {QStringLiteral("file.openSample"), tr("Open the sample project"), tr("File"), QStringLiteral("Ctrl+Alt+O"),
         QStringLiteral("open")},
        [&tour, open = std::move(open)] { open(tour.sample()); }, [&tour] { return !tour.sample().isEmpty(); });
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
