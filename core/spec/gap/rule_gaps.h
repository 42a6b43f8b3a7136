// Statements and predicates of one place on both sides. For this folder only.
#pragma once

#include "spec/gap/gap_list.h"

#include <functional>
#include <string>
#include <vector>

namespace plumb::spec {

/// What a sender does not promise and a receiver demands may come; what only the sender promises does no harm. Rules
/// are the same when they mean the same, however they are written.
void compareStatements(const GapPlace& place, const std::vector<Statement>& sender,
                       const std::vector<Statement>& receiver, GapList& gaps);

/// What a side says of the usage of a target without a predicate.
using TargetUsage = std::function<SaidUsage(const std::string& target)>;

/// By their targets; a condition may stand there on one side and at the element itself on the other.
void comparePredicates(const GapPlace& place, const std::vector<Predicate>& sender, const TargetUsage& senderOwn,
                       const std::vector<Predicate>& receiver, const TargetUsage& receiverOwn, GapList& gaps);

/// What the structure says of a segment, group or field below a node: "OBSERVATION/OBX-5". Of what lies deeper, or is
/// not there, nothing.
[[nodiscard]] SaidUsage usageBelow(const Spec& spec, const StructureNode& node, const std::string& target);
/// Likewise of a field of a segment: "5", ".5", "OBX-5".
[[nodiscard]] SaidUsage usageInSegment(const MergedSegment& segment, const std::string& target);

/// A rule or condition as it is written when nothing but its meaning counts; one that cannot be read as it stands.
[[nodiscard]] std::string plainRule(const std::string& rule);
/// "ADT_A01/PROCEDURE/PR1-3", "PID-8", "CX.1": a path that is read from a place.
[[nodiscard]] std::string pathFrom(const std::string& place, const std::string& target);

}  // namespace plumb::spec
