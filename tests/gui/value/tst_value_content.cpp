#include "gui/common/desk_fixture.h"
#include "gui/value/value_messages.h"
#include "widgets/value/hex_model.h"
#include "widgets/value/line_model.h"
#include "widgets/value/value_content.h"

#include <QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

FeedMessagePtr message(const QByteArray& bytes, const hl7::Charset& charset = {}) {
    auto out = std::make_shared<FeedMessage>(bytes.toStdString(), 0, Revision(0));
    out->charset = charset;
    return out;
}

ValueFacts factsAt(const FeedMessagePtr& message, hl7::FieldPath path) {
    return valueFacts(*message, path, message->view.at(path).range);
}

QString textOf(const ValueContent& content) {
    return content.text() ? content.text()->text : QStringLiteral("(no text)");
}

QString marksOf(const MarkedText& text, TextMark mark) {
    QStringList out;
    for (const MarkSpan& span : text.marks) {
        if (span.mark == mark) {
            out.append(text.text.mid(span.begin, span.length));
        }
    }
    return out.join(QLatin1Char(' '));
}

}  // namespace

class TestValueContent : public QObject {
    Q_OBJECT

private slots:
    void base64IsReadAsItComes() {
        QCOMPARE(decodeBase64("TWFu").bytes, std::string("Man"));
        QCOMPARE(decodeBase64("TW\r\nFu\nTWE=").bytes, std::string("ManMa"));
        QCOMPARE(decodeBase64("--__").bytes, std::string("\xfb\xef\xff"));
        QVERIFY(!decodeBase64("TQ==").fault);
        const DecodedBytes unpadded = decodeBase64("TWFuTQ");
        QCOMPARE(unpadded.bytes, std::string("ManM"));
        QVERIFY(unpadded.fault->kind == EncodingFault::Kind::NoPadding);
    }

    void wrongBase64SaysWhatAndWhere() {
        const DecodedBytes foreign = decodeBase64("TWFu*TWFu");
        QCOMPARE(foreign.bytes, std::string("Man"));
        QVERIFY(foreign.fault == (EncodingFault{EncodingFault::Kind::ForeignByte, 4, '*'}));
        QVERIFY(decodeBase64("TWFuT").fault->kind == EncodingFault::Kind::CutShort);
        QVERIFY(decodeBase64("TQ==TWFu").fault == (EncodingFault{EncodingFault::Kind::AfterEnd, 4, 'T'}));
    }

    void hexIsReadInPairs() {
        QCOMPARE(decodeHex("4D 61\n6e").bytes, std::string("Man"));
        QVERIFY(decodeHex("4D6").fault->kind == EncodingFault::Kind::CutShort);
        QVERIFY(decodeHex("4Dx6").fault == (EncodingFault{EncodingFault::Kind::ForeignByte, 2, 'x'}));
    }

    void lineBreaksOfHl7StandInBase64() {
        QByteArray encoded = onePagePdf().toBase64();
        encoded.insert(40, "\\.br\\");
        encoded.insert(80, "\\X0D0A\\");
        const auto m = message(resultWith({"LAB^AP^PDF^Base64^" + encoded}));
        const ValueFacts facts = factsAt(m, {4, 5});
        QVERIFY(facts.encoding == Encoding::Base64);
        QVERIFY(facts.declared);
        QVERIFY(facts.content == ContentKind::Pdf);
        QVERIFY(facts.views.front() == ValueView::Content);
        QCOMPARE(QByteArray::fromStdString(savedBytes(*m, facts)), onePagePdf());
        const ValueContent content = valueContent(*m, facts, ValueView::Content);
        QVERIFY(content.problems.isEmpty());
        QCOMPARE(content.pdf()->facts.pages, std::optional<int>(1));
        QCOMPARE(content.pdf()->facts.version, QStringLiteral("1.4"));
        QCOMPARE(savedName(*m, facts), QStringLiteral("OBX-5.pdf"));
    }

    void theDataComponentIsTheWholeValueAndTheOthersAreNot() {
        const auto m = message(resultWith({encapsulated("PDF", onePagePdf())}));
        QVERIFY(factsAt(m, {4, 5, 1, 5}).content == ContentKind::Pdf);
        QVERIFY(factsAt(m, {4, 5, 1, 3}).content == ContentKind::Text);
        QVERIFY(!factsAt(m, {4, 5, 1, 3}).offers(ValueView::Content));
    }

    void undeclaredBase64IsKnownByItsFirstBytes() {
        const auto m =
            message(resultWith({pngBytes(40, 30).toBase64(), "JVBERi0xLjQ", "just words and more of these"}));
        const ValueFacts facts = factsAt(m, {4, 5});
        QVERIFY(facts.content == ContentKind::Png);
        QVERIFY(!facts.declared);
        QVERIFY(facts.encoding == Encoding::Base64);
        QVERIFY2(factsAt(m, {5, 5}).encoding == Encoding::None, "too short to be sure");
        QVERIFY(factsAt(m, {6, 5}).encoding == Encoding::None);
    }

