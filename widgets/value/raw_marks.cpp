#include "widgets/value/raw_marks.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/charset.h"
#include "hl7/escape.h"
#endif
#include "widgets/models/sentences.h"

#include <algorithm>

namespace plumb::desk {
namespace {

/// More marks than anybody looks at would only cost memory.
constexpr std::size_t kMostMarks = 500'000;
/// Longer escape sequences are taken as a lone escape character.
constexpr qsizetype kLongestEscape = 34;

}  // namespace

MarkedText rawMarked(const FeedMessage& message, ByteRange range) {
    const hl7::Delimiters& d = message.view.delimiters();
    MarkedText out;
    out.text = toQString(hl7::toUtf8(message.view.text(range), message.charset));
    QChar* const text = out.text.data();
    const qsizetype size = out.text.size();
    for (qsizetype at = 0; at < size && out.marks.size() < kMostMarks; ++at) {
        const char16_t c = text[at].unicode();
        if (c >= 0x80 || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == ' ') {
            continue;
        }
        if (c < 0x20) {
            text[at] = QChar(static_cast<char16_t>(0x2400 + c));
            out.marks.push_back({at, 1, TextMark::Escape});
        } else if (d.escape != 0 && c == d.escape) {
            const qsizetype end = out.text.indexOf(QChar(c), at + 1);
            const qsizetype length = end < 0 || end - at > kLongestEscape ? 1 : end + 1 - at;
            out.marks.push_back({at, length, TextMark::Escape});
            at += length - 1;
        } else if (c == d.field) {
            out.marks.push_back({at, 1, TextMark::Separator});
        } else if (c == d.component) {
            out.marks.push_back({at, 1, TextMark::Component});
        } else if (c == d.repetition) {
            out.marks.push_back({at, 1, TextMark::Repetition});
        } else if (d.subcomponent != 0 && c == d.subcomponent) {
            out.marks.push_back({at, 1, TextMark::Subcomponent});
        }
    }
    return out;
}

}  // namespace plumb::desk
