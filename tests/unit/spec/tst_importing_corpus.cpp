// Documents whose truth is known, in every layout, language and kind of file that is read here.
#include "spec/documents/pdf_reader.h"
#include "spec/documents/read_document.h"
#include "spec/spec_yaml.h"
#include "unit/spec/corpus_score.h"
#include "unit/spec/spec_text.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

namespace plumb::spec::test {
namespace {

namespace fs = std::filesystem;

std::string fileText(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

/// PLUMBLINE_IMPORT_CORPUS names another folder of the same form, for looking at other seeds.
fs::path corpusFolder() {
    const char* other = std::getenv("PLUMBLINE_IMPORT_CORPUS");
    return other ? fs::path(other) : fs::path(PLUMBLINE_SOURCE_DIR) / "tests/corpus/spec-documents";
}

// PDFs are read by a program of its own, which a build without the programs does not make.
#if defined(PLUMBLINE_PDF_MODULES)
constexpr const char* kPdfReader = PLUMBLINE_PDF_MODULES;
#else
constexpr const char* kPdfReader = nullptr;
#endif

Result<Document> documentAt(const fs::path& path) {
    return path.extension() == ".pdf" ? readPdfWith(path.string(), {kPdfReader}) : readDocument(path.string());
}

std::vector<fs::path> documentsOf(const fs::path& folder) {
    std::vector<fs::path> found;
    if (fs::exists(folder)) {
        for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
            const std::string kind = entry.path().extension().string();
            const bool readable = kind == ".xlsx" || kind == ".docx" || kind == ".html" || kind == ".csv" ||
                                  (kind == ".pdf" && kPdfReader != nullptr);
            if (readable && fs::exists(fs::path(entry.path()).replace_extension(".truth.json"))) {
                found.push_back(entry.path());
            }
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

void printLines(const char* what, const std::vector<std::string>& lines) {
    constexpr std::size_t kMost = 12;
    for (std::size_t i = 0; i < lines.size() && i < kMost; ++i) {
        std::cout << "    " << what << ' ' << lines[i] << '\n';
    }
}

TEST(ImportCorpus, FactsAreRightOrMarked) {
    std::size_t facts = 0, right = 0, doubtful = 0;
    for (const fs::path& path : documentsOf(corpusFolder())) {
        const Result<Document> document = documentAt(path);
        ASSERT_TRUE(document) << path << ' ' << document.error().render();
        const Result<ImportedSpec> imported = importDocument(*document);
        ASSERT_TRUE(imported) << path << ' ' << imported.error().render();
        const CorpusScore score = scoreOf(*imported, fileText(fs::path(path).replace_extension(".truth.json")));
        std::cout << path.filename().string() << ": " << score.facts << " facts, " << score.right << " right, "
                  << score.doubtful << " doubtful, " << score.missing.size() << " missing, " << score.wrong.size()
                  << " wrong\n";
        printLines("missing", score.missing);
        printLines("wrong", score.wrong);
        EXPECT_TRUE(score.wrong.empty()) << path;
        EXPECT_GE(static_cast<double>(score.right), 0.97 * static_cast<double>(score.facts)) << path;
        facts += score.facts;
        right += score.right;
        doubtful += score.doubtful;
        for (const LintNote& note : lint(imported->spec)) {
            EXPECT_NE(note.level, LintLevel::Error) << path << ' ' << note.note.render();
        }
        const ReadSpec again = readSpecYaml(writeSpecYaml(imported->spec), path.filename().string());
        EXPECT_EQ(printNotes(again.notes), "") << path;
    }
    EXPECT_GT(facts, 1'000u) << "no documents in " << corpusFolder();
    EXPECT_GE(static_cast<double>(right), 0.97 * static_cast<double>(facts));
    EXPECT_LE(static_cast<double>(doubtful), 0.03 * static_cast<double>(facts));
}

}  // namespace
}  // namespace plumb::spec::test
