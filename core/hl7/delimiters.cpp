#include "hl7/delimiters.h"

#include "base/ascii.h"

#include <array>

namespace plumb::hl7 {
namespace {

using u8 = std::uint8_t;

/// MSH-2 as it stands: from after the separator to the next one or the end of the line.
ByteView encodingCharacters(ByteView message, u8 separator) {
    const std::size_t begin = 4;
    std::size_t end = begin;
    while (end < message.size() && message[end] != separator && !isLineBreak(message[end])) {
        ++end;
    }
    return begin <= message.size() ? message.subspan(begin, end - begin) : ByteView{};
}

struct Reading {
    Delimiters delimiters;
    std::size_t encodingLength = 0;
    bool header = false;
    bool separator = false;
    bool repeated = false;
};

Reading read(ByteView message) {
    Reading reading;
    Delimiters& d = reading.delimiters;
    reading.header = isHeaderSegment(message);
    if (!reading.header || message.size() < 4 || isLineBreak(message[3])) {
        return reading;
    }
    reading.separator = true;
    d.field = message[3];
    const ByteView encoding = encodingCharacters(message, d.field);
    std::size_t length = 0;
    while (length < encoding.size() && canDelimit(encoding[length])) {
        ++length;
    }
    reading.encodingLength = length;
    const auto given = [&](std::size_t at, u8 usual) { return at < length ? encoding[at] : usual; };
    d.component = given(0, '^');
    d.repetition = given(1, '~');
    if (length == 3 && encoding[2] == '&') {  // "^~&": no escape character
        d.escape = 0;
        d.subcomponent = '&';
    } else {
        d.escape = given(2, '\\');
        d.subcomponent = given(3, '&');
        d.truncation = length > 4 ? encoding[4] : u8{0};
    }
    // The first meaning of a character wins; a later one is switched off. A character that stands in MSH-1 or MSH-2
    // already is not assumed again for what is missing.
    std::array<u8*, 5> inOrder{&d.component, &d.repetition, &d.escape, &d.subcomponent, &d.truncation};
    for (std::size_t i = 0; i < inOrder.size(); ++i) {
        bool taken = *inOrder[i] != 0 && *inOrder[i] == d.field;
        for (std::size_t k = 0; k < i; ++k) {
            taken = taken || (*inOrder[i] != 0 && *inOrder[i] == *inOrder[k]);
        }
        if (taken) {
            *inOrder[i] = 0;
            reading.repeated = reading.repeated || i < length;
        }
    }
    return reading;
}

}  // namespace

std::string Delimiters::text() const {
    std::string out;
    for (const u8 byte : {field, component, repetition, escape, subcomponent, truncation}) {
        if (byte != 0) {
            out += static_cast<char>(byte);
        }
    }
    return out;
}

Delimiters readDelimiters(ByteView message) {
    static constexpr std::string_view kUsual = "MSH|^~\\&|";
    if (message.size() >= kUsual.size() && asText(message.first(kUsual.size())) == kUsual) {
        return {};
    }
    return read(message).delimiters;
}

void explainDelimiters(ByteView message, std::vector<Note>& notes) {
    const Reading reading = read(message);
    if (!reading.header) {
        notes.push_back({MessageId::MessageNoMsh, {}});
        return;
    }
    if (!reading.separator || reading.encodingLength < 4) {
        notes.push_back({MessageId::EncodingCharactersMissing, {std::to_string(reading.encodingLength)}});
    } else if (reading.encodingLength > 4) {
        notes.push_back({MessageId::EncodingCharactersExtra, {std::to_string(reading.encodingLength)}});
    }
    if (reading.repeated) {
        notes.push_back({MessageId::DelimitersRepeated, {}});
    }
    if (!reading.delimiters.usual()) {
        notes.push_back({MessageId::DelimitersUnusual, {reading.delimiters.text()}});
    }
}

}  // namespace plumb::hl7
