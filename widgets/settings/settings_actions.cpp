#include "widgets/settings/settings_actions.h"

#include "widgets/common/actions.h"
#include "widgets/settings/desk_options.h"
#include "widgets/settings/option_list.h"
#include "widgets/settings/settings_page.h"

#include <QCoreApplication>
#include <QPointer>

#include <memory>

namespace plumb::desk {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

PaletteItem choice(const QString& text, bool current, const QString& icon, std::function<void()> run) {
    PaletteItem item;
    item.text = text;
    item.detail = current ? Words::tr("now") : QString();
    item.icon = icon;
    item.run = std::move(run);
    return item;
}

QVector<PaletteItem> themeItems(OptionsKeeper& keeper) {
    const QVector<QString> names{Words::tr("Theme: follow the system"), Words::tr("Theme: light"),
                                 Words::tr("Theme: dark"), Words::tr("Theme: high contrast")};
    QVector<PaletteItem> items;
    for (int i = 0; i < names.size(); ++i) {
        const auto scheme = static_cast<SchemeChoice>(i);
        items.append(choice(names[i], keeper.options().scheme == scheme, QStringLiteral("theme"), [&keeper, scheme] {
            keeper.change([scheme](DeskOptions& options) { options.scheme = scheme; });
        }));
    }
    const QVector<QString> densities{Words::tr("Density: comfortable"), Words::tr("Density: compact")};
    for (int i = 0; i < densities.size(); ++i) {
        const auto density = static_cast<Density>(i);
        items.append(
            choice(densities[i], keeper.options().density == density, QStringLiteral("theme"), [&keeper, density] {
                keeper.change([density](DeskOptions& options) { options.density = density; });
            }));
    }
    return items;
}

QVector<PaletteItem> languageItems(OptionsKeeper& keeper, const ShowSetting& show) {
    QVector<Language> all = languages();
    all.prepend({QString(), Words::tr("the system's")});
    QVector<PaletteItem> items;
    for (const Language& language : all) {
        items.append(choice(Words::tr("Language: %1").arg(language.name), keeper.options().language == language.code,
                            QStringLiteral("settings"), [&keeper, show, code = language.code] {
                                keeper.change([&](DeskOptions& options) { options.language = code; });
                                if (keeper.languageWaits()) {
                                    show(QStringLiteral("appearance.language"));  // says when it takes effect
                                }
                            }));
    }
    return items;
}

}  // namespace

ShowSetting addSettingsActions(Desk& desk, OptionsKeeper& keeper) {
    const ShowSetting show = [&desk, &keeper, page = std::make_shared<QPointer<SettingsPage>>()](const QString& id) {
        if (!*page) {
            *page = new SettingsPage(desk, keeper);
        }
        // A page that is there already comes to the front.
        desk.showPage(*page, Words::tr("Settings"), QStringLiteral("settings"));
        if (id.isEmpty()) {
            (*page)->findLine()->setFocus(Qt::ShortcutFocusReason);
        } else {
            (*page)->showSetting(id);
        }
    };
    desk.actions.add({QStringLiteral("settings.open"), Words::tr("Open settings"), Words::tr("Window"),
                      QStringLiteral("Ctrl+,"), QStringLiteral("settings"), false},
                     [show] { show({}); });
    desk.actions.add({QStringLiteral("settings.shortcuts"), Words::tr("Change keyboard shortcuts"), Words::tr("Window"),
                      QString(), QStringLiteral("settings"), false},
                     [show] { show(QStringLiteral("keyboard.shortcuts")); });
    return show;
}

PaletteSources optionSources(OptionsKeeper& keeper, const ShowSetting& show) {
    PaletteSource settings;
    settings.title = Words::tr("Settings");
    settings.items = [show] {
        QVector<PaletteItem> items;
        for (const OptionInfo& info : optionList()) {
            PaletteItem item;
            item.text = Words::tr("%1: %2").arg(info.section, info.title);
            item.detail = Words::tr("setting");
            item.icon = QStringLiteral("settings");
            item.run = [show, id = info.id] { show(id); };
            items.append(item);
        }
        return items;
    };
    PaletteSource themes;
    themes.title = Words::tr("Themes");
    themes.items = [&keeper] { return themeItems(keeper); };
    PaletteSource tongues;
    tongues.title = Words::tr("Languages");
    tongues.items = [&keeper, show] { return languageItems(keeper, show); };
    return {settings, themes, tongues};
}

}  // namespace plumb::desk
