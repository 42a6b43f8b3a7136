// The write functions, one a file; others reach them through writer.h.
#pragma once

#include "report/writer.h"

namespace plumb::report {

[[nodiscard]] Result<void> writeText(const Document& document, const WriteOptions& options, const Sink& sink);
[[nodiscard]] Result<void> writeHtml(const Document& document, const WriteOptions& options, const Sink& sink);
[[nodiscard]] Result<void> writeCsv(const Document& document, const WriteOptions& options, const Sink& sink);
[[nodiscard]] Result<void> writeXlsx(const Document& document, const WriteOptions& options, const Sink& sink);
[[nodiscard]] Result<void> writeJson(const Document& document, const WriteOptions& options, const Sink& sink);
[[nodiscard]] Result<void> writeNdjson(const Document& document, const WriteOptions& options, const Sink& sink);
[[nodiscard]] Result<void> writeJunit(const Document& document, const WriteOptions& options, const Sink& sink);
[[nodiscard]] Result<void> writeSarif(const Document& document, const WriteOptions& options, const Sink& sink);

}  // namespace plumb::report
