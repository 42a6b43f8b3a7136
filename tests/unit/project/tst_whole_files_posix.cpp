#include "project/whole_files.h"
#include "unit/project/project_fixture.h"

namespace project_test {
namespace {

class WholeFilesOfPosix : public ProjectTest {};

// A log that cannot be seen may be there.
TEST_F(WholeFilesOfPosix, WhetherOneIsThereIsNotGuessed) {
    EXPECT_EQ(codeOf(WholeFiles::system().exists(path(std::string(5000, 'x')))), "base.file-cannot-open");
}

}  // namespace
}  // namespace project_test
