#include "replay/net/store_thread.h"

#include "unit/source/temporary_folder.h"

#include <gtest/gtest.h>

#include <sys/resource.h>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <fstream>
#include <sstream>

using namespace plumb;
using namespace plumb::replay;

namespace {

/// No file grows past so many bytes, as on a disk that is full.
class ShortFiles {
public:
    explicit ShortFiles(rlim_t bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~ShortFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }
    ShortFiles(const ShortFiles&) = delete;
    ShortFiles& operator=(const ShortFiles&) = delete;

private:
    rlimit m_before{};
};

class Storing : public testing::Test {
protected:
    [[nodiscard]] std::string in(const std::string& name) const { return m_folder.path() + '/' + name; }
    [[nodiscard]] static std::string read(const std::string& path) {
        std::ifstream stream(path, std::ios::binary);
        std::stringstream all;
        all << stream.rdbuf();
        return all.str();
    }
    [[nodiscard]] static std::vector<ToStore> some(std::uint64_t first, std::uint64_t count) {
        std::vector<ToStore> messages;
        for (std::uint64_t n = first; n < first + count; ++n) {
            messages.push_back({static_cast<ConnectionNumber>(n % 3), n, "MSH|" + std::to_string(n) + '\r'});
        }
        return messages;
    }

    source::test::TemporaryFolder m_folder;
};

}  // namespace

TEST_F(Storing, whatIsTakenBackIsInTheFileInOrder) {
    MessageFile file = MessageFile::open(in("feed.hl7")).value();
    std::atomic<int> news{0};
    std::uint64_t next = 1;
    std::string wanted;
    StoreThread thread(file, [&news] { ++news; });
    std::uint64_t given = 1;
    while (next <= 300) {
        if (given <= 300) {
            thread.give(some(given, 3));
            given += 3;
        }
        for (const StoredBatch& batch : thread.takeStored()) {
            ASSERT_TRUE(batch.done);
            EXPECT_EQ(batch.file, in("feed.hl7"));
            for (const ToStore& one : batch.messages) {
                EXPECT_EQ(one.message, next++);
                EXPECT_EQ(one.connection, one.message % 3);
                wanted += '\v' + one.bytes + "\x1c\r";
            }
            // It is there before it is told.
            ASSERT_EQ(read(in("feed.hl7")).substr(0, wanted.size()), wanted);
        }
    }
    thread.waitForAll();
    EXPECT_TRUE(thread.idle());
    EXPECT_GE(news, 1);
}

TEST_F(Storing, endsWhenEverythingIsStored) {
    {
        MessageFile file = MessageFile::open(in("feed.hl7")).value();
        StoreThread thread(file, [] {});
        thread.give(some(1, 1000));
        EXPECT_FALSE(thread.idle()) << "what is stored is still to be taken back";
    }
    const std::string all = read(in("feed.hl7"));
    EXPECT_EQ(std::count(all.begin(), all.end(), '\v'), 1000);
}

TEST_F(Storing, tellsWhatCouldNotBeStored) {
    MessageFile file = MessageFile::open(in("feed.hl7")).value();
    const ShortFiles shortFiles(32);
    StoreThread thread(file, [] {});
    for (std::uint64_t n = 1; n <= 3; ++n) {
        // Frames of nine bytes: the third does not end within the limit.
        thread.give(some(n, n == 2 ? 3 : 1));
        thread.waitForAll();
    }
    const std::vector<StoredBatch> batches = thread.takeStored();
    ASSERT_EQ(batches.size(), 3u);
    EXPECT_TRUE(batches[0].done);
    for (const std::size_t n : {1u, 2u}) {
        ASSERT_FALSE(batches[n].done) << "and none after it";
        EXPECT_EQ(batches[n].done.error().id(), MessageId::ListenStoreFailed);
    }
    EXPECT_EQ(batches[1].messages.size(), 3u);
}
