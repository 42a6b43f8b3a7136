// Archives of every kind that is promised, and what happens to damaged, encrypted, nested and exploding ones.
#include "source/archive.h"
#include "unit/source/archive_support.h"

#include <map>

namespace plumb::source::test {
namespace {

const std::string kMessage = "MSH|^~\\&|LAB|HOSP|EHR|HOSP|20240102||ORU^R01|C1|P|2.5\rPID|1||4711\r";

Result<Unpacked> unpackBytes(const std::string& bytes, const UnpackOptions& options = {},
                             const std::string& name = "a.zip") {
    Progress progress;
    return unpack(std::make_shared<MemorySource>(name, bytes), options, {}, progress);
}

std::map<std::string, std::string> contents(const Result<Unpacked>& unpacked) {
    std::map<std::string, std::string> all;
    EXPECT_TRUE(unpacked.has_value()) << (unpacked ? "" : unpacked.error().render());
    if (unpacked) {
        for (const auto& member : unpacked->members) {
            WindowBuffer buffer;
            all[member->name()] = std::string(asText(*member->window({0, member->size()}, buffer)));
        }
    }
    return all;
}

std::vector<std::string> problemCodes(const Unpacked& unpacked) {
    std::vector<std::string> codes;
    for (const Note& note : unpacked.problems) {
        codes.emplace_back(note.code());
    }
    return codes;
}

using Contents = std::map<std::string, std::string>;

TEST(Archive, ReadsZipTarAnd7z) {
    const Members members = {{"dir/", ""}, {"dir/x.hl7", kMessage}, {"y.hl7", kMessage + "NTE|1\r"}};
    const Contents expected = {{"a.zip!dir/x.hl7", kMessage}, {"a.zip!y.hl7", kMessage + "NTE|1\r"}};
    for (const Container container : {Container::Zip, Container::Tar, Container::SevenZip}) {
        const std::string bytes = packed(container, Filter::None, members);
        EXPECT_TRUE(looksLikeArchive(asBytes(bytes)));
        EXPECT_EQ(contents(unpackBytes(bytes)), expected) << static_cast<int>(container);
    }
}

TEST(Archive, ReadsCompressedTars) {
    for (const Filter filter : {Filter::Gzip, Filter::Zstd, Filter::Bzip2, Filter::Xz, Filter::Lz4}) {
        const std::string bytes = packed(Container::Tar, filter, {{"x.hl7", kMessage}});
        EXPECT_TRUE(looksLikeArchive(asBytes(bytes)));
        EXPECT_EQ(contents(unpackBytes(bytes)), (Contents{{"a.zip!x.hl7", kMessage}})) << static_cast<int>(filter);
    }
}

TEST(Archive, ReadsCompressedFilesUnderTheirOwnName) {
    const std::pair<Filter, const char*> kinds[] = {{Filter::Gzip, ".gz"},
                                                    {Filter::Zstd, ".zst"},
                                                    {Filter::Bzip2, ".bz2"},
                                                    {Filter::Xz, ".xz"},
                                                    {Filter::Lz4, ".lz4"}};
    for (const auto& [filter, suffix] : kinds) {
        const std::string bytes = packed(Container::Raw, filter, {{"", kMessage}});
        EXPECT_TRUE(looksLikeArchive(asBytes(bytes))) << suffix;
        const std::string name = std::string("logs/x.hl7") + suffix;
        EXPECT_EQ(contents(unpackBytes(bytes, {}, name)), (Contents{{name + "!x.hl7", kMessage}}));
    }
}

TEST(Archive, ReadsJoinedGzipFilesAsOne) {
    const std::string one = packed(Container::Raw, Filter::Gzip, {{"", kMessage}});
    EXPECT_EQ(contents(unpackBytes(one + one, {}, "x.gz")), (Contents{{"x.gz!x", kMessage + kMessage}}));
}

TEST(Archive, IsKnownByContentOnly) {
    EXPECT_FALSE(looksLikeArchive(asBytes(kMessage)));
    EXPECT_FALSE(looksLikeArchive({}));
    EXPECT_FALSE(looksLikeArchive(asBytes("PK and more text")));
}

TEST(Archive, OpensArchivesInsideArchives) {
    const std::string inner = packed(Container::Raw, Filter::Gzip, {{"", kMessage}});
    const std::string middle = packed(Container::Tar, Filter::Zstd, {{"m/x.hl7.gz", inner}});
    const std::string outer = packed(Container::Zip, Filter::None, {{"logs.tar.zst", middle}, {"y.hl7", kMessage}});
    EXPECT_EQ(contents(unpackBytes(outer)),
              (Contents{{"a.zip!logs.tar.zst!m/x.hl7.gz!x.hl7", kMessage}, {"a.zip!y.hl7", kMessage}}));

    const auto deeper = unpackBytes(packed(Container::Zip, Filter::None, {{"again.zip", outer}}));
    ASSERT_TRUE(deeper.has_value());
    EXPECT_EQ(contents(deeper), (Contents{{"a.zip!again.zip!y.hl7", kMessage}}));
    EXPECT_EQ(problemCodes(*deeper), std::vector<std::string>{"source.archive-nested"});
}

TEST(Archive, TakesMembersByName) {
    UnpackOptions options;
    options.nameGlob = "*.hl7";
    const std::string bytes = packed(Container::Zip, Filter::None, {{"a/x.hl7", kMessage}, {"a/readme.txt", "text"}});
    EXPECT_EQ(contents(unpackBytes(bytes, options)), (Contents{{"a.zip!a/x.hl7", kMessage}}));
}

TEST(Archive, StopsABombAtTheCeiling) {
    const std::string zeros(8u << 20, '0');
    UnpackOptions options;
    options.limit = 1u << 20;
    const auto bomb = unpackBytes(packed(Container::Raw, Filter::Gzip, {{"", zeros}}), options);
    ASSERT_FALSE(bomb.has_value());
    EXPECT_EQ(bomb.error().id(), MessageId::ArchiveTooLarge);
    EXPECT_EQ(bomb.error().arguments(), (std::vector<std::string>{"a.zip", "1048576"}));

    const auto kept =
        unpackBytes(packed(Container::Zip, Filter::None, {{"x.hl7", kMessage}, {"zeros", zeros}}), options);
    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(contents(kept), (Contents{{"a.zip!x.hl7", kMessage}}));
    EXPECT_EQ(problemCodes(*kept), std::vector<std::string>{"source.archive-too-large"});

    std::string nested = zeros;
    for (int i = 0; i < 3; ++i) {
        nested = packed(Container::Raw, Filter::Gzip, {{"", nested}});
    }
    const auto deep = unpackBytes(nested, options);
    ASSERT_FALSE(deep.has_value());
    EXPECT_EQ(deep.error().id(), MessageId::ArchiveTooLarge);
}

TEST(Archive, CountsTheCeilingOverAllMembers) {
    UnpackOptions options;
    options.limit = 3 * kMessage.size();
    const Members three = {{"1", kMessage}, {"2", kMessage}, {"3", kMessage}};
    EXPECT_EQ(contents(unpackBytes(packed(Container::Zip, Filter::None, three), options)).size(), 3u);
    options.limit -= 1;
    const auto two = unpackBytes(packed(Container::Zip, Filter::None, three), options);
    EXPECT_EQ(contents(two).size(), 2u);
    EXPECT_EQ(problemCodes(*two), std::vector<std::string>{"source.archive-too-large"});
}

TEST(Archive, NamesEncryptedOnes) {
    const auto unpacked = unpackBytes(packed(Container::EncryptedZip, Filter::None, {{"x.hl7", kMessage}}));
    ASSERT_FALSE(unpacked.has_value());
    EXPECT_EQ(unpacked.error().id(), MessageId::ArchiveEncrypted);
    EXPECT_EQ(unpacked.error().arguments().front(), "a.zip!x.hl7");
}

TEST(Archive, KeepsWhatStandsBeforeTheDamage) {
    std::string random;  // does not compress, so that a cut falls inside the second member
    std::uint32_t state = 1;
    for (int i = 0; i < 200000; ++i) {
        state = state * 1664525 + 1013904223;
        random += static_cast<char>(state >> 24);
    }
    std::string bytes = packed(Container::Tar, Filter::Gzip, {{"x.hl7", kMessage}, {"random", random}});
    bytes.resize(bytes.size() / 2);
    const auto cut = unpackBytes(bytes);
    ASSERT_TRUE(cut.has_value());
    EXPECT_EQ(contents(cut)["a.zip!x.hl7"], kMessage);
    EXPECT_EQ(problemCodes(*cut), std::vector<std::string>{"source.archive-unreadable"});
    EXPECT_NE(cut->problems.front().arguments.at(1).find("at byte"), std::string::npos);
}

TEST(Archive, ShowsTheReadablePartOfACutLog) {
    std::string log;
    std::uint32_t state = 1;
    for (int i = 0; i < 20000; ++i) {
        state = state * 1664525 + 1013904223;
        log += std::to_string(state) + "\r";
    }
    std::string bytes = packed(Container::Raw, Filter::Gzip, {{"", log}});
    bytes.resize(bytes.size() * 2 / 3);
    const auto cut = unpackBytes(bytes, {}, "x.log.gz");
    ASSERT_TRUE(cut.has_value());
    const std::string shown = contents(cut)["x.log.gz!x.log"];
    EXPECT_GT(shown.size(), log.size() / 2);
    EXPECT_EQ(log.substr(0, shown.size()), shown);
    EXPECT_EQ(problemCodes(*cut), std::vector<std::string>{"source.archive-unreadable"});
}

TEST(Archive, FailsOnAHeadWithoutABody) {
    for (const std::string& head : {std::string("\x1F\x8B\x08"), std::string("PK\x03\x04"),
                                    std::string("7z\xBC\xAF\x27\x1C"), std::string("BZh9")}) {
        const auto unpacked = unpackBytes(head);
        ASSERT_FALSE(unpacked.has_value());
        EXPECT_EQ(unpacked.error().id(), MessageId::ArchiveUnreadable);
    }
}

TEST(Archive, SaysWhenThereIsNoMember) {
    for (const Members& none : {Members{}, Members{{"dir/", ""}}}) {
        const auto unpacked = unpackBytes(packed(Container::Zip, Filter::None, none));
        ASSERT_FALSE(unpacked.has_value());
        EXPECT_EQ(unpacked.error().id(), MessageId::SourceEmpty);
    }
}

TEST(Archive, StopsWhenCancelled) {
    CancelSource cancel;
    cancel.stop();
    Progress progress;
    const auto bytes = packed(Container::Zip, Filter::None, {{"x.hl7", kMessage}});
    const auto unpacked = unpack(std::make_shared<MemorySource>("a.zip", bytes), {}, cancel.token(), progress);
    ASSERT_FALSE(unpacked.has_value());
    EXPECT_EQ(unpacked.error().id(), MessageId::Cancelled);
}

}  // namespace
}  // namespace plumb::source::test
