// A report as a file: whole or not there, and nothing beside it.
#include "base/file.h"
#include "base/paths.h"
#include "report/report_file.h"
#include "unit/report/sample_report.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <iterator>
#include <random>

namespace plumb::report {
namespace {

namespace fs = std::filesystem;

class ReportFile : public testing::Test {
protected:
    ReportFile()
        : m_folder(fs::temp_directory_path() / ("plumbline-report-file-" + std::to_string(std::random_device{}()))) {
        fs::create_directories(m_folder);
    }
    ~ReportFile() override { fs::remove_all(m_folder); }
    [[nodiscard]] std::string file(const char* name) const { return textOf(m_folder / name); }
    [[nodiscard]] std::ptrdiff_t files() const {
        return std::distance(fs::directory_iterator(m_folder), fs::directory_iterator());
    }
    [[nodiscard]] static std::string bytes(const std::string& path) {
        const Result<std::string> all = readAll(path, 1U << 24U);
        return all ? *all : "not there";
    }

    fs::path m_folder;
};

TEST_F(ReportFile, HoldsWhatItsWriterWrites) {
    WriteOptions how;
    how.width = 0;
    for (const char* const format : {"text", "html", "json", "csv"}) {
        ASSERT_TRUE(writeDocument(test::sampleReport(), format, file(format), false)) << format;
        EXPECT_EQ(bytes(file(format)), test::writtenAs(format, test::sampleReport(), how)) << format;
    }
    EXPECT_EQ(files(), 4);
    // What a sheet is made of beside it is gone.
    ASSERT_TRUE(writeDocument(test::sampleReport(), "xlsx", file("all.xlsx"), false));
    EXPECT_EQ(bytes(file("all.xlsx")).substr(0, 2), "PK");
    EXPECT_EQ(files(), 5);
}

TEST_F(ReportFile, ReplacesOnlyWhenItMay) {
    ASSERT_TRUE(writeFile(file("a.csv"), asBytes(std::string("mine")), false));
    EXPECT_FALSE(writeDocument(test::sampleReport(), "csv", file("a.csv"), false));
    EXPECT_EQ(bytes(file("a.csv")), "mine");
    EXPECT_FALSE(writeDocument(test::sampleReport(), "papyrus", file("a.csv"), true));
    EXPECT_EQ(bytes(file("a.csv")), "mine");
    ASSERT_TRUE(writeDocument(test::sampleReport(), "csv", file("a.csv"), true));
    EXPECT_NE(bytes(file("a.csv")), "mine");
    EXPECT_FALSE(writeDocument(test::sampleReport(), "csv", file("no/folder/a.csv"), true));
}

TEST_F(ReportFile, TheFolderOfANameAloneIsThisOne) {
    EXPECT_EQ(folderOf("a.csv"), ".");
    EXPECT_EQ(folderOf("out/a.csv"), "out");
}

}  // namespace
}  // namespace plumb::report
