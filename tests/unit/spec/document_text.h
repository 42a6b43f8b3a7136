// What the tests of documents share: Office files made of their parts, and documents as readable text.
#pragma once

#include "spec/documents/read_document.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumb::spec {

using OfficeParts = std::vector<std::pair<std::string, std::string>>;

/// A zip of these files, not compressed.
[[nodiscard]] std::string zipOf(const OfficeParts& parts);

/// A Word document with this inside w:body, and further parts (their relations are written, too).
[[nodiscard]] std::string docxOf(const std::string& body, const OfficeParts& more = {});
/// A workbook with one sheet, "Fields", that has this inside its worksheet element.
[[nodiscard]] std::string xlsxOf(const std::string& sheet, const OfficeParts& more = {});

/// A block a line: "h1 PID", "p text", "li2 text", "pre text"; tables as "table CAPTION" and a line a row, its cells
/// parted by " | ". Cells show what they are besides their text: "<2x1" (rows and columns they cover), "^" (covered),
/// "b" (bold), "#" (shaded), ">1" (indent), "-struck-", "(note)". Remarks come last.
[[nodiscard]] std::string outlineOf(const Document& document);
/// The same of what is read, or the code of the error.
[[nodiscard]] std::string outlineOf(const Result<Document>& document);

}  // namespace plumb::spec
