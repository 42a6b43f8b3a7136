// A project in the middle of the work, with a row of every kind in its panel: what pictures show. All of it is made by
// the window itself.
#pragma once

#include "widgets/models/project_session.h"

#include <QString>

#include <functional>

namespace plumb::desk {

class Application;
class SqlPage;

/// Waits for it; what does not come about in a minute ends the program with `what` it was.
void await(const char* what, const std::function<bool()>& condition);
/// The project is open, its sources are in the window with what was kept of them, and no work is left.
void settleProject(Application& application);

/// Makes the project, and files beside it, in a folder of its own. One source is taken in, edited and flagged, with a
/// note and a spec; one is closed, one is missing; there are two snapshots. The path of the project.
QString openProjectScene(Application& application, const Passphrase& passphrase = {});
/// Closes it, gives the spec's file another text, and opens it again.
void openWithAnotherSpec(Application& application, const QString& project);
/// The page of questions in SQL, with the answer to this one.
SqlPage* askScene(Application& application, const QString& sql);
/// The audit trail, verified.
void verifyScene(Application& application);
/// The snapshots, with one compared with what is there now.
void compareScene(Application& application);

}  // namespace plumb::desk
