#include "widgets/value/value_content.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/display_text.h"
#include "hl7/escape.h"
#endif
#include "widgets/models/sentences.h"
#include "widgets/value/pdf_pages.h"
#include "widgets/value/raw_marks.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QLocale>

#include <algorithm>

namespace plumb::desk {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ValueContent", text);
}

QString at(std::size_t offset) {
    return QLocale().toString(static_cast<qulonglong>(offset + 1));
}

QString sentenceOf(const EncodingFault& fault, Encoding encoding) {
    const QString name = encoding == Encoding::Hex ? tr("hexadecimal") : tr("Base64");
    using Kind = EncodingFault::Kind;
    switch (fault.kind) {
    case Kind::ForeignByte:
        return tr("Byte %1 of the data (hex %2) is no part of %3; what stands before it is shown.")
            .arg(at(fault.offset), QString::number(fault.byte, 16).rightJustified(2, QLatin1Char('0')).toUpper(), name);
    case Kind::CutShort:
        return tr("The %1 ends in the middle, after %2 bytes: the value was probably cut by its sender or on the way.")
            .arg(name, QLocale().toString(static_cast<qulonglong>(fault.offset)));
    case Kind::NoPadding:
        return tr("The %1 has no padding at its end, at byte %2: it may have been cut.").arg(name, at(fault.offset));
    case Kind::AfterEnd:
        return tr("The %1 goes on after its end, at byte %2; what stands before it is shown.")
            .arg(name, at(fault.offset));
    }
    return {};
}

QString sentenceOf(const hl7::BadBytes& bad, const hl7::Charset& charset) {
    return tr("%1 of the bytes are not valid in %2, the first is byte %3; they are shown as U+FFFD.")
        .arg(QLocale().toString(static_cast<qulonglong>(bad.count)), toQString(charset.name()),
             at(static_cast<std::size_t>(bad.first)));
}

std::string unescaped(const FeedMessage& message, ByteRange range) {
    const std::string_view raw = message.view.text(range);
    if (!hl7::hasEscapes(raw, message.view.delimiters())) {
        return std::string(raw);
    }
    hl7::DecodeOptions options;
    options.multiByte = message.charset.multiByte();
    std::string out;
    hl7::decodeEscapesInto(out, raw, message.view.delimiters(), options);
    return out;
}

/// The bytes of the content, and what was wrong with their encoding.
std::string contentBytes(const FeedMessage& message, const ValueFacts& facts, QStringList* problems) {
    std::string data = unescaped(message, facts.data);
    if (facts.encoding == Encoding::None) {
        return data;
    }
    DecodedBytes decoded = facts.encoding == Encoding::Hex ? decodeHex(data) : decodeBase64(data);
    if (decoded.fault && problems) {
        problems->append(sentenceOf(*decoded.fault, facts.encoding));
    }
    return std::move(decoded.bytes);
}

/// A document's own character set: by its mark, by what XML declares, else UTF-8 where it is that.
hl7::Charset documentCharset(const std::string& bytes, const FeedMessage& message, bool encoded, std::size_t& mark) {
    mark = 0;
    if (!encoded) {
        return message.charset;  // it stands in the message as text
    }
    if (const auto wide = hl7::detectWideFile(asBytes(std::string_view(bytes).substr(0, 64)))) {
        mark = wide->markLength;
        return wide->charset;
    }
    if (bytes.starts_with("\xEF\xBB\xBF")) {
        mark = 3;
        return hl7::Charset::utf8();
    }
    const std::string_view head = std::string_view(bytes).substr(0, 200);
    constexpr std::string_view kDeclared = "encoding=";
    const std::size_t name = head.starts_with("<?xml") ? head.find(kDeclared) : std::string_view::npos;
    if (name != std::string_view::npos && name + kDeclared.size() + 1 < head.size()) {
        const std::size_t from = name + kDeclared.size() + 1;
        const std::size_t to = head.find(head[from - 1], from);
        if (to != std::string_view::npos) {
            if (const auto found = hl7::Charset::find(head.substr(from, to - from))) {
                return *found;
            }
        }
    }
    return hl7::isUtf8(bytes) ? hl7::Charset::utf8() : hl7::Charset::windows1252();
}

QString documentText(const std::string& bytes, const FeedMessage& message, const ValueFacts& facts,
                     QStringList* problems) {
    std::size_t mark = 0;
    const hl7::Charset charset = documentCharset(bytes, message, facts.encoding != Encoding::None, mark);
    hl7::BadBytes bad;
    const std::string text = hl7::toUtf8(asBytes(std::string_view(bytes).substr(mark)), charset, bad);
    if (bad.count > 0 && problems) {
        problems->append(sentenceOf(bad, charset));
    }
    QString out = toQString(text);
    out.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    out.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return out;
}

void showDocument(const std::string& bytes, const FeedMessage& message, const ValueFacts& facts, ValueContent& out) {
    const QString source = documentText(bytes, message, facts, &out.problems);
    if (facts.content != ContentKind::Xml && facts.content != ContentKind::Json) {
        out.what = MarkedText{source, {}};
        return;
    }
    PrettyText pretty = facts.content == ContentKind::Xml ? prettyXml(source) : prettyJson(source);
    if (!pretty.wellFormed) {
        const QStringView before = QStringView(source).left(pretty.fault);
        const auto line = before.count(QLatin1Char('\n')) + 1;
        const auto column = pretty.fault - before.lastIndexOf(QLatin1Char('\n'));
        out.problems.append(tr("The %1 is not well formed at line %2, column %3; it is shown as it stands.")
                                .arg(facts.content == ContentKind::Xml ? tr("XML") : tr("JSON"),
                                     QLocale().toString(static_cast<qlonglong>(line)),
                                     QLocale().toString(static_cast<qlonglong>(column))));
    }
    out.what = std::move(pretty.text);
}

