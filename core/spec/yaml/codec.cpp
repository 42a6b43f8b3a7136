#include "spec/yaml/codec.h"

#include "base/ascii.h"
#include "hl7/hl7_time.h"
#include "spec/near_names.h"
#include "spec/yaml/form.h"

#include <charconv>

namespace plumb::spec::yaml {
namespace {

constexpr std::string_view kTextSchema = R"({"type":["string","number","boolean","null"]})";

std::string textSchema(Schema& schema) {
    return schema.define("text", [] { return std::string(kTextSchema); });
}

std::optional<std::uint32_t> parseNumber(std::string_view text) {
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

/// Nothing after saying what is expected.
std::optional<std::uint32_t> readNumber(Walker& walker, NodeIndex node, std::string_view what) {
    const std::string_view* text = walker.scalar(node, what);
    const std::optional<std::uint32_t> read = text ? parseNumber(*text) : std::nullopt;
    if (text && !read) {
        walker.expected(node, what);
    }
    return read;
}

/// Of a value that is written as one text, with `parse` and `print`.
template <class V>
Codec<V> parsed(const std::string& what, std::optional<V> (*parse)(std::string_view), std::string (*print)(const V&),
                std::string definition, std::string schema) {
    return {[what, parse](Walker& walker, NodeIndex node, V& value) {
                const std::string_view* text = walker.scalar(node, what);
                if (!text) {
                    return;
                }
                if (std::optional<V> read = parse(*text)) {
                    value = *std::move(read);
                } else {
                    walker.expected(node, what);
                }
            },
            [print](const V& value) -> std::optional<Value> {
                std::string text = print(value);
                return text.empty() ? std::nullopt : std::optional(Value(std::move(text)));
            },
            [definition, schema](Schema& all) { return all.define(definition, [&] { return schema; }); }};
}

}  // namespace

Codec<std::string> text() {
    return {[](Walker& walker, NodeIndex node, std::string& value) {
                if (const std::string_view* text = walker.scalar(node, "A text")) {
                    value = *text;
                }
            },
            [](const std::string& value) { return value.empty() ? std::nullopt : std::optional(Value(value)); },
            textSchema};
}

Codec<std::string> day() {
    Codec<std::string> codec = text();
    codec.read = [](Walker& walker, NodeIndex node, std::string& value) {
        constexpr std::string_view kWhat = "A day such as 2027-01-31";
        if (const std::string_view* written = walker.scalar(node, kWhat)) {
            std::string digits(*written);
            std::erase(digits, '-');
            if (written->size() == 10 && (*written)[4] == '-' && (*written)[7] == '-' && hl7::parseTime(digits)) {
                value = *written;
            } else {
                walker.expected(node, kWhat);
            }
        }
    };
    return codec;
}

Codec<std::uint32_t> number(std::string_view what) {
    const std::string name(what);
    return {[name](Walker& walker, NodeIndex node, std::uint32_t& value) {
                value = readNumber(walker, node, name).value_or(value);
            },
            [](const std::uint32_t& value) {
                return value == 0 ? std::nullopt : std::optional(Value(std::to_string(value)));
            },
            [](Schema& schema) {
                return schema.define("number", [] {
                    return std::string(
                        R"({"anyOf":[{"type":"integer","minimum":0},{"type":"string","pattern":"^[0-9]+$"}]})");
                });
            }};
}

Codec<std::optional<std::uint32_t>> maybeNumber(std::string_view what) {
    const std::string name(what);
    return {[name](Walker& walker, NodeIndex node, std::optional<std::uint32_t>& value) {
                if (const std::optional<std::uint32_t> read = readNumber(walker, node, name)) {
                    value = read;
                }
            },
            [](const std::optional<std::uint32_t>& value) {
                return value ? std::optional(Value(std::to_string(*value))) : std::nullopt;
            },
            number(what).schema};
}

Codec<bool> flag(bool unsaid) {
    return {[](Walker& walker, NodeIndex node, bool& value) {
                const std::string_view* text = walker.scalar(node, "true or false");
                if (!text) {
                    return;
                }
                const bool yes = equalCaseBlind(*text, "true") || equalCaseBlind(*text, "yes"),
                           no = equalCaseBlind(*text, "false") || equalCaseBlind(*text, "no");
                if (yes || no) {
                    value = yes;
                } else {
                    walker.expected(node, "true or false");
                }
            },
            [unsaid](const bool& value) -> std::optional<Value> {
                if (value == unsaid) {
                    return std::nullopt;
                }
                Value written(value ? "true" : "false");
                written.bare = true;
                return written;
            },
            [](Schema& schema) {
                return schema.define("flag", [] {
                    return std::string(R"({"anyOf":[{"type":"boolean"},{"enum":["yes","no","true","false"]}]})");
                });
            }};
}

namespace {

/// `{rule: valued(PV1-44), text: ...}`: a rule with a sentence for people.
const Form<Rule>& describedRuleForm() {
    static const Form<Rule> form = [] {
        Form<Rule> made;
        made.name = "a described-rule";
        made.about = "A rule with a sentence for people.";
        made.keys = {
            key("rule", &Rule::text, text(), "The rule."),
            key("text", &Rule::description, text(), "For people."),
        };
        made.place = &Rule::place;
        return made;
    }();
    return form;
}

}  // namespace

Codec<Rule> rule() {
    return {[](Walker& walker, NodeIndex node, Rule& value) {
                if (walker.isMapping(node)) {
                    readForm(describedRuleForm(), walker, node, value, false);
                } else if (const std::string_view* text = walker.scalar(node, "A rule such as PID-8 = \"F\"")) {
                    value.text = *text;
                    value.place = walker.textPlace(node);
                }
            },
            [](const Rule& value) -> std::optional<Value> {
                if (!value.description.empty()) {
                    return writeForm(describedRuleForm(), value, false);
                }
                return value.text.empty() ? std::nullopt : std::optional(Value(value.text));
            },
            [](Schema& schema) {
                return Schema::anyOf(textSchema(schema), formSchema(describedRuleForm(), schema, false));
            }};
}

Codec<Usage> usage() {
    return parsed<Usage>(
        "A usage (R, RE, O, C, C(R/X), CE, X, B or W)", parseUsage, printUsage, "usage",
        R"({"type":["string","null"],"pattern":"^ *([RrOoXxBbWw]|[Rr][Ee]|[Cc][Ee]|[Cc]( *\\(.+/.+\\))?)? *$"})");
}

Codec<Cardinality> cardinality() {
    return parsed<Cardinality>("A cardinality such as 0..1, 1..* or 3", parseCardinality, printCardinality,
                               "cardinality",
                               R"({"anyOf":[{"type":"integer","minimum":0},{"type":["string","null"],)"
                               R"("pattern":"^ *(\\[?[0-9]*( *\\.\\. *([0-9]+|\\*)?)?\\]?|\\*) *$"}]})");
}

Codec<Length> length() {
    return parsed<Length>("A length such as 1..20, 20= or 20#", parseLength, printLength, "length",
                          R"({"anyOf":[{"type":"integer","minimum":0},)"
                          R"({"type":["string","null"],"pattern":"^[0-9.*=#~ ]*$"}]})");
}

Codec<std::size_t> word(std::span<const std::string_view> names) {
    const std::span<const std::string_view> said = names.subspan(names.front().empty() ? 1 : 0);
    return {[names, said](Walker& walker, NodeIndex node, std::size_t& value) {
                const std::string what = "One of " + listed(said);
                const std::string_view* text = walker.scalar(node, what);
                if (!text) {
                    return;
                }
                for (std::size_t i = 0; i < names.size(); ++i) {
                    if (equalCaseBlind(*text, names[i])) {
                        value = i;
                        return;
                    }
                }
                walker.expected(node, what);
            },
            [names](const std::size_t& value) {
                return names[value].empty() ? std::nullopt : std::optional(Value(std::string(names[value])));
            },
            [said](Schema&) {
                std::string all;
                for (const std::string_view name : said) {
                    all += (all.empty() ? "" : ",") + Schema::quoted(name);
                }
                return R"({"enum":[)" + all + "]}";
            }};
}

Codec<std::vector<std::uint32_t>> numbers(std::string_view what) {
    Codec<std::uint32_t> one = number(what);
    one.write = [](const std::uint32_t& value) { return std::optional(Value(std::to_string(value))); };
    return list(std::move(one));
}

bool parseOccurs(std::string_view text, Usage& usage, Cardinality& cardinality) {
    while (text.ends_with(' ')) {
        text.remove_suffix(1);
    }
    // The cardinality is the last word, if that reads as one.
    const std::size_t space = text.rfind(' ');
    const std::size_t from = space == std::string_view::npos ? 0 : space + 1;
    std::string_view before = text;
    if (const std::optional<Cardinality> last = parseCardinality(text.substr(from)); last && from < text.size()) {
        cardinality = *last;
        before = text.substr(0, from);
    }
    const std::optional<Usage> read = parseUsage(before);
    if (read) {
        usage = *read;
    }
    return read.has_value();
}

std::string printOccurs(const Usage& usage, const Cardinality& cardinality) {
    const std::string first = printUsage(usage), second = printCardinality(cardinality);
    return first + (first.empty() || second.empty() ? "" : " ") + second;
}

}  // namespace plumb::spec::yaml
