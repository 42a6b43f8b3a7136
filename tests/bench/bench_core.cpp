// The bars of the core, each as a ratio to a limit kernel or a peer measured in the same run. Answers are checked
// before their time counts. One core unless a row says otherwise.
#include "hl7/leaf_walk.h"
#include "hl7/quick_field.h"
#include "limit_kernels.h"
#include "measuring.h"
#include "query/filter.h"
#include "query/literal_searcher.h"
#include "query/statistics.h"
#include "source/file_source.h"
#include "source/opened_source.h"

#include <cstdio>
#include <cstring>
#include <fstream>
#include <memory>

namespace {

using namespace plumb;
using namespace plumb::bench;
using source::FileSource;
using source::OpenedSource;

constexpr int kRepeats = 3;
const void* volatile g_sink;  ///< keeps the compiler from leaving out what nobody asks for

std::unique_ptr<OpenedSource> open(const std::string& path, unsigned threads = 1) {
    Result<std::shared_ptr<FileSource>> file = FileSource::open(path);
    if (!file) {
        std::fprintf(stderr, "%s\n", file.error().render().c_str());
        std::exit(3);
    }
    auto opened = std::make_unique<OpenedSource>(*file, std::vector<Note>{});
    Progress progress;
    source::ScanOptions options;
    options.threads = threads;
    if (const Result<void> indexed = opened->index(options, {}, progress); !indexed) {
        std::fprintf(stderr, "%s\n", indexed.error().render().c_str());
        std::exit(3);
    }
    return opened;
}

/// Every message stands where the generator says.
bool sameAsGenerated(const OpenedSource& source, const std::string& indexPath) {
    std::ifstream in(indexPath);
    std::uint64_t number = 0, offset = 0, length = 0, rows = 0;
    std::string type, control;
    while (in >> number >> offset >> length >> type >> control) {
        if (number >= source.size() || source.messages()[MessageNumber(number)].begin() != offset ||
            source.messages()[MessageNumber(number)].length() != length) {
            return false;
        }
        ++rows;
    }
    return rows == source.size() && rows > 0;
}

struct Corpus {
    std::string path;
    std::unique_ptr<OpenedSource> source;
    std::unique_ptr<LimitKernels> kernels;
    std::uint64_t messages = 0, fields = 0;
};

Corpus load(const std::string& path) {
    Corpus corpus;
    corpus.path = path;
    corpus.source = open(path);
    Result<RandomAccessFile> file = RandomAccessFile::open(path);
    std::vector<std::uint8_t> text(static_cast<std::size_t>(file->stamp()->size));
    static_cast<void>(file->readAt(0, text));
    corpus.kernels = std::make_unique<LimitKernels>(std::move(text));
    corpus.messages = corpus.source->size();
    return corpus;
}

void opening(Report& report, const std::string& name, const std::string& path, double bar) {
    Result<RandomAccessFile> file = RandomAccessFile::open(path);
    std::vector<std::uint8_t> text(static_cast<std::size_t>(file->stamp()->size));
    static_cast<void>(file->readAt(0, text));
    LimitKernels kernels(std::move(text));
    std::unique_ptr<OpenedSource> opened;
    report.check(sameAsGenerated(*open(path), path + ".index"), name + ": offsets and lengths");
    const double ours = median(kRepeats, [&] { opened = open(path); });
    const double limit = median(kRepeats, [&] { static_cast<void>(kernels.openByReading(*file)); });
    report.ratio("open " + name + ", every message found", ours, limit, ours / limit, bar);
}

void firstRows(Report& report, const std::string& path) {
    const double seconds = median(kRepeats, [&] {
        Result<std::shared_ptr<FileSource>> file = FileSource::open(path);
        OpenedSource opened(*file, {});
        CancelSource cancel;
        Progress progress;
        std::size_t rows = 0;
        source::ScanOptions options;
        static_cast<void>(opened.index(options, cancel.token(), progress, [&] {
            if (rows > 0 || opened.size() < 50) {
                return;
            }
            source::WindowBuffer buffer;
            for (; rows < 50; ++rows) {
                const hl7::MessageView view(*opened.message(MessageNumber(rows), buffer));
                rows +=
                    view.controlId().empty() && view.raw(hl7::FieldPath(1, 9)).empty() && view.findSegment("PID") == 0;
            }
            cancel.stop();
        }));
    });
    report.ratio("first 50 rows of the list, file opened (ms)", seconds, 0.005, seconds * 1e3, 5.0);
}

void walking(Report& report, Corpus& c, double slack) {
    std::uint64_t leaves = 0, bytes = 0;
    const double ours = median(kRepeats, [&] {
        leaves = bytes = 0;
        static_cast<void>(c.source->forEach(0, c.messages, [&](MessageNumber, ByteView message) {
            std::uint64_t count = 0, sum = 0;  // of this message, so that they can live in registers
            hl7::forEachLeaf(message, [&](std::uint64_t path, std::uint32_t, std::uint32_t length) {
                ++count;
                sum += length + (path & 1);
            });
            leaves += count;
            bytes += sum;
            return true;
        }));
    });
    const double limit = median(kRepeats, [&] { static_cast<void>(c.kernels->everyDelimiter()); });
    report.check(leaves > c.messages * 100 && bytes > c.kernels->text().size() / 2, "leaves walked");
    report.ratio("walk every leaf of every message (speed / index: all delimiters)", ours, limit, limit / ours,
                 -0.4 / slack);
}

void column(Report& report, Corpus& c, double slack) {
    const std::uint64_t both = c.kernels->everyField();
    c.fields = both - c.messages;
    const std::uint64_t expected = c.kernels->columnPid3(c.messages, c.fields);
    const double limit = median(kRepeats, [&] { static_cast<void>(c.kernels->columnPid3(c.messages, c.fields)); });
    const auto quick = hl7::QuickField::from(*hl7::PathPattern::parse("PID-3"));
    // The kernel has its text in memory, so ours gets the same; reading through the file is the row below.
    const ByteView text = c.kernels->text();
    OpenedSource inMemory(std::make_shared<source::MemorySource>("memory", std::string(asText(text))), {});
    Progress progress;
    static_cast<void>(inMemory.index({}, {}, progress));
    std::uint64_t sum = 0;
    const auto run = [&](const OpenedSource& source) {
        sum = 0;
        static_cast<void>(source.forEach(0, source.size(), [&](MessageNumber, ByteView message) {
            const hl7::QuickField::Found found = quick->find(message);
            sum += found.range.length + (found.presence != hl7::Presence::Absent);
            return true;
        }));
    };
    const double ours = median(kRepeats, [&] { run(inMemory); });
    if (slack == 1.0) {
        report.check(sum == expected, "PID-3 of every message");
    }
    report.ratio("PID-3 of every message, text in memory (speed / field index)", ours, limit, limit / ours,
                 -1.2 / slack);
    const double through = median(kRepeats, [&] { run(*c.source); });
    report.ratio("  the same through the file", through, limit, limit / through, 0);
}

void statistics(Report& report, Corpus& c, double slack) {
    const double limit = median(kRepeats, [&] {
        const std::uint64_t both = c.kernels->everyField();
        static_cast<void>(c.kernels->profileFields(c.messages, both - c.messages));
    });
    std::uint64_t seen = 0;
    const double ours = median(1, [&] {
        query::Statistics statistics;
        static_cast<void>(c.source->forEach(
            0, c.messages,
            [&](MessageNumber number, ByteView message) {
                statistics.addStaying(message, number);
                return true;
            },
            [&] { statistics.settle(); }));
        seen = statistics.messages();
        static_cast<void>(statistics.overall());
    });
    report.check(seen == c.messages, "statistics of every message");
    report.ratio("statistics of every field with top values", ours, limit, ours / limit, 4 * slack);
}

/// Hits of a text, each resolved to its message and field.
std::uint64_t searchResolved(const OpenedSource& source, const query::LiteralSearcher& searcher) {
    std::uint64_t hits = 0, fields = 0;
    hl7::MessageView view;
    static_cast<void>(
        source.forEachWindow(0, source.size(), [&](std::uint64_t first, std::uint64_t base, ByteView bytes) {
            std::uint64_t number = first;
            std::uint64_t assigned = UINT64_MAX;
            hl7::IndexEntry entry = source.messages()[MessageNumber(number)];
            searcher.findAll(bytes, [&](std::size_t at) {
                while (entry.range().end() <= base + at && number + 1 < source.size()) {
                    entry = source.messages()[MessageNumber(++number)];
                }
                if (assigned != number) {
                    view.assign(slice(bytes, {entry.begin() - base, entry.length()}));
                    assigned = number;
                }
                ++hits;
                fields += view.pathAt(base + at - entry.begin()).field();
            });
            return true;
        }));
    return fields > 0 ? hits : 0;
}

void searching(Report& report, const std::string& lfPath, double slack) {
    if (!installed("rg")) {
        report.plain("searching", "skipped: ripgrep is not installed");
        return;
    }
    const std::unique_ptr<OpenedSource> lf = open(lfPath);
    std::string printed;
    const auto peer = [&](const std::string& command, std::uint64_t& count) {
        double best = 0;
        std::vector<double> times;
        times.reserve(kRepeats);
        for (int i = 0; i < kRepeats; ++i) {
            times.push_back(timed("LC_ALL=C " + command, printed));
        }
        std::sort(times.begin(), times.end());
        best = times[times.size() / 2];
        count = std::strtoull(printed.c_str(), nullptr, 10);
        return best;
    };
    struct Row {
        const char* text;
        const char* flags;
        bool blind;
        double bar;
    };
    for (const Row& row :
         {Row{"GARCIA", "", false, 1.3}, Row{"2160-0", "", false, 1.3}, Row{"garcia", "-i", true, 1.0}}) {
        std::uint64_t theirs = 0, found = 0;
        const double limit = peer(std::string("rg -j1 --no-unicode -a --count-matches ") + row.flags + " '" + row.text +
                                      "' '" + lfPath + "'",
                                  theirs);
        const query::LiteralSearcher searcher(row.text, row.blind);
        const double ours = median(kRepeats, [&] { found = searchResolved(*lf, searcher); });
        report.check(found == theirs, std::string("hits of ") + row.text + ": " + std::to_string(found) + " and " +
                                          std::to_string(theirs));
        report.ratio(std::string("find ") + row.text + (row.blind ? ", case-blind" : "") + ", resolved / rg " +
                         row.flags,
                     ours, limit, ours / limit, row.bar * slack);
    }
    std::uint64_t theirs = 0, found = 0;
    const double limit =
        peer("rg -j1 --no-unicode -a -c '^PID\\|(?:[^|\\n]*\\|){7}U(?:\\||$)' '" + lfPath + "'", theirs);
    const Result<query::Filter> filter = query::Filter::parse("PID-8 = U");
    query::FilterScratch scratch;
    const auto run = [&] {
        found = 0;
        static_cast<void>(lf->forEach(0, lf->size(), [&](MessageNumber number, ByteView message) {
            found += filter->matchesBytes(message, {number, "", nullptr}, scratch);
            return true;
        }));
    };
    const double ours = median(kRepeats, run);
    if (slack == 1.0) {
        report.check(found == theirs, "PID-8 = U: " + std::to_string(found) + " and " + std::to_string(theirs));
    }
    report.ratio("PID-8 = U / rg's regular expression for it", ours, limit, ours / limit, 0.25 * slack);
}

void memory(Report& report, const std::string& path) {
    const std::uint64_t before = anonymousMemory();
    const std::unique_ptr<OpenedSource> source = open(path);
    const std::uint64_t after = anonymousMemory();
    const double used = static_cast<double>(after > before ? after - before : 0);
    const double room = 24.0 * static_cast<double>(source->size()) + 16e6;
    report.plain("memory of the opened file (RssAnon)", std::to_string(static_cast<long>(used / 1e6)) + " MB, of " +
                                                            std::to_string(static_cast<long>(room / 1e6)) +
                                                            " MB allowed: " + (used <= room ? "fine" : "MISSED"));
    report.check(used <= room, "memory");
}

constexpr std::uint64_t kBigValue = 50'000'000;

std::string bigText() {
    std::string text;
    text.resize(kBigValue, 'Q');
    return text;
}

void bigValue(Report& report) {
    const char* folder = std::getenv("PLUMBLINE_BENCH_DATA");
    const std::string path = std::string(folder ? folder : ".") + "/big_value.hl7";
    {
        std::ofstream out(path, std::ios::binary);
        out << "MSH|^~\\&|A|B|C|D|20250101||ORU^R01|1|P|2.5.1\rPID|1||1\rOBX|1|ED|X||^^^Base64^" << bigText()
            << "\rNTE|1||x\r";
    }
    Result<RandomAccessFile> file = RandomAccessFile::open(path);
    std::vector<std::uint8_t> text(static_cast<std::size_t>(file->stamp()->size));
    static_cast<void>(file->readAt(0, text));
    const double chr = median(kRepeats, [&] { g_sink = std::memchr(text.data(), '\n', text.size()); });
    LimitKernels kernels(text);
    const double limit = median(kRepeats, [&] { static_cast<void>(kernels.openByReading(*file)); });
    const double ours = median(kRepeats, [&] { static_cast<void>(open(path)); });
    report.ratio("a value of 50 MB: open / reading kernel", ours, limit, ours / limit, 1.5);
    const std::unique_ptr<OpenedSource> source = open(path);
    std::uint64_t length = 0;
    const double cut = median(kRepeats, [&] {
        const std::unique_ptr<OpenedSource> again = open(path);
        static_cast<void>(again->forEach(0, again->size(), [&](MessageNumber, ByteView message) {
            const hl7::MessageView view(message);
            length = view.at(hl7::FieldPath(view.findSegment("OBX"), 5, 1, 5)).range.length;
            return true;
        }));
    });
    report.check(length == kBigValue, "the big value's length");
    report.ratio("a value of 50 MB: open and cut / memchr over it", cut, chr, cut / chr, 3.0);
}

int runAll() {
    Report report;
    const std::string small = traffic("plain_100k.hl7", "--count 100000 --seed 1");
    const std::string plain = traffic("plain_1m.hl7", "--count 1000000 --seed 1");
    const std::string mllp = traffic("mllp_1m.hl7", "--count 1000000 --seed 1 --framing mllp");
    const std::string batch = traffic("batch_1m.hl7", "--count 1000000 --seed 1 --framing batch");
    const std::string lf = traffic("lf_1m.hl7", "--count 1000000 --seed 1 --eol lf");
    const std::string odd = traffic("odd_1m.hl7", "--count 1000000 --seed 1 --odd 20 --broken 20");
    const std::string oddLf = traffic("odd_lf_1m.hl7", "--count 1000000 --seed 1 --odd 20 --broken 20 --eol lf");

    {
        report.title("memory, before anything else");
        memory(report, plain);
    }
    double secondCore = 1;
    {
        Corpus c = load(plain);
        const double read = median(kRepeats, [&] { static_cast<void>(c.kernels->readAll()); });
        const double segments = median(kRepeats, [&] { static_cast<void>(c.kernels->segmentsInMemory()); });
        std::printf("\nplain read %.1f ms, segment kernel %.1f ms (%.2f of it)\n", read * 1e3, segments * 1e3,
                    read / segments);
        if (read / segments < 0.45) {
            std::printf(
                "The yardstick is slow on this machine now; no figures are reported. Try again when it is quiet.\n");
            return 3;
        }
        secondCore = segments / median(kRepeats, [&] { static_cast<void>(c.kernels->segmentsOnTwoCores()); });
        report.title("1,000,000 messages, 1.44 GB");
        walking(report, c, 1.0);
        column(report, c, 1.0);
        statistics(report, c, 1.0);
    }
    opening(report, "plain", plain, 1.5);
    opening(report, "MLLP", mllp, 1.5);
    opening(report, "batch", batch, 1.5);
    firstRows(report, plain);
    searching(report, lf, 1.0);
    bigValue(report);
    {
        report.title("growth and cores");
        constexpr int kOften = 9;  // short runs next to one another, so that the machine's mood counts less
        const double hundred = median(kOften, [&] { static_cast<void>(open(small)); });
        const double million = median(kOften, [&] { static_cast<void>(open(plain)); });
        report.ratio("open: a million messages / ten times a hundred thousand", million, hundred * 10,
                     million / (hundred * 10), 1.15);
        const double two = median(kOften, [&] { static_cast<void>(open(plain, 2)); });
        report.ratio("open with two cores (speed / one core)", two, million, million / two,
                     -std::min(1.5, 0.9 * secondCore),
                     "the kernel alone gains " + std::to_string(secondCore).substr(0, 4));
    }
    {
        report.title("1,000,000 messages with --odd 20 --broken 20");
        Corpus c = load(odd);
        walking(report, c, 1.5);
        column(report, c, 1.5);
        statistics(report, c, 1.5);
    }
    opening(report, "odd and broken", odd, 1.5 * 1.5);
    searching(report, oddLf, 1.5);
    report.summary();
    return report.exitCode();
}

}  // namespace

int main() {
    return runAll();
}
