#include "report/report_file.h"

#include "base/file.h"
#include "base/paths.h"

#include <utility>

namespace plumb::report {

std::string folderOf(const std::string& file) {
    std::string folder = plumb::textOf(pathOf(file).parent_path());
    return folder.empty() ? "." : folder;
}

Result<void> writeDocument(const Document& document, const Writer& writer, const std::string& file, bool force,
                           WriteOptions how) {
    how.scratchFolder = folderOf(file);
    how.width = 0;
    const Result<std::string> text = written(writer, document, how);
    return text ? writeFile(file, asBytes(*text), force) : fail(text.error());
}

Result<void> writeDocument(const Document& document, std::string_view format, const std::string& file, bool force,
                           WriteOptions how) {
    const Result<const Writer*> writer = writerFor(format);
    return writer ? writeDocument(document, **writer, file, force, std::move(how)) : fail(writer.error());
}

}  // namespace plumb::report
