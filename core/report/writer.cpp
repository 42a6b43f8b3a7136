#include "report/writer.h"

#include "report/writers.h"

namespace plumb::report {
namespace {

constexpr Writer kWriters[] = {
    {"text", "txt", writeText},   {"html", "html", writeHtml},    {"csv", "csv", writeCsv},
    {"xlsx", "xlsx", writeXlsx},  {"json", "json", writeJson},    {"ndjson", "ndjson", writeNdjson},
    {"junit", "xml", writeJunit}, {"sarif", "sarif", writeSarif},
};

}  // namespace

std::span<const Writer> writers() {
    return kWriters;
}

Result<const Writer*> writerFor(std::string_view name) {
    std::string known;
    for (const Writer& writer : kWriters) {
        if (writer.name == name) {
            return &writer;
        }
        known += known.empty() ? "" : ", ";
        known += writer.name;
    }
    return fail(MessageId::ReportUnknownFormat, {std::string(name), known});
}

Result<std::string> written(const Writer& writer, const Document& document, const WriteOptions& options) {
    std::string all;
    const Result<void> result = writer.write(document, options, [&](std::string_view piece) { all += piece; });
    if (!result) {
        return fail(result.error());
    }
    return all;
}

}  // namespace plumb::report
