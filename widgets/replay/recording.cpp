#include "widgets/replay/recording.h"

#include "widgets/keeping/passing_values.h"
#include "widgets/project/project_actions.h"
#include "widgets/replay/replay_hub.h"

#include <QCoreApplication>

#include <utility>

namespace plumb::desk {
namespace {

struct RecordingWords {
    Q_DECLARE_TR_FUNCTIONS(Recording)
};

}  // namespace

bool canRecord(Desk& desk) {
    return desk.project && (ReplayHub::of(desk).isWritable() || canKeepInProject(desk));
}

void withRecord(Desk& desk, QWidget* window, std::function<void()> then) {
    if (ReplayHub::of(desk).isWritable()) {
        then();
    } else if (canKeepInProject(desk)) {
        makeProject(desk, window, RecordingWords::tr("New project, with a record of what is sent and received"),
                    std::move(then));
    }
}

}  // namespace plumb::desk
