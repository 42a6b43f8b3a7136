// The two kinds of Office files.
#pragma once

#include "base/result.h"
#include "spec/documents/document.h"
#include "spec/documents/office_package.h"
#include "spec/documents/read_document.h"

namespace plumb::spec {

/// Takes the parts out of the package as it reads them.
[[nodiscard]] Result<void> readWorkbook(OfficePackage& package, const DocumentLimits& limits, Document& document);
[[nodiscard]] Result<void> readWordDocument(OfficePackage& package, const DocumentLimits& limits, Document& document);

}  // namespace plumb::spec
