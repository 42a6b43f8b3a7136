#include "widgets/editor/text_builder.h"

#include "hl7/kernels.h"
#include "hl7/utf8.h"
#include "widgets/models/insight.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace plumb::desk {
namespace {

/// "[...]" in white square brackets, which no message uses for anything.
std::string bracketed(const QString& text) {
    return QStringLiteral("\u27E6%1\u27E7").arg(text).toStdString();
}

std::string pictureOf(unsigned char byte) {
    std::string out;
    appendUtf8(out, byte == 0x7F ? 0x2421 : 0x2400 + byte);
    return out;
}

bool isControl(unsigned char byte) {
    return byte < 0x20 || byte == 0x7F;
}

}  // namespace

TextBuilder::TextBuilder(const FeedMessage& message, const MessageText::Options& options, std::string& text,
                         PositionMap& map)
    : m_message(message)
    , m_view(message.view)
    , m_options(options)
    , m_bytes(message.bytes)
    , m_text(text)
    , m_map(map) {
    const bool utf8 = message.charset.kind() == hl7::CharsetKind::Utf8;
    m_encoded = utf8 ? !hl7::isUtf8(m_bytes) : !hl7::isAscii(m_bytes) || message.charset.switches();
    const auto has = [&](char byte) { return m_bytes.find(byte) != std::string_view::npos; };
    m_plain = !options.controls && !has('\0') && (m_view.terminator() != hl7::Terminator::Cr || !has('\n')) &&
              m_view.terminator() == hl7::Terminator::Cr;
}

void TextBuilder::build() {
    m_text.reserve(std::min<std::size_t>(m_bytes.size(), 64u << 20) + 64);
    std::size_t done = 0;
    for (std::uint32_t n = 1; n <= m_view.segmentCount(); ++n) {
        const hl7::SegmentSpan span = m_view.segments()[n - 1];
        gap(done, span.begin);
        segment(n);
        done = std::size_t{span.begin} + span.length;
    }
    gap(done, m_bytes.size());
}

void TextBuilder::segment(std::uint32_t number) {
    const hl7::SegmentSpan span = m_view.segments()[number - 1];
    const std::size_t end = std::size_t{span.begin} + span.length;
    if (m_options.masked) {
        maskedSegment(number);
    } else if (span.length > MessageText::kLongest) {
        longSegment(span.begin, end);
    } else {
        stretch(span.begin, end);
    }
}

void TextBuilder::longSegment(std::size_t begin, std::size_t end) {
    const hl7::Delimiters& d = m_view.delimiters();
    const std::array<std::uint8_t, 4> ends{d.field, d.repetition ? d.repetition : d.field,
                                           d.component ? d.component : d.field, d.field};
    const std::size_t lineBegin = m_text.size();
    const auto* const data = m_view.bytes().data();
    std::size_t shown = begin;  // up to here it is written
    for (std::size_t at = begin; at < end;) {
        const std::size_t stop = at + hl7::kernels().findFirstOf(data + at, end - at, ends);
        if (stop - at > MessageText::kLongest) {
            stretch(shown, at);
            elided(at, stop, false);
            shown = stop;
        }
        if (m_text.size() - lineBegin + (stop - shown) > MessageText::kLongestLine && stop < end) {
            stretch(shown, stop);
            elided(stop, end, true);
            return;
        }
        at = stop + 1;
    }
    stretch(shown, end);
}

void TextBuilder::maskedSegment(std::uint32_t number) {
    static const std::string kBullets = QStringLiteral("\u2022\u2022\u2022\u2022\u2022").toStdString();
    const hl7::SegmentSpan span = m_view.segments()[number - 1];
    const std::size_t end = std::size_t{span.begin} + span.length;
    const std::uint8_t separator = m_view.delimiters().field;
    const bool header = hl7::isHeaderSegment(m_view.bytes(span.range()));
    std::uint32_t field = header ? 1 : 0;
    std::size_t shown = span.begin;
    for (std::size_t at = span.begin; at <= end; ++field) {
        const std::size_t found = m_bytes.find(static_cast<char>(separator), at);
        const std::size_t stop = found == std::string_view::npos ? end : std::min(found, end);
        const std::string_view value = m_bytes.substr(at, stop - at);
        // The null is the wish to delete and says nothing of anybody. A line without fields may be anything.
        const bool says = !value.empty() && value != "\"\"";
        const bool continuation = at == span.begin && stop == end && value.size() > 3;
        if (says && ((field > 0 && at != span.begin &&
                      isSensitive(m_view, hl7::FieldPath(number, std::min(field, hl7::FieldPath::kMaxField)))) ||
                     continuation)) {
            stretch(shown, at);
            hidden(at, stop, Piece::Kind::Masked, kBullets);
            shown = stop;
        }
        at = stop + 1;
    }
    if (end - shown > MessageText::kLongest) {
        longSegment(shown, end);
    } else {
        stretch(shown, end);
    }
}

