#include "widgets/statistics/value_text.h"

#include "hl7/display_text.h"
#include "widgets/models/feed.h"
#include "widgets/models/insight.h"
#include "widgets/models/sentences.h"

#include <QLocale>

#include <algorithm>
#include <string_view>

namespace plumb::desk {
namespace {

/// The start of a value may end inside a character or an escape sequence; both are left off.
std::string_view wholeParts(std::string_view cut, char escape) {
    std::size_t end = cut.size();
    while (end > 0 && cut.size() - end < 3 && (static_cast<unsigned char>(cut[end - 1]) & 0xC0u) == 0x80u) {
        --end;
    }
    if (end > 0 && (static_cast<unsigned char>(cut[end - 1]) & 0xC0u) == 0xC0u) {
        cut = cut.substr(0, end - 1);
    }
    if (escape != 0 && std::count(cut.begin(), cut.end(), escape) % 2 != 0) {
        cut = cut.substr(0, cut.rfind(escape));
    }
    return cut;
}

}  // namespace

QString valueText(Feed& feed, const query::ValueStatistics& value) {
    std::string_view raw = value.text;
    const bool cut = value.length > raw.size();
    if (hl7::isPlainText(raw, {})) {
        return toQString(raw);
    }
    const FeedMessagePtr message = feed.message(value.example.value());
    const hl7::Delimiters delimiters = message ? message->view.delimiters() : hl7::Delimiters();
    if (cut) {
        raw = wholeParts(raw, static_cast<char>(delimiters.escape));
    }
    return toQString(hl7::displayText(raw, delimiters, message ? message->charset : hl7::Charset::utf8()));
}

QString shownValue(const QString& text, const query::ValueStatistics& value) {
    QString out = text;
    for (QChar& c : out) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r')) {
            c = QChar(0x21B5);
        }
    }
    return value.length > value.text.size() ? out + QChar(0x2026) : out;
}

QString maskedValue() {
    return QString(8, QChar(0x2022));
}

bool isSensitivePlace(const std::string& segmentId, std::uint32_t field) {
    const std::string text = "MSH|^~\\&\r" + segmentId + '|';
    const hl7::MessageView view(asBytes(text));
    return view.segmentCount() == 2 && isSensitive(view, hl7::FieldPath(2, field));
}

QString percentText(double share) {
    const QLocale locale;
    const double percent = share * 100;
    if (share > 0 && percent < 0.05) {
        return QStringLiteral("< ") + locale.toString(0.1, 'f', 1) + QStringLiteral(" %");
    }
    if (share < 1 && percent >= 99.95) {
        return QStringLiteral("> ") + locale.toString(99.9, 'f', 1) + QStringLiteral(" %");
    }
    return locale.toString(percent, 'f', 1) + QStringLiteral(" %");
}

}  // namespace plumb::desk
