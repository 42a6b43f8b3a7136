// Cloverleaf's saved messages in both forms.
#include "source/smat.h"
#include "unit/source/decoding_support.h"

#include <sqlite3.h>

namespace plumb::source::test {
namespace {

const std::string kOne = "MSH|^~\\&|A|B|||20240102||ADT^A01|C1|P|2.3\rPID|1||4711\r";
const std::string kTwo = "MSH|^~\\&|A|B|||20240102||ADT^A08|C2|P|2.3\rPID|1||4712";

std::string indexLine(std::size_t offset, std::size_t length) {
    return "{{MID {0 0 77}} {TYPE DATA    } {SOURCECONN adt_in        } {TIME 1700000000   } {DATAFMT {}} {OFFSET " +
           std::to_string(offset) + "     } {LENGTH " + std::to_string(length) + "   } {USERDATA 4}}\n";
}

TEST(SmatIndex, GivesThePlacesOfTheMessages) {
    const auto ranges = parseSmatIndex(indexLine(60, 8) + indexLine(0, 55));
    ASSERT_TRUE(ranges.has_value());
    EXPECT_EQ(*ranges, (std::vector<ByteRange>{{0, 55}, {60, 8}}));
}

TEST(SmatIndex, IsNotAnyText) {
    EXPECT_FALSE(parseSmatIndex("").has_value());
    EXPECT_FALSE(parseSmatIndex("some text\n" + indexLine(0, 5)).has_value());
    EXPECT_FALSE(parseSmatIndex("{OFFSET } {LENGTH x}\n").has_value());
}

TEST(SmatMessages, AreShownWithoutWhatLiesBetween) {
    const std::string file = kOne + "{IP 10.0.0.1}" + kTwo + "tail";
    Progress progress;
    for (const std::uint64_t blockBytes : {1u, 4096u, 100000u}) {
        auto ranges = *parseSmatIndex(indexLine(0, kOne.size()) + indexLine(kOne.size() + 13, kTwo.size()));
        const auto source = DecodingSource::make(std::make_shared<MemorySource>("in.msg", file),
                                                 makeRangeDecoder(std::move(ranges)), {}, progress, blockBytes);
        ASSERT_TRUE(source.has_value());
        EXPECT_EQ(visible(readWindow(**source, {0, 1000})), visible(kOne + kTwo));
        EXPECT_EQ((*source)->fileOffset(kOne.size()), kOne.size() + 13);
    }
}

TEST(SmatMessages, TakeRangesThatLieAboutTheFile) {
    Progress progress;
    const auto source = DecodingSource::make(std::make_shared<MemorySource>("in.msg", "abcdef"),
                                             makeRangeDecoder({{0, 4}, {2, 2}, {3, 1000}, {5000, 3}}), {}, progress, 1);
    ASSERT_TRUE(source.has_value());
    EXPECT_EQ(readWindow(**source, {0, 100}), "abcdef");
}

std::string databaseOf(const std::vector<std::string>& statements) {
    sqlite3* database = nullptr;
    EXPECT_EQ(sqlite3_open(":memory:", &database), SQLITE_OK);
    for (const std::string& statement : statements) {
        char* error = nullptr;
        EXPECT_EQ(sqlite3_exec(database, statement.c_str(), nullptr, nullptr, &error), SQLITE_OK)
            << (error ? error : "");
    }
    sqlite3_int64 size = 0;
    unsigned char* bytes = sqlite3_serialize(database, "main", &size, 0);
    std::string copy(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size));
    sqlite3_free(bytes);
    sqlite3_close(database);
    return copy;
}

std::string hexBlob(const std::string& text) {
    std::string hex = "x'";
    for (const char c : text) {
        hex += "0123456789abcdef"[static_cast<unsigned char>(c) >> 4];
        hex += "0123456789abcdef"[static_cast<unsigned char>(c) & 15];
    }
    return hex + "'";
}

Result<std::shared_ptr<ByteSource>> openDatabase(const std::string& bytes, std::uint64_t limit = 1u << 24) {
    return openSmatDatabase(MemorySource("in.smatdb", bytes), limit, {});
}

TEST(SmatDatabase, GivesItsMessagesInTheOrderOfTime) {
    const std::string bytes =
        databaseOf({"CREATE TABLE smat_msgs(TimeIn INTEGER, MessageContent BLOB)",
                    "INSERT INTO smat_msgs VALUES(2, " + hexBlob(kTwo) + ")",
                    "INSERT INTO smat_msgs VALUES(1, " + hexBlob(kOne) + ")", "INSERT INTO smat_msgs VALUES(3, NULL)",
                    "INSERT INTO smat_msgs VALUES(4, " + hexBlob(kOne) + ")"});
    EXPECT_TRUE(looksLikeSqlite(asBytes(bytes)));
    const auto source = openDatabase(bytes);
    ASSERT_TRUE(source.has_value()) << source.error().render();
    EXPECT_EQ(visible(readWindow(**source, {0, 1000})), visible(kOne + kTwo + "\n" + kOne));
    EXPECT_EQ((*source)->name(), "in.smatdb");
}

TEST(SmatDatabase, NeedsNoTimes) {
    const auto source = openDatabase(
        databaseOf({"CREATE TABLE smat_msgs(MessageContent TEXT)", "INSERT INTO smat_msgs VALUES('" + kOne + "')"}));
    ASSERT_TRUE(source.has_value());
    EXPECT_EQ(visible(readWindow(**source, {0, 1000})), visible(kOne));
}

TEST(SmatDatabase, ReadsOneLeftInWalMode) {
    std::string bytes =
        databaseOf({"CREATE TABLE smat_msgs(MessageContent TEXT)", "INSERT INTO smat_msgs VALUES('" + kOne + "')"});
    bytes[18] = bytes[19] = 2;
    const auto source = openDatabase(bytes);
    ASSERT_TRUE(source.has_value()) << source.error().render();
    EXPECT_EQ((*source)->size(), kOne.size());
}

TEST(SmatDatabase, RefusesOthers) {
    const auto other = openDatabase(databaseOf({"CREATE TABLE t(a)"}));
    ASSERT_FALSE(other.has_value());
    EXPECT_EQ(other.error().id(), MessageId::DecodeFailed);

    const auto view =
        openDatabase(databaseOf({"CREATE TABLE t(a)", "CREATE VIEW smat_msgs AS WITH RECURSIVE r(n) AS (SELECT 1 UNION "
                                                      "ALL SELECT n+1 FROM r) SELECT n AS MessageContent FROM r"}));
    ASSERT_FALSE(view.has_value());
    EXPECT_EQ(view.error().id(), MessageId::DecodeFailed);

    std::string broken = databaseOf({"CREATE TABLE smat_msgs(MessageContent TEXT)"});
    std::fill(broken.begin() + 100, broken.end(), '\x7F');
    EXPECT_FALSE(openDatabase(broken).has_value());
    EXPECT_FALSE(openDatabase("").has_value());
    EXPECT_FALSE(openDatabase("SQLite format 3").has_value());
}

TEST(SmatDatabase, StopsAtTheCeiling) {
    const std::string bytes =
        databaseOf({"CREATE TABLE smat_msgs(MessageContent BLOB)", "INSERT INTO smat_msgs VALUES(zeroblob(3000000))"});
    const auto source = openDatabase(bytes, 100000);
    ASSERT_FALSE(source.has_value());
    EXPECT_EQ(source.error().id(), MessageId::ArchiveTooLarge);
}

}  // namespace
}  // namespace plumb::source::test
