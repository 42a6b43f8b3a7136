// What people read of a check that the project keeps.
#pragma once

#include "widgets/keeping/project_contents.h"

#include <QString>

namespace plumb::desk {

/// "adt.hl7, HL7 standard, today 10:12"
[[nodiscard]] QString runTitle(const ProjectContents& contents, const project::RunRow& run);
/// What it was held against.
[[nodiscard]] QString runSpec(const project::RunRow& run);
/// "12 errors": the worst that it found, or that it found nothing.
[[nodiscard]] QString runWorst(const project::RunRow& run);
/// "40 messages, 12 of them with findings: 12 errors, 3 warnings"
[[nodiscard]] QString runCounts(const project::RunRow& run);

}  // namespace plumb::desk
