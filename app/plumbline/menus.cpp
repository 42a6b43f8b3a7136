#include "app/plumbline/menus.h"

#include "app/plumbline/menu_corner.h"
#include "widgets/common/actions.h"
#include "widgets/common/icons.h"
#include "widgets/common/wording.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

#include <map>

namespace plumb::desk {
namespace {

struct MenuEntry {
    const char* menu;
    const char* id;  ///< empty: a line
};

// What stands first in which menu; every other action follows in the menu of its category.
constexpr MenuEntry kEntries[] = {
    {"File", "file.open"},
    {"File", "file.openFolder"},
    {"File", "messages.new"},
    {"File", "file.pasteMessages"},
    {"File", "file.paste"},
    {"File", "file.sample"},
    {"File", "spec.import-document"},
    {"File", ""},
    {"File", "messages.export"},
    {"File", "findings.export"},
    {"File", ""},
    {"File", "file.newWindow"},
    {"File", "file.follow"},
    {"File", "file.close"},
    {"File", "file.reopen"},
    {"File", ""},
    {"File", "settings.open"},
    {"File", "file.quit"},
    {"Edit", "edit.undo"},
    {"Edit", "edit.redo"},
    {"Edit", ""},
    {"Edit", "messages.copy"},
    {"Edit", "messages.selectAll"},
    {"Edit", ""},
    {"Edit", "messages.change"},
    {"Edit", "change.apply"},
    {"Edit", ""},
    {"Edit", "messages.filter"},
    {"Edit", "goto.open"},
    {"View", "palette.open"},
    {"View", ""},
    {"View", "view.start"},
    {"View", "statistics.open"},
    {"View", "view.split"},
    {"View", "view.mask"},
    {"View", ""},
};

QString menuTitle(const QString& menu) {
    return QCoreApplication::translate("Menus", menu.toUtf8().constData());
}

const char* const kMenus[] = {QT_TRANSLATE_NOOP("Menus", "File"),    QT_TRANSLATE_NOOP("Menus", "Edit"),
                              QT_TRANSLATE_NOOP("Menus", "View"),    QT_TRANSLATE_NOOP("Menus", "Project"),
                              QT_TRANSLATE_NOOP("Menus", "Message"), QT_TRANSLATE_NOOP("Menus", "Findings"),
                              QT_TRANSLATE_NOOP("Menus", "Specs"),   QT_TRANSLATE_NOOP("Menus", "Replay"),
                              QT_TRANSLATE_NOOP("Menus", "Help")};

/// The menu of an action that no entry names: by the first part of its id.
QString menuOf(const QString& id) {
    const QString first = id.section(QLatin1Char('.'), 0, 0);
    if (first == QLatin1String("file") || first == QLatin1String("unfinished")) {
        return QStringLiteral("File");
    }
    if (first == QLatin1String("edit")) {
        return QStringLiteral("Edit");
    }
    if (first == QLatin1String("findings") || first == QLatin1String("against") || first == QLatin1String("specs")) {
        return QStringLiteral("Findings");
    }
    if (first == QLatin1String("project") || first == QLatin1String("snapshots") || first == QLatin1String("audit") ||
        first == QLatin1String("sql")) {
        return QStringLiteral("Project");
    }
    if (first == QLatin1String("spec") || first == QLatin1String("gap")) {
        return QStringLiteral("Specs");
    }
    if (first == QLatin1String("replay") || first == QLatin1String("listen") || first == QLatin1String("wire")) {
        return QStringLiteral("Replay");
    }
    if (first == QLatin1String("help")) {
        return QStringLiteral("Help");
    }
    if (first == QLatin1String("view") || first == QLatin1String("panel") || first == QLatin1String("statistics") ||
        first == QLatin1String("palette") || first == QLatin1String("settings") || first == QLatin1String("theme") ||
        first == QLatin1String("language")) {
        return QStringLiteral("View");
    }
    return QStringLiteral("Message");
}

}  // namespace

void fillMenuBar(QMenuBar* bar, Desk& desk, const std::vector<PanelInfo>& panels) {
    Q_UNUSED(panels)
    bar->clear();
    std::map<QString, QMenu*> menus;
    for (const char* name : kMenus) {
        const QString menu = QLatin1String(name);
        menus[menu] = bar->addMenu(QString());
        inEveryLanguage(menus[menu], [shown = menus[menu], menu] { shown->setTitle(menuTitle(menu)); });
        QObject::connect(menus[menu], &QMenu::aboutToShow, &desk.actions, &Actions::refresh);
    }
    QStringList placed;
    for (const MenuEntry& entry : kEntries) {
        QMenu* const menu = menus[QLatin1String(entry.menu)];
        if (*entry.id == '\0') {
            menu->addSeparator();
        } else if (QAction* const action = desk.actions.action(QLatin1String(entry.id))) {
            menu->addAction(action);
            placed.append(QLatin1String(entry.id));
        }
    }
    QString before;
    for (const QString& id : desk.actions.ids()) {
        if (placed.contains(id)) {
            continue;
        }
        QMenu* const menu = menus[menuOf(id)];
        const QString group = id.section(QLatin1Char('.'), 0, 0);
        if (group != before && !menu->isEmpty()) {
            menu->addSeparator();
        }
        before = group;
        menu->addAction(desk.actions.action(id));
    }

    auto* const corner = new QWidget(bar);
    auto* const row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 3, 10, 3);
    row->setSpacing(10);
    MenuCorner* fitting = nullptr;
    if (QAction* const palette = desk.actions.action(QStringLiteral("palette.open"))) {
        auto* const search = new QPushButton(corner);
        search->setObjectName(QStringLiteral("searchButton"));
        search->setIcon(icon(QStringLiteral("search"), desk.theme));
        fitting = new MenuCorner(bar, corner, search, [palette] {
            return QCoreApplication::translate("Menus", "Search actions, fields, settings    %1")
                .arg(palette->shortcut().toString(QKeySequence::NativeText));
        });
        search->setFocusPolicy(Qt::NoFocus);
        QObject::connect(search, &QPushButton::clicked, palette, &QAction::trigger);
        row->addWidget(search);
    }
    if (QAction* const mask = desk.actions.action(QStringLiteral("view.mask"))) {
        auto* const button = new QToolButton(corner);
        const auto restate = [button, mask] {
            button->setText(mask->isChecked() ? QCoreApplication::translate("Menus", "Mask on")
                                              : QCoreApplication::translate("Menus", "Mask off"));
            button->setChecked(mask->isChecked());
            button->setToolTip(mask->text());
        };
        button->setIcon(mask->icon());
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        QObject::connect(button, &QToolButton::clicked, mask, &QAction::trigger);
        QObject::connect(mask, &QAction::changed, button, restate);
        restate();
        row->addWidget(button);
    }
    bar->setCornerWidget(corner, Qt::TopRightCorner);
    corner->show();
    if (fitting) {
        inEveryLanguage(bar, [fitting] { fitting->refit(); });
    }
}

void fillActivityBar(QToolBar* bar, Desk& desk) {
    bar->clear();
    for (const char* id : {"view.messages", "statistics.open", "panel.findings", "spec.edit", "panel.replay",
                           "story.patient", "view.start"}) {
        if (QAction* const action = desk.actions.action(QLatin1String(id))) {
            bar->addAction(action);
        }
    }
    auto* const space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    bar->addWidget(space);
    for (const char* id : {"help.manual", "settings.open"}) {
        if (QAction* const action = desk.actions.action(QLatin1String(id))) {
            bar->addAction(action);
        }
    }
}

}  // namespace plumb::desk
