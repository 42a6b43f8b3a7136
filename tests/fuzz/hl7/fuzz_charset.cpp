// Character sets over any bytes: the first chooses the set, the rest is text in it, UTF-8, a name and the head of a
// file.
//  - what is shown is valid UTF-8 and bounded; bad bytes are no more than there are;
//  - what fromUtf8() accepts reads back as the same text, through escapes too;
//  - a message never has two different decisions, and none reads past its end.
#include "hl7/charset.h"
#include "hl7/charset_decision.h"
#include "hl7/display_text.h"
#include "hl7/hl7_time.h"
#include "hl7/message_view.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace plumb;
using namespace plumb::hl7;

namespace {

constexpr std::string_view kSets[] = {
    "ASCII",
    "UTF-8",
    "8859/1",
    "CP1252",
    "8859/2",
    "8859/6",
    "TIS-620",
    "ISO IR14",
    "ISO IR87",
    "SJIS",
    "EUC-JP",
    "GB 18030-2000",
    "GBK",
    "BIG-5",
    "KS X 1001",
    "CNS 11643-1992",
    "UTF-16LE",
    "UTF-16BE",
    "UTF-16",
    "UTF-32LE",
    "ISO-2022-KR",
    "~ISO IR87~ISO IR159~ISO IR14",
    "8859/1~8859/5~8859/7",
    "ASCII~KS X 1001",
    "ISO IR14~ISO IR87",
    "IBM437",
};

void require(bool held) {
    if (!held) {
        std::abort();
    }
}

void checkShowing(std::string_view bytes, const Charset& charset) {
    BadBytes bad;
    const std::string text = toUtf8(asBytes(bytes), charset, bad);
    require(scanUtf8(text).valid());
    require(text.size() <= bytes.size() * 6 + 8);
    require(bad.count == 0 || bad.first < bytes.size() * 2);
    require(!(charset == Charset::utf8()) || (bad.count == 0) == (text == bytes));
    const std::string shown = displayText(bytes, Delimiters(), charset);
    require(scanUtf8(shown).valid());
}

void checkTyping(std::string_view text, const Charset& charset) {
    const Result<std::string> bytes = fromUtf8(text, charset);
    if (!bytes) {
        require(bytes.error().id() == MessageId::EditUnencodable);
        return;
    }
    require(scanUtf8(text).valid());
    require(toUtf8(*bytes, charset) == text);
    if (charset.kind() == CharsetKind::Utf16 || charset.kind() == CharsetKind::Utf32) {
        return;  // no message is in these
    }
    const Result<std::string> value = valueOfText(text, Delimiters(), charset);
    require(value.has_value());
    require(displayText(*value, Delimiters(), charset) == text);
}

void checkDeciding(std::string_view bytes) {
    const MessageView view(asBytes(bytes));
    const CharsetDecision first = decideCharset(view);
    const CharsetDecision again = decideCharset(view);
    require(first.used == again.used && first.notes == again.notes);
    require(decideCharset(view, Charset::latin1()).used == Charset::latin1());
    for (const Note& note : first.notes) {
        require(!note.render().empty());
    }
    (void)detectWideFile(asBytes(bytes));
    (void)Charset::fromMsh18(bytes, '~');
}

void checkTimes(std::string_view text) {
    if (const std::optional<Hl7Time> time = parseTime(text)) {
        require(parseTime(formatTime(*time)) == time);
        require(startOf(*time) < endOf(*time));
        require(compareTimes(*time, *time).order == 0);
    }
    if (const std::optional<FoundTime> found = findTime(text)) {
        require(found->range.length > 0 && found->range.end() <= text.size());
        require(compareTimes(found->time, found->time).order == 0);
    }
    (void)parseLenientTime(text);
    (void)parseTimeOfDay(text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const std::string_view set = kSets[data[0] % (sizeof kSets / sizeof kSets[0])];
    const std::optional<Charset> charset = Charset::fromMsh18(set, '~');
    require(charset.has_value());
    const std::string_view text = asText({data + 1, size - 1});
    checkShowing(text, *charset);
    checkTyping(text, *charset);
    checkDeciding(text);
    checkTimes(text);
    return 0;
}
