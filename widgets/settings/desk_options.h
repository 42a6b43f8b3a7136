// What the user chose for the whole desk, typed, with its defaults.
#pragma once

#include "widgets/common/theme.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace plumb::desk {

class Settings;

struct DeskOptions {
    SchemeChoice scheme = SchemeChoice::System;
    Density density = Density::Comfortable;
    QString fontFamily;            ///< empty: the system's
    int fontPoints = 0;            ///< 0: the system's
    QString monospaceFamily;       ///< empty: the system's
    QString language;              ///< "de", "pt_BR"; empty: the system's
    QStringList columns;           ///< of a new message list; empty: the standard ones
    int autoCheckMegabytes = 400;  ///< files up to this size are checked when they are opened; 0: none
    bool maskOnStart = false;
    int lockMinutes = 15;       ///< an encrypted project nobody works with is locked; 0: never
    int clipboardSeconds = 60;  ///< values that were copied are taken off the clipboard; 0: never
    bool keepFilters = false;   ///< a history of filters, which can hold values, outlives the window

    void load(const Settings& settings);
    void save(Settings& settings) const;
    void applyTo(Theme& theme) const;

    friend bool operator==(const DeskOptions&, const DeskOptions&) = default;
};

struct Language {
    QString code;  ///< empty: the system's
    QString name;  ///< in the language itself
};
[[nodiscard]] QVector<Language> languages();

/// The options of the running program: every change is kept and seen at once.
class OptionsKeeper final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it. Loads and applies what is kept.
    OptionsKeeper(Settings& settings, Theme& theme, QObject* parent = nullptr);

    [[nodiscard]] const DeskOptions& options() const { return m_options; }
    /// Takes what others wrote since: the columns of a list.
    void reload();
    void setOptions(const DeskOptions& options);
    /// One change: `edit` alters a copy.
    void change(const std::function<void(DeskOptions&)>& edit);

signals:
    void languageChanged(const QString& code);
    void optionsChanged(const plumb::desk::DeskOptions& options);

private:
    Settings& m_settings;
    Theme& m_theme;
    DeskOptions m_options;
};

}  // namespace plumb::desk
