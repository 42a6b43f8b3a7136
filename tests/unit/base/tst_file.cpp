// Files read at positions while others write them, maps that survive a file cut short, and writing that never destroys.
#include "base/file.h"

#include <gtest/gtest.h>

#include <atomic>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <thread>
#include <vector>

namespace plumb {
namespace {

namespace fs = std::filesystem;

class File : public testing::Test {
protected:
    File() {
        m_folder = fs::temp_directory_path() / ("plumbline-file-" + std::to_string(std::random_device{}()));
        fs::create_directories(m_folder);
    }
    ~File() override {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }
    [[nodiscard]] std::string path(const std::string& name) const { return (m_folder / name).string(); }
    [[nodiscard]] std::string put(const std::string& name, const std::string& text) const {
        std::ofstream(path(name), std::ios::binary) << text;
        return path(name);
    }
    [[nodiscard]] std::string get(const std::string& name) const {
        std::ifstream in(path(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    [[nodiscard]] std::size_t files() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(m_folder), fs::directory_iterator()));
    }

    fs::path m_folder;
};

TEST_F(File, readsAtPositions) {
    const auto file = RandomAccessFile::open(put("a", "0123456789"));
    ASSERT_TRUE(file);
    EXPECT_TRUE(file->isRegular());
    std::vector<std::uint8_t> into(4);
    EXPECT_EQ(file->readAt(3, into).value(), 4u);
    EXPECT_EQ(asText(into), "3456");
    EXPECT_EQ(file->readAt(8, into).value(), 2u);
    EXPECT_EQ(file->readAt(10, into).value(), 0u);
    EXPECT_EQ(file->readAt(1'000'000, into).value(), 0u);
    EXPECT_EQ(file->stamp()->size, 10u);
}

TEST_F(File, saysWhyItCannotBeOpened) {
    EXPECT_EQ(RandomAccessFile::open(path("none")).error().id(), MessageId::FileNotFound);
    EXPECT_EQ(RandomAccessFile::open(put("a", "x") + "/b").error().id(), MessageId::FileNotFound);
    EXPECT_EQ(RandomAccessFile::open(m_folder.string()).error().id(), MessageId::FileIsFolder);
    EXPECT_EQ(RandomAccessFile::stampOf(path("none")).error().id(), MessageId::FileNotFound);
}

TEST_F(File, writerIsNotBlockedAndTheStampTells) {
    const std::string name = put("a", "one");
    const auto file = RandomAccessFile::open(name);
    ASSERT_TRUE(file);
    const FileStamp before = file->stamp().value();
    EXPECT_TRUE(before == file->stamp().value());
    std::ofstream(name, std::ios::app) << "two";
    const FileStamp grown = file->stamp().value();
    EXPECT_FALSE(before == grown);
    EXPECT_TRUE(before.sameFile(grown));
    EXPECT_EQ(grown.size, 6u);
    fs::rename(name, path("b"));
    static_cast<void>(put("a", "new"));
    EXPECT_FALSE(RandomAccessFile::stampOf(name)->sameFile(grown));
    fs::remove(path("b"));
    std::vector<std::uint8_t> into(6);
    EXPECT_EQ(file->readAt(0, into).value(), 6u) << "a removed file can still be read by who opened it";
}

TEST_F(File, mapSurvivesTruncationWhileReading) {
    constexpr std::size_t kSize = 1 << 20;
    for (int round = 0; round < 20; ++round) {
        const std::string name = put("m", std::string(kSize, 'x'));
        const auto file = RandomAccessFile::open(name);
        ASSERT_TRUE(file);
        const auto map = GuardedMap::map(*file, kSize);
        if (!map) {
            GTEST_SKIP() << "no maps on this system";
        }
        EXPECT_FALSE(map->faulted());
        std::atomic<bool> stop{false};
        std::atomic<std::uint64_t> odd{0};
        std::thread reader([&] {
            while (!stop) {
                for (const std::uint8_t byte : map->bytes()) {
                    odd += byte != 'x' && byte != 0;
                }
            }
        });
        fs::resize_file(name, 5000);
        while (!map->faulted()) {
            std::this_thread::yield();
        }
        stop = true;
        reader.join();
        EXPECT_EQ(odd, 0u);
        EXPECT_EQ(map->bytes()[0], 'x');
        EXPECT_EQ(map->bytes()[kSize - 1], 0);
    }
}

TEST_F(File, severalMapsAtOnce) {
    const std::string first = put("1", std::string(50'000, '1')), second = put("2", std::string(50'000, '2'));
    const auto one = RandomAccessFile::open(first), two = RandomAccessFile::open(second);
    const auto mapOne = GuardedMap::map(*one, 50'000), mapTwo = GuardedMap::map(*two, 50'000);
    if (!mapOne || !mapTwo) {
        GTEST_SKIP() << "no maps on this system";
    }
    fs::resize_file(first, 0);
    volatile std::uint8_t byte = mapOne->bytes()[40'000];
    EXPECT_EQ(byte, 0);
    EXPECT_TRUE(mapOne->faulted());
    byte = mapTwo->bytes()[40'000];
    EXPECT_EQ(byte, '2');
    EXPECT_FALSE(mapTwo->faulted());
    EXPECT_EQ(GuardedMap::map(*one, 0), nullptr);
}

TEST_F(File, writeRefusesToReplace) {
    const std::string name = put("a", "precious");
    const Result<void> refused = writeFile(name, asBytes("other"), false);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().id(), MessageId::FileExists);
    EXPECT_EQ(get("a"), "precious");
    EXPECT_EQ(files(), 1u) << "nothing is left beside it";
    ASSERT_TRUE(writeFile(name, asBytes("other"), true));
    EXPECT_EQ(get("a"), "other");
    ASSERT_TRUE(writeFile(path("b"), asBytes(std::string_view("n\0w", 3)), false));
    EXPECT_EQ(get("b"), std::string("n\0w", 3));
    ASSERT_TRUE(writeFile(path("empty"), {}, false));
    EXPECT_EQ(get("empty"), "");
    EXPECT_EQ(files(), 3u);
}

TEST_F(File, writeThatCannotSucceedLeavesNothing) {
    EXPECT_EQ(writeFile(path("no/such/folder"), asBytes("x"), false).error().id(), MessageId::FileCannotWrite);
    fs::create_directories(m_folder / "folder" / "inside");
    EXPECT_FALSE(writeFile(path("folder"), asBytes("x"), true));
    EXPECT_TRUE(fs::is_directory(m_folder / "folder" / "inside"));
    EXPECT_EQ(files(), 1u);
}

// Somebody else's file that happens to have the temporary name must not be destroyed.
TEST_F(File, writeLeavesAFileOfTheTemporaryNameAlone) {
    static_cast<void>(put("a.part", "half a download"));
    static_cast<void>(writeFile(path("a"), asBytes("x"), false));
    EXPECT_EQ(get("a.part"), "half a download");
}

TEST_F(File, listsFoldersSorted) {
    static_cast<void>(put("b", ""));
    static_cast<void>(put("a", ""));
    fs::create_directories(m_folder / "c");
    EXPECT_EQ(listFolder(m_folder.string()).value(), (std::vector<std::string>{"a", "b", "c/"}));
    EXPECT_EQ(listFolder(path("none")).error().id(), MessageId::FolderUnreadable);
}

TEST_F(File, readsWholeFilesUpToALimit) {
    const std::string text(200'000, 'y');
    EXPECT_EQ(readAll(put("a", text), 200'000).value(), text);
    EXPECT_EQ(readAll(path("a"), 199'999).error().id(), MessageId::ArchiveTooLarge);
    EXPECT_FALSE(readAll(path("none"), 10));
}

}  // namespace
}  // namespace plumb
