#include "project/whole_files.h"

#include "base/replace_file.h"

namespace plumb::project {
namespace {

class SystemFiles : public WholeFiles {
public:
    Result<bool> exists(const std::string& path) override { return fileExists(path); }
    Result<void> remove(const std::string& path) override { return removeFile(path); }
    Result<void> rename(const std::string& from, const std::string& to) override { return renameFile(from, to); }
    Result<void> syncFolder(const std::string& path) override { return syncFolderOf(path); }
};

}  // namespace

WholeFiles& WholeFiles::system() {
    static SystemFiles files;
    return files;
}

}  // namespace plumb::project
