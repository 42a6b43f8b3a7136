#include "widgets/settings/settings_actions.h"

#include "widgets/common/actions.h"
#include "widgets/settings/desk_options.h"
#include "widgets/settings/option_list.h"
#include "widgets/settings/settings_page.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPointer>

#include <memory>

namespace plumb::desk {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

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

void addThemeActions(Desk& desk, OptionsKeeper& keeper) {
    const auto add = [&](const char* id, const QString& text, const std::function<void(DeskOptions&)>& edit,
                         const std::function<bool()>& checked) {
        desk.actions.add(
            {QLatin1String(id), text, Words::tr("Theme"), QString(), QStringLiteral("theme"), true},
            [&keeper, edit] { keeper.change(edit); }, {}, checked);
    };
    const auto scheme = [&](const char* id, const QString& text, SchemeChoice choice) {
        add(
            id, text, [choice](DeskOptions& options) { options.scheme = choice; },
            [&keeper, choice] { return keeper.options().scheme == choice; });
    };
    scheme("theme.system", Words::tr("Follow the system"), SchemeChoice::System);
    scheme("theme.light", Words::tr("Light"), SchemeChoice::Light);
    scheme("theme.dark", Words::tr("Dark"), SchemeChoice::Dark);
    scheme("theme.highContrast", Words::tr("High contrast"), SchemeChoice::HighContrast);
    add(
        "theme.compact", Words::tr("Compact rows"),
        [](DeskOptions& options) {
            options.density = options.density == Density::Compact ? Density::Comfortable : Density::Compact;
        },
        [&keeper] { return keeper.options().density == Density::Compact; });
}

void addLanguageActions(Desk& desk, OptionsKeeper& keeper) {
    QVector<Language> all = languages();
    all.prepend({QString(), Words::tr("the system's")});
    for (const Language& language : all) {
        const QString code = language.code;
        desk.actions.add(
            {QStringLiteral("language.") + (code.isEmpty() ? QStringLiteral("system") : code),
             Words::tr("Language: %1").arg(language.name),
             Words::tr("Window"),
             {},
             {},
             true},
            [&keeper, code] { keeper.change([&](DeskOptions& options) { options.language = code; }); }, {},
            [&keeper, code] { return keeper.options().language == code; });
    }
}

PaletteSource optionSource(const ShowSetting& show) {
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
    return settings;
}

}  // namespace plumb::desk
