// Reports, written where the options say.
#pragma once

#include "plumb/session.h"
#include "report/document.h"
#include "report/writer.h"

#include <string>

namespace plumb::cli {

/// Writes to the file `out`, or to standard output where it is empty; returns the exit code.
[[nodiscard]] int writeReport(Session& session, const report::Writer& writer, const report::Document& document,
                              const std::string& out, bool force);

/// "import.html" asks for html; a name without an ending, or ".txt", for text.
[[nodiscard]] Result<const report::Writer*> writerForFile(const std::string& file);

/// Beside what else the verb writes: a report as the ending of the file's name says.
[[nodiscard]] Result<void> writeReportFile(const std::string& file, bool force, const report::Document& document);

}  // namespace plumb::cli
