#include "base/file.h"
#include "project/documents.h"
#include "project/edits.h"
#include "project/marks.h"
#include "project/secrets.h"
#include "unit/project/project_fixture.h"

using namespace project_test;

namespace {

class Work : public ProjectTest {
protected:
    void SetUp() override {
        ProjectTest::SetUp();
        m_project = made(path());
        ASSERT_TRUE(m_project);
        m_source = takeInText(*m_project, feedText(20)).value();
    }

    void store(const std::function<Result<void>(Connection&)>& work) {
        const Result<void> done = m_project->write(work);
        ASSERT_TRUE(done) << done.error().render();
    }
    [[nodiscard]] SourceEdits steps() { return readSteps(**m_project->reader(), m_source).value(); }

    std::shared_ptr<Project> m_project;
    std::int64_t m_source = 0;
};

hl7::JournalStep step(const std::string& what, std::uint64_t number, const std::string& inserted) {
    const hl7::ByteEdit edit{10, "xy", inserted};
    hl7::JournalStep made;
    made.what = what;
    made.wallMs = 1'764'000'000'000;
    made.changes.push_back({number, 77 + number, {edit}});
    return made;
}

}  // namespace

TEST_F(Work, StepsComeBackAsTheyWereWithWhatWasUndone) {
    const hl7::JournalStep one = step("Change PID-5", 3, "ABC"),
                           two = step("Change PID-7", 4, std::string("\0\x1f\xff", 3));
    store([&](Connection& c) { return addStep(c, m_source, one, false); });
    store([&](Connection& c) { return addStep(c, m_source, two, false); });
    store([&](Connection& c) { return undoStep(c, m_source); });
    EXPECT_EQ(steps().steps, (std::vector{one, two}));
    EXPECT_EQ(steps().done, 1u);
    store([&](Connection& c) { return redoStep(c, m_source); });
    EXPECT_EQ(steps().done, 2u);
    store([&](Connection& c) { return undoStep(c, m_source); });
    const hl7::JournalStep three = step("Other", 5, "X");
    store([&](Connection& c) { return addStep(c, m_source, three, false); });
    EXPECT_EQ(steps().steps, (std::vector{one, three})) << "what was undone is gone with the next step";
    EXPECT_EQ(steps().done, 2u);
}

TEST_F(Work, AWordThatIsTypedIsOneStep) {
    store([&](Connection& c) { return addStep(c, m_source, step("Type", 3, "A"), false); });
    store([&](Connection& c) { return addStep(c, m_source, step("Type", 3, "B"), true); });
    ASSERT_EQ(steps().steps.size(), 1u);
    EXPECT_EQ(steps().steps[0].changes.size(), 2u);
    EXPECT_EQ((*m_project->reader())->number("SELECT messages FROM edit").value(), 1);
}

TEST_F(Work, DocumentsAreWrittenReplacedAndRemoved) {
    store([](Connection& c) { return writeDocument(c, document_kind::kQuery, "mine", "PID-3.1 = 5"); });
    store([](Connection& c) { return writeDocument(c, document_kind::kColumns, "mine", std::string("a\0b", 3)); });
    store([](Connection& c) { return writeDocument(c, document_kind::kQuery, "mine", "MSH-9.2 = A08"); });
    auto reader = m_project->reader();
    EXPECT_EQ(readDocument(**reader, document_kind::kQuery, "mine").value(), "MSH-9.2 = A08");
    EXPECT_EQ(readDocument(**reader, document_kind::kColumns, "mine").value(), std::string("a\0b", 3));
    EXPECT_EQ(readDocument(**reader, document_kind::kQuery, "other").value(), std::nullopt);
    EXPECT_EQ(documents(**reader).value().size(), 2u);
    EXPECT_EQ(documents(**reader, document_kind::kQuery).value().at(0).bytes, 13u);
    bool there = false;
    store([&](Connection& c) -> Result<void> {
        there = removeDocument(c, document_kind::kQuery, "mine").value();
        return {};
    });
    EXPECT_TRUE(there);
    EXPECT_EQ(documents(**reader).value().size(), 1u);
}

TEST_F(Work, MarksAndNotes) {
    store([&](Connection& c) { return setMark(c, m_source, {4, "flag", "red"}); });
    store([&](Connection& c) { return setMark(c, m_source, {4, "pin", "1"}); });
    store([&](Connection& c) { return setMark(c, m_source, {4, "flag", "blue"}); });
    std::int64_t id = 0;
    store([&](Connection& c) -> Result<void> {
        id = addNote(c, m_source, {0, 7, "PID-3", "two identifiers", "analyst", 0}).value();
        return {};
    });
    auto reader = m_project->reader();
    const auto found = marks(**reader, m_source).value();
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].value, "blue");
    ASSERT_EQ(notes(**reader, m_source)->size(), 1u);
    EXPECT_EQ(notes(**reader, m_source)->at(0).text, "two identifiers");
    store([&](Connection& c) { return setMark(c, m_source, {4, "flag", ""}); });
    store([&](Connection& c) { return removeNote(c, id); });
    EXPECT_EQ(marks(**reader, m_source)->size(), 1u);
    EXPECT_TRUE(notes(**reader, m_source)->empty());
}

TEST_F(Work, CredentialsStandInAnEncryptedProjectOnly) {
    NEEDS_ENCRYPTION();
    ProjectSecrets plain(m_project);
    EXPECT_EQ(codeOf(plain.write("sandbox", Secret("hunter2"))), "project.secret-in-clear");
    EXPECT_FALSE(plain.read("sandbox")->has_value());
    const FileKey key = quickKey();
    ASSERT_TRUE(m_project->changeKey(&key));
    ProjectSecrets sealed(m_project);
    ASSERT_TRUE(sealed.write("sandbox", Secret("hunter2")));
    EXPECT_EQ((*sealed.read("sandbox"))->reveal(), "hunter2");
    ASSERT_TRUE(m_project->flush());
    // With the encryption they go, so that none of them ever stands in clear.
    ASSERT_TRUE(m_project->changeKey(nullptr));
    m_project.reset();
    EXPECT_EQ(readAll(path(), 1u << 30).value().find("hunter2"), std::string::npos);
    m_project = opened(path());
    EXPECT_EQ((*m_project->reader())->number("SELECT count(*) FROM secret WHERE name LIKE 'credential%'").value(), 0);
}
