#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/charset.h"
#include "hl7/editable_message.h"
#endif
#include "widgets/editor/message_lexer.h"
#include "widgets/editor/message_text.h"
#include "widgets/editor/text_changes.h"
#include "widgets/editor/text_edit.h"

#include <QRandomGenerator>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

Q_DECLARE_METATYPE(std::string)

namespace {

FeedMessagePtr messageOf(std::string bytes, const char* charset = "UTF-8") {
    auto message = std::make_shared<FeedMessage>(std::move(bytes), 0, Revision(0));
    message->charset = *hl7::Charset::find(charset);
    return message;
}

const std::string kHead = "MSH|^~\\&|A|B|C|D|20261120||ADT^A01|1|P|2.5.1\r";

/// The pieces and what lies between them are the whole of both sides.
QString whatIsWrong(const MessageText& text) {
    const std::string& bytes = text.message()->bytes;
    std::size_t atText = 0, atByte = 0;
    const auto plain = [&](std::size_t textEnd, std::size_t byteEnd) {
        if (textEnd - atText != byteEnd - atByte) {
            return QStringLiteral("plain text of %1 for %2 bytes").arg(textEnd - atText).arg(byteEnd - atByte);
        }
        for (; atText < textEnd; ++atText, ++atByte) {
            const char shown = text.text()[atText], byte = bytes[atByte];
            if (shown != byte && !(shown == '\n' && byte == '\r')) {
                return QStringLiteral("another character at byte %1").arg(atByte);
            }
        }
        return QString();
    };
    for (const Piece& piece : text.map().pieces()) {
        if (const QString wrong = plain(piece.text, piece.byte); !wrong.isEmpty()) {
            return wrong;
        }
        if (text.map().byteAt(piece.text) != piece.byte || text.map().textAt(piece.byte) != piece.text) {
            return QStringLiteral("a piece that is not where it is");
        }
        atText = piece.textEnd();
        atByte = piece.byteEnd();
    }
    return plain(text.text().size(), bytes.size());
}

}  // namespace

class TestMessageText : public QObject {
    Q_OBJECT

private slots:
    void mapsCoverEverything_data() {
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<std::string>("shown");
        const auto row = [](const char* name, std::string bytes, const char* charset, std::string shown = {}) {
            QTest::newRow(name) << std::move(bytes) << QByteArray(charset) << std::move(shown);
        };
        row("CR", kHead + "PID|1\r", "UTF-8", "PID|1\n");
        row("CRLF", "MSH|^~\\&|A\r\nPID|1\r\n", "UTF-8", "|A\nPID|1\n");
        row("LF", "MSH|^~\\&|A\nPID|1\nNTE|1||two\nlines\n", "UTF-8", "two\xE2\x90\x8Alines\n");
        row("data line feed", kHead + "NTE|1||a\nb\r", "UTF-8",
            "a\xE2\x90\x8A"
            "b\n");
        row("blank lines", kHead + "\r\r\nPID|1\r\n\r\n", "UTF-8", "2.5.1\n\n\nPID|1\n\n");
        row("no line end", "MSH|^~\\&|A", "UTF-8", "MSH|^~\\&|A");
        row("latin-1", kHead + "PID|1||M\xFCller\r", "8859/1", "M\xC3\xBCller");
        row("GBK", kHead + "PID|1||\xD6\xD0\xB9\xFA|x\r", "GBK", "\xE4\xB8\xAD\xE5\x9B\xBD|x");
        row("Shift-JIS hides a delimiter", kHead + "PID|1||\x83\x5C|x\r", "Shift_JIS", "|\xE3\x82\xBD|x");
        row("EUC", kHead + "PID|1||\xC6\xFC\xCB\xDC\r", "EUC-JP", "\xE6\x97\xA5\xE6\x9C\xAC");
        row("invalid UTF-8", kHead + "PID|1||a\xFF\xC3|\xE2\x82\r", "UTF-8",
            "a\xEF\xBF\xBD\xEF\xBF\xBD|\xEF\xBF\xBD\n");
        row("NUL", kHead + std::string("PID|1||a\0b\r", 11), "UTF-8",
            "a\xE2\x90\x80"
            "b");
        row("a long value", kHead + "OBX|1|ED|||^^" + std::string(5000, 'A') + "|F\r", "UTF-8",
            "open value\xE2\x9F\xA7|F");
        row("10 MB", kHead + "OBX|1|ED|||" + std::string(10u << 20, 'A') + "\r", "UTF-8", "10,485,760 bytes");
        std::string many = kHead;
        for (int n = 0; n < 100'000; ++n) {
            many += "OBX|1|ST|code^text||value\r";
        }
        row("100,000 segments", many, "UTF-8");
        std::string wide = kHead + "PID|1||";
        for (int n = 0; n < 100'000; ++n) {
            wide += "77^^MR~";
        }
        row("100,000 repetitions", wide + "\r", "UTF-8", "bytes more: open segment");
        row("empty", "", "UTF-8");
        row("only line ends", "\r\n\r", "UTF-8");
        row("no message", "hello", "UTF-8", "hello");
    }
    void mapsCoverEverything() {
        QFETCH(std::string, bytes);
        QFETCH(QByteArray, charset);
        QFETCH(std::string, shown);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        const FeedMessagePtr message = messageOf(bytes, charset.constData());
        for (const bool masked : {false, true}) {
            for (const bool controls : {false, true}) {
                const MessageText text(message, {masked, controls, std::nullopt});
                QCOMPARE(whatIsWrong(text), QString());
                if (!masked && !controls) {
                    QVERIFY2(text.text().find(shown) != std::string::npos, text.text().substr(0, 400).c_str());
                }
                for (const hl7::SegmentSpan& span : message->view.segments()) {
                    const TextRange line = text.map().textOf(span.range());
                    if (text.map().bytesOf(line) != span.range()) {
                        QFAIL("A segment does not come back from its line.");
                    }
                }
            }
        }
    }