    void wrongBase64InAMessageIsASentence() {
        QByteArray encoded = pngBytes(200, 200).toBase64();
        encoded[60] = '!';
        const auto m = message(resultWith({"LAB^AP^PNG^Base64^" + encoded}));
        const ValueFacts facts = factsAt(m, {4, 5});
        const ValueContent content = valueContent(*m, facts, ValueView::ContentHex);
        QCOMPARE(content.problems,
                 QStringList{QStringLiteral("Byte 61 of the data (hex 21) is no part of Base64; what stands before it "
                                            "is shown.")});
        QCOMPARE(content.bytes, quint64{45});
        QVERIFY(!valueContent(*m, facts, ValueView::Content).picture());
    }

    void picturesAreRead() {
        const auto m = message(resultWith({encapsulated("PNG", pngBytes(40, 30))}));
        const ValueContent content = valueContent(*m, factsAt(m, {4, 5}), ValueView::Content);
        QVERIFY(content.picture());
        QCOMPARE(content.picture()->size, QSize(40, 30));
        QCOMPARE(content.picture()->image.pixelColor(3, 3), QColor(Qt::white));
    }

    void hexEncodedValues() {
        const auto m = message(resultWith({"LAB^TEXT^PLAIN^Hex^48656C6C6F2C20776F726C642E"}));
        const ValueFacts facts = factsAt(m, {4, 5});
        QVERIFY(facts.encoding == Encoding::Hex);
        QCOMPARE(textOf(valueContent(*m, facts, ValueView::Content)), QStringLiteral("Hello, world."));
    }

    void textIsLaidOut() {
        const auto m = message(resultWith({"First\\.br\\Second \\T\\ third\\.sp2\\Last"}));
        const ValueFacts facts = factsAt(m, {4, 5});
        QCOMPARE(textOf(valueContent(*m, facts, ValueView::Text)), QStringLiteral("First\nSecond & third\n\nLast"));
        const ValueContent raw = valueContent(*m, facts, ValueView::Raw);
        QCOMPARE(textOf(raw), QStringLiteral("First\\.br\\Second \\T\\ third\\.sp2\\Last"));
        QCOMPARE(marksOf(*raw.text(), TextMark::Escape), QStringLiteral("\\.br\\ \\T\\ \\.sp2\\"));
        QVERIFY(!facts.offers(ValueView::Content));
    }

    void theCharacterSetOfTheMessageCounts() {
        const auto m = message(resultWith({"M\xFCller"}), hl7::Charset::latin1());
        QCOMPARE(textOf(valueContent(*m, factsAt(m, {4, 5}), ValueView::Text)), QStringLiteral("M\u00FCller"));
        const auto bad = message(resultWith({"a\xFF\x62"}), hl7::Charset::utf8());
        const ValueContent content = valueContent(*bad, factsAt(bad, {4, 5}), ValueView::Text);
        QCOMPARE(textOf(content), QStringLiteral("a\uFFFD"
                                                 "b"));
        QCOMPARE(content.problems.size(), 1);
        QVERIFY2(content.problems[0].contains(QStringLiteral("byte 2")), qPrintable(content.problems[0]));
    }

    void absentEmptyAndNullOfferNothing() {
        const auto m = message(resultWith({"\"\"", ""}));
        QVERIFY(factsAt(m, {4, 5}).presence == hl7::Presence::Null);
        QVERIFY(factsAt(m, {5, 5}).presence == hl7::Presence::Empty);
        QVERIFY(factsAt(m, {4, 30}).presence == hl7::Presence::Absent);
        QVERIFY(factsAt(m, {4, 5}).views.empty() && factsAt(m, {5, 5}).views.empty() &&
                factsAt(m, {4, 30}).views.empty());
    }

    void jsonKeepsWhatIsWritten() {
        const PrettyText pretty = prettyJson(QStringLiteral("{\"b\":1.50,\"a\":[true,{}, []],\"n\":\"x\\\"y\"}"));
        QVERIFY(pretty.wellFormed);
        QCOMPARE(pretty.text.text, QStringLiteral("{\n  \"b\": 1.50,\n  \"a\": [\n    true,\n    {},\n    []\n  ],\n"
                                                  "  \"n\": \"x\\\"y\"\n}"));
        QCOMPARE(marksOf(pretty.text, TextMark::Name), QStringLiteral("\"b\" \"a\" \"n\""));
        QCOMPARE(marksOf(pretty.text, TextMark::Literal), QStringLiteral("1.50 true"));
    }

