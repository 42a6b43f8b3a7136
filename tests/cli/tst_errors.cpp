// What plumb says when something is wrong, and with which exit code it ends.
#include "cli/samples.h"

#include <gtest/gtest.h>

#include <unistd.h>

#include <filesystem>

namespace plumb::cli::test {
namespace {

class Errors : public testing::Test {
protected:
    Errors() { m_bench.write("feed.hl7", kAdmission + kResult); }
    [[nodiscard]] Outcome run(const std::string& arguments, const std::string& standardInput = {}) const {
        return m_bench.run(arguments, standardInput);
    }

    Workbench m_bench;
};

TEST_F(Errors, WrongUsageEndsWithTwo) {
    EXPECT_EQ(run("nope"),
              complained(2, "'nope' is not a verb of plumb. The verbs are list, show, get, find, stats, "
                            "diff, set, new, export, dict, spec, check, send, listen, relay, project, sql."));
    EXPECT_EQ(run("").code, 2);
    EXPECT_EQ(run("list"), complained(2, "files is required. plumb list --help says what can be written."));
    EXPECT_EQ(run("list feed.hl7 --nope"), complained(2, "The following argument was not expected: --nope. plumb list "
                                                         "--help says what can be written."));
    EXPECT_EQ(run("list feed.hl7 -f xml"),
              complained(2, "--format: xml not in {table,tsv,ndjson,json}. plumb list --help says what can be "
                            "written."));
    EXPECT_EQ(run("list ''"),
              complained(2, "One of the file names is empty. Name a file, a folder, or - for standard input."));
    EXPECT_EQ(run("list - -"), complained(2, "Standard input (-) can be read once only."));
    EXPECT_EQ(run("show feed.hl7 --bytes --decoded").code, 2);
    EXPECT_EQ(run("export feed.hl7 --split a -o b").code, 2);
    EXPECT_EQ(run("export feed.hl7 --frame cobol"),
              complained(2, "'cobol' is not a frame. Use keep, cr, lf, crlf, mllp or batch."));
    EXPECT_EQ(run("diff feed.hl7"), complained(2, "Name two files, or one file with --message and --other."));
    EXPECT_EQ(run("set feed.hl7"), complained(2, "Nothing to set. Write a path, '=' and the value, such as PID-8=U."));
    EXPECT_EQ(run("set feed.hl7 PID-8"),
              complained(2, "'PID-8' has no '='. Write a path, '=' and the value, such as PID-8=U."));
}

TEST_F(Errors, WrongWordsAreNamed) {
    EXPECT_EQ(run("list feed.hl7 -m 0"),
              complained(2, "'0' is not a list of message numbers. Write 3, 1-20 or 5,7-9; they count from 1."));
    EXPECT_EQ(run("list feed.hl7 -m 5-3").code, 2);
    EXPECT_EQ(run("list feed.hl7 --charset klingon"),
              complained(2, "'klingon' is not a character set that is known. Try UTF-8, 8859/1 or windows-1252."));
    EXPECT_EQ(run("list feed.hl7 --as word").code, 2);
    EXPECT_EQ(run("list feed.hl7 -c number,tipe"),
              complained(2,
                         "The path 'tipe' cannot be read at column 1: it is no column.\n"
                         "Columns are paths such as PID-3.1, or number, source, offset, size, time, type, sender, "
                         "receiver, patient, visit, name, control, version, segments, framing, prefix, captured, from, "
                         "to, answer, delay."));
    EXPECT_EQ(run("find feed.hl7 'PID-8 = '"),
              complained(2, "The filter cannot be read at column 9: a value is missing at the end."));
    EXPECT_EQ(run("find 'PID-8 = F' feed.hl7"),
              complained(2, "The last word is the filter, but 'feed.hl7' is a file. Write the files first, then the "
                            "filter in quotes."));
    EXPECT_EQ(run("find feed.hl7 'PID-8 = F' --text DOE"),
              complained(2, "There is no file named 'PID-8 = F'. If it is a filter, write it behind --where."));
    EXPECT_EQ(run("find feed.hl7"),
              complained(2, "Say what to find: a filter as the last word, or --text or --regex."));
    EXPECT_EQ(run("find feed.hl7 --regex '('").code, 2);
    EXPECT_EQ(run("get feed.hl7 PID-x").code, 2);
    EXPECT_EQ(run("stats feed.hl7 --path 'PID-3[2]'"),
              complained(2, "Statistics are kept of segments, fields and components; write --path PID, PID-3 or "
                            "PID-3.1."));
}

TEST_F(Errors, WhatCannotBeReadEndsWithThree) {
    EXPECT_EQ(run("list missing.hl7"), complained(3, "missing.hl7 does not exist. Check the name and the folder."));
    EXPECT_EQ(run("show feed.hl7/below").code, 3);
    m_bench.write("folder/a.txt", "nothing");
    EXPECT_EQ(run("list folder --name *.hl7"), complained(3, "No file in folder matches *.hl7."));
    m_bench.write("broken.zip", "PK\x03\x04 and then nothing that is a zip archive");
    EXPECT_EQ(run("list broken.zip").code, 3);
}

TEST_F(Errors, TheRestIsShownWhenOneFileIsMissing) {
    const Outcome outcome = run("list missing.hl7 feed.hl7 -c control --no-header");
    EXPECT_EQ(outcome,
              (Outcome{3, "MSG1\nMSG2\n", "plumb: missing.hl7 does not exist. Check the name and the folder.\n"}));
}

TEST_F(Errors, AFileWithoutPermissionIsNamed) {
    if (::geteuid() == 0) {
        GTEST_SKIP() << "nothing is forbidden to root";
    }
    std::filesystem::permissions(m_bench.path("feed.hl7"), std::filesystem::perms::none);
    EXPECT_EQ(run("list feed.hl7"), complained(3, "feed.hl7 may not be read by this account. Ask for read permission "
                                                  "or copy the file."));
}

TEST_F(Errors, NothingFoundEndsWithOne) {
    EXPECT_EQ(run("list feed.hl7 -m 3"), complained(1, "There is no message 3: 2 were found, counted from 1."));
    EXPECT_EQ(run("get feed.hl7 -m 7-9 -q PID-3"), printed("", 1));
    EXPECT_EQ(run("diff feed.hl7 -m 1 --other 5"),
              complained(1, "There is no message 5 on the right: 2 were found, counted from 1."));
    EXPECT_EQ(run("list feed.hl7 -m 2-9 -c control --no-header"), printed("MSG2\n"));
    EXPECT_EQ(run("stats feed.hl7 --path ZZZ"), complained(1, "No message has ZZZ."));
    EXPECT_EQ(run("stats feed.hl7 -w PID-8=X"), complained(1, "No message matches the filter."));
    EXPECT_EQ(run("list feed.hl7 --count -w PID-8=X -q"), printed("0\n", 1));
}

TEST_F(Errors, FilesWithoutMessagesAreSaidSo) {
    m_bench.write("empty.hl7", "");
    m_bench.write("junk.bin",
                  std::string("\x00\xFF\x01MS H|\x1F\x8B", 10) + std::string(1, '\0') + std::string(3000, '\xAB'));
    for (const std::string verb : {"list", "show", "stats"}) {
        EXPECT_EQ(run(verb + " empty.hl7"), complained(1, "empty.hl7 is empty.")) << verb;
        EXPECT_EQ(run(verb + " junk.bin"),
                  complained(1,
                             "No HL7 message was found in junk.bin (3,011 bytes read). A message starts with MSH and "
                             "a delimiter; try --as to name the format."))
            << verb;
    }
    EXPECT_EQ(run("get empty.hl7 PID-3").code, 1);
    EXPECT_EQ(run("find empty.hl7 PID-8=F").code, 1);
    EXPECT_EQ(run("diff empty.hl7 empty.hl7").code, 1);
    EXPECT_EQ(run("export junk.bin -q").out, m_bench.read("junk.bin")) << "all of a file is the file, whatever it is";
    EXPECT_EQ(run("list -"), complained(1, "standard input is empty."));
}

TEST_F(Errors, ManyFilesWithoutMessagesAreCounted) {
    for (int i = 0; i < 9; ++i) {
        m_bench.write("many/" + std::to_string(i) + ".txt", "text\n");
    }
    const Outcome outcome = run("list many");
    EXPECT_EQ(outcome.code, 1);
    EXPECT_NE(outcome.err.find("No HL7 message was found in 6 more files either; list --assumptions names them."),
              std::string::npos)
        << outcome.err;
}

TEST_F(Errors, EditsThatCannotBeMadeLeaveTheMessage) {
    EXPECT_EQ(run("set feed.hl7 MSH-1=a -m 2"),
              (Outcome{1, kAdmission + kResult,
                       "plumb: Message 2 is left as it is. MSH-1 says how the message is written, so it is not set, "
                       "removed or moved like a value. To write the message with other delimiters, change its "
                       "delimiters.\nplumb: 0 messages changed.\n"}));
}

TEST_F(Errors, HugeValuesAreCutForTheEye) {
    const std::string value(5'000'000, 'Q');
    m_bench.write("huge.hl7", kAdmission + "OBX|1|ED|X||" + value + "\r");
    const Outcome shown = run("show huge.hl7");
    EXPECT_EQ(shown.code, 0);
    EXPECT_LT(shown.out.size(), 5000u);
    EXPECT_NE(shown.out.find("OBX-5             " + value.substr(0, 100) + "... (5,000,000 bytes)"), std::string::npos);
    EXPECT_EQ(run("get huge.hl7 OBX-5"), printed(value + "\n"));
    EXPECT_LT(run("stats huge.hl7").out.size(), 10'000u);
}

}  // namespace
}  // namespace plumb::cli::test
