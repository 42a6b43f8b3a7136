// One reader for each kind of table. What a reader cannot tell is a doubtful fact, what it leaves out a skipped one.
#pragma once

#include "spec/importing/found.h"
#include "spec/importing/subject.h"

namespace plumb::spec::importing {

/// What a section is, by its columns, its cells and its titles.
[[nodiscard]] TableKind kindOf(const Section& section, const Subject& subject, const Naming& naming);

/// Fields and components: of one segment (grids), or of many by paths (requirement and mapping sheets).
void readElements(const Section& section, const Subject& subject, const Naming& naming, Found& found);
void readMessageFormat(const Section& section, const Subject& subject, const Naming& naming, Found& found);
void readCodes(const Section& section, const Naming& naming, Found& found);
void readCoConstraints(const Section& section, const Subject& subject, const Naming& naming, Found& found);
void readEvents(const Section& section, const Subject& subject, const Naming& naming, Found& found);
void readChanges(const Section& section, Found& found);
/// "R: Required": what the document's own letters mean. Asked before all others.
void readUsageLegend(const Section& section, Found& found);

/// Message formats and samples that stand in the text, not in tables.
void readProse(const Document& document, const Naming& naming, Found& found);

/// A line of text that is a note on one field. False: it is something else.
bool readProseNote(const std::string& line, const DocumentPlace& place, const Naming& naming, Found& found);

/// The share of a column's filled cells that are a piece of message grammar.
[[nodiscard]] double grammarShare(const Section& section, std::size_t column, const Naming& naming);

}  // namespace plumb::spec::importing
