// message_diff.h: a difference as one line of text.
#include "hl7/message_diff.h"

#include <algorithm>

namespace plumb::hl7 {
namespace {

constexpr std::size_t kLongest = 200;

std::string printable(std::string_view text) {
    static constexpr char kDigits[] = "0123456789ABCDEF";
    const std::size_t shown = std::min(text.size(), kLongest);
    std::string out;
    for (const char c : text.substr(0, shown)) {
        const auto byte = static_cast<std::uint8_t>(c);
        if (byte < 0x20 || byte == 0x7F) {
            out += "\\x";
            out += kDigits[byte >> 4];
            out += kDigits[byte & 15];
        } else {
            out += c;
        }
    }
    if (shown < text.size()) {
        out += "... (" + std::to_string(text.size()) + " bytes)";
    }
    return out;
}

std::string state(const MessageView& message, ByteRange range, Presence presence) {
    if (presence == Presence::Value) {
        return '"' + printable(message.text(range)) + '"';
    }
    return std::string(presenceName(presence));
}

/// The place, by its name on the left; both when it has another on the right.
std::string place(const Difference& difference, const MessageView& left, const MessageView& right) {
    if (difference.left.segment() == 0) {
        return formatPath(right, difference.right);
    }
    const std::string from = formatPath(left, difference.left);
    if (difference.right.segment() == 0) {
        return from;
    }
    const std::string to = formatPath(right, difference.right);
    constexpr std::uint64_t kInSegment = (std::uint64_t{1} << FieldPath::kSegmentShift) - 1;
    const bool same = (difference.left.packed() & kInSegment) == (difference.right.packed() & kInSegment) &&
                      left.occurrenceOf(difference.left.segment()) == right.occurrenceOf(difference.right.segment());
    if (same) {
        return from.size() >= to.size() ? from : to;  // one may say [1] where the other has no second
    }
    return from + " (now " + to + ')';
}

std::string writing(const MessageView& message, FieldPath path) {
    const std::uint32_t segment = path.segment();
    return printable(std::string(message.raw(FieldPath(segment, 1))) + std::string(message.raw(FieldPath(segment, 2))));
}

}  // namespace

std::string_view samenessName(Sameness sameness) {
    switch (sameness) {
    case Sameness::Exact:
        return "exact";
    case Sameness::EqualInMeaning:
        return "equal in meaning";
    case Sameness::Different:
        break;
    }
    return "different";
}

std::string describe(const Difference& difference, const MessageView& left, const MessageView& right) {
    const std::string from = state(left, difference.leftRange, difference.leftPresence);
    const std::string to = state(right, difference.rightRange, difference.rightPresence);
    const bool segment = difference.left.level() <= Level::Segment && difference.right.level() <= Level::Segment;
    const bool alone = difference.left.segment() == 0 || difference.right.segment() == 0;
    switch (difference.kind) {
    case DifferenceKind::Added:
        if (alone) {
            return formatPath(right, difference.right) + (segment ? " added" : " added: " + to);
        }
        break;
    case DifferenceKind::Removed:
        if (alone) {
            return formatPath(left, difference.left) + (segment ? " removed" : " removed: " + from);
        }
        break;
    case DifferenceKind::Moved:
        if (segment) {
            return formatPath(left, difference.left) + " moved from line " + std::to_string(difference.left.segment()) +
                   " to line " + std::to_string(difference.right.segment());
        }
        return formatPath(left, difference.left) + " moved to " + formatPath(right, difference.right);
    case DifferenceKind::Respelled:
        return place(difference, left, right) + ": " + from + " = " + to + " (spelled differently)";
    case DifferenceKind::Delimiters:
        return "delimiters: " + writing(left, difference.left) + " -> " + writing(right, difference.right);
    case DifferenceKind::LineEnds:
        if (left.terminator() != right.terminator()) {
            return "line ends: " + std::string(terminatorName(left.terminator())) + " -> " +
                   std::string(terminatorName(right.terminator()));
        }
        return "line ends differ";
    case DifferenceKind::Changed:
    case DifferenceKind::PresenceChanged:
        break;
    }
    return place(difference, left, right) + ": " + from + " -> " + to;
}

}  // namespace plumb::hl7
