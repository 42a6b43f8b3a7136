// Lists of gaps as YAML: `plumbline: gaps/1`, both specs, a row a gap with its decision first.
#include "spec/gap/gap_document.h"
#include "spec/yaml/format_key.h"

namespace plumb::spec {
namespace {

using namespace yaml;

constexpr std::string_view kGapFormat = "gaps/1";

/// The first name is what is not written.
template <class E>
Codec<E> quietChoice(std::span<const std::string_view> names) {
    Codec<E> codec = choice<E>(names);
    codec.write = [write = codec.write](const E& value) {
        return value == E{} ? std::optional<Value>() : write(value);
    };
    return codec;
}

const Form<GapSpec>& gapSpecForm() {
    using S = GapSpec;
    static const Form<S> form = [] {
        Form<S> made;
        made.name = "a gap-spec";
        made.about = "One of the two specs.";
        made.keys = {
            key("id", &S::id, text(), "Its id."),
            key("title", &S::title, text(), "What people call it."),
            key("version", &S::version, text(), "Its version."),
            key("date", &S::date, text(), "Its date."),
            key("standard", &S::standard, text(), "The version of the standard that it is based on."),
            key("from", &S::from, text(), "The file, or the name of a shipped spec, that it was read from."),
        };
        return made;
    }();
    return form;
}

const Form<GapSide>& gapSideForm() {
    using S = GapSide;
    static const Form<S> form = [] {
        Form<S> made;
        made.name = "a gap-side";
        made.about = "Where it stands on one side, and what is said there.";
        made.keys = {
            key("path", &S::path, text(), "PID-3.1; left out: it is not there."),
            key("name", &S::name, text(), "What the spec calls it."),
            key("says", &S::says, text(), "What the spec says of it."),
        };
        return made;
    }();
    return form;
}

template <class V>
Key<GapRow> gapKey(std::string_view name, V Gap::*member, Codec<V> codec, std::string_view about) {
    return keyAt<GapRow>(
        name, [member](auto& row) -> auto& { return row.gap.*member; }, std::move(codec), about);
}

const Form<GapRow>& gapRowForm() {
    using R = GapRow;
    static const Form<R> form = [] {
        Form<R> made;
        made.name = "a gap";
        made.about = "A difference of the two specs and what was decided about it.";
        made.keys = {
            key("decision", &R::decision, quietChoice<GapDecision>(gapDecisionNames()),
                "map, default, ask-vendor or ignore."),
            key("status", &R::status, quietChoice<GapStatus>(gapStatusNames()), "open, waiting or done."),
            key("owner", &R::owner, text(), "Who takes care of it."),
            key("due", &R::due, day(), "2027-01-31"),
            key("comment", &R::comment, text(), "For people."),
            key("mark", &R::mark, quietChoice<GapMark>(gapMarkNames()),
                "new, changed or gone since the last time; take changed away once it was looked at."),
            gapKey("kind", &Gap::kind, choice<GapKind>(gapKindNames()), "What differs."),
            gapKey("direction", &Gap::direction, choice<GapDirection>(gapDirectionNames()), "Which side allows more."),
            gapKey("harm", &Gap::harm, choice<GapHarm>(gapHarmNames()), "What it does."),
            gapKey("segment", &Gap::segment, text(), "PID"),
            gapKey("messages", &Gap::messages, list(text()), "Where it matters."),
            gapKey("sender", &Gap::sender, part(&gapSideForm), "On the sender's side."),
            gapKey("receiver", &Gap::receiver, part(&gapSideForm), "On the receiver's side."),
            gapKey("detail", &Gap::detail, text(), "What exactly differs."),
        };
        made.identity = gapKey("gap", &Gap::key, text(), "What it is known by.");
        made.block = true;
        return made;
    }();
    return form;
}

const Form<GapDocument>& gapDocumentForm() {
    using D = GapDocument;
    static const Form<D> form = [] {
        Form<D> made;
        made.name = "a list of gaps";
        made.about = "The gaps of a sender's spec against a receiver's.";
        made.keys = {
            formatKey<D>(kGapFormat, "Always the first key: gaps/1."),
            key("sender", &D::sender, part(&gapSpecForm), "The sender's spec."),
            key("receiver", &D::receiver, part(&gapSpecForm), "The receiver's spec."),
            key("gaps", &D::rows, keyed(&gapRowForm), "The gaps by key."),
        };
        return made;
    }();
    return form;
}

}  // namespace

ReadGaps readGapsYaml(std::string_view text, const std::string& file) {
    ReadGaps read;
    const Tree tree(text);
    if (tree.failure()) {
        read.notes.push_back({LintLevel::Error, file, tree.failure()->place, tree.failure()->note});
        return read;
    }
    Walker walker(tree, file, 0, read.notes);
    if (formatIsKnown(walker, tree, kGapFormat, MessageId::GapNoFormat)) {
        readForm(gapDocumentForm(), walker, 0, read.document, false);
    }
    return read;
}

std::string writeGapsYaml(const GapDocument& document) {
    return print(writeForm(gapDocumentForm(), document, false));
}

}  // namespace plumb::spec
