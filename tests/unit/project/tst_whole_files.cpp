#include "project/whole_files.h"
#include "unit/project/damage.h"

using namespace project_test;

namespace {

class WholeFilesOfTheSystem : public ProjectTest {
protected:
    WholeFiles& m_files = WholeFiles::system();
};

}  // namespace

TEST_F(WholeFilesOfTheSystem, AreRenamedOverOthersAndRemoved) {
    setFileBytes(path("one"), "1");
    setFileBytes(path("two"), "2");
    EXPECT_TRUE(m_files.exists(path("one")).value());
    ASSERT_TRUE(m_files.syncFolder(path("two")));
    ASSERT_TRUE(m_files.rename(path("one"), path("two")));
    EXPECT_FALSE(m_files.exists(path("one")).value());
    EXPECT_EQ(fileBytes(path("two")), "1");
    EXPECT_EQ(codeOf(m_files.rename(path("one"), path("two"))), "base.file-cannot-write");
    EXPECT_EQ(fileBytes(path("two")), "1");
    EXPECT_FALSE(m_files.exists(path("no folder/at all")).value());
    ASSERT_TRUE(m_files.remove(path("two")));
    ASSERT_TRUE(m_files.remove(path("two")));
    EXPECT_FALSE(m_files.exists(path("two")).value());
}
