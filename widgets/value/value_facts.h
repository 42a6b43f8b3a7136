// What a value is and how it can be looked at, decided from its first bytes and from what stands beside it: cheap
// enough for every step of the cursor, whatever the size.
//
// An encapsulated value (ED, or any repetition whose fourth component says Base64 or Hex) is looked at as a whole, from
// whichever of its components the user stands in; Base64 that nobody declared is known by the bytes it starts with.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/message_view.h"
#endif
#include "widgets/models/feed.h"
#include "widgets/value/encoded_bytes.h"

#include <QString>

#include <vector>

namespace plumb::desk {

enum class ContentKind : quint8 { Text, Png, Jpeg, Gif, Bmp, Tiff, Rtf, Pdf, Xml, Html, Json, Zip, Binary };

[[nodiscard]] bool isImage(ContentKind kind);
/// "PDF document", "PNG image" ...
[[nodiscard]] QString contentName(ContentKind kind);
/// "pdf", "png"; "bin" for what is not known.
[[nodiscard]] QString fileSuffix(ContentKind kind);
/// By the bytes that files of these kinds start with.
[[nodiscard]] ContentKind sniff(std::string_view start);

enum class ValueView : quint8 {
    Content,     ///< as what it is: the picture, the pages, the document
    Text,        ///< escapes decoded and laid out
    Raw,         ///< as it stands in the message
    Hex,         ///< the bytes in the message
    ContentHex,  ///< the bytes that were decoded
};

struct ValueFacts {
    hl7::FieldPath path;  ///< of what is looked at: the value in focus, or the encapsulated one it belongs to
    ByteRange range;
    hl7::Presence presence = hl7::Presence::Absent;
    Encoding encoding = Encoding::None;
    bool declared = false;  ///< the message says the encoding; else its bytes gave it away
    ByteRange data;         ///< what is encoded; the range itself when nothing is
    ContentKind content = ContentKind::Text;
    std::vector<ValueView> views;  ///< those that fit, the best first

    [[nodiscard]] bool hasContent() const { return content != ContentKind::Text || encoding != Encoding::None; }
    [[nodiscard]] bool offers(ValueView view) const;
};

/// `path` may be any level; of a whole message nothing is said.
[[nodiscard]] ValueFacts valueFacts(const FeedMessage& message, hl7::FieldPath path, ByteRange range);

/// "1 byte", "48.2 KB".
[[nodiscard]] QString sizeText(quint64 bytes);

}  // namespace plumb::desk
