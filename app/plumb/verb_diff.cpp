// plumb diff: two sources or two messages, field by field.
#include "base/json_text.h"
#include "hl7/message_diff.h"
#include "plumb/exit_codes.h"
#include "plumb/inputs.h"
#include "plumb/text_output.h"
#include "plumb/verbs.h"

#include <algorithm>
#include <memory>
#include <unordered_map>

namespace plumb::cli {
namespace {

struct DiffVerbOptions {
    InputOptions inputs;  ///< for both sides
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
        if (m_session.stopped()) {
            return kFine;
        }
        if (m_options.format == "text") {
            m_session.out().write(grouped(t.exact) + " exact, " + grouped(t.equal) + " equal in meaning, " +
                                  grouped(t.different) + " different, " + grouped(t.onlyLeft) + " only left, " +
                                  grouped(t.onlyRight) + " only right\n");
        } else {
            m_session.out().write("{\"format\":\"plumb.diff/1\",\"summary\":{\"exact\":" + std::to_string(t.exact) +
                                  ",\"equal\":" + std::to_string(t.equal) + ",\"different\":" +
                                  std::to_string(t.different) + ",\"onlyLeft\":" + std::to_string(t.onlyLeft) +
                                  ",\"onlyRight\":" + std::to_string(t.onlyRight) + "}}\n");
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

/// The messages of one side that take part, with their keys.
struct Side {
    std::vector<std::uint64_t> numbers;
    std::vector<std::string> keys;
};

/// nullopt when reading ended early; `code` says why.
std::optional<Side> readSide(Session& session, Inputs& inputs, const hl7::PathPattern* key, int& code) {
    Side side;
    code = inputs.forEach(session, [&](const Item& item) {
        side.numbers.push_back(item.number);
        side.keys.emplace_back(key ? item.view.text(key->first(item.view).range) : std::string_view());
        return true;
    });
    return inputs.brokeOff() ? std::nullopt : std::optional(std::move(side));
}

void pairByPosition(Session& session, const Inputs& left, const Side& l, const Inputs& right, const Side& r,
                    Differ& differ) {
    const std::size_t common = std::min(l.numbers.size(), r.numbers.size());
    for (std::size_t i = 0; i < common && !session.stopped(); ++i) {
        differ.pair(left, l.numbers[i], right, r.numbers[i]);
    }
    for (std::size_t i = common; i < l.numbers.size() && !session.stopped(); ++i) {
        differ.only("left", l.numbers[i], l.keys[i]);
    }
    for (std::size_t i = common; i < r.numbers.size() && !session.stopped(); ++i) {
        differ.only("right", r.numbers[i], r.keys[i]);
    }
}

// Messages with one key on both sides are paired in their order; one with an empty key is paired with nothing.
void pairByKey(Session& session, const Inputs& left, const Side& l, const Inputs& right, const Side& r,
               Differ& differ) {
    struct Waiting {
        std::vector<std::size_t> places;
        std::size_t taken = 0;
    };
    std::unordered_map<std::string_view, Waiting> waiting;
    for (std::size_t i = 0; i < r.keys.size(); ++i) {
        if (!r.keys[i].empty()) {
            waiting[r.keys[i]].places.push_back(i);
        }
    }
    std::vector<bool> paired(r.keys.size());
    for (std::size_t i = 0; i < l.keys.size() && !session.stopped(); ++i) {
        const auto at = waiting.find(l.keys[i]);
        if (at == waiting.end() || at->second.taken == at->second.places.size()) {
            differ.only("left", l.numbers[i], l.keys[i]);
            continue;
        }
        const std::size_t other = at->second.places[at->second.taken++];
        paired[other] = true;
        differ.pair(left, l.numbers[i], right, r.numbers[other]);
    }
    for (std::size_t i = 0; i < paired.size() && !session.stopped(); ++i) {
        if (!paired[i]) {
            differ.only("right", r.numbers[i], r.keys[i]);
        }
    }
}

int diffTwoMessages(Session& session, const DiffVerbOptions& options, const Inputs& left, const Inputs& right,
                    Differ& differ) {
    const std::uint64_t m = options.message ? options.message : options.other,
                        o = options.other ? options.other : options.message;
    const bool leftMissing = m > left.messageCount();
    if (leftMissing || o > right.messageCount()) {
        const std::uint64_t count = leftMissing ? left.messageCount() : right.messageCount();
        session.complain("There is no message " + grouped(leftMissing ? m : o) + " on the " +
                         (leftMissing ? "left: " : "right: ") + grouped(count) + (count == 1 ? " was" : " were") +
                         " found, counted from 1.");
        return kFindings;
    }
    differ.pair(left, m - 1, right, o - 1);
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
    const Result<hl7::PathPattern> key = hl7::PathPattern::parse(options.key);
    if (!key) {
        session.complain(key.error());
        return kWrongUsage;
    }
    const bool sameSource = options.files.size() == 1 || options.files[0] == options.files[1];
    if (options.files.size() == 1 && (options.other == 0 || options.message == 0)) {
        session.complain("Name two files, or one file with --message and --other.");
        return kWrongUsage;
    }
    InputOptions rightOptions = options.inputs;
    options.inputs.paths = {options.files.front()};
    rightOptions.paths = {options.files.back()};
    int code = kFine;
    std::optional<Inputs> left = Inputs::open(session, options.inputs, code), other;
    if (left && !sameSource) {
        other = Inputs::open(session, rightOptions, code);
    }
    if (!left || (!sameSource && !other)) {
        return code;
    }
    Inputs& right = sameSource ? *left : *other;
    Differ differ(session, options, std::move(how));
    if (options.message > 0 || options.other > 0) {
        return diffTwoMessages(session, options, *left, right, differ);
    }
    const bool byPosition = options.byPosition || (left->messageCount() == 1 && right.messageCount() == 1);
    int leftCode = kFine, rightCode = kFine;
    const std::optional<Side> l = readSide(session, *left, byPosition ? nullptr : &*key, leftCode),
                              r = l ? readSide(session, right, byPosition ? nullptr : &*key, rightCode) : std::nullopt;
    if (!l || !r) {
        return std::max(leftCode, rightCode);
    }
    if (byPosition) {
        pairByPosition(session, *left, *l, right, *r, differ);
    } else {
        pairByKey(session, *left, *l, right, *r, differ);
    }
    // Nothing on either side is no difference, but no answer either.
    const int incomplete = std::max(leftCode, rightCode) == kCannotRead ? kCannotRead : kFine;
    return std::max({differ.finish(), incomplete, l->numbers.empty() && r->numbers.empty() ? int(kFindings) : kFine});
}

}  // namespace

Run addDiffVerb(CLI::App& app) {
    auto options = std::make_shared<DiffVerbOptions>();
    app.add_option("files", options->files, "Two sources, or one with --message and --other")
        ->required()
        ->expected(1, 2)
        ->type_name("FILE");
    addOpenOptions(app, options->inputs);
    addWhereOption(app, options->inputs);
    app.add_option("-m,--message", options->message, "This message of the first source")
        ->type_name("N")
        ->check(CLI::PositiveNumber);
    app.add_option("--other", options->other, "and this one of the second (or of the same)")
        ->type_name("N")
        ->check(CLI::PositiveNumber);
    app.add_option("--key", options->key, "Pair messages that have the same value here")
        ->type_name("PATH")
        ->capture_default_str();
    app.add_flag("--by-position", options->byPosition, "Pair the n-th with the n-th");
    app.add_option("--ignore", options->ignore, "Leave out what stands here; may be given several times")
        ->type_name("PATH")
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    app.add_flag("--form", options->form,
                 "Differences of form too: delimiters, line ends, spelling of escapes, trailing empties");
    app.add_flag("--absent-differs", options->absentDiffers, "Absent and empty are a difference");
    app.add_flag("--summary", options->summaryOnly, "Only the totals");
    app.add_option("-f,--format", options->format, "text or ndjson")
        ->check(CLI::IsMember({"text", "ndjson"}))
        ->type_name("FORMAT")
        ->capture_default_str();
    app.footer("Exit code 1 when something differs.\n"
               "Examples:\n"
               "  plumb diff before.hl7 after.hl7 --ignore MSH-7 --ignore EVN-2\n"
               "  plumb diff feed.hl7 -m 3 --other 7\n"
               "  plumb diff old/ new/ --key PID-3.1 --summary");
    return [options](Session& session) { return runDiff(session, *options); };
}

}  // namespace plumb::cli
