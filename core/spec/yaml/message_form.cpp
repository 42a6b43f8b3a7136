#include "spec/yaml/forms.h"

namespace plumb::spec::yaml {

const Form<MessageSpec>& messageForm() {
    using M = MessageSpec;
    static const Form<M> form = [] {
        Form<M> made;
        made.name = "a message";
        made.about = "A message type: when it is sent, its grammar, its rules.";
        made.keys = {
            key("name", &M::name, text(), "What people call it."),
            key("identifier", &M::identifier, text(), "Of the profile, as MSH-21 names it."),
            key("events", &M::events, list(text()), "ADT^A01; \"*\" is every event of the structure."),
            key("structure", &M::structure, text(), "ADT_A01"),
            key("usage", &M::usage, usage(), "Whether the interface has it at all."),
            key("description", &M::description, text(), "What it means."),
            key("segments", &M::nodes, list(entry(&nodeForm), true), "The grammar; left out: that of the standard."),
            key("changes", &M::changes, list(entry(&changeForm), true), "What differs from the standard's grammar."),
            key("statements", &M::statements, list(entry(&statementForm), true), "Rules for each such message."),
            key("predicates", &M::predicates, list(entry(&predicateForm), true), "Usages that conditions choose."),
            key("co-constraints", &M::coConstraints, list(coConstraint(), true), "If this then that, as tables."),
            key("any-order", &M::orderIndifferent, list(entry(&orderIndifferentForm), true),
                "Occurrences that may stand in any order."),
            key("notes", &M::notes, text(), "For people."),
            key("origin", &M::origin, text(), "Where in the source document it stands."),
        };
        made.place = &M::place;
        made.identity = key("id", &M::id, text(), "A short name.");
        made.block = true;
        return made;
    }();
    return form;
}

}  // namespace plumb::spec::yaml
