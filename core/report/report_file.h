// A document as a file.
#pragma once

#include "report/document.h"
#include "report/writer.h"

#include <string>

namespace plumb::report {

/// The file is whole or not there; one that was there before stays, unless `force`. Scratch files stand in its folder.
[[nodiscard]] Result<void> writeDocument(const Document& document, const Writer& writer, const std::string& file,
                                         bool force, WriteOptions how = {});
/// `format` is the name of a writer.
[[nodiscard]] Result<void> writeDocument(const Document& document, std::string_view format, const std::string& file,
                                         bool force, WriteOptions how = {});
/// The folder that a file goes to.
[[nodiscard]] std::string folderOf(const std::string& file);

}  // namespace plumb::report
