#include "hl7/escape.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>

using namespace plumb;
using namespace plumb::hl7;
using namespace std::string_view_literals;

namespace {

const Delimiters kUsual;

Delimiters withTruncation() {
    Delimiters delimiters;
    delimiters.truncation = '#';
    return delimiters;
}

std::string decoded(std::string_view raw, const Delimiters& delimiters = kUsual, const DecodeOptions& options = {}) {
    return decodeEscapes(raw, delimiters, options).text;
}

/// "escape-open 3+1; escape-unknown 8+4"
std::string findings(std::string_view raw, const DecodeOptions& options = {}) {
    std::string text;
    for (const EscapeFinding& finding : decodeEscapes(raw, kUsual, options).findings) {
        text += text.empty() ? "" : "; ";
        text += messageCode(finding.id).substr(4);
        text += ' ' + std::to_string(finding.range.begin) + '+' + std::to_string(finding.range.length);
    }
    return text;
}

std::string encoded(std::string_view text, const Delimiters& delimiters = kUsual, const EncodeOptions& options = {}) {
    const Result<std::string> result = encodeEscapes(text, delimiters, options);
    return result ? *result : "(" + std::string(result.error().code()) + ")";
}

TEST(Escape, DelimitersAreDecoded) {
    EXPECT_EQ(decoded(R"(a\F\b\S\c\T\d\R\e\E\f)"), R"(a|b^c&d~e\f)");
    EXPECT_EQ(decoded(R"(12\P\)", withTruncation()), "12#");
    EXPECT_EQ(findings(R"(a\F\b\S\c\T\d\R\e\E\f)"), "");
}

TEST(Escape, OwnDelimitersOfTheMessageAreMeant) {
    Delimiters own{'*', '!', '%', '/', '@', '$'};
    EXPECT_EQ(decoded("a/F/b/S/c/T/d/R/e/E/f/P/g", own), "a*b!c@d%e/f$g");
    EXPECT_EQ(encoded("a*b!c@d%e/f$g|", own), "a/F/b/S/c/T/d/R/e/E/f/P/g|");
}

TEST(Escape, DelimitersTheMessageDoesNotHaveAreTheUsualOnes) {
    Delimiters few;
    few.subcomponent = 0;
    EXPECT_EQ(decoded(R"(R\T\D \P\)", few), "R&D #");
}

TEST(Escape, WithoutEscapesNothingIsTouched) {
    const std::string text = "plain text, nothing to do";
    const Decoded result = decodeEscapes(text, kUsual);
    EXPECT_EQ(result.text, text);
    EXPECT_FALSE(result.changed);
    EXPECT_FALSE(hasEscapes(text, kUsual));
    EXPECT_TRUE(hasEscapes(R"(R\T\D)", kUsual));
}

TEST(Escape, WithoutAnEscapeCharacterABackslashIsText) {
    Delimiters none;
    none.escape = 0;
    EXPECT_EQ(decoded(R"(R\T\D)", none), R"(R\T\D)");
    EXPECT_FALSE(hasEscapes(R"(R\T\D)", none));
}

TEST(Escape, AppendsToWhatIsThere) {
    std::string out = "before ";
    const DecodeResult result = decodeEscapesInto(out, R"(R\T\D)", kUsual);
    EXPECT_EQ(out, "before R&D");
    EXPECT_TRUE(result.changed);
    EXPECT_FALSE(result.formatted);
}

TEST(Escape, HexBytes) {
    EXPECT_EQ(decoded(R"(a\X0D\b\X0d0A\c\XE9\)"), "a\rb\r\nc\xE9");
    EXPECT_EQ(findings(R"(a\X0D\b)"), "");
    EXPECT_EQ(decoded(R"(a\X0D0\b)"), R"(a\X0D0\b)");
    EXPECT_EQ(findings(R"(a\X0D0\b)"), "escape-hex-odd 1+6");
    EXPECT_EQ(decoded(R"(\X\ \XZZ\)"), R"(\X\ \XZZ\)");
    EXPECT_EQ(findings(R"(\X\ \XZZ\)"), "escape-unknown 0+3; escape-unknown 4+5");
}

TEST(Escape, HexOfTwoBytesACharacterIsSaidToBeSo) {
    EXPECT_EQ(decoded(R"(a\X000d\b\X000D000A\c)"), "a\rb\r\nc");
    EXPECT_EQ(findings(R"(a\X000d\b)"), "escape-hex-wide 1+7");
    EXPECT_EQ(decoded(R"(\X00\)"), "\0"sv);
    EXPECT_EQ(decoded(R"(\X0000\)"), "\0\0"sv);
}

TEST(Escape, OpenEscapesStay) {
    EXPECT_EQ(decoded(R"(C:\)"), R"(C:\)");
    EXPECT_EQ(findings(R"(C:\)"), "escape-open 2+1");
    EXPECT_EQ(decoded(R"(50\ of R\T\D)"), R"(50\ of R&D)");
    EXPECT_EQ(findings(R"(50\ of R\T\D)"), "escape-open 2+1");
}

TEST(Escape, UnknownEscapesStay) {
    EXPECT_EQ(decoded(R"(\Q\ and \f\)"), R"(\Q\ and \f\)");
    EXPECT_EQ(findings(R"(\Q\ and \f\)"), "escape-unknown 0+3; escape-unknown 8+3");
    EXPECT_EQ(decoded(R"(\\server\share\F\x)"), R"(\\server\share\F\x)")
        << "a path is not an escape that follows another";
    EXPECT_EQ(decoded(R"(\.xx\\.sp0\\.sp999\\.in\\.br2\)"), R"(\.xx\\.sp0\\.sp999\\.in\\.br2\)");
}

TEST(Escape, EscapedTwiceStays) {
    EXPECT_EQ(decoded(R"(R\E\T\E\D)"), R"(R\E\T\E\D)");
    EXPECT_EQ(findings(R"(R\E\T\E\D)"), "escape-double 1+7");
    EXPECT_EQ(findings(R"(line\E\.br\E\line)"), "escape-double 4+9");
    EXPECT_EQ(decoded(R"(line\E\.br\E\line\.br\end)"), R"(line\E\.br\E\line)"
                                                       "\nend");
    EXPECT_EQ(findings(R"(\E\E\E\)"), "escape-double 0+7");
    EXPECT_EQ(decoded(R"(C:\E\temp\E\x)"), R"(C:\temp\x)") << "a path is not an escape";
    EXPECT_EQ(findings(R"(C:\E\temp\E\x)"), "");
}

TEST(Escape, LocalEscapesStay) {
    EXPECT_EQ(decoded(R"(a\Z0A\b)"), R"(a\Z0A\b)");
    EXPECT_EQ(findings(R"(a\Z0A\b)"), "escape-local 1+5");
}

TEST(Escape, LineBreaksAndBlanks) {
    EXPECT_EQ(decoded(R"(one\.br\two\.sp\three\.sp2\four\.sp+1\five)"), "one\ntwo\nthree\n\nfour\nfive");
    EXPECT_EQ(decoded(R"(a\.sk3\b\.sk\c)"), "a   b c");
    EXPECT_EQ(decoded(R"(\.fi\a\.BR\b\.nf\)"), "a\nb");
    EXPECT_TRUE(decodeEscapes(R"(\.fi\a)", kUsual).formatted);
}

TEST(Escape, Indents) {
    EXPECT_EQ(decoded(R"(\.in+4\\.ti-4\1. Heart normal.\.br\still heart\.br\\.ti-4\2. Lungs.\.in-4\\.br\end)"),
              "1. Heart normal.\n"
              "    still heart\n"
              "2. Lungs.\n"
              "end");
    EXPECT_EQ(decoded(R"(a\.in2\\.br\b\.br\\.br\c\.ti3\\.br\d\.in0\\.br\e)"), "a\n"
                                                                              "  b\n"
                                                                              "\n"
                                                                              "  c\n"
                                                                              "     d\n"
                                                                              "e");
    EXPECT_EQ(decoded(R"(\.in-9\a)"), "a");
}

TEST(Escape, Centring) {
    DecodeOptions options;
    options.lineWidth = 11;
    EXPECT_EQ(decoded(R"(\.ce\abc\.br\left)", kUsual, options), "    abc\nleft");
    EXPECT_EQ(decoded(R"(left\.ce\abcde)", kUsual, options), "left\n   abcde");
    EXPECT_EQ(decoded(R"(\.ce\longer than the line)", kUsual, options), "longer than the line");
    EXPECT_EQ(decoded(R"(\.ce\)", kUsual, options), "");
    options.multiByte = MultiByteKind::Utf8;
    EXPECT_EQ(decoded("\\.ce\\äöü", kUsual, options), "    äöü") << "columns are counted, not bytes";
}

TEST(Escape, HighlightBecomesSpans) {
    const Decoded result = decodeEscapes(R"(is \H\critical\N\ and \H\high)", kUsual);
    EXPECT_EQ(result.text, "is critical and high");
    EXPECT_EQ(result.spans, (std::vector<TextSpan>{{3, 8, TextStyle::Highlight}, {16, 4, TextStyle::Highlight}}));
    DecodeOptions options;
    options.lineWidth = 10;
    const Decoded centred = decodeEscapes(R"(\H\a\N\b\.ce\x\H\yz\N\t\.br\\H\e\N\)", kUsual, options);
    EXPECT_EQ(centred.text, "ab\n   xyzt\ne");
    EXPECT_EQ(centred.spans,
              (std::vector<TextSpan>{
                  {0, 1, TextStyle::Highlight}, {7, 2, TextStyle::Highlight}, {11, 1, TextStyle::Highlight}}));
}

TEST(Escape, CharacterSetEscapesBecomeDesignations) {
    const Decoded result = decodeEscapes(R"(Yamada^\M2442\;3ED\C2842\ x)", kUsual);
    EXPECT_EQ(result.text, "Yamada^\x1B$B;3ED\x1B(B x");
    EXPECT_TRUE(result.charsetSwitches);
    // 5C 46 are one character here, not the start of an escape.
    EXPECT_EQ(decoded(R"(\M2442\\F\C2842\\F\)"), "\x1B$B\\F\x1B(B|");
    EXPECT_EQ(decoded(R"(\C2D41\)"
                      "\xE9"),
              "\x1B-A\xE9");
}

TEST(Escape, UnknownCharacterSetEscapesStay) {
    EXPECT_EQ(decoded(R"(\C9999\a\M123456\)"), R"(\C9999\a\M123456\)");
    EXPECT_EQ(findings(R"(\C9999\a)"), "escape-charset 0+7");
    EXPECT_EQ(findings(R"(\C99\a)"), "escape-unknown 0+5");
    DecodeOptions options;
    options.charsetEscapes = false;
    EXPECT_EQ(decoded(R"(\C2842\)", kUsual, options), R"(\C2842\)");
}

TEST(Escape, TrailBytesAreNoEscapes) {
    DecodeOptions options;
    options.multiByte = MultiByteKind::ShiftJis;
    // 94 5C is one character (U+80FD) in Shift-JIS; a reader of bytes would see \F\ here.
    EXPECT_EQ(decoded("\x94\x5C"
                      R"(F\E\)",
                      kUsual, options),
              "\x94\x5C"
              R"(F\)");
    EXPECT_EQ(decoded("\x94\x5C"
                      R"(F\E\)"),
              "\x94|E\\");
    options.multiByte = MultiByteKind::DoubleByte;
    EXPECT_EQ(decoded("\xA5\x5C"
                      R"(S\T\)",
                      kUsual, options),
              "\xA5\x5C"
              R"(S&)")
        << "Big5 A5 5C";
    options.multiByte = MultiByteKind::Gb18030;
    EXPECT_EQ(decoded("\x81\x30\x81\x30\\T\\", kUsual, options), "\x81\x30\x81\x30&");
    options.multiByte = MultiByteKind::Iso2022;
    EXPECT_EQ(decoded("\x1B$B\\F\\F\x1B(B\\F\\", kUsual, options), "\x1B$B\\F\\F\x1B(B|");
}

TEST(Escape, EncodesWhatWouldBeRead) {
    EXPECT_EQ(encoded(R"(a|b^c&d~e\f)"), R"(a\F\b\S\c\T\d\R\e\E\f)");
    EXPECT_EQ(encoded("1#2"), "1#2");
    EXPECT_EQ(encoded("1#2", withTruncation()), R"(1\P\2)");
    EXPECT_EQ(encoded("a\r\nb\tc\x1F"), R"(a\X0D\\X0A\b\X09\c\X1F\)");
    EXPECT_EQ(encoded("gr\xC3\xBC\xC3\x9F", kUsual), "gr\xC3\xBC\xC3\x9F");
    EncodeOptions options;
    options.lineBreaksAsBr = true;
    EXPECT_EQ(encoded("a\r\nb\rc\nd", kUsual, options), R"(a\.br\b\.br\c\.br\d)");
}

TEST(Escape, EncodesTextThatLooksEscapedSoThatItReadsBack) {
    for (const std::string_view text :
         {R"(R\T\D)", R"(\T\T\)", R"(\E\E\)", R"(a\.br\b)", R"(\X0D\)", R"(\\\)", R"(\Q\)"}) {
        const std::string raw = encoded(text);
        EXPECT_EQ(decoded(raw), text) << raw;
        EXPECT_EQ(findings(raw), "") << raw;
    }
    EXPECT_EQ(encoded(R"(R\T\D)"), R"(R\X5C\T\E\D)");
}

TEST(Escape, CharactersThatHideADelimiterAreEscapedWhole) {
    EncodeOptions options;
    options.multiByte = MultiByteKind::ShiftJis;
    EXPECT_EQ(encoded("\x94\x5C\x83\x7C\x88\x9F", kUsual, options), "\\X945C\\\\X837C\\\x88\x9F");
    EXPECT_EQ(encoded("\x94", kUsual, options), "\\X94\\") << "a lead byte alone would take the next byte with it";
    options.multiByte = MultiByteKind::Iso2022;
    EXPECT_EQ(encoded("\x1B$B;\r\x1B(B", kUsual, options), "\\X1B24423B0D1B2842\\");
    EXPECT_EQ(encoded("\x1B$B;3ED\x1B(B|\x1B$B;|\x1B(B", kUsual, options),
              "\x1B$B;3ED\x1B(B\\F\\\\X1B24423B7C1B2842\\");
}

TEST(Escape, FailsWhenThereIsNothingToEscapeWith) {
    Delimiters none;
    none.escape = 0;
    EXPECT_EQ(encoded("plain", none), "plain");
    EXPECT_EQ(encoded("a|b", none), "(hl7.edit-no-escape)");
    EXPECT_EQ(encoded("a\rb", none), "(hl7.edit-no-escape)");
    EXPECT_EQ(encoded("a\\b", none), "a\\b");
    Delimiters word;
    word.escape = 'E';
    EXPECT_EQ(encoded("a|b", word), "(hl7.edit-no-escape)") << "E cannot be told from the E it would enclose";
    Delimiters digits;
    digits.component = 'F';
    EXPECT_EQ(encoded("a|b", digits), R"(a\X7C\b)") << "\\F\\ would hold a delimiter";
}

TEST(Escape, UsableEscapeCharacters) {
    Delimiters delimiters;
    EXPECT_EQ(usableEscape(delimiters), '\\');
    for (const char bad : {'\0', ' ', '\r', 'E', 'x', '7', '.', '|', '^', '~'}) {
        delimiters.escape = static_cast<std::uint8_t>(bad);
        EXPECT_EQ(usableEscape(delimiters), 0) << static_cast<int>(bad);
    }
}

TEST(Escape, RawSubcomponentsInAddressesAndMarkup) {
    const auto found = [](std::string_view value) {
        const std::optional<ByteRange> range = findRawSubcomponent(value, kUsual);
        return range ? static_cast<int>(range->begin) : -1;
    };
    EXPECT_EQ(found("https://pacs.example/view?study=1&series=2"), 33);
    EXPECT_EQ(found("see www.example.org/?a=1&b"), 24);
    EXPECT_EQ(found("Tom &amp; Jerry"), 4);
    EXPECT_EQ(found("a&b &#228;"), 4);
    EXPECT_EQ(found("<p>Tom & Jerry</p>"), 7);
    EXPECT_EQ(found("MR&1.2.3&ISO"), -1);
    EXPECT_EQ(found("5 < 6 & 7 > 2"), -1);
    EXPECT_EQ(found("https://example.org"), -1);
    EXPECT_EQ(found("a; b&c; d"), -1) << "an entity has two letters or more";
    Delimiters own;
    own.subcomponent = '@';
    EXPECT_FALSE(findRawSubcomponent("Tom &amp; Jerry", own));
}

/// Texts of the bytes that matter, so that short ones meet in all combinations.
std::string randomText(std::mt19937& random) {
    static constexpr std::string_view kBytes =
        "\\\\\\||^~&#ETFSR.brXspH0D5C\r\n\x1B\x0E\x0F$(B)\x81\x94\xC3\xA9\xFC z{}\x7C\x5C\0"sv;
    std::string text(random() % 24, ' ');
    for (char& byte : text) {
        byte = kBytes[random() % kBytes.size()];
    }
    return text;
}

TEST(Escape, EncodedTextReadsBackForEveryKindOfCharacterSet) {
    std::mt19937 random(20261120);
    for (int turn = 0; turn < 200000; ++turn) {
        const std::string text = randomText(random);
        const auto kind = static_cast<MultiByteKind>(turn % 6);
        const Delimiters delimiters = turn % 2 == 0 ? kUsual : withTruncation();
        EncodeOptions encode;
        encode.multiByte = kind;
        DecodeOptions decode;
        decode.multiByte = kind;
        const Result<std::string> raw = encodeEscapes(text, delimiters, encode);
        ASSERT_TRUE(raw.has_value());
        ASSERT_EQ(raw->find_first_of("|^~&\r\n"), std::string::npos) << *raw;
        const Decoded back = decodeEscapes(*raw, delimiters, decode);
        ASSERT_EQ(back.text, text) << *raw;
        ASSERT_TRUE(back.findings.empty()) << *raw;
    }
}

TEST(Escape, AnyTextIsReadInBoundedSpace) {
    std::string many;
    for (int i = 0; i < 20000; ++i) {
        many += R"(\.in200\x\.br\)";
    }
    EXPECT_LT(decoded(many).size(), many.size() * 64);
    EXPECT_EQ(decoded(std::string(100001, '\\')), std::string(100001, '\\'));
    std::string open;
    for (int i = 0; i < 50000; ++i) {
        open += "\\ ";
    }
    EXPECT_EQ(decoded(open), open);
}

}  // namespace
