// Segment flavours and local types.
#include "spec/yaml/forms.h"

namespace plumb::spec::yaml {

const Form<SegmentSpec>& segmentForm() {
    using S = SegmentSpec;
    static const Form<S> form = [] {
        Form<S> made;
        made.name = "a segment";
        made.about = "What is said of a segment, or a flavour of one.";
        made.keys = {
            key("segment", &S::segment, text(), "The id that stands in the message; left out: the same."),
            key("name", &S::name, text(), "What people call it."),
            key("base", &S::base, text(), "A flavour that this one starts from."),
            key("senders", &S::senders, list(text()), "Of a Z-segment: the MSH-3 values for which it means this."),
            key("fields", &S::fields, keyed(&fieldForm), "Fields by number."),
            key("statements", &S::statements, list(entry(&statementForm), true), "Rules for each such segment."),
            key("slices", &S::slicings, list(entry(&slicingForm), true), "Repetitions of a field that differ."),
            key("dynamic", &S::dynamicTypes, list(entry(&dynamicTypeForm), true),
                "Fields whose type other fields tell, as OBX-2 does for OBX-5."),
            key("any-order", &S::orderIndifferent, list(entry(&orderIndifferentForm), true),
                "Occurrences that may stand in any order."),
            key("predicates", &S::predicates, list(entry(&predicateForm), true), "Usages that conditions choose."),
            key("co-constraints", &S::coConstraints, list(coConstraint(), true), "If this then that, as tables."),
            key("notes", &S::notes, text(), "For people."),
            key("origin", &S::origin, text(), "Where in the source document it stands."),
        };
        made.place = &S::place;
        made.identity = key("id", &S::id, text(), "The id of the flavour.");
        made.block = true;
        return made;
    }();
    return form;
}

const Form<TypeSpec>& typeForm() {
    using T = TypeSpec;
    static const Form<T> form = [] {
        Form<T> made;
        made.name = "a type";
        made.about = "A local type, or what differs from a type of the standard.";
        made.keys = {
            key("base", &T::base, text(), "The type that it starts from."),
            key("name", &T::name, text(), "What people call it."),
            key("components", &T::components, keyed(&componentForm), "Components by number."),
            key("format", &T::format, text(), "Of a primitive: a named format."),
            key("pattern", &T::pattern, text(), "Of a primitive: a regular expression (RE2)."),
            key("length", &T::length, length(), "Of a primitive: 1..20, 20="),
            key("values", &T::bindings, list(entry(&bindingForm)), "The value set in which the value must be."),
            key("statements", &T::statements, list(entry(&statementForm), true), "Rules for each value of it."),
            key("predicates", &T::predicates, list(entry(&predicateForm), true), "Usages that conditions choose."),
            key("notes", &T::notes, text(), "For people."),
            key("origin", &T::origin, text(), "Where in the source document it stands."),
        };
        made.place = &T::place;
        made.identity = key("id", &T::id, text(), "What fields name it by.");
        made.block = true;
        return made;
    }();
    return form;
}

}  // namespace plumb::spec::yaml
