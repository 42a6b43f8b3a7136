// A document and what was made of it, as the page shows them. Made by jobs, never changed: another answer makes
// another.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/cancel.h"
#include "check/samples.h"
#include "spec/importing/import_document.h"
#include "widgets/importing/fact_places.h"
#include "widgets/importing/import_rows.h"
#include "widgets/models/feed.h"
#endif

#include <QString>

#include <cstddef>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace plumb::desk {

/// What was read, and for a PDF the bytes that its pages are drawn from.
struct ImportSource {
    QString path;  ///< empty: it was pasted
    spec::Document document;
    std::string pdf;
};
using ImportSourcePtr = std::shared_ptr<const ImportSource>;

[[nodiscard]] Result<ImportSourcePtr> readImportSource(const QString& path, const CancelToken& cancel);
/// `name` is what it is called, since it has no file.
[[nodiscard]] Result<ImportSourcePtr> readPastedSource(const std::string& text, const QString& name,
                                                       const CancelToken& cancel);

/// Rows of a table that were taken for one thing.
struct ShownSection {
    spec::ImportedTable table;
    std::uint32_t block = 0;
    std::size_t firstRow = 0, endRow = 0;  ///< of the table, from 0
    Note reason;                           ///< why it was left out, if it was
    bool goesOn = false;                   ///< with one from the page before
};

/// What a person is asked: facts that say different things of one place are one question.
struct ImportDoubt {
    std::string key;                   ///< "PID-3 usage"
    std::vector<std::uint32_t> facts;  ///< of the report
};

struct ImportScene {
    ImportSourcePtr source;
    spec::ImportedSpec imported;
    FactPlaces places;
    std::vector<ShownSection> sections;  ///< in the document's order
    std::vector<ImportRow> rows;
    std::vector<ImportDoubt> doubts;
    std::vector<check::SampleCheck> samples;  ///< of the report's, one by one
    /// Lines of the samples as the privacy mask shows them, by what the document says.
    std::unordered_map<std::string, std::string> maskedLines;

    /// Samples that hold what the spec calls an error.
    [[nodiscard]] std::size_t samplesAtOdds() const;
    /// Whether a text of the document is of a sample, in part or in whole.
    [[nodiscard]] bool isOfSample(const std::string& text) const;
    /// A text of the document; what it holds of samples as the mask shows it.
    [[nodiscard]] std::string maskedText(const std::string& text) const;
    [[nodiscard]] const spec::ImportFact& fact(std::uint32_t index) const { return imported.report.facts[index]; }
};
using ImportScenePtr = std::shared_ptr<const ImportScene>;

/// A message of a document, to be shown: its characters are those of the document, whatever its header says.
[[nodiscard]] FeedMessagePtr sampleMessage(const std::string& text);

[[nodiscard]] Result<ImportScenePtr> makeScene(ImportSourcePtr source, const spec::ImportTemplate& words,
                                               const CancelToken& cancel);

}  // namespace plumb::desk
