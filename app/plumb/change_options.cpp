#include "plumb/change_options.h"

#include <utility>

namespace plumb::cli {
namespace {

using query::ChangeKind;
using query::ChangeRule;

class Reader {
public:
    Reader(Session& session, const ChangeOptions& options)
        : m_session(session)
        , m_options(options) {}

    /// A path and what belongs to it; `what` and `example` for the sentence when the '=' is missing.
    void pairs(const std::vector<std::string>& texts, ChangeKind kind, const char* what, const char* example) {
        for (const std::string& text : texts) {
            auto parts = divideAtEquals(text);
            if (!parts) {
                complain("'" + text + "' has no '='. Write a path, '=' and " + what + ", such as " + example + ".");
                return;
            }
            ChangeRule rule = ruleOf(kind, parts->first);
            rule.text = std::move(parts->second);
            if (kind == ChangeKind::Counter && !takeCounter(rule, rule.text)) {
                return;
            }
            if (kind == ChangeKind::Template && !takeCounter(rule, m_options.numbers)) {
                return;
            }
            if ((kind == ChangeKind::Replace || kind == ChangeKind::Regex) && !takeArrow(rule, text)) {
                return;
            }
            if (kind == ChangeKind::Set && rule.text.empty()) {
                rule.kind = ChangeKind::Empty;
            }
            add(rule);
        }
    }

    void paths(const std::vector<std::string>& paths, ChangeKind kind) {
        for (const std::string& path : paths) {
            add(ruleOf(kind, path));
        }
    }

    [[nodiscard]] std::optional<std::vector<query::Changer>> result() {
        return m_failed ? std::nullopt : std::optional(std::move(m_changes));
    }

private:
    [[nodiscard]] ChangeRule ruleOf(ChangeKind kind, const std::string& path) const {
        ChangeRule rule;
        rule.kind = kind;
        rule.path = path;
        rule.raw = m_options.raw;
        rule.makeAbsent = !m_options.existing;
        rule.caseBlind = m_options.caseBlind;
        return rule;
    }

    bool takeCounter(ChangeRule& rule, const std::string& text) {
        const Result<query::CounterRule> counter = query::CounterRule::parse(text);
        if (!counter) {
            complain(counter.error().render());
            return false;
        }
        rule.counter = *counter;
        return true;
    }

    bool takeArrow(ChangeRule& rule, const std::string& text) {
        const std::size_t arrow = rule.text.find("=>");
        if (arrow == std::string::npos || arrow == 0) {
            complain("'" + text +
                     "' has no '=>' between what is looked for and what takes its place. Write "
                     "PATH=OLD=>NEW, such as PID-13=555-=>444-.");
            return false;
        }
        rule.with = rule.text.substr(arrow + 2);
        rule.text.resize(arrow);
        return true;
    }

    void add(const ChangeRule& rule) {
        Result<query::Changer> changer = query::Changer::make(rule);
        if (!changer) {
            complain(changer.error().render());
            return;
        }
        m_changes.push_back(std::move(*changer));
    }

    void complain(const std::string& sentence) {
        if (!m_failed) {
            m_session.complain(sentence);
        }
        m_failed = true;
    }

    Session& m_session;
    const ChangeOptions& m_options;
    std::vector<query::Changer> m_changes;
    bool m_failed = false;
};

}  // namespace

void addList(CLI::App& app, const char* name, std::vector<std::string>& into, const char* what, const char* type) {
    app.add_option(name, into, what)
        ->type_name(type)
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
}

std::optional<std::pair<std::string, std::string>> divideAtEquals(const std::string& text) {
    int depth = 0;
    char quote = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quote != 0) {
            quote = c == quote ? '\0' : quote;
        } else if (depth > 0 && (c == '"' || c == '\'')) {
            quote = c;
        } else if (c == '[') {
            ++depth;
        } else if (c == ']') {
            --depth;
        } else if (c == '=' && depth == 0) {
            return std::pair(text.substr(0, i), text.substr(i + 1));
        }
    }
    return std::nullopt;
}

void addChangeOptions(CLI::App& app, ChangeOptions& options) {
    app.add_option("assignments", options.assignments, "What to write; VALUE \"\" is HL7's null, nothing is empty")
        ->type_name("PATH=VALUE");
    addList(app, "--clear", options.clear, "Make what stands at this path absent; may be given several times", "PATH");
    addList(app, "--copy", options.copies, "Write what stands at the second path", "PATH=PATH");
    addList(app, "--template", options.templates,
            "Write a text with holes: {PID-3.1} a path, {#} a number a message, {i} a number a place, {now}",
            "PATH=TEXT");
    app.add_option("--numbers", options.numbers, "How {#} counts: where it starts, its step, how many digits")
        ->type_name("START:STEP:DIGITS");
    addList(app, "--counter", options.counters, "Write a number that counts on from message to message",
            "PATH=START:STEP:DIGITS");
    addList(app, "--now", options.now, "Write this moment, with its zone", "PATH");
    addList(app, "--shift", options.shifts, "Move the time that stands there, by +1d or -2h30m (y, mo, w, d, h, m, s)",
            "PATH=SPAN");
    addList(app, "--replace", options.replacements, "Replace a text inside the values there", "PATH=OLD=>NEW");
    addList(app, "--regex", options.expressions,
            "Replace what an expression matches inside the values there; \\1 "
            "is its first bracket",
            "PATH=EXPRESSION=>NEW");
    app.add_flag("-i,--ignore-case", options.caseBlind, "Capitals do not matter to --replace and --regex");
    app.add_flag("--existing", options.existing, "Leave messages alone that do not have the path; nothing is made");
    app.add_flag("--raw", options.raw,
                 "Values are written as they stand; without this, delimiters in them are escaped");
}

std::optional<std::vector<query::Changer>> readChanges(Session& session, const ChangeOptions& options) {
    Reader reader(session, options);
    reader.pairs(options.copies, ChangeKind::Copy, "the path to copy from", "PID-4=PID-3");
    reader.pairs(options.templates, ChangeKind::Template, "a text with holes", "MSH-10=T{#}");
    reader.pairs(options.counters, ChangeKind::Counter, "where it starts", "MSH-10=1000");
    reader.paths(options.now, ChangeKind::Now);
    reader.pairs(options.shifts, ChangeKind::Shift, "a span of time", "PV1-44=+1d");
    reader.pairs(options.replacements, ChangeKind::Replace, "what is replaced by what", "PID-13=555-=>444-");
    reader.pairs(options.expressions, ChangeKind::Regex, "what is replaced by what", "PID-13=^0=>+49");
    reader.pairs(options.assignments, ChangeKind::Set, "the value", "PID-8=U");
    reader.paths(options.clear, ChangeKind::Delete);
    return reader.result();
}

}  // namespace plumb::cli
