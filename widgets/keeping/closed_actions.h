// What can be done with documents that were closed.
#pragma once

namespace plumb::desk {

class ClosedDocuments;
struct Desk;

/// file.reopen and unfinished.discardClosed.
void addClosedActions(Desk& desk, ClosedDocuments& closed);

}  // namespace plumb::desk
