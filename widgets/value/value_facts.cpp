#include "widgets/value/value_facts.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/ascii.h"
#include "hl7/escape.h"
#endif

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace plumb::desk {
namespace {

/// So many bytes of a value decide what it is.
constexpr std::size_t kLooked = 512;
/// Undeclared Base64 shorter than this is taken as text.
constexpr std::size_t kShortest = 32;

struct KindRow {
    const char* name;
    const char* suffix;
};
constexpr std::array<KindRow, 13> kKinds = {{
    {QT_TRANSLATE_NOOP("ContentKind", "Text"), "txt"},
    {QT_TRANSLATE_NOOP("ContentKind", "PNG image"), "png"},
    {QT_TRANSLATE_NOOP("ContentKind", "JPEG image"), "jpg"},
    {QT_TRANSLATE_NOOP("ContentKind", "GIF image"), "gif"},
    {QT_TRANSLATE_NOOP("ContentKind", "BMP image"), "bmp"},
    {QT_TRANSLATE_NOOP("ContentKind", "TIFF image"), "tif"},
    {QT_TRANSLATE_NOOP("ContentKind", "RTF document"), "rtf"},
    {QT_TRANSLATE_NOOP("ContentKind", "PDF document"), "pdf"},
    {QT_TRANSLATE_NOOP("ContentKind", "XML document"), "xml"},
    {QT_TRANSLATE_NOOP("ContentKind", "HTML document"), "html"},
    {QT_TRANSLATE_NOOP("ContentKind", "JSON document"), "json"},
    {QT_TRANSLATE_NOOP("ContentKind", "ZIP archive"), "zip"},
    {QT_TRANSLATE_NOOP("ContentKind", "Bytes of an unknown kind"), "bin"},
}};

bool sameWord(std::string_view a, std::string_view lower) {
    return a.size() == lower.size() && std::equal(a.begin(), a.end(), lower.begin(), [](char x, char y) {
               return (x >= 'A' && x <= 'Z' ? static_cast<char>(x + 32) : x) == y;
           });
}

Encoding encodingNamed(std::string_view name) {
    return sameWord(name, "base64") ? Encoding::Base64 : sameWord(name, "hex") ? Encoding::Hex : Encoding::None;
}

bool startsWithWord(std::string_view text, std::string_view lower) {
    return text.size() >= lower.size() && sameWord(text.substr(0, lower.size()), lower);
}

bool looksLikeText(std::string_view start) {
    return std::none_of(start.begin(), start.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1B;
    });
}

std::string decodedStart(std::string_view raw, const hl7::Delimiters& delimiters) {
    return hl7::decodeEscapes(raw.substr(0, kLooked), delimiters).text;
}

/// The kind of what undeclared Base64 holds; Text when it is none.
ContentKind sniffBase64(std::string_view start, std::size_t whole) {
    if (whole < kShortest) {
        return ContentKind::Text;
    }
    // Cut to whole groups, so that the end of the look is no fault.
    const DecodedBytes decoded = decodeBase64(start);
    const bool cut = whole > start.size();
    if (decoded.fault && !(cut && decoded.fault->kind != EncodingFault::Kind::ForeignByte &&
                           decoded.fault->kind != EncodingFault::Kind::AfterEnd)) {
        return ContentKind::Text;
    }
    const ContentKind kind = sniff(decoded.bytes);
    // Two letters or a brace are met in words, too: these need to be declared.
    return kind == ContentKind::Bmp || kind == ContentKind::Json || kind == ContentKind::Binary ? ContentKind::Text
                                                                                                : kind;
}

/// Whether a value may look otherwise raw than as text. Of a long one that is not asked: looking takes too long.
bool looksOtherwise(std::string_view raw, const hl7::Delimiters& delimiters) {
    constexpr std::size_t kLong = 20'000;
    return raw.size() > kLong || hl7::hasEscapes(raw, delimiters) ||
           raw.find_first_of(delimiters.text()) != std::string_view::npos;
}

/// The repetition `path` stands in, when it is an encapsulated value.
bool takeEncapsulated(const hl7::MessageView& view, hl7::FieldPath path, ValueFacts& facts) {
    if (path.field() == 0) {
        return false;
    }
    const std::uint32_t component = path.component();
    if (component != 0 && component != 5) {
        return false;
    }
    const hl7::FieldPath repetition = path.repetition() == 0 ? path.child(1) : path.upTo(hl7::Level::Repetition);
    const hl7::Element whole = view.at(repetition);
    if (whole.range.length < 8) {
        return false;
    }
    const std::string_view named = view.text(view.within(whole, repetition.child(4)).range);
    const Encoding encoding = encodingNamed(named);
    const bool typed = view.segmentId(path.segment()) == "OBX" && path.field() == 5 &&
                       view.raw(hl7::FieldPath(path.segment(), 2)) == "ED";
    if (encoding == Encoding::None && !(typed && sameWord(named, "a"))) {
        return false;
    }
    const hl7::Element data = view.within(whole, repetition.child(5));
    if (data.presence != hl7::Presence::Value) {
        return false;
    }
    facts.path = repetition;
    facts.range = whole.range;
    facts.presence = whole.presence;
    facts.encoding = encoding;
    facts.declared = true;
    facts.data = data.range;
    return true;
}

}  // namespace

bool isImage(ContentKind kind) {
    return kind >= ContentKind::Png && kind <= ContentKind::Tiff;
}

QString contentName(ContentKind kind) {
    return QCoreApplication::translate("ContentKind", kKinds[static_cast<std::size_t>(kind)].name);
}

