// What a project does with whole files, on the disk of a FaultVfs, whose faults it meets.
#pragma once

#include "fault_vfs.h"
#include "project/whole_files.h"

namespace plumb::test {

class FaultFiles : public project::WholeFiles {
public:
    explicit FaultFiles(FaultVfs& vfs)
        : m_vfs(vfs) {}

    [[nodiscard]] Result<bool> exists(const std::string& path) override;
    [[nodiscard]] Result<void> remove(const std::string& path) override;
    [[nodiscard]] Result<void> rename(const std::string& from, const std::string& to) override;
    [[nodiscard]] Result<void> syncFolder(const std::string& path) override;

private:
    FaultVfs& m_vfs;
};

}  // namespace plumb::test
