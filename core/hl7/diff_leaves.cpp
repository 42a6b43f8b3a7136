#include "hl7/diff_leaves.h"

#include "hl7/escape.h"
#include "hl7/escape_token.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace plumb::hl7::diff {
namespace {

constexpr std::uint64_t kInSegment = (std::uint64_t{1} << FieldPath::kSegmentShift) - 1;
constexpr std::uint64_t kFirst = FieldPath(0, 1, 1, 1, 1).packed();

/// What a delimiter does to a place: the next number at its level, and 1 at those below.
struct Step {
    std::uint64_t keep = 0;
    std::uint64_t add = 0;
    std::uint64_t full = 0;  ///< the bits that are all ones when its level has no number left
};

class Steps {
public:
    explicit Steps(const Delimiters& d) {
        put(0, d.field, FieldPath::kFieldShift, FieldPath::kMaxField);
        put(1, d.repetition, FieldPath::kRepetitionShift, FieldPath::kMaxRepetition);
        put(2, d.component, FieldPath::kComponentShift, FieldPath::kMaxComponent);
        put(3, d.subcomponent, 0, FieldPath::kMaxSub);
    }
    [[nodiscard]] const Step* of(std::uint8_t byte) const {
        const std::uint8_t level = m_levels[byte];
        return level == 0 ? nullptr : &m_steps[level - 1u];
    }

private:
    void put(std::size_t level, std::uint8_t byte, unsigned shift, std::uint64_t max) {
        if (byte == 0 || m_levels[byte] != 0) {
            return;
        }
        m_levels[byte] = static_cast<std::uint8_t>(level + 1);
        const std::uint64_t one = std::uint64_t{1} << shift;
        m_steps[level] = {~(one - 1), one + (kFirst & (one - 1)), max << shift};
    }

    std::array<std::uint8_t, 256> m_levels{};
    std::array<Step, 4> m_steps{};
};

// The alphabet of meanings: text bytes stand for themselves; those below are marks, and text that holds one of these
// bytes has kEscaped before it.
constexpr char kSequence = 5, kNull = 6, kEscaped = 7;

void appendText(std::string_view text, std::string& out) {
    for (const char c : text) {
        if (static_cast<unsigned char>(c) <= static_cast<unsigned char>(kEscaped)) {
            out += kEscaped;
        }
        out += c;
    }
}

/// A sequence that is not text: layout by what it does, the rest by how it is written.
void appendSequence(const EscapeToken& token, std::string_view written, std::string& out) {
    out += kSequence;
    switch (token.body.kind) {
    case EscapeKind::LineBreak:
    case EscapeKind::Margin:
    case EscapeKind::TemporaryIndent:
    case EscapeKind::Blanks:
        out += static_cast<char>('A' + static_cast<int>(token.body.kind));
        out += token.body.relative ? 'r' : 'a';
        out += std::to_string(token.body.number);
        break;
    default:
        appendText(written.substr(1, written.size() - 2), out);
        break;
    }
    out += kSequence;
}

std::uint64_t mix(std::uint64_t x) {
    x ^= x >> 32;
    x *= 0xd6e8feb86659fd93ull;
    x ^= x >> 32;
    x *= 0xd6e8feb86659fd93ull;
    return x ^ x >> 32;
}

}  // namespace

std::uint32_t Leaf::number(Level level) const {
    const FieldPath path = FieldPath::fromPacked(place);
    switch (level) {
    case Level::Field:
        return path.field();
    case Level::Repetition:
        return path.repetition();
    case Level::Component:
        return path.component();
    default:
        return path.subcomponent();
    }
}

Ignored::Ignored(const MessageView& message, std::span<const PathPattern> patterns) {
    std::vector<Element> places;
    for (const PathPattern& pattern : patterns) {
        pattern.resolve(message, places);
        for (const Element& element : places) {
            if (element.path.level() == Level::Segment) {
                m_segments.push_back(element.path.segment());
            } else {
                m_places.push_back(element.path);
            }
        }
    }
    std::sort(m_segments.begin(), m_segments.end());
    std::sort(m_places.begin(), m_places.end());
}

bool Ignored::segment(std::uint32_t number) const {
    return std::binary_search(m_segments.begin(), m_segments.end(), number);
}

bool Ignored::holds(FieldPath path) const {
    if (segment(path.segment())) {
        return true;
    }
    for (const Level level : {Level::Field, Level::Repetition, Level::Component, Level::Subcomponent}) {
        if (level <= path.level() && std::binary_search(m_places.begin(), m_places.end(), path.upTo(level))) {
            return true;
        }
    }
    return false;
}

