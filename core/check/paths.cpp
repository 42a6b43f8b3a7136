#include "check/paths.h"

namespace plumb::check {

std::string plainPath(const hl7::MessageView& message, hl7::FieldPath path) {
    if (path.segment() == 0) {
        return {};
    }
    std::string out(message.segmentId(path.segment()));
    if (path.field() != 0) {
        out += '-' + std::to_string(path.field());
    }
    if (path.component() != 0) {
        out += '.' + std::to_string(path.component());
    }
    if (path.subcomponent() != 0) {
        out += '.' + std::to_string(path.subcomponent());
    }
    return out;
}

bool isStructural(RuleKind kind) {
    switch (kind) {
    case RuleKind::RequiredSegmentMissing:
    case RuleKind::RequiredGroupMissing:
    case RuleKind::SegmentTooFew:
    case RuleKind::SegmentTooMany:
    case RuleKind::GroupTooFew:
    case RuleKind::GroupTooMany:
        return true;
    default:
        return false;
    }
}

}  // namespace plumb::check
