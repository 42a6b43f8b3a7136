// Messages whose values are documents, for the tests of the value viewer.
#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QImage>

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

}  // namespace plumb::desk
