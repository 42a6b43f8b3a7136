// Encrypted projects in the hands of SQLCipher, and files of SQLCipher in ours.
#include "project/connection.h"
#include "unit/project/project_fixture.h"

#include <cstdio>
#include <string>

using namespace project_test;

namespace {

constexpr const char* kPassphrase = "correct horse battery staple";

struct Said {
    int code = 0;
    std::string text;
};

// The peer as a program of its own; the passphrase goes through its standard input.
Said peer(const std::string& passphrase, const std::string& arguments, const std::filesystem::path& folder) {
    const std::string input = (folder / "passphrase").string();
    std::FILE* const file = std::fopen(input.c_str(), "w");
    std::fprintf(file, "%s\n", passphrase.c_str());
    std::fclose(file);
    const std::string command = std::string(PLUMBLINE_SQLCIPHER_PEER) + ' ' + arguments + " < '" + input + "' 2>&1";
    Said said;
    std::FILE* const pipe = popen(command.c_str(), "r");
    char buffer[4096];
    while (const std::size_t got = std::fread(buffer, 1, sizeof buffer, pipe)) {
        said.text.append(buffer, got);
    }
    said.code = pclose(pipe);
    return said;
}

class SqlCipher : public ProjectTest {};

}  // namespace

TEST_F(SqlCipher, OpensAProjectOfOurs) {
    {
        const FileKey key = FileKey::make(Secret(kPassphrase)).value();
        const auto project = made(path(), &key);
        ASSERT_TRUE(takeInText(*project, feedText(300)));
    }
    const Said rows =
        peer(kPassphrase, "ask '" + path() + "' 'SELECT count(*), min(control_id) FROM message_view'", m_folder);
    EXPECT_EQ(rows.code, 0) << rows.text;
    EXPECT_EQ(rows.text, "300|MSG000000\n");
    EXPECT_EQ(peer(kPassphrase, "ask '" + path() + "' 'PRAGMA integrity_check'", m_folder).text, "ok\n");
    EXPECT_EQ(peer(kPassphrase, "ask '" + path() + "' 'PRAGMA cipher_integrity_check'", m_folder).text, "")
        << "every page carries the seal of its format";
    EXPECT_NE(peer("something else", "ask '" + path() + "' 'SELECT count(*) FROM source'", m_folder).code, 0);
}

TEST_F(SqlCipher, WhatItWritesIntoAProjectIsReadByUs) {
    const FileKey key = FileKey::make(Secret(kPassphrase)).value();
    {
        const auto project = made(path(), &key);
        ASSERT_TRUE(takeInText(*project, feedText(30)));
    }
    const Said said = peer(
        kPassphrase, "ask '" + path() + "' \"UPDATE meta SET value = 'by SQLCipher' WHERE name = 'title'\"", m_folder);
    ASSERT_EQ(said.code, 0) << said.text;
    const FileKey again = FileKey::forFile(Secret(kPassphrase), path()).value();
    const auto project = opened(path(), &again);
    ASSERT_TRUE(project);
    EXPECT_EQ((*project->reader())->text("SELECT value FROM meta WHERE name = 'title'").value(), "by SQLCipher");
    EXPECT_EQ(storedText(project, 1).value(), feedText(30));
}

TEST_F(SqlCipher, ItsFilesAreReadByUs) {
    ASSERT_EQ(peer(kPassphrase, "make '" + path("its.db") + "'", m_folder).code, 0);
    const FileKey key = FileKey::forFile(Secret(kPassphrase), path("its.db")).value();
    Connection connection = Connection::open(path("its.db"), Connection::Access::Read, &key).value();
    EXPECT_EQ(connection.number("SELECT count(*) FROM greeting").value(), 5002);
    EXPECT_EQ(connection.text("SELECT text FROM greeting WHERE id = 1").value(), "from SQLCipher");
    const FileKey wrong = FileKey::forFile(Secret("no"), path("its.db")).value();
    EXPECT_EQ(codeOf(Connection::open(path("its.db"), Connection::Access::Read, &wrong)), "project.wrong-passphrase");
}