void TextBuilder::gap(std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end;) {
        const std::size_t length = m_bytes[at] == '\r' && at + 1 < end && m_bytes[at + 1] == '\n' ? 2 : 1;
        if (!m_options.controls) {
            if (length == 1) {
                m_text.push_back('\n');
            } else {
                piece(at, length, Piece::Kind::LineEnd, "\n");
            }
        } else {
            std::string shown;
            for (std::size_t i = 0; i < length; ++i) {
                shown += pictureOf(static_cast<unsigned char>(m_bytes[at + i]));
            }
            piece(at, length, Piece::Kind::LineEnd, shown + '\n');
        }
        at += length;
    }
}

bool TextBuilder::special(unsigned char byte) const {
    return byte == '\n' || byte == '\r' || byte == 0 || (m_options.controls && isControl(byte));
}

void TextBuilder::stretch(std::size_t begin, std::size_t end) {
    if (m_encoded) {
        encodedStretch(begin, end);
        return;
    }
    if (m_plain) {
        copy(begin, end);
        return;
    }
    std::size_t from = begin;
    const auto* const data = m_view.bytes().data();
    for (std::size_t at = begin; at < end; ++at) {
        if (!m_options.controls) {
            at += hl7::kernels().findFirstOf(data + at, end - at, {'\n', '\r', '\0', '\n'});
        }
        if (at < end && special(static_cast<unsigned char>(m_bytes[at]))) {
            copy(from, at);
            control(at);
            from = at + 1;
        }
    }
    copy(from, end);
}

void TextBuilder::control(std::size_t at) {
    if (m_bytes[at] == '\n' && m_options.lineBreak == at) {
        m_text.push_back('\n');
        return;
    }
    piece(at, 1, Piece::Kind::Control, pictureOf(static_cast<unsigned char>(m_bytes[at])));
}

void TextBuilder::encodedStretch(std::size_t begin, std::size_t end) {
    const bool utf8 = m_message.charset.kind() == hl7::CharsetKind::Utf8;
    for (std::size_t at = begin; at < end;) {
        const auto byte = static_cast<unsigned char>(m_bytes[at]);
        if (utf8 && byte >= 0x80) {
            const Utf8Character character = utf8At(m_bytes.substr(0, end), at);
            if (character.valid) {
                copy(at, at + character.length);
            } else {
                piece(at, character.length, Piece::Kind::Invalid, "\xEF\xBF\xBD");
            }
            at += character.length;
            continue;
        }
        const std::size_t length = utf8 ? 1 : unit(at, end);
        if (length == 1 && byte < 0x80) {
            if (special(byte)) {
                control(at);
            } else {
                m_text.push_back(static_cast<char>(byte));
            }
        } else {
            const std::string& shown = decoded(m_bytes.substr(at, length));
            piece(at, length, shown == "\xEF\xBF\xBD" ? Piece::Kind::Invalid : Piece::Kind::Character, shown);
        }
        at += length;
    }
}

std::size_t TextBuilder::unit(std::size_t at, std::size_t end) const {
    const hl7::Charset& charset = m_message.charset;
    std::size_t length = hl7::unitLength(m_bytes.substr(0, end), at, charset.multiByte());
    const auto byte = static_cast<unsigned char>(m_bytes[at]);
    if (length == 1 && byte >= 0x80 && charset.kind() == hl7::CharsetKind::MultiByte &&
        charset.multiByte() == hl7::MultiByteKind::SingleByte) {
        // EUC: characters of two bytes, or three behind 8F, all of them above 7F.
        const std::size_t most = byte == 0x8F ? 3 : 2;
        while (length < most && at + length < end && static_cast<unsigned char>(m_bytes[at + length]) >= 0x80) {
            ++length;
        }
    }
    return std::clamp<std::size_t>(length, 1, end - at);
}

const std::string& TextBuilder::decoded(std::string_view unit) {
    const auto known = m_known.find(unit);
    if (known != m_known.end()) {
        return known->second;
    }
    std::string text = hl7::toUtf8(unit, m_message.charset);
    std::string shown;
    for (const char c : text) {
        shown += special(static_cast<unsigned char>(c)) ? pictureOf(static_cast<unsigned char>(c)) : std::string(1, c);
    }
    return m_known.emplace(unit, std::move(shown)).first->second;
}

void TextBuilder::hidden(std::size_t begin, std::size_t end, Piece::Kind kind, const std::string& shown) {
    piece(begin, end - begin, kind, shown);
}

void TextBuilder::elided(std::size_t begin, std::size_t end, bool rest) {
    const QString count = QLocale().toString(static_cast<qulonglong>(end - begin));
    hidden(begin, end, Piece::Kind::Elided,
           bracketed(rest ? QCoreApplication::translate("MessageText", "%1 bytes more: open segment").arg(count)
                          : QCoreApplication::translate("MessageText", "%1 bytes: open value").arg(count)));
}

void TextBuilder::piece(std::size_t begin, std::size_t length, Piece::Kind kind, std::string_view shown) {
    m_map.add({static_cast<std::uint32_t>(m_text.size()), static_cast<std::uint32_t>(begin),
               static_cast<std::uint32_t>(shown.size()), static_cast<std::uint32_t>(length), kind});
    m_text.append(shown);
}

}  // namespace plumb::desk
