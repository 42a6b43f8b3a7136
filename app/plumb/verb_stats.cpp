// plumb stats: what every field of every message type really holds.
#include "plumb/exit_codes.h"
#include "plumb/inputs.h"
#include "plumb/text_output.h"
#include "plumb/verbs.h"
#include "query/statistics.h"

#include <cstdio>
#include <memory>

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

private:
    [[nodiscard]] bool wanted(const std::string& path) const {
        return m_options.path.empty() || path == m_options.path || path.rfind(m_options.path + '-', 0) == 0 ||
               path.rfind(m_options.path + '.', 0) == 0;
    }

    void table(const query::TypeStatistics& type, const std::string& title) {
        std::string out = title + ", " + grouped(type.messages) + (type.messages == 1 ? " message\n" : " messages\n");
        Table rows({"path", "filled", "of", "%", "empty", "null", "absent", "length", "distinct", "most frequent"},
                   {false, true, true, true, true, true, true, true, true, false});
        for (const query::SegmentStatistics& segment : type.segments) {
            if (wanted(segment.id)) {
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
        rows.finish(out);
        m_session.out().write(out + "\n");
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
                m_session.out().write(out);
            }
        }
    }

    Session& m_session;
    const StatsOptions& m_options;
};

int runStats(Session& session, const StatsOptions& options) {
    int code = kFine;
    std::optional<Inputs> inputs = Inputs::open(session, options, code);
    if (!inputs) {
        return code;
    }
    query::StatisticsOptions what;
    what.components = options.components;
    query::Statistics statistics(what);
    code = inputs->forEach(session, [&](const Item& item) {
        statistics.add(item.bytes, MessageNumber(item.number));
        return true;
    });
    if (code == kCancelled || code == kCannotRead) {
        return code;
    }
    StatsPrinter printer(session, options);
    if (!options.byType) {
        printer.print(statistics.overall(options.top), "All message types");
        return code;
    }
    for (const std::string& type : statistics.types()) {
        printer.print(statistics.ofType(type, options.top), type);
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
    app.add_option("--path", options->path, "Only this segment or field, such as PID or PID-8")->type_name("PATH");
    app.add_option("--top", options->top, "How many of the most frequent values to show")->type_name("N");
    app.add_option("-f,--format", options->format, "table or ndjson (an object per path)")
        ->check(CLI::IsMember({"table", "ndjson"}));
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
