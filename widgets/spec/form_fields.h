// What the form shows of each kind of thing in a spec: keys of the YAML form, in the order in which people think of
// them.
#pragma once

#include "widgets/spec/outline_row.h"

#include <QString>

#include <span>

namespace plumb::desk {

enum class FormKind : quint8 {
    Text,
    Usage,
    Cardinality,
    Type,
    ValueSet,  ///< a binding: a name, or a mapping or list in braces
    Format,
    Version,
    Direction,
    Role,
    Extensible,
    CodeUsage,
    Class,  ///< of findings
    List,   ///< names, with commas
    Flag,
    Segment,
    Flavour,
    Structure,
};

struct FormField {
    const char* key;
    const char* label;  ///< to be translated in the context SpecForm
    FormKind kind = FormKind::Text;
};

[[nodiscard]] std::span<const FormField> formFields(SpecThing thing);

}  // namespace plumb::desk
