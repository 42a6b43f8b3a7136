#include "check/lints.h"

#include "base/ascii.h"
#include "check/encoding_notes.h"
#include "hl7/charset.h"
#include "hl7/escape.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace plumb::check {
namespace {

using hl7::FieldPath;

constexpr std::array<std::string_view, 13> kVersions{"2.1", "2.2", "2.3",   "2.3.1", "2.4",   "2.5",  "2.5.1",
                                                     "2.6", "2.7", "2.7.1", "2.8",   "2.8.1", "2.8.2"};

std::uint32_t findByte(ByteView bytes, std::uint8_t byte, std::uint32_t from) {
    const void* at = from < bytes.size() ? std::memchr(bytes.data() + from, byte, bytes.size() - from) : nullptr;
    return static_cast<std::uint32_t>(
        at == nullptr ? bytes.size() : static_cast<std::size_t>(static_cast<const std::uint8_t*>(at) - bytes.data()));
}

/// How long the escape at `at` is, if it is one of those that say nothing worth telling whatever surrounds them:
/// delimiters, highlighting, a line break, one byte in hex; else 0.
std::uint32_t plainEscape(ByteView bytes, std::uint32_t at, std::uint8_t escape) {
    const std::size_t left = bytes.size() - at;
    const std::uint8_t* const body = bytes.data() + at + 1;
    if (left > 2 && body[1] == escape && body[0] != 0 && std::strchr("FSTRHN", body[0]) != nullptr) {
        return 3;
    }
    if (left > 4 && body[3] == escape &&
        ((body[0] == '.' && body[1] == 'b' && body[2] == 'r') ||
         (body[0] == 'X' && isHexDigit(body[1]) && isHexDigit(body[2])))) {
        return 5;
    }
    return 0;
}

}  // namespace

void Lints::check(const HeaderFields& header, bool regular, std::size_t lookFrom, const Survey& found) {
    const auto from = static_cast<std::uint32_t>(lookFrom);
    const Segments segments = lookAtSegments();
    encoding(header, regular && segments.idsAreUsual, found);
    if (found.escape) {
        escapes(from);
    }
    if (found.lineFeed) {
        lineBreaks();
    }
    if (found.colon) {
        colons(from);
    }
    if (found.mark) {
        marks(from);
    }
    if (segments.trailing != 0) {
        trailing(segments);
    }
}

void Lints::note(MessageId id, FieldPath path, ByteRange range, std::uint32_t index) {
    const Classification classification =
        m_inspection.rules().classifier().ofNote(noteCode(id), Category::Encoding, classificationOf(id));
    if (classification != Classification::Off) {
        m_inspection.reportNote(id, classification, path, range, index);
    }
}

bool Lints::headerIsUsual(const HeaderFields& header) {
    constexpr std::uint32_t kExpectedFields = 12;
    if (header.count < kExpectedFields || header.field[1] != "|" || header.field[2] != "^~\\&") {
        return false;
    }
    const std::string_view version = header.field[12];
    if (version == m_knownVersion) {
        return !version.empty();
    }
    if (std::find(kVersions.begin(), kVersions.end(), version) == kVersions.end()) {
        return false;
    }
    m_knownVersion = version;
    return true;
}

/// One look at each segment: at its id, and at what it ends in.
Lints::Segments Lints::lookAtSegments() const {
    const hl7::MessageView& view = m_inspection.view();
    const ByteView bytes = view.bytes();
    const std::uint8_t separator = view.delimiters().field;
    const auto letter = [](std::uint8_t byte) { return isCapital(byte) || isDigit(byte); };
    Segments seen;
    for (std::uint32_t n = 0; n < view.segmentCount(); ++n) {
        const hl7::SegmentSpan segment = view.segments()[n];
        const std::uint8_t* const id = bytes.data() + segment.begin;
        if (segment.length < 3) {
            seen.idsAreUsual = false;
            continue;
        }
        const bool whole = segment.length == 3 || id[3] == separator;
        const std::uint32_t word = id[0] | std::uint32_t{id[1]} << 8 | std::uint32_t{id[2]} << 16;
        constexpr std::uint32_t kAdd = 'A' | 'D' << 8 | 'D' << 16, kDsc = 'D' | 'S' << 8 | 'C' << 16;
        seen.idsAreUsual = seen.idsAreUsual && whole && letter(id[0]) && letter(id[1]) && letter(id[2]) &&
                           word != kAdd && word != kDsc;
        if (segment.length > 4 && isDelimiter(id[segment.length - 1]) &&
            !(n == 0 && segment.length < 10)) {  // MSH|^~\& is all there is of it
            seen.firstTrailing = seen.trailing++ == 0 ? n + 1 : seen.firstTrailing;
        }
    }
    return seen;
}

