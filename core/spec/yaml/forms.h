// The forms of everything in a spec; specs/README.md shows them all by example.
#pragma once

#include "spec/yaml/form.h"

namespace plumb::spec::yaml {

/// The value of the first key, `plumbline`.
inline constexpr std::string_view kFormat = "spec/1";

[[nodiscard]] const Form<SpecDocument>& documentForm();
[[nodiscard]] const Form<MessageSpec>& messageForm();
[[nodiscard]] const Form<StructureNode>& nodeForm();
[[nodiscard]] const Form<MessageSpec::Change>& changeForm();
[[nodiscard]] const Form<SegmentSpec>& segmentForm();
[[nodiscard]] const Form<ElementSpec>& fieldForm();
[[nodiscard]] const Form<ElementSpec>& componentForm();
[[nodiscard]] const Form<TypeSpec>& typeForm();
[[nodiscard]] const Form<ValueSet>& valueSetForm();
[[nodiscard]] const Form<Binding>& bindingForm();
[[nodiscard]] const Form<Statement>& statementForm();
[[nodiscard]] const Form<Predicate>& predicateForm();
[[nodiscard]] const Form<Slicing>& slicingForm();
[[nodiscard]] const Form<DynamicType>& dynamicTypeForm();
[[nodiscard]] const Form<OrderIndifferent>& orderIndifferentForm();
[[nodiscard]] Codec<CoConstraintTable> coConstraint();

// What the room's own names are in YAML, "not said" first.
[[nodiscard]] std::span<const std::string_view> strengthNames();

/// "group NAME", "choice", "any", a segment id.
[[nodiscard]] std::string nodeHead(StructureNode::Kind kind, const std::string& name);
void readNodeHead(std::string_view head, StructureNode::Kind& kind, std::string& name);
/// "R 1..1" as the value of a head; says what is wrong otherwise.
void readOccurs(Walker& walker, NodeIndex node, Usage& usage, Cardinality& cardinality);
[[nodiscard]] std::optional<Value> writeOccurs(const Usage& usage, const Cardinality& cardinality);
[[nodiscard]] std::string occursSchema(Schema& schema);

}  // namespace plumb::spec::yaml
