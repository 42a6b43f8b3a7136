// Usage, cardinality and length: how often and how much on either side.
#include "spec/gap/differences.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>

namespace plumb::spec {
namespace {

/// What usages come to between two systems: B is taken as O, W is not sent, nothing said is O.
UsageCode plainUsage(UsageCode code) {
    switch (code) {
    case UsageCode::W:
        return UsageCode::X;
    case UsageCode::B:
    case UsageCode::Unsaid:
        return UsageCode::O;
    default:
        return code;
    }
}

bool isConditional(const Usage& usage) {
    return usage.code == UsageCode::C || usage.code == UsageCode::CE;
}

/// What a usage is when its condition holds, and when not.
std::array<UsageCode, 2> branches(const SaidUsage& said) {
    const Usage& usage = said.usage;
    if (!isConditional(usage)) {
        return {plainUsage(usage.code), plainUsage(usage.code)};
    }
    if (usage.whenTrue != UsageCode::Unsaid || usage.whenFalse != UsageCode::Unsaid) {
        return {plainUsage(usage.whenTrue), plainUsage(usage.whenFalse)};
    }
    if (said.fromStandard) {
        return {UsageCode::O, UsageCode::O};
    }
    const UsageCode held = usage.code == UsageCode::C ? UsageCode::R : UsageCode::RE;
    return {held, said.condition.empty() ? UsageCode::O : UsageCode::X};
}

GapHarm harmOfBranch(UsageCode sender, UsageCode receiver, const GapOptions& options) {
    if (sender == receiver) {
        return GapHarm::Harmless;
    }
    if (receiver == UsageCode::X) {
        return GapHarm::Ignored;
    }
    if (receiver == UsageCode::R) {
        return sender == UsageCode::X ? GapHarm::NeverSends : GapHarm::Omits;
    }
    if (receiver == UsageCode::RE && sender == UsageCode::X) {
        return GapHarm::NeverSends;
    }
    return receiver == UsageCode::RE && sender == UsageCode::O && options.strictUsage ? GapHarm::Omits
                                                                                      : GapHarm::Harmless;
}

GapHarm worse(GapHarm a, GapHarm b) {
    constexpr std::array<GapHarm, 4> kWorstFirst = {GapHarm::Omits, GapHarm::NeverSends, GapHarm::Ignored,
                                                    GapHarm::Harmless};
    for (const GapHarm harm : kWorstFirst) {
        if (a == harm || b == harm) {
            return harm;
        }
    }
    return a;
}

/// Conditions as texts: spaces do not count.
bool sameCondition(const std::string& a, const std::string& b) {
    const auto bare = [](const std::string& text) {
        std::string kept;
        for (const char c : text) {
            if (!isSpace(static_cast<unsigned char>(c))) {
                kept += c;
            }
        }
        return kept;
    };
    return a == b || bare(a) == bare(b);
}

/// How much may be left out; of equal ones neither is wider.
int looseness(UsageCode code) {
    switch (code) {
    case UsageCode::R:
        return 0;
    case UsageCode::RE:
        return 1;
    case UsageCode::C:
    case UsageCode::CE:
        return 2;
    case UsageCode::X:
        return 4;
    default:
        return 3;
    }
}

std::string limit(const std::optional<std::uint32_t>& value) {
    return !value || *value == hl7::kUnbounded ? "*" : std::to_string(*value);
}

}  // namespace

std::string SaidUsage::says() const {
    const std::string text = implied ? std::string() : printUsage(usage);
    return condition.empty() || !isConditional(usage) ? text : text + ": " + condition;
}

GapHarm usageHarm(const SaidUsage& sender, const SaidUsage& receiver, const GapOptions& options) {
    const std::array<UsageCode, 2> s = branches(sender), r = branches(receiver);
    const bool together = isConditional(sender.usage) && isConditional(receiver.usage) &&
                          sameCondition(sender.condition, receiver.condition);
    GapHarm worst = worse(harmOfBranch(s[0], r[0], options), harmOfBranch(s[1], r[1], options));
    if (!together) {
        worst = worse(worst, worse(harmOfBranch(s[0], r[1], options), harmOfBranch(s[1], r[0], options)));
    }
    return worst;
}

GapDirection widerSide(bool senderWider, bool receiverWider) {
    return senderWider == receiverWider ? GapDirection::Both
           : senderWider                ? GapDirection::Sender
                                        : GapDirection::Receiver;
}

std::optional<Difference> usageDifference(const SaidUsage& sender, const SaidUsage& receiver,
                                          const GapOptions& options) {
    const bool bothConditional = isConditional(sender.usage) && isConditional(receiver.usage);
    const bool sameWhen = sameCondition(sender.condition, receiver.condition);
    // The same words are the same, whoever says them.
    if (sameWhen && sender.usage == receiver.usage) {
        return std::nullopt;
    }
    if (bothConditional ? sameWhen && branches(sender) == branches(receiver)
                        : plainUsage(sender.usage.code) == plainUsage(receiver.usage.code)) {
        return std::nullopt;
    }
    Difference made;
    made.sender = sender.says();
    made.receiver = receiver.says();
    const GapHarm harm = usageHarm(sender, receiver, options);
    if (bothConditional && !sameWhen) {
        made.kind = GapKind::Condition;
        made.harm = harm == GapHarm::Harmless ? harm : GapHarm::OtherCondition;
        return made;
    }
    made.kind = GapKind::Usage;
    made.harm = harm;
    const int s = looseness(plainUsage(sender.usage.code)), r = looseness(plainUsage(receiver.usage.code));
    made.direction = widerSide(s > r, r > s);
    return made;
}

std::optional<Difference> cardinalityDifference(const Cardinality& sender, const Cardinality& receiver) {
    // That it may be missing at all is what the usage says.
    const std::uint32_t sLeast = std::max(1U, sender.min.value_or(1)), rLeast = std::max(1U, receiver.min.value_or(1));
    if (!sender.max || !receiver.max) {
        return std::nullopt;
    }
    const bool more = *sender.max > *receiver.max, fewer = sLeast < rLeast;
    const bool takesMore = *receiver.max > *sender.max, takesFewer = rLeast < sLeast;
    if (!more && !fewer && !takesMore && !takesFewer) {
        return std::nullopt;
    }
    Difference made;
    made.kind = GapKind::Cardinality;
    made.direction = widerSide(more || fewer, takesMore || takesFewer);
    made.harm = more ? GapHarm::TooMany : fewer ? GapHarm::TooFew : GapHarm::Harmless;
    made.sender = printCardinality(sender);
    made.receiver = printCardinality(receiver);
    return made;
}

std::optional<Difference> lengthDifference(const Length& sender, const Length& receiver) {
    // The conformance length is what a receiver keeps at least, so where it says no other, that is what it takes.
    const std::uint32_t sMost = sender.max.value_or(hl7::kUnbounded);
    const std::uint32_t rMost = receiver.max.value_or(receiver.conformance.value_or(hl7::kUnbounded));
    const std::uint32_t sLeast = sender.min.value_or(0), rLeast = receiver.min.value_or(0);
    if (sMost == rMost && sLeast == rLeast) {
        return std::nullopt;
    }
    Difference made;
    made.kind = GapKind::Length;
    made.direction = widerSide(sMost > rMost || sLeast<rLeast, rMost> sMost || rLeast < sLeast);
    made.harm = sMost > rMost ? GapHarm::TooLong : sLeast < rLeast ? GapHarm::TooShort : GapHarm::Harmless;
    const auto says = [](std::uint32_t least, std::uint32_t most) {
        return least == 0 && most == hl7::kUnbounded ? std::string() : std::to_string(least) + ".." + limit(most);
    };
    made.sender = says(sLeast, sMost);
    made.receiver = says(rLeast, rMost);
    return made;
}

}  // namespace plumb::spec
