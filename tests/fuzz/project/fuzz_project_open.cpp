// Any bytes as a project file: opened for reading, verified, every message of every source read, and saved by a repair.
// What cannot be trusted is refused or told in words; what a repair makes can be opened.
#include "base/replace_file.h"
#include "project/repair.h"
#include "project/sources.h"
#include "project/stored_source.h"
#include "project/verify.h"
#include "source/opened_source.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>

namespace {

using namespace plumb;
using namespace plumb::project;

constexpr std::size_t kLargest = 1u << 20;

void demand(bool holds) {
    if (!holds) {
        std::abort();
    }
}

// In memory where there is such a folder: thousands of files a minute. Goes with the program.
class Folder {
public:
    Folder() {
        namespace fs = std::filesystem;
        std::error_code error;
        const fs::path base = fs::is_directory("/dev/shm", error) ? fs::path("/dev/shm") : fs::temp_directory_path();
        m_path = base / ("plumbline-fuzz-" + std::to_string(std::random_device{}()));
        fs::create_directories(m_path);
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] std::string path() const { return m_path.string(); }

private:
    std::filesystem::path m_path;
};

std::string folder() {
    static const Folder made;
    return made.path();
}

void removeAll(const std::string& path) {
    for (const char* const beside : {"", "-wal", "-shm", "-journal", "-lock"}) {
        demand(removeFile(path + beside).has_value());
    }
}

void readSource(const std::shared_ptr<Project>& project, std::int64_t id) {
    const Result<source::Opening> opening = openStored(project, id);
    if (!opening) {
        demand(!opening.error().render().empty());
        return;
    }
    source::WindowBuffer buffer;
    for (const source::OpenedBytes& part : opening->sources) {
        source::OpenedSource opened(part.bytes, {});
        Progress progress;
        source::ScanOptions options;
        options.threads = 1;
        static_cast<void>(opened.index(options, CancelToken(), progress));
        for (std::uint64_t n = 0; n < opened.size(); ++n) {
            const Result<ByteView> message = opened.message(MessageNumber(n), buffer);
            demand(message || !message.error().render().empty());
        }
    }
}

// True: it could be opened.
bool look(const std::string& path) {
    OpenOptions options;
    options.who = {"fuzz", "fuzz"};
    options.readOnly = true;
    const Result<std::shared_ptr<Project>> project = Project::open(path, options);
    if (!project) {
        demand(!project.error().render().empty());
        return false;
    }
    Progress progress;
    const Result<Verification> outcome = verifyProject(**project, nullptr, CancelToken(), progress);
    demand(outcome.has_value());
    for (const Note& note : outcome->found) {
        demand(!note.render().empty());
    }
    std::vector<SourceRow> sources;
    if (Result<Project::Reader> reader = (*project)->reader()) {
        if (Result<std::vector<SourceRow>> rows = sourceRows(**reader, true)) {
            sources = std::move(*rows);
        }
    }
    for (const SourceRow& row : sources) {
        readSource(*project, row.id);
    }
    return true;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > kLargest) {
        return 0;
    }
    const std::string path = folder() + "/project", fixed = folder() + "/fixed";
    removeAll(path);
    std::ofstream(path, std::ios::binary)
        .write(reinterpret_cast<const char*>(data), static_cast<std::streamsize>(size));
    look(path);
    const Result<Repair> repair = repairProject(path, nullptr, fixed, {"fuzz", "fuzz"}, CancelToken());
    if (repair) {
        demand(look(fixed));
    } else {
        demand(!repair.error().render().empty());
    }
    removeAll(fixed);
    removeAll(path);
    return 0;
}
