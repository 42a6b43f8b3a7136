// What stands on every page: heads and feet with names, dates and numbers of pages. It is not of the document's text.
#pragma once

#include "spec/documents/pdf_lines.h"

#include <vector>

namespace plumb::spec::pdf {

/// Takes from each page's lines (by number of page) those that stand at its top or bottom on most pages alike, numbers
/// aside.
void dropFurniture(const Pages& pages, std::vector<std::vector<Line>>& lines);

}  // namespace plumb::spec::pdf
