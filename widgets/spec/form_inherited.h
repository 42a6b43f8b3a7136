// What holds where a spec leaves a key of a field or component unsaid: from the specs that it extends, or the standard.
#pragma once

#include "widgets/spec/form_fields.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/spec.h"
#endif

#include <QString>

#include <optional>

namespace plumb::desk {

/// The element that a row of the outline is, with everything known of it; nothing: the row is none.
[[nodiscard]] std::optional<spec::MergedElement> mergedElement(const spec::Spec& spec, const OutlineRow& row);
/// One of its keys as it would be written; empty: nothing holds.
[[nodiscard]] QString inheritedValue(const spec::MergedElement& element, const FormField& field);

}  // namespace plumb::desk
