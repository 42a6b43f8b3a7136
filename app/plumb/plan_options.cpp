#include "plumb/plan_options.h"

#include "base/clock.h"
#include "base/file.h"

#include <cstdint>
#include <utility>

namespace plumb::cli {
namespace {

constexpr std::uint64_t kLargestMap = 256u << 20;

/// Reads what --map and --renumber say.
class RewriteReader {
public:
    RewriteReader(Session& session, const PlanVerbOptions& options)
        : m_session(session)
        , m_options(options) {}

    [[nodiscard]] std::optional<std::vector<replay::ValueRewrite>> read() {
        for (const std::string& text : m_options.maps) {
            if (!take(text, "a file of values", "PID-3.1,MRG-1.1=patients.csv",
                      [this](const std::string& paths, const std::string& path) { return mapped(paths, path); })) {
                return std::nullopt;
            }
        }
        for (const std::string& text : m_options.renumberings) {
            if (!take(text, "a text with {#}", "PID-3.1,MRG-1.1=T{#}",
                      [this](const std::string& paths, const std::string& what) { return renumbered(paths, what); })) {
                return std::nullopt;
            }
        }
        return std::move(m_rewrites);
    }

private:
    template <class Make>
    bool take(const std::string& text, const char* what, const char* example, Make make) {
        const auto parts = divideAtEquals(text);
        if (!parts) {
            m_session.complain("'" + text + "' has no '='. Write paths, '=' and " + what + ", such as " + example +
                               ".");
            return false;
        }
        Result<replay::ValueRewrite> rewrite = make(parts->first, parts->second);
        if (!rewrite) {
            m_session.complain(rewrite.error());
            return false;
        }
        m_rewrites.push_back(std::move(*rewrite));
        return true;
    }

    [[nodiscard]] Result<replay::ValueRewrite> mapped(const std::string& paths, const std::string& path) const {
        const Result<std::string> text = readAll(path, kLargestMap);
        if (!text) {
            return fail(text.error());
        }
        Result<replay::ValueMap> map = replay::parseValueMap(*text, path);
        if (!map) {
            return fail(std::move(map.error()));
        }
        return replay::ValueRewrite::mapped(paths, std::move(*map), m_options.mapStrict);
    }

    [[nodiscard]] Result<replay::ValueRewrite> renumbered(const std::string& paths, const std::string& pattern) const {
        const Result<query::CounterRule> counter = query::CounterRule::parse(m_options.change.numbers);
        if (!counter) {
            return fail(counter.error());
        }
        return replay::ValueRewrite::renumbered(paths, pattern, *counter);
    }

    Session& m_session;
    const PlanVerbOptions& m_options;
    std::vector<replay::ValueRewrite> m_rewrites;
};

}  // namespace

void addPreparingOptions(CLI::App& app, PlanVerbOptions& options) {
    addList(app, "--map", options.maps,
            "Put values in the place of others, by a file with a line each: old, a comma or a tab, new", "PATHS=FILE");
    app.add_flag("--map-strict", options.mapStrict, "Do not send a message with a value that its map lacks");
    addList(app, "--renumber", options.renumberings,
            "Give new numbers, the same for the same over all these paths and messages; {#} is the number (--numbers)",
            "PATHS=TEXT");
    app.add_option("--shift-dates", options.shiftDates,
                   "Move every date of every message by this, in days, weeks, months or years, such as -40d")
        ->type_name("SPAN");
    app.add_flag("--new-ids", options.newIds, "Give each message an MSH-10 of its own; the old one is kept beside it");
    app.add_flag("--as-is", options.asIs, "Send bytes as they stand: line ends, marks and blank lines too");
}

std::optional<replay::Preparer> readPreparer(Session& session, const PlanVerbOptions& options,
                                             const replay::Framing& framing,
                                             const std::optional<hl7::Charset>& charset) {
    std::optional<std::vector<query::Changer>> changes = readChanges(session, options.change);
    std::optional<std::vector<replay::ValueRewrite>> rewrites;
    if (changes) {
        rewrites = RewriteReader(session, options).read();
    }
    if (!rewrites) {
        return std::nullopt;
    }
    replay::PlanOptions plan;
    if (!options.shiftDates.empty()) {
        const Result<hl7::TimeSpan> span = replay::parseDateSpan(options.shiftDates);
        if (!span && span.error().id() == MessageId::ChangeTimeCoarse) {
            session.complain("--shift-dates takes days, weeks, months and years, such as -40d.");
            return std::nullopt;
        }
        if (!span) {
            session.complain(span.error());
            return std::nullopt;
        }
        plan.shiftDates = *span;
    }
    plan.asIs = options.asIs;
    plan.framing = framing;
    plan.charset = charset;
    plan.rewrites = std::move(*rewrites);
    if (options.newIds) {
        plan.newIds = replay::idStart(wallMilliseconds()) + "-";
    }
    return replay::Preparer(std::move(plan), std::move(*changes));
}

}  // namespace plumb::cli
