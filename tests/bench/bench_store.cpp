// The project file against what SQLite and zstd allow on this machine, in the same run: taking a million messages in
// (PLUMBLINE_BENCH_MESSAGES says how many), the size of the file, one message anywhere, the first rows after opening,
// one field of every message. Plain and encrypted. Answers are checked before their time counts.
#include "hl7/message_view.h"
#include "hl7/path_pattern.h"
#include "hl7/quick_field.h"
#include "measuring.h"
#include "project/intake.h"
#include "project/key.h"
#include "project/project.h"
#include "project/sources.h"
#include "project/stored_source.h"
#include "source/file_source.h"
#include "source/opened_source.h"
#include "store_kernel.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>
#include <random>
#include <thread>

namespace {

using namespace plumb;
using namespace plumb::bench;
using source::OpenedSource;

constexpr int kRepeats = 3;
constexpr unsigned kReads = 10'000;
constexpr std::uint64_t kRows = 50;
constexpr std::string_view kPassphrase = "correct horse battery staple";

struct Corpus {
    std::string path, text;
    std::vector<ByteRange> messages;

    [[nodiscard]] double megabytes() const { return static_cast<double>(text.size()) / 1e6; }
};

Corpus load(const std::string& path) {
    Corpus corpus;
    corpus.path = path;
    std::ifstream in(path, std::ios::binary);
    corpus.text.resize(std::filesystem::file_size(path));
    in.read(corpus.text.data(), static_cast<std::streamsize>(corpus.text.size()));
    std::ifstream index(path + ".index");
    std::uint64_t number = 0, offset = 0, length = 0;
    for (std::string type, control; index >> number >> offset >> length >> type >> control;) {
        corpus.messages.push_back({offset, length});
    }
    return corpus;
}

double middle(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

std::string in(double value, const char* unit) {
    char text[48];
    std::snprintf(text, sizeof text, "%.2f %s", value, unit);
    return text;
}

/// Ends the program with the sentence when there is no value.
template <class T>
T valueOf(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().render().c_str());
        std::exit(2);
    }
    return std::move(*result);
}

// One kind of project (plain or encrypted) with its kernel.
class Side {
public:
    Side(const std::string& folder, bool encrypted)
        : m_path(folder + (encrypted ? "/bench_encrypted.plumb" : "/bench_plain.plumb"))
        , m_kernel(m_path + ".kernel", encrypted)
        , m_encrypted(encrypted) {}
    ~Side() { removeDatabase(m_path); }
    Side(const Side&) = delete;
    Side& operator=(const Side&) = delete;

    [[nodiscard]] const char* name() const { return m_encrypted ? "encrypted" : "plain"; }
    [[nodiscard]] StoreKernel& kernel() { return m_kernel; }
    [[nodiscard]] std::uint64_t fileBytes() const { return std::filesystem::file_size(m_path); }
    [[nodiscard]] const std::string& path() const { return m_path; }

    /// From the file of traffic to the closed project, which is then one file: indexed, taken in, checkpointed.
    [[nodiscard]] double takeIn(const Corpus& corpus) const {
        removeDatabase(m_path);
        std::optional<project::FileKey> key;
        if (m_encrypted) {
            key = valueOf(project::FileKey::make(Secret(std::string(kPassphrase))));
        }
        const double begin = now();
        {
            project::CreateOptions options;
            options.key = key ? &*key : nullptr;
            options.who = {"bench", "bench"};
            options.title = "bench";
            const std::shared_ptr<project::Project> made = valueOf(project::Project::create(m_path, options));
            const auto opened =
                std::make_shared<OpenedSource>(valueOf(source::FileSource::open(corpus.path)), std::vector<Note>());
            Progress progress;
            static_cast<void>(opened->index({}, {}, progress));
            project::IntakeRequest request;
            request.title = request.path = corpus.path;
            request.parts.push_back({opened, ""});
            static_cast<void>(valueOf(project::takeIn(*made, request, CancelToken(), progress)));
        }
        return now() - begin;
    }

    [[nodiscard]] std::shared_ptr<project::Project> open() const {
        std::optional<project::FileKey> key;
        if (m_encrypted) {
            key = valueOf(project::FileKey::forFile(Secret(std::string(kPassphrase)), m_path));
        }
        project::OpenOptions options;
        options.key = key ? &*key : nullptr;
        options.who = {"bench", "bench"};
        return valueOf(project::Project::open(m_path, options));
    }

