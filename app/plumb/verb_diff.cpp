// plumb diff: two sources or two messages, field by field.
#include "hl7/message_diff.h"
#include "plumb/exit_codes.h"
#include "plumb/inputs.h"
#include "plumb/text_output.h"
#include "plumb/verbs.h"

#include <memory>
#include <unordered_map>

namespace plumb::cli {
namespace {

struct DiffVerbOptions {
    InputOptions left, right;
    std::vector<std::string> files;
    std::vector<std::string> ignore;
    std::string key = "MSH-10";
    std::string format = "text";
    std::uint64_t message = 0, other = 0;
    bool byPosition = false;
    bool form = false;
    bool summaryOnly = false;
    bool absentDiffers = false;
};

struct Totals {
    std::uint64_t exact = 0, equal = 0, different = 0, onlyLeft = 0, onlyRight = 0;
};

class Differ {
public:
    Differ(Session& session, const DiffVerbOptions& options, hl7::DiffOptions how)
        : m_session(session)
        , m_options(options)
        , m_how(std::move(how)) {}

    void pair(const Inputs& left, std::uint64_t leftNumber, const Inputs& right, std::uint64_t rightNumber) {
        if (!fetch(left, leftNumber, m_leftBuffer, m_left) || !fetch(right, rightNumber, m_rightBuffer, m_right)) {
            return;
        }
        if (m_left.bytes().size() == m_right.bytes().size() && asText(m_left.bytes()) == asText(m_right.bytes())) {
            ++m_totals.exact;
            return;
        }
        const hl7::MessageDiff diff = hl7::diffMessages(m_left, m_right, m_how);
        ++(diff.overall == hl7::Sameness::Exact            ? m_totals.exact
           : diff.overall == hl7::Sameness::EqualInMeaning ? m_totals.equal
                                                           : m_totals.different);
        if (m_options.summaryOnly || (diff.overall == hl7::Sameness::EqualInMeaning && !m_options.form)) {
            return;
        }
        for (const hl7::Difference& difference : diff.differences) {
            if (difference.meaning || m_options.form) {
                print(left, leftNumber, rightNumber, difference);
            }
        }
    }

    void only(const char* side, std::uint64_t number, const std::string& key) {
        ++(side[0] == 'l' ? m_totals.onlyLeft : m_totals.onlyRight);
        if (m_options.summaryOnly) {
            return;
        }
        std::string out;
        if (m_options.format == "text") {
            out = std::string(side) + " only: message " + grouped(number + 1);
            if (!key.empty()) {
                out += ", " + m_options.key + " ";
                appendTsvCell(out, key);
            }
        } else {
            out = "{\"format\":\"plumb.diff/1\",\"only\":\"" + std::string(side) +
                  "\",\"message\":" + std::to_string(number + 1) + ",\"key\":";
            appendJsonBytes(out, key);
            out += '}';
        }
        m_session.out().write(out + "\n");
    }

    int finish() {
        const Totals& t = m_totals;
        if (m_options.format == "text") {
            m_session.out().write(grouped(t.exact) + " exact, " + grouped(t.equal) + " equal in meaning, " +
                                  grouped(t.different) + " different, " + grouped(t.onlyLeft) + " only left, " +
                                  grouped(t.onlyRight) + " only right\n");
        }
        if (m_failed) {
            return kCannotRead;
        }
        return t.different + t.onlyLeft + t.onlyRight > 0 || (m_options.form && t.equal > 0) ? kFindings : kFine;
    }

private:
    bool fetch(const Inputs& inputs, std::uint64_t number, source::WindowBuffer& buffer, hl7::MessageView& view) {
        const auto [source, inSource] = inputs.locate(number);
        const Result<ByteView> bytes = inputs.sources()[source]->message(inSource, buffer);
        if (!bytes) {
            m_session.complain(bytes.error());
            m_failed = true;
            return false;
        }
        view.assign(*bytes);
        return true;
    }

