// What tables, places and properties of an import are called in the window.
#pragma once

#include "widgets/importing/import_scene.h"

#include <QString>

namespace plumb::desk {

/// "Segment PID", "Left out".
[[nodiscard]] QString sectionWords(const ShownSection& section);
/// "page 14, row 3", "Segments, C14".
[[nodiscard]] QString placeWords(const spec::Document& document, const spec::DocumentPlace& place);
/// "PID-3: usage"; of what is about the document as a whole, only what.
[[nodiscard]] QString aboutWords(const spec::ImportFact& fact);
[[nodiscard]] QString propertyWords(const std::string& property);
[[nodiscard]] QString rowSectionWords(ImportRow::Kind kind);

}  // namespace plumb::desk
