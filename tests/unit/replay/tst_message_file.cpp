// Where received messages are kept.
#include "replay/message_file.h"
#include "unit/source/temporary_folder.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace plumb::replay {
namespace {

class MessageFiles : public testing::Test {
protected:
    std::string in(const std::string& name) const { return folder.path() + '/' + name; }
    std::string read(const std::string& name) const {
        std::ifstream stream(in(name), std::ios::binary);
        std::stringstream all;
        all << stream.rdbuf();
        return all.str();
    }

    source::test::TemporaryFolder folder;
};

TEST_F(MessageFiles, areFramesAndAreAddedTo) {
    for (const char* text : {"one", "two"}) {
        Result<MessageFile> file = MessageFile::open(in("a.hl7"));
        ASSERT_TRUE(file.has_value()) << file.error().render();
        ASSERT_TRUE(file->append(asBytes(text)).has_value());
        ASSERT_TRUE(file->sync().has_value());
    }
    EXPECT_EQ(read("a.hl7"), "\x0Bone\x1C\r\x0Btwo\x1C\r");
}

#ifndef _WIN32
TEST_F(MessageFiles, areTheirOwnersAlone) {
    const Result<MessageFile> made = MessageFile::open(in("a.hl7"));
    ASSERT_TRUE(made.has_value());
    using std::filesystem::perms;
    EXPECT_EQ(std::filesystem::status(in("a.hl7")).permissions(), perms::owner_read | perms::owner_write);
}
#endif

TEST_F(MessageFiles, areOneProcessEach) {
    const Result<MessageFile> first = MessageFile::open(in("a.hl7"));
    ASSERT_TRUE(first.has_value());
    const Result<MessageFile> second = MessageFile::open(in("a.hl7"));
    ASSERT_FALSE(second.has_value());
    EXPECT_EQ(second.error().code(), "base.file-cannot-write");
}

TEST_F(MessageFiles, doNotTouchWhatIsNotTheirs) {
    folder.write("a.txt", "notes of mine");
    const Result<MessageFile> file = MessageFile::open(in("a.txt"));
    ASSERT_FALSE(file.has_value());
    EXPECT_EQ(file.error().code(), "replay.listen-store-foreign");
    EXPECT_EQ(read("a.txt"), "notes of mine");
}

TEST_F(MessageFiles, goOnInFurtherFilesAndFindTheLast) {
    for (int run = 0; run < 2; ++run) {
        Result<MessageFile> file = MessageFile::open(in("a.hl7"), 10);
        ASSERT_TRUE(file.has_value());
        for (int n = 0; n < 3; ++n) {
            ASSERT_TRUE(file->append(asBytes("12345")).has_value());
            ASSERT_TRUE(file->sync().has_value());
        }
    }
    EXPECT_EQ(read("a.hl7").size(), 16u);
    EXPECT_EQ(read("a.2.hl7").size(), 16u);
    EXPECT_EQ(read("a.3.hl7").size(), 16u);
    EXPECT_EQ(read("a.4.hl7").size(), 0u);
}

TEST_F(MessageFiles, sayWhereNothingCanBeWritten) {
    const Result<MessageFile> file = MessageFile::open(in("no/such/folder/a.hl7"));
    ASSERT_FALSE(file.has_value());
    EXPECT_FALSE(file.error().render().empty());
}

TEST_F(MessageFiles, failWhenTheDiskIsFull) {
    if (!std::ifstream("/dev/full")) {
        GTEST_SKIP() << "There is no /dev/full here.";
    }
    std::error_code ignored;
    std::filesystem::create_symlink("/dev/full", in("full.hl7"), ignored);
    Result<MessageFile> file = MessageFile::open(in("full.hl7"));
    ASSERT_FALSE(file && file->append(asBytes(std::string(1 << 20, 'x'))) && file->sync());
}

}  // namespace
}  // namespace plumb::replay
