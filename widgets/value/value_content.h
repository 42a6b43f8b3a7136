// A value made ready for one way of looking at it. Pure work on an immutable message, for any thread.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/cancel.h"
#endif
#include "widgets/value/marked_text.h"
#include "widgets/value/pdf_facts.h"
#include "widgets/value/pdf_module.h"
#include "widgets/value/rtf_text.h"
#include "widgets/value/value_facts.h"

#include <QImage>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>
#include <variant>

namespace plumb::desk {

/// Bytes to be shown as hex; shared, so that a model may keep them.
struct HexBytes {
    std::shared_ptr<const std::string> bytes;
};
struct Picture {
    QImage image;
    QSize size;  ///< of the picture itself; the image may be smaller
};

struct PdfDocument {
    PdfFacts facts;
    std::vector<PdfPage> pages;  ///< the first ones; none when they cannot be drawn
    int count = 0;               ///< of all pages, when some are drawn
};

struct ValueContent {
    std::variant<std::monostate, MarkedText, RtfText, Picture, PdfDocument, HexBytes> what;
    QStringList problems;  ///< what is wrong with it, in sentences that name the place
    quint64 bytes = 0;     ///< of what is shown, decoded

    [[nodiscard]] const MarkedText* text() const { return std::get_if<MarkedText>(&what); }
    [[nodiscard]] const RtfText* rtf() const { return std::get_if<RtfText>(&what); }
    [[nodiscard]] const Picture* picture() const { return std::get_if<Picture>(&what); }
    [[nodiscard]] const PdfDocument* pdf() const { return std::get_if<PdfDocument>(&what); }
    [[nodiscard]] const HexBytes* hex() const { return std::get_if<HexBytes>(&what); }
};

/// Values above this are made ready off the GUI thread.
inline constexpr quint64 kSmallValue = 200'000;
/// Pictures of more pixels are read at a smaller size.
inline constexpr qint64 kMostPixels = 16'000'000;

[[nodiscard]] ValueContent valueContent(const FeedMessage& message, const ValueFacts& facts, ValueView view,
                                        const CancelToken& cancel = {});

/// What "Save as..." writes: the bytes that were encoded, or the text in UTF-8.
[[nodiscard]] std::string savedBytes(const FeedMessage& message, const ValueFacts& facts);
/// "OBX-5.pdf": a name that holds nothing of the value.
[[nodiscard]] QString savedName(const FeedMessage& message, const ValueFacts& facts);
/// What copying the value puts on the clipboard when it is text of any kind.
[[nodiscard]] QString copiedText(const FeedMessage& message, const ValueFacts& facts);

}  // namespace plumb::desk
