// plumb stats: what every field of every message type really holds.
#include "base/json_text.h"
#include "hl7/path_pattern.h"
#include "plumb/exit_codes.h"
#include "plumb/in_order.h"
#include "plumb/inputs.h"
#include "plumb/text_output.h"
#include "plumb/verbs.h"
#include "query/statistics.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <utility>

namespace plumb::cli {
namespace {

struct StatsOptions : InputOptions {
    std::string format = "table";
    std::string path;
    bool byType = false;
    bool components = false;
    std::size_t top = 3;
};

std::string percent(std::uint64_t part, std::uint64_t whole) {
    if (whole == 0) {
        return "";
    }
    char text[16];
    std::snprintf(text, sizeof text, "%.1f %%", 100.0 * static_cast<double>(part) / static_cast<double>(whole));
    return text;
}

std::string pathOf(const query::SegmentStatistics& segment, const query::ElementStatistics& element) {
    std::string path = segment.id + '-' + std::to_string(element.field);
    return element.component == 0 ? path : path + '.' + std::to_string(element.component);
}

std::string fixed(double value) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", value);
    return text;
}

/// A table shows the start of long values; ndjson has more of them.
std::string cut(const std::string& value) {
    constexpr std::size_t kLongest = 32;
    return value.size() <= kLongest ? value : std::string(clipped(value, kLongest)) + "...";
}

class StatsPrinter {
public:
    StatsPrinter(Session& session, const StatsOptions& options)
        : m_session(session)
        , m_options(options) {}

    void print(const query::TypeStatistics& type, const std::string& title) {
        if (m_options.format == "table") {
            table(type, title);
        } else {
            json(type);
        }
    }

    /// Whether there was anything to print.
    [[nodiscard]] bool any() const { return m_any; }

private:
    [[nodiscard]] bool wanted(const std::string& path) const {
        return m_options.path.empty() || path == m_options.path || path.rfind(m_options.path + '-', 0) == 0 ||
               path.rfind(m_options.path + '.', 0) == 0;
    }

    void table(const query::TypeStatistics& type, const std::string& title) {
        std::string out = title + ", " + grouped(type.messages) + (type.messages == 1 ? " message\n" : " messages\n");
        Table rows({"path", "filled", "of", "%", "empty", "null", "absent", "length", "distinct", "most frequent"},
                   {false, true, true, true, true, true, true, true, true, false});
        bool any = false;
        for (const query::SegmentStatistics& segment : type.segments) {
            if (wanted(segment.id)) {
                any = true;
                rows.add({segment.id, grouped(segment.messages), grouped(type.messages),
                          percent(segment.messages, type.messages), "", "", grouped(type.messages - segment.messages),
                          "", "",
                          segment.mostInMessage > 1 ? "up to " + std::to_string(segment.mostInMessage) + " in a message"
                                                    : ""},
                         out);
            }
            for (const query::ElementStatistics& e : segment.elements) {
                const std::string path = pathOf(segment, e);
                if (!wanted(path) || e.filled + e.empty + e.null == 0) {
                    continue;
                }
                any = true;
                std::string top;
                for (const query::ValueStatistics& value : e.top) {
                    top += (top.empty() ? "" : ", ") + cut(value.text) + " (" + grouped(value.count) + ")";
                }
                const std::string length = e.filled == 0 ? ""
                                           : e.shortest == e.longest
                                               ? std::to_string(e.shortest)
                                               : std::to_string(e.shortest) + "-" + std::to_string(e.longest);
                rows.add({"  " + path, grouped(e.filled), grouped(e.parents), percent(e.filled, e.parents),
                          grouped(e.empty), grouped(e.null), grouped(e.absent), length,
                          (e.distinctExact ? "" : "about ") + grouped(e.distinct), top},
                         out);
            }
        }
        if (any) {
            rows.finish(out);
            m_session.out().write((m_any ? "\n" : "") + out);
            m_any = true;
        }
    }

    void json(const query::TypeStatistics& type) {
        for (const query::SegmentStatistics& segment : type.segments) {
            for (const query::ElementStatistics& e : segment.elements) {
                const std::string path = pathOf(segment, e);
                if (!wanted(path)) {
                    continue;
                }
                std::string out = "{\"format\":\"plumb.stats/1\",\"type\":";
                appendJsonBytes(out, type.type.empty() ? "*" : type.type);
                out += ",\"messages\":" + std::to_string(type.messages) + ",\"path\":";
                appendJsonBytes(out, path);
                const auto member = [&out](const char* name, const std::string& value) {
                    out += ",\"" + std::string(name) + "\":" + value;
                };
                member("segmentMessages", std::to_string(segment.messages));
                member("segmentAbsent", std::to_string(type.messages - segment.messages));
                member("occurrences", std::to_string(e.parents));
                member("filled", std::to_string(e.filled));
                member("empty", std::to_string(e.empty));
                member("null", std::to_string(e.null));
                member("absent", std::to_string(e.absent));
                member("minLength", std::to_string(e.shortest));
                member("maxLength", std::to_string(e.longest));
                member("meanLength", fixed(e.meanLength()));
                member("repeated", std::to_string(e.repeated));
                member("maxRepetitions", std::to_string(e.mostRepetitions));
                member("distinct", std::to_string(e.distinct));
                member("distinctExact", e.distinctExact ? "true" : "false");
                out += ",\"top\":[";
                for (std::size_t i = 0; i < e.top.size(); ++i) {
                    out += i == 0 ? "{\"value\":" : ",{\"value\":";
                    appendJsonBytes(out, e.top[i].text);
                    member("length", std::to_string(e.top[i].length));
                    member("count", std::to_string(e.top[i].count));
                    member("example", std::to_string(e.top[i].example.value() + 1));
                    out += '}';
                }
                out += "]}\n";
                m_any = true;
                m_session.out().write(out);
            }
        }
    }

