// Reads a vendor's document: XLSX, DOCX, PDF, HTML, CSV and TSV, Markdown, or text as it was pasted.
#pragma once

#include "base/result.h"
#include "spec/documents/document.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace plumb::spec {

/// What a document may cost. Past a limit it is refused with a sentence, or cut with a remark that says so.
struct DocumentLimits {
    std::uint64_t fileBytes = std::uint64_t{256} << 20;      ///< as it lies on the disk
    std::uint64_t unpackedBytes = std::uint64_t{512} << 20;  ///< of all parts together
    std::size_t cells = 4'000'000;
    std::size_t blocks = 1'000'000;
    std::size_t columns = 16'384;  ///< of a table, counted to its last filled cell
};

/// By the file's first bytes, and by its name where they do not tell.
[[nodiscard]] Result<Document> readDocument(const std::string& path, const DocumentLimits& limits = {});

/// The same of bytes; `name` tells the kind where the bytes do not. PDFs are read from files only.
[[nodiscard]] Result<Document> readDocumentBytes(std::string_view bytes, const std::string& name,
                                                 const DocumentLimits& limits = {});

/// A table or text as it comes from a clipboard: tab-separated, HTML or Markdown.
[[nodiscard]] Result<Document> readPastedDocument(std::string_view text, const DocumentLimits& limits = {});

}  // namespace plumb::spec
