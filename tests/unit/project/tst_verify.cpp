#include "project/block_codec.h"
#include "project/sources.h"
#include "project/stored_source.h"
#include "unit/project/verify_fixture.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <random>
#include <thread>

using namespace project_test;

namespace {

// Messages that have long texts in common, so that a dictionary pays.
std::string repetitiveText(int count) {
    std::mt19937 random(7);
    std::vector<std::string> pool(300);
    for (std::string& text : pool) {
        for (int i = 0; i < 100; ++i) {
            text += static_cast<char>('A' + random() % 26);
        }
    }
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += fmt::format("MSH|^~\\&|A|B|C|D|2026||ORU^R01|{}|P|2.5.1\r", i);
        for (int n = 0; n < 4; ++n) {
            text += fmt::format("NTE|{}||{}\r", n, pool[random() % pool.size()]);
        }
    }
    return text;
}

const Note* firstOf(const Verification& outcome, MessageId id) {
    const auto found =
        std::find_if(outcome.found.begin(), outcome.found.end(), [&](const Note& note) { return note.id == id; });
    return found == outcome.found.end() ? nullptr : &*found;
}

}  // namespace

TEST_F(Verify, AWholeProjectIsWhole) {
    NEEDS_ENCRYPTION();
    const FileKey key = quickKey();
    for (const FileKey* each : {static_cast<const FileKey*>(nullptr), &key}) {
        std::filesystem::remove(path());
        build(each);
        const Verification outcome = verified(nullptr, each);
        EXPECT_EQ(codesOf(outcome), Codes{});
        EXPECT_EQ(outcome.blocks, static_cast<std::uint64_t>(m_blocks));
        EXPECT_EQ(outcome.bytes, feedText(900).size() + feedText(700, 5000).size());
        EXPECT_EQ(outcome.messages, 1600u);
        EXPECT_EQ(outcome.auditRows, 11u);
    }
}

TEST_F(Verify, WhileAProjectIsWrittenItsStateIsOne) {
    const auto project = made(path());
    ASSERT_TRUE(takeInText(*project, feedText(900)));
    std::atomic<bool> ended{false};
    std::thread writer([&] {
        for (int i = 0; !ended; ++i) {
            static_cast<void>(takeInText(*project, feedText(200, i * 1000), "more.hl7"));
            static_cast<void>(project->write([&](Connection& store) {
                Result<void> gone = removeSource(store, 2 + i);
                return gone ? store.run("DELETE FROM source WHERE removed_ms IS NOT NULL;"
                                        "DELETE FROM message WHERE id >> 40 NOT IN (SELECT id FROM source);"
                                        "DELETE FROM block WHERE id NOT IN (SELECT block FROM piece)")
                            : gone;
            }));
        }
    });
    for (int i = 0; i < 6; ++i) {
        Progress progress;
        const Result<Verification> outcome = verifyProject(*project, nullptr, CancelToken(), progress);
        EXPECT_TRUE(outcome && outcome->found.empty()) << (outcome ? outcome->found[0].render() : "");
    }
    ended = true;
    writer.join();
}

TEST_F(Verify, EachDamagedBlockIsNamedWithItsBytes) {
    build();
    const std::vector<std::string> frames = framesIn(path());
    ASSERT_GT(frames.size(), 6u);
    // A byte within the data of the second and the fifth block.
    for (const std::size_t block : {1u, 4u}) {
        flipInFile(path(), frames[block], frames[block].size() / 2);
    }
    const Verification outcome = verified();
    Codes codes = codesOf(outcome);
    EXPECT_EQ(codes, (Codes{"project.verify-block", "project.verify-block"}));
    const Note* const first = firstOf(outcome, MessageId::VerifyBlock);
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(first->arguments[0], "2");
    EXPECT_EQ(first->arguments[4], "one.hl7");
    const std::string range = sqlText(path(), "SELECT start || '-' || (start + bytes) FROM piece WHERE block = 2");
    EXPECT_EQ(first->arguments[2] + "-" + first->arguments[3], range);
    EXPECT_EQ(outcome.blocks, static_cast<std::uint64_t>(m_blocks));
    EXPECT_EQ(outcome.messages, 1600u);
}

TEST_F(Verify, BlocksThatWereSwappedAreNamed) {
    build();
    sql(path(), "CREATE TEMP TABLE was AS SELECT id, data FROM block WHERE id < 3;"
                "UPDATE block SET data = (SELECT data FROM was WHERE was.id = 3 - block.id) WHERE id < 3");
    EXPECT_EQ(codesOf(verified()), Codes(2, "project.verify-block"));
    // With all that belongs to them, so that each block is whole in itself.
    std::filesystem::remove(path());
    build();
    sql(path(), "UPDATE block SET id = -id WHERE id < 3; UPDATE block SET id = 3 + id WHERE id < 0");
    const Verification outcome = verified();
    EXPECT_EQ(codesOf(outcome), Codes(2, "project.verify-block"));
    EXPECT_EQ(outcome.blocks, static_cast<std::uint64_t>(m_blocks));
    const auto project = openedToRead(path());
    EXPECT_EQ(codeOf(storedText(project, m_one)), "project.block-damaged");
}

