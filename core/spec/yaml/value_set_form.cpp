#include "spec/yaml/forms.h"

namespace plumb::spec::yaml {
namespace {

constexpr std::array<std::string_view, 3> kStabilities = {"", "static", "dynamic"};
constexpr std::array<std::string_view, 3> kExtensibilities = {"", "open", "closed"};
constexpr std::array<std::string_view, 3> kContents = {"", "extensional", "intensional"};
constexpr std::array<std::string_view, 4> kCodeUsages = {"", "R", "P", "E"};

const Form<CodeSpec>& codeForm() {
    using C = CodeSpec;
    static const Form<C> form = [] {
        Form<C> made;
        made.name = "a code";
        made.about = "A code of a value set: its text, or more as a mapping.";
        made.keys = {
            key("text", &C::text, text(), "What it means."),
            key("usage", &C::usage, choice<CodeUsage>(kCodeUsages), "R required, P permitted, E excluded."),
            key("system", &C::system, text(), "The code system."),
            key("system-version", &C::systemVersion, text(), "The version of the code system."),
            key("pattern", &C::pattern, text(), "Codes that match this regular expression (RE2) are meant."),
            key("translate", &C::translate, text(), "The other system's code for it."),
            key("comment", &C::comment, text(), "For people."),
        };
        made.place = &C::place;
        made.identity = key("code", &C::code, text(), "The code.");
        made.shorthand =
            Key<C>{"", "", [](Walker& walker, NodeIndex node, C& code) { text().read(walker, node, code.text); },
                   [](const C& code) {
                       C only;
                       only.code = code.code;
                       only.text = code.text;
                       return code == only && !code.text.empty() ? std::optional(Value(code.text)) : std::nullopt;
                   },
                   text().schema};
        return made;
    }();
    return form;
}

}  // namespace

const Form<ValueSet>& valueSetForm() {
    using V = ValueSet;
    static const Form<V> form = [] {
        Form<V> made;
        made.name = "a value-set";
        made.about = "Codes that may stand where the set is bound.";
        made.keys = {
            key("name", &V::name, text(), "What people call it."),
            key("description", &V::description, text(), "For people."),
            key("version", &V::version, text(), "Its version."),
            key("oid", &V::oid, text(), "Its object identifier."),
            key("url", &V::url, text(), "Where it is published."),
            key("stability", &V::stability, choice<V::Stability>(kStabilities), "static or dynamic."),
            key("extensibility", &V::extensibility, choice<V::Extensibility>(kExtensibilities),
                "open: other codes may be sent; closed: they may not."),
            key("content", &V::content, choice<V::Content>(kContents), "extensional or intensional."),
            key("extends", &V::extends, text(), "A table of the standard, or a set, whose codes it has as well."),
            key("unchecked", &V::unchecked, flag(), "Values bound to it are not checked."),
            key("group", &V::group, text(), "The name of the definitions that it stood in."),
            key("codes", &V::codes, keyed(&codeForm), "Code: what it means."),
            key("notes", &V::notes, text(), "For people."),
            key("origin", &V::origin, text(), "Where in the source document it stands."),
        };
        made.place = &V::place;
        made.identity = key("id", &V::id, text(), "What bindings name it by.");
        made.block = true;
        return made;
    }();
    return form;
}

}  // namespace plumb::spec::yaml
