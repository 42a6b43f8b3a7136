// What can be done with vendors' documents.
#pragma once

#include "widgets/common/desk.h"

#include <QString>

namespace plumb::desk {

class ImportPage;

/// spec.import-document, spec.importTable, spec.importOpen, spec.importSaveTemplate, spec.importApplyTemplate,
/// spec.importNewVersion, spec.importNextDoubt.
void addImportActions(Desk& desk);

/// A document that specs can be made of, by the ending of its name; text with messages in it is none.
[[nodiscard]] bool isVendorDocument(const QString& path);
/// A page that imports this file, in front.
ImportPage* importDocumentOf(Desk& desk, const QString& path);
/// The page with the keyboard, else one that can be seen; nullptr: none.
[[nodiscard]] ImportPage* importPageInFront(const Desk& desk);

}  // namespace plumb::desk
