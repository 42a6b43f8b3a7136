// What the form reads out of a text and writes into it. Only the bytes that must change do: order, comments and quotes
// stay (core/spec/edit_text.h).
#pragma once

#include "widgets/spec/form_fields.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/result.h"
#endif

#include <string>
#include <string_view>

namespace plumb::desk {

struct FormChange {
    SpecThing thing = SpecThing::Head;
    std::string path;  ///< of the row; empty for the head
    FormField field;
    std::string value;  ///< empty: the key is taken out
};

/// The value of a key of a row, as the form shows it: a text, or a mapping or list in one line.
[[nodiscard]] std::string formValue(const spec::yaml::Tree& tree, const OutlineRow& row, const FormField& field);
/// The text with the change in it.
[[nodiscard]] Result<std::string> changed(std::string_view text, const FormChange& change);

}  // namespace plumb::desk
