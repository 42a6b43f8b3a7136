#include "widgets/palette/palette_actions.h"

#include "widgets/common/actions.h"
#include "widgets/models/focus.h"
#include "widgets/palette/desk_sources.h"
#include "widgets/palette/go_to_bar.h"
#include "widgets/palette/palette.h"

#include <QCoreApplication>
#include <QPointer>

#include <memory>

namespace plumb::desk {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

/// Opens or closes the bar, which `make` makes when it is first asked for.
template <class Bar, class Make>
void toggle(QPointer<Bar>& bar, Make make) {
    if (!bar) {
        bar = make();
    }
    if (bar->isVisible()) {
        bar->dismiss();
    } else {
        bar->open();
    }
}

}  // namespace

void addPaletteActions(Desk& desk, QWidget* window, PaletteParts parts) {
    const QString open = QStringLiteral("palette.open"), goTo = QStringLiteral("goto.open");
    if (!parts.goToMessage) {
        parts.goToMessage = [&desk](std::uint64_t number) {
            if (Feed* const feed = desk.focus.feed()) {
                desk.focus.go(feed, number, {}, nullptr);
            }
        };
    }
    PaletteSources sources{actionSource(desk, {open}), panelSource(desk, parts.panels), feedSource(desk)};
    sources += parts.more;
    sources += messageSource(desk, parts.goToMessage);
    sources += fieldSource(desk);

    desk.actions.add({open, Words::tr("Open command palette"), Words::tr("Window"), QStringLiteral("Ctrl+Shift+P"),
                      QStringLiteral("palette"), false},
                     [&desk, window, sources, bar = QPointer<Palette>()]() mutable {
                         toggle(bar, [&] { return new Palette(desk.theme, desk.settings, sources, window); });
                     });
    desk.actions.add({goTo, Words::tr("Go to path or message…"), Words::tr("Message"), QStringLiteral("Ctrl+G"),
                      QStringLiteral("goto"), false},
                     [&desk, window, goToMessage = parts.goToMessage, bar = QPointer<GoToBar>()]() mutable {
                         toggle(bar, [&] { return new GoToBar(desk, goToMessage, window); });
                     });
}

}  // namespace plumb::desk
