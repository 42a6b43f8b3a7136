// Reads a vendor's document: XLSX, DOCX, PDF, HTML, CSV and TSV, Markdown, or text as it was pasted.
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "spec/documents/document.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace plumb::spec {

/// What a document may cost, and who may stop its reading. Past a limit it is refused with a sentence, or cut with a
/// remark that says so. Together they hold the memory of a reading below 300 MB, however the document was made; the
/// figures are some ten times those of the largest documents of vendors.
struct DocumentLimits {
    std::uint64_t fileBytes = std::uint64_t{256} << 20;      ///< as it lies on the disk
    std::uint64_t textBytes = std::uint64_t{64} << 20;       ///< of HTML, CSV and all that is no package of parts
    std::uint64_t unpackedBytes = std::uint64_t{128} << 20;  ///< of all parts together
    std::uint64_t elements = 4'000'000;                      ///< of the XML of all parts
    std::uint64_t keptBytes = std::uint64_t{144} << 20;      ///< of cells and texts in memory
    std::uint64_t keptText = std::uint64_t{12} << 20;        ///< of the texts alone
    std::size_t cells = 1'000'000;
    std::size_t rows = 400'000;  ///< that are filled, of all tables
    std::size_t blocks = 250'000;
    std::size_t columns = 16'384;  ///< of a table, counted to its last filled cell
    CancelToken cancel = {};
};

/// By the file's first bytes, and by its name where they do not tell.
[[nodiscard]] Result<Document> readDocument(const std::string& path, const DocumentLimits& limits = {});

/// The same of bytes; `name` tells the kind where the bytes do not. PDFs are read from files only.
[[nodiscard]] Result<Document> readDocumentBytes(std::string_view bytes, const std::string& name,
                                                 const DocumentLimits& limits = {});

/// A table or text as it comes from a clipboard: tab-separated, HTML or Markdown.
[[nodiscard]] Result<Document> readPastedDocument(std::string_view text, const DocumentLimits& limits = {});

}  // namespace plumb::spec
