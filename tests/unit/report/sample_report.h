// A report such as a check of a feed makes, with one of everything.
#pragma once

#include "report/document.h"
#include "report/writer.h"

#include <string>
#include <string_view>

namespace plumb::report::test {

[[nodiscard]] Document sampleReport();

/// A document of one section "rows" with this table.
[[nodiscard]] Document withTable(Table table);

/// The report in a format; a failure fails the test.
[[nodiscard]] std::string writtenAs(std::string_view format, const Document& document,
                                    const WriteOptions& options = {});

}  // namespace plumb::report::test