    void print(const Inputs& left, std::uint64_t leftNumber, std::uint64_t rightNumber,
               const hl7::Difference& difference) {
        const std::string what = hl7::describe(difference, m_left, m_right);
        std::string out;
        if (m_options.format == "text") {
            if (left.messageCount() > 1 || leftNumber != rightNumber) {
                out = "message " + grouped(leftNumber + 1) +
                      (leftNumber == rightNumber ? "" : "/" + grouped(rightNumber + 1)) + " ";
                appendTsvCell(out, m_left.controlId());
                out += ": ";
            }
            out += hl7::toUtf8(what, left.charsetOf(m_left));
        } else {
            out = "{\"format\":\"plumb.diff/1\",\"left\":" + std::to_string(leftNumber + 1) +
                  ",\"right\":" + std::to_string(rightNumber + 1);
            const auto member = [&](const char* name, std::string_view text) {
                out += ",\"" + std::string(name) + "\":";
                appendJsonBytes(out, text);
            };
            member("leftPath", hl7::formatPath(m_left, difference.left));
            member("rightPath", hl7::formatPath(m_right, difference.right));
            member("leftPresence", hl7::presenceName(difference.leftPresence));
            member("rightPresence", hl7::presenceName(difference.rightPresence));
            member("leftText", m_left.text(difference.leftRange));
            member("rightText", m_right.text(difference.rightRange));
            out += std::string(",\"meaning\":") + (difference.meaning ? "true" : "false");
            member("text", what);
            out += '}';
        }
        m_session.out().write(out + "\n");
    }

