// What everything looks like: colour roles, spacing and fonts. Widgets ask for a role, never for a number; a change of
// theme is a signal, and everything that paints listens to it.
//
// The roles also become the QPalette and the style sheet of the whole program, so that standard widgets need no care.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>

namespace plumb::desk {

enum class Role : quint8 {
    Ground,        ///< behind panels: bars, headers, the space between
    Panel,         ///< what content stands on
    Line,          ///< separators
    Text,          ///< content
    Muted,         ///< what is said beside it
    Accent,        ///< focus, links, the current tab
    OnAccent,      ///< text on accent
    Selection,     ///< the current row, the same in every panel
    Hover,         ///< under the pointer
    Match,         ///< found text
    Segment,       ///< HL7 levels, the same in editor, query bar and tree
    Component,     //
    Repetition,    //
    Subcomponent,  //
    Escape,        //
    ZSegment,      //
    Error,         ///< always with a shape: square, triangle, circle, tick
    Warning,       //
    Information,   //
    Fine,          //
};
inline constexpr std::size_t kRoles = static_cast<std::size_t>(Role::Fine) + 1;

enum class Scheme : quint8 { Light, Dark, HighContrast, HighContrastDark };
/// What the user chose; System follows the desktop.
enum class SchemeChoice : quint8 { System, Light, Dark, HighContrast };
enum class Density : quint8 { Comfortable, Compact };

class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(QObject* parent = nullptr);

    [[nodiscard]] QColor color(Role role) const { return m_colors[static_cast<std::size_t>(role)]; }
    [[nodiscard]] static QColor color(Scheme scheme, Role role);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isDark() const { return m_scheme == Scheme::Dark || m_scheme == Scheme::HighContrastDark; }
    [[nodiscard]] Density density() const { return m_density; }

    [[nodiscard]] QFont font() const { return m_font; }
    /// Raw HL7, paths and values that must align.
    [[nodiscard]] QFont monospace() const { return m_monospace; }
    [[nodiscard]] QFont title() const;
    /// Height of a row of a list, in device-independent pixels.
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int barHeight() const { return 30; }

    void setChoice(SchemeChoice choice);
    [[nodiscard]] SchemeChoice choice() const { return m_choice; }
    /// What the desktop says; counts while the choice is System.
    void setSystemScheme(Scheme scheme);
    void setDensity(Density density);
    /// An empty family: the system's.
    void setFonts(const QString& family, const QString& monospaceFamily, int points);

    /// Gives the whole program its palette, fonts and style sheet, and keeps them current.
    void applyTo();

signals:
    void changed();

private:
    void update();
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;

    std::array<QColor, kRoles> m_colors;
    SchemeChoice m_choice = SchemeChoice::System;
    Scheme m_system = Scheme::Light;
    Scheme m_scheme = Scheme::Light;
    Density m_density = Density::Comfortable;
    QFont m_systemFont, m_font, m_monospace;
    bool m_applied = false;
};

}  // namespace plumb::desk