    void changesAreThoseThatWereMade() {
        QRandomGenerator seeded(41);
        for (int round = 0; round < 300; ++round) {
            std::string before;
            for (int n = 0; n < 40; ++n) {
                before += static_cast<char>('a' + seeded.bounded(26));
            }
            std::string now = before;
            TextChanges changes;
            for (int step = 0; step < 6; ++step) {
                const std::size_t at = seeded.bounded(static_cast<quint32>(now.size() + 1));
                if (seeded.bounded(2) == 0) {
                    now.insert(at, "XYZ");
                    changes.inserted(at, 3);
                } else {
                    const std::size_t length = std::min<std::size_t>(seeded.bounded(1, 8), now.size() - at);
                    now.erase(at, length);
                    changes.removed(at, length);
                }
            }
            std::string made = before;
            for (auto change = changes.all().rbegin(); change != changes.all().rend(); ++change) {
                made.replace(change->before.begin, change->before.end - change->before.begin, now, change->now.begin,
                             change->now.end - change->now.begin);
            }
            QCOMPARE(made, now);
        }
    }

    void editsSayTheSameInBytes() {
        const FeedMessagePtr message =
            messageOf("MSH|^~\\&|A|||||||1|P|2.3||||||8859/1\r\nPID|1||M\xFCller^\xC4nne\r\nNTE|1||a\nb\r\n", "8859/1");
        const MessageText before(message, {});
        QRandomGenerator seeded(7);
        for (int round = 0; round < 400; ++round) {
            std::string now = before.text();
            TextChanges changes;
            std::size_t at = seeded.bounded(static_cast<quint32>(now.size() + 1));
            while (at < now.size() && (static_cast<unsigned char>(now[at]) & 0xC0) == 0x80) {
                ++at;
            }
            std::size_t end = std::min<std::size_t>(at + seeded.bounded(6), now.size());
            while (end < now.size() && (static_cast<unsigned char>(now[end]) & 0xC0) == 0x80) {
                ++end;
            }
            now.replace(at, end - at, "\xC3\xA9|");
            changes.removed(at, end - at);
            changes.inserted(at, 3);
            auto made = editsOf(before, now, changes);
            QVERIFY(std::holds_alternative<std::vector<hl7::ByteEdit>>(made));
            hl7::EditableMessage edited(message->bytes);
            QVERIFY(edited.applyAll(std::get<0>(made)));
            std::string expected = message->bytes;
            const ByteRange range = before.map().bytesOf({at, end});
            expected.replace(range.begin, range.length, "\xE9|");
            QCOMPARE(QByteArray::fromStdString(std::string(edited.bytes())), QByteArray::fromStdString(expected));
        }
    }

    void levelsHaveTheirStyles() {
        const MessageText text(messageOf("MSH|^~\\&|A\rPID|1|a^b&c~d\\.br\\e\rZPD|x\r"), {});
        std::vector<char> styles;
        styleText(text, text.text(), {0, text.text().size()}, styles);
        std::string seen;
        for (const char style : styles) {
            seen += "VSZDRCUEPIH"[static_cast<int>(style)];
        }
        QCOMPARE(seen, std::string("SSSDDDDDDVVSSSDVDVDCDURVEEEEEVVZZZDVV"));
    }
};

QTEST_GUILESS_MAIN(TestMessageText)
#include "tst_message_text.moc"
