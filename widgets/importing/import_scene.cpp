#include "widgets/importing/import_scene.h"

#include "base/file.h"
#include "spec/documents/pdf_reader.h"
#include "spec/documents/read_document.h"
#include "spec/importing/words.h"
#include "widgets/editor/message_text.h"
#include "widgets/value/pdf_pages.h"

#include <QFile>

#include <algorithm>
#include <map>
#include <unordered_map>
#include <utility>

namespace plumb::desk {
namespace {

using spec::ImportedTable;

/// In place of the further lines of a segment under the mask.
constexpr char kGoesOn[] = "\u2026";

bool isPdfFile(const QString& path) {
    constexpr qint64 kHead = 1024;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(kHead).contains("%PDF-");
}

Note reasonAt(const spec::ImportReport& report, const FactPlaces& places, const spec::DocumentPlace& place) {
    for (const std::uint32_t index : places.at(place)) {
        if (report.facts[index].path.empty() && report.facts[index].state == spec::FactState::Skipped) {
            return report.facts[index].reason;
        }
    }
    return {};
}

std::vector<ShownSection> shownSections(const spec::Document& document, const spec::ImportReport& report,
                                        const FactPlaces& places) {
    std::map<std::uint32_t, std::vector<ShownSection>> byBlock;
    for (const ImportedTable& table : report.tables) {
        const spec::DocumentBlock* const block = blockOf(document, table.place);
        if (!block) {
            continue;
        }
        ShownSection section{table, table.place.block, 0, 0, reasonAt(report, places, table.place)};
        section.firstRow = rowOf(block->table, table.place).value_or(0);
        byBlock[table.place.block].push_back(std::move(section));
    }
    std::vector<ShownSection> all;
    for (const spec::DocumentBlock& block : document.blocks) {
        if (block.kind != spec::DocumentBlock::Kind::Table) {
            continue;
        }
        std::vector<ShownSection>& here = byBlock[block.place.block];
        if (here.empty() && block.table.continued && !all.empty()) {
            here.push_back(all.back());
            here.back().block = block.place.block;
            here.back().goesOn = true;
        }
        std::sort(here.begin(), here.end(),
                  [](const ShownSection& a, const ShownSection& b) { return a.firstRow < b.firstRow; });
        for (std::size_t i = 0; i < here.size(); ++i) {
            here[i].firstRow = i == 0 ? 0 : here[i].firstRow;
            here[i].endRow = i + 1 < here.size() ? here[i + 1].firstRow : block.table.rows.size();
            if (here[i].firstRow < here[i].endRow) {
                all.push_back(here[i]);
            }
        }
    }
    return all;
}

std::vector<ImportDoubt> doubtsOf(const spec::ImportReport& report) {
    std::vector<ImportDoubt> doubts;
    std::unordered_map<std::string, std::size_t> known;
    for (std::size_t i = 0; i < report.facts.size(); ++i) {
        const spec::ImportFact& fact = report.facts[i];
        if (fact.state != spec::FactState::Doubtful) {
            continue;
        }
        const std::string key = factKey(fact);
        // What is about no place of the spec is a question of its own.
        const auto [at, isNew] = known.try_emplace(fact.path.empty() ? key + std::to_string(i) : key, doubts.size());
        if (isNew) {
            doubts.push_back({key, {}});
        }
        doubts[at->second].facts.push_back(static_cast<std::uint32_t>(i));
    }
    return doubts;
}

std::vector<std::string> linesOf(const std::string& text, const char* ends) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(ends, at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

/// Of a segment that wrapped the first line shows all.
std::unordered_map<std::string, std::string> maskedLinesOf(const spec::ImportReport& report) {
    std::unordered_map<std::string, std::string> masked;
    for (const spec::ImportedSample& sample : report.samples) {
        const MessageText hidden(sampleMessage(sample.text), {true, false, {}});
        const std::vector<std::string> shown = linesOf(hidden.text(), "\n");
        for (const spec::SampleLine& line : sample.lines) {
            masked.emplace(line.text, line.goesOn || line.segment >= shown.size() ? kGoesOn : shown[line.segment]);
        }
    }
    return masked;
}

}  // namespace

std::size_t ImportScene::samplesAtOdds() const {
    return static_cast<std::size_t>(
        std::count_if(samples.begin(), samples.end(), [](const check::SampleCheck& one) { return one.errors > 0; }));
}

bool ImportScene::isOfSample(const std::string& text) const {
    if (maskedLines.empty()) {
        return false;
    }
    const std::vector<std::string> lines = linesOf(text, "\r\n");
    return std::any_of(lines.begin(), lines.end(), [this](const std::string& line) {
        return maskedLines.count(spec::importing::trimmed(line)) > 0;
    });
}

std::string ImportScene::maskedText(const std::string& text) const {
    if (!isOfSample(text)) {
        return text;
    }
    std::string shown;
    for (const std::string& line : linesOf(text, "\r\n")) {
        const auto masked = maskedLines.find(spec::importing::trimmed(line));
        shown += (shown.empty() ? "" : "\n") + (masked == maskedLines.end() ? line : masked->second);
    }
    return shown;
}

Result<ImportSourcePtr> readImportSource(const QString& path, const CancelToken& cancel) {
    auto source = std::make_shared<ImportSource>();
    source->path = path;
    const std::string file = path.toStdString();
    const bool pdf = isPdfFile(path);
    spec::DocumentLimits limits;
    limits.cancel = cancel;
    Result<spec::Document> document = pdf ? spec::readPdf(file, cancel) : spec::readDocument(file, limits);
    if (!document) {
        return fail(std::move(document.error()));
    }
    if (cancel.stopped()) {
        return fail(MessageId::Cancelled);
    }
    source->document = std::move(*document);
    if (pdf) {
        if (Result<std::string> bytes = readAll(file, kLargestPdf)) {
            source->pdf = std::move(*bytes);
        }
    }
    return ImportSourcePtr(std::move(source));
}

Result<ImportSourcePtr> readPastedSource(const std::string& text, const QString& name, const CancelToken& cancel) {
    spec::DocumentLimits limits;
    limits.cancel = cancel;
    Result<spec::Document> document = spec::readPastedDocument(text, limits);
    if (!document) {
        return fail(std::move(document.error()));
    }
    auto source = std::make_shared<ImportSource>();
    source->document = std::move(*document);
    source->document.name = name.toStdString();
    return ImportSourcePtr(std::move(source));
}

FeedMessagePtr sampleMessage(const std::string& text) {
    auto message = std::make_shared<FeedMessage>(text, 0, Revision(0));
    message->charset = hl7::Charset::utf8();
    return message;
}

Result<ImportScenePtr> makeScene(ImportSourcePtr source, const spec::ImportTemplate& words, const CancelToken& cancel) {
    Result<spec::ImportedSpec> imported = spec::importDocument(source->document, {words, {}, true, cancel});
    if (!imported) {
        return fail(std::move(imported.error()));
    }
    auto scene = std::make_shared<ImportScene>();
    scene->imported = std::move(*imported);
    const spec::ImportReport& report = scene->imported.report;
    scene->places = FactPlaces(report);
    scene->sections = shownSections(source->document, report, scene->places);
    scene->rows = importRows(scene->imported);
    scene->doubts = doubtsOf(report);
    scene->samples = check::checkSamples(scene->imported);
    scene->maskedLines = maskedLinesOf(report);
    scene->source = std::move(source);
    return ImportScenePtr(std::move(scene));
}

}  // namespace plumb::desk
