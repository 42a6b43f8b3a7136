#include "hl7/escape_token.h"

#include "hl7/escape.h"

namespace plumb::hl7 {

EscapeToken readEscapeToken(std::string_view rest, const Delimiters& delimiters) {
    EscapeToken token;
    const std::size_t close = rest.find(rest[0], 1);
    if (close == std::string_view::npos) {
        return token;
    }
    token.body = readEscapeBody(rest.substr(1, close - 1));
    token.length = close + 1;
    switch (token.body.kind) {
    case EscapeKind::Delimiter:
    case EscapeKind::Hex:
        decodeEscapesInto(token.text, rest.substr(0, token.length), delimiters);
        break;
    case EscapeKind::Unknown:
    case EscapeKind::HexOdd: {
        // The whole of what could have been meant as an escape is text, or else its first character only.
        const Decoded decoded = decodeEscapes(rest.substr(0, token.length), delimiters);
        if (!decoded.findings.empty() && decoded.findings[0].id == MessageId::EscapeOpen) {
            token.length = 1;
        }
        token.body = {};
        break;
    }
    default:
        break;
    }
    return token;
}

}  // namespace plumb::hl7
