// From a path to the bytes of messages, whatever stands at the path.
#include "source/open.h"
#include "unit/source/archive_support.h"
#include "unit/source/decoding_support.h"
#include "unit/source/temporary_folder.h"

#include <algorithm>

namespace plumb::source::test {
namespace {

const std::string kMessage = "MSH|^~\\&|LAB|HOSP|EHR|HOSP|20240102||ORU^R01|C1|P|2.5\rPID|1||4711\r";
const std::string kLiteral = "MSH|^~\\&|LAB|HOSP|EHR|HOSP|20240102||ORU^R01|C1|P|2.5\\rPID|1||4711\\r\n";

class Open : public testing::Test {
protected:
    Result<Opening> open(const std::string& path, const OpenOptions& options = {}) {
        Progress progress;
        return openBytes(path, options, {}, progress);
    }
    // "name: text [codes]" of each source, then the problems' codes.
    std::vector<std::string> shown(const std::string& path, const OpenOptions& options = {}) {
        const auto opened = open(path, options);
        std::vector<std::string> lines;
        if (!opened) {
            return {"error " + std::string(opened.error().code())};
        }
        for (const OpenedBytes& each : opened->sources) {
            std::string line = folder.inside(each.bytes->name()) + ": " + visible(readWindow(*each.bytes, {0, 100000}));
            for (const Note& note : each.assumptions) {
                line += " [" + std::string(note.code()) + "]";
            }
            lines.push_back(line);
        }
        for (const Note& note : opened->problems) {
            lines.push_back("problem " + std::string(note.code()));
        }
        return lines;
    }

    TemporaryFolder folder;
};

using Lines = std::vector<std::string>;

TEST_F(Open, LeavesAPlainFileAlone) {
    EXPECT_EQ(shown(folder.write("a.hl7", kMessage)), (Lines{"a.hl7: " + visible(kMessage)}));
    EXPECT_EQ(shown(folder.write("empty", "")), (Lines{"empty: "}));
}

TEST_F(Open, DecodesWhatAsksForItAndSaysSo) {
    EXPECT_EQ(shown(folder.write("a.log", kLiteral)),
              (Lines{"a.log: " + visible(kMessage + "\n") + " [source.assumed-format]"}));
}

TEST_F(Open, DecodesAWritingInsideAWriting) {
    const std::string csv = "id,message\n1,\"" + kLiteral.substr(0, kLiteral.size() - 1) + "\"\n";
    std::string wide = "\xFF\xFE";
    for (const char c : csv) {
        wide += c;
        wide += '\0';
    }
    EXPECT_EQ(shown(folder.write("a.csv", wide)),
              (Lines{"a.csv: " + visible(kMessage) +
                     " [source.assumed-format] [source.assumed-format] [source.assumed-format]"}));
}

TEST_F(Open, ReadsAsTold) {
    const std::string path = folder.write("a.log", kLiteral);
    OpenOptions options;
    options.as = "hl7";
    EXPECT_EQ(shown(path, options), (Lines{"a.log: " + visible(kLiteral)}));
    options.as = "csv+literal";
    EXPECT_EQ(shown(folder.write("b.csv", "1," + kLiteral), options),
              (Lines{"b.csv: " + visible(kMessage) + " [source.assumed-format] [source.assumed-format]"}));
    options.as = "edifact";
    const auto opened = open(path, options);
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().id(), MessageId::UnknownFormat);
    EXPECT_NE(opened.error().arguments().at(1).find("mirth"), std::string::npos);
}

TEST_F(Open, KnowsTheFormsOfAStoredMessage) {
    OpenOptions options;
    options.part = "cooked";
    EXPECT_EQ(shown(folder.write("a.hl7", kMessage), options), (Lines{"error source.unknown-part"}));
    options.part = "sent";
    EXPECT_EQ(shown(folder.write("b.hl7", kMessage), options), (Lines{"b.hl7: " + visible(kMessage)}));
}

TEST_F(Open, OpensMembersOfArchives) {
    const std::string zip = packed(Container::Zip, Filter::None, {{"x.hl7", kMessage}, {"y.log", kLiteral}});
    const std::string path = folder.write("a.bin", zip);
    EXPECT_EQ(shown(path), (Lines{"a.bin!x.hl7: " + visible(kMessage),
                                  "a.bin!y.log: " + visible(kMessage + "\n") + " [source.assumed-format]"}));
    OpenOptions options;
    options.nameGlob = "*.hl7";
    EXPECT_EQ(shown(path, options), (Lines{"a.bin!x.hl7: " + visible(kMessage)}));
    options.unpackLimit = 10;
    EXPECT_EQ(shown(path, options), (Lines{"error source.archive-too-large"}));
}

TEST_F(Open, OpensAFolderAndReportsWhatItCannotRead) {
    folder.write("a.hl7", kMessage);
    folder.write("b.gz", "\x1F\x8B\x08 broken");
    folder.write("sub/c.hl7", kMessage);
    folder.write("sub/c.txt", "text");
    EXPECT_EQ(shown(folder.path()), (Lines{"a.hl7: " + visible(kMessage), "sub/c.hl7: " + visible(kMessage),
                                           "sub/c.txt: text", "problem source.archive-unreadable"}));
    OpenOptions options;
    options.nameGlob = "c.*";
    options.containing = "PID|1";
    EXPECT_EQ(shown(folder.path(), options), (Lines{"sub/c.hl7: " + visible(kMessage)}));
    options.nameGlob = "*.none";
    EXPECT_EQ(shown(folder.path(), options), (Lines{"error source.folder-no-match"}));
}

TEST_F(Open, OpensSavedMessagesThroughTheirIndex) {
    folder.write("in.idx", "{{OFFSET 0 } {LENGTH " + std::to_string(kMessage.size()) + "}}\n");
    EXPECT_EQ(shown(folder.write("in.msg", kMessage + "metadata")),
              (Lines{"in.msg: " + visible(kMessage) + " [source.assumed-format]"}));
    EXPECT_EQ(shown(folder.path()).size(), 1u);
    EXPECT_EQ(shown(folder.write("plain.msg", kMessage)), (Lines{"plain.msg: " + visible(kMessage)}));
}

TEST_F(Open, NamesADatabaseThatIsEncrypted) {
    EXPECT_EQ(shown(folder.write("in.smatdb", std::string(4096, '\x5A'))), (Lines{"error source.archive-encrypted"}));
    EXPECT_EQ(shown(folder.write("in.db", std::string("SQLite format 3\0 and no more", 28))),
              (Lines{"error source.decode-failed"}));
}

TEST_F(Open, SaysThatAFileIsNotThere) {
    EXPECT_EQ(shown(folder.path() + "/none.hl7"), (Lines{"error base.file-not-found"}));
}

TEST_F(Open, StopsWhenCancelled) {
    CancelSource cancel;
    cancel.stop();
    Progress progress;
    const auto opened = openBytes(folder.write("a.log", kLiteral), {}, cancel.token(), progress);
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().id(), MessageId::Cancelled);
}

}  // namespace
}  // namespace plumb::source::test
