// What differs between two states, as a person is told it: sources by their titles, messages by their numbers.
#include "project/documents.h"
#include "project/edits.h"
#include "project/marks.h"
#include "project/notes.h"
#include "project/snapshot_changes.h"
#include "project/sources.h"
#include "unit/project/project_fixture.h"

using namespace project_test;

namespace {

using Thing = SnapshotChange::Thing;
using What = Difference::What;

hl7::JournalStep step(const std::string& what, std::uint64_t number) {
    hl7::JournalStep made;
    made.what = what;
    made.wallMs = 1'764'000'000'000;
    made.changes.push_back({number, 77 + number, {hl7::ByteEdit{10, "xy", "z"}}});
    return made;
}

class SnapshotChanges : public ProjectTest {
protected:
    void SetUp() override {
        ProjectTest::SetUp();
        m_project = made(path());
        m_source = takeInText(*m_project, feedText(20)).value();
    }
    void TearDown() override {
        m_project.reset();
        ProjectTest::TearDown();
    }
    void store(const std::function<Result<void>(Connection&)>& work) {
        const Result<void> done = m_project->write(work);
        ASSERT_TRUE(done) << done.error().render();
    }
    void snapshot(const std::string& name) {
        store([&](Connection& c) { return makeSnapshot(c, analyst(), name, ""); });
    }
    void document(const std::string& kind, const std::string& name, const std::string& content) {
        store([&](Connection& c) { return writeDocument(c, kind, name, content); });
    }
    std::int64_t note(std::uint64_t number, const std::string& text) {
        std::int64_t id = 0;
        store([&](Connection& c) {
            return addNote(c, m_source, {0, number, "PID-5", text, "analyst", 0}).map([&](std::int64_t made) {
                id = made;
            });
        });
        return id;
    }
    [[nodiscard]] std::vector<SnapshotChange> changes(const std::string& name, const std::string& later = "") {
        const Result<std::vector<SnapshotChange>> found = snapshotChanges(**m_project->reader(), name, later);
        EXPECT_TRUE(found) << (found ? "" : found.error().render());
        return found ? *found : std::vector<SnapshotChange>();
    }

    std::shared_ptr<Project> m_project;
    std::int64_t m_source = 0;
};

}  // namespace

TEST_F(SnapshotChanges, AnEditSaysItsSourceItsMessageAndWhatItIsCalled) {
    store([&](Connection& c) { return addStep(c, m_source, step("Change PID-5", 3), false); });
    snapshot("one");
    store([&](Connection& c) { return addStep(c, m_source, step("Change PID-7", 4), false); });
    ASSERT_EQ(changes("one").size(), 1u);
    const SnapshotChange added = changes("one")[0];
    EXPECT_EQ(added.thing, Thing::Edit);
    EXPECT_EQ(added.what, What::Added);
    EXPECT_EQ(added.title, "feed.hl7");
    EXPECT_EQ(added.number, 4u);
    EXPECT_EQ(added.name, "Change PID-7");
    EXPECT_FALSE(added.done);
    snapshot("two");
    store([&](Connection& c) { return undoStep(c, m_source); });
    ASSERT_EQ(changes("two").size(), 1u);
    EXPECT_EQ(changes("two")[0].done, false) << "it was undone, not removed";
    EXPECT_EQ(changes("one", "two").size(), 1u);
    EXPECT_EQ(changes("two", "one")[0].what, What::Removed);
}

TEST_F(SnapshotChanges, AStackThatWasWrittenAnewIsTheSame) {
    store([&](Connection& c) { return addStep(c, m_source, step("Change PID-5", 3), false); });
    store([&](Connection& c) { return addStep(c, m_source, step("Change PID-7", 4), false); });
    snapshot("one");
    store([&](Connection& c) { return forgetSteps(c, m_source); });
    store([&](Connection& c) { return addStep(c, m_source, step("Other", 9), false); });
    store([&](Connection& c) { return forgetSteps(c, m_source); });
    store([&](Connection& c) { return addStep(c, m_source, step("Change PID-5", 3), false); });
    store([&](Connection& c) { return addStep(c, m_source, step("Change PID-8", 4), false); });
    const std::vector<SnapshotChange> found = changes("one");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].what, What::Changed);
    EXPECT_EQ(found[0].name, "Change PID-8");
}

