#include "include_scanner.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

using architecture::Finding;
using architecture::Rule;

namespace {

namespace fs = std::filesystem;

bool isSource(const fs::path& path) {
    const std::string extension = path.extension().string();
    return extension == ".h" || extension == ".cpp" || extension == ".def" || extension == ".inc";
}

std::string contentOf(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::vector<fs::path> sourcesBelow(const fs::path& folder) {
    std::vector<fs::path> found;
    if (!fs::is_directory(folder)) {
        return found;
    }
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && isSource(entry.path())) {
            found.push_back(entry.path());
        }
    }
    return found;
}

std::string print(const std::vector<Finding>& findings) {
    std::ostringstream out;
    for (const Finding& finding : findings) {
        out << finding.file << ':' << finding.line << ": " << nameOf(finding.rule) << ": " << finding.text << '\n';
    }
    return out.str();
}

// What the scanner finds in the tree, as text; empty when the house stands.
std::string findingsIn(const std::string& top, std::size_t& scanned) {
    const fs::path root = PLUMBLINE_SOURCE_DIR;
    std::vector<Finding> all;
    for (const fs::path& path : sourcesBelow(root / top)) {
        ++scanned;
        const auto findings = architecture::scan(fs::relative(path, root).generic_string(), contentOf(path));
        all.insert(all.end(), findings.begin(), findings.end());
    }
    return print(all);
}

std::string rulesFor(const std::string& file, const std::string& text) {
    std::string rules;
    for (const Finding& finding : architecture::scan(file, text)) {
        rules += rules.empty() ? "" : ", ";
        rules += nameOf(finding.rule);
    }
    return rules;
}

std::string ruleName(Rule rule) {
    return std::string(nameOf(rule));
}

}  // namespace

TEST(Tree, CoreKeepsToItsDirection) {
    std::size_t scanned = 0;
    EXPECT_EQ(findingsIn("core", scanned), "");
    EXPECT_GT(scanned, 0u);
}

TEST(Tree, WidgetsAndAppKeepToTheirDirection) {
    std::size_t scanned = 0;
    EXPECT_EQ(findingsIn("widgets", scanned), "");
    EXPECT_EQ(findingsIn("app", scanned), "");
}

TEST(Tree, TestFilesKeepTheirSize) {
    const fs::path root = PLUMBLINE_SOURCE_DIR;
    for (const fs::path& path : sourcesBelow(root / "tests")) {
        EXPECT_LE(fs::file_size(path), architecture::largestFile) << fs::relative(path, root);
    }
}

struct Row {
    const char* file;
    const char* text;
    const char* rules;  // "" when nothing is wrong
};

// The scanner itself: each bad file must be reported, each good one must not.
class Scanner : public testing::TestWithParam<Row> {};

TEST_P(Scanner, ReportsExactlyWhatIsWrong) {
    const Row& row = GetParam();
    EXPECT_EQ(rulesFor(row.file, row.text), row.rules) << row.file << ": " << row.text;
}

constexpr const char* upward = "include that points up or beside";
constexpr const char* qt = "Qt in an analytic room";
constexpr const char* gui = "window, settings or dialog code in core";
constexpr const char* systemHeader = "system header outside core/base/*_posix.cpp or *_windows.cpp";

INSTANTIATE_TEST_SUITE_P(Direction, Scanner,
                         testing::Values(Row{"core/hl7/a.h", "#include \"base/result.h\"\n", ""},
                                         Row{"core/hl7/a.h", "#include \"hl7/b.h\"\n", ""},
                                         Row{"core/project/a.h", "#include \"fhir/b.h\"\n#include \"check/b.h\"\n", ""},
                                         Row{"core/base/a.h", "#include \"hl7/b.h\"\n", upward},
                                         Row{"core/hl7/a.cpp", "  #  include \"source/b.h\" // why\n", upward},
                                         Row{"core/source/a.h", "#include \"query/b.h\"\n", upward},
                                         Row{"core/replay/a.h", "#include \"query/b.h\"\n", ""},
                                         Row{"core/replay/net/a.h", "#include \"project/b.h\"\n", upward},
                                         Row{"core/compare/a.h", "#include \"mapping/b.h\"\n", upward},
                                         Row{"core/report/a.h", "#include \"base/b.h\"\n", ""},
                                         Row{"core/report/a.h", "#include \"hl7/b.h\"\n", upward},
                                         Row{"core/spec/a.h", "#include \"report/b.h\"\n", upward},
                                         Row{"core/hl7/a.h", "#include \"widgets/b.h\"\n", upward},
                                         Row{"core/hl7/a.h", "#include \"plumb/b.h\"\n", upward},
                                         Row{"widgets/tree/a.h", "#include \"plumbline/b.h\"\n", upward},
                                         Row{"widgets/tree/a.h", "#include \"hl7/b.h\"\n", ""},
                                         Row{"core/hl7/a.h", "#include \"../base/b.h\"\n",
                                             "include written with ../ (write it from core/ on)"},
                                         Row{"core/helpers/a.h", "int a;\n", "unknown room"}));

INSTANTIATE_TEST_SUITE_P(
    Foreign, Scanner,
    testing::Values(Row{"core/hl7/a.h", "#include <QString>\n", qt},
                    Row{"core/hl7/a.h", "#include <QtCore/QString>\n", qt},
                    Row{"core/replay/net/a.h", "#include <QTcpSocket>\n", ""},
                    Row{"core/replay/a.h", "#include <QTcpSocket>\n", qt},
                    Row{"core/replay/net/a.h", "#include <QtGui/QImage>\n", gui},
                    Row{"core/replay/net/a.h", "#include <QSettings>\n", gui},
                    Row{"core/replay/net/a.cpp", "QMessageBox::warning(nullptr, {}, {});\n", gui},
                    Row{"core/replay/net/a.cpp", "// no QMessageBox here\n", ""},
                    Row{"app/plumbline/a.cpp", "#include <QMessageBox>\n", ""},
                    Row{"widgets/tree/a.cpp", "QCoreApplication::processEvents();\n", "nested event loop"},
                    Row{"core/source/a.cpp", "#include <unistd.h>\n", systemHeader},
                    Row{"core/source/a_posix.cpp", "#include <sys/mman.h>\n", systemHeader},
                    Row{"app/plumb/a.cpp", "#include <signal.h>\n", systemHeader},
                    Row{"app/plumb/a.cpp", "#include <csignal>\n", ""},
                    Row{"core/base/map_posix.cpp", "#include <fcntl.h>\n#include <sys/stat.h>\n", ""},
                    Row{"core/base/map_windows.cpp", "#include <windows.h>\n", ""},
                    Row{"core/base/map_windows.h", "#include <windows.h>\n", ""},
                    Row{"core/hl7/map_windows.h", "#include <windows.h>\n", systemHeader},
                    Row{"core/base/map_posix.cpp", "#include <Windows.h>\n", systemHeader},
                    Row{"core/hl7/a.h", "#include <queue>\n#include <string>\n", ""}));

TEST(ScannerItself, ReportsAFileAboveThirtyKilobytes) {
    EXPECT_EQ(rulesFor("core/hl7/a.cpp", std::string(architecture::largestFile, ' ')), "");
    EXPECT_EQ(rulesFor("core/hl7/a.cpp", std::string(architecture::largestFile + 1, ' ')),
              ruleName(Rule::FileTooLarge));
}

TEST(ScannerItself, SaysTheLine) {
    const auto findings = architecture::scan("core/base/a.h", "#pragma once\n\n#include \"hl7/b.h\"");
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].line, 3u);
    EXPECT_EQ(findings[0].text, "hl7/b.h");
}
