// UTF-8, JSON and XML as the rooms write them.
#include "base/json_text.h"
#include "base/utf8.h"
#include "base/xml_text.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace plumb::test {
namespace {

std::string json(std::string_view text) {
    std::string out;
    appendJsonText(out, text);
    return out;
}

std::string xml(std::string_view text, XmlPlace place) {
    std::string out;
    appendXmlText(out, text, place);
    return out;
}

TEST(Utf8, EveryCharacterIsReadBackAsItWasWritten) {
    for (char32_t code = 0; code <= 0x10FFFF; ++code) {
        std::string text;
        appendUtf8(text, code);
        const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
        const Utf8Character read = utf8At(text, 0);
        ASSERT_TRUE(read.valid) << std::uint32_t(code);
        ASSERT_EQ(read.code, surrogate ? kReplacement : code);
        ASSERT_EQ(read.length, text.size());
        ASSERT_EQ(characterCount(text), 1u);
    }
}

TEST(Utf8, WhatIsNoCharacterIsTakenUpToWhereItBreaks) {
    EXPECT_EQ(utf8At("\xE2\x82", 0).length, 2u);
    EXPECT_EQ(utf8At("\xE2\x82z", 0).length, 2u);
    EXPECT_EQ(utf8At("\xC0\x80", 0).length, 1u);      // overlong
    EXPECT_EQ(utf8At("\xED\xA0\x80", 0).length, 1u);  // a surrogate
    EXPECT_EQ(utf8At("\xF4\x90\x80\x80", 0).length, 1u);
    EXPECT_FALSE(utf8At("\x80", 0).valid);
}

TEST(JsonText, EscapesWhatItMustAndDel) {
    EXPECT_EQ(json("a\"b\\c\n\r\t\x01\x1f\x7f/"), R"("a\"b\\c\n\r\t\u0001\u001f\u007f/")");
    EXPECT_EQ(json(std::string_view("\0", 1)), R"("\u0000")");
    EXPECT_EQ(json(""), R"("")");
    EXPECT_EQ(json("Müller \xF0\x9F\x98\x80"), "\"Müller \xF0\x9F\x98\x80\"");
}

TEST(JsonText, EveryByteThatIsNoCharacterIsOneReplacement) {
    EXPECT_EQ(json("a\xE2\x82z"), "\"a\xEF\xBF\xBD\xEF\xBF\xBDz\"");
    EXPECT_EQ(json("\xFF"), "\"\xEF\xBF\xBD\"");
}

TEST(JsonText, BytesComeThroughAsTheirNumbers) {
    std::string out;
    appendJsonBytes(out, "a\n\x80\xFF\"");
    EXPECT_EQ(out, "\"a\\n\xC2\x80\xC3\xBF\\\"\"");
}

TEST(XmlText, AReaderGetsItBackAsItIs) {
    EXPECT_EQ(xml("a<b>&\"'\r\n\t", XmlPlace::Content), "a&lt;b&gt;&amp;\"'&#13;\n\t");
    EXPECT_EQ(xml("a<b>&\"'\r\n\t", XmlPlace::Attribute), "a&lt;b&gt;&amp;&quot;'&#13;&#10;&#9;");
}

TEST(XmlText, WhatXmlCannotHoldIsReplaced) {
    const std::string replacement = "\xEF\xBF\xBD";
    EXPECT_EQ(xml("\x01", XmlPlace::Content), replacement);
    EXPECT_EQ(xml("\xEF\xBF\xBF", XmlPlace::Content), replacement);  // U+FFFF
    EXPECT_EQ(xml("\xC3(", XmlPlace::Attribute), replacement + "(");
    EXPECT_EQ(xml("ä", XmlPlace::Attribute), "ä");
}

TEST(XmlText, ACharacterIsSafeInContentAndInBothKindsOfQuotes) {
    std::string out;
    for (const char32_t code : {U'"', U'\'', U'<', U'>', U'&', U'\x01', U'\n'}) {
        appendXmlCharacter(out, code);
    }
    EXPECT_EQ(out, "&quot;&#39;&lt;&gt;&amp;\xEF\xBF\xBD\n");
}

}  // namespace
}  // namespace plumb::test
