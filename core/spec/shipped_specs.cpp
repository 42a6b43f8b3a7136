// Specs that come with the program.
#include "base/file.h"
#include "base/paths.h"
#include "base/program_path.h"
#include "spec/load_spec.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace plumb::spec {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kExtension = ".yaml";

bool exists(const std::string& path) {
    std::error_code ignored;
    return fs::exists(pathOf(path), ignored);
}

}  // namespace

std::vector<std::string> shippedSpecFolders() {
    const std::string program = programPath();
    if (program.empty()) {
        return {};
    }
    const fs::path folder = pathOf(program).parent_path();
    return {textOf(folder / "specs"), textOf(folder.parent_path() / "share" / "plumbline" / "specs")};
}

std::vector<std::string> shippedSpecs(const std::vector<std::string>& folders) {
    std::vector<std::string> names;
    for (const std::string& folder : folders) {
        for (const std::string& name : listFolder(folder).value_or(std::vector<std::string>())) {
            if (name.ends_with(kExtension)) {
                names.push_back(name.substr(0, name.size() - kExtension.size()));
            }
        }
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

std::string specFile(const std::string& pathOrName, const std::vector<std::string>& shippedFolders) {
    if (exists(pathOrName)) {
        return pathOrName;
    }
    if (pathOrName.find_first_of("/\\") == std::string::npos) {
        for (const std::string& folder : shippedFolders) {
            if (const std::string file = folder + '/' + pathOrName + std::string(kExtension); exists(file)) {
                return file;
            }
        }
    }
    return {};
}

}  // namespace plumb::spec
