#include "spec/gap/gap.h"

#include <array>

namespace plumb::spec {
namespace {

constexpr std::array<std::string_view, 15> kKindNames = {
    "presence", "usage", "condition", "cardinality", "length",    "type",    "constant",     "codes",
    "format",   "order", "place",     "name",        "statement", "slicing", "co-constraint"};
constexpr std::array<std::string_view, 3> kDirectionNames = {"sender", "receiver", "both"};
constexpr std::array<std::string_view, 14> kHarmNames = {
    "harmless", "omits",   "never-sends", "ignored",         "unknown-codes", "too-long",    "too-short",
    "too-many", "too-few", "other-form",  "other-condition", "moved",         "other-order", "other-name"};

MessageId sentenceOf(const Gap& gap) {
    switch (gap.harm) {
    case GapHarm::Harmless:
        return MessageId::GapHarmless;
    case GapHarm::Omits:
        return MessageId::GapOmits;
    case GapHarm::NeverSends:
        return MessageId::GapNeverSends;
    case GapHarm::Ignored:
        return MessageId::GapIgnored;
    case GapHarm::UnknownCodes:
        return gap.detail.empty() ? MessageId::GapAnyCode : MessageId::GapCodes;
    case GapHarm::TooLong:
        return MessageId::GapTooLong;
    case GapHarm::TooShort:
        return MessageId::GapTooShort;
    case GapHarm::TooMany:
        return MessageId::GapTooMany;
    case GapHarm::TooFew:
        return MessageId::GapTooFew;
    case GapHarm::OtherForm:
        return MessageId::GapOtherForm;
    case GapHarm::OtherCondition:
        return MessageId::GapOtherCondition;
    case GapHarm::Moved:
        return MessageId::GapMoved;
    case GapHarm::OtherOrder:
        return MessageId::GapOtherOrder;
    case GapHarm::OtherName:
        break;
    }
    return MessageId::GapOtherName;
}

std::string said(const std::string& text) {
    return text.empty() ? "-" : text;
}

}  // namespace

std::span<const std::string_view> gapKindNames() {
    return kKindNames;
}

std::span<const std::string_view> gapDirectionNames() {
    return kDirectionNames;
}

std::span<const std::string_view> gapHarmNames() {
    return kHarmNames;
}

std::string_view gapName(GapKind kind) {
    return kKindNames[static_cast<std::size_t>(kind)];
}

std::string_view gapName(GapDirection direction) {
    return kDirectionNames[static_cast<std::size_t>(direction)];
}

std::string_view gapName(GapHarm harm) {
    return kHarmNames[static_cast<std::size_t>(harm)];
}

const std::string& gapPath(const Gap& gap) {
    return gap.sender.path.empty() ? gap.receiver.path : gap.sender.path;
}

Note gapNote(const Gap& gap) {
    return {sentenceOf(gap), {gapPath(gap), said(gap.sender.says), said(gap.receiver.says), gap.detail}};
}

}  // namespace plumb::spec
