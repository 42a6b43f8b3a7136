// A folder that is gone after the test.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <string>

namespace plumb::source::test {

class TemporaryFolder {
public:
    TemporaryFolder() {
        std::random_device random;
        m_path = std::filesystem::path(testing::TempDir()) /
                 ("plumbline-" + std::to_string(random()) + std::to_string(random()));
        std::filesystem::create_directories(m_path);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }

    std::string write(const std::string& name, const std::string& bytes) const {
        const std::filesystem::path file = m_path / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << bytes;
        return file.generic_string();
    }
    [[nodiscard]] std::string path() const { return m_path.generic_string(); }
    /// `path` without the folder's own name, for comparisons.
    [[nodiscard]] std::string inside(const std::string& path) const {
        return path.rfind(this->path() + "/", 0) == 0 ? path.substr(this->path().size() + 1) : path;
    }

private:
    std::filesystem::path m_path;
};

}  // namespace plumb::source::test