    Session& m_session;
    const DiffVerbOptions& m_options;
    hl7::DiffOptions m_how;
    source::WindowBuffer m_leftBuffer, m_rightBuffer;
    hl7::MessageView m_left, m_right;
    Totals m_totals;
    bool m_failed = false;
};

/// The key of every message, in order; one with an empty key is paired with nothing.
std::optional<std::vector<std::string>> keysOf(Session& session, Inputs& inputs, const hl7::PathPattern& key,
                                               int& code) {
    std::vector<std::string> keys;
    keys.reserve(inputs.messageCount());
    code = inputs.forEach(session, [&](const Item& item) {
        keys.emplace_back(item.view.text(key.first(item.view).range));
        return true;
    });
    return code == kFine ? std::optional(std::move(keys)) : std::nullopt;
}

int diffByKey(Session& session, const DiffVerbOptions& options, Inputs& left, Inputs& right, Differ& differ) {
    Result<hl7::PathPattern> key = hl7::PathPattern::parse(options.key);
    if (!key) {
        session.complain(key.error());
        return kWrongUsage;
    }
    int code = kFine;
    const auto leftKeys = keysOf(session, left, *key, code);
    const auto rightKeys = leftKeys ? keysOf(session, right, *key, code) : std::nullopt;
    if (!rightKeys) {
        return code;
    }
    // Messages with one key on both sides are paired in their order.
    std::unordered_multimap<std::string_view, std::uint64_t> open;
    for (std::uint64_t n = rightKeys->size(); n-- > 0;) {
        if (!(*rightKeys)[n].empty()) {
            open.emplace((*rightKeys)[n], n);
        }
    }
    std::vector<bool> taken(rightKeys->size());
    for (std::uint64_t n = 0; n < leftKeys->size() && !session.stopped(); ++n) {
        const auto [first, last] = open.equal_range((*leftKeys)[n]);
        auto best = last;
        for (auto at = first; at != last; ++at) {
            if (best == last || at->second < best->second) {
                best = at;
            }
        }
        if (best == last) {
            differ.only("left", n, (*leftKeys)[n]);
            continue;
        }
        taken[best->second] = true;
        differ.pair(left, n, right, best->second);
        open.erase(best);
    }
    for (std::uint64_t n = 0; n < taken.size() && !session.stopped(); ++n) {
        if (!taken[n]) {
            differ.only("right", n, (*rightKeys)[n]);
        }
    }
    return differ.finish();
}

int runDiff(Session& session, DiffVerbOptions options) {
    hl7::DiffOptions how;
    how.absentEqualsEmpty = !options.absentDiffers;
    for (const std::string& text : options.ignore) {
        Result<hl7::PathPattern> path = hl7::PathPattern::parse(text);
        if (!path) {
            session.complain(path.error());
            return kWrongUsage;
        }
        how.ignore.push_back(std::move(*path));
    }
    options.left.paths = {options.files[0]};
    options.right = options.left;
    options.right.paths = {options.files.size() > 1 ? options.files[1] : options.files[0]};
    if (options.files.size() == 1 && options.other == 0) {
        session.complain("Name two files, or one file with --message and --other.");
        return kWrongUsage;
    }
    int code = kFine;
    std::optional<Inputs> left = Inputs::open(session, options.left, code);
    std::optional<Inputs> right = left ? Inputs::open(session, options.right, code) : std::nullopt;
    if (!right) {
        return code;
    }
    Differ differ(session, options, std::move(how));
    if (options.message > 0 || options.other > 0) {
        const std::uint64_t m = options.message ? options.message : options.other,
                            o = options.other ? options.other : options.message;
        if (m > left->messageCount() || o > right->messageCount()) {
            session.complain("No such message: there are " + grouped(left->messageCount()) + " and " +
                             grouped(right->messageCount()) + ".");
            return kFindings;
        }
        differ.pair(*left, m - 1, *right, o - 1);
        return differ.finish();
    }
    if (options.byPosition || (left->messageCount() == 1 && right->messageCount() == 1)) {
        const std::uint64_t common = std::min(left->messageCount(), right->messageCount());
        for (std::uint64_t n = 0; n < common && !session.stopped(); ++n) {
            differ.pair(*left, n, *right, n);
        }
        for (std::uint64_t n = common; n < left->messageCount(); ++n) {
            differ.only("left", n, {});
        }
        for (std::uint64_t n = common; n < right->messageCount(); ++n) {
            differ.only("right", n, {});
        }
        return differ.finish();
    }
    return diffByKey(session, options, *left, *right, differ);
}

}  // namespace

Run addDiffVerb(CLI::App& app) {
    auto options = std::make_shared<DiffVerbOptions>();
    app.add_option("files", options->files, "Two sources, or one with --message and --other")
        ->required()
        ->expected(1, 2);
    app.add_option("--as", options->left.open.as, "Read as this format instead of asking the bytes")
        ->type_name("FORMAT");
    app.add_option("--part", options->left.open.part, "Which stored form of a message to take from an engine's export")
        ->type_name("PART");
    app.add_option("--charset", options->left.charset, "Character set to read text in")->type_name("NAME");
    app.add_option("-m,--message", options->message, "This message of the first source")->type_name("N");
    app.add_option("--other", options->other, "and this one of the second (or of the same)")->type_name("N");
    app.add_option("--key", options->key, "Pair messages that have the same value here (MSH-10)")->type_name("PATH");
    app.add_flag("--by-position", options->byPosition, "Pair the n-th with the n-th");
    app.add_option("--ignore", options->ignore, "Leave out what stands here; may be given several times")
        ->type_name("PATH");
    app.add_flag("--form", options->form,
                 "Differences of form too: delimiters, line ends, spelling of escapes, trailing empties");
    app.add_flag("--absent-differs", options->absentDiffers, "Absent and empty are a difference");
    app.add_flag("--summary", options->summaryOnly, "Only the totals");
    app.add_option("-f,--format", options->format, "text or ndjson")->check(CLI::IsMember({"text", "ndjson"}));
    app.footer("Exit code 1 when something differs.\n"
               "Examples:\n"
               "  plumb diff before.hl7 after.hl7 --ignore MSH-7 --ignore EVN-2\n"
               "  plumb diff feed.hl7 -m 3 --other 7\n"
               "  plumb diff old/ new/ --key PID-3.1 --summary");
    return [options](Session& session) { return runDiff(session, *options); };
}

}  // namespace plumb::cli