TEST_F(Verify, WhatIsWrongWithPiecesIsTold) {
    build();
    const std::string whole = fileBytes(path());
    struct Case {
        std::string damage, code;
    };
    for (const Case& each : std::vector<Case>{
             {"DELETE FROM piece WHERE block = 3", "project.verify-piece-missing"},
             {"DELETE FROM block WHERE id = 3", "project.verify-piece-missing"},
             {"UPDATE piece SET start = start + 1 WHERE block = 3", "project.verify-piece-missing"},
             {"UPDATE piece SET bytes = bytes - 1 WHERE block = 3", "project.verify-piece-missing"},
             {"UPDATE piece SET bytes = -5 WHERE block = 3", "project.verify-piece-missing"},
             {"UPDATE piece SET bytes = 9223372036854775807 WHERE block = 3", "project.verify-piece-missing"},
             {"UPDATE piece SET checksum = checksum + 1 WHERE block = 3", "project.verify-block"},
             {"UPDATE piece SET block = 2 WHERE block = 3", "project.verify-"},
             {"UPDATE part SET bytes = bytes + 1 WHERE id = 1", "project.verify-piece-missing"},
             {"UPDATE source SET size = size - 1 WHERE id = 1", "project.verify-piece-missing"},
             {"UPDATE block SET hash = zeroblob(32) WHERE id = 3", "project.verify-block"},
             {"UPDATE block SET bytes = bytes + 1 WHERE id = 3", "project.verify-block"},
             {"UPDATE block SET bytes = 9e18 WHERE id = 3", "project.verify-block"},
             {"UPDATE block SET data = X'' WHERE id = 3", "project.verify-block"},
             {"UPDATE block SET data = 'text' WHERE id = 3", "project.verify-block"},
             {"INSERT INTO block VALUES(999, zeroblob(32), 7, X'00')", "project.verify-block-unused"},
             {"DELETE FROM part WHERE id = 1", "project.verify-"},
         }) {
        setFileBytes(path(), whole);
        sql(path(), each.damage);
        const Codes codes = codesOf(verified());
        EXPECT_TRUE(std::any_of(codes.begin(), codes.end(),
                                [&](const std::string& code) { return code.starts_with(each.code); }))
            << each.damage << ": " << testing::PrintToString(codes);
    }
}

TEST_F(Verify, ADictionaryIsMissedWhenBothOfItsCopiesAreGone) {
    std::int64_t id = 0;
    {
        const auto project = made(path());
        id = takeInText(*project, repetitiveText(6000)).value();
        ASSERT_EQ(numberOf(*project, "SELECT count(*) FROM dictionary"), 2);
    }
    for (const std::string& which : std::vector<std::string>{"2", "1"}) {
        const std::string whole = fileBytes(path());
        sql(path(), "DELETE FROM dictionary WHERE copy = " + which);
        EXPECT_EQ(codesOf(verified()), Codes{"project.verify-sqlite"});
        EXPECT_TRUE(storedText(openedToRead(path()), id));
        setFileBytes(path(), whole);
        sql(path(), "UPDATE dictionary SET data = substr(data, 1, 50000) WHERE copy = " + which);
        EXPECT_EQ(codesOf(verified()), Codes{"project.verify-sqlite"});
        EXPECT_TRUE(storedText(openedToRead(path()), id));
        setFileBytes(path(), whole);
    }
    sql(path(), "DELETE FROM dictionary");
    const Codes codes = codesOf(verified());
    EXPECT_GT(codes.size(), 10u);
    EXPECT_TRUE(std::all_of(codes.begin(), codes.end(),
                            [](const std::string& code) { return code == "project.verify-block"; }));
}

