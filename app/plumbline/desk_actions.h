// What the window itself can do: files, tabs, themes, layout, moving among messages. Panels bring their own actions.
//
// `desk` has the table that they stand in. It may be gone before the application: a table is also made for its words
// alone, so connections end with its actions.
#pragma once

#include "widgets/common/desk.h"

namespace plumb::desk {

class Application;
class MainWindow;

void addFileActions(Application& application, Desk& desk);
void addViewActions(Application& application, Desk& desk);
void addMessageActions(Application& application, Desk& desk);

}  // namespace plumb::desk
