// What the window itself can do: files, tabs, themes, layout, moving among messages. Panels bring their own actions.
#pragma once

#include "widgets/common/desk.h"

namespace plumb::desk {

class Application;
class MainWindow;

void addFileActions(Application& application);
void addViewActions(Application& application);
void addMessageActions(Application& application);

}  // namespace plumb::desk
