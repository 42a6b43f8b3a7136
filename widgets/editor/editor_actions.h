// The raw editor's actions: editor.wrap, editor.controls, editor.complete, editor.describe, editor.quickFix,
// editor.openValue, editor.fold, editor.foldAll, editor.unfoldAll, editor.copyPath.
#pragma once

#include <functional>

namespace plumb::desk {

class MessageEditor;
struct Desk;

/// `current` gives the editor that is in front; nullptr: none.
void addEditorActions(Desk& desk, const std::function<MessageEditor*()>& current);

}  // namespace plumb::desk
