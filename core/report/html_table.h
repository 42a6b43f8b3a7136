// The parts of the HTML report that repeat: tables, marks of severity, anchors.
#pragma once

#include "report/buffered_sink.h"
#include "report/table.h"

#include <string>
#include <string_view>

namespace plumb::report {

enum class SeverityWord {
    Shown,
    Leading,  ///< with a colon, before a sentence
    Hidden,   ///< there for who listens
};

/// Shape and word; empty for None.
[[nodiscard]] std::string severityMark(Severity severity, SeverityWord word);

/// A name as an id: letters, digits and '-'.
[[nodiscard]] std::string anchor(std::string_view name);

/// The table, what to say when it is empty, and what it leaves out. `labelledBy` is the id of its heading.
void writeHtmlTable(BufferedSink& out, const Table& table, std::string_view labelledBy);

}  // namespace plumb::report