QString fileSuffix(ContentKind kind) {
    return QLatin1String(kKinds[static_cast<std::size_t>(kind)].suffix);
}

ContentKind sniff(std::string_view start) {
    using namespace std::string_view_literals;
    struct Magic {
        std::string_view bytes;
        ContentKind kind;
    };
    static constexpr std::array kMagics = {
        Magic{"\x89PNG\r\n\x1A\n"sv, ContentKind::Png},
        Magic{"\xFF\xD8\xFF"sv, ContentKind::Jpeg},
        Magic{"GIF87a"sv, ContentKind::Gif},
        Magic{"GIF89a"sv, ContentKind::Gif},
        Magic{"II*\0"sv, ContentKind::Tiff},
        Magic{"MM\0*"sv, ContentKind::Tiff},
        Magic{"{\\rtf"sv, ContentKind::Rtf},
        Magic{"%PDF-"sv, ContentKind::Pdf},
        Magic{"PK\x03\x04"sv, ContentKind::Zip},
        Magic{"PK\x05\x06"sv, ContentKind::Zip},
    };
    for (const Magic& magic : kMagics) {
        if (start.starts_with(magic.bytes)) {
            return magic.kind;
        }
    }
    // A bitmap says its size, and where its pixels begin.
    if (start.size() > 14 && start.starts_with("BM") && start[6] == 0 && start[7] == 0 && start[8] == 0) {
        return ContentKind::Bmp;
    }
    if (start.starts_with("\xEF\xBB\xBF")) {
        start.remove_prefix(3);
    }
    while (!start.empty() &&
           (start.front() == ' ' || start.front() == '\n' || start.front() == '\r' || start.front() == '\t')) {
        start.remove_prefix(1);
    }
    if (startsWithWord(start, "<!doctype html") || startsWithWord(start, "<html")) {
        return ContentKind::Html;
    }
    if (start.size() > 2 && start[0] == '<' &&
        (start.starts_with("<?xml") || start.starts_with("<!--") || start[1] == '_' ||
         (static_cast<unsigned char>(start[1] | 0x20) >= 'a' && static_cast<unsigned char>(start[1] | 0x20) <= 'z')) &&
        start.find('>') != std::string_view::npos) {
        return ContentKind::Xml;
    }
    if (start.size() > 1 && (start[0] == '{' || start[0] == '[')) {
        const std::size_t next = start.find_first_not_of(" \r\n\t", 1);
        const char c = next == std::string_view::npos ? '\0' : start[next];
        if (c == '"' || c == (start[0] == '{' ? '}' : ']') || (start[0] == '[' && (c == '{' || c == '['))) {
            return ContentKind::Json;
        }
    }
    return looksLikeText(start) ? ContentKind::Text : ContentKind::Binary;
}

bool ValueFacts::offers(ValueView view) const {
    return std::find(views.begin(), views.end(), view) != views.end();
}

ValueFacts valueFacts(const FeedMessage& message, hl7::FieldPath path, ByteRange range) {
    const hl7::MessageView& view = message.view;
    ValueFacts facts;
    facts.path = path;
    facts.range = range;
    facts.data = range;
    if (path.segment() == 0) {
        return facts;
    }
    if (range.empty()) {
        // Absent or empty; and callers that know only the path.
        const hl7::Element element = view.at(path);
        facts.presence = element.presence;
        facts.range = facts.data = element.range;
    } else {
        facts.presence = hl7::presenceOf(view.bytes(range));
    }
    if (path.field() == 0) {
        if (facts.presence != hl7::Presence::Absent) {
            facts.presence = hl7::Presence::Value;
            facts.views = {ValueView::Raw, ValueView::Hex};
        }
        return facts;
    }
    if (facts.presence != hl7::Presence::Value) {
        return facts;
    }
    const hl7::Delimiters& delimiters = view.delimiters();
    const bool encapsulated = takeEncapsulated(view, path, facts);
    const std::string_view data = view.text(facts.data);
    if (encapsulated && facts.encoding != Encoding::None) {
        const std::string start = decodedStart(data, delimiters);
        facts.content = sniff(facts.encoding == Encoding::Hex ? decodeHex(start).bytes : decodeBase64(start).bytes);
    } else {
        const std::string start = decodedStart(data, delimiters);
        facts.content = sniff(start);
        if (facts.content == ContentKind::Text || facts.content == ContentKind::Binary) {
            facts.content = sniffBase64(start, data.size());
            facts.encoding = facts.content == ContentKind::Text ? Encoding::None : Encoding::Base64;
        }
    }
    const bool textual = facts.encoding == Encoding::None;
    if (facts.hasContent() && facts.content != ContentKind::Binary && facts.content != ContentKind::Zip &&
        facts.content != ContentKind::Tiff) {
        facts.views.push_back(ValueView::Content);
    }
    if (facts.encoding != Encoding::None) {
        facts.views.push_back(ValueView::ContentHex);
    }
    if (textual) {
        facts.views.push_back(ValueView::Text);
    }
    if (!textual || looksOtherwise(view.text(facts.range), delimiters)) {
        facts.views.push_back(ValueView::Raw);
    }
    facts.views.push_back(ValueView::Hex);
    return facts;
}

QString sizeText(quint64 bytes) {
    if (bytes == 1) {
        return QCoreApplication::translate("ValueSize", "1 byte");
    }
    if (bytes < 1000) {
        return QCoreApplication::translate("ValueSize", "%1 bytes").arg(bytes);
    }
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeSIFormat);
}

}  // namespace plumb::desk