/// An escape that switches between character sets: \C...\ or \M...\.
bool Lints::switchesSets() const {
    const ByteView bytes = m_inspection.bytes();
    const std::uint8_t escape = hl7::usableEscape(m_inspection.view().delimiters());
    for (std::uint32_t at = findByte(bytes, escape, 0); at + 1 < bytes.size(); at = findByte(bytes, escape, at + 1)) {
        if (bytes[at + 1] == 'C' || bytes[at + 1] == 'M') {
            return true;
        }
    }
    return false;
}

bool Lints::charsetIsFine(const HeaderFields& header, const Survey& found) {
    const std::string_view declared = header.count >= 18 ? header.field[18] : std::string_view{};
    if (found.notAscii) {
        const std::string_view text = asText(m_inspection.bytes());
        const bool utf8 = hl7::isUtf8(text.substr(found.highBegin, found.highEnd - found.highBegin));
        return utf8 ? declared == "UNICODE UTF-8"
                    : declared == "8859/1" && !found.control && !(found.escape && switchesSets());
    }
    if (found.escape && !declared.empty() && switchesSets()) {
        return false;
    }
    if (declared.empty() || declared == m_knownCharset) {
        return true;
    }
    const auto charset = hl7::Charset::fromMsh18(declared, m_inspection.view().delimiters().repetition);
    if (!charset || charset->switches() || hl7::hidesDelimiters(charset->multiByte())) {
        return false;
    }
    m_knownCharset = declared;
    return true;
}

void Lints::encoding(const HeaderFields& header, bool regular, const Survey& found) {
    const bool plain = regular && m_inspection.view().terminator() == hl7::Terminator::Cr && !found.lineFeed &&
                       !found.nul && headerIsUsual(header);
    if (plain && charsetIsFine(header, found)) {
        return;
    }
    const std::vector<Note> notes = encodingNotes(m_inspection.view());
    for (std::uint32_t i = 0; i < notes.size(); ++i) {
        const hl7::Element place = placeOf(notes[i], m_inspection.view());
        note(notes[i].id, place.path, place.range, i);
    }
}

/// Every value that holds an escape other than the plain ones is decoded for what it has to say.
void Lints::escapes(std::uint32_t from) {
    const hl7::MessageView& view = m_inspection.view();
    const ByteView bytes = view.bytes();
    const std::uint8_t escape = hl7::usableEscape(view.delimiters());
    const auto size = static_cast<std::uint32_t>(bytes.size());
    std::vector<hl7::EscapeFinding> findings;
    std::string text;
    for (std::uint32_t at = findByte(bytes, escape, from); at < size;) {
        if (const std::uint32_t length = plainEscape(bytes, at, escape)) {
            at = findByte(bytes, escape, at + length);
            continue;
        }
        const FieldPath path = view.pathAt(at);
        const ByteRange range = view.at(path).range;
        if (!range.contains(at)) {
            at = findByte(bytes, escape, at + 1);
            continue;
        }
        findings.clear();
        text.clear();
        hl7::decodeEscapesInto(text, view.text(range), view.delimiters(), {}, &findings);
        for (const hl7::EscapeFinding& finding : findings) {
            const ByteRange where = finding.range.shifted(range.begin);
            if (finding.id == MessageId::EscapeDouble) {
                m_inspection.report(RuleKind::DoubleEscaping, 0, path, where);
            } else {
                note(finding.id, path, where);
            }
        }
        at = findByte(bytes, escape, static_cast<std::uint32_t>(range.end()));
    }
}

