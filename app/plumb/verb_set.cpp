// plumb set: values changed at paths, every other byte kept.
#include "hl7/edit_builder.h"
#include "hl7/editable_message.h"
#include "plumb/copying.h"
#include "plumb/exit_codes.h"
#include "plumb/text_output.h"
#include "plumb/verbs.h"

#include <algorithm>
#include <memory>
#include <unordered_set>

namespace plumb::cli {
namespace {

struct SetOptions : InputOptions {
    std::vector<std::string> assignments;
    std::vector<std::string> clear;
    TargetOptions target;
    bool raw = false;
};

struct Assignment {
    hl7::PathPattern path;
    std::string value;
    bool clear = false;
};

/// "PID-8=U". The first '=' outside brackets and quotes divides.
std::optional<std::pair<std::string, std::string>> divide(const std::string& text) {
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

std::optional<std::vector<Assignment>> readAssignments(Session& session, const SetOptions& options) {
    std::vector<Assignment> all;
    const auto put = [&](const std::string& path, const std::string& value, bool clear) {
        Result<hl7::PathPattern> pattern = hl7::PathPattern::parse(path);
        if (!pattern) {
            session.complain(pattern.error());
            return false;
        }
        all.push_back({std::move(*pattern), value, clear});
        return true;
    };
    for (const std::string& text : options.assignments) {
        const auto parts = divide(text);
        if (!parts) {
            session.complain("'" + text + "' has no '='. Write a path, '=' and the value, such as PID-8=U.");
            return std::nullopt;
        }
        if (!put(parts->first, parts->second, false)) {
            return std::nullopt;
        }
    }
    for (const std::string& path : options.clear) {
        if (!put(path, {}, true)) {
            return std::nullopt;
        }
    }
    return all;
}

class Setter {
public:
    Setter(const SetOptions& options, const Inputs& inputs, std::vector<Assignment> assignments)
        : m_options(options)
        , m_inputs(inputs)
        , m_assignments(std::move(assignments)) {}

    /// The message with all assignments made.
    [[nodiscard]] Result<std::string> apply(ByteView bytes) const {
        hl7::EditableMessage message{std::string(asText(bytes))};
        const hl7::Charset charset = m_inputs.charsetOf(message.view());
        for (const Assignment& assignment : m_assignments) {
            Result<std::vector<hl7::ByteEdit>> edits = editsFor(message.view(), assignment, charset);
            if (!edits) {
                return fail(std::move(edits.error()));
            }
            if (Result<std::vector<hl7::ByteEdit>> undo = message.applyAll(*edits); !undo) {
                return fail(std::move(undo.error()));
            }
        }
        return std::string(message.bytes());
    }

private:
    [[nodiscard]] Result<std::vector<hl7::ByteEdit>>
    editsFor(const hl7::MessageView& view, const Assignment& assignment, const hl7::Charset& charset) const {
        if (assignment.clear) {
            return hl7::clearValues(view, assignment.path);
        }
        if (assignment.value.empty()) {
            return hl7::setValues(view, assignment.path, hl7::NewValue::empty());
        }
        if (m_options.raw) {
            return hl7::setValues(view, assignment.path, hl7::NewValue::rawText(assignment.value));
        }
        Result<std::string> text = hl7::fromUtf8(assignment.value, charset);
        if (!text) {
            return fail(std::move(text.error()));
        }
        hl7::NewValue value = hl7::NewValue::of(std::move(*text));
        value.encoding.multiByte = charset.multiByte();
        return hl7::setValues(view, assignment.path, value);
    }

    const SetOptions& m_options;
    const Inputs& m_inputs;
    std::vector<Assignment> m_assignments;
};

int runSet(Session& session, const SetOptions& options) {
    std::optional<std::vector<Assignment>> assignments = readAssignments(session, options);
    if (!assignments) {
        return kWrongUsage;
    }
    if (assignments->empty()) {
        session.complain("Nothing to set. Write a path, '=' and the value, such as PID-8=U.");
        return kWrongUsage;
    }
    int code = kFine;
    std::optional<Inputs> inputs = Inputs::open(session, options, code);
    if (!inputs) {
        return code;
    }
    std::unordered_set<std::uint64_t> selected;
    if (inputs->selective()) {
        code = inputs->forEach(session, [&](const Item& item) {
            selected.insert(item.number);
            return true;
        });
        if (inputs->brokeOff() || selected.empty()) {
            return code;
        }
    }
    if (const int opened = openTarget(session, options.target, *inputs); opened != kFine) {
        return opened;
    }
    sayDecoded(session, *inputs);
    const Setter setter(options, *inputs, std::move(*assignments));
    std::uint64_t changed = 0;
    bool refused = false;
    int copied = kFine;
    for (std::size_t s = 0; s < inputs->sources().size() && copied == kFine; ++s) {
        copied = copySource(session, *inputs->sources()[s], inputs->firstOf(s),
                            [&](std::uint64_t number, ByteView message, std::string& other) {
                                if (inputs->selective() && selected.count(number) == 0) {
                                    return false;
                                }
                                Result<std::string> result = setter.apply(message);
                                if (!result) {
                                    session.complain("Message " + grouped(number + 1) + " is left as it is. " +
                                                     result.error().render());
                                    refused = true;
                                    return false;
                                }
                                changed += *result != asText(message);
                                other = std::move(*result);
                                return true;
                            });
    }
    code = closeTarget(session, options.target, std::max(code, copied), copied == kFine);
    if (copied == kFine && !session.stopped() && !session.quiet) {
        session.out().flush();
        session.complain(grouped(changed) + (changed == 1 ? " message changed." : " messages changed."));
    }
    return code == kFine && refused ? kFindings : code;
}

}  // namespace

Run addSetVerb(CLI::App& app) {
    auto options = std::make_shared<SetOptions>();
    addInputOptions(app, *options, false);
    app.add_option("assignments", options->assignments, "What to write; VALUE \"\" is HL7's null, nothing is empty")
        ->type_name("PATH=VALUE");
    app.add_option("--clear", options->clear, "Make what stands at this path absent; may be given several times")
        ->type_name("PATH")
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    app.add_flag("--raw", options->raw,
                 "Values are written as they stand; without this, delimiters in them are escaped");
    addSelectionOptions(app, *options);
    addTargetOptions(app, options->target);
    app.footer("The file that is read is never altered; the result goes to standard output or to --out.\n"
               "Examples:\n"
               "  plumb set feed.hl7 PID-8=U -m 1 -o changed.hl7\n"
               "  plumb set feed.hl7 'MSH-11=T' 'PID-3[5=\"MR\"].1=12345' --where 'MSH-9.1 = ADT'\n"
               "  plumb set feed.hl7 --clear PID-19 'PID-5.2=\"\"'");
    return [options](Session& session) { return runSet(session, *options); };
}

}  // namespace plumb::cli
