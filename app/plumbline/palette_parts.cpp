#include "app/plumbline/palette_parts.h"

#include "app/plumbline/main_window.h"
#include "app/plumbline/named_layouts.h"
#include "widgets/documents/document_area.h"
#include "widgets/messages/message_page.h"

#include <QCoreApplication>
#include <QPointer>

namespace plumb::desk {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

/// Pages that are no feeds: settings, manual, start, statistics ...
PaletteSource pageSource(MainWindow& window) {
    PaletteSource source;
    source.title = Words::tr("Open documents");
    source.items = [&window] {
        QVector<PaletteItem> items;
        for (QWidget* const page : window.documents()->pages()) {
            if (qobject_cast<MessagePage*>(page)) {
                continue;
            }
            PaletteItem item;
            item.text = window.documents()->titleOf(page);
            item.detail = Words::tr("open");
            item.icon = QStringLiteral("project");
            item.run = [&window, shown = QPointer<QWidget>(page)] {
                if (shown) {
                    window.documents()->show(shown);
                }
            };
            items.append(item);
        }
        return items;
    };
    return source;
}

}  // namespace

// Panels have actions of their own ("Show Findings"), and so have themes and languages.
PaletteParts paletteParts(Desk& desk, MainWindow& window, const ShowSetting& showSetting) {
    PaletteParts parts;
    parts.more = PaletteSources{pageSource(window), layoutSource(desk, window), optionSource(showSetting)};
    return parts;
}

}  // namespace plumb::desk
