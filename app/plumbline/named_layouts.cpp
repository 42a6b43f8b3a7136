#include "app/plumbline/named_layouts.h"

#include "app/plumbline/main_window.h"
#include "widgets/common/actions.h"
#include "widgets/common/ask_line.h"
#include "widgets/common/settings.h"

#include <QCoreApplication>
#include <QVariantMap>

namespace plumb::desk {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NamedLayouts)
};

const QString kKey = QStringLiteral("window/namedLayouts");
const QString kLast = QStringLiteral("window/namedLayout");

QVariantMap saved(const Desk& desk) {
    return desk.settings.value(kKey).toMap();
}

void show(Desk& desk, MainWindow& window, const QString& name) {
    window.restoreLayout(saved(desk).value(name).toByteArray());
    desk.settings.setValue(kLast, name);
    desk.tell(Words::tr("Layout %1.").arg(name));
}

void save(Desk& desk, MainWindow& window, const QString& name) {
    QVariantMap layouts = saved(desk);
    layouts.insert(name, window.saveLayout());
    desk.settings.setValue(kKey, layouts);
    desk.settings.setValue(kLast, name);
    desk.actions.refresh();
    desk.tell(Words::tr("The layout %1 is kept. The palette finds it by its name.").arg(name));
}

void showNext(Desk& desk, MainWindow& window) {
    const QStringList names = saved(desk).keys();
    const auto last = names.indexOf(desk.settings.value(kLast).toString());
    show(desk, window, names[(last + 1) % names.size()]);
}

void remove(Desk& desk, const QString& name) {
    QVariantMap layouts = saved(desk);
    layouts.remove(name);
    desk.settings.setValue(kKey, layouts);
    desk.actions.refresh();
    desk.tell(Words::tr("The layout %1 is gone.").arg(name));
}

}  // namespace

void addLayoutActions(Desk& desk, MainWindow& window) {
    const QString category = Words::tr("View");
    const auto any = [&desk] { return !saved(desk).isEmpty(); };
    desk.actions.add({QStringLiteral("view.saveLayout"), Words::tr("Keep the layout under a name"), category, {}, {}},
                     [&desk, &window] {
                         window.askLine()->ask(
                             Words::tr("Which name shall this layout have?"), Words::tr("Checking"),
                             [](const QString& text) {
                                 return text.trimmed().isEmpty() ? Words::tr("A layout needs a name.") : QString();
                             },
                             [&desk, &window](const QString& text) { save(desk, window, text.trimmed()); });
                     });
    desk.actions.add(
        {QStringLiteral("view.nextLayout"),
         Words::tr("Show the next named layout"),
         category,
         QStringLiteral("Ctrl+Alt+L"),
         {}},
        [&desk, &window] { showNext(desk, window); }, any);
    desk.actions.add(
        {QStringLiteral("view.removeLayout"), Words::tr("Remove a named layout"), category, {}, {}},
        [&desk, &window] {
            window.askLine()->ask(
                Words::tr("Which layout shall go?"), saved(desk).keys().join(QStringLiteral(", ")),
                [&desk](const QString& text) {
                    const QStringList names = saved(desk).keys();
                    return names.contains(text.trimmed())
                               ? QString()
                               : Words::tr("There are: %1").arg(names.join(QStringLiteral(", ")));
                },
                [&desk](const QString& text) { remove(desk, text.trimmed()); });
        },
        any);
}

PaletteSource layoutSource(Desk& desk, MainWindow& window) {
    PaletteSource source;
    source.title = Words::tr("Layouts");
    source.items = [&desk, &window] {
        QVector<PaletteItem> items;
        for (const QString& name : saved(desk).keys()) {
            PaletteItem item;
            item.text = Words::tr("Layout: %1").arg(name);
            item.icon = QStringLiteral("split");
            item.run = [&desk, &window, name] { show(desk, window, name); };
            items.append(item);
        }
        return items;
    };
    return source;
}

}  // namespace plumb::desk
