// A project that is written anew: what a cut one leaves behind, and what the trail says of one that failed.
#include "project/audit.h"
#include "project/sources.h"
#include "project/whole_files.h"
#include "unit/project/damage.h"

using namespace project_test;

namespace {

class Rewrite : public ProjectTest {
protected:
    [[nodiscard]] bool isThere(const std::string& name) const { return std::filesystem::exists(path(name)); }
    void plant(const std::string& name) const { setFileBytes(path(name), "MSH|^~\\&|in clear"); }
};

std::int64_t rowsOfTrail(Project& project, const std::string& what) {
    return numberOf(project, "SELECT count(*) FROM audit WHERE what = '" + what + "'");
}

}  // namespace

TEST_F(Rewrite, WhatACutOneLeftGoesWithTheNextOpeningForWriting) {
    NEEDS_ENCRYPTION();
    ASSERT_EQ(rewrittenPath(path()), path("work.plumb-rewrite"));
    const FileKey key = quickKey(), wrong = quickKey('w');
    {
        const auto project = made(path(), &key);
        // One that writes may be at it this moment.
        plant("work.plumb-rewrite");
        const auto second = opened(path(), &key);
        ASSERT_TRUE(second && !second->writable());
        EXPECT_TRUE(isThere("work.plumb-rewrite"));
    }
    plant("work.plumb-rewrite-journal");
    const std::vector<std::string> others = {"work.plumb.new", "work.plumb-rewritten", "work.plumb-rewrite-2",
                                             "other.plumb-rewrite"};
    for (const std::string& other : others) {
        plant(other);
    }
    ASSERT_TRUE(openedToRead(path(), &key));
    EXPECT_FALSE(Project::open(path(), {.key = &wrong, .who = analyst()}));
    EXPECT_TRUE(isThere("work.plumb-rewrite") && isThere("work.plumb-rewrite-journal"));

    const auto project = opened(path(), &key);
    ASSERT_TRUE(project && project->writable());
    EXPECT_TRUE(project->notes().empty());
    EXPECT_FALSE(isThere("work.plumb-rewrite") || isThere("work.plumb-rewrite-journal"));
    for (const std::string& other : others) {
        EXPECT_TRUE(isThere(other)) << other;
    }
}

TEST_F(Rewrite, WhatWasLeftOfAProjectThatIsGoneGoesWithANewOne) {
    plant("work.plumb-rewrite");
    ASSERT_TRUE(made(path()));
    EXPECT_FALSE(isThere("work.plumb-rewrite"));
}

TEST_F(Rewrite, WhatCannotBeRemovedIsTold) {
    ASSERT_TRUE(made(path()));
    std::filesystem::create_directory(path("work.plumb-rewrite"));
    plant("work.plumb-rewrite-journal");
    const auto project = opened(path());
    ASSERT_TRUE(project && project->writable());
    ASSERT_EQ(project->notes().size(), 1U);
    EXPECT_EQ(project->notes()[0].code(), "project.left-behind");
    EXPECT_EQ(project->notes()[0].arguments.at(0), path("work.plumb-rewrite"));
    EXPECT_TRUE(isThere("work.plumb-rewrite"));
    EXPECT_FALSE(isThere("work.plumb-rewrite-journal")) << "the rest goes";
    EXPECT_FALSE(project->compact());
    EXPECT_EQ(rowsOfTrail(*project, "compacted"), 0);
}

TEST_F(Rewrite, TheTrailSaysNothingOfOneThatFailed) {
    NEEDS_ENCRYPTION();
    const auto project = made(path());
    const std::int64_t id = takeInText(*project, feedText(300)).value();
    ASSERT_TRUE(project->write([&](Connection& store) { return removeSource(store, id); }));
    const FileKey key = quickKey();
    {
        const Result<Project::Reader> reader = project->reader();
        ASSERT_TRUE(reader);
        EXPECT_EQ(codeOf(project->compact()), "project.busy");
        EXPECT_EQ(codeOf(project->changeKey(&key)), "project.busy");
        EXPECT_FALSE(isThere("work.plumb-rewrite"));
    }
    EXPECT_EQ(rowsOfTrail(*project, "compacted") + rowsOfTrail(*project, "passphrase-changed"), 0);
    EXPECT_EQ(numberOf(*project, "SELECT count(*) FROM message"), 300) << "nothing was left out";
    EXPECT_EQ(storedText(project, id).value_or(""), feedText(300));
    ASSERT_TRUE(takeInText(*project, feedText(20, 900), "next.hl7"));  // it goes on

    ASSERT_TRUE(project->compact());
    EXPECT_EQ(rowsOfTrail(*project, "compacted"), 1);
    EXPECT_EQ(numberOf(*project, "SELECT count(*) FROM message"), 20);
    Result<Project::Reader> reader = project->reader();
    EXPECT_TRUE(verifyAudit(**reader, nullptr).value().empty());
}