void showPicture(const std::string& bytes, const ValueFacts& facts, ValueContent& out) {
    QBuffer buffer;
    buffer.setData(bytes.data(), static_cast<int>(std::min<std::size_t>(bytes.size(), INT_MAX)));
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, facts.content == ContentKind::Jpeg ? QByteArrayLiteral("jpeg")
                                                                    : fileSuffix(facts.content).toLatin1());
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    const qint64 pixels = static_cast<qint64>(size.width()) * size.height();
    if (size.isValid() && pixels > kMostPixels) {
        if (facts.content != ContentKind::Jpeg && pixels > 8 * kMostPixels) {
            out.problems.append(tr("The picture has %1 x %2 pixels, which is too large to be shown here. Save it and "
                                   "open it with a picture viewer.")
                                    .arg(size.width())
                                    .arg(size.height()));
            return;
        }
        reader.setScaledSize(size.scaled(4000, 4000, Qt::KeepAspectRatio));
    }
    QImage image = reader.read();
    if (image.isNull()) {
        out.problems.append(
            tr("The picture cannot be read: it is damaged or was cut. Its bytes can be seen as hex and saved."));
        return;
    }
    out.what = Picture{std::move(image), size};
}

void showPdf(const std::string& bytes, const CancelToken& cancel, ValueContent& out) {
    PdfDocument pdf;
    pdf.facts = pdfFacts(bytes);
    if (!pdf.facts.complete) {
        out.problems.append(tr("The end of the PDF is missing: it was probably cut."));
    }
    PdfDrawing drawn = drawPdf(bytes, cancel);
    if (!drawn.problem.isEmpty()) {
        out.problems.append(drawn.problem);
    }
    pdf.pages = std::move(drawn.pages.pages);
    pdf.count = drawn.pages.count;
    out.what = std::move(pdf);
}

void showContent(const FeedMessage& message, const ValueFacts& facts, const CancelToken& cancel, ValueContent& out) {
    const std::string bytes = contentBytes(message, facts, &out.problems);
    out.bytes = bytes.size();
    if (isImage(facts.content)) {
        showPicture(bytes, facts, out);
    } else if (facts.content == ContentKind::Rtf) {
        RtfText rtf = readRtf(bytes);
        if (!rtf.complete) {
            out.problems.append(tr("The RTF ends within a group: it was probably cut."));
        }
        out.what = std::move(rtf);
    } else if (facts.content == ContentKind::Pdf) {
        showPdf(bytes, cancel, out);
    } else {
        showDocument(bytes, message, facts, out);
    }
}

void showText(const FeedMessage& message, const ValueFacts& facts, ValueContent& out) {
    std::string utf8;
    hl7::BadBytes bad;
    hl7::appendDisplayText(utf8, message.view.text(facts.range), message.view.delimiters(), message.charset, &bad);
    if (bad.count > 0) {
        out.problems.append(sentenceOf(bad, message.charset));
    }
    out.bytes = facts.range.length;
    QString text = toQString(utf8);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    out.what = MarkedText{std::move(text), {}};
}

}  // namespace

ValueContent valueContent(const FeedMessage& message, const ValueFacts& facts, ValueView view,
                          const CancelToken& cancel) {
    ValueContent out;
    switch (view) {
    case ValueView::Content:
        showContent(message, facts, cancel, out);
        break;
    case ValueView::Text:
        showText(message, facts, out);
        break;
    case ValueView::Raw:
        out.bytes = facts.range.length;
        out.what = rawMarked(message, facts.range);
        break;
    case ValueView::Hex:
        out.bytes = facts.range.length;
        out.what = HexBytes{std::make_shared<const std::string>(message.view.text(facts.range))};
        break;
    case ValueView::ContentHex: {
        auto bytes = std::make_shared<const std::string>(contentBytes(message, facts, &out.problems));
        out.bytes = bytes->size();
        out.what = HexBytes{std::move(bytes)};
        break;
    }
    }
    return out;
}

std::string savedBytes(const FeedMessage& message, const ValueFacts& facts) {
    if (facts.encoding != Encoding::None) {
        return contentBytes(message, facts, nullptr);
    }
    return hl7::displayText(message.view, facts.data, message.charset);
}

QString savedName(const FeedMessage& message, const ValueFacts& facts) {
    const QString path = toQString(hl7::formatPath(message.view, facts.path));
    return path + QLatin1Char('.') + fileSuffix(facts.content);
}

QString copiedText(const FeedMessage& message, const ValueFacts& facts) {
    if (facts.content == ContentKind::Rtf) {
        return readRtf(contentBytes(message, facts, nullptr)).plain();
    }
    if (facts.encoding != Encoding::None && facts.content >= ContentKind::Xml && facts.content <= ContentKind::Json) {
        return documentText(contentBytes(message, facts, nullptr), message, facts, nullptr);
    }
    if (facts.encoding != Encoding::None && facts.content == ContentKind::Text) {
        return documentText(contentBytes(message, facts, nullptr), message, facts, nullptr);
    }
    return toQString(hl7::displayText(message.view, facts.range, message.charset));
}

}  // namespace plumb::desk