TEST_F(Verify, CompactingDropsTheDictionariesThatNothingIsPackedWith) {
    const auto project = made(path());
    const std::int64_t gone = takeInText(*project, repetitiveText(4000), "gone.hl7").value();
    const std::int64_t kept = takeInText(*project, feedText(30), "kept.hl7").value();
    const auto dictionaries = [&] { return (*project->reader())->number("SELECT count(*) FROM dictionary").value(); };
    ASSERT_EQ(dictionaries(), 2) << "one, and its copy";
    ASSERT_TRUE(project->compact());
    EXPECT_EQ(dictionaries(), 2);
    EXPECT_EQ(storedText(project, gone).value(), repetitiveText(4000));
    ASSERT_TRUE(project->write([&](Connection& store) { return removeSource(store, gone); }));
    const auto taking = [&](const char* now) {
        return project->write([now](Connection& store) {
            return store.run(std::string("UPDATE source SET whole = ") + now + " WHERE title = 'kept.hl7'");
        });
    };
    ASSERT_TRUE(taking("0"));
    ASSERT_TRUE(project->compact());
    EXPECT_EQ(dictionaries(), 2) << "who takes in may have chosen it";
    ASSERT_TRUE(taking("1"));
    ASSERT_TRUE(project->compact());
    EXPECT_EQ(dictionaries(), 0);
    EXPECT_EQ(storedText(project, kept).value(), feedText(30));
    // What was dropped is made again when it pays.
    const std::int64_t again = takeInText(*project, repetitiveText(4000), "again.hl7").value();
    EXPECT_EQ(storedText(project, again).value(), repetitiveText(4000));
}

TEST_F(Verify, ALostBlockIsToldByTheBytesThatAreMissing) {
    build();
    const std::string range = sqlText(path(), "SELECT start || '-' || (start + bytes) FROM piece WHERE block = 4");
    sql(path(), "DELETE FROM block WHERE id = 4");
    const Verification outcome = verified();
    ASSERT_EQ(codesOf(outcome), Codes{"project.verify-piece-missing"});
    EXPECT_EQ(outcome.found[0].arguments[0] + "-" + outcome.found[0].arguments[1], range);
}

TEST_F(Verify, WhatIsWrongWithTheListOfMessagesIsToldWithItsFirstMessage) {
    build();
    const std::string whole = fileBytes(path());
    const std::string message = fmt::format("id = {}", (std::int64_t{1} << 40) + 41);
    struct Case {
        std::string damage, first;
    };
    for (const Case& each : std::vector<Case>{
             {"DELETE FROM message WHERE " + message, "42"},
             {"UPDATE message SET start = -1 WHERE " + message, "42"},
             {"UPDATE message SET start = 9223372036854775807 WHERE " + message, "42"},
             {"UPDATE message SET length = 0 WHERE " + message, "42"},
             {"UPDATE message SET length = 9223372036854775807 WHERE " + message, "42"},
             {"UPDATE message SET length = length + 5000 WHERE " + message, "43"},
             {"UPDATE message SET start = 3 WHERE " + message, "42"},
             {"UPDATE message SET type = 12345 WHERE " + message, "42"},
             {"UPDATE message SET sender = NULL || 1 WHERE 0; DELETE FROM term", "1"},
             {"UPDATE part SET messages = messages - 1 WHERE id = 1", "900"},
             {"UPDATE source SET messages = messages + 1 WHERE id = 1", "901"},
             {"DELETE FROM message WHERE id >= (1 << 40) + 890", "891"},
             {"UPDATE part SET first = 5 WHERE id = 1", "1"},
         }) {
        setFileBytes(path(), whole);
        sql(path(), each.damage);
        const Verification outcome = verified();
        const Note* const note = firstOf(outcome, MessageId::VerifyMessages);
        ASSERT_NE(note, nullptr) << each.damage;
        EXPECT_EQ(note->arguments[0], "one.hl7") << each.damage;
        EXPECT_EQ(note->arguments[1], each.first) << each.damage;
    }
}

TEST_F(Verify, WhatPointsNowhereIsTold) {
    build();
    sql(path(), "INSERT INTO mark VALUES(77, 1, 'flag', ''); INSERT INTO note VALUES(5, 78, 1, '', '', '', 1);"
                "INSERT INTO message VALUES(99 << 40, 0, 1, 1, 1, '', '', '')");
    const Verification outcome = verified();
    EXPECT_EQ(codesOf(outcome), Codes(3, "project.verify-reference"));
    EXPECT_EQ(outcome.found.back().arguments[1], "source 99");
}

TEST_F(Verify, CancellingEndsIt) {
    build();
    const auto project = opened(path());
    CancelSource cancel;
    cancel.stop();
    Progress progress;
    EXPECT_EQ(codeOf(verifyProject(*project, nullptr, cancel.token(), progress)), "base.cancelled");
    // And within: as soon as bytes were counted.
    CancelSource later;
    Progress counting([&](const Progress::State& state) {
        if (state.done > 0) {
            later.stop();
        }
    });
    EXPECT_EQ(codeOf(verifyProject(*project, nullptr, later.token(), counting)), "base.cancelled");
    Progress whole;
    ASSERT_TRUE(verifyProject(*project, nullptr, CancelToken(), whole));
    EXPECT_EQ(whole.state().done, whole.state().total);
    EXPECT_GT(whole.state().total, 0u);
}
