// Ctrl with a letter belongs to the actions of the window, not to an editor, but for copying, cutting, pasting and
// selecting all.
#pragma once

class QsciScintilla;

namespace plumb::desk {

void giveLettersBack(QsciScintilla& edit);

}  // namespace plumb::desk
