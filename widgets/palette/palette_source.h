// What the palette offers. A source gives its items when it is asked; whoever has things to find adds one.
#pragma once

#include <QString>
#include <QVector>

#include <functional>

namespace plumb::desk {

struct PaletteItem {
    QString text;    ///< "PID-8 Administrative Sex"
    QString detail;  ///< beside it, muted; found as well
    QString keys;    ///< at the right: a shortcut as people read it
    QString icon;    ///< a name of resources/icons
    std::function<void()> run;
    /// Remembered when it was run: ids of actions only, never what people opened or typed.
    QString id;
    /// Why it cannot be run now; empty: it can. Such items stand last.
    QString unavailable;
};

struct PaletteSource {
    QString title;
    std::function<QVector<PaletteItem>()> items;
    /// As long as it says the same, items that were given once are kept. Empty: they are asked for at each opening.
    std::function<QString()> stamp;
    /// Typed first, only sources with this prefix are searched: '>' actions, '@' fields, '#' messages.
    QChar prefix;
    /// Items made from what was typed (behind the prefix): a number, a path.
    std::function<QVector<PaletteItem>(const QString& typed)> answers;
    bool answersUnderPrefixOnly = false;
};

using PaletteSources = QVector<PaletteSource>;

}  // namespace plumb::desk