void cutLeaves(const MessageView& message, std::uint32_t segment, const Ignored& ignored, std::vector<Leaf>& out) {
    out.clear();
    const SegmentSpan span = message.segments()[segment - 1];
    const ByteView bytes = message.bytes();
    const std::uint32_t end = span.begin + span.length;
    const std::uint8_t separator = message.delimiters().field;
    const auto after = [&](std::uint32_t from) {
        const void* at =
            separator != 0 && from < end ? std::memchr(bytes.data() + from, separator, end - from) : nullptr;
        return at ? static_cast<std::uint32_t>(static_cast<const std::uint8_t*>(at) - bytes.data()) + 1 : 0;
    };
    std::uint32_t from = after(span.begin);
    std::uint64_t place = kFirst;
    if (from != 0 && isHeaderSegment(bytes.subspan(span.begin, span.length))) {
        from = after(from);
        place += std::uint64_t{2} << FieldPath::kFieldShift;
    }
    if (from == 0) {
        return;
    }
    const auto put = [&](std::uint32_t stop) {
        const bool leftOut = ignored.any() && ignored.holds(FieldPath::fromPacked(FieldPath(segment).packed() | place));
        out.push_back({place, from, stop - from, leftOut});
    };
    const Steps steps(message.delimiters());
    for (std::uint32_t at = from; at < end; ++at) {
        const Step* step = steps.of(bytes[at]);
        if (!step || (place & step->full) == step->full) {
            continue;  // past a limit the last element takes in the rest
        }
        put(at);
        place = (place & step->keep) + step->add;
        from = at + 1;
    }
    put(end);
}

void appendMeaning(const MessageView& message, ByteRange leaf, std::string& out) {
    std::string_view text = message.text(leaf);
    if (text == "\"\"") {
        out += kNull;
        return;
    }
    const Delimiters& d = message.delimiters();
    if (hasEscapes(text, d)) {
        const auto escape = static_cast<char>(d.escape);
        for (std::size_t at = text.find(escape); at != std::string_view::npos; at = text.find(escape)) {
            appendText(text.substr(0, at), out);
            const EscapeToken token = readEscapeToken(text.substr(at), d);
            const std::string_view written = text.substr(at, token.length);
            switch (token.body.kind) {
            case EscapeKind::Unknown:
                appendText(written, out);
                break;
            case EscapeKind::Delimiter:
            case EscapeKind::Hex:
                appendText(token.text, out);
                break;
            default:
                appendSequence(token, written, out);
                break;
            }
            text.remove_prefix(at + token.length);
        }
    }
    appendText(text, out);
}

bool sameMeaning(const MessageView& left, ByteRange leftLeaf, const MessageView& right, ByteRange rightLeaf) {
    const std::string_view a = left.text(leftLeaf), b = right.text(rightLeaf);
    if (!hasEscapes(a, left.delimiters()) && !hasEscapes(b, right.delimiters())) {
        return a == b;
    }
    if (a == b && left.delimiters() == right.delimiters()) {
        return true;
    }
    std::string meantA, meantB;
    appendMeaning(left, leftLeaf, meantA);
    appendMeaning(right, rightLeaf, meantB);
    return meantA == meantB;
}

std::uint64_t hashText(std::string_view text, std::uint64_t seed) {
    std::uint64_t hash = seed ^ (text.size() * 0x9e3779b97f4a7c15ull);
    std::size_t at = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        hash = mix(hash ^ word) + 0x9e3779b97f4a7c15ull;
    }
    std::uint64_t word = 0;
    if (at < text.size()) {
        std::memcpy(&word, text.data() + at, text.size() - at);
    }
    return mix(hash ^ word);
}

std::uint64_t LeafHasher::hash(Leaves leaves, Level below, std::uint64_t seed) {
    constexpr std::uint64_t kInRepetition = (std::uint64_t{1} << FieldPath::kRepetitionShift) - 1;
    constexpr std::uint64_t kInField = (std::uint64_t{1} << FieldPath::kFieldShift) - 1;
    const std::uint64_t mask = below == Level::Segment ? kInSegment : below == Level::Field ? kInField : kInRepetition;
    std::uint64_t hash = mix(seed + 1);
    for (const Leaf& leaf : leaves) {
        if (leaf.length == 0 || leaf.ignored) {
            continue;
        }
        m_buffer.clear();
        appendMeaning(m_message, leaf.range(), m_buffer);
        hash = hashText(m_buffer, hash ^ mix(leaf.place & mask));
    }
    return hash == 0 ? 1 : hash;
}

bool isBlank(Leaves leaves) {
    return std::all_of(leaves.begin(), leaves.end(), [](const Leaf& leaf) { return leaf.length == 0; });
}

bool anyIgnored(Leaves leaves) {
    return std::any_of(leaves.begin(), leaves.end(), [](const Leaf& leaf) { return leaf.ignored; });
}

}  // namespace plumb::hl7::diff
