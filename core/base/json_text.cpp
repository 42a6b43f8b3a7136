#include "base/json_text.h"

#include "base/utf8.h"

namespace plumb {
namespace {

bool isPlain(unsigned char byte) {
    return byte >= 0x20 && byte < 0x7F && byte != '"' && byte != '\\';
}

void appendCharacter(std::string& out, char32_t code) {
    constexpr char kDigits[] = "0123456789abcdef";
    switch (code) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        if (code < 0x20 || code == 0x7F) {
            out += "\\u00";
            out += kDigits[code >> 4];
            out += kDigits[code & 15];
        } else {
            appendUtf8(out, code);
        }
    }
}

/// Most texts are plain from end to end: these bytes are copied in one go.
std::size_t appendPlain(std::string& out, std::string_view text, std::size_t from) {
    std::size_t end = from;
    while (end < text.size() && isPlain(static_cast<unsigned char>(text[end]))) {
        ++end;
    }
    out += text.substr(from, end - from);
    return end;
}

}  // namespace

void appendJsonText(std::string& out, std::string_view text) {
    out += '"';
    for (std::size_t at = appendPlain(out, text, 0); at < text.size(); at = appendPlain(out, text, at)) {
        const Utf8Character character = utf8At(text, at);
        appendCharacter(out, character.code);
        at += character.valid ? character.length : 1;
    }
    out += '"';
}

void appendJsonBytes(std::string& out, std::string_view bytes) {
    out += '"';
    for (std::size_t at = appendPlain(out, bytes, 0); at < bytes.size(); at = appendPlain(out, bytes, at)) {
        appendCharacter(out, static_cast<unsigned char>(bytes[at]));
        ++at;
    }
    out += '"';
}

}  // namespace plumb
