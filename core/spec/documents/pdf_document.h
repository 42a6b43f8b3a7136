// The pages of a PDF as a document: tables, headings, paragraphs in the order in which they are read.
#pragma once

#include "spec/documents/document.h"
#include "spec/documents/pdf_page.h"

#include <string>

namespace plumb::spec::pdf {

[[nodiscard]] Document documentOf(Pages pages, std::string name);

}  // namespace plumb::spec::pdf
