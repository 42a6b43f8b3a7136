#include "unit/project/project_fixture.h"

#include "project/intake.h"
#include "project/stored_source.h"

#include <fmt/format.h>

#include <atomic>
#include <random>

namespace project_test {

void ProjectTest::SetUp() {
    static std::atomic<unsigned> count{0};
    std::random_device random;
    m_folder = std::filesystem::temp_directory_path() / fmt::format("plumb-project-{}-{}", random(), ++count);
    std::filesystem::create_directories(m_folder);
}

void ProjectTest::TearDown() {
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

Who analyst() {
    return {"analyst", "desk-7"};
}

FileKey quickKey(char seed) {
    return FileKey::fromBytes(std::string(FileKey::kKeyBytes, seed), std::string(FileKey::kSaltBytes, 's')).value();
}

std::shared_ptr<Project> made(const std::string& path, const FileKey* key) {
    CreateOptions options;
    options.key = key;
    options.who = analyst();
    options.title = "Test";
    Result<std::shared_ptr<Project>> project = Project::create(path, options);
    EXPECT_TRUE(project) << (project ? "" : project.error().render());
    return project ? *project : nullptr;
}

std::shared_ptr<Project> opened(const std::string& path, const FileKey* key) {
    OpenOptions options;
    options.key = key;
    options.who = analyst();
    Result<std::shared_ptr<Project>> project = Project::open(path, options);
    EXPECT_TRUE(project) << (project ? "" : project.error().render());
    return project ? *project : nullptr;
}

std::string feedText(int count, int from) {
    static const char* const kTypes[] = {"ADT^A01^ADT_A01", "ADT^A08^ADT_A01", "ORU^R01^ORU_R01", "SIU^S12^SIU_S12"};
    std::string text;
    std::mt19937 random(static_cast<unsigned>(from) + 1);
    for (int i = from; i < from + count; ++i) {
        if (i % 17 == 3) {
            text += fmt::format("2026-11-20 06:{:02}:07 received\r", i % 60);
        }
        text += fmt::format("MSH|^~\\&|EPIC|HOSP|LAB|SITE|202611200641{:02}||{}|MSG{:06}|P|2.5.1\r", i % 60,
                            kTypes[i % 4], i);
        text += fmt::format("PID|1||{}^^^HOSP^MR||TEST{}^PATIENT||19700101|F\r", 100000 + i, i);
        for (unsigned n = static_cast<unsigned>(random() % 24); n > 0; --n) {
            // One after the other: compilers differ in which argument they make first.
            const auto value = random() % 100000;
            const auto code = random() % 9999;
            text += fmt::format("OBX|{}|NM|{}^RESULT^L||{}|mg/dL|||||F\r", n, code, value);
        }
        text += "\r";
    }
    return text;
}

std::shared_ptr<source::OpenedSource> indexed(std::string text, const std::string& name) {
    auto opened = std::make_shared<source::OpenedSource>(std::make_shared<source::MemorySource>(name, std::move(text)),
                                                         std::vector<Note>());
    Progress progress;
    source::ScanOptions options;
    options.threads = 1;
    const Result<void> done = opened->index(options, CancelToken(), progress);
    EXPECT_TRUE(done);
    return opened;
}

Result<std::int64_t> takeInText(Project& project, const std::string& text, const std::string& name) {
    IntakeRequest request;
    request.title = name;
    request.path = "/data/" + name;
    request.parts.push_back({indexed(text, name), ""});
    Progress progress;
    return takeIn(project, request, CancelToken(), progress);
}

Result<std::string> storedText(const std::shared_ptr<Project>& project, std::int64_t source) {
    Result<source::Opening> opening = openStored(project, source);
    if (!opening) {
        return fail(opening.error());
    }
    std::string text;
    source::WindowBuffer buffer;
    for (const source::OpenedBytes& part : opening->sources) {
        for (std::uint64_t at = 0; at < part.bytes->size();) {
            // Odd windows, so that they begin and end inside blocks.
            const Result<ByteView> bytes = part.bytes->window({at, 77'777}, buffer);
            if (!bytes) {
                return fail(bytes.error());
            }
            text += asText(*bytes);
            at += bytes->size();
        }
    }
    return text;
}

}  // namespace project_test
