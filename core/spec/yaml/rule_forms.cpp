// Statements, slices, dynamic types, occurrences in any order.
#include "spec/yaml/forms.h"

namespace plumb::spec::yaml {
namespace {

using Case = DynamicType::Case;
using Pattern = OrderIndifferent::Pattern;

const Form<Slice>& sliceForm() {
    static const Form<Slice> form = [] {
        Form<Slice> made;
        made.name = "a slice";
        made.about = "A flavour for some occurrences.";
        made.keys = {
            key("name", &Slice::name, text(), "What people call it."),
            key("as", &Slice::flavour, text(), "The type (of a field) or segment flavour that these occurrences have."),
            key("occurrence", &Slice::occurrence, maybeNumber("The number of an occurrence"),
                "By position, from 1; otherwise by `when`."),
            key("when", &Slice::when, rule(), "A test on the occurrence, such as .5 = \"MR\"."),
            key("repeat", &Slice::cardinality, cardinality(), "How many occurrences are of this kind."),
            key("notes", &Slice::notes, text(), "For people."),
        };
        made.place = &Slice::place;
        return made;
    }();
    return form;
}

const Form<Case>& caseForm() {
    static const Form<Case> form = [] {
        Form<Case> made;
        made.name = "a case";
        made.about = "The type for one value.";
        made.keys = {
            key("and", &Case::secondValue, text(), "The value at the second path."),
            key("type", &Case::type, text(), "The type that the field then has."),
        };
        made.identity = key("value", &Case::value, text(), "The value at the path of `by`.");
        made.shorthand = Key<Case>{
            "", "", [](Walker& walker, NodeIndex node, Case& one) { text().read(walker, node, one.type); },
            [](const Case& one) {
                return one.secondValue.empty() && !one.type.empty() ? std::optional(Value(one.type)) : std::nullopt;
            },
            text().schema};
        return made;
    }();
    return form;
}

const Form<Pattern>& patternForm() {
    static const Form<Pattern> form = [] {
        Form<Pattern> made;
        made.name = "a pattern";
        made.about = "What one kind of occurrence looks like.";
        made.keys = {
            key("id", &Pattern::id, text(), "A short name."),
            key("text", &Pattern::text, text(), "For people."),
            key("rule", &Pattern::rule, rule(), "Holds for the occurrences that it takes."),
            key("repeat", &Pattern::cardinality, cardinality(), "How many occurrences it takes."),
            key("should", &Pattern::should, flag(), "A warning only."),
            key("statements", &Pattern::statements, list(entry(&statementForm), true),
                "Rules for each occurrence that it takes."),
            key("any-order", &Pattern::inner, list(entry(&orderIndifferentForm), true), "Inside each of them."),
        };
        return made;
    }();
    return form;
}

}  // namespace

const Form<Statement>& statementForm() {
    using S = Statement;
    static const Form<S> form = [] {
        Form<S> made;
        made.name = "a statement";
        made.about = "A rule that must hold (a conformance statement).";
        made.keys = {
            key("id", &S::id, text(), "A short name that findings and waivers go by."),
            key("rule", &S::rule, rule(), "The rule, such as if PV1-2 = \"I\" then valued(PV1-3)."),
            key("text", &S::text, text(), "For people; left out: made from the rule."),
            key("should", &S::should, flag(), "SHOULD instead of SHALL: a warning."),
            key("target", &S::target, text(), "The place that it is about; left out: where the rule looks."),
            key("classification", &S::classification, text(), "error, warning, alert or information."),
            key("origin", &S::origin, text(), "Where in the source document it stands."),
        };
        made.place = &S::place;
        made.shorthand = Key<S>{
            "", "", [](Walker& walker, NodeIndex node, S& statement) { rule().read(walker, node, statement.rule); },
            [](const S&) { return std::optional<Value>(); }, rule().schema};
        return made;
    }();
    return form;
}

const Form<Predicate>& predicateForm() {
    using P = Predicate;
    static const Form<P> form = [] {
        Form<P> made;
        made.name = "a predicate";
        made.about = "The usage of a place further down, chosen by a condition that is read from here.";
        made.keys = {
            key("id", &P::id, text(), "A short name."),
            key("target", &P::target, text(), "The place: OBSERVATION/OBX-5, .4.1"),
            key("usage", &P::usage, usage(), "C(a/b)"),
            key("when", &P::condition, rule(), "The condition."),
            key("origin", &P::origin, text(), "Where in the source document it stands."),
        };
        made.place = &P::place;
        return made;
    }();
    return form;
}

const Form<Slicing>& slicingForm() {
    using S = Slicing;
    static const Form<S> form = [] {
        Form<S> made;
        made.name = "a slicing";
        made.about = "How the repetitions of a field, or the occurrences of a segment, are told apart.";
        made.keys = {
            key("field", &S::field, number("The number of a field"), "Its number; left out: the segment itself."),
            key("ordered", &S::ordered, flag(), "By position (true) or by a test."),
            key("into", &S::slices, list(entry(&sliceForm), true), "The kinds of occurrences."),
        };
        made.place = &S::place;
        return made;
    }();
    return form;
}

const Form<DynamicType>& dynamicTypeForm() {
    using D = DynamicType;
    static const Form<D> form = [] {
        Form<D> made;
        made.name = "a dynamic-type";
        made.about = "Which type a field has, by what other fields hold (OBX-5 by OBX-2).";
        made.keys = {
            key("field", &D::field, number("The number of a field"), "The field whose type it is."),
            key("by", &D::reference, text(), "The path of what tells, such as 2."),
            key("and", &D::secondReference, text(), "A second one, such as 3.1."),
            key("cases", &D::cases, keyed(&caseForm, false), "Value: type."),
        };
        made.place = &D::place;
        return made;
    }();
    return form;
}

const Form<OrderIndifferent>& orderIndifferentForm() {
    using O = OrderIndifferent;
    static const Form<O> form = [] {
        Form<O> made;
        made.name = "an any-order";
        made.about = "Occurrences that may stand in any order, each of which one pattern takes.";
        made.keys = {
            key("id", &O::id, text(), "A short name."),
            key("text", &O::text, text(), "For people."),
            key("context", &O::context, text(), "The path of what repeats."),
            key("should", &O::should, flag(), "A warning only."),
            key("closed", &O::closed, flag(), "An occurrence that no pattern takes is an error."),
            key("patterns", &O::patterns, list(entry(&patternForm), true), "The kinds of occurrences."),
        };
        made.place = &O::place;
        return made;
    }();
    return form;
}

}  // namespace plumb::spec::yaml
