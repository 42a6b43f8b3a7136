#include "widgets/spec/form_fields.h"

#include <QtGlobal>

namespace plumb::desk {
namespace {

constexpr FormField kHead[] = {{"title", QT_TRANSLATE_NOOP("SpecForm", "Title")},
                               {"id", QT_TRANSLATE_NOOP("SpecForm", "Short name")},
                               {"standard", QT_TRANSLATE_NOOP("SpecForm", "Based on HL7"), FormKind::Version},
                               {"version", QT_TRANSLATE_NOOP("SpecForm", "Version")},
                               {"date", QT_TRANSLATE_NOOP("SpecForm", "Date")},
                               {"direction", QT_TRANSLATE_NOOP("SpecForm", "Direction"), FormKind::Direction},
                               {"role", QT_TRANSLATE_NOOP("SpecForm", "Duties of"), FormKind::Role},
                               {"vendor", QT_TRANSLATE_NOOP("SpecForm", "Vendor")},
                               {"product", QT_TRANSLATE_NOOP("SpecForm", "Product")},
                               {"interface", QT_TRANSLATE_NOOP("SpecForm", "Interface")},
                               {"extends", QT_TRANSLATE_NOOP("SpecForm", "Extends"), FormKind::List},
                               {"senders", QT_TRANSLATE_NOOP("SpecForm", "Senders"), FormKind::List},
                               {"receivers", QT_TRANSLATE_NOOP("SpecForm", "Receivers"), FormKind::List},
                               {"description", QT_TRANSLATE_NOOP("SpecForm", "Description")}};
constexpr FormField kMessage[] = {{"name", QT_TRANSLATE_NOOP("SpecForm", "Name")},
                                  {"usage", QT_TRANSLATE_NOOP("SpecForm", "Usage"), FormKind::Usage},
                                  {"events", QT_TRANSLATE_NOOP("SpecForm", "Events"), FormKind::List},
                                  {"structure", QT_TRANSLATE_NOOP("SpecForm", "Structure"), FormKind::Structure},
                                  {"description", QT_TRANSLATE_NOOP("SpecForm", "Description")},
                                  {"notes", QT_TRANSLATE_NOOP("SpecForm", "Notes")}};
constexpr FormField kNode[] = {{"usage", QT_TRANSLATE_NOOP("SpecForm", "Usage"), FormKind::Usage},
                               {"repeat", QT_TRANSLATE_NOOP("SpecForm", "How often"), FormKind::Cardinality},
                               {"when", QT_TRANSLATE_NOOP("SpecForm", "Condition")},
                               {"flavour", QT_TRANSLATE_NOOP("SpecForm", "Flavour"), FormKind::Flavour},
                               {"title", QT_TRANSLATE_NOOP("SpecForm", "Title")},
                               {"notes", QT_TRANSLATE_NOOP("SpecForm", "Notes")}};
constexpr FormField kChange[] = {{"usage", QT_TRANSLATE_NOOP("SpecForm", "Usage"), FormKind::Usage},
                                 {"repeat", QT_TRANSLATE_NOOP("SpecForm", "How often"), FormKind::Cardinality},
                                 {"when", QT_TRANSLATE_NOOP("SpecForm", "Condition")},
                                 {"after", QT_TRANSLATE_NOOP("SpecForm", "Stands behind")},
                                 {"flavour", QT_TRANSLATE_NOOP("SpecForm", "Flavour"), FormKind::Flavour},
                                 {"notes", QT_TRANSLATE_NOOP("SpecForm", "Notes")}};
constexpr FormField kSegment[] = {{"name", QT_TRANSLATE_NOOP("SpecForm", "Name")},
                                  {"segment", QT_TRANSLATE_NOOP("SpecForm", "Segment"), FormKind::Segment},
                                  {"senders", QT_TRANSLATE_NOOP("SpecForm", "Senders"), FormKind::List},
                                  {"notes", QT_TRANSLATE_NOOP("SpecForm", "Notes")}};
constexpr FormField kField[] = {{"usage", QT_TRANSLATE_NOOP("SpecForm", "Usage"), FormKind::Usage},
                                {"repeat", QT_TRANSLATE_NOOP("SpecForm", "How often"), FormKind::Cardinality},
                                {"when", QT_TRANSLATE_NOOP("SpecForm", "Condition")},
                                {"type", QT_TRANSLATE_NOOP("SpecForm", "Type"), FormKind::Type},
                                {"length", QT_TRANSLATE_NOOP("SpecForm", "Length")},
                                {"values", QT_TRANSLATE_NOOP("SpecForm", "Value set"), FormKind::ValueSet},
                                {"constant", QT_TRANSLATE_NOOP("SpecForm", "Only value")},
                                {"format", QT_TRANSLATE_NOOP("SpecForm", "Format"), FormKind::Format},
                                {"pattern", QT_TRANSLATE_NOOP("SpecForm", "Pattern")},
                                {"name", QT_TRANSLATE_NOOP("SpecForm", "Name")},
                                {"example", QT_TRANSLATE_NOOP("SpecForm", "Example")},
                                {"notes", QT_TRANSLATE_NOOP("SpecForm", "Notes")}};
constexpr FormField kComponent[] = {{"usage", QT_TRANSLATE_NOOP("SpecForm", "Usage"), FormKind::Usage},
                                    {"when", QT_TRANSLATE_NOOP("SpecForm", "Condition")},
                                    {"type", QT_TRANSLATE_NOOP("SpecForm", "Type"), FormKind::Type},
                                    {"length", QT_TRANSLATE_NOOP("SpecForm", "Length")},
                                    {"values", QT_TRANSLATE_NOOP("SpecForm", "Value set"), FormKind::ValueSet},
                                    {"constant", QT_TRANSLATE_NOOP("SpecForm", "Only value")},
                                    {"format", QT_TRANSLATE_NOOP("SpecForm", "Format"), FormKind::Format},
                                    {"pattern", QT_TRANSLATE_NOOP("SpecForm", "Pattern")},
                                    {"name", QT_TRANSLATE_NOOP("SpecForm", "Name")},
                                    {"notes", QT_TRANSLATE_NOOP("SpecForm", "Notes")}};
constexpr FormField kType[] = {{"name", QT_TRANSLATE_NOOP("SpecForm", "Name")},
                               {"base", QT_TRANSLATE_NOOP("SpecForm", "Starts from"), FormKind::Type},
                               {"format", QT_TRANSLATE_NOOP("SpecForm", "Format"), FormKind::Format},
                               {"pattern", QT_TRANSLATE_NOOP("SpecForm", "Pattern")},
                               {"length", QT_TRANSLATE_NOOP("SpecForm", "Length")},
                               {"notes", QT_TRANSLATE_NOOP("SpecForm", "Notes")}};
constexpr FormField kValueSet[] = {
    {"name", QT_TRANSLATE_NOOP("SpecForm", "Name")},
    {"extends", QT_TRANSLATE_NOOP("SpecForm", "Has the codes of"), FormKind::ValueSet},
    {"extensibility", QT_TRANSLATE_NOOP("SpecForm", "Other codes"), FormKind::Extensible},
    {"description", QT_TRANSLATE_NOOP("SpecForm", "Description")},
    {"version", QT_TRANSLATE_NOOP("SpecForm", "Version")},
    {"oid", QT_TRANSLATE_NOOP("SpecForm", "OID")},
    {"notes", QT_TRANSLATE_NOOP("SpecForm", "Notes")}};
constexpr FormField kCode[] = {{"text", QT_TRANSLATE_NOOP("SpecForm", "Meaning")},
                               {"usage", QT_TRANSLATE_NOOP("SpecForm", "Usage"), FormKind::CodeUsage},
                               {"system", QT_TRANSLATE_NOOP("SpecForm", "Code system")},
                               {"translate", QT_TRANSLATE_NOOP("SpecForm", "Other system's code")},
                               {"comment", QT_TRANSLATE_NOOP("SpecForm", "Comment")}};
constexpr FormField kStatement[] = {{"id", QT_TRANSLATE_NOOP("SpecForm", "Short name")},
                                    {"rule", QT_TRANSLATE_NOOP("SpecForm", "Rule")},
                                    {"text", QT_TRANSLATE_NOOP("SpecForm", "In words")},
                                    {"should", QT_TRANSLATE_NOOP("SpecForm", "A warning only"), FormKind::Flag},
                                    {"target", QT_TRANSLATE_NOOP("SpecForm", "About the place")}};
constexpr FormField kPredicate[] = {{"target", QT_TRANSLATE_NOOP("SpecForm", "About the place")},
                                    {"usage", QT_TRANSLATE_NOOP("SpecForm", "Usage"), FormKind::Usage},
                                    {"when", QT_TRANSLATE_NOOP("SpecForm", "Condition")}};
constexpr FormField kIdentifier[] = {{"path", QT_TRANSLATE_NOOP("SpecForm", "Path")},
                                     {"description", QT_TRANSLATE_NOOP("SpecForm", "Description")}};
constexpr FormField kClassification[] = {{"rule", QT_TRANSLATE_NOOP("SpecForm", "Rule")},
                                         {"path", QT_TRANSLATE_NOOP("SpecForm", "Only at the path")},
                                         {"as", QT_TRANSLATE_NOOP("SpecForm", "Counts as"), FormKind::Class}};
constexpr FormField kCoConstraint[] = {{"id", QT_TRANSLATE_NOOP("SpecForm", "Short name")},
                                       {"name", QT_TRANSLATE_NOOP("SpecForm", "Name")},
                                       {"context", QT_TRANSLATE_NOOP("SpecForm", "Counted in")},
                                       {"segment", QT_TRANSLATE_NOOP("SpecForm", "Segment")},
                                       {"when", QT_TRANSLATE_NOOP("SpecForm", "Condition")},
                                       {"closed", QT_TRANSLATE_NOOP("SpecForm", "No other rows"), FormKind::Flag}};
constexpr FormField kAnyOrder[] = {{"id", QT_TRANSLATE_NOOP("SpecForm", "Short name")},
                                   {"text", QT_TRANSLATE_NOOP("SpecForm", "In words")},
                                   {"context", QT_TRANSLATE_NOOP("SpecForm", "What repeats")},
                                   {"closed", QT_TRANSLATE_NOOP("SpecForm", "No others"), FormKind::Flag},
                                   {"should", QT_TRANSLATE_NOOP("SpecForm", "A warning only"), FormKind::Flag}};
constexpr FormField kSlicing[] = {{"field", QT_TRANSLATE_NOOP("SpecForm", "Field")}};
constexpr FormField kSlice[] = {{"name", QT_TRANSLATE_NOOP("SpecForm", "Name")},
                                {"as", QT_TRANSLATE_NOOP("SpecForm", "Is a"), FormKind::Type},
                                {"when", QT_TRANSLATE_NOOP("SpecForm", "Condition")},
                                {"repeat", QT_TRANSLATE_NOOP("SpecForm", "How often"), FormKind::Cardinality},
                                {"notes", QT_TRANSLATE_NOOP("SpecForm", "Notes")}};

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
