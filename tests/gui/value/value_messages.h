// Messages whose values are documents, for the tests of the value viewer.
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>

namespace plumb::desk {

inline QByteArray pngBytes(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    for (int i = 0; i < std::min(width, height); ++i) {
        image.setPixel(i, i, qRgb(255, 255, 255));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// A result with one OBX a value; OBX-5 as given.
inline QByteArray resultWith(const QList<QByteArray>& values, const QByteArray& charset = {}) {
    QByteArray out = "MSH|^~\\&|LAB|STE|EMR|STE|20261120064152||ORU^R01^ORU_R01|V1|P|2.5.1||||||" + charset +
                     "\rPID|1||00581203^^^STE^MR||Zztest^Bravo||19700101|M\rOBR|1||5501|11502-2^Report^LN\r";
    int number = 0;
    for (const QByteArray& value : values) {
        out += "OBX|" + QByteArray::number(++number) + "|ED|11502-2^Report^LN||" + value + "||||||F\r";
    }
    return out;
}

inline QByteArray encapsulated(const QByteArray& type, const QByteArray& bytes) {
    return "LAB^AP^" + type + "^Base64^" + bytes.toBase64();
}

inline QByteArray onePagePdf() {
    return "%PDF-1.4\n1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj\n2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> "
           "endobj\n3 0 obj <</Type /Page /Parent 2 0 R>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n";
}

/// A PDF as programs write it; each page holds its number, large, and a red square in its upper left corner.
inline QByteArray writtenPdf(int pages) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(72);
    QPainter painter(&writer);
    for (int page = 1; page <= pages; ++page) {
        if (page > 1) {
            writer.newPage();
        }
        painter.fillRect(0, 0, 100, 100, Qt::red);
        painter.setFont(QFont(QStringLiteral("DejaVu Sans"), 60));
        painter.drawText(200, 300, QString::number(page));
    }
    painter.end();
    return bytes;
}

/// The objects, numbered from 1, as a PDF with a table of where they are.
inline QByteArray pdfOf(const QList<QByteArray>& objects, const QByteArray& trailer = {}) {
    QByteArray out = "%PDF-1.4\n", table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(out.size()).rightJustified(10, '0') + " 00000 n \n";
        out += QByteArray::number(i + 1) + " 0 obj " + objects[i] + " endobj\n";
    }
    const QByteArray start = QByteArray::number(out.size()), size = QByteArray::number(objects.size() + 1);
    return out + "xref\n0 " + size + "\n" + table + "trailer <</Root 1 0 R /Size " + size + trailer +
           ">>\nstartxref\n" + start + "\n%%EOF\n";
}

/// Opens with a password that nobody knows.
inline QByteArray lockedPdf() {
    const QByteArray key(64, '5');  // 32 bytes that no password comes to
    return pdfOf({"<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [3 0 R] /Count 1>>",
                  "<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>>",
                  "<</Filter /Standard /V 1 /R 2 /P -4 /O <" + key + "> /U <" + key + ">>>"},
                 " /Encrypt 4 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]");
}

}  // namespace plumb::desk
