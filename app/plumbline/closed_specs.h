// Specs that were closed can be opened again as sources can.
#pragma once

namespace plumb::desk {

class ClosedDocuments;
class DocumentArea;
struct Desk;

void rememberClosedSpecs(Desk& desk, DocumentArea& documents, ClosedDocuments& closed);

}  // namespace plumb::desk
