// What every part of the window is given: the services that all share. Built once by the application, handed down by
// reference, owned by nobody below it.
#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

class QWidget;

namespace plumb::desk {

class Actions;
class Checks;
class EditKeeper;
class Feed;
class Focus;
class Jobs;
class ProjectWork;
class Settings;
class Theme;
class Workspace;

struct Desk {
    Theme& theme;
    Settings& settings;
    Jobs& jobs;
    Workspace& workspace;
    Focus& focus;
    Checks& checks;
    Actions& actions;
    /// A sentence in the status bar, for what needs no answer.
    std::function<void(const QString&)> tell;
    /// Opens a panel by its id and gives it the keyboard.
    std::function<void(const QString& id)> showPanel;
    /// Adds a document to the desk's tabs and brings it to the front; owned by the desk from then on. One
    /// that is there already comes to the front.
    std::function<void(QWidget* page, const QString& title, const QString& icon)> showPage;
    /// Whether names, identifiers and free text are hidden on screen.
    std::function<bool()> masked;
    /// Sets the filter of a feed's message list, and brings it to the front.
    std::function<void(Feed* feed, const QString& filter)> filter = {};
    /// Shows exactly these messages in the feed's list; `what` says which they are.
    std::function<void(Feed* feed, const QString& what, const std::vector<std::uint32_t>& numbers)> showMessages = {};
    /// Writes what was found in a feed as a report; `done` gets the sentence of what failed, empty: it stands there.
    std::function<void(Feed& feed, const QString& path, const QString& format,
                       std::function<void(const QString&)> done)>
        writeReport = {};
    /// What keeps unfinished work; nullptr: nobody does.
    EditKeeper* keeper = nullptr;
    /// The open project, if any, and its sources; nullptr: a desk without projects.
    ProjectWork* project = nullptr;
};

enum class PanelArea : unsigned char { Left, Right, Bottom };

/// One panel of the desk. Adding one is a folder with its widget and an entry in app/plumbline/panels.cpp.
struct PanelInfo {
    QString id;  ///< "findings": stable, in settings and tests
    QString title;
    QString icon;
    PanelArea area = PanelArea::Bottom;
    QString shortcut;
    bool shownFirst = false;                ///< part of the first layout
    std::function<QWidget*(Desk&)> create;  ///< called when it is first shown
    QString manual;                         ///< the manual's page about it, for F1
};

}  // namespace plumb::desk