    /// The source of an open project, not yet indexed.
    [[nodiscard]] static std::unique_ptr<OpenedSource> stored(const std::shared_ptr<project::Project>& project) {
        std::int64_t id = 0;
        {
            project::Project::Reader reader = valueOf(project->reader());
            id = valueOf(project::sourceRows(*reader)).at(0).id;
        }
        source::Opening opening = valueOf(project::openStored(project, id));
        return std::make_unique<OpenedSource>(std::move(opening.sources.at(0).bytes), std::vector<Note>());
    }

private:
    std::string m_path;
    StoreKernel m_kernel;
    bool m_encrypted;
};

struct Intake {
    std::vector<double> ours, kernel, oursBusy, kernelBusy;
};

/// Seconds by the clock, and in `busy` those that all threads of this program were at work: on a machine that others
/// use too, these tell more.
template <class Run>
double clocked(std::vector<double>& busy, Run&& run) {
    const std::clock_t begin = std::clock();
    const double seconds = run();
    busy.push_back(static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    return seconds;
}

std::string busyText(const std::vector<double>& ours, const std::vector<double>& kernel) {
    return ", busy " + in(middle(ours), "s") + " and " + in(middle(kernel), "s");
}

void intake(Report& report, const Corpus& corpus, Side& plain, Side& encrypted) {
    report.title(std::to_string(corpus.messages.size()) + " messages, " + in(corpus.megabytes(), "MB") +
                 ", taken in; limit: blocks packed and inserted, nothing else");
    Intake of[2];
    Side* const sides[] = {&plain, &encrypted};
    for (int round = 0; round < kRepeats; ++round) {
        for (int i = 0; i < 2; ++i) {  // next to one another, so that the machine's mood counts less
            of[i].kernel.push_back(clocked(
                of[i].kernelBusy, [&] { return sides[i]->kernel().takeIn(asBytes(corpus.text), corpus.messages); }));
            of[i].ours.push_back(clocked(of[i].oursBusy, [&] { return sides[i]->takeIn(corpus); }));
        }
    }
    for (int i = 0; i < 2; ++i) {
        const double limit = middle(of[i].kernel), ours = middle(of[i].ours);
        report.check(*std::min_element(of[i].kernel.begin(), of[i].kernel.end()) > 0, "the kernel wrote its blocks");
        report.ratio(std::string("taking in, ") + sides[i]->name() + " (speed / blocks kernel)", ours, limit,
                     limit / ours, -0.7,
                     in(corpus.megabytes() / ours, "MB/s") + busyText(of[i].oursBusy, of[i].kernelBusy));
    }
    const double plainTime = middle(of[0].ours), encryptedTime = middle(of[1].ours);
    report.ratio("taking in, encrypted (speed / plain)", encryptedTime, plainTime, plainTime / encryptedTime, -0.5);
    for (Side* const side : sides) {
        const double text = static_cast<double>(corpus.text.size());
        report.ratio(std::string("size of the file, ") + side->name() + " (of the text)", 0, 0,
                     static_cast<double>(side->fileBytes()) / text, 0.38,
                     "the kernel's: " + in(100 * static_cast<double>(side->kernel().fileBytes()) / text, "%"));
    }
}

void firstRows(Report& report, const Corpus& corpus, const Side& side) {
    std::vector<double> times, deriving;
    for (int round = 0; round < 2 * kRepeats + 1; ++round) {
        dropFromCache(side.path());
        const double begin = now();
        const std::shared_ptr<project::Project> project = side.open();
        const double keyed = now();
        const std::unique_ptr<OpenedSource> source = Side::stored(project);
        CancelSource cancel;
        Progress progress;
        std::uint64_t rows = 0;
        double end = 0;
        // Indexing ends with "cancelled" once the rows are there.
        static_cast<void>(source->index({}, cancel.token(), progress, [&] {
            if (rows > 0 || source->size() < kRows) {
                return;
            }
            source::WindowBuffer buffer;
            for (; rows < kRows; ++rows) {
                const Result<ByteView> message = source->message(MessageNumber(rows), buffer);
                if (!message || hl7::MessageView(*message).controlId().empty() ||
                    !std::ranges::equal(*message, slice(asBytes(corpus.text), corpus.messages[rows]))) {
                    break;
                }
            }
            end = now();
            cancel.stop();
        }));
        report.check(rows == kRows, "the first rows");
        times.push_back(end - begin);
        deriving.push_back(keyed - begin);
    }
    const double seconds = middle(times);
    report.ratio(std::string("first rows, ") + side.name() + ", key derivation included (ms)", seconds, 0.25,
                 seconds * 1e3, 250, "project open after " + in(middle(deriving) * 1e3, "ms"));
}

void randomReads(Report& report, const Corpus& corpus, Side& side, const OpenedSource& source) {
    const double limit = side.kernel().randomRead(kReads);
    std::mt19937_64 random(1);
    std::vector<double> times;
    source::WindowBuffer buffer;
    bool right = limit > 0 && source.size() == corpus.messages.size();
    for (unsigned i = 0; i < kReads && right; ++i) {
        const std::uint64_t number = random() % corpus.messages.size();
        const double begin = now();
        const Result<ByteView> message = source.message(MessageNumber(number), buffer);
        times.push_back(now() - begin);
        right = message && std::ranges::equal(*message, slice(asBytes(corpus.text), corpus.messages[number]));
    }
    report.check(right, "messages anywhere");
    const double seconds = middle(times);
    report.ratio(std::string("one message anywhere, ") + side.name() + " (median, us)", seconds, limit, seconds * 1e6,
                 150, "limit: " + in(limit * 1e6, "us"));
}

std::uint64_t patientBytes(const OpenedSource& source, const hl7::QuickField& field, std::uint64_t from,
                           std::uint64_t to) {
    std::uint64_t sum = 0;
    static_cast<void>(source.forEach(from, to, [&](MessageNumber, ByteView message) {
        sum += 1 + field.find(message).range.length;
        return true;
    }));
    return sum;
}

void fieldOfAll(Report& report, const Corpus& corpus, Side& side, const OpenedSource& source) {
    const auto field = hl7::QuickField::from(*hl7::PathPattern::parse("PID-3"));
    std::uint64_t expected = 0;
    for (const ByteRange range : corpus.messages) {
        expected += 1 + field->find(slice(asBytes(corpus.text), range)).range.length;
    }
    std::uint64_t sum = 0;
    std::vector<double> oursBusy, kernelBusy;
    const double limit = median(kRepeats, [&] { clocked(kernelBusy, [&] { return side.kernel().scan(2); }); });
    const auto everyMessage = [&] {
        std::uint64_t half[2] = {};
        std::thread other([&] { half[1] = patientBytes(source, *field, source.size() / 2, source.size()); });
        half[0] = patientBytes(source, *field, 0, source.size() / 2);
        other.join();
        sum = half[0] + half[1];
        return 0.0;
    };
    const double ours = median(kRepeats, [&] { clocked(oursBusy, everyMessage); });
    report.check(sum == expected, "PID-3 of every message");
    report.check(side.kernel().unpacked() == corpus.text.size(), "the kernel unpacked everything");
    const double speed = corpus.megabytes() / ours;
    report.ratio(std::string("PID-3 of every message, ") + side.name() + ", two cores (MB/s of text)", ours, limit,
                 speed, -500,
                 "limit: scan and unpack, " + in(corpus.megabytes() / limit, "MB/s") + busyText(oursBusy, kernelBusy));
}

void reading(Report& report, const Corpus& corpus, Side& side) {
    report.title(std::string("reading, ") + side.name());
    firstRows(report, corpus, side);
    const std::shared_ptr<project::Project> project = side.open();
    const std::unique_ptr<OpenedSource> source = Side::stored(project);
    Progress progress;
    const double begin = now();
    static_cast<void>(source->index({}, {}, progress));
    report.plain("  the whole of it indexed", in((now() - begin) * 1e3, "ms"));
    randomReads(report, corpus, side, *source);
    fieldOfAll(report, corpus, side, *source);
}

}  // namespace

int main() {
    Report report;
    const char* asked = std::getenv("PLUMBLINE_BENCH_MESSAGES");
    const std::string count = asked != nullptr ? asked : "1000000";
    const std::string name = count == "1000000" ? "plain_1m.hl7" : "plain_" + count + ".hl7";
    const Corpus corpus = load(traffic(name, "--count " + count + " --seed 1"));
    const std::string folder = std::filesystem::path(corpus.path).parent_path().string();
    const double raw = writeRaw(folder + "/bench_raw", asBytes(corpus.text));
    report.check(raw > 0 && !corpus.messages.empty(), "traffic on this disk");
    report.plain("a plain write of the text, synced", in(corpus.megabytes() / raw, "MB/s"));
    Side plain(folder, false), encrypted(folder, true);
    intake(report, corpus, plain, encrypted);
    reading(report, corpus, plain);
    reading(report, corpus, encrypted);
    report.summary();
    return report.exitCode();
}
