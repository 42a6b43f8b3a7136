// Message exports of Mirth Connect and OIE: which of the many forms is shown, and what is told about the others.
#include "unit/source/decoding_support.h"

namespace plumb::source::test {
namespace {

std::string form(const std::string& name, const std::string& content, bool encrypted = false) {
    return "<" + name + "><encrypted>" + (encrypted ? "true" : "false") +
           "</encrypted><channelId>c</channelId><content>" + content + "</content><dataType>HL7V2</dataType></" + name +
           ">";
}

std::string mirthMessage(const std::string& source, const std::string& destination) {
    return "<message>\n <messageId>5</messageId>\n <connectorMessages class=\"linked-hash-map\">\n"
           "  <entry><int>0</int><connectorMessage><messageId>5</messageId><metaDataId>0</metaDataId>" +
           source +
           "<sourceMapContent><content "
           "class=\"map\"><entry><string>raw</string></entry></content></sourceMapContent></connectorMessage></entry>\n"
           "  <entry><int>1</int><connectorMessage><messageId>5</messageId><metaDataId>1</metaDataId>" +
           destination + "</connectorMessage></entry>\n </connectorMessages>\n</message>\n";
}

const std::string kAck = "MSH|^~\\&|EHR|HOSP|LAB|HOSP|20240102030406||ACK|A1|P|2.5\rMSA|AA|C1\r";
const std::string kExport = mirthMessage(form("raw", inXml(kMessage)) + form("encoded", inXml(kMessage + "NTE|1\r")),
                                         form("raw", inXml(kMessage + "NTE|1\r")) +
                                             form("sent", inXml(kMessage + "NTE|2\r")) + form("response", inXml(kAck)));

TEST(Mirth, ShowsTheRawFormOfTheSourceOnce) {
    EXPECT_EQ(detected(kExport), "mirth");
    EXPECT_EQ(visible(decodeWhole("mirth", kExport + kExport).text), visible(kMessage + kMessage));
}

TEST(Mirth, ShowsTheChosenForm) {
    EXPECT_EQ(visible(decodeWhole("mirth", kExport, "sent").text), visible(kMessage + "NTE|2\r"));
    EXPECT_EQ(visible(decodeWhole("mirth", kExport, "response").text), visible(kAck));
    EXPECT_EQ(decoderFor("mirth", kExport, "cooked"), nullptr);
}

TEST(Mirth, TellsOtherFormsAndWhatIsEncrypted) {
    TracingSink sink;
    const auto decoder = decoderFor("mirth", kExport);
    const std::string input = kExport + mirthMessage(form("raw", "YWJjZA==", true), "");
    static_cast<void>(decoder->decode(asBytes(input), 0, true, sink));
    EXPECT_EQ(visible(sink.text), visible(kMessage));
    const std::vector<Note> expected = {{MessageId::AssumedPart, {"raw", "3"}},
                                        {MessageId::AssumedEncryptedLeftOut, {"1"}}};
    EXPECT_EQ(decoder->notes(), expected);
}

}  // namespace
}  // namespace plumb::source::test
