// Comparing from anywhere: the message in focus with the one before it, a marked one, the clipboard, or itself before
// it was edited. Each opens a page.
#pragma once

#include "widgets/common/desk.h"

namespace plumb::desk {

class DiffPage;

/// diff.mark, diff.withMarked, diff.withPrevious, diff.withClipboard, diff.withOriginal, and for the page in front
/// diff.next, diff.previous, diff.swap, diff.copyText, diff.copyMarkdown. Added once, however often it is called.
void addDiffActions(Desk& desk);

/// The actions for a page work on this one while it is in front.
void registerDiffPage(Desk& desk, DiffPage* page);

}  // namespace plumb::desk
