#include "widgets/spec/form_fields.h"

#include <QtGlobal>

namespace plumb::desk {
namespace {

#define FORM_LABEL(text) QT_TRANSLATE_NOOP("SpecForm", text)

constexpr FormField kHead[] = {{"title", FORM_LABEL("Title")},
                               {"id", FORM_LABEL("Short name")},
                               {"standard", FORM_LABEL("Based on HL7"), FormKind::Version},
                               {"version", FORM_LABEL("Version")},
                               {"date", FORM_LABEL("Date")},
                               {"direction", FORM_LABEL("Direction"), FormKind::Direction},
                               {"role", FORM_LABEL("Duties of"), FormKind::Role},
                               {"vendor", FORM_LABEL("Vendor")},
                               {"product", FORM_LABEL("Product")},
                               {"interface", FORM_LABEL("Interface")},
                               {"extends", FORM_LABEL("Extends"), FormKind::List},
                               {"senders", FORM_LABEL("Senders"), FormKind::List},
                               {"receivers", FORM_LABEL("Receivers"), FormKind::List},
                               {"description", FORM_LABEL("Description")}};
constexpr FormField kMessage[] = {{"name", FORM_LABEL("Name")},
                                  {"usage", FORM_LABEL("Usage"), FormKind::Usage},
                                  {"events", FORM_LABEL("Events"), FormKind::List},
                                  {"structure", FORM_LABEL("Structure"), FormKind::Structure},
                                  {"description", FORM_LABEL("Description")},
                                  {"notes", FORM_LABEL("Notes")}};
constexpr FormField kNode[] = {{"usage", FORM_LABEL("Usage"), FormKind::Usage},
                               {"repeat", FORM_LABEL("How often"), FormKind::Cardinality},
                               {"when", FORM_LABEL("Condition")},
                               {"flavour", FORM_LABEL("Flavour"), FormKind::Flavour},
                               {"title", FORM_LABEL("Title")},
                               {"notes", FORM_LABEL("Notes")}};
constexpr FormField kChange[] = {{"usage", FORM_LABEL("Usage"), FormKind::Usage},
                                 {"repeat", FORM_LABEL("How often"), FormKind::Cardinality},
                                 {"when", FORM_LABEL("Condition")},
                                 {"after", FORM_LABEL("Stands behind")},
                                 {"flavour", FORM_LABEL("Flavour"), FormKind::Flavour},
                                 {"notes", FORM_LABEL("Notes")}};
constexpr FormField kSegment[] = {{"name", FORM_LABEL("Name")},
                                  {"segment", FORM_LABEL("Segment"), FormKind::Segment},
                                  {"senders", FORM_LABEL("Senders"), FormKind::List},
                                  {"notes", FORM_LABEL("Notes")}};
constexpr FormField kField[] = {{"usage", FORM_LABEL("Usage"), FormKind::Usage},
                                {"repeat", FORM_LABEL("How often"), FormKind::Cardinality},
                                {"when", FORM_LABEL("Condition")},
                                {"type", FORM_LABEL("Type"), FormKind::Type},
                                {"length", FORM_LABEL("Length")},
                                {"values", FORM_LABEL("Value set"), FormKind::ValueSet},
                                {"constant", FORM_LABEL("Only value")},
                                {"format", FORM_LABEL("Format"), FormKind::Format},
                                {"pattern", FORM_LABEL("Pattern")},
                                {"name", FORM_LABEL("Name")},
                                {"example", FORM_LABEL("Example")},
                                {"notes", FORM_LABEL("Notes")}};
constexpr FormField kComponent[] = {{"usage", FORM_LABEL("Usage"), FormKind::Usage},
                                    {"when", FORM_LABEL("Condition")},
                                    {"type", FORM_LABEL("Type"), FormKind::Type},
                                    {"length", FORM_LABEL("Length")},
                                    {"values", FORM_LABEL("Value set"), FormKind::ValueSet},
                                    {"constant", FORM_LABEL("Only value")},
                                    {"format", FORM_LABEL("Format"), FormKind::Format},
                                    {"pattern", FORM_LABEL("Pattern")},
                                    {"name", FORM_LABEL("Name")},
                                    {"notes", FORM_LABEL("Notes")}};
constexpr FormField kType[] = {{"name", FORM_LABEL("Name")},
                               {"base", FORM_LABEL("Starts from"), FormKind::Type},
                               {"format", FORM_LABEL("Format"), FormKind::Format},
                               {"pattern", FORM_LABEL("Pattern")},
                               {"length", FORM_LABEL("Length")},
                               {"notes", FORM_LABEL("Notes")}};
constexpr FormField kValueSet[] = {{"name", FORM_LABEL("Name")},
                                   {"extends", FORM_LABEL("Has the codes of"), FormKind::ValueSet},
                                   {"extensibility", FORM_LABEL("Other codes"), FormKind::Extensible},
                                   {"description", FORM_LABEL("Description")},
                                   {"version", FORM_LABEL("Version")},
                                   {"oid", FORM_LABEL("OID")},
                                   {"notes", FORM_LABEL("Notes")}};
constexpr FormField kCode[] = {{"text", FORM_LABEL("Meaning")},
                               {"usage", FORM_LABEL("Usage"), FormKind::CodeUsage},
                               {"system", FORM_LABEL("Code system")},
                               {"translate", FORM_LABEL("Other system's code")},
                               {"comment", FORM_LABEL("Comment")}};
constexpr FormField kStatement[] = {{"id", FORM_LABEL("Short name")},
                                    {"rule", FORM_LABEL("Rule")},
                                    {"text", FORM_LABEL("In words")},
                                    {"should", FORM_LABEL("A warning only"), FormKind::Flag},
                                    {"target", FORM_LABEL("About the place")}};
constexpr FormField kPredicate[] = {{"target", FORM_LABEL("About the place")},
                                    {"usage", FORM_LABEL("Usage"), FormKind::Usage},
                                    {"when", FORM_LABEL("Condition")}};
constexpr FormField kIdentifier[] = {{"path", FORM_LABEL("Path")}, {"description", FORM_LABEL("Description")}};
constexpr FormField kClassification[] = {{"rule", FORM_LABEL("Rule")},
                                         {"path", FORM_LABEL("Only at the path")},
                                         {"as", FORM_LABEL("Counts as"), FormKind::Class}};
constexpr FormField kCoConstraint[] = {{"id", FORM_LABEL("Short name")},
                                       {"name", FORM_LABEL("Name")},
                                       {"context", FORM_LABEL("Counted in")},
                                       {"segment", FORM_LABEL("Segment")},
                                       {"when", FORM_LABEL("Condition")},
                                       {"closed", FORM_LABEL("No other rows"), FormKind::Flag}};
constexpr FormField kAnyOrder[] = {{"id", FORM_LABEL("Short name")},
                                   {"text", FORM_LABEL("In words")},
                                   {"context", FORM_LABEL("What repeats")},
                                   {"closed", FORM_LABEL("No others"), FormKind::Flag},
                                   {"should", FORM_LABEL("A warning only"), FormKind::Flag}};
constexpr FormField kSlicing[] = {{"field", FORM_LABEL("Field")}};
constexpr FormField kSlice[] = {{"name", FORM_LABEL("Name")},
                                {"as", FORM_LABEL("Is a"), FormKind::Type},
                                {"when", FORM_LABEL("Condition")},
                                {"repeat", FORM_LABEL("How often"), FormKind::Cardinality},
                                {"notes", FORM_LABEL("Notes")}};

}  // namespace

std::span<const FormField> formFields(SpecThing thing) {
    switch (thing) {
    case SpecThing::Head:
        return kHead;
    case SpecThing::Message:
        return kMessage;
    case SpecThing::Node:
        return kNode;
    case SpecThing::Change:
        return kChange;
    case SpecThing::Segment:
        return kSegment;
    case SpecThing::Field:
        return kField;
    case SpecThing::Component:
        return kComponent;
    case SpecThing::Type:
        return kType;
    case SpecThing::ValueSet:
        return kValueSet;
    case SpecThing::Code:
        return kCode;
    case SpecThing::Statement:
        return kStatement;
    case SpecThing::Predicate:
        return kPredicate;
    case SpecThing::Identifier:
        return kIdentifier;
    case SpecThing::Classification:
        return kClassification;
    case SpecThing::CoConstraint:
        return kCoConstraint;
    case SpecThing::AnyOrder:
        return kAnyOrder;
    case SpecThing::Slicing:
        return kSlicing;
    case SpecThing::Slice:
        return kSlice;
    case SpecThing::Section:
        break;
    }
    return {};
}

}  // namespace plumb::desk
