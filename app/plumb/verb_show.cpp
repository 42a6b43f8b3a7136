// plumb show: messages in full.
#include "plumb/columns.h"
#include "plumb/exit_codes.h"
#include "plumb/message_tree.h"
#include "plumb/text_output.h"
#include "plumb/verbs.h"
#include "reports/framing_text.h"
#include "reports/message_json.h"

#include <memory>

namespace plumb::cli {
namespace {

struct ShowOptions : InputOptions {
    std::string format = "tree";
    bool decoded = false;
    bool bytes = false;
    bool all = false;
    bool empty = false;
    bool meaning = false;
    bool groups = false;
};

std::string er7(const hl7::MessageView& view, const hl7::Charset& charset, bool decoded) {
    std::string out;
    for (const hl7::SegmentSpan& span : view.segments()) {
        const std::string_view raw = view.text(span.range());
        out += decoded ? hl7::toUtf8(raw, charset) : std::string(raw);
        out += '\n';
    }
    return out;
}

std::string hexDump(ByteView bytes, std::uint64_t base) {
    static constexpr char kHex[] = "0123456789abcdef";
    constexpr std::size_t kRow = 16;
    std::string out;
    for (std::size_t row = 0; row < bytes.size(); row += kRow) {
        std::string offset;
        for (int shift = 36; shift >= 0; shift -= 4) {
            offset += kHex[(base + row) >> shift & 15];
        }
        out += offset + "  ";
        std::string text;
        for (std::size_t i = row; i < row + kRow; ++i) {
            if (i < bytes.size()) {
                out += kHex[bytes[i] >> 4];
                out += kHex[bytes[i] & 15];
                out += ' ';
                text += bytes[i] >= 0x20 && bytes[i] < 0x7f ? static_cast<char>(bytes[i]) : '.';
            } else {
                out += "   ";
            }
            out += i - row == 7 ? " " : "";
        }
        out += " " + text + "\n";
    }
    return out;
}

/// The version that a message is read as, by what it says.
const dictionary::Dictionary& dictionaryOf(const hl7::MessageView& view) {
    return dictionary::Dictionary::of(dictionary::guessVersion(view.version()).version);
}

std::string treeOf(const hl7::MessageView& view, const hl7::Charset& charset, const ShowOptions& options) {
    if (options.groups) {
        return groupTree(dictionaryOf(view), view);
    }
    if (!options.meaning) {
        return messageTree(view, charset, {options.empty, nullptr});
    }
    const dictionary::MessageMeaning meaning(dictionaryOf(view), view, charset);
    return messageTree(view, charset, {options.empty, &meaning});
}

int runShow(Session& session, ShowOptions options) {
    if (options.messages.empty() && options.where.empty() && !options.all) {
        options.messages = "1";
    }
    int code = kFine;
    std::optional<Inputs> inputs = Inputs::open(session, options, code);
    if (!inputs) {
        return code;
    }
    bool first = true;
    return inputs->forEach(session, [&](const Item& item) {
        const source::OpenedSource& source = *inputs->sources()[item.source];
        std::string out;
        if (options.format == "json") {
            appendMessageJson(out, inputs->placed(item),
                              options.bytes     ? reports::JsonText::Bytes
                              : options.decoded ? reports::JsonText::Decoded
                                                : reports::JsonText::Raw);
            session.out().write(out);
            return true;
        }
        const hl7::Charset charset = inputs->charsetOf(item.view);
        if (options.format == "tree") {
            out += first ? "" : "\n";
            out += "Message " + grouped(item.number + 1) + " of " + grouped(inputs->messageCount()) + ", " +
                   source.name() + " at byte " + grouped(source.bytes().fileOffset(item.entry.begin())) + ", " +
                   grouped(item.entry.length()) + " bytes, " + reports::framingText(item.entry.flags()) +
                   ", segments end with " + std::string(hl7::terminatorName(item.view.terminator())) + ", " +
                   std::string(charset.name()) + "\n";
            std::vector<Note> notes = item.view.explain();
            const hl7::CharsetDecision decision = hl7::decideCharset(item.view, inputs->chosenCharset());
            notes.insert(notes.end(), decision.notes.begin(), decision.notes.end());
            for (const Note& note : notes) {
                out += "  note: " + note.render() + "\n";
            }
            out += treeOf(item.view, charset, options);
        } else if (options.format == "er7") {
            out += first ? "" : "\n";
            out += er7(item.view, charset, options.decoded);
        } else {
            out += first ? "" : "\n";
            out += hexDump(item.bytes, source.bytes().isDecoded() ? 0 : item.entry.begin());
        }
        first = false;
        session.out().write(out);
        return true;
    });
}

}  // namespace

Run addShowVerb(CLI::App& app) {
    auto options = std::make_shared<ShowOptions>();
    addInputOptions(app, *options);
    addSelectionOptions(app, *options);
    app.add_flag("--all", options->all, "Every message; without this, -m or -w, the first one");
    app.add_option("-f,--format", options->format, "tree, er7 (a line per segment), json (an object per line), or hex")
        ->check(CLI::IsMember({"tree", "er7", "json", "hex"}))
        ->type_name("FORMAT")
        ->capture_default_str();
    app.add_flag("--empty", options->empty, "tree: empty elements too; what is not shown is then absent");
    CLI::Option* meaning =
        app.add_flag("--meaning", options->meaning, "tree: the names of fields, and what their values mean");
    app.add_flag("--groups", options->groups, "tree: segments in the groups of their structure, instead of fields")
        ->excludes(meaning);
    app.add_flag("--decoded", options->decoded, "json: escapes decoded; er7: in UTF-8 instead of the message's bytes");
    app.add_flag("--bytes", options->bytes, "json: every byte as U+0000 to U+00FF, so that any input comes through")
        ->excludes("--decoded");
    app.footer("Examples:\n"
               "  plumb show feed.hl7 -m 3\n"
               "  plumb show feed.hl7 -m 3 --meaning\n"
               "  plumb show feed.hl7 -w 'MSH-10 = \"EPI100000002\"' --format er7\n"
               "  plumb show feed.hl7 --all --format json --decoded");
    return [options](Session& session) { return runShow(session, *options); };
}

}  // namespace plumb::cli
