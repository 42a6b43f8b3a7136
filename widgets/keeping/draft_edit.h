// What changed in a text that is kept while it is written.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/byte_edit.h"
#endif

#include <string>
#include <string_view>

namespace plumb::desk {

/// How the text of a list of gaps, and that of the answers of an import begins; every other one is a spec.
inline constexpr std::string_view kGapDraftHead = "plumbline: gaps/";
inline constexpr std::string_view kImportDraftHead = "plumbline: import-template/";

/// The one edit that makes `now` of `before`.
[[nodiscard]] hl7::ByteEdit editBetween(const std::string& before, std::string_view now);

}  // namespace plumb::desk
