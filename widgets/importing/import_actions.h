// What can be done with vendors' documents.
#pragma once

#include "widgets/common/desk.h"

#include <QString>

#include <string>

namespace plumb::desk {

class ImportPage;

/// spec.import-document, spec.importTable, spec.importOpen, spec.importSaveTemplate, spec.importApplyTemplate,
/// spec.importNewVersion, spec.importNextDoubt, spec.importSamples, spec.importOpenSamples.
void addImportActions(Desk& desk);

/// A document that specs can be made of, by the ending of its name; text with messages in it is none.
[[nodiscard]] bool isVendorDocument(const QString& path);
/// A page that imports this file, in front.
ImportPage* importDocumentOf(Desk& desk, const QString& path);
/// The same of what was pasted; `name` is what it is called.
ImportPage* importPasted(Desk& desk, const std::string& text, const QString& name);
/// The page with the keyboard, else one that can be seen; nullptr: none.
[[nodiscard]] ImportPage* importPageInFront(const Desk& desk);

}  // namespace plumb::desk
