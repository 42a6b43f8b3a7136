#include "widgets/replay/framing_text.h"

namespace plumb::desk {

QString framingText(const replay::Framing& framing) {
    return QStringLiteral("%1 %2 %3")
        .arg(framing.start, 2, 16, QLatin1Char('0'))
        .arg(framing.end, 2, 16, QLatin1Char('0'))
        .arg(framing.trailer, 2, 16, QLatin1Char('0'))
        .toUpper();
}

std::optional<replay::Framing> framingFrom(const QString& text) {
    QString digits = text;
    digits.remove(QLatin1Char(' ')).remove(QLatin1Char(','));
    bool fine = false;
    const uint all = digits.toUInt(&fine, 16);
    if (!fine || digits.size() != 6) {
        return std::nullopt;
    }
    return replay::Framing{static_cast<std::uint8_t>(all >> 16), static_cast<std::uint8_t>((all >> 8) & 0xFF),
                           static_cast<std::uint8_t>(all & 0xFF)};
}

}  // namespace plumb::desk
