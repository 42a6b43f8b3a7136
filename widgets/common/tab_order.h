// The order in which Tab goes through a form.
#pragma once

class QWidget;

namespace plumb::desk {

/// Tab goes through what lies in `form` as its layouts place it: rows from the top, each from its beginning; not in the
/// order in which its fields were made. Called when everything is in place.
void tabAsLaidOut(QWidget* form);

}  // namespace plumb::desk
