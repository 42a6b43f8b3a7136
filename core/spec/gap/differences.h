// How two sayings about one place differ, and what that does: usage, cardinality, length, type, values. For this folder
// only. Nothing: they agree, or one of them says nothing that could be held against the other.
#pragma once

#include "spec/gap/find_gaps.h"
#include "spec/gap/spec_side.h"

#include <optional>
#include <string>

namespace plumb::spec {

struct Difference {
    GapKind kind = GapKind::Usage;
    GapDirection direction = GapDirection::Both;
    GapHarm harm = GapHarm::Harmless;
    std::string sender, receiver;  ///< what each says
    std::string detail;
};

/// Usage with the condition that it hangs on.
struct SaidUsage {
    Usage usage;
    std::string condition;
    bool fromStandard = false;  ///< a C of the standard's own says nothing about when
    bool implied = false;       ///< nobody wrote it, so it is not shown

    [[nodiscard]] bool absent() const { return usage.code == UsageCode::X || usage.code == UsageCode::W; }
    [[nodiscard]] std::string says() const;
};

/// What a usage of the sender does to one of the receiver; either may be absent (X).
[[nodiscard]] GapHarm usageHarm(const SaidUsage& sender, const SaidUsage& receiver, const GapOptions& options);
/// Of two that are both there.
[[nodiscard]] std::optional<Difference> usageDifference(const SaidUsage& sender, const SaidUsage& receiver,
                                                        const GapOptions& options);
[[nodiscard]] std::optional<Difference> cardinalityDifference(const Cardinality& sender, const Cardinality& receiver);
[[nodiscard]] std::optional<Difference> lengthDifference(const Length& sender, const Length& receiver);
[[nodiscard]] std::optional<Difference> typeDifference(SpecSide& senders, const std::string& sender,
                                                       SpecSide& receivers, const std::string& receiver);
[[nodiscard]] std::optional<Difference> constantDifference(const std::string& sender, const std::string& receiver);
[[nodiscard]] std::optional<Difference> formatDifference(const std::string& sender, const std::string& receiver);
[[nodiscard]] std::optional<Difference> codesDifference(const CodeList& sender, const CodeList& receiver);

/// Two limits: the sender's least and most against the receiver's.
[[nodiscard]] GapDirection widerSide(bool senderWider, bool receiverWider);

}  // namespace plumb::spec
