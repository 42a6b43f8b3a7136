// Everything the window can do, each with a stable id. Menus, command palette, shortcuts and their editor are all made
// from this one table; whoever can do something adds it here and keeps no shortcut of its own.
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace plumb::desk {

class Settings;
class Theme;

struct ActionInfo {
    QString id;        ///< "message.next": stable, in settings and tests
    QString text;      ///< a verb: "Go to next message"
    QString category;  ///< "Message": what the palette shows before it
    QString shortcut;  ///< portable text; empty: none
    QString icon;      ///< empty: none
    bool checkable = false;
};

class Actions final : public QObject {
    Q_OBJECT

public:
    Actions(const Theme& theme, Settings& settings, QObject* parent = nullptr);

    /// `run` is what it does, `enabled` whether it can be done now (empty: always), `checked` its state.
    QAction* add(const ActionInfo& info, std::function<void()> run, std::function<bool()> enabled = {},
                 std::function<bool()> checked = {});

    [[nodiscard]] QAction* action(const QString& id) const { return m_byId.value(id); }
    [[nodiscard]] const std::vector<ActionInfo>& all() const { return m_infos; }
    [[nodiscard]] QStringList ids() const;

    /// The same actions in other words: a table that was made anew since the language changed.
    void takeWords(const Actions& said);

    /// While it says so, only actions that it allows can be done: the window is locked.
    void setGate(std::function<bool(const QString& id)> allows) { m_allows = std::move(allows); }
    /// Asks every action whether it can be done now. Cheap; called when the focus or a page changes.
    void refresh();

    // Shortcuts that the user changed are kept in the settings.
    [[nodiscard]] QKeySequence shortcut(const QString& id) const;
    [[nodiscard]] QKeySequence defaultShortcut(const QString& id) const;
    void setShortcut(const QString& id, const QKeySequence& keys);
    void resetShortcut(const QString& id);
    /// Another action that has these keys already; empty: none.
    [[nodiscard]] QString conflict(const QString& id, const QKeySequence& keys) const;

signals:
    void added(QAction* action);
    /// They are called something else now.
    void wordsChanged();
    void shortcutsChanged();

private:
    struct Behaviour {
        std::function<bool()> enabled, checked;
    };
    [[nodiscard]] const ActionInfo* info(const QString& id) const;

    const Theme& m_theme;
    Settings& m_settings;
    std::vector<ActionInfo> m_infos;
    std::vector<Behaviour> m_behaviours;
    std::function<bool(const QString&)> m_allows;
    QHash<QString, QAction*> m_byId;
};

}  // namespace plumb::desk
