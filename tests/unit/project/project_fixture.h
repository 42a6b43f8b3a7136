// A folder of its own, keys without the cost of deriving them, and sources of a few messages, for tests of the project.
#pragma once

#include "project/project.h"
#include "source/opened_source.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>

namespace project_test {

using namespace plumb;
using namespace plumb::project;

class ProjectTest : public testing::Test {
protected:
    void SetUp() override;
    void TearDown() override;

    [[nodiscard]] std::string path(const std::string& name = "work.plumb") const { return (m_folder / name).string(); }

    std::filesystem::path m_folder;
};

/// Of a test that cannot do without: the system's SQLite cannot encrypt.
#ifdef PLUMBLINE_ENCRYPTION
inline constexpr bool kEncrypts = true;
#else
inline constexpr bool kEncrypts = false;
#endif
#define NEEDS_ENCRYPTION()                                                                                             \
    if (!project_test::kEncrypts)                                                                                      \
    GTEST_SKIP() << "this build uses the system's SQLite, which cannot encrypt"

[[nodiscard]] Who analyst();
/// Not derived: for tests that open a hundred files.
[[nodiscard]] FileKey quickKey(char seed = 'k');
[[nodiscard]] std::shared_ptr<Project> made(const std::string& path, const FileKey* key = nullptr);
[[nodiscard]] std::shared_ptr<Project> opened(const std::string& path, const FileKey* key = nullptr);

/// `count` messages of several types, all different, with gaps and junk between some of them.
[[nodiscard]] std::string feedText(int count, int from = 0);
[[nodiscard]] std::shared_ptr<source::OpenedSource> indexed(std::string text, const std::string& name = "feed.hl7");
[[nodiscard]] Result<std::int64_t> takeInText(Project& project, const std::string& text,
                                              const std::string& name = "feed.hl7");
/// Every byte of a stored source, through its windows.
[[nodiscard]] Result<std::string> storedText(const std::shared_ptr<Project>& project, std::int64_t source);

/// The sentence of a result that must have failed.
template <class T>
[[nodiscard]] std::string codeOf(const Result<T>& result) {
    return result ? "no error" : std::string(result.error().code());
}

}  // namespace project_test