    Session& m_session;
    const StatsOptions& m_options;
    bool m_any = false;
};

/// Statistics of all selected messages. The messages are split by the sources alone and merged in order, so that the
/// result does not depend on the number of threads, also where counts are estimates.
Result<query::Statistics> collect(Session& session, const Inputs& inputs, query::StatisticsOptions what) {
    constexpr std::uint64_t kMostParts = 16, kSmallestPart = 32u << 20;
    const std::vector<Part> parts = inputs.parts(std::max(kSmallestPart, inputs.selectedBytes() / kMostParts));
    query::Statistics all(what);
    bool first = true;
    Progress progress(session.progressListener("Counting"));
    progress.setTotal(inputs.selectedBytes());
    const Result<void> read = inOrder<query::Statistics>(
        session, parts.size(),
        [&](std::size_t n, const Stopped& stopped) -> Result<query::Statistics> {
            query::Statistics statistics(what);
            std::optional<MessageFilter> filter = inputs.filter();  // this thread's own
            for (const Stretch& stretch : parts[n].stretches) {
                const std::uint64_t before = inputs.firstOf(stretch.source);
                const Result<void> done = inputs.sources()[stretch.source]->forEach(
                    stretch.from, stretch.to,
                    [&](MessageNumber number, ByteView message) {
                        if (!filter || filter->matches(message, stretch.source, number)) {
                            statistics.addStaying(message, MessageNumber(before + number.value()));
                        }
                        progress.add(message.size());
                        return !stopped();
                    },
                    [&] { statistics.settle(); });
                if (!done) {
                    return fail(done.error());
                }
            }
            return statistics;
        },
        [&](query::Statistics&& part) {
            if (std::exchange(first, false)) {
                all = std::move(part);
            } else {
                all.merge(part);
            }
            return true;
        });
    session.clearProgress();
    if (!read) {
        return fail(read.error());
    }
    return all;
}

/// --path in its canonical form: a segment, a field or a component.
bool readPath(Session& session, StatsOptions& options) {
    if (options.path.empty()) {
        return true;
    }
    Result<hl7::PathPattern> pattern = hl7::PathPattern::parse(options.path);
    if (!pattern) {
        session.complain(pattern.error());
        return false;
    }
    std::string path = pattern->text();
    if (path.find_first_of("[&") != std::string::npos || std::count(path.begin(), path.end(), '.') > 1) {
        session.complain("Statistics are kept of segments, fields and components; write --path PID, PID-3 or PID-3.1.");
        return false;
    }
    options.components |= path.find('.') != std::string::npos;
    options.path = std::move(path);
    return true;
}

int runStats(Session& session, StatsOptions options) {
    if (!readPath(session, options)) {
        return kWrongUsage;
    }
    int code = kFine;
    std::optional<Inputs> inputs = Inputs::open(session, options, code);
    if (!inputs) {
        return code;
    }
    query::StatisticsOptions what;
    what.components = options.components;
    const Result<query::Statistics> statistics = collect(session, *inputs, what);
    Result<void> read;
    if (!statistics) {
        read = fail(statistics.error());
    }
    code = inputs->ended(session, read, statistics && statistics->messages() > 0);
    if (inputs->brokeOff() || statistics->messages() == 0) {
        return code;
    }
    StatsPrinter printer(session, options);
    if (!options.byType) {
        printer.print(statistics->overall(options.top), "All message types");
    } else {
        for (const std::string& type : statistics->types()) {
            printer.print(statistics->ofType(type, options.top), type.empty() ? "(no type)" : type);
        }
    }
    if (!printer.any()) {
        session.complain("No message has " + options.path + ".");
        return std::max<int>(code, kFindings);
    }
    return code;
}

}  // namespace

Run addStatsVerb(CLI::App& app) {
    auto options = std::make_shared<StatsOptions>();
    addInputOptions(app, *options);
    addSelectionOptions(app, *options);
    app.add_flag("--by-type", options->byType, "One table per message type (MSH-9)");
    app.add_flag("--components", options->components, "Components too");
    app.add_option("--path", options->path, "Only this segment, field or component, such as PID, PID-8 or PID-3.1")
        ->type_name("PATH");
    app.add_option("--top", options->top, "How many of the most frequent values to show")
        ->type_name("N")
        ->capture_default_str();
    app.add_option("-f,--format", options->format, "table or ndjson (an object per path)")
        ->check(CLI::IsMember({"table", "ndjson"}))
        ->type_name("FORMAT")
        ->capture_default_str();
    app.footer("Absent, empty and null (\"\") are counted apart. Values are counted exactly up to 4,096 different ones "
               "a path;\n"
               "above that the number is an estimate and says 'about'.\n"
               "Examples:\n"
               "  plumb stats feed.hl7\n"
               "  plumb stats feed.hl7 --by-type --path PID --top 5\n"
               "  plumb stats logs/ --where 'MSH-3 = EPICADT' --format ndjson");
    return [options](Session& session) { return runStats(session, *options); };
}

}  // namespace plumb::cli
