// Each decoder on a readable sample of its format: what it is detected as, and what comes out.
#include "unit/source/decoding_support.h"

namespace plumb::source::test {
namespace {

struct Sample {
    const char* title;
    std::string decoder;  ///< expected of detection
    std::string input;
    std::string output;
};

void PrintTo(const Sample& sample, std::ostream* out) {
    *out << sample.title;
}

class Decoders : public testing::TestWithParam<Sample> {};

TEST_P(Decoders, DetectsAndDecodes) {
    const Sample& sample = GetParam();
    EXPECT_EQ(detected(sample.input), sample.decoder);
    EXPECT_EQ(visible(decodeWhole(sample.decoder, sample.input).text), visible(sample.output));
}

INSTANTIATE_TEST_SUITE_P(
    Literal, Decoders,
    testing::Values(Sample{"backslash r in a log", "literal",
                           "2024-01-02 INFO got " + replaced(kMessage, "\r", "\\r") + "\nother line\n",
                           "2024-01-02 INFO got " + kMessage + "\nother line\n"},
                    Sample{"backslash r backslash n", "literal", replaced(kMessage, "\r", "\\r\\n"),
                           replaced(kMessage, "\r", "\r\n")},
                    Sample{"angle brackets with a frame", "literal",
                           "<VT>" + replaced(kMessage, "\r", "<CR>") + "<FS><CR>\n", "\x0B" + kMessage + "\x1C\r\n"},
                    Sample{"SB and EB", "literal", "<SB>" + replaced(kMessage, "\r", "<cr>") + "<EB><cr>\n",
                           "\x0B" + kMessage + "\x1C\r\n"},
                    Sample{"square bracket hex", "literal", replaced(kMessage, "\r", "[0x0D]"), kMessage},
                    Sample{"curly bracket hex", "literal", replaced(kMessage, "\r", "{0D}"), kMessage},
                    Sample{"OOXML escape", "literal", replaced(kMessage, "\r", "_x000D_"), kMessage},
                    Sample{"C hex escape", "literal", replaced(kMessage, "\r", "\\x0d"), kMessage},
                    Sample{"Unicode escape", "literal",
                           "\\u000b" + replaced(kMessage, "\r", "\\u000D") + "\\u001c\\u000d\n",
                           "\x0B" + kMessage + "\x1C\r\n"},
                    Sample{"bare hex", "literal", replaced(kMessage, "\r", "0x0D"), kMessage},
                    Sample{"character reference", "literal", replaced(kMessage, "\r", "&#13;"), kMessage},
                    Sample{"hex character reference", "literal", replaced(kMessage, "\r", "&#xD;"), kMessage},
                    Sample{"doubled backslashes of a quoted string", "literal",
                           "msg='" + replaced(replaced(kMessage, "\\", "\\\\"), "\r", "\\r") + "'\n",
                           "msg='" + kMessage + "'\n"},
                    Sample{"a marker before each real line end", "literal", kHeader + "<CR>\n" + kPid + "<CR>\n",
                           kHeader + "\r\n" + kPid + "\r\n"}));

TEST(Literal, LeavesDataAlone) {
    const std::string note = "NTE|1||C:\\reports\\new <CR> 0x0D and a \\n in the text, \\R\\ and \\X0D\\";
    const std::string input = kHeader + "\\r" + note + "\\r" + kPid + "\\r\nPath \\r is kept here\\r\n";
    EXPECT_EQ(visible(decodeWhole("literal", input).text),
              visible(kHeader + "\r" + note + "\r" + kPid + "\r\nPath \\r is kept here\\r\n"));
}

INSTANTIATE_TEST_SUITE_P(
    Json, Decoders,
    testing::Values(Sample{"array of strings", "json",
                           "[\"" + inJson(kMessage) + "\",\n \"" + inJson(kMessage) + "\"]\n", kMessage + kMessage},
                    Sample{"object with other fields", "json",
                           "{\n  \"id\": 7,\n  \"note\": \"He said \\\"no\\\"\",\n  \"message\": \"" +
                               inJson(kHeader + "\r" + kPid) + "\"\n}\n",
                           kHeader + "\r" + kPid},
                    Sample{"one object a line, last segment open", "json",
                           "{\"m\":\"" + inJson(kHeader + "\r" + kPid) + "\"}\n{\"m\":\"" + inJson(kMessage) + "\"}\n",
                           kHeader + "\r" + kPid + "\n" + kMessage},
                    Sample{"log line with JSON payload", "json",
                           "12:00:01 INFO it's 5\" {\"payload\":\"\\u000b" + inJson(kMessage) + "\\u001c\\r\"}\n",
                           kMessage + "\x1C\r"},
                    Sample{"escapes", "json",
                           "{\"m\":\"" + inJson(kHeader) + "\\rNTE|1||\\u00e4 \\ud83d\\ude00 \\/ \\t\\\"\\\"\"}",
                           kHeader + "\rNTE|1||\xC3\xA4 \xF0\x9F\x98\x80 / \t\"\""},
                    Sample{"nothing but line ends escaped", "json",
                           "{\"m\": \"" + replaced(kMessage, "\r", "\\r") + "\"}", kMessage},
                    Sample{"base64 value", "json",
                           "{\"resourceType\":\"Binary\",\"data\":\"TVNIfF5+XCZ8QXxCDVBJRHwxDQ==\"}",
                           "MSH|^~\\&|A|B\rPID|1\r"}));

TEST(Json, LeavesJsonInsideJsonForTheNextDecoder) {
    const std::string inner = "{\"msg\":\"" + inJson(kMessage) + "\",\"n\":1}";
    const std::string outer = "{\"log\":\"" + inJson(inner) + "\\n\"}\n";
    EXPECT_EQ(detected(outer), "json");
    const std::string once = decodeWhole("json", outer).text;
    EXPECT_EQ(visible(once), visible("\"" + inJson(kMessage) + "\",\"n\":1}\n"));
    EXPECT_EQ(visible(decodeWhole("json", once).text), visible(kMessage));
}

INSTANTIATE_TEST_SUITE_P(
    Xml, Decoders,
    testing::Values(Sample{"element", "xml",
                           "<?xml version=\"1.0\"?>\n<log><m id=\"1\">" + inXml(kMessage) + "</m><m>" +
                               inXml(kMessage) + "</m></log>",
                           kMessage + kMessage},
                    Sample{"attribute", "xml", "<log><m text=\"" + inXml(kHeader + "\r" + kPid) + "\" n='2'/></log>",
                           kHeader + "\r" + kPid},
                    Sample{"CDATA with real line ends", "xml",
                           "<log>\n <m><![CDATA[" + kMessage + "]]>\n </m>\n</log>\n", kMessage},
                    Sample{"text that is escaped and nothing else", "xml", inXml(kMessage) + "\n", kMessage + "\n"},
                    Sample{"page with breaks", "xml",
                           "<html><p>" + inXml(kHeader) + "<br/>" + inXml(kPid) + "<br></p></html>",
                           kHeader + "\n" + kPid + "\n"},
                    Sample{"entities in data", "xml",
                           "<m>" + inXml(kHeader) + "&#13;NTE|1||&lt;b&gt; &quot;&quot; &unknown; &#228;</m>",
                           kHeader + "\rNTE|1||<b> \"\" &unknown; \xC3\xA4"},
                    Sample{"message start on its own line", "xml",
                           "<m>\n" + replaced(replaced(kMessage, "&", "&amp;"), "\r", "\n") + "</m>",
                           replaced(kMessage, "\r", "\n")}));

INSTANTIATE_TEST_SUITE_P(
    Csv, Decoders,
    testing::Values(
        Sample{"quoted with real line ends", "csv",
               "id,message,when\n1,\"" + kHeader + "\n" + kPid + " \"\"x\"\"\",now\n2,\"" + kMessage + "\",now\n",
               kHeader + "\n" + kPid + " \"x\"\n" + kMessage},
        Sample{"message in the first column", "csv", "message;id\n\"" + kMessage + "\";1\n", kMessage},
        Sample{"tab separated", "csv", "1\t" + replaced(kMessage, "\r", "\\r") + "\tx\n",
               replaced(kMessage, "\r", "\\r")},
        Sample{"base64 column", "csv", "id,body\n1,TVNIfF5+XCZ8QXxCDVBJRHwxDQ==\n2,\"TVNIfF5+XCZ8QXxCDVBJRHwxDQ==\"\n",
               "MSH|^~\\&|A|B\rPID|1\rMSH|^~\\&|A|B\rPID|1\r"}));

INSTANTIATE_TEST_SUITE_P(Base64, Decoders,
                         testing::Values(Sample{"wrapped", "base64", "TVNIfF5+XCZ8QXxC\nDVBJRHwxDQ==\n",
                                                "MSH|^~\\&|A|B\rPID|1\r"},
                                         Sample{"one a line, padding left out", "base64",
                                                "TVNIfF5+XCZ8QXxCDVBJRHwxDQ\r\nTVNIfF5+XCZ8QXxCDVBJRHwx\r\n",
                                                "MSH|^~\\&|A|B\rPID|1\rMSH|^~\\&|A|B\rPID|1"}));

INSTANTIATE_TEST_SUITE_P(
    Hexdump, Decoders,
    testing::Values(
        Sample{"xxd", "hexdump",
               "00000000: 4d53 487c 5e7e 5c26 7c41 7c42 0d50 4944  MSH|^~\\&|A|B.PID\n00000010: 7c31 0d                "
               "                  |1.\n",
               "MSH|^~\\&|A|B\rPID|1\r"},
        Sample{"hexdump -C with a repeated line", "hexdump",
               "00000000  4d 53 48 7c 5e 7e 5c 26  7c 41 7c 42 0d 4e 54 45  |MSH|^~\\&|A|B.NTE|\n"
               "00000010  41 41 41 41 41 41 41 41  41 41 41 41 41 41 41 41  |AAAAAAAAAAAAAAAA|\n*\n"
               "00000030  7c 31 0d                                          ||1.|\n00000033\n",
               "MSH|^~\\&|A|B\rNTE" + std::string(32, 'A') + "|1\r"},
        Sample{"od -A x -t x1z", "hexdump",
               "000000 4d 53 48 7c 5e 7e 5c 26 7c 41 7c 42 0d 50 49 44  >MSH|^~\\&|A|B.PID<\n000010 7c 31 0d           "
               "                              >|1.<\n000013\n",
               "MSH|^~\\&|A|B\rPID|1\r"},
        Sample{"packet viewer", "hexdump",
               "0000   4d 53 48 7c 5e 7e 5c 26 7c 41 7c 42 0d 50 49 44   MSH|^~\\&|A|B.PID\r\n0010   7c 31 0d          "
               "                                |1.\r\n",
               "MSH|^~\\&|A|B\rPID|1\r"},
        Sample{"plain digits", "hexdump", "4d53487c5e7e5c267c417c42\n0d5049447c310d\n", "MSH|^~\\&|A|B\rPID|1\r"},
        Sample{"plain pairs, a message a line", "hexdump",
               "4D 53 48 7C 5E 7E 5C 26 7C 41\n4D 53 48 7C 5E 7E 5C 26 7C 42 0D\n", "MSH|^~\\&|A\nMSH|^~\\&|B\r"}));

INSTANTIATE_TEST_SUITE_P(
    Indented, Decoders,
    testing::Values(
        Sample{"spaces", "indented", "  " + kHeader + "\n  " + kPid + "\n", kHeader + "\n" + kPid + "\n"},
        Sample{"only the later segments", "indented", kHeader + "\n    " + kPid + "\n    PV1|1|I\n    wrapped text\n",
               kHeader + "\n" + kPid + "\nPV1|1|I\n    wrapped text\n"},
        Sample{"quoted mail", "indented", "> " + kHeader + "\n> " + kPid + "\n> wrapped text\n",
               kHeader + "\n" + kPid + "\nwrapped text\n"},
        Sample{"line numbers", "indented", "  9: " + kHeader + "\n 10: " + kPid + "\n", kHeader + "\n" + kPid + "\n"},
        Sample{"numbered listing", "indented", "     1\t" + kHeader + "\r\n     2\t" + kPid + "\r\n",
               kHeader + "\r\n" + kPid + "\r\n"}));

std::string wide(const std::string& text, unsigned width, bool bigEndian, const std::string& mark) {
    std::string bytes = mark;
    for (const char c : text) {
        std::string unit(width, '\0');
        unit[bigEndian ? width - 1 : 0] = c;
        bytes += unit;
    }
    return bytes;
}

INSTANTIATE_TEST_SUITE_P(
    Wide, Decoders,
    testing::Values(
        Sample{"UTF-16 LE with BOM", "utf16", wide(kMessage, 2, false, "\xFF\xFE"), kMessage},
        Sample{"UTF-16 BE with BOM", "utf16", wide(kMessage, 2, true, "\xFE\xFF"), kMessage},
        Sample{"UTF-16 LE without", "utf16", wide(kMessage, 2, false, ""), kMessage},
        Sample{"UTF-32 LE with BOM", "utf16", wide(kMessage, 4, false, std::string("\xFF\xFE\0\0", 4)), kMessage},
        Sample{"UTF-32 BE without", "utf16", wide(kMessage, 4, true, ""), kMessage},
        Sample{"beyond ASCII", "utf16",
               wide("MSH|^~\\&|", 2, false, "\xFF\xFE") + std::string("\xE4\x00\x3D\xD8\x00\xDE\x00\xD8", 8),
               "MSH|^~\\&|\xC3\xA4\xF0\x9F\x98\x80\xEF\xBF\xBD"}));

TEST(Hexdump, TakesRepetitionsThatLie) {
    const std::string head = "00000000  4d 53 48 7c 5e 7e 5c 26  |MSH|^~\\&|\n*\n";
    EXPECT_EQ(decodeWhole("hexdump", head + "00000004  0d  |.|\n").text, "MSH|^~\\&\r");
    const std::size_t most =
        decodeWhole("hexdump", head + "ffffffffffffff00  0d  |.|\n*\nfffffffffffffff0  0d  |.|\n").text.size();
    EXPECT_GT(most, 1u << 20);
    EXPECT_LT(most, 17u << 20);
}

}  // namespace
}  // namespace plumb::source::test