    void wrongJsonStandsAsItIs() {
        const PrettyText pretty = prettyJson(QStringLiteral("{\"a\":1,}"));
        QVERIFY(!pretty.wellFormed);
        QCOMPARE(pretty.fault, 7);
        QCOMPARE(pretty.text.text, QStringLiteral("{\"a\":1,}"));
        QVERIFY(!prettyJson(QStringLiteral("[1")).wellFormed);
        QVERIFY(!prettyJson(QString(200'000, QLatin1Char('['))).wellFormed);
    }

    void xmlIsLaidOut() {
        const PrettyText pretty = prettyXml(
            QStringLiteral("<?xml version=\"1.0\"?><d a='1'><!-- c --><e>text &amp; more</e><f/><g><h></h></g></d>"));
        QVERIFY(pretty.wellFormed);
        QCOMPARE(pretty.text.text,
                 QStringLiteral("<?xml version=\"1.0\"?>\n<d a='1'>\n  <!-- c -->\n  <e>text &amp; more</e>\n  <f/>\n"
                                "  <g>\n    <h></h>\n  </g>\n</d>"));
        QCOMPARE(marksOf(pretty.text, TextMark::Attribute), QStringLiteral("a"));
    }

    void wrongXmlStandsAsItIs() {
        const PrettyText pretty = prettyXml(QStringLiteral("<a><b></a>"));
        QVERIFY(!pretty.wellFormed);
        QCOMPARE(pretty.text.text, QStringLiteral("<a><b></a>"));
        QVERIFY(!prettyXml(QStringLiteral("<a x=1/>")).wellFormed);
        QVERIFY(!prettyXml(QStringLiteral("<a")).wellFormed);
    }

    void xmlInAMessageFollowsItsOwnEncoding() {
        const auto m =
            message(resultWith({encapsulated("XML", "<?xml version='1.0' encoding='ISO-8859-1'?><n>M\xFCller</n>")}));
        const ValueFacts facts = factsAt(m, {4, 5});
        QVERIFY(facts.content == ContentKind::Xml);
        QVERIFY(textOf(valueContent(*m, facts, ValueView::Content)).contains(QStringLiteral("<n>M\u00FCller</n>")));
    }

    void rtfBecomesParagraphs() {
        const RtfText rtf = readRtf("{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator X;}"
                                    "One \\b bold\\b0  two\\par M\\'fcller \\u8364? {\\i x}\\par}");
        QVERIFY(rtf.complete);
        QCOMPARE(rtf.plain(), QStringLiteral("One bold two\nM\u00FCller \u20AC x\n"));
        QVERIFY(rtf.runs.size() >= 4);
        QCOMPARE(rtf.runs[1].text, QStringLiteral("bold"));
        QVERIFY(rtf.runs[1].bold && !rtf.runs[2].bold);
        QVERIFY(!readRtf("{\\rtf1 open {").complete);
        QCOMPARE(readRtf("{\\rtf1 a{\\pict 89504e47}b}").plain(), QStringLiteral("ab"));
        QVERIFY(!readRtf(std::string(300'000, '{')).complete);
    }

    void linesAreCutToTheirWidth() {
        LineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setColumns(20);
        auto text = std::make_shared<MarkedText>();
        text->add(QStringLiteral("short\n"));
        text->add(QStringLiteral("twelve words that do not fit on one row\n"));
        text->add(QString(45, QLatin1Char('x')), TextMark::Name);
        model.setText(text);
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            rows.append(model.index(row, 0).data().toString() + QLatin1Char('|') +
                        model.index(row, 1).data().toString());
        }
        QCOMPARE(rows, (QStringList{QStringLiteral("1|short"), QStringLiteral("2|twelve words that "),
                                    QStringLiteral("|do not fit on one "), QStringLiteral("|row"),
                                    QStringLiteral("3|") + QString(20, QLatin1Char('x')),
                                    QLatin1Char('|') + QString(20, QLatin1Char('x')), QStringLiteral("|xxxxx")}));
        QCOMPARE(model.marksOf(5).size(), std::size_t{1});
        QCOMPARE(model.textOf(1, 3), QStringLiteral("twelve words that do not fit on one row"));
    }

    void hexRowsHoldSixteen() {
        HexModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setBytes(std::make_shared<const std::string>("MSH|^~\\&|ABCDEFG\r\x80"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, 1).data().toString(),
                 QStringLiteral("4D 53 48 7C 5E 7E 5C 26  7C 41 42 43 44 45 46 47"));
        QCOMPARE(model.index(1, 0).data().toString(), QStringLiteral("00000010"));
        QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("\u00B7\u00B7"));
    }
};

QTEST_MAIN(TestValueContent)
#include "tst_value_content.moc"