TEST_F(SnapshotChanges, ADocumentThatIsSavedAsItWasIsNoChange) {
    document("spec", "adt", "a");
    document("query", "q", "SELECT 1");
    snapshot("one");
    store([&](Connection& c) { return removeDocument(c, "spec", "adt").map([](bool) {}); });
    document("spec", "adt", "a");
    EXPECT_TRUE(changes("one").empty());
    document("spec", "adt", "b");
    store([&](Connection& c) { return renameDocument(c, "query", "q", "who is who").map([](bool) {}); });
    const std::vector<SnapshotChange> found = changes("one");
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].name, "who is who");
    EXPECT_EQ(found[0].before, "q");
    EXPECT_EQ(found[1].kind, "spec");
    EXPECT_EQ(found[1].what, What::Changed);
}

TEST_F(SnapshotChanges, MarksNotesAndSourcesAreNamed) {
    const std::int64_t kept = note(2, "who is this");
    snapshot("one");
    store([&](Connection& c) { return setMark(c, m_source, {7, "flag", "1"}); });
    store([&](Connection& c) { return changeNote(c, kept, "it is a test", "other").map([](bool) {}); });
    const std::int64_t other = takeInText(*m_project, feedText(5), "other.hl7").value();
    store([&](Connection& c) { return removeSource(c, m_source); });
    const std::vector<SnapshotChange> found = changes("one");
    ASSERT_EQ(found.size(), 4u);
    EXPECT_EQ(found[0].title, "feed.hl7") << "also when it is out of the list";
    EXPECT_EQ(found[0].what, What::Removed);
    EXPECT_EQ(found[1].source, other);
    EXPECT_EQ(found[1].title, "other.hl7");
    EXPECT_EQ(found[2].thing, Thing::Mark);
    EXPECT_EQ(found[2].number, 7u);
    EXPECT_EQ(found[2].kind, "flag");
    EXPECT_EQ(found[3].thing, Thing::Note);
    EXPECT_EQ(found[3].before, "who is this");
    EXPECT_EQ(found[3].name, "it is a test");
    EXPECT_EQ(found[3].path, "PID-5");
}

TEST_F(SnapshotChanges, AnUnknownNameIsAnError) {
    EXPECT_EQ(codeOf(snapshotChanges(**m_project->reader(), "none")), "project.no-snapshot");
    snapshot("one");
    EXPECT_EQ(codeOf(snapshotChanges(**m_project->reader(), "one", "none")), "project.no-snapshot");
}

TEST_F(SnapshotChanges, NotesOfTheWholeProjectAreThoseOfItsSources) {
    const std::int64_t later = note(9, "b");
    const std::int64_t first = note(2, "a");
    const auto ids = [&] {
        std::vector<std::int64_t> found;
        const std::vector<PlacedNote> all = allNotes(**m_project->reader()).value();
        for (const PlacedNote& one : all) {
            EXPECT_EQ(one.source, m_source);
            found.push_back(one.note.id);
        }
        return found;
    };
    EXPECT_EQ(ids(), (std::vector{first, later}));
    store([&](Connection& c) {
        EXPECT_EQ(changeNote(c, first, "other", "somebody").value(), true);
        EXPECT_EQ(changeNote(c, 99, "other", "somebody").value(), false);
        return Result<void>();
    });
    const std::vector<PlacedNote> now = allNotes(**m_project->reader()).value();
    ASSERT_EQ(now.size(), 2u);
    const PlacedNote& changed = now.front();
    EXPECT_EQ(changed.note.text, "other");
    EXPECT_EQ(changed.note.who, "somebody");
    EXPECT_EQ(changed.note.path, "PID-5");
    store([&](Connection& c) { return removeSource(c, m_source); });
    EXPECT_TRUE(ids().empty());
}

TEST_F(SnapshotChanges, ADocumentIsRenamedOnlyToANameThatIsFree) {
    document("query", "a", "1");
    document("query", "b", "2");
    document("spec", "c", "3");
    store([&](Connection& c) {
        EXPECT_EQ(renameDocument(c, "query", "a", "b").value(), false);
        EXPECT_EQ(renameDocument(c, "query", "none", "d").value(), false);
        EXPECT_EQ(renameDocument(c, "query", "a", "c").value(), true) << "a spec of this name is another thing";
        return Result<void>();
    });
    EXPECT_EQ(readDocument(**m_project->reader(), "query", "c").value(), "1");
    EXPECT_EQ(readDocument(**m_project->reader(), "query", "b").value(), "2");
}
