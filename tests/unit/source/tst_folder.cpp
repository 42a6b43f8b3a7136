#include "source/folder.h"
#include "unit/source/temporary_folder.h"

namespace plumb::source::test {
namespace {

namespace fs = std::filesystem;

class Folder : public testing::Test {
protected:
    std::vector<std::string> files(const FolderOptions& options = {}) {
        auto expanded = expandPaths({folder.path()}, options, {});
        EXPECT_TRUE(expanded.has_value()) << (expanded ? "" : expanded.error().render());
        std::vector<std::string> names;
        if (expanded) {
            for (const std::string& file : expanded->files) {
                names.push_back(folder.inside(file));
            }
            problems = expanded->problems;
        }
        return names;
    }

    TemporaryFolder folder;
    std::vector<Note> problems;
};

using Names = std::vector<std::string>;

TEST_F(Folder, IsExpandedInOneOrder) {
    for (const char* name : {"b.hl7", "a/z.hl7", "a/b/c.hl7", "c/x.txt", "a.hl7"}) {
        folder.write(name, "x");
    }
    EXPECT_EQ(files(), (Names{"a.hl7", "a/b/c.hl7", "a/z.hl7", "b.hl7", "c/x.txt"}));
}

TEST_F(Folder, StaysOnTopWhenNotRecursive) {
    folder.write("a.hl7", "x");
    folder.write("sub/b.hl7", "x");
    FolderOptions options;
    options.recursive = false;
    EXPECT_EQ(files(options), (Names{"a.hl7"}));
}

TEST_F(Folder, FiltersByName) {
    folder.write("a.HL7", "x");
    folder.write("sub/b.hl7", "x");
    folder.write("sub/c.txt", "x");
    FolderOptions options;
    options.nameGlob = "*.hl7";
    EXPECT_EQ(files(options), (Names{"a.HL7", "sub/b.hl7"}));
}

TEST_F(Folder, FiltersByContentAcrossPieces) {
    const std::size_t piece = 1u << 20;
    folder.write("at-border", std::string(piece - 3, '.') + "needle" + std::string(50, '.'));
    folder.write("late", std::string(3 * piece + 17, '.') + "needle");
    folder.write("none", std::string(2 * piece, '.'));
    folder.write("start", "needle in front");
    FolderOptions options;
    options.containing = "needle";
    EXPECT_EQ(files(options), (Names{"at-border", "late", "start"}));
    options.containingWithin = 4096;
    EXPECT_EQ(files(options), (Names{"start"}));
}

TEST_F(Folder, ReadsAnIndexWithItsMessages) {
    folder.write("in.idx", "x");
    folder.write("in.msg", "x");
    folder.write("lone.idx", "x");
    EXPECT_EQ(files(), (Names{"in.msg", "lone.idx"}));
}

TEST_F(Folder, SaysWhenNothingMatches) {
    folder.write("a.txt", "x");
    FolderOptions options;
    options.nameGlob = "*.hl7";
    options.containing = "SECRET";
    const auto expanded = expandPaths({folder.path()}, options, {});
    ASSERT_FALSE(expanded.has_value());
    EXPECT_EQ(expanded.error().id(), MessageId::FolderNoMatch);
    EXPECT_EQ(expanded.error().render().find("SECRET"), std::string::npos);
}

TEST_F(Folder, KeepsNamedFilesAsTheyAreNamed) {
    const std::string file = folder.write("a.txt", "x");
    FolderOptions options;
    options.nameGlob = "*.hl7";
    const auto expanded = expandPaths({"-", file, "no such file"}, options, {});
    ASSERT_TRUE(expanded.has_value());
    EXPECT_EQ(expanded->files, (Names{"-", file, "no such file"}));
}

TEST_F(Folder, StopsWhenCancelled) {
    folder.write("a.txt", "x");
    CancelSource cancel;
    cancel.stop();
    const auto expanded = expandPaths({folder.path()}, {}, cancel.token());
    ASSERT_FALSE(expanded.has_value());
    EXPECT_EQ(expanded.error().id(), MessageId::Cancelled);
}

#if !defined(_WIN32)
TEST_F(Folder, FollowsALinkOnce) {
    folder.write("sub/a.hl7", "x");
    fs::create_directory_symlink(folder.path(), folder.path() + "/sub/up");
    fs::create_directory_symlink(folder.path() + "/sub", folder.path() + "/again");
    EXPECT_EQ(files(), (Names{"again/a.hl7"}));  // "again" comes first; "sub" is the same folder
}

TEST_F(Folder, ReportsALinkToNowhereAndGoesOn) {
    folder.write("a.hl7", "x");
    fs::create_symlink(folder.path() + "/gone", folder.path() + "/b.hl7");
    EXPECT_EQ(files(), (Names{"a.hl7"}));
    ASSERT_EQ(problems.size(), 1u);
    EXPECT_EQ(problems.front().id, MessageId::FileNotFound);
}
#endif

}  // namespace
}  // namespace plumb::source::test
