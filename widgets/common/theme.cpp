#include "widgets/common/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QRegularExpression>
#include <QWidget>

namespace plumb::desk {
namespace {

struct RoleRow {
    const char* name;  ///< in the style sheet: @name
    std::array<QRgb, 4> colors;
};

// Light and dark meet WCAG AA on everything that text stands on, high contrast meets AAA; tst_theme measures it.
constexpr std::array<RoleRow, kRoles> kTable = {{
    {"ground", {0xfff6f7f9, 0xff15181d, 0xffffffff, 0xff000000}},
    {"panel", {0xffffffff, 0xff1c2027, 0xffffffff, 0xff000000}},
    {"line", {0xffdfe3e8, 0xff2e353f, 0xff000000, 0xffffffff}},
    {"text", {0xff1d2430, 0xffe4e8ee, 0xff000000, 0xffffffff}},
    {"muted", {0xff5d6878, 0xff98a3b3, 0xff333333, 0xffdddddd}},
    {"accent", {0xff0b68c5, 0xff5aa9f5, 0xff003f8a, 0xff8fd0ff}},
    {"onaccent", {0xffffffff, 0xff10141a, 0xffffffff, 0xff000000}},
    {"selection", {0xffdcebfb, 0xff1f3a56, 0xffffe08a, 0xff002a54}},
    {"hover", {0xffeef2f7, 0xff252b34, 0xffeeeeee, 0xff222222}},
    {"match", {0xfffff0b3, 0xff3a3210, 0xffffff66, 0xff332d00}},
    {"segment", {0xff7a2e8e, 0xffd49ae6, 0xff5b0f70, 0xfff0b8ff}},
    {"component", {0xff0b68c5, 0xff7cbcff, 0xff003f8a, 0xff9fd2ff}},
    {"repetition", {0xffa45300, 0xfff0b06a, 0xff6b3300, 0xffffc988}},
    {"subcomponent", {0xff0f7652, 0xff7fd6ae, 0xff004d33, 0xff9cf2cb}},
    {"escape", {0xffa1306a, 0xfff29ac4, 0xff78003f, 0xffffb8da}},
    {"zsegment", {0xff8a5a00, 0xffe5c07b, 0xff543600, 0xffffdf9c}},
    {"error", {0xffc0262d, 0xffff7b82, 0xff8c0007, 0xffff9ea3}},
    {"warning", {0xff965700, 0xfff2b457, 0xff5e3600, 0xffffcf85}},
    {"information", {0xff396ba0, 0xff8ab8e6, 0xff123f70, 0xffb3d7ff}},
    {"fine", {0xff187746, 0xff6fd39b, 0xff00502a, 0xff96f0bd}},
}};

QFont systemMonospace(const QString& family, qreal points) {
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (!family.isEmpty()) {
        font.setFamily(family);
    } else if (!QFontInfo(font).fixedPitch()) {
        font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Consolas"), QStringLiteral("Menlo")});
    }
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(points);
    return font;
}

/// Gives windows the style sheet: each as it is first shown, and all when it changes; what stands in them follows. The
/// program as a whole has none: Qt dresses every widget of it once for each widget around it, which takes seconds.
class Dresser final : public QObject {
public:
    explicit Dresser(QObject* parent)
        : QObject(parent) {
        qApp->installEventFilter(this);
    }

    void setSheet(const QString& sheet) {
        if (sheet == m_sheet) {
            return;
        }
        m_sheet = sheet;
        for (QWidget* const window : QApplication::topLevelWidgets()) {
            if (stands(*window)) {
                window->setStyleSheet(sheet);
            }
        }
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Polish && watched->isWidgetType()) {
            auto* const window = static_cast<QWidget*>(watched);
            if (stands(*window) && window->styleSheet() != m_sheet) {
                window->setStyleSheet(m_sheet);
            }
        }
        return false;
    }

private:
    /// A window of its own: one that belongs to another is dressed with it.
    static bool stands(const QWidget& window) { return window.isWindow() && !window.parentWidget(); }

