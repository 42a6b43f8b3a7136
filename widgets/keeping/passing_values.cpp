#include "widgets/keeping/passing_values.h"

#include "widgets/common/actions.h"
#include "widgets/common/desk.h"
#include "widgets/common/settings.h"
#include "widgets/keeping/project_work.h"

#include <QAction>
#include <QCoreApplication>

namespace plumb::desk {
namespace {

struct PassingWords {
    Q_DECLARE_TR_FUNCTIONS(PassingValues)
};

}  // namespace

QString passingReason(const Desk& desk, const QString& key) {
    if (!desk.settings.isPassing(key)) {
        return {};
    }
    return desk.settings.isProjects(key)
               ? PassingWords::tr("The project is open for reading only: filters and colours that are changed now are "
                                  "not kept.")
               : PassingWords::tr("There is no keychain to seal filters and colours with: they are kept until the "
                                  "window closes.");
}

bool canKeepInProject(const Desk& desk) {
    return desk.project && !desk.project->session().isOpen() &&
           desk.actions.action(QStringLiteral("project.new")) != nullptr;
}

QString keepInProjectWords() {
    return PassingWords::tr("Make a project to keep them");
}

void keepInProject(Desk& desk) {
    if (QAction* const make = desk.actions.action(QStringLiteral("project.new"))) {
        make->trigger();
    }
}

}  // namespace plumb::desk
