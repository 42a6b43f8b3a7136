#include "widgets/palette/desk_sources.h"

#include "widgets/common/actions.h"
#include "widgets/models/focus.h"
#include "widgets/models/workspace.h"
#include "widgets/palette/go_to_bar.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>

namespace plumb::desk {
namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};
}  // namespace

PaletteSource actionSource(Desk& desk, const QStringList& except) {
    PaletteSource source;
    source.title = Words::tr("Actions");
    source.prefix = QLatin1Char('>');
    source.items = [&desk, except] {
        desk.actions.refresh();
        QVector<PaletteItem> items;
        for (const ActionInfo& info : desk.actions.all()) {
            QAction* const action = desk.actions.action(info.id);
            if (except.contains(info.id) || !action->isVisible()) {
                continue;
            }
            PaletteItem item;
            QString text = action->text();
            text.remove(QLatin1Char('&'));
            item.text = info.category.isEmpty() ? text : Words::tr("%1: %2").arg(info.category, text);
            if (action->isCheckable()) {
                item.detail = action->isChecked() ? Words::tr("on") : Words::tr("off");
            }
            item.keys = action->shortcut().toString(QKeySequence::NativeText);
            item.icon = info.icon;
            item.id = info.id;
            if (!action->isEnabled()) {
                item.unavailable = Words::tr("“%1” cannot be done now.").arg(text);
            }
            item.run = [action] { action->trigger(); };
            items.append(item);
        }
        return items;
    };
    return source;
}

PaletteSource panelSource(Desk& desk, const std::vector<PanelInfo>& panels) {
    PaletteSource source;
    source.title = Words::tr("Panels");
    source.items = [&desk, panels] {
        QVector<PaletteItem> items;
        for (const PanelInfo& panel : panels) {
            PaletteItem item;
            item.text = panel.title;
            item.detail = Words::tr("panel");
            item.icon = panel.icon;
            item.run = [&desk, id = panel.id] { desk.showPanel(id); };
            items.append(item);
        }
        return items;
    };
    return source;
}

PaletteSource feedSource(Desk& desk) {
    PaletteSource source;
    source.title = Words::tr("Open documents");
    source.items = [&desk] {
        QVector<PaletteItem> items;
        for (const std::unique_ptr<Feed>& feed : desk.workspace.feeds()) {
            PaletteItem item;
            item.text = feed->title();
            item.detail = Words::tr("open, %1 messages").arg(QLocale().toString(static_cast<qulonglong>(feed->size())));
            item.icon = QStringLiteral("messages");
            // By its id: it may be closed while the palette is open.
            item.run = [&desk, id = feed->id()] {
                if (Feed* const open = desk.workspace.feed(id)) {
                    const bool here = open == desk.focus.feed();
                    desk.focus.go(open, here ? desk.focus.number() : 0, here ? desk.focus.path() : hl7::FieldPath(),
                                  nullptr);
                }
            };
            items.append(item);
        }
        return items;
    };
    return source;
}

PaletteSource messageSource(Desk& desk, std::function<void(std::uint64_t)> goToMessage) {
    PaletteSource source;
    source.title = Words::tr("Messages");
    source.prefix = QLatin1Char('#');
    source.answersUnderPrefixOnly = true;
    source.answers = [&desk, goToMessage = std::move(goToMessage)](const QString& typed) {
        QVector<PaletteItem> items;
        const GoToTarget target = readMessageNumber(typed, goToContext(desk));
        if (target.valid() || !target.sentence.isEmpty()) {
            PaletteItem item;
            item.text = target.valid() ? Words::tr("Go to %1").arg(target.sentence.chopped(1)) : typed;
            item.icon = QStringLiteral("goto");
            item.unavailable = target.valid() ? QString() : target.sentence;
            item.run = [goToMessage, number = target.number] { goToMessage(number); };
            items.append(item);
        }
        return items;
    };
    return source;
}

}  // namespace plumb::desk
