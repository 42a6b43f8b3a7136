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

std::string rewrittenPath(const std::string& project) {
    return project + "-rewrite";
}

Result<void> removeRewritten(WholeFiles& files, const std::string& project) {
    bool any = false;
    Result<void> done;
    for (const char* const end : {"", "-journal"}) {
        const std::string path = rewrittenPath(project) + end;
        const Result<bool> there = files.exists(path);
        Result<void> gone = !there ? fail(there.error()) : *there ? files.remove(path) : Result<void>();
        any = any || (there && *there);
        done = done ? std::move(gone) : done;
    }
    return done && any ? files.syncFolder(project) : done;
}

}  // namespace plumb::project