/// One finding a value, at its first line feed.
void Lints::lineBreaks() {
    const hl7::MessageView& view = m_inspection.view();
    for (const hl7::SegmentSpan& segment : view.segments()) {
        const ByteView bytes = view.bytes().first(segment.begin + std::size_t{segment.length});
        for (std::uint32_t at = findByte(bytes, '\n', segment.begin); at < bytes.size();) {
            const FieldPath path = view.pathAt(at);
            const ByteRange range = view.at(path).range;
            m_inspection.report(RuleKind::LineBreakInValue, 0, path, {at, 1});
            at = findByte(bytes, '\n', std::max(at + 1, static_cast<std::uint32_t>(range.end())));
        }
    }
}

bool Lints::isDelimiter(std::uint8_t byte) const {
    const hl7::Delimiters& d = m_inspection.view().delimiters();
    return byte == d.field || byte == d.component || byte == d.repetition || byte == d.subcomponent ||
           isLineBreak(byte);
}

/// CD:1234 as a whole value, and web addresses cut by a sub-component separator.
void Lints::colons(std::uint32_t from) {
    const ByteView bytes = m_inspection.bytes();
    const auto size = static_cast<std::uint32_t>(bytes.size());
    for (std::uint32_t at = findByte(bytes, ':', from); at < size; at = findByte(bytes, ':', at + 1)) {
        if (at >= 3 && bytes[at - 1] == 'D' && bytes[at - 2] == 'C' && isDelimiter(bytes[at - 3])) {
            std::uint32_t end = at + 1;
            while (end < size && isDigit(bytes[end])) {
                ++end;
            }
            if (end > at + 1 && (end == size || isDelimiter(bytes[end]))) {
                m_inspection.report(RuleKind::UnaliasedCode, 0, m_inspection.view().pathAt(at), {at - 2, end - at + 2});
            }
        } else if (at + 2 < size && bytes[at + 1] == '/' && bytes[at + 2] == '/') {
            at = rawSubcomponent(at);
        }
    }
}

void Lints::marks(std::uint32_t from) {
    const ByteView bytes = m_inspection.bytes();
    for (std::uint32_t at = findByte(bytes, '<', from); at < bytes.size(); at = findByte(bytes, '<', at + 1)) {
        at = rawSubcomponent(at);
    }
}

/// Looks at the component that holds `at`; returns its last byte.
std::uint32_t Lints::rawSubcomponent(std::uint32_t at) {
    const hl7::MessageView& view = m_inspection.view();
    if (!isDividedAround(at)) {
        return at;
    }
    const FieldPath path = view.pathAt(at).upTo(hl7::Level::Component);
    const ByteRange range = view.at(path).range;
    if (path.component() == 0 || !range.contains(at)) {
        return at;
    }
    if (const std::optional<ByteRange> raw = hl7::findRawSubcomponent(view.text(range), view.delimiters())) {
        note(MessageId::RawSubcomponent, path, raw->shifted(range.begin));
    }
    return static_cast<std::uint32_t>(range.end() - 1);
}

/// Whether the component around `at` has sub-components; yes where that is not clear at once.
bool Lints::isDividedAround(std::uint32_t at) const {
    const hl7::Delimiters& d = m_inspection.view().delimiters();
    const ByteView bytes = m_inspection.bytes();
    const auto ends = [&](std::uint8_t byte) {
        return byte == d.component || byte == d.field || byte == d.repetition || byte == '\r';
    };
    std::uint32_t from = at;
    while (from > 0 && !ends(bytes[from - 1])) {
        --from;
    }
    for (; from < bytes.size() && !ends(bytes[from]); ++from) {
        if (bytes[from] == d.subcomponent) {
            return true;
        }
    }
    return false;
}

void Lints::trailing(const Segments& seen) {
    const hl7::MessageView& view = m_inspection.view();
    const hl7::SegmentSpan segment = view.segments()[seen.firstTrailing - 1];
    const std::uint32_t end = segment.begin + segment.length;
    std::uint32_t begin = end;
    while (begin > segment.begin + 4 && isDelimiter(view.bytes()[begin - 1])) {
        --begin;
    }
    m_inspection.report(RuleKind::TrailingDelimiters, 0, FieldPath(seen.firstTrailing), {begin, end - begin},
                        seen.trailing);
}

}  // namespace plumb::check
