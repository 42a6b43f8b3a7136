// The hostile documents of tests/tools/spec_documents/hostile.py, each read and imported in a process of its own: a
// sentence or a result, within bounds of time and memory, and nothing from elsewhere.
#include "spec/documents/pdf_reader.h"
#include "spec/documents/read_document.h"
#include "spec/importing/import_document.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>

#if defined(__linux__)
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace plumb::spec::test {
namespace {

namespace fs = std::filesystem;

constexpr double kMostSeconds = 5;  // of processor time: others may be at work on the machine
constexpr long kMostKilobytes = 300L * 1024;
constexpr long kMostKilobytesOfPdf = 600L * 1024;  // of the program that reads it, which allows itself 512 MB

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kMeasures = false;  // what a sanitizer takes is its own affair
#else
constexpr bool kMeasures = true;
#endif

#if defined(PLUMBLINE_PDF_MODULES)
const std::vector<std::string> kPdfReaders = {PLUMBLINE_PDF_MODULES};
#else
const std::vector<std::string> kPdfReaders;
#endif

enum Verdict : int { kRead = 10, kRefused, kWordless, kLeaked };

Result<Document> documentFrom(const fs::path& path) {
    return path.extension() == ".pdf" ? readPdfWith(path.string(), kPdfReaders) : readDocument(path.string());
}

/// What an entity or a frame of the documents would fetch from this machine.
bool holdsPasswords(const Document& document) {
    const auto holds = [](const std::string& text) { return text.find("root:") != std::string::npos; };
    return std::any_of(document.blocks.begin(), document.blocks.end(), [&](const DocumentBlock& block) {
        return holds(block.text) || std::any_of(block.table.rows.begin(), block.table.rows.end(), [&](const auto& row) {
                   return std::any_of(row.begin(), row.end(),
                                      [&](const DocumentCell& cell) { return holds(cell.text); });
               });
    });
}

Verdict verdictOn(const fs::path& path) {
    const Result<Document> document = documentFrom(path);
    if (!document) {
        return document.error().render().empty() ? kWordless : kRefused;
    }
    if (holdsPasswords(*document)) {
        return kLeaked;
    }
    const Result<ImportedSpec> imported = importDocument(*document);
    return imported || !imported.error().render().empty() ? kRead : kWordless;
}

struct Cost {
    int status = 0;
    double seconds = 0;
    long kilobytes = 0;
};

long residentKilobytes() {
    std::ifstream in("/proc/self/statm");
    long all = 0, resident = 0;
    in >> all >> resident;
    return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

Cost costOf(const fs::path& path) {
    Cost cost;
    const long before = residentKilobytes();
    const pid_t child = fork();
    if (child == 0) {
        _exit(verdictOn(path));
    }
    rusage used{};
    if (child < 0 || wait4(child, &cost.status, 0, &used) != child) {
        ADD_FAILURE() << "no child process";
        return cost;
    }
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    cost.seconds = seconds(used.ru_utime) + seconds(used.ru_stime);
    cost.kilobytes = std::max(0L, used.ru_maxrss - before);
    return cost;
}

std::size_t holdOut(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        const bool readable = entry.path().extension() != ".pdf" || !kPdfReaders.empty();
        if (entry.is_regular_file() && readable) {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    for (const fs::path& file : files) {
        const Cost cost = costOf(file);
        const std::string name = file.filename().string();
        EXPECT_TRUE(WIFEXITED(cost.status)) << name << " ended its reader by signal " << WTERMSIG(cost.status);
        const int verdict = WEXITSTATUS(cost.status);
        EXPECT_TRUE(verdict == kRead || verdict == kRefused) << name << ": " << verdict;
        std::cout << name << (verdict == kRead ? ": read, " : ": refused, ") << cost.seconds << " s, "
                  << cost.kilobytes / 1024 << " MB\n";
        if (kMeasures) {
            EXPECT_LT(cost.seconds, kMostSeconds) << name;
            EXPECT_LT(cost.kilobytes, file.extension() == ".pdf" ? kMostKilobytesOfPdf : kMostKilobytes) << name;
        }
    }
    return files.size();
}

TEST(HostileFiles, TheSmallOnesAreReadOrRefusedWithinBounds) {
    const fs::path folder = fs::path(PLUMBLINE_SOURCE_DIR) / "tests/corpus/hostile-documents";
    EXPECT_GE(holdOut(folder), kPdfReaders.empty() ? 20u : 25u);
}

TEST(HostileFiles, MacrosAndWhatLiesElsewhereAreToldOf) {
    const fs::path folder = fs::path(PLUMBLINE_SOURCE_DIR) / "tests/corpus/hostile-documents";
    using Kind = DocumentRemark::Kind;
    for (const auto& [name, kind] :
         {std::pair("macros.docm", Kind::Macro), std::pair("remote.docx", Kind::RemoteContent),
          std::pair("remote.html", Kind::RemoteContent)}) {
        const Result<Document> document = readDocument((folder / name).string());
        ASSERT_TRUE(document) << name << ' ' << document.error().render();
        EXPECT_TRUE(std::any_of(document->remarks.begin(), document->remarks.end(),
                                [kind = kind](const DocumentRemark& remark) { return remark.kind == kind; }))
            << name;
    }
}

/// All of them, with those that take some seconds to make.
TEST(DeepHostileFiles, AllAreReadOrRefusedWithinBounds) {
    const fs::path folder = fs::temp_directory_path() / ("plumbline-hostile-" + std::to_string(std::random_device{}()));
    const std::string command = "/usr/bin/python3 '" + std::string(PLUMBLINE_SOURCE_DIR) +
                                "/tests/tools/spec_documents/hostile.py' --out '" + folder.string() + "'";
    if (std::system(command.c_str()) != 0) {
        GTEST_SKIP() << "hostile documents are made with python3, which is not here";
    }
    EXPECT_EQ(holdOut(folder), kPdfReaders.empty() ? 74u : 80u);
    fs::remove_all(folder);
}

}  // namespace
}  // namespace plumb::spec::test
#endif
