#include "source/decoders/literal_tokens.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>

namespace plumb::source {
namespace {

constexpr char kVerticalTab = '\x0B';
constexpr char kFileSeparator = '\x1C';

// Longer ones before those they begin with. Letters after the first two characters match in any case.
constexpr std::array kTokens = {
    LiteralToken{"\\x0d", '\r'},
    LiteralToken{"\\x0a", '\n'},
    LiteralToken{"\\x0b", kVerticalTab},
    LiteralToken{"\\x1c", kFileSeparator},
    LiteralToken{"\\u000d", '\r'},
    LiteralToken{"\\u000a", '\n'},
    LiteralToken{"\\u000b", kVerticalTab},
    LiteralToken{"\\u001c", kFileSeparator},
    LiteralToken{"\\r", '\r'},
    LiteralToken{"\\n", '\n'},
    LiteralToken{"\\v", kVerticalTab},
    LiteralToken{"<cr>", '\r'},
    LiteralToken{"<lf>", '\n'},
    LiteralToken{"<vt>", kVerticalTab},
    LiteralToken{"<sb>", kVerticalTab},
    LiteralToken{"<fs>", kFileSeparator},
    LiteralToken{"<eb>", kFileSeparator},
    LiteralToken{"<0x0d>", '\r'},
    LiteralToken{"<0x0a>", '\n'},
    LiteralToken{"<0x0b>", kVerticalTab},
    LiteralToken{"<0x1c>", kFileSeparator},
    LiteralToken{"[0x0d]", '\r'},
    LiteralToken{"[0x0a]", '\n'},
    LiteralToken{"[0x0b]", kVerticalTab},
    LiteralToken{"[0x1c]", kFileSeparator},
    LiteralToken{"[cr]", '\r'},
    LiteralToken{"[lf]", '\n'},
    LiteralToken{"[vt]", kVerticalTab},
    LiteralToken{"[fs]", kFileSeparator},
    LiteralToken{"{0d}", '\r'},
    LiteralToken{"{0a}", '\n'},
    LiteralToken{"{0b}", kVerticalTab},
    LiteralToken{"{1c}", kFileSeparator},
    LiteralToken{"{cr}", '\r'},
    LiteralToken{"{lf}", '\n'},
    LiteralToken{"_x000d_", '\r'},
    LiteralToken{"_x000a_", '\n'},
    LiteralToken{"_x000b_", kVerticalTab},
    LiteralToken{"_x001c_", kFileSeparator},
    LiteralToken{"0x0d", '\r'},
    LiteralToken{"0x0a", '\n'},
    LiteralToken{"0x0b", kVerticalTab},
    LiteralToken{"0x1c", kFileSeparator},
    LiteralToken{"&#13;", '\r'},
    LiteralToken{"&#10;", '\n'},
    LiteralToken{"&#11;", kVerticalTab},
    LiteralToken{"&#28;", kFileSeparator},
    LiteralToken{"&#xd;", '\r'},
    LiteralToken{"&#xa;", '\n'},
    LiteralToken{"&#xb;", kVerticalTab},
    LiteralToken{"&#x1c;", kFileSeparator},
    LiteralToken{"&#x0d;", '\r'},
    LiteralToken{"&#x0a;", '\n'},
    LiteralToken{"&#x0b;", kVerticalTab},
};
constexpr std::size_t kLongest = 7;

bool matches(std::string_view text, std::string_view token) {
    if (text.size() < token.size()) {
        return false;
    }
    if (token[0] == '\\' && text[1] != token[1]) {
        return false;
    }
    return std::equal(token.begin(), token.end(), text.begin(), [](char a, char b) { return a == toLower(b); });
}

// Zeros and underscores are common in messages, so the second byte is asked before the table is.
bool mayBeToken(std::string_view text) {
    if (text.size() < 2) {
        return false;
    }
    const char second = toLower(text[1]);
    switch (text[0]) {
    case '0':
    case '_':
        return second == 'x';
    case '&':
        return second == '#';
    case '\\':
        return second == 'x' || second == 'u' || text[1] == 'r' || text[1] == 'n' || text[1] == 'v';
    case '<':
    case '[':
    case '{':
        return second == '0' || second == '1' || (second >= 'a' && second <= 'z');
    default:
        return false;
    }
}

}  // namespace

bool mayStartToken(std::uint8_t c) {
    return c == '\\' || c == '<' || c == '[' || c == '{' || c == '_' || c == '0' || c == '&';
}

LiteralToken tokenAt(ByteView bytes) {
    const std::string_view text = asText(bytes);
    if (!mayBeToken(text)) {
        return {};
    }
    for (const LiteralToken& token : kTokens) {
        if (token.text[0] == text[0] && matches(text, token.text)) {
            return {text.substr(0, token.text.size()), token.meaning};
        }
    }
    return {};
}

bool endsWithToken(ByteView line) {
    std::size_t end = line.size();
    while (end > 0 && (line[end - 1] == ' ' || line[end - 1] == '\t')) {
        --end;
    }
    for (std::size_t length = 2; length <= kLongest && length <= end; ++length) {
        if (tokenAt(line.subspan(end - length, length)).text.size() == length) {
            return true;
        }
    }
    return false;
}

}  // namespace plumb::source
