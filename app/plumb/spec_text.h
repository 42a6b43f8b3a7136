// A spec as text for people: an overview, the structure of a message, the fields of a segment, one field, codes.
#pragma once

#include "spec/spec.h"

#include <optional>
#include <string>

namespace plumb::cli {

/// What `plumb spec show` can show of a spec beside all of it.
struct SpecPart {
    enum class Kind : std::uint8_t { Message, Segment, Element, Type, ValueSet };
    Kind kind = Kind::Message;
    const spec::MessageSpec* message = nullptr;
    spec::MergedSegment segment;
    std::string path;           ///< of an element: PID-3.1
    spec::ElementSpec element;  ///< of an element
    spec::MergedType type;
    spec::MergedValueSet valueSet;
};

/// ADT_A01, ADT^A01, PID, PID_Newborn, PID-3, PID-3.1, CX, HL70001; nothing when the spec has none of that name.
[[nodiscard]] std::optional<SpecPart> findPart(const spec::Spec& spec, const std::string& name);

[[nodiscard]] std::string overview(const spec::Spec& spec);
[[nodiscard]] std::string textOf(const spec::Spec& spec, const SpecPart& part);
/// The part alone, with all that it means, for YAML and JSON.
[[nodiscard]] spec::SpecDocument documentOf(const spec::Spec& spec, const SpecPart& part);

}  // namespace plumb::cli