    QString m_sheet;
};

Dresser* dresserOf(const Theme& theme) {
    for (QObject* const child : theme.children()) {
        if (auto* const found = dynamic_cast<Dresser*>(child)) {
            return found;
        }
    }
    return nullptr;
}

}  // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_systemFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont)) {
    setFonts({}, {}, 0);
    update();
}

QColor Theme::color(Scheme scheme, Role role) {
    return QColor::fromRgb(kTable[static_cast<std::size_t>(role)].colors[static_cast<std::size_t>(scheme)]);
}

QFont Theme::title() const {
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    return font;
}

int Theme::rowHeight() const {
    const int least = QFontMetrics(m_font).height();
    return m_density == Density::Comfortable ? std::max(22, least + 6) : std::max(19, least + 3);
}

void Theme::setChoice(SchemeChoice choice) {
    m_choice = choice;
    update();
}

void Theme::setSystemScheme(Scheme scheme) {
    m_system = scheme;
    update();
}

void Theme::setDensity(Density density) {
    if (m_density != density) {
        m_density = density;
        emit changed();
    }
}

void Theme::setFonts(const QString& family, const QString& monospaceFamily, int points) {
    m_font = m_systemFont;
    if (!family.isEmpty()) {
        m_font.setFamily(family);
    }
    if (points > 0) {
        m_font.setPointSize(points);
    }
    m_monospace = systemMonospace(monospaceFamily, m_font.pointSizeF());
    if (m_applied) {
        QApplication::setFont(m_font);
    }
    emit changed();
}

void Theme::applyTo() {
    if (!m_applied) {
        new Dresser(this);
    }
    m_applied = true;
    QApplication::setFont(m_font);
    update();
}

void Theme::update() {
    switch (m_choice) {
    case SchemeChoice::System:
        m_scheme = m_system;
        break;
    case SchemeChoice::Light:
        m_scheme = Scheme::Light;
        break;
    case SchemeChoice::Dark:
        m_scheme = Scheme::Dark;
        break;
    case SchemeChoice::HighContrast:
        m_scheme = m_system == Scheme::Dark || m_system == Scheme::HighContrastDark ? Scheme::HighContrastDark
                                                                                    : Scheme::HighContrast;
        break;
    }
    for (std::size_t role = 0; role < kRoles; ++role) {
        m_colors[role] = color(m_scheme, static_cast<Role>(role));
    }
    if (m_applied) {
        QApplication::setPalette(palette());
        dresserOf(*this)->setSheet(styleSheet());
    }
    emit changed();
}

QPalette Theme::palette() const {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole to, Role role) { palette.setColor(to, color(role)); };
    set(QPalette::Window, Role::Ground);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Panel);
    set(QPalette::AlternateBase, Role::Ground);
    set(QPalette::Text, Role::Text);
    set(QPalette::Button, Role::Ground);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::Error);
    set(QPalette::Highlight, Role::Selection);
    set(QPalette::HighlightedText, Role::Text);
    set(QPalette::ToolTipBase, Role::Panel);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::PlaceholderText, Role::Muted);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::Light, Role::Panel);
    set(QPalette::Midlight, Role::Line);
    set(QPalette::Mid, Role::Line);
    set(QPalette::Dark, Role::Line);
    set(QPalette::Shadow, Role::Line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, color(Role::Muted));
    }
    return palette;
}

QString Theme::styleSheet() const {
    QFile file(QStringLiteral(":/plumbline/themes/desk.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString source = QString::fromUtf8(file.readAll());
    QString out;
    out.reserve(source.size());
    static const QRegularExpression name(QStringLiteral("@([a-z]+)"));
    qsizetype from = 0;
    for (auto found = name.globalMatch(source); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        out += QStringView(source).mid(from, match.capturedStart() - from);
        for (std::size_t role = 0; role < kRoles; ++role) {
            if (match.capturedView(1) == QLatin1String(kTable[role].name)) {
                out += m_colors[role].name();
            }
        }
        from = match.capturedEnd();
    }
    out += QStringView(source).mid(from);
    return out;
}

}  // namespace plumb::desk
