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
#include <random>
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

constexpr int kFirstUnseenSeed = 6000;
constexpr double kLeastRight = 0.97, kMostDoubtful = 0.03;
enum class Bounds { OfEach, OfAll };

void printLines(const char* what, const std::vector<std::string>& lines) {
    constexpr std::size_t kMost = 12;
    for (std::size_t i = 0; i < lines.size() && i < kMost; ++i) {
        std::cout << "    " << what << ' ' << lines[i] << '\n';
    }
}

void holdAgainstTruth(const fs::path& folder, Bounds bounds) {
    std::size_t facts = 0, right = 0, doubtful = 0, missing = 0, wrong = 0;
    for (const fs::path& path : documentsOf(folder)) {
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
        if (bounds == Bounds::OfEach) {
            EXPECT_GE(static_cast<double>(score.right), kLeastRight * static_cast<double>(score.facts)) << path;
        }
        facts += score.facts;
        right += score.right;
        doubtful += score.doubtful;
        missing += score.missing.size();
        wrong += score.wrong.size();
        for (const LintNote& note : lint(imported->spec)) {
            EXPECT_NE(note.level, LintLevel::Error) << path << ' ' << note.note.render();
        }
        const ReadSpec again = readSpecYaml(writeSpecYaml(imported->spec), path.filename().string());
        EXPECT_EQ(printNotes(again.notes), "") << path;
    }
    std::cout << facts << " facts in all, " << right << " right, " << doubtful << " doubtful, " << missing
              << " missing, " << wrong << " wrong\n";
    EXPECT_GT(facts, 1'000u) << "no documents in " << folder;
    EXPECT_GE(static_cast<double>(right), kLeastRight * static_cast<double>(facts));
    EXPECT_LE(static_cast<double>(doubtful), kMostDoubtful * static_cast<double>(facts));
}

TEST(ImportCorpus, ARuleThatTheTruthDoesNotTellIsWrong) {
    ImportedSpec imported;
    SegmentSpec& segment = imported.spec.segments.emplace_back();
    segment.id = "PID";
    ElementSpec& field = segment.fields.emplace_back();
    field.number = 29;
    field.usage = {UsageCode::C, UsageCode::R, UsageCode::O};
    field.condition.text = "PID-30 = \"Y\"";
    const auto scored = [&](const std::string& facts) {
        const CorpusScore score = scoreOf(imported, "{\"facts\": {\"PID-29\": {\"usage\": \"C\"" + facts +
                                                        "}}, \"permitted\": {}, \"struck\": []}");
        return std::to_string(score.right) + " of " + std::to_string(score.facts) + ", wrong " +
               std::to_string(score.wrong.size());
    };
    EXPECT_EQ(scored(", \"when\": \"PID-30 = \\\"Y\\\"\""), "2 of 2, wrong 0");
    EXPECT_EQ(scored(", \"when\": \"PID-30 = \\\"N\\\"\""), "1 of 2, wrong 1");
    EXPECT_EQ(scored(""), "1 of 1, wrong 1");
}

TEST(ImportCorpus, FactsAreRightOrMarked) {
    holdAgainstTruth(corpusFolder(), std::getenv("PLUMBLINE_IMPORT_CORPUS") ? Bounds::OfAll : Bounds::OfEach);
}

/// Documents that nobody looked at while the importer was built, fifty seeds from this one on; PLUMBLINE_IMPORT_SEED
/// names another.
TEST(DeepImportCorpus, FactsOfUnseenDocumentsAreRightOrMarked) {
    const char* seed = std::getenv("PLUMBLINE_IMPORT_SEED");
    if (std::system("/usr/bin/python3 -c 'import docx, openpyxl' 2>/dev/null && soffice --version >/dev/null 2>&1") !=
        0) {
        GTEST_SKIP() << "documents are made with python3-docx, python3-openpyxl and LibreOffice (./dev setup deep)";
    }
    const fs::path folder = fs::temp_directory_path() / ("plumbline-unseen-" + std::to_string(std::random_device{}()));
    const std::string command = "/usr/bin/python3 '" + std::string(PLUMBLINE_SOURCE_DIR) +
                                "/tests/tools/spec_documents/make.py' --count 50 --first-seed " +
                                std::to_string(seed ? std::atoi(seed) : kFirstUnseenSeed) + " --out '" +
                                folder.string() + "'";
    ASSERT_EQ(std::system(command.c_str()), 0);
    EXPECT_GE(documentsOf(folder).size(), kPdfReader ? 50u : 30u);
    holdAgainstTruth(folder, Bounds::OfAll);
    fs::remove_all(folder);
}

}  // namespace
}  // namespace plumb::spec::test
