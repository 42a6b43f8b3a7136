// What answers teach about a vendor's documents, kept for the next one: in the open project, or in a file.
#pragma once

#include "widgets/common/desk.h"

#include <QString>

namespace plumb::desk {

class ImportPage;

inline constexpr char kTemplateKind[] = "import-template";

/// Asks whose documents these are, and keeps what was answered under that name.
void saveTemplate(Desk& desk, ImportPage& page);
/// Of the project's templates one, or a file.
void chooseTemplate(Desk& desk, ImportPage& page);
/// A template in a file; what is wrong with it is said in the page.
void applyTemplateFile(ImportPage& page, const QString& path);
/// Empty: it stands there. Otherwise what failed.
QString writeTemplateFile(const ImportPage& page, const QString& path);

void addTemplateOpener(Desk& desk);

}  // namespace plumb::desk
