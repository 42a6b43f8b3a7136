// Reads a PDF with a text layer. The library that takes it apart runs in a process of its own (app/pdf/pdf_text.cpp),
// so a PDF that makes it fall over, run for ever or eat memory is a sentence here.
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "spec/documents/document.h"

#include <string>
#include <vector>

namespace plumb::spec {

/// Where plumbline-pdf-text may lie: what is installed with the running program.
[[nodiscard]] std::vector<std::string> pdfReaderFolders();

[[nodiscard]] Result<Document> readPdf(const std::string& path, const CancelToken& cancel = {});
[[nodiscard]] Result<Document> readPdfWith(const std::string& path, const std::vector<std::string>& readerFolders,
                                           const CancelToken& cancel = {});

}  // namespace plumb::spec
