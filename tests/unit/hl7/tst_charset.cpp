#include "hl7/charset.h"
#include "hl7/charset_decision.h"
#include "hl7/display_text.h"
#include "hl7/message_view.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <thread>
#include <vector>

using namespace plumb;
using namespace plumb::hl7;
using namespace std::string_view_literals;

namespace {

const Delimiters kUsual;

std::string nameOf(std::string_view spelling) {
    const std::optional<Charset> charset = Charset::find(spelling);
    return charset ? std::string(charset->name()) : "unknown";
}

Charset named(std::string_view spelling) {
    return Charset::find(spelling).value();
}

Charset msh18(std::string_view field) {
    return Charset::fromMsh18(field, '~').value();
}

std::string bytesOf(std::string_view utf8, const Charset& charset) {
    const Result<std::string> bytes = fromUtf8(utf8, charset);
    return bytes ? *bytes : "(" + bytes.error().render() + ")";
}

TEST(CharsetNames, OfTable0211) {
    const std::pair<const char*, const char*> kNames[] = {
        {"ASCII", "US-ASCII"},        {"8859/1", "ISO-8859-1"},     {"8859/2", "ISO-8859-2"},
        {"8859/3", "ISO-8859-3"},     {"8859/4", "ISO-8859-4"},     {"8859/5", "ISO-8859-5"},
        {"8859/6", "ISO-8859-6"},     {"8859/7", "ISO-8859-7"},     {"8859/8", "ISO-8859-8"},
        {"8859/9", "ISO-8859-9"},     {"8859/15", "ISO-8859-15"},   {"ISO IR14", "JIS_X0201"},
        {"ISO IR87", "JIS_X0208"},    {"ISO IR159", "JIS_X0212"},   {"GB 18030-2000", "GB18030"},
        {"KS X 1001", "EUC-KR"},      {"CNS 11643-1992", "EUC-TW"}, {"BIG-5", "Big5"},
        {"UNICODE", "UTF-16"},        {"UNICODE UTF-8", "UTF-8"},   {"UNICODE UTF-16", "UTF-16"},
        {"UNICODE UTF-32", "UTF-32"},
    };
    for (const auto& [hl7, canonical] : kNames) {
        EXPECT_EQ(nameOf(hl7), canonical) << hl7;
        if (hl7 != "UNICODE"sv) {
            EXPECT_EQ(Charset::find(hl7)->hl7Name(), hl7);
        }
    }
}

TEST(CharsetNames, OfTheWild) {
    for (const char* utf8 :
         {"UTF-8", "UTF8", "utf_8", "utf 8", "UNICODE UTF8", "ISO_IR 192", "AL32UTF8", "unicode_utf-8"}) {
        EXPECT_EQ(nameOf(utf8), "UTF-8") << utf8;
    }
    for (const char* latin1 : {"ISO-8859-1", "ISO8859-1", "ISO8859_1", "8859-1", "latin1", "Latin-1", "WE8ISO8859P1",
                               "ISO IR100", "ISO_IR 100", "ISO 2022 IR 100", "ISO_8859-1:1987"}) {
        EXPECT_EQ(nameOf(latin1), "ISO-8859-1") << latin1;
    }
    for (const char* windows : {"Windows-1252", "WINDOWS-1252", "CP1252", "cp-1252", "1252", "WE8MSWIN1252"}) {
        EXPECT_EQ(nameOf(windows), "windows-1252") << windows;
    }
    EXPECT_EQ(nameOf("US-ASCII"), "US-ASCII");
    EXPECT_EQ(nameOf("ISO IR6"), "US-ASCII");
    EXPECT_EQ(nameOf("SHIFT_JIS"), "Shift_JIS");
    EXPECT_EQ(nameOf("SJIS"), "Shift_JIS");
    EXPECT_EQ(nameOf("GBK"), "GBK");
    EXPECT_EQ(nameOf("gb2312"), "GB2312");
    EXPECT_EQ(nameOf("EUC-KR"), "EUC-KR");
    EXPECT_EQ(nameOf("KOREAN?"), "EUC-KR");
    EXPECT_EQ(nameOf("8859/16"), "unknown");
    EXPECT_EQ(nameOf(""), "unknown");
    EXPECT_EQ(nameOf("PRIVATE"), "unknown");
    EXPECT_EQ(nameOf(std::string(100000, '8')), "unknown");
}

TEST(CharsetNames, EveryConverterIsThere) {
    for (const char* name :
         {"ISO-8859-2",   "ISO-8859-3",   "ISO-8859-4",   "ISO-8859-5",   "ISO-8859-6",   "ISO-8859-7",
          "ISO-8859-8",   "ISO-8859-9",   "ISO-8859-10",  "ISO-8859-13",  "ISO-8859-14",  "ISO-8859-15",
          "TIS-620",      "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1255",
          "windows-1256", "windows-1257", "windows-1258", "KOI8-R",       "KOI8-U",       "IBM437",
          "IBM850",       "IBM858",       "macintosh",    "Big5-HKSCS",   "EUC-TW",       "EUC-JP",
          "GB2312"}) {
        const Charset charset = named(name);
        BadBytes bad;
        const std::string_view probe = charset.kind() == CharsetKind::MultiByte ? "\xC4\xA3"sv : "\xE1"sv;
        const std::string text = toUtf8(asBytes(probe), charset, bad);
        EXPECT_EQ(bad.count, 0u) << name;
        EXPECT_EQ(bytesOf(text, charset), probe) << name;
    }
}

TEST(CharsetText, AsciiIsAsciiBesideOtherCharacters) {
    for (const char* name : {"8859/2", "8859/6", "8859/8", "TIS-620", "windows-1255", "KOI8-R", "IBM437", "IBM850",
                             "macintosh", "SJIS", "EUC-JP", "GB18030", "GBK", "Big5", "EUC-KR", "EUC-TW"}) {
        const Charset charset = named(name);
        const std::string letter = charset.kind() == CharsetKind::MultiByte ? "\xC4\xA3" : "\xE1";
        for (char byte = 0; byte >= 0 && byte < 0x7F; ++byte) {
            const std::string text = toUtf8(letter + byte, charset);
            EXPECT_EQ(text.back(), byte) << name << " " << static_cast<int>(byte);
            EXPECT_EQ(bytesOf(text, charset), letter + byte) << name << " " << static_cast<int>(byte);
        }
    }
}

TEST(CharsetText, SingleByteSets) {
    EXPECT_EQ(toUtf8("M\xFCller \xA4", Charset::latin1()), "Müller ¤");
    EXPECT_EQ(toUtf8("M\xFCller \xA4", named("8859/15")), "Müller €");
    EXPECT_EQ(toUtf8("\x80 \x93quoted\x94", Charset::windows1252()), "€ “quoted”");
    EXPECT_EQ(toUtf8("Dvo\xF8\xE1k", named("8859/2")), "Dvořák");
    EXPECT_EQ(toUtf8("\xB8\xD2\xD0\xDD\xDE\xD2", named("8859/5")), "Иванов");
    EXPECT_EQ(toUtf8("\xCB\xEF\xF2\xE1\xF2", Charset::windows1252()), "Ëïòáò");
    EXPECT_EQ(bytesOf("Müller", Charset::latin1()), "M\xFCller");
    EXPECT_EQ(bytesOf("€ “", Charset::windows1252()), "\x80 \x93");
    EXPECT_EQ(bytesOf("Dvořák", named("8859/2")), "Dvo\xF8\xE1k");
}

TEST(CharsetText, MultiByteSets) {
    EXPECT_EQ(toUtf8("\x8E\x52\x93\x63", named("Shift_JIS")), "山田");
    EXPECT_EQ(toUtf8("\xBB\xB3\xC5\xC4", named("EUC-JP")), "山田");
    EXPECT_EQ(toUtf8("\xC8\xAB\xB1\xE6\xB5\xBF", named("KS X 1001")), "홍길동");
    EXPECT_EQ(toUtf8("\x8C\x63", named("EUC-KR")), "똠") << "the rarer syllables of Windows-949";
    EXPECT_EQ(toUtf8("\xB3\xF8\xA4\x6A", named("BIG-5")), "報大");
    EXPECT_EQ(toUtf8("\xCD\xF5\xD0\xA1\xB6\xAB", named("GB 18030-2000")), "王小东");
    EXPECT_EQ(toUtf8("\x95\x32\x82\x36", named("GB18030")), "𠀀");
    EXPECT_EQ(bytesOf("山田", named("Shift_JIS")), "\x8E\x52\x93\x63");
    EXPECT_EQ(bytesOf("𠀀", named("GB18030")), "\x95\x32\x82\x36");
}

TEST(CharsetText, WhatASetCannotHoldIsRefused) {
    EXPECT_EQ(bytesOf("Müller", Charset::ascii()),
              "(The text has characters that US-ASCII cannot hold; nothing was changed.)");
    EXPECT_EQ(fromUtf8("Łódź", Charset::latin1()).error().id(), MessageId::EditUnencodable);
    EXPECT_EQ(fromUtf8("\xC2\x81", Charset::windows1252()).error().id(), MessageId::EditUnencodable);
    EXPECT_EQ(fromUtf8("Łódź", named("8859/15")).error().id(), MessageId::EditUnencodable);
    EXPECT_EQ(fromUtf8("\uFFFD", Charset::windows1252()).error().id(), MessageId::EditUnencodable);
    EXPECT_EQ(fromUtf8("\xFF", Charset::utf8()).error().id(), MessageId::EditUnencodable);
    EXPECT_EQ(fromUtf8("\xFF", Charset::latin1()).error().id(), MessageId::EditUnencodable);
    EXPECT_EQ(fromUtf8("한", named("Shift_JIS")).error().id(), MessageId::EditUnencodable);
}

std::string badIn(std::string_view bytes, const Charset& charset) {
    BadBytes bad;
    const std::string text = toUtf8(asBytes(bytes), charset, bad);
    return text + " (" + std::to_string(bad.count) + " from " + std::to_string(bad.first) + ")";
}

TEST(CharsetText, BadBytesAreShownAndCounted) {
    EXPECT_EQ(badIn("abc\xE9xyz\xC3", Charset::utf8()), "abc\uFFFDxyz\uFFFD (2 from 3)");
    EXPECT_EQ(badIn("\xED\xA0\x80", Charset::utf8()), "\uFFFD\uFFFD\uFFFD (3 from 0)") << "a surrogate";
    EXPECT_EQ(badIn("\xC0\xAF", Charset::utf8()), "\uFFFD\uFFFD (2 from 0)") << "an overlong slash";
    EXPECT_EQ(badIn("\xF0\x9F\x98", Charset::utf8()), "\uFFFD (3 from 0)") << "cut short";
    EXPECT_EQ(badIn("caf\xE9", Charset::ascii()), "caf\uFFFD (1 from 3)");
    EXPECT_EQ(badIn("a\x81", Charset::windows1252()), "a\uFFFD (1 from 1)");
    EXPECT_EQ(badIn("a\xA5", named("8859/3")), "a\uFFFD (1 from 1)");
    EXPECT_EQ(badIn("ab\x8E\x52\x93", named("Shift_JIS")), "ab山\uFFFD (1 from 4)");
}

TEST(CharsetText, LongTextsCrossEveryBuffer) {
    std::string utf8;
    for (int i = 0; i < 5000; ++i) {
        utf8 += i % 7 == 0 ? "𠀀" : i % 3 == 0 ? "山" : "a";
    }
    const Charset charset = named("GB18030");
    EXPECT_EQ(toUtf8(bytesOf(utf8, charset), charset), utf8);
    EXPECT_EQ(toUtf8(utf8, Charset::utf8()), utf8);
}

TEST(CharsetText, Utf16AndUtf32) {
    EXPECT_EQ(toUtf8("M\0S\0H\0\xFC\0"sv, named("UTF-16LE")), "MSHü");
    EXPECT_EQ(toUtf8("\0\0\0M\0\0\0\xFC"sv, named("UTF-32BE")), "Mü");
}

TEST(CharsetText, ThreadsHaveTheirOwnConverters) {
    std::vector<std::thread> threads;
    std::vector<int> wrong(4, 0);
    for (std::size_t n = 0; n < wrong.size(); ++n) {
        threads.emplace_back([n, &wrong] {
            for (int i = 0; i < 2000; ++i) {
                wrong[n] += toUtf8("\x8E\x52\x93\x63", named("Shift_JIS")) == "山田" ? 0 : 1;
                wrong[n] += toUtf8("\xBB\xB3\xC5\xC4", named("EUC-JP")) == "山田" ? 0 : 1;
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    EXPECT_EQ(wrong, std::vector<int>(4, 0));
}

TEST(Iso2022, JapaneseNamesInThreeForms) {
    // The example of the standard: Yamada^Tarou in ideographs and in the phonetic alphabet.
    const Charset charset = msh18("~ISO IR87");
    EXPECT_EQ(charset.description(), "US-ASCII with ISO IR87");
    EXPECT_EQ(toUtf8("\x1B$B;3ED\x1B(B^\x1B$BB@O:\x1B(B^^^^^L^I", charset), "山田^太郎^^^^^L^I");
    EXPECT_EQ(bytesOf("山田^太郎", charset), "\x1B$B;3ED\x1B(B^\x1B$BB@O:\x1B(B");
    EXPECT_EQ(bytesOf("한", charset),
              "(The text has characters that US-ASCII with ISO IR87 cannot hold; nothing was changed.)");
}

TEST(Iso2022, OtherSets) {
    EXPECT_EQ(toUtf8("\xD4\xCF\xC0\xDE \\~", named("ISO IR14")), "ﾔﾏﾀﾞ ¥‾");
    EXPECT_EQ(bytesOf("ﾔﾏﾀﾞ¥", named("ISO IR14")), "\xD4\xCF\xC0\xDE\\");
    EXPECT_EQ(toUtf8("\x1B$(D\x22\x2F\x1B(B", msh18("ASCII~ISO IR87~ISO IR159")), "˘");
    EXPECT_EQ(toUtf8("\x1B$)C\xC8\xAB\xB1\xE6 Hong", msh18("ASCII~KS X 1001")), "홍길 Hong");
    EXPECT_EQ(bytesOf("홍길", msh18("ASCII~KS X 1001")), "\x1B$)C\xC8\xAB\xB1\xE6");
    EXPECT_EQ(toUtf8("\x0E\x48\x2B\x0F!", named("ISO-2022-KR")), "홍!");
    EXPECT_EQ(toUtf8("\xE9t\xE9 \x1B-L\xB8\xD2\x1B-A\xE9", msh18("8859/1~8859/5")), "été Ивé");
    EXPECT_EQ(bytesOf("éИé", msh18("8859/1~8859/5")), "\xE9\x1B-L\xB8\x1B-A\xE9");
}

TEST(Iso2022, WhatIsNotValidIsShownAndCounted) {
    EXPECT_EQ(badIn("\x1B$B;3E", msh18("~ISO IR87")), "山\uFFFD (1 from 5)");
    EXPECT_EQ(badIn("a\xE9", msh18("~ISO IR87")), "a\uFFFD (1 from 1)");
    EXPECT_EQ(badIn("\x1B[0m", msh18("~ISO IR87")), "\x1B[0m (0 from 0)");
}

TEST(Msh18, Repetitions) {
    EXPECT_EQ(msh18("8859/1"), Charset::latin1());
    EXPECT_EQ(msh18("UNICODE UTF-8~"), Charset::utf8());
    EXPECT_EQ(msh18("ASCII~UNICODE UTF-8"), Charset::utf8());
    EXPECT_EQ(msh18("~ISO IR87~ISO IR159").description(), "US-ASCII with ISO IR87, ISO IR159");
    EXPECT_EQ(msh18("8859/1~8859/5").description(), "ISO-8859-1 with 8859/5");
    EXPECT_EQ(msh18("ISO IR87").kind(), CharsetKind::Iso2022);
    EXPECT_EQ(msh18("ISO IR87").multiByte(), MultiByteKind::Iso2022);
    EXPECT_FALSE(Charset::fromMsh18("8859/1~NONSENSE", '~').has_value());
}

std::string message(std::string_view charset, std::string_view name) {
    return "MSH|^~\\&|A|B|C|D|20261120||ADT^A01|1|P|2.5||||||" + std::string(charset) + "\rPID|||1||" +
           std::string(name) + "\r";
}

/// "declared 8859/1, detected UTF-8, used UTF-8: charset-differs(ISO-8859-1, UTF-8)"
std::string decided(std::string_view charset, std::string_view name, std::optional<Charset> chosen = std::nullopt) {
    const std::string bytes = message(charset, name);
    const MessageView view(asBytes(bytes));
    const CharsetDecision decision = decideCharset(view, chosen);
    EXPECT_EQ(decision.declared, charset);
    std::string text = "detected " + decision.detected.description() + ", used " + decision.used.description();
    for (const Note& note : decision.notes) {
        text += "; ";
        text += note.code().substr(4);
        for (const std::string& argument : note.arguments) {
            text += " [" + argument + "]";
        }
    }
    return text;
}

TEST(CharsetDecision, NothingDeclared) {
    EXPECT_EQ(decided("", "Miller"), "detected US-ASCII, used US-ASCII");
    EXPECT_EQ(decided("", "Müller"), "detected UTF-8, used UTF-8; charset-missing [UTF-8]");
    EXPECT_EQ(decided("", "M\xFCller"), "detected windows-1252, used windows-1252; charset-missing [windows-1252]");
    EXPECT_EQ(decided("", "\x1B$B;3ED\x1B(B"),
              "detected US-ASCII with ISO IR87, used US-ASCII with ISO IR87; charset-missing [US-ASCII with ISO IR87]");
    EXPECT_EQ(decided("\"\"", "Miller"), "detected US-ASCII, used US-ASCII");
}

TEST(CharsetDecision, DeclaredAndTrue) {
    EXPECT_EQ(decided("UNICODE UTF-8", "Müller"), "detected UTF-8, used UTF-8");
    EXPECT_EQ(decided("UNICODE UTF-8", "Miller"), "detected US-ASCII, used UTF-8");
    EXPECT_EQ(decided("8859/1", "M\xFCller"), "detected ISO-8859-1, used ISO-8859-1");
    EXPECT_EQ(decided("8859/2", "Dvo\xF8\xE1k"), "detected ISO-8859-2, used ISO-8859-2");
    EXPECT_EQ(decided("~ISO IR87", "\x1B$B;3ED\x1B(B"), "detected US-ASCII with ISO IR87, used US-ASCII with ISO IR87");
    EXPECT_EQ(decided("GB 18030-2000", "\xCD\xF5\xD0\xA1\xB6\xAB"), "detected GB18030, used GB18030");
    EXPECT_EQ(decided("KS X 1001", "\xC8\xAB\xB1\xE6\xB5\xBF"), "detected EUC-KR, used EUC-KR");
}

TEST(CharsetDecision, DeclaredAndNotTrue) {
    EXPECT_EQ(decided("8859/1", "Müller"), "detected UTF-8, used UTF-8; charset-differs [ISO-8859-1] [UTF-8]");
    EXPECT_EQ(decided("ASCII", "Müller"), "detected UTF-8, used UTF-8; charset-differs [US-ASCII] [UTF-8]");
    EXPECT_EQ(decided("ASCII", "M\xFCller"),
              "detected windows-1252, used windows-1252; charset-differs [US-ASCII] [windows-1252]");
    EXPECT_EQ(decided("UNICODE UTF-8", "M\xFCller"),
              "detected windows-1252, used windows-1252; charset-differs [UTF-8] [windows-1252]");
    EXPECT_EQ(decided("8859/1", "\x93quoted\x94"),
              "detected windows-1252, used windows-1252; charset-differs [ISO-8859-1] [windows-1252]");
    EXPECT_EQ(decided("UNICODE UTF-16", "Müller"), "detected UTF-8, used UTF-8; charset-differs [UTF-16] [UTF-8]");
    EXPECT_EQ(decided("KS X 1001", "홍길동"), "detected UTF-8, used UTF-8; charset-differs [EUC-KR] [UTF-8]");
    EXPECT_EQ(decided("8859/5", "Иванов"), "detected UTF-8, used UTF-8; charset-differs [ISO-8859-5] [UTF-8]");
}

TEST(CharsetDecision, DeclaredButNotKnown) {
    EXPECT_EQ(decided("PRIVATE", "Müller"), "detected UTF-8, used UTF-8; charset-unknown [UTF-8]");
    EXPECT_EQ(decided("PRIVATE", "Miller"), "detected US-ASCII, used US-ASCII; charset-unknown [US-ASCII]");
}

TEST(CharsetDecision, DamagedUtf8StaysUtf8) {
    EXPECT_EQ(decided("UNICODE UTF-8", "Müller, Jürgen, cut h\xC3"),
              "detected UTF-8, used UTF-8; charset-bad-bytes [1] [UTF-8]");
}

TEST(CharsetDecision, ChosenByTheUser) {
    EXPECT_EQ(decided("8859/1", "Müller", Charset::latin1()),
              "detected UTF-8, used ISO-8859-1; charset-chosen [ISO-8859-1] [UTF-8]");
    EXPECT_EQ(
        decided("", "M\xFCller", Charset::utf8()),
        "detected windows-1252, used UTF-8; charset-chosen [UTF-8] [windows-1252]; charset-bad-bytes [1] [UTF-8]");
}

TEST(CharsetDecision, AssumesOneWhereTheMessageSaysNothing) {
    const auto used = [](std::string_view declared, std::optional<Charset> chosen, const char* assumed) {
        const std::string bytes =
            "MSH|^~\\&|||||||ADT|1|P|2.5||||||" + std::string(declared) + "\rPID|||||M\xC3\xBCller\r";
        const MessageView view{asBytes(bytes)};
        return std::string(decideCharset(view, chosen, Charset::find(assumed)).used.name());
    };
    EXPECT_EQ(used("", std::nullopt, ""), "UTF-8");
    EXPECT_EQ(used("", std::nullopt, "8859/1"), "ISO-8859-1");
    EXPECT_EQ(used("\"\"", std::nullopt, "8859/1"), "ISO-8859-1");
    EXPECT_EQ(used("UNICODE UTF-8", std::nullopt, "8859/1"), "UTF-8") << "what it says counts";
    EXPECT_EQ(used("", Charset::utf8(), "8859/1"), "UTF-8") << "what somebody chose counts more";
}

TEST(CharsetDecision, HiddenDelimitersAreTold) {
    // 83 7C is one character (U+30DD) in Shift-JIS; the message is cut inside it.
    EXPECT_EQ(decided("SJIS", "\x83\x7C"),
              "detected Shift_JIS, used Shift_JIS; charset-hides-delimiters [1] [Shift_JIS]");
}

TEST(WideFiles, ByMarkOrByZeros) {
    const auto wide = [](std::string_view head) {
        const std::optional<WideFile> file = detectWideFile(asBytes(head));
        return file ? std::string(file->charset.name()) + " " + std::to_string(file->markLength) : "bytes";
    };
    EXPECT_EQ(wide("\xFF\xFEM\0S\0"sv), "UTF-16LE 2");
    EXPECT_EQ(wide("\xFE\xFF\0M\0S"sv), "UTF-16BE 2");
    EXPECT_EQ(wide("\xFF\xFE\0\0M\0\0\0"sv), "UTF-32LE 4");
    EXPECT_EQ(wide("\0\0\xFE\xFF\0\0\0M"sv), "UTF-32BE 4");
    EXPECT_EQ(wide("M\0S\0H\0|\0^\0~\0\\\0&\0"sv), "UTF-16LE 0");
    EXPECT_EQ(wide("\0M\0S\0H\0|\0^\0~\0\\\0&"sv), "UTF-16BE 0");
    EXPECT_EQ(wide("M\0\0\0S\0\0\0H\0\0\0"sv), "UTF-32LE 0");
    EXPECT_EQ(wide("\0\0\0M\0\0\0S\0\0\0H"sv), "UTF-32BE 0");
    EXPECT_EQ(wide("MSH|^~\\&|A|B"), "bytes");
    EXPECT_EQ(wide("MSH|^~\\&|A\0\0\0\0|B"sv), "bytes");
    EXPECT_EQ(wide("\xEF\xBB\xBFMSH|^~\\&"), "bytes");
    EXPECT_EQ(wide(""), "bytes");
    EXPECT_EQ(wide(std::string(100, '\0')), "bytes");
}

TEST(DisplayText, EscapesInTheMessagesOwnCharacterSet) {
    EXPECT_EQ(displayText(R"(R\T\D in M\XFC\nchen)", kUsual, Charset::latin1()), "R&D in München");
    EXPECT_EQ(displayText(R"(M\XC3BC\nchen)", kUsual, Charset::utf8()), "München");
    EXPECT_EQ(displayText("caf\xE9", kUsual, Charset::latin1()), "café");
    EXPECT_EQ(displayText(R"(one\.br\two)", kUsual, Charset::ascii()), "one\ntwo");
    EXPECT_EQ(displayText("\x94\x5C"
                          R"(\T\x)",
                          kUsual, named("SJIS")),
              "能&x");
}

TEST(DisplayText, CharacterSetEscapes) {
    EXPECT_EQ(displayText(R"(\M2442\;3ED\C2842\ x)", kUsual, Charset::ascii()), "山田 x");
    EXPECT_EQ(displayText(R"(\M2442\;3ED\C2842\ x)", kUsual, msh18("~ISO IR87")), "山田 x");
    EXPECT_EQ(displayText("\\C2D4C\\\xB8\xD2\\C2D41\\\xE9", kUsual, Charset::latin1()), "Ивé");
    EXPECT_EQ(displayText(R"(\C2842\ x)", kUsual, Charset::utf8()), R"(\C2842\ x)") << "Unicode switches to nothing";
}

TEST(DisplayText, OfAMessage) {
    const std::string bytes = message("8859/1", "M\xFCller\\T\\S\xF6hne^Hans");
    const MessageView view(asBytes(bytes));
    const Element name = view.at(FieldPath(2, 5, 1, 1));
    EXPECT_EQ(displayText(view, name.range, decideCharset(view).used), "Müller&Söhne");
}

TEST(DisplayText, WhatIsTypedComesBack) {
    for (const char* set : {"UTF-8", "SJIS", "GB18030", "~ISO IR87", "EUC-JP"}) {
        const Charset charset = msh18(set);
        for (const std::string_view text : {"山田|太郎", "能ポ表", R"(R\T\D & 50% ~ ^)", "two\r\nlines", "ソ\\"}) {
            const Result<std::string> value = valueOfText(text, kUsual, charset);
            ASSERT_TRUE(value.has_value()) << set << " " << text;
            EXPECT_EQ(value->find_first_of("|^~&\r\n"), std::string::npos) << set << " " << text;
            EXPECT_EQ(displayText(*value, kUsual, charset), text) << set << " " << *value;
        }
    }
    EXPECT_EQ(valueOfText("Łódź", kUsual, Charset::latin1()).error().id(), MessageId::EditUnencodable);
}

TEST(Utf8, ScanCountsWhatItSees) {
    const auto scanned = [](std::string_view text) {
        const Utf8Scan scan = scanUtf8(text);
        return std::to_string(scan.sequences) + " " + std::to_string(scan.longSequences) + " " +
               std::to_string(scan.badBytes) + " " + std::to_string(scan.firstBad);
    };
    EXPECT_EQ(scanned("plain"), "0 0 0 0");
    EXPECT_EQ(scanned("äb山𠀀"), "3 2 0 0");
    EXPECT_EQ(scanned("a\xFF"
                      "b\xC3"),
              "0 0 2 1");
    for (std::size_t at = 0; at < 200; ++at) {
        std::string text(200, 'x');
        text[at] = '\xE9';
        EXPECT_EQ(asciiPrefix(text), at);
        EXPECT_EQ(scanUtf8(text).firstBad, at);
        EXPECT_EQ(scanUtf8(text).badBytes, 1u);
    }
}

}  // namespace
